import type { ProfileStatement, Statement } from "../../model/statement.ts";
import { recallsOther } from "../beside-deed.ts";
import { type CaseView, ofKind, oncePerCase, type ReportsView } from "../case-view.ts";
import { isCumulative } from "../counts-all.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { sentenceAround } from "../grammar/quote-text.ts";
import { quotation, sentenceOf } from "../grammar/quoted-statement.ts";
import { answersIt } from "../of-its-kind.ts";
import { type Profiled, profiled } from "../profiled.ts";
import { isReadable } from "./quoted-events.ts";
import { responsibility } from "./responsibility.ts";
import { type Aspect, differing, TABLE, tellFacts } from "./told-facts.ts";

const ASPECTS: readonly (readonly [Aspect, string])[] = [
  ["alias", "Also called"],
  ["kind", "What it is"],
  ["parent", "Part of"],
  ["origin", "Origin"],
  ["leader", "Leader"],
  ["area", "Where it is active"],
  ["strength", "Strength"],
  ["aim", "Aims, as others see them"],
];
/** Facts of one aspect; more would be a file, not an answer. */
const MOST = 4;

/**
 * What the record tells of those held responsible, and of their branches that the same reports tell of, each fact in its sentence; where
 * reports differ, both stand side by side.
 */
export const theGroup: SectionMaker = {
  key: "the-group",
  heading(view) {
    const names = toldOnes(view).map(({ name }) => name);
    return names.length === 1 ? `What do reports say of ${names[0]}?` : "What do reports say of those held responsible?";
  },
  make(view) {
    const groups = toldOnes(view);
    return {
      sentences: groups.flatMap((group) =>
        ASPECTS.flatMap(([aspect, label]) =>
          toldOf(view, group.facts, aspect).map((draft) => ({
            ...draft,
            label: groups.length === 1 ? label : `${group.name}: ${lowered(label)}`,
          })),
        ),
      ),
      table: groups.flatMap(({ key }) => branchNote(view, key)),
    };
  },
};

/** Why they did it, as others put it: never in our own voice; that nobody knows why, where nobody tells. */
export const why: SectionMaker = {
  key: "why",
  heading: () => "Why, as others put it?",
  make(view) {
    const told = [...toldMotives(view, "motive"), ...toldMotives(view, "motive ruled out")];
    return { sentences: told.length > 0 ? told.slice(0, MOST) : toldMotives(view, "motive unknown").slice(0, 1) };
  },
};

function toldMotives(view: CaseView, aspect: Aspect): readonly Draft[] {
  const keys = new Set(profiled(view).map(({ key }) => key));
  const own = new Set(view.incident.mentions);
  const reports = new Set(view.incident.articles);
  const isTheirs = ({ articleId, value }: ProfileStatement) => reports.has(articleId) && keys.has(view.actors.keyOf(value.actor));
  const motives = ofKind(view.aboutParties, "profile").filter(
    (one) =>
      one.value.aspect === aspect &&
      (isTheirs(one) || own.has(`${one.articleId}#${one.incident}`)) &&
      !answersIt(one.value.text, view.incident.type),
  );
  const isOfIt = (words: string) => isReadable(words) && !recallsOther(words) && !isCumulative(words) && !AFTER_ANOTHER.test(words);
  return tellFacts(view, motives, MOST, withSuspect).filter(
    ({ evidence }) => isOfIt(evidence![0]!.words) && !isOfAnotherDeed(view, evidence![0]!.words),
  );
}

/** A sentence on "he" or "they", with the one before it where that tells of a suspect: "The brothers were held in Ormay. “They acted out of hatred,” …". */
function withSuspect(view: ReportsView, fact: Statement): Draft {
  const own = sentenceOf(view, fact);
  const text = own.in === undefined ? (view.articles.get(fact.articleId)?.text ?? "") : "";
  const words = text.slice(own.start, own.end);
  const before = text.slice(0, own.start).trimEnd();
  if (!PRONOUN.test(words) || before === "") return quotation(view, fact);
  const sentence = sentenceAround(text, { start: before.length - 1, end: before.length });
  const told = text.slice(sentence.start, sentence.end);
  const isLong = own.end - sentence.start > LONGEST_PAIR;
  return isLong || !SUSPECT.test(told) || !isReadable(told)
    ? quotation(view, fact)
    : quotation(view, fact, { start: sentence.start, end: own.end });
}

const PRONOUN = /^["“‘]?(?:He|She|They)\b/;
const SUSPECT =
  /\b(?:suspects?|gunm[ae]n|attackers?|bombers?|shooters?|assailants?|accused|defendants?|brothers?|arrested|detained|charged|in custody)\b/i;
/** Two longer sentences are no quotation. Characters. */
const LONGEST_PAIR = 320;

/** "The main motive of the intervention": what it is the motive of is no deed of the incident's kind. */
function isOfAnotherDeed({ incident: { type } }: CaseView, words: string): boolean {
  const [, named] =
    /\b(?:motives?|reasons?|aims?|purpose|goals?) (?:of|behind|for) (?:[\p{L}\d’'-]+ ){0,4}?(intervention|campaign|war|invasion|policy|election|offensive|deal|sanctions|visit|protests?|decision)\b/iu.exec(
      words,
    ) ?? [];
  return named !== undefined && !(type === "riot" && /^protest/i.test(named));
}

/** "Hours after a man shot five officers …": the reasons may be those of the deed before. */
const AFTER_ANOTHER = /\b(?:hours|days|weeks|months|years) after\b/i;

function toldOf(view: CaseView, facts: readonly ProfileStatement[], aspect: Aspect): readonly Draft[] {
  const own = facts.filter(({ value }) => value.aspect === aspect);
  return [...differing(view, own, aspect), ...tellFacts(view, own, MOST)];
}

/** Those profiled where the section on responsibility tells of somebody: a deed that is told in half a sentence may be another one. */
const toldOnes: (view: CaseView) => readonly Profiled[] = oncePerCase((view) =>
  isOfThem(view) && (responsibility.make(view).sentences ?? []).length > 0 ? profiled(view) : [],
);

/** Those whom planes and guns from afar strike are met in the reports more often than those who fire them, if these do not say so themselves. */
function isOfThem({ incident: { type }, own }: CaseView): boolean {
  const isFromAfar = type === "air strike" || type === "shelling";
  return !isFromAfar || ofKind(own, "responsibility").some(({ value }) => value.status === "claimed");
}

/** What only the table says: that a group is the branch of another. */
function branchNote({ actors }: CaseView, key: string): readonly string[] {
  const actor = actors.byId(key);
  const parent = actors.byId(actor?.parent ?? "");
  return actor && parent ? [`${TABLE} lists ${actor.name} as a branch or part of ${parent.name}.`] : [];
}

function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
