import { dayNumber } from "../model/day.ts";
import type { EventStatement, Statement } from "../model/statement.ts";
import { type CaseView, ofKind, timeOf } from "./case-view.ts";
import { tellsDeed } from "./linked-to-deed.ts";
import { stepDay } from "./step-day.ts";

/** Courts judge no deed of this kind sooner: what a report tells so early of a sentence was for another. Days. */
const SOONEST = 30;
/** "A convicted felon": what somebody was before. */
const WAS_CONVICTED =
  /\b(?:an?|the|by|two|three|previously|of) (?:twice-)?convicted (?:\p{Ll}+ )?(?:felons?|robbers?|murderers?|offenders?|criminals?|killers?|thie(?:f|ves)|dealers?)\b/giu;
const JUDGED = /\b(?:convict\w*|sentenc\w*|pleaded|plead|pled|guilty|plea|verdict|acquitted|found)\b/i;

/** Whether a conviction or a sentence that a report tells of is one that somebody had from before. */
export function isEarlierVerdict(view: CaseView, statement: Statement, words: string): boolean {
  if (!JUDGED.test(words.replace(WAS_CONVICTED, ""))) return WAS_CONVICTED.test(words);
  const said = timeOf(statement, view.articles).slice(0, 10);
  const { when } = view.incident;
  const day = stepDay(view, statement);
  if (day !== undefined && when !== undefined && day.to < when.from) return true;
  return when?.precision === "day" && said !== "" && dayNumber(said) - dayNumber(when.from) < SOONEST;
}

/** Words of an arrest, without which a sentence tells of none. */
const ARRESTING =
  /\b(?:arrest\w*|detain\w*|detention|custody|captur\w*|apprehend\w*|nabbed|caught|seiz\w*|held|holding|surrender\w*|turned (?:him|her|them)sel(?:f|ves) in|jail\w*|prison|imprisoned|releas\w*|freed|let go|extradit\w*|bail|bond|rounded up|picked up|took in|taken in|tracked down|handcuff\w*|booked|charg\w*|indict\w*|manhunt|killed|shot|dead|died|suicide)\b/i;
/** "Had been arrested twice already": before the deed, and for something else. */
const ARRESTED_BEFORE =
  /\b(?:had|has|have) (?:also |already |previously )?been (?:arrested|detained|jailed|deported)\b[^.;]{0,40}\b(?:before|twice|times|occasions|previously|already|in the past)\b|\b(?:previously|twice|repeatedly|once) (?:been )?(?:arrested|detained|jailed|deported)\b|\b(?:prior|previous|earlier|past) arrests?\b|\barrest record\b/i;
const ARRESTS: ReadonlySet<string> = new Set(["arrest", "release", "extradition"]);

/** Whether the sentence of a step of the law tells of no such step, or of one that was long before. */
export function isNoStep(view: CaseView, step: EventStatement, words: string): boolean {
  if (!ARRESTS.has(step.value.what)) return false;
  return !ARRESTING.test(words) || ARRESTED_BEFORE.test(words) || isOnOthers(view, step);
}

/** Whether a verdict is of another case: told too soon to be of this one, or on people who have no part in it. */
export function isOfOtherCase(view: CaseView, verdict: EventStatement, words: string): boolean {
  return isEarlierVerdict(view, verdict, words) || isVerdictOnOthers(view, verdict);
}

/** Steps before a verdict, in which its people are named. */
const BEFORE_VERDICT: ReadonlySet<string> = new Set(["arrest", "charge", "identification", "plea", "trial", "questioning"]);

/**
 * Whether a verdict is on people who have no part in this incident: its words do not name the deed, and of those whom its reports name as suspects,
 * arrested or charged it names nobody.
 */
function isVerdictOnOthers(view: CaseView, verdict: EventStatement): boolean {
  return verdict.value.what === "verdict" && isOnOthers(view, verdict);
}

/** Whether a step is taken against people of whom the reports name none as a suspect, where they name others, and its words do not name the deed. */
function isOnOthers(view: CaseView, step: EventStatement): boolean {
  const { persons = [] } = step.value;
  if (persons.length === 0 || tellsDeed(view, step)) return false;
  const parties = ofKind(view.own, "responsibility").flatMap(({ value }) =>
    value.status !== "convicted" && value.status !== "denied" && value.who !== undefined ? [value.who] : [],
  );
  const steps = ofKind(view.own, "investigation").flatMap((one) =>
    BEFORE_VERDICT.has(one.value.what) && one !== step ? (one.value.persons ?? []) : [],
  );
  const doers = ofKind(view.own, "participant").flatMap(({ value }) => (value.role === "perpetrator" ? [value.text] : []));
  const known = [...parties, ...steps, ...doers].filter((name) => /^\p{Lu}\S+ \p{Lu}/u.test(name));
  const surnames = new Set(known.map(surname));
  return surnames.size > 0 && !persons.some((name) => surnames.has(surname(name)));
}

function surname(name: string): string {
  return (/(\p{Lu}[\p{L}'’-]+)(?:,? (?:Jr|Sr)\.?)?$/u.exec(name)?.[1] ?? name).toLowerCase();
}
