import { type Article, fullText, partOf } from "../model/article.ts";
import type { Incident } from "../model/record.ts";
import type { FigureStatement, Statement } from "../model/statement.ts";
import { countsAtTop, countsInTitle } from "./count-at-top.ts";
import { isCounted, isShareOfMore } from "./grammar/people-text.ts";
import { sentenceAround } from "./grammar/quote-text.ts";

/** What one report says of the incident. */
interface Report {
  readonly article: Article;
  readonly figures: readonly FigureStatement[];
  /** How many people it tells of one by one who were killed or injured. */
  readonly told: Readonly<Record<Harm, number>>;
}
type Harm = "killed" | "injured";

/**
 * The totals, by id, that their own report, whose subject the incident is, counts otherwise: in its title or at its top, in a part that is larger,
 * or by telling of more people one by one. "Four were taken to a hospital" under "Six injured in shooting" is a share of them, "a man" in a report
 * of a man and a boy is one of two, and "two boys were wounded" under "Boy killed, another wounded" takes in the dead.
 */
export function miscounts(
  { mainArticles }: Incident,
  articles: ReadonlyMap<string, Article>,
  own: readonly Statement[],
): ReadonlySet<string> {
  const ids = mainArticles.flatMap((id) => {
    const article = articles.get(id);
    if (article === undefined) return [];
    const statements = own.filter(({ articleId }) => articleId === id);
    const figures = statements.flatMap((one) => (one.kind === "figure" && one.value.scope === "this incident" ? one : []));
    const report = { article, figures, told: { killed: told(statements, "killed"), injured: told(statements, "injured") } };
    return figures.filter((one) => isMiscounted(one, report)).map((one) => one.id);
  });
  return new Set(ids);
}

function told(statements: readonly Statement[], harm: Harm): number {
  const people = statements.flatMap((one) => (one.kind === "participant" ? (one.value.people ?? []) : []));
  return new Set(people.filter(({ outcome }) => outcome === harm).map(({ number }) => number)).size;
}

function isMiscounted(figure: FigureStatement, report: Report): boolean {
  const { what, of, low, high, vague } = figure.value;
  const number = high ?? low ?? 0;
  if ((what !== "killed" && what !== "injured") || of !== "total" || vague || number === 0 || isShareOfMore(figure)) return false;
  return (
    isAgainstTop(report, what, figure.value) ||
    takesInDead(figure, report) ||
    (what === "killed" && leavesHimselfOut(figure, report)) ||
    isLessThanPart(figure, report, number) ||
    (number === 1 && !isOnlyOne(figure, report, what)) ||
    (what === "injured" && number > 1 && mayHaveDied(figure, report))
  );
}

/** Smaller than a count at the top; or larger than what the title counts, where that is no part. "More than 60" is no larger than 60. */
function isAgainstTop(report: Report, what: Harm, { low, high }: FigureStatement["value"]): boolean {
  const { article } = report;
  const most = high ?? low ?? 0;
  // What a party boasts of, beside the report's own count, makes that no miscount.
  const isBoast = (count: number) =>
    report.figures.some(({ value, speaker }) => speaker?.kind === "party" && value.what === what && value.low === count);
  if (countsAtTop(article, what).some((count) => count > most && !isBoast(count))) return true;
  // Of five who were shot some may have died.
  const struck = what === "injured" ? countsAtTop(article, "struck") : [];
  if (struck.some((count) => count > most && count !== most + deadOf(report))) return true;
  const inTitle = A_PART.test(article.title ?? "")
    ? []
    : [...countsInTitle(article, what), ...(what === "injured" ? countsInTitle(article, "struck") : [])];
  const least = high === undefined ? (low ?? 0) - 1 : (low ?? 0);
  return inTitle.length > 0 && inTitle.every((count) => count < least);
}

const A_PART = /\b(?:children|kids|wom[ae]n|m[ae]n|boys|girls|officers|deputies|students|soldiers|troops|teens|brothers|sisters|others)\b/i;

/** "He killed three people before turning the gun on himself": four are dead. */
function leavesHimselfOut({ value: { low }, evidence: [own] }: FigureStatement, { article, figures }: Report): boolean {
  const text = partOf(article, own);
  const { start, end } = sentenceAround(text, own);
  if (BEFORE_HIMSELF.test(text.slice(Math.max(start, own.start), end))) return true;
  const isWithHim = figures.some(({ value }) => value.what === "killed" && value.low === (low ?? 0) - 1);
  return KILLED_AND_HIMSELF.test(article.text) && !isWithHim;
}

/** "Four people were shot; one of them died, the other three are in hospital": four were not injured beside the dead. */
function takesInDead({ value: { what, low } }: FigureStatement, report: Report): boolean {
  if (what !== "injured") return false;
  const { article, figures } = report;
  const killed = deadOf(report);
  const parts = figures.filter(({ value }) => value.what === "injured").map(({ value }) => value.low ?? 0);
  return killed > 0 && [...countsAtTop(article, "injured"), ...parts].some((count) => count > 0 && count + killed === low);
}

/** The dead that the report counts. */
function deadOf({ figures }: Report): number {
  return Math.max(0, ...figures.filter(({ value }) => value.what === "killed").map(({ value }) => value.low ?? 0));
}

function isLessThanPart({ value: { what } }: FigureStatement, { figures }: Report, number: number): boolean {
  return figures.some(({ value }) => value.what === what && value.of !== "total" && !value.vague && (value.low ?? 0) > number);
}

/** "The shooting of two girls", of whose death only the charge of murder tells. */
function mayHaveDied({ evidence: [own] }: FigureStatement, { article, figures }: Report): boolean {
  const text = partOf(article, own);
  const { start, end } = sentenceAround(text, own);
  const isHurt = /injur|wound|hurt|hospital|surviv|graz|condition/i.test(text.slice(start, end));
  return !isHurt && !figures.some(({ value }) => value.what === "killed") && MURDER.test(article.text);
}

const MURDER = /(?<!attempted (?:[\w-]+ )?)\bmurder(?:ed)?\b|\bhomicide charge|\bmanslaughter\b|\bdied (?:at|from|of|later)\b/i;

/** Groups of which nobody is in two. */
const APART: readonly (readonly [string, string])[] = [
  ["men", "women"],
  ["men", "children"],
  ["women", "children"],
];
/** Who shoots somebody and then himself is one more of the dead. */
const AND_HIMSELF =
  /\bmurder[- ]suicide|\bturn(?:ed|ing|s)? the (?:gun|weapon|pistol|rifle|shotgun) on (?:him|her)self|\b(?:before|then) (?:fatally )?(?:shoot|kill|tak|took|shot)\w* (?:him|her|his|her)/i;
const BEFORE_HIMSELF =
  /\b(?:before|then|and(?: then)?) (?:fatally )?(?:turn(?:ed|ing) the (?:\w+ )?(?:gun|weapon|pistol|rifle|shotgun) on |shoot(?:ing)? |shot |kill(?:ing|ed)? )?(?:(?:him|her)self\b|tak(?:ing|en) (?:his|her) own|took (?:his|her) own)/i;
const KILLED_AND_HIMSELF = /\bkill(?:ed|ing) [^.;]{0,60}?\b(?:and|before|then) (?:\w+ ){0,4}(?:him|her)self\b/i;
const DEATH = /\b(?:killed|dead|died|dies|fatal\w*|homicide|deceased|murder(?:ed)?|slain)\b/i;

/** Whether no more than one person was harmed so, as far as the report tells. */
function isOnlyOne(figure: FigureStatement, { article, figures, told }: Report, what: Harm): boolean {
  const parts = new Set(figures.filter(({ value }) => value.what === what).map(({ value }) => value.of));
  if (told[what] > 1 || APART.some(([one, other]) => parts.has(one) && parts.has(other))) return false;
  const text = fullText(article);
  if (what === "killed") return !AND_HIMSELF.test(text);
  const isDead = DEATH.test(text) && !figures.some(({ value }) => value.what === "killed");
  return isCounted(figure.evidence[0].words) || !isDead;
}
