import { dayNumber } from "../../model/day.ts";
import type { IncidentType } from "../../model/incident-type.ts";
import { otherHarm } from "../../model/other-harm.ts";
import type { Dispute } from "../../model/record.ts";
import type { FigureStatement, ResponsibilityStatement, Statement } from "../../model/statement.ts";
import { capitalised } from "../../support/number-text.ts";
import { isOfDeed, isSetApart, recallsOther } from "../beside-deed.ts";
import { type CaseView, countFamilies, ofKind, reportText } from "../case-view.ts";
import { countsAll } from "../counts-all.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { bestOf, isFarFrom } from "../figure-steps.ts";
import { valueText } from "../grammar/figure-text.ts";
import { isCounted } from "../grammar/people-text.ts";
import { quoted } from "../grammar/quote-text.ts";
import { sentenceWords } from "../grammar/quoted-statement.ts";
import { outletText, voiceAndDay } from "../grammar/voice-text.ts";
import { isPartyName, mannerOf } from "../told-manner.ts";
import { TEXTS } from "./responsibility-texts.ts";

/** Fields on which the reports disagree, the sides next to each other, each in someone's words. */
export const disputed: SectionMaker = {
  key: "disputed",
  heading: () => "What is disputed?",
  make: (view) => ({ sentences: view.incident.disputes.flatMap((dispute) => sides(view, dispute)) }),
};

const LABELS: Readonly<Record<string, string>> = { when: "The day", where: "The place", type: "What it was", responsibility: "Who did it" };

function sides(view: CaseView, dispute: Dispute): Draft[] {
  const told = dispute.sides.map((side) => {
    const sound = view.own.filter((one) => side.statements.includes(one.id) && isSound(view, one));
    return { sound, families: countFamilies(view, sound) };
  });
  const isBacked = told.some(({ families }) => families > 1);
  const all = told.flatMap(({ sound, families }) => {
    const isWeak = dispute.field === "type" || (isBacked && view.incident.sources.length >= MANY && !sound.some((one) => one.speaker));
    const isFar = sound.some(
      (one) => one.kind === "figure" && isFarFrom(one.value.low ?? one.value.high, bestOf(view.incident, view.policy, one.value.what)),
    );
    // Far from all others is most often a slip of reading; of one who did it it is what they say.
    if (isFar && families < 2 && !sound.some((one) => one.speaker?.kind === "party")) return [];
    const isAlone = dispute.field !== "responsibility" && families < 2 && isWeak;
    return isAlone ? [] : sound.slice(0, 1);
  });
  const shown = againstOthers(withoutNobody(all));
  const parts = [...new Set(shown.map((statement) => sideText(view, statement)))];
  if (parts.length < 2 || isSaidAlike(shown) || (dispute.field === "when" && isOneNight(shown))) return [];
  if (dispute.field === "type" && (areTwoDeeds(shown) || areStages(view, shown))) return [];
  return [
    {
      label: LABELS[dispute.field] ?? `The number ${dispute.field}`,
      text: `${capitalised(opener(dispute))} ${parts.join("; ")}.`,
      statements: shown,
    },
  ];
}

/** "There are no casualties" is said before anything is known: beside a count it is no side. */
function withoutNobody(shown: readonly Statement[]): readonly Statement[] {
  const isNobody = (one: Statement) => one.kind === "figure" && one.value.high === 0;
  return shown.some((one) => one.kind === "figure" && !isNobody(one)) ? shown.filter((one) => !isNobody(one)) : shown;
}

/** "276" and "more than 270", once "218" is left out: a number that every other one allows is no side. */
function againstOthers(shown: readonly Statement[]): readonly Statement[] {
  const boundsOf = (one: Statement) => (one.kind === "figure" ? one.value : undefined);
  const isAllowed = (one: Statement, other: Statement) => {
    const [a, b] = [boundsOf(one), boundsOf(other)];
    return a !== undefined && b !== undefined && (a.low ?? 0) <= (b.high ?? Infinity) && (b.low ?? 0) <= (a.high ?? Infinity);
  };
  return shown.filter((one) => boundsOf(one) === undefined || shown.some((other) => other !== one && !isAllowed(one, other)));
}

/** Unrest and the shooting that it is about, a crash and an attack on the way: no two words for one deed. */
function areTwoDeeds(shown: readonly Statement[]): boolean {
  const isUnrest = shown.map((one) => one.kind === "type" && one.value.type === "riot");
  return isUnrest.includes(true) && isUnrest.includes(false);
}

/** "Stormed the hotel after a car bomb": where one report tells both, they are parts of one attack, and none denies the other. */
function areStages(view: CaseView, shown: readonly Statement[]): boolean {
  const types = shown.flatMap((one) => (one.kind === "type" ? one.value.type : []));
  return view.incident.mainArticles.some((id) => {
    const words = reportText(view, id);
    return types.every((type) => STAGES[type]?.test(words) === true);
  });
}

/** Words for what an attack in several stages is made of. */
const STAGES: Readonly<Partial<Record<IncidentType, RegExp>>> = {
  bombing: /\b(?:bomb\w*|blast|explo\w+|detonat\w+)\b/i,
  "suicide bombing": /\b(?:suicide|blew (?:him|her|them)sel)/i,
  siege: /\b(?:sieges?|besieg\w+|storm(?:ed|ing|s)?|holed up|hostages?|barricaded)\b/i,
  shooting: /\b(?:gunm[ae]n|shoot\w*|shot|gunfire|opened fire)\b/i,
  "armed assault": /\b(?:gunm[ae]n|storm(?:ed|ing|s)?|assault\w*|raid(?:ed|s)?)\b/i,
  "vehicle ramming": /\b(?:ramm\w+|drove (?:a|an|his|the) [\w ]{0,20}into|plough\w+|plow\w+|ran over)\b/i,
  stabbing: /\b(?:stab\w*|knif\w+|knives)\b/i,
};

/** "The quay" on both sides: the same words, understood in two ways. */
function isSaidAlike(shown: readonly Statement[]): boolean {
  const isWords = shown.every(({ kind }) => kind === "when" || kind === "where");
  return isWords && new Set(shown.map(({ evidence: [{ words }] }) => words.toLowerCase())).size < 2;
}

/** Whether the reports' different numbers of a harm are told side by side. */
export function isDisputed(view: CaseView, field: string): boolean {
  return view.incident.disputes.some((dispute) => dispute.field === field && sides(view, dispute).length > 0);
}

/** Where there are so many independent sources, the word of one in its own voice against several is an error rather than a side. */
const MANY = 4;

/** Whether a statement can be a side: it is about the deed itself, in a report whose subject it is, and not a day or a place met beside it. */
function isSound(view: CaseView, statement: Statement): boolean {
  const isMain = view.incident.mainArticles.includes(statement.articleId);
  const [{ words, in: part }] = statement.evidence;
  switch (statement.kind) {
    case "figure":
      return isMain && otherHarm(statement) === undefined && isCounted(words) && !A_PART.test(words) && !isOfAnother(view, statement);
    case "when":
      return isMain && isOfDeed(view, statement);
    case "where":
      return isMain && part === undefined && !isDateline(statement) && isOfDeed(view, statement);
    case "type":
      return isMain && DEED.test(words);
    case "responsibility":
      return isNamed(view, statement);
    default:
      return true;
  }
}

/** A count that its sentence sets apart from the deed. */
function isOfAnother(view: CaseView, statement: FigureStatement): boolean {
  const isShare = !countsAll(view, statement, ofKind(view.own, "figure"));
  return isShare || isSetApart(view, statement) || recallsOther(sentenceWords(view, statement));
}

/** A party that our own sentence can name, with its part. */
function isNamed(view: CaseView, one: ResponsibilityStatement): boolean {
  const manner = mannerOf(one, { view, actors: view.actors, incident: view.incident });
  const isByCourts = one.value.status === "charged" || one.value.status === "convicted";
  return manner === "told" || (manner === "quoted" && isByCourts && isPartyName(one.value.who!));
}

/** Words for some of those who were harmed, which no total is counted in. */
const A_PART = /\b(?:officers?|policem[ae]n|employees?|soldiers?|troops|staff|students?|children|wom[ae]n|guards?|members)\b/i;
/** Words that tell what was done. */
const DEED =
  /shoot|shot|gun|fire|bomb|blast|explo|stab|knif|attack|assault|siege|seiz|clash|riot|strike|raid|ram|kidnap|abduct|assassin|ambush|arson|crash|accident|quake|flood|shell/i;

/** Reports of one night put it on the day that ends or on the one that begins; "Tuesday" and "Tuesday morning" are one, whatever the reports' own dates. */
function isOneNight(shown: readonly Statement[]): boolean {
  const days = shown.flatMap((one) => (one.kind === "when" ? one : []));
  const isNight = days.some(({ value, evidence: [{ words }] }) => {
    const hour = Number(value.clock?.slice(0, 2) ?? Number.NaN);
    return hour >= 21 || hour < 6 || /\b(?:night|midnight|overnight|early)\b/i.test(words);
  });
  const weekdays = days.map(({ evidence: [{ words }] }) =>
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.exec(words)?.[0].toLowerCase(),
  );
  if (weekdays.every((day) => day !== undefined && day === weekdays[0])) return true;
  const numbers = days.map(({ value }) => dayNumber(value.from));
  return isNight && Math.max(...numbers) - Math.min(...numbers) <= 1;
}

/** "SAN ANTONIO -": where a report was written is no word on where it happened; nor is a common noun. */
function isDateline({ kind, evidence: [{ words }] }: Statement): boolean {
  return kind === "where" && !/\p{Lu}\p{Ll}/u.test(words);
}

/** Says of what kind the numbers are, so that no number stands without its harm. */
function opener({ field }: Dispute): string {
  return field in LABELS ? "reports differ:" : `figures for those ${field} differ:`;
}

function sideText(view: CaseView, statement: Statement): string {
  if (statement.kind === "figure" && statement.hedged) return `${quoted(statement.evidence[0].words)} (${voiceAndDay(view, statement)})`;
  if (statement.kind === "figure") return `${valueText(statement)}${part(statement.value.of)} (${voiceAndDay(view, statement)})`;
  if (statement.kind === "responsibility") return TEXTS[statement.value.status](view, statement).replace(/\.$/, "");
  return `${quoted(statement.evidence[0].words)} (${outletText(view, statement)})`;
}

function part(of: string): string {
  return of === "total" ? "" : ` ${of}`;
}
