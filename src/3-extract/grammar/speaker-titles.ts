import type { Actors } from "../../model/actor.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { Office } from "../../model/office.ts";
import type { SpeakerKind } from "../../model/statement.ts";
import { CAPITALS } from "../english/capitals.ts";
import { isArmedGroup } from "./armed-groups.ts";
import { speakerKind } from "./speaker-kind.ts";

/** Most mentions of a name that are looked at for its title. */
const MOST_MENTIONS = 6;

/**
 * The kind of a speaker by words, and where they are a bare name by the title the article gives it somewhere:
 * "Johnson" is police where "Superintendent Eddie Johnson" stands. A country speaks as its government, and who
 * is named without a title from the office that the table has them in on the day of the article.
 */
export function kindInArticle(analysis: Analysis, actors: Actors, words: string): SpeakerKind {
  // "Officials and insurgents": the first is whom the outlet leans on.
  const [first, ...others] = words.split(/ and /);
  const leading = others.length > 0 ? speakerKind(first!, actors) : "other";
  const own = leading === "other" ? speakerKind(words, actors) : leading;
  if (own !== "other") return own;
  if (isTheGroup(analysis, actors, words)) return "party";
  if (isCountry(analysis, words)) return "civil authority";
  if (NORTH_AMERICAN_CHIEF.test(words) && isInNorthAmerica(analysis)) return "police";
  const name = /(\p{Lu}[\p{L}'’-]+)$/u.exec(words)?.[1];
  if (name === undefined || words.split(/\s+/).length > 4) return own;
  const { text } = analysis.article;
  let at = text.indexOf(name);
  for (let mentions = 0; at >= 0 && mentions < MOST_MENTIONS; mentions++, at = text.indexOf(name, at + name.length)) {
    const kind = [...titlesBefore(text, at), titleAfter(text, at + name.length)]
      .map((title) => speakerKind(title, actors))
      .find((one) => one !== "other" && one !== "agency");
    if (kind !== undefined) return kind;
  }
  return officeOf(analysis, actors, words)?.voice ?? own;
}

/** "The group", in an article that names a group of fighters and no other sort of group. */
function isTheGroup({ names, article: { text } }: Analysis, actors: Actors, words: string): boolean {
  if (!/^the (?:group|movement|front|faction|brigade)$/i.test(words) || OTHER_GROUP.test(text)) return false;
  return names.some(({ kind, start, end }) => kind === "group" && isArmedGroup(text.slice(start, end), actors));
}

const OTHER_GROUP =
  /\b(?:rights|monitoring|advocacy|aid|relief|watchdog|research|media|trade|business|industry|church|students?|victims['’]|survivors['’]|campaign|charity) (?:group|movement|organi[sz]ation)s?\b|\bgroup of \p{Ll}/iu;

/** "Chief Ken Barnes": of police in the United States and Canada; elsewhere of a village, or by honour. */
const NORTH_AMERICAN_CHIEF = /^(?:(?:Deputy|Assistant|Interim|Acting) )?Chief \p{Lu}/u;

function isInNorthAmerica({ places }: Analysis): boolean {
  return places.some(({ location }) => location?.country === "US" || location?.country === "CA");
}

/** The office that the speaker held on the day of the article. Without a day none: who is a president now may have been none then. */
export function officeOf({ article, publicationDay }: Analysis, { offices }: Actors, words: string): Office | undefined {
  return publicationDay === undefined ? undefined : offices.heldBy(words, publicationDay, article.text);
}

/** A country, or the capital that stands for its government. */
function isCountry({ places, article }: Analysis, words: string): boolean {
  const bare = words.replace(/^the /i, "");
  if (CAPITALS.has(bare.toLowerCase())) return true;
  return places.some(({ start, end, location }) => location?.precision === "country" && article.text.slice(start, end) === bare);
}

/** "Chicago police Superintendent Eddie " before "Johnson"; "The Istanbul governor" before ", Vasip Sahin". */
function titlesBefore(text: string, at: number): string[] {
  const before = text.slice(Math.max(0, at - 70), at);
  const title = TITLE.exec(before)![0];
  const apposed = /^(?:\p{Lu}[\p{L}.'’-]* )?$/u.test(title)
    ? (/([^,.;:!?“”"()\n]{3,60}), $/.exec(before.slice(0, before.length - title.length))?.[1] ?? "")
    : "";
  return [title, apposed];
}

const TITLE = /(?:(?:\p{Lu}[\p{L}.'’-]*|police|sheriff|spokesman|spokeswoman|chief|governor|minister|mayor|prosecutor) ){0,7}$/u;

/** ", the Istanbul governor," or ", a police spokesman." after it. */
function titleAfter(text: string, end: number): string {
  return /^, ((?:an?|the|its|his|her)? ?[^,.;]{3,60})[,.;]/.exec(text.slice(end, end + 70))?.[1] ?? "";
}
