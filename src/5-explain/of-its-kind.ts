import type { IncidentType } from "../model/incident-type.ts";
import type { Location } from "../model/location.ts";
import type { Statement } from "../model/statement.ts";
import type { ReportsView } from "./case-view.ts";
import { cite } from "./draft.ts";
import { isPlacedElsewhere } from "./elsewhere.ts";
import { sentenceOf } from "./grammar/quoted-statement.ts";

/** Kinds of deed that a report hardly tells of without words of their own; of the others "attacked" and "killed" say enough. */
const OWN_WORDS: Readonly<Partial<Record<IncidentType, RegExp>>> = {
  "air strike": /strike|struck|bomb|raid|drone|plane|\bjets?\b|missile|aircraft|helicopter/i,
  shelling: /shell|mortar|rocket|missile|artillery|bombard|projectile|strike|struck|\bfir(?:ed?|ing)\b/i,
  "chemical attack": /chemical|\bgas|sarin|chlorine|toxic|poison|nerve agent/i,
  kidnapping: /kidnap|abduct|hostage|captur|captiv|seiz|\bheld\b|\btaken\b|\btook\b/i,
  riot: /riot|protest|clash|unrest|demonstrat|loot|violen|crowd|march|turmoil/i,
};
/** Words of other deeds than a shooting. */
const NO_SHOOTING =
  /\b(?:bombings?|bombers?|stabbings?|stabbed|arson|hijack\w*|terror(?:ist)? attacks?|burglar\w*|drunk(?:en)? driv\w*)\b/i;
const SHOOTING = /\b(?:shoot\w*|shot|gun\w*|fir(?:ed?|ing)|bullets?|murder\w*|kill\w*|homicide|manslaughter)\b/i;

/** Whether words tell of a bombing, a burglary or another such deed, and of no shot: of a page about a shooting they tell another story. */
export function isNoShooting(words: string, type: IncidentType): boolean {
  return (type === "shooting" || type === "police action") && NO_SHOOTING.test(words) && !SHOOTING.test(words);
}

/** "A man was shot dead by militants for smoking" in a report on an air strike: from the air, by a fire or in a flood nobody is shot or stabbed. */
export function isByOtherHand(words: string, type: IncidentType): boolean {
  return FROM_AFAR.has(type) && BY_HAND.test(words) && !OTHER_HAND_TOO.test(words);
}

const FROM_AFAR: ReadonlySet<IncidentType> = new Set(["air strike", "shelling", "chemical attack", "accident", "disaster"]);
const BY_HAND = /\b(?:shot dead|shot and killed|fatally shot|gunned down|stabbed|beheaded|hanged|lynched|strangled|executed)\b/i;
const OTHER_HAND_TOO = /\b(?:strikes?|shell\w*|mortars?|rockets?|missiles?|bomb\w*|gas|crash\w*|hunting|accident\w*)\b/i;

/** Somebody held for having killed one person, as a riot is not told. */
const FOR_A_KILLING =
  /\b(?:arrested|charged|indicted|convicted|sentenced|pleaded|acquitted|cleared|accused)\b[^.;]*\b(?:murder|manslaughter|homicide)\b/i;

/** Whether words tell of the law's steps after a killing, and the incident is unrest: they belong to what the unrest is about. */
export function isOfTheKilling(words: string, type: IncidentType): boolean {
  return type === "riot" && FOR_A_KILLING.test(words) && OWN_WORDS.riot?.test(words) === false;
}

/** Whether words tell of protesters who were held, and the incident is no unrest but what they protest against: "150 protesters were arrested". */
export function isOfProtests(words: string, type: IncidentType): boolean {
  return type !== "riot" && PROTESTERS_HELD.test(words);
}

const PROTESTERS_HELD =
  /\b(?:protesters?|protestors?|demonstrators?|marchers?|rioters?|looters?)(?: \w+){0,3} (?:arrested|detained|in custody)\b|\b(?:arrested|detained|arrests)\b[^.;]{0,30}\b(?:during|at|amid|in) (?:the |a |an |several |more )?(?:\w+ )?(?:protests?|demonstrations?|riots?|unrest|looting|rall(?:y|ies))\b|\b(?:arrested|detained) (?:[\w,.]+ ){0,3}(?:protesters?|protestors?|demonstrators?|rioters?|looters?)\b/i;

/** "the attack", "this incident": the one that the report has told of. */
const THE_DEED = /\b(?:the|this|that) (?:attack|assault|incident|killings?|deaths?|violence|massacre|atrocity|operation)\b/i;
/**
 * Whether the words beside a statement can tell of a deed of the kind: "fighters launched attacks on two villages" is no air strike. True of
 * the kinds that have no words of their own.
 */
export function isOfItsKind(view: ReportsView, statement: Statement, type: IncidentType): boolean {
  const [own] = statement.evidence;
  const { start, end } = sentenceOf(view, statement);
  const before = cite(view, statement, { start, end: own.start, in: own.in }).words.split(CLAUSE_END).at(-1)!;
  const after = cite(view, statement, { start: own.end, end: Math.max(own.end, end), in: own.in }).words.split(CLAUSE_END)[0]!;
  return tellsOfKind(`${before}${own.words}${after}`, type);
}

const CLAUSE_END = /[,;:—–]/;

/** The same of words by themselves. */
export function tellsOfKind(words: string, type: IncidentType): boolean {
  return OWN_WORDS[type]?.test(words) !== false || THE_DEED.test(words);
}

/** Words before a count, a claim or a day that make it that of what was answered: "the strike was retaliation for the bombing that killed 12". */
export function answersOther(before: string): boolean {
  return ANSWERED.test(before);
}

/**
 * Whether a count stands in a clause that says which deed is meant, and that is another: "those who planned the bombings in Lower Quay that left
 * 130 dead" of an air strike, or of one in another town.
 */
export function isOfNamedDeed(
  before: string,
  { type, where }: { readonly type: IncidentType; readonly where: Location | undefined },
): boolean {
  const [, deed, rest] = NAMED_DEED.exec(before) ?? [];
  if (deed === undefined) return false;
  return !tellsOfKind(deed, type) || isPlacedElsewhere(rest!, where);
}

const NAMED_DEED =
  /\b((?:[\w’'-]+ ){0,5}(?:attacks?|assaults?|bombings?|shootings?|massacres?|killings?|explosions?|blasts?|raids?|strikes?))((?: (?:in|on|at|near|of|last) [^,;:.]{0,40})?),? (?:that|which) (?:\w+ )?(?:have |has |had )?(?:left|killed|claimed|wounded|injured|took) (?:[^.;]{0,60} and )?$/;

/** Whether a motive is that of those who answered a deed of the kind: "in response to the chemical attack" is no reason for the attack. */
export function answersIt(motive: string, type: IncidentType): boolean {
  const words = type === "police action" ? /shooting|\bshot\b|kill|death/i : OWN_WORDS[type];
  return words !== undefined && ANSWERING.test(motive) && words.test(motive);
}

const ANSWERING =
  /\b(?:(?:retaliation|revenge|reprisals?|retribution|payback) (?:for|after)|(?:response|answer) to|aveng\w+|retaliat\w+ for)\b/i;
const ANSWERED = new RegExp(`${ANSWERING.source}[^,;.]*$`, "i");
