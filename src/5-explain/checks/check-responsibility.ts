import type { ResponsibilityStatement, ResponsibilityStatus } from "../../model/statement.ts";
import type { Check } from "../check-sentence.ts";
import { outletName } from "../grammar/voice-text.ts";
import { clausesOf, holds } from "./clauses.ts";

/** What each wording says, most special first: the first that fits a clause counts. */
const WORDINGS: readonly (readonly [RegExp, readonly ResponsibilityStatus[]])[] = [
  [/\b(?:no|not|nobody|never)\b.*\bclaimed responsibility\b/i, ["no claim"]],
  [/\bdenied (?:involvement|responsibility)\b/i, ["denied"]],
  [/\bconfirmed the claim\b|\bclaim by\b.*\b(?:was|were) confirmed\b/i, ["confirmed"]],
  [/\b(?:claimed|admitted) responsibility\b/i, ["claimed"]],
  [/\b(?:accused|blamed|held responsible)\b/i, ["accused", "accused by authorities"]],
  [/\bsuspected\b/i, ["suspected"]],
  [/\bnamed\b.*\bas the attacker\b/i, ["accused"]],
  [/\bas responsible\b/i, ["reported as fact"]],
  [/\bcharged\b/i, ["charged"]],
  [/\bconvicted\b/i, ["convicted"]],
];

/** No party is a number of those who were harmed: "more than 100 wounded" is a slip. */
export const HARMED = /\b(?:killed|dead|injured|wounded|hurt|victims?(?!['’])|missing|casualties)\b/i;

/** Who is said to have done it, with what status and on whose word, is what a cited statement says. */
export const checkResponsibility: Check = ({ text, whole = text, statements, evidence }) => {
  const parties = statements.filter((one): one is ResponsibilityStatement => one.kind === "responsibility");
  return clausesOf(text).flatMap((clause) => {
    const statuses = WORDINGS.find(([wording]) => wording.test(clause))?.[1];
    if (!statuses) {
      const isQuoted = parties.some(({ value }) => value.who !== undefined && text !== whole && whole.includes(value.who));
      return isQuoted || parties.length === 0 || parties.length < statements.length ? [] : ["it does not say what the party's part was"];
    }
    const alike = parties.filter(({ value }) => statuses.includes(value.status) && !HARMED.test(value.who ?? ""));
    if (alike.length === 0) return [`no cited statement is "${statuses.join('" or "')}"`];
    const proven = alike.some((one) => {
      const outlet = evidence.find(({ articleId }) => articleId === one.articleId)?.outlet;
      return namesParty(clause, one) && isTold(clause, one, outlet === undefined ? undefined : outletName(outlet));
    });
    return proven ? [] : ["the party, its channel or the speaker is another's"];
  });
};

function namesParty(clause: string, { value: { who, status, channel } }: ResponsibilityStatement): boolean {
  if (status === "no claim") return true;
  if (who === undefined) return /not named/.test(clause);
  const through = /\bthrough (.+?)(?:, |\.|$)/.exec(clause)?.[1];
  return holds(clause, who) && (through === undefined || channel?.startsWith(through) === true) && isInItsPlace(clause, who, status);
}

/** The party stands before what it did itself and what was done to it, after what others did: "US officials confirmed the claim by Islamic State". */
function isInItsPlace(clause: string, who: string, status: ResponsibilityStatus): boolean {
  const lower = clause.replace(/^Reports differ: /, "").toLowerCase();
  if (status === "claimed" || status === "denied") return lower.startsWith(who.toLowerCase());
  if (status === "confirmed") return lower.includes(`claim by ${who.toLowerCase()}`);
  if (status !== "accused by authorities") return true;
  return lower.includes(`accused ${who.toLowerCase()}`) || /^.* (?:was|were) accused by the authorities/.test(lower);
}

function isTold(clause: string, { speaker, value }: ResponsibilityStatement, outlet: string | undefined): boolean {
  const isOwnWord = speaker === undefined || speaker.words.toLowerCase() === value.who?.toLowerCase();
  return isOwnWord ? outlet === undefined || holds(clause, outlet) : holds(clause, speaker.words);
}
