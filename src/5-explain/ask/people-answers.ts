import type { ProvenSentence } from "../../model/explainer.ts";
import { numberText } from "../../support/number-text.ts";
import { quotedStatements } from "./quoted-statements.ts";
import type { Question } from "./read-question.ts";
import type { Told } from "./told.ts";

/** The reports' sentences that name those who were killed or hurt. */
export function victimSentences({ text }: Question, told: Told): readonly ProvenSentence[] {
  const outcome = /\b(?:injured|wounded|hurt)\b/i.test(text)
    ? "injured"
    : /\b(?:killed|died|dead|deceased)\b/i.test(text)
      ? "killed"
      : undefined;
  const named = told.participants.filter(
    ({ value }) =>
      value.role === "victim" && value.form === "name" && isFullName(value.text) && (outcome === undefined || value.outcome === outcome),
  );
  return quotedStatements(told, named, ({ value }, words) => words.includes(value.text));
}

/** The sentences that name those who are told to have done it: of the explainer, else the reports' own. */
export function doerSentences(sentences: readonly ProvenSentence[], told: Told): readonly ProvenSentence[] {
  const named = told.participants.filter(({ value }) => value.role === "perpetrator" && isFullName(value.text));
  const shown = sentences.filter(({ text }) => named.some(({ value }) => text.includes(value.text)));
  return shown.length > 0 ? shown : quotedStatements(told, named, ({ value }, words) => words.includes(value.text));
}

/** The reports' sentences that give the age of the one who is asked about: by name, or as the victim, the gunman, "the boy". */
export function ageSentences(question: Question, told: Told): readonly ProvenSentence[] {
  const { subject, names, text } = question;
  const surname = subject?.split(" ").at(-1);
  const noun =
    /\bold (?:was|were|is|are) (?:the|an?) ((?:[\p{L}-]+ )*?[\p{L}-]+)(?= (?:who|that|killed|shot|injured|wounded|hurt|in|at|of|when|charged|arrested|accused|suspected)\b|\?|$)/iu.exec(
      text,
    )?.[1];
  const word = noun?.split(" ").at(-1)?.toLowerCase();
  const role = word !== undefined && DOERS.test(word) ? "perpetrator" : "victim";
  const isNoun = word !== undefined && !DOERS.test(word) && !/^(?:victims?|dead|deceased|person|people)$/.test(word);
  const aged = told.participants.filter(({ value }) => {
    if (value.age === undefined || (value.role !== "victim" && value.role !== "perpetrator")) return false;
    if (subject !== undefined) return [value.text, ...value.mentions].some((one) => isSameName(one, subject));
    const isKilled = !/\b(?:killed|died|dead)\b/i.test(text) || value.outcome === "killed";
    const isNamed = names.some((name) => value.text.toLowerCase().split(" ").at(-1) === name);
    return isNamed || (value.role === role && (role === "perpetrator" || isKilled));
  });
  return quotedStatements(told, aged, ({ value }, words) => {
    const tells = new RegExp(`(?<![\\p{L}\\d])(?:${value.age}|${numberText(value.age!)})(?!\\d)`, "iu").test(words);
    return (
      tells && (!isNoun || surname !== undefined || new RegExp(`\\b${word}\\b`, "i").test([words, value.text, ...value.mentions].join(" ")))
    );
  });
}

/** "Jonathan Coffey" is Coffey, and not Erin Coffey. */
function isSameName(one: string, subject: string): boolean {
  const [words, asked] = [one, subject].map((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}'’-]+/u)
      .filter((word) => word !== ""),
  );
  return words!.at(-1) === asked!.at(-1) && (words!.length === 1 || asked!.length === 1 || words!.includes(asked![0]!));
}

/** The reports' sentences that name a weapon. */
export function weaponSentences(told: Told): readonly ProvenSentence[] {
  return quotedStatements(
    told,
    told.participants.filter(({ value }) => value.role === "weapon"),
    ({ value }, words) => words.includes(value.text) && WEAPON.test(value.text),
  );
}

/** What a reader would call a weapon. */
export const WEAPON =
  /\b(?:weapons?|rifles?|guns?|pistols?|handguns?|revolvers?|shotguns?|firearms?|kni(?:fe|ves)|bombs?|explosives?|grenades?|machetes?|shells?|rockets?|missiles?|calib(?:er|re)|(?:suicide|car|truck|vehicle|roadside|lorry|van|motorcycle)(?: (?:car|truck|vehicle|vest))?[- ]bombings?)\b/i;
const DOERS = /^(?:gunm[ae]n|shooters?|attackers?|suspects?|killers?|bombers?|assailants?|perpetrators?|accused|defendants?)$/;

/** A name has two words with capitals at least: not "the Mayor", "a German". */
export function isFullName(text: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)+$/u.test(text);
}
