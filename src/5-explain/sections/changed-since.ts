import type { Change, ChangeCause } from "../../model/change.ts";
import { shareDay } from "../../model/day.ts";
import { kilometresBetween } from "../../model/location.ts";
import type { Incident } from "../../model/record.ts";
import { FIGURE_KINDS, type FigureKind, type FigureStatement, type Statement } from "../../model/statement.ts";
import { dayText, instantText } from "../../support/date-text.ts";
import { capitalised, countText } from "../../support/number-text.ts";
import { isOfDeed } from "../beside-deed.ts";
import { type CaseView, countFamilies, ofKind, reportText } from "../case-view.ts";
import { changesBetween } from "../changes.ts";
import { countsAll } from "../counts-all.ts";
import { decidedNotes } from "../decided.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { valueText } from "../grammar/figure-text.ts";
import { isCounted } from "../grammar/people-text.ts";
import { quoted } from "../grammar/quote-text.ts";
import { outletText, voiceAndDay } from "../grammar/voice-text.ts";
import { placeTold } from "../place-told.ts";
import { mannerOf } from "../told-manner.ts";
import { isEventOfIt, quoteOnce } from "./quoted-events.ts";
import { quotedOf, tellPart } from "./responsibility.ts";
import { daysTold } from "./what-happened.ts";

/** For a reader who knew the record at an earlier time: which figure, day or place reads otherwise, who is newly named, what courts did since. */
export const changedSince: SectionMaker = {
  key: "changed-since",
  heading: ({ earlier }) => `What changed since ${earlier === undefined ? "then" : momentText(earlier.since)}?`,
  make(view) {
    if (view.earlier === undefined) return {};
    const changes = changesOf(view);
    const parties = newParties(view);
    const isTold = ({ evidence }: Draft) => parties.some((one) => one.evidence?.[0]?.words === evidence![0]!.words);
    const drafts = [
      ...changes.flatMap((change) => sentenceOf(view, change)),
      ...parties,
      ...newSteps(view)
        .filter((step) => !isTold(step))
        .slice(0, MOST_STEPS),
    ];
    return {
      sentences: drafts.map((draft) => ({ ...draft, isRetold: true })),
      unknown: [
        ...decidedNotes(view.incident, (field) => changes.some((one) => one.field === field && one.cause === "decided")),
        ...newReports(view),
      ],
    };
  },
};

/** "22 March 2024" for its end, "22 March 2024, 20:15 UTC". */
function momentText(moment: string): string {
  return moment.length === 10 ? dayText(moment) : instantText(moment);
}

function changesOf({ earlier, incident, articles, statements, policy }: CaseView): readonly Change[] {
  const state = (one: typeof incident) => ({ incident: one, articles, statements });
  return changesBetween({ before: state(earlier!.incident), after: state(incident), policy });
}

const FIELDS: Readonly<Record<string, string>> = { type: "what it was", when: "the day", where: "the place" };

/** Why a toll is another, as the opening of a sentence that tells both. */
const OPENERS: Readonly<Record<ChangeCause, (what: string) => string>> = {
  "first told": (what) => `the number ${what} is told for the first time`,
  superseded: (what) => `a later figure took the place of the number ${what}`,
  contradicted: (what) => `a figure that differs stands beside the number ${what}`,
  outweighed: (what) => `the figure that counts as the number ${what} is a new one`,
  decided: (what) => `the number ${what} was set`,
  "taken back": (what) => `what was set as the number ${what} was taken back`,
  "more reports": (what) => `more reports tell the number ${what}`,
};

/** "A later figure took the place of the number killed: 137 (the ministry, 24 March 2024); 144 (the minister, 29 March 2024)." */
function sentenceOf(view: CaseView, { field, from, cause }: Change): readonly Draft[] {
  if (cause === "decided") return [];
  const kind = FIGURE_KINDS.find((one) => one === field);
  if (kind !== undefined) return tollSentence(view, kind, cause);
  const name = isSameInOtherWords(view, field) ? undefined : FIELDS[field];
  const saying = name === undefined ? undefined : sayingNow(view, field);
  if (name === undefined || saying === undefined || isNoNews(view, field, from)) return [];
  // "PORT SABLE" is a dateline, and "shot" says nothing by itself.
  if (!/\p{Lu}\p{Ll}|\d| /u.test(saying.evidence[0].words)) return [];
  const manner = field === "where" && isFiner(view) ? "more exactly" : "otherwise";
  const opener = from === "not stated" ? `${name} is told for the first time` : `reports tell ${name} ${manner} now`;
  return [{ text: `${capitalised(opener)}: ${quoted(saying.evidence[0].words)} (${outletText(view, saying)}).`, statements: [saying] }];
}

/** "Sarland" before, and "Ellery" now, which lies in it. */
function isFiner({ earlier, incident: { where } }: CaseView): boolean {
  const was = earlier!.incident.where;
  if (was === undefined || where === undefined || was.country !== where.country) return false;
  const isWide = was.precision === "country" || (was.precision === "region" && was.admin1 === where.admin1);
  return isWide && where.precision !== was.precision;
}

/** What our own sentence does not tell; "in September 2004" after "on 1 September 2004", a venue in the same town: no other day, no other place. */
function isSameInOtherWords(view: CaseView, field: string): boolean {
  const { earlier, incident } = view;
  const was = earlier!.incident;
  if (field === "where" && placeTold(view) === undefined) return true;
  if (field === "when" && daysTold(view).length === 0) return true;
  if (field === "type")
    return (
      countFamilies(
        view,
        ofKind(view.own, "type").filter(({ value }) => value.type === incident.type),
      ) < 2
    );
  if (field === "where") return was.where !== undefined && was.where.name === incident.where?.name;
  return field === "when" && was.when !== undefined && incident.when !== undefined && shareDay(was.when, incident.when);
}

/** A day or a place that a report had words for before, or whose former value no report told of the deed itself: then the reading changed. */
function isNoNews(view: CaseView, field: string, from: string): boolean {
  if (from !== "not stated" && !wasTold(view, field)) return true;
  const texts = view.earlier!.incident.articles.map((id) => reportText(view, id));
  const { name = "", site } = view.incident.where ?? {};
  if (field === "where") return texts.some((text) => text.toLowerCase().includes((site ?? name).toLowerCase()));
  return from === "not stated" && field === "when" && texts.some((text) => DAY_WORDS.test(text));
}

const DAY_WORDS = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)\b/i;

/** Nearer than this are a town and its quarters, or its county. */
const SAME_PLACE_KM = 30;

/** Whether a report told the former day or place of the deed itself, so that another one is a change and no better reading. */
function wasTold(view: CaseView, field: string): boolean {
  const { when, where } = view.earlier!.incident;
  if (field === "when") return ofKind(view.own, "when").some((one) => one.value.from === when?.from && isOfDeed(view, one));
  if (field !== "where" || where === undefined || view.incident.where === undefined) return true;
  const isFar = (kilometresBetween(where, view.incident.where) ?? 0) > SAME_PLACE_KM;
  return isFar && ofKind(view.own, "where").some((one) => one.value.name === where.name && isOfDeed(view, one));
}

function tollSentence(view: CaseView, what: FigureKind, cause: ChangeCause): readonly Draft[] {
  const [was, is] = [view.earlier!.incident, view.incident].map((one) => chosenOf(view, one, what));
  if (is === undefined || (was !== undefined && sameBounds(was, is))) return [];
  const known = new Set(view.earlier!.incident.statements);
  const isKnown = (one: FigureStatement) => known.has(one.id) && one.value.what === what && sameBounds(one, is);
  // "No arrests have been made" is no news.
  if (was === undefined && (is.value.high === 0 || ofKind(view.own, "figure").some(isKnown))) return [];
  const told = [was, is].flatMap((one) => one ?? []);
  const opener = OPENERS[was === undefined ? "first told" : cause](what);
  const parts = told.map((one) => `${valueText(one)} (${voiceAndDay(view, one)})`);
  return [{ label: capitalised(what), text: `${capitalised(opener)}: ${parts.join("; ")}.`, statements: told }];
}

/**
 * The figure that gives a toll its best number, or one that says the same, where it counts all and in earnest ("a man" is no news); one that is in no
 * report any more is not told.
 */
function chosenOf(
  view: CaseView,
  { tolls, statements }: Pick<Incident, "tolls" | "statements">,
  what: FigureKind,
): FigureStatement | undefined {
  const toll = tolls.find((one) => one.what === what && one.policy === view.policy);
  const all = ofKind(view.own, "figure");
  const isSound = (one: FigureStatement) =>
    one.value.of === "total" && !one.hedged && isCounted(one.evidence[0].words) && countsAll(view, one, all);
  const figures = all.filter((one) => toll?.chosen.includes(one.id) && isSound(one));
  if (figures.length === 0 && toll?.best !== undefined) {
    const known = new Set(statements);
    const isAlike = ({ value }: FigureStatement) => value.what === what && value.low === toll.best && value.high === toll.best;
    return all.findLast((one) => known.has(one.id) && isAlike(one) && isSound(one));
  }
  return figures.findLast(({ value }) => value.low === toll?.best || value.high === toll?.best) ?? figures.at(-1);
}

function sameBounds({ value: one }: FigureStatement, { value: other }: FigureStatement): boolean {
  return one.low === other.low && one.high === other.high;
}

/** The latest statement that gives a field the value that it has now. */
function sayingNow({ own, incident }: CaseView, field: string): Statement | undefined {
  if (field === "type") return ofKind(own, "type").findLast(({ value }) => value.type === incident.type);
  if (field === "when")
    return ofKind(own, "when").findLast(({ value }) => value.from === incident.when?.from && value.to === incident.when.to);
  return ofKind(own, "where").findLast(({ value }) => value.name === incident.where?.name && value.site === incident.where?.site);
}

/** Who is newly said to have done it, or is said something more of, on whose word. */
function newParties(view: CaseView): readonly Draft[] {
  const { earlier, incident, actors } = view;
  const known = new Set(earlier!.incident.responsibility.flatMap(({ who, statuses }) => statuses.map(({ status }) => `${who} ${status}`)));
  return incident.responsibility.flatMap(({ who, aliases, statuses }) =>
    statuses
      .filter(({ status }) => ![who, ...aliases].some((name) => known.has(`${name} ${status}`)))
      .flatMap(({ statements }) => {
        const told = ofKind(view.own, "responsibility").filter(({ id }) => statements.includes(id));
        const drafts = told.flatMap((one) => {
          const manner = mannerOf(one, { view, actors, incident });
          return manner === "left out" ? [] : manner === "quoted" ? quotedOf(view, one) : [tellPart(view, one, manner)];
        });
        return drafts.slice(0, 1);
      })
      .map((draft) => ({ ...draft, label: "Who did it" })),
  );
}

/** Steps told at most. */
const MOST_STEPS = 3;

/** Arrests, charges and verdicts that no report told of before. */
function newSteps(view: CaseView): readonly Draft[] {
  const known = new Set(view.earlier!.incident.statements);
  const steps = ofKind(view.own, "investigation").filter(
    (one) => ["arrest", "charge", "verdict"].includes(one.value.what) && isEventOfIt(view, one),
  );
  const isRetold = (draft: Draft) => draft.statements.some(({ id }) => known.has(id));
  const drafts = quoteOnce(view, steps).filter((draft) => !isRetold(draft));
  return drafts.map((draft) => ({ ...draft, label: "Investigation" }));
}

/** A sentence about the record: how many reports came. */
function newReports({ earlier, incident }: CaseView): readonly string[] {
  const known = new Set(earlier!.incident.articles);
  const fresh = incident.articles.filter((id) => !known.has(id)).length;
  return fresh === 0
    ? []
    : [`${capitalised(countText(fresh, "report"))} came to the record since; it holds ${incident.articles.length} now.`];
}
