import type { IncidentOutline } from "../../model/record.ts";
import { literal } from "../../support/literal.ts";
import type { Candidate } from "./choose-incident.ts";
import type { Question } from "./read-question.ts";

/** How reports tell that people were taken. */
const TAKEN_AWAY =
  /\b(?:kidnap\w*|abduct\w*|hostages?|captives?|captors?|ransoms?|(?:whisked|carted|marched|led|taken|took) (?:[\w ]{1,20} )?(?:away|captive|hostage))\b/i;

/** Words for a deed → the kinds of incident that they may be, and words by which a report may tell it. */
export const TYPES: readonly (readonly [asked: RegExp, types: readonly string[], told?: RegExp])[] = [
  [/\b(?:earth)?quakes?\b|\b(?:floods?|flooding|hurricane|typhoon|cyclone|tornado|tsunami|landslide|avalanche|storm)\b/i, ["disaster"]],
  [
    /\b(?:crash|crashed|capsized|capsizing|sinking|sank|derailment|derailed|collision|accident|shipwreck|stampede)\b/i,
    ["accident", "disaster"],
    /\b(?:crash\w*|capsiz\w*|sinking|sank|derail\w*|collision|accident\w*|shipwreck|stampede)\b/i,
  ],
  [/(?<!\bopen(?:s|ed|ing)? )\bfire\b|\bblaze\b/i, ["accident", "disaster", "arson"]],
  [/\b(?:stabbing|stabbed)\b/i, ["stabbing"]],
  [/\b(?:riots?|rioting|unrest|protests?|demonstrations?)\b/i, ["riot"]],
  [/\b(?:kidnapping|kidnapped|abduction|abducted)\b/i, ["kidnapping"], TAKEN_AWAY],
  [/\b(?:kidnapp?ers?|captors?|abductors?|ransoms?)\b/i, ["kidnapping", "siege"], TAKEN_AWAY],
  [/\b(?:air ?strikes?|air raids?)\b/i, ["air strike"]],
  [
    /\b(?:the|that|this) strikes?\b(?! (?:by|of|over) (?:\w+ )?(?:workers|teachers|drivers|staff|pay))/i,
    ["air strike", "shelling"],
    /\b(?:strikes?|airstrikes?|shell\w*|missiles?|rockets?|struck)\b/i,
  ],
  [/\b(?:shelling|shelled)\b/i, ["shelling"]],
  [/\b(?:siege|hostage)\b/i, ["siege", "kidnapping"]],
  [/\b(?:assassination|assassinated)\b/i, ["assassination"]],
  [/\bbomb(?:ing)?s?\b/i, ["bombing", "suicide bombing"], /\b(?:bomb\w*|blasts?|explosions?|exploded|explosives?)\b/i],
  [
    /\bshootings?\b/i,
    ["shooting", "police action", "armed assault", "armed clash", "assassination"],
    /\b(?:shootings?|shot|gunfire|gunm[ae]n|opened fire|gunned)\b/i,
  ],
];

/**
 * Whether an incident may be what a question calls a bombing, a shooting, an earthquake: it is of that kind, or its reports say so where they tell what
 * they are about. "The bombing in Selmun" is no shooting there, and nobody attacks in an accident.
 */
export function mayBeOfKind({ text, sides }: Question, candidate: Candidate): boolean {
  const { type } = candidate.incident;
  if (
    /^whom? (?:\w+ly )?(?:attacked|bombed|shot|stabbed|hijacked|ambushed|gunned)\b/i.test(text) &&
    (type === "accident" || type === "disaster")
  )
    return false;
  const asked = sides === undefined ? TYPES.filter(([words]) => words.test(text)) : [];
  if (
    asked.length === 0 ||
    asked.some(([words, types, told = words]) => types.includes(type) || isToldAs(candidate, isBombOf(words, type) ? A_BOMB : told))
  )
    return true;
  // Of a kind that no report tells it may be any; where they tell another it is that.
  return type === "other" && !TYPES.some(([words, , told = words]) => isToldAs(candidate, told));
}

/** An accident's explosion is no bombing. */
function isBombOf(words: RegExp, type: IncidentOutline["type"]): boolean {
  return words.test("bombing") && (type === "accident" || type === "disaster");
}

const A_BOMB = /\bbomb\w*\b/i;

/** Where a report says what it is about. Code units. */
export const FIRST_LINES = 250;
/** What describes an incident that a report only recalls stands beside its place. Code units. */
export const BESIDE = 80;

function isToldAs({ mainArticles, recalling = [], incident: { where } }: Candidate, words: RegExp): boolean {
  const telling = mainArticles.filter(({ title = "", text }) => words.test(title) || words.test(text.slice(0, FIRST_LINES)));
  if (telling.length > 0) return 2 * telling.length >= mainArticles.length;
  const name = where?.name;
  return (
    name !== undefined &&
    recalling.some(({ text }) =>
      placesIn(text, name).some((at) => words.test(text.slice(Math.max(0, at - BESIDE), at + name.length + BESIDE))),
    )
  );
}

function placesIn(text: string, name: string): readonly number[] {
  return [...text.matchAll(new RegExp(`\\b${literal(name)}\\b`, "gi"))].map(({ index }) => index);
}

/** The kinds that a question over several incidents names; "attacks" and "incidents" are of any. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bshootings\b|\bshot\b/i, ["shooting"]],
  [/\bbombings\b/i, ["bombing", "suicide bombing"]],
  [/\bstrikes\b/i, ["air strike", "shelling"]],
];

/** Whether an incident is of the kind that a question asks about: "killed in shootings". */
export function isOfKind({ type }: IncidentOutline, { text }: Question): boolean {
  const asked = KINDS.filter(([words]) => words.test(text));
  return asked.length === 0 || asked.some(([, kinds]) => kinds.includes(type));
}
