import { type CaseView, isInPassing, ofKind, reportText } from "../case-view.ts";
import type { SectionMaker } from "../draft.ts";
import { sentenceWords } from "../grammar/quoted-statement.ts";
import { GROUPS_WORK, heldGroups, heldParties, isGroupName } from "../parties.ts";
import { isDisputed } from "./disputed.ts";
import { toldParties } from "./responsibility.ts";
import { toldUnknowns } from "./told-unknown.ts";

/** What is open: what the reports themselves say is not known, and what the record does not tell. */
export const unknown: SectionMaker = {
  key: "not-known",
  heading: () => "What is not known?",
  make: (view) => ({ sentences: toldUnknowns(view), unknown: gapsOf(view) }),
};

function gapsOf(view: CaseView): readonly string[] {
  const isPassing = isInPassing(view);
  const asked = GAPS.filter(([, , isAlways]) => isAlways || !isPassing);
  return [...(isPassing ? [IN_PASSING] : []), ...asked.filter(([, isGap]) => isGap(view)).map(([sentence]) => sentence)];
}

/** What a report leaves out that tells of it in passing is no gap of the record: only its day and place are asked for. */
const IN_PASSING = "No report here is about it alone: it is told beside other things, so that much is left out.";

type Gap = readonly [sentence: string, isGap: (view: CaseView) => boolean, isAlways?: true];

const hasFigure = (view: CaseView, what: string) =>
  ofKind(view.own, "figure").some(({ value }) => value.what === what) ||
  view.incident.tolls.some(({ what: told, best, low, made }) => told === what && made === undefined && (best ?? low) !== undefined);
const hasStatus = (view: CaseView, statuses: readonly string[]) =>
  ofKind(view.own, "responsibility").some(({ value }) => statuses.includes(value.status));
const hasParty = (view: CaseView) => heldParties(view.incident).length > 0;
/** "John Amsel", "Ada M. Borg": names of two or three words that no group bears here. */
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{Ll}-]+(?: (?:Jr|Sr)\.?)?$/u;
const groupsOf = (view: CaseView) =>
  heldGroups(view.incident, view.aboutParties, view.actors).filter(({ who }) => !PERSON.test(who!) && !isSurname(view, who!));
const isGroupsWork = (view: CaseView) => GROUPS_WORK.has(view.incident.type) || groupsOf(view).length > 0;
/** A group says that it did it; what a defendant admits in court is no claim. */
const isClaimed = (view: CaseView) =>
  groupsOf(view).some(
    ({ who, statuses }) =>
      toldParties(view).has(view.actors.keyOf(who!)) &&
      (view.actors.find(who!) !== undefined || (who!.includes(" ") && isGroupName(who!))) &&
      statuses.some(({ status }) => status === "claimed"),
  );
const hasStep = (view: CaseView) =>
  ofKind(view.own, "investigation").some(({ value }) => ["arrest", "charge", "verdict"].includes(value.what));
/** Of a flood or a quake nobody asks who did it. */
const isSomebodysWork = ({ incident }: CaseView) => incident.type !== "disaster";
const hasMotive = (view: CaseView) => ofKind(view.aboutParties, "profile").some(({ value }) => value.aspect === "motive");

/** Each sentence with the question whether the record leaves it open. */
const GAPS: readonly Gap[] = [
  ["The record does not tell the day.", (view) => view.incident.when === undefined && !isTold(view, DAY), true],
  ["The record names no place that could be found.", ({ incident }) => incident.where === undefined, true],
  ["The record holds no number of people killed.", (view) => !hasFigure(view, "killed") && !isTold(view, DEATH)],
  ["The record holds no number of people injured.", (view) => !hasFigure(view, "injured") && !isHurtTold(view)],
  ["The final number of people killed is open: the reports that stand give different figures.", (view) => isDisputed(view, "killed")],
  [
    "The record names nobody as responsible.",
    (view) => isSomebodysWork(view) && !hasParty(view) && !isTold(view, LAW) && !isDoerTold(view),
  ],
  [
    "The record holds no claim of responsibility.",
    (view) => isGroupsWork(view) && !hasStatus(view, ["claimed", "no claim", "charged", "convicted"]),
  ],
  [
    "The record holds no confirmation of the claim by anyone but the claimant.",
    (view) => isClaimed(view) && !hasStatus(view, ["confirmed"]),
  ],
  [
    "The record holds no arrest, charge or verdict.",
    (view) => isSomebodysWork(view) && !hasStatus(view, ["charged", "convicted"]) && !hasStep(view) && !isTold(view, LAW),
  ],
  ["The record holds no motive.", (view) => isClaimed(view) && !hasMotive(view)],
  [
    "All reports here go back to one source: nothing in them is confirmed independently.",
    ({ incident }) => incident.sources.length === 1,
    true,
  ],
];

/** Words of which a reader would say that they do tell it, whatever could be made of them. */
const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.) \d)/i;
const DEATH =
  /\b(?:kill\w*|dead|dies|died|deaths?|fatal\w*|slain|homicide|murder\w*|(?:took|taken) (?:his|her|their) own li\w+|suicide)\b/i;
const INJURY =
  /\b(?:injur(?!y[- ]free)\w*|wound\w*|hurt|graz\w*|surgery|(?:stable|serious|critical|fair|good|poor|unknown) condition|recover\w*|hospitali[sz]ed|surviv\w*|stabb\w*|beaten)\b/i;
const STRUCK = /\b(?:shot|struck|hit)\b/i;
/** Several of whom not all died: "four people had been shot", "three were taken to area hospitals". */
const SEVERAL =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|both|others?|another)(?: \p{L}+){0,4} (?:shot|struck|hit|taken to)\b|\ball taken to\b|\bhospitals\b/iu;
const STEP =
  "(?:arrest\\w*|charge[sd]?|charging|in custody|detained|booked|jail\\w*|convict\\w*|sentenc\\w*|indict\\w*|guilty|arraign\\w*|apprehended|surrendered|turned (?:him|her)self in)\\b";
/** "A gunman identified as Karl Amsel", "in which deputies shot a man", "the girl shot herself". */
const DOER =
  /\b(?:gunm[ae]n|shooter|attacker|assailant|suspects?|driver|bomber)\b,? (?:\p{L}+ ){0,2}(?:identified|named)\b|\b(?:identified|named) (?:\w+ ){0,3}as the (?:\w+ )?(?:gunman|shooter|attacker|assailant|suspect|driver|bomber)\b|\b(?:carried out|shot|killed|stabbed|wounded|struck|hit|led|launched|committed) by (?:an? |the )?(?:\p{Ll}+ )?(?:police|polic\p{L}+|officers?|deput(?:y|ies)|troops|soldiers|husband|wife|father|mother|brother|boyfriend|girlfriend|\p{Lu})|\b(?:police|officers?|deput(?:y|ies)|troopers?) (?:fatally )?(?:shot|killed|opened fire|returned fire)\b|\b(?:blam|accus|confess|admitt)\w+\b|\bresponsib(?:le|ility) for\b|\b(?:him|her|them)sel(?:f|ves)\b|\baccident\w*\b|\bself-inflicted\b|\bsuicide\b/iu;

/** The words are looked for first: what stands before every letter of a long report takes seconds. */
const LAW = new RegExp(`\\b(?=${STEP})(?<!\\b(?:no|not|any|never|without|nobody|yet to)\\b[^.]{0,40}|n['’]t\\b[^.]{0,40})${STEP}`, "i");

/** Whether a report tells who did it in words of which no party was made, or that it was an accident or the hand of the dead. */
function isDoerTold(view: CaseView): boolean {
  return view.incident.type === "police action" || isTold(view, DOER);
}

function isHurtTold(view: CaseView): boolean {
  return isTold(view, INJURY) || isTold(view, SEVERAL) || (isTold(view, STRUCK) && !isTold(view, DEATH));
}

/** Whether a report whose subject it is has such words; where there is none, the sentences that tell of it. */
function isTold(view: CaseView, words: RegExp): boolean {
  const { mainArticles } = view.incident;
  if (mainArticles.length === 0) return view.own.some((one) => words.test(sentenceWords(view, one)));
  return mainArticles.some((id) => words.test(reportText(view, id)));
}

/** "Brandt", where the reports tell of "Karl Brandt". */
function isSurname(view: CaseView, who: string): boolean {
  const told = ofKind(view.own, "participant").flatMap(({ value }) => [value.text, ...value.mentions]);
  const held = view.incident.responsibility.flatMap((one) => [one.who ?? "", ...one.aliases]);
  return !who.includes(" ") && [...told, ...held].some((name) => name !== who && PERSON.test(name) && name.split(" ").includes(who));
}
