import type { Analysis } from "../model/analysis.ts";
import { HARM_WORDS } from "./english/harm-words.ts";
import { UNREAL_SETTINGS } from "./english/setting-words.ts";
import { type IncidentEvent, isHarmless, triggerAt, unrealSetting } from "./incident-events.ts";
import type { Reading } from "./reading.ts";
import { isRoundUpTitle } from "./scope.ts";

/** Whether an article is about an incident, with what spoke for and against it. */
export interface Verdict {
  readonly main: boolean;
  /** Words of sport, fiction, computers, business and politics per hundred. */
  readonly unreal: number;
  readonly reason: string;
}

/** Sentences that say what an article is about. */
export const LEAD_SENTENCES = 3;

/** The first word of something that has just happened is short: three or four paragraphs, in words and marks. */
const LONGEST_FLASH = 200;

/** An article is about an incident if its title and first sentences tell of one, against the setting it is told in. */
export function mainVerdict(reading: Reading, events: readonly IncidentEvent[]): Verdict {
  const { analysis } = reading;
  if (analysis.part === "title") return titleVerdict(reading, events);
  const title = titleStrength(analysis);
  // Without a title the first sentences must say it all, and wire texts take longer to come to the point.
  const untitled = analysis.titleTokens.length === 0;
  // A title that tells of it lets the text begin with captions and notices.
  const leading = untitled ? 2 * LEAD_SENTENCES : title > 1 ? 4 * LEAD_SENTENCES : LEAD_SENTENCES;
  const lead = events.filter((event) => event.sentence < leading && event.strength > 1);
  const together =
    lead.some((event) => event.harm === undefined) && events.some((event) => event.sentence < leading && event.harm !== undefined);
  const leadStrength = lead.reduce((most, event) => Math.max(most, event.strength), together ? 3 : 0);
  const people = reading.harms.filter(
    (harm) =>
      harm.patients.length > 0 && harm.modality === "fact" && /^(?:killed|injured|hit|abducted)$/.test(harm.what) && harm.lemma !== "die",
  );
  const density = (100 * events.reduce((sum, event) => sum + event.strength, 0)) / Math.max(100, analysis.tokens.length);
  const unreal = unrealSetting(analysis, UNREAL_SETTINGS);
  const score = title + leadStrength + Math.min(3, density / 2) + Math.min(2, people.length) - unreal * 0.8;
  // In sport, film and computer pages only harm to people makes attacks real, and where they fill the page only a title that tells of it.
  const hurts = events.some((event) => event.harm !== undefined && event.strength > 1);
  // The first flash of an attack knows nobody who was hurt: title and lead together tell of it, be it at a concert or a stadium.
  const flash =
    analysis.tokens.length < LONGEST_FLASH && title >= 3 && lead.some((event) => event.strength === 3 && event.modality === "fact");
  const plausible = unreal <= 1.4 || (hurts && (unreal <= 2.5 || title > 0)) || flash;
  return {
    main: plausible && leadStrength + title >= 3 && score >= (untitled ? 3.5 : 4) && events.length > 0,
    unreal,
    reason: `title ${title}, lead ${leadStrength}, density ${density.toFixed(1)}, people harmed ${people.length}, unreal setting ${unreal.toFixed(1)}, together ${score.toFixed(1)}`,
  };
}

/** A title alone is believed where it tells of people killed, shot, stabbed or abducted, or of people hurt or dying in a deed that it names. */
function titleVerdict(reading: Reading, events: readonly IncidentEvent[]): Verdict {
  const harms = events.flatMap(({ harm }) => (harm === undefined ? [] : [reading.harms[harm]!]));
  const isNamed = events.some(({ harm, strength }) => harm === undefined && strength > 1);
  const believed = harms.find(({ what, lemma }) => isNamed || (what !== "injured" && lemma !== "die"));
  const unreal = unrealSetting(reading.analysis, UNREAL_SETTINGS);
  return {
    main: believed !== undefined && unreal <= 1.4 && !isRoundUpTitle(reading.analysis),
    unreal,
    reason: believed === undefined ? "told in the title alone, without people harmed" : `told in the title alone: ${believed.rule}`,
  };
}

function titleStrength(analysis: Analysis): number {
  const tokens = analysis.titleTokens;
  let most = 0;
  for (let at = 0; at < tokens.length; at++) {
    const trigger = triggerAt(tokens, at, tokens.length);
    if (trigger !== undefined && !isHarmless(tokens, at, undefined)) most = Math.max(most, trigger.strength);
    const harm = HARM_WORDS.get(tokens[at]!.lower);
    if (harm === undefined || harm.what === "arrested" || harm.what === "missing" || harm.form === "base" || harm.lemma === "die") continue;
    most = Math.max(most, 2);
  }
  return most;
}
