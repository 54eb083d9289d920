import type { ProfileStatement, Statement } from "../../model/statement.ts";
import { countText } from "../../support/number-text.ts";
import { compare, groupBy, type ReportsView, spread } from "../case-view.ts";
import { cite, type Draft } from "../draft.ts";
import { isWholeSentence, quoted } from "../grammar/quote-text.ts";
import { likeness, quotation } from "../grammar/quoted-statement.ts";

/** What a report says of a group in one respect. */
export type Aspect = ProfileStatement["value"]["aspect"];

/** What stands for a sentence that no report says. */
export const TABLE = "The table of actors that ships with this program";

/** Quotations that share so many of their words tell one fact; the limit of quoted events, where it was measured. */
const SAME_FACT = 0.6;

/** Facts as quotations, each once, the earliest report of it first and others as further evidence. */
export function tellFacts(
  view: ReportsView,
  facts: readonly ProfileStatement[],
  most: number,
  quote: (view: ReportsView, fact: Statement) => Draft = quotation,
): readonly Draft[] {
  const told: { readonly lead: Draft; readonly facts: ProfileStatement[] }[] = [];
  for (const fact of facts) {
    const draft = quote(view, fact);
    const words = draft.evidence![0]!.words;
    const known = told.find(
      ({ lead, facts: [first] }) => likeness(lead.evidence![0]!.words, words) >= SAME_FACT || isSameName(first!, fact),
    );
    if (known) known.facts.push(fact);
    else if (isWholeSentence(words)) told.push({ lead: draft, facts: [fact] });
  }
  return told.slice(0, most).map(({ lead, facts: [first, ...rest] }) => {
    const all = [first!, ...spread(view, oneOfEach(rest, first!), 3)];
    return { ...lead, statements: all, evidence: all.map((one) => quote(view, one).evidence![0]!) };
  });
}

/** Aspects of which a second sentence with the same name tells nothing more. */
const NAMES: ReadonlySet<Aspect> = new Set(["alias", "leader", "parent"]);

function isSameName({ value: one }: ProfileStatement, { value: other }: ProfileStatement): boolean {
  return NAMES.has(one.aspect) && one.aspect === other.aspect && nameIn(one) === nameIn(other);
}

function nameIn({ aspect, text }: ProfileStatement["value"]): string {
  return ((aspect === "leader" ? NAME.exec(text)?.[0] : undefined) ?? text).toLowerCase();
}

/** One statement of each other report. */
function oneOfEach(facts: readonly ProfileStatement[], first: ProfileStatement): readonly ProfileStatement[] {
  return groupBy(facts, ({ articleId }) => articleId).flatMap(([id, [one]]) => (id === first.articleId ? [] : [one!]));
}

/** Where reports differ on a fact: what each says, with the statements that say it. */
interface Side {
  readonly words: string;
  readonly statements: readonly ProfileStatement[];
}

/**
 * Facts that do not go together, side by side: "Reports differ on the year: “2014” (three reports), “2015” (one report)." None where all
 * reports agree, or tell nothing of it. Each side is in the exact words of its reports.
 */
export function differing(view: ReportsView, facts: readonly ProfileStatement[], aspect: Aspect): readonly Draft[] {
  const way = WAYS[aspect];
  if (!way) return [];
  const own = facts.filter((one) => one.value.aspect === aspect && !(aspect === "leader" && FORMER.test(one.evidence[0].words)));
  const sides = sidesOf(own, way.wordsOf);
  if (sides.length < 2) return [];
  const list = sides.map(({ words, statements }) => `${quoted(words)} (${countText(reportsOf(statements).size, "report")})`);
  const statements: readonly Statement[] = [...new Set(sides.flatMap((side) => side.statements))];
  return [
    { text: `Reports differ on the ${way.noun}: ${list.join(", ")}.`, statements, evidence: statements.map((one) => cite(view, one)) },
  ];
}

/** One leader after another is no contradiction. */
const FORMER = /\b(?:dead|died|late|former|killed|predecessor|successor|succeeded|replaced|until)\b/i;

interface Way {
  readonly noun: string;
  /** The words in which a fact may differ from another's. */
  wordsOf(fact: ProfileStatement): readonly string[];
}

const NAME = /\p{Lu}[\p{L}'’-]+(?: (?:al-|bin |ibn |ul-)?\p{Lu}[\p{L}'’-]+)+/u;
const STRENGTH = /\b\d[\d,]*(?: (?:to|and) \d[\d,]*)? (?:fighters|members|militants|followers|men)\b/;

const WAYS: Readonly<Partial<Record<Aspect, Way>>> = {
  origin: { noun: "year", wordsOf: ({ value }) => value.text.match(/\b(?:19|20)\d{2}\b/g) ?? [] },
  leader: { noun: "leader", wordsOf: ({ value }) => NAME.exec(value.text) ?? [] },
  strength: { noun: "number", wordsOf: ({ value }) => STRENGTH.exec(value.text) ?? [] },
};

/**
 * Sides by their words, those of most reports first. A name that another side's holds is the same one. A report is on every side whose words
 * stand in its sentence: "in early 2015; some accounts say 2014".
 */
function sidesOf(facts: readonly ProfileStatement[], wordsOf: Way["wordsOf"]): readonly Side[] {
  const distinct = [...new Set(facts.flatMap(wordsOf))].sort((one, two) => one.length - two.length || compare(one, two));
  const shortest = distinct.filter((words, index) => !distinct.slice(0, index).some((other) => words.includes(other)));
  const sides = shortest.map((words) => ({ words, statements: facts.filter(({ evidence: [own] }) => own.words.includes(words)) }));
  return sides.sort((one, two) => reportsOf(two.statements).size - reportsOf(one.statements).size || compare(one.words, two.words));
}

function reportsOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.map(({ articleId }) => articleId));
}
