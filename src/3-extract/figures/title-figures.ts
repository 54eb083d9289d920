import type { Analysis } from "../../model/analysis.ts";
import type { FigureKind, FigureStatement } from "../../model/statement.ts";
import type { Context } from "../extractor.ts";
import { voicesOf } from "../grammar/voices.ts";
import { isRoundUpTitle } from "../harms/scope.ts";
import { leadingSide, sideAt } from "../incidents/gatherings.ts";
import { type IncidentMention, otherSideOf } from "../incidents/incidents.ts";
import { readingOf } from "../reading.ts";
import { type Candidate, collectCandidates } from "./figure-candidates.ts";
import { settleHits } from "./settled-hits.ts";
import { areSeveralTaken } from "./taken-together.ts";

type Value = FigureStatement["value"];

/** A figure of the text: what it counts, of which incident, in which words. */
export interface ToldFigure extends Pick<Value, "what" | "of" | "low" | "high"> {
  readonly incident: string | undefined;
  readonly words: string;
}

/**
 * Figures that only the title tells, of the one incident that the article is about: "Three shot dead in Arlmere" above a text that names the dead.
 * The text outranks the title: a kind of harm that the text gives a total of, or tells more people of one by one, is left to the text.
 * So is one whose parts come to as many as those of the title. "Both of them" and "another man" are no total beside a title that counts more.
 */
export function titleFigures({ analysis, ...context }: Context, told: readonly ToldFigure[]): readonly Candidate[] {
  const { title } = analysis;
  const mains = context.incidents.mentions.filter(({ main }) => main);
  const [main] = mains;
  if (title === undefined || main === undefined || mains.length > 1 || isRoundUpTitle(title)) return [];
  const about = contextOf(title, context, main);
  const own = told.filter(({ incident }) => incident === main.ref);
  const candidates = settleHits(about, collectCandidates(title, about)).filter(({ scope }) => scope === "this incident");
  const apart = new Set(otherSideOf(context.incidents, main).map(({ ref }) => ref));
  const ofOther = told.filter(({ incident }) => incident !== undefined && apart.has(incident));
  return candidates.filter((candidate) => {
    // "Three wounded at memorial for slain singer"
    if (
      apart.size > 0 &&
      leadingSide(title.article.text) === "gathering" &&
      sideAt(title.article.text, title.tokens[candidate.harm.token]!) === "cause"
    )
      return false;
    // "Man shot by police had a gun; four hurt at protest": those four are told below of the protest.
    if (ofOther.some(({ what, low }) => what === candidate.what && low === candidate.quantity.low)) return false;
    const totals = own.filter(({ what, of }) => what === candidate.what && of === "total");
    if (isYear(candidate) || totals.some((total) => !isShareOf(total, candidate))) return false;
    const parts = own.filter(({ what, of }) => what === candidate.what && of !== "total" && of !== "attackers");
    const persons = personsIn(context, main, candidate.what);
    const isTold = persons > 0 || own.some(({ what }) => what === candidate.what);
    if (candidate.quantity.vague && isTold) return false;
    // "Woman hurt in shooting dies" tells of nobody else who is hurt.
    const isOfDead = candidate.what === "injured" && candidate.quantity.low === 1 && DIES.test(title.article.text);
    if (isOfDead && own.some(({ what }) => what === "killed")) return false;
    if (candidate.what === "abducted" && candidate.quantity.low === 1 && areSeveralTaken(context, main)) return false;
    const titled = candidates.filter(({ what }) => what === candidate.what);
    const all = titled.reduce((sum, { quantity }) => sum + (quantity.low ?? 0), 0);
    if (all < persons || all < kindsOf(parts) || (titled.length > 1 && parts.length > 1 && all <= sumOf(parts))) return false;
    // "Eight pupils killed" above "killed eight pupils and a guard"
    if (parts.length > 1 && parts.some(({ of, low }) => of === candidate.part && low === candidate.quantity.low)) return false;
    // "Mayor shot dead" above "A mayor was shot dead with two guards": whom the title names is the best known of them.
    if (all === 1 && parts.some(({ of, low }) => !SHARES.test(of) && (low ?? 0) > 1)) return false;
    // "Nurse killed" above "killed a nurse and nine others"
    const added = parts.filter(({ of }) => of === "others");
    if (added.length > 1 && all < sumOf(added)) return false;
    return (
      candidate.harm.what !== "hit" || candidate.what !== "injured" || !(DEATH.test(title.article.text) || tellsOfDead(context, main, own))
    );
  });
}

/** Parts that may hold the one whom the title tells. */
const SHARES = /^(?:part|others|them|whom|released|the .*)$/;

/** Words that point back to people told before, or to one of them. */
const POINTING =
  /^(?:both|all|the|those|these|another|other|an?|one|his|her|their)\b|\b(?:others?|more|additional|second|third|fourth|fifth)\b/i;

/** Whether a total of the text can only be some of those whom the title counts: "all three of them" under "Five wounded in Arlmere". */
function isShareOf({ low, high, words }: ToldFigure, { quantity }: Candidate): boolean {
  const most = high ?? low ?? 0;
  return most > 0 && quantity.low !== undefined && quantity.low > Math.max(1, most) && !quantity.vague && POINTING.test(words);
}

function sumOf(figures: readonly ToldFigure[]): number {
  return figures.reduce((sum, { low, high }) => sum + (low ?? high ?? 0), 0);
}

/** What the kinds of people that the text counts come to, each kind told twice once: "two children … a man … two boys" → 3 of children and men. */
function kindsOf(figures: readonly ToldFigure[]): number {
  const most = new Map<string, number>();
  for (const { of, low } of figures) if (of in NAMED_KINDS) most.set(of, Math.max(most.get(of) ?? 0, low ?? 0));
  return [...most.values()].reduce((sum, one) => sum + one, 0);
}

const NAMED_KINDS = { men: true, women: true, children: true };

/** "Arlmere shooting 2016: no injuries": the year is no number of people. */
function isYear({ quantity: { low, noun } }: Candidate): boolean {
  return noun === undefined && low !== undefined && low >= 1900 && low <= 2100;
}

function contextOf(title: Analysis, { incidents, actors, roles, accusations }: Omit<Context, "analysis">, main: IncidentMention): Context {
  return {
    actors,
    roles,
    incidents: { ...incidents, at: () => main },
    voices: voicesOf(title, actors),
    persons: { all: [], at: () => undefined },
    accusations,
    ...readingOf(title),
  };
}

const DIES = /\b(?:dies|has died)\b/i;
const DEATH = /\b(?:kill\w*|dead|dies|died|dying|deaths?|deadly|fatal\w*|murder\w*|homicide|manslaughter|slain|slay\w*)\b/i;

function personsIn({ persons }: Pick<Context, "persons">, main: IncidentMention, what: FigureKind): number {
  return persons.all.filter((one) => one.incident === main && one.outcome === what && !one.isAttacker).length;
}

/** Who is "shot" in a title is hurt only where nobody is told dead. */
function tellsOfDead({ persons }: Pick<Context, "persons">, main: IncidentMention, own: readonly ToldFigure[]): boolean {
  return personsIn({ persons }, main, "killed") > 0 || own.some(({ what }) => what === "killed");
}
