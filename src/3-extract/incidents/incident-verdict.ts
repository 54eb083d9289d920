import type { Analysis } from "../../model/analysis.ts";
import { UNREAL_SETTINGS } from "../english/setting-words.ts";
import { isRoundUpTitle } from "../harms/scope.ts";
import type { Reading } from "../reading.ts";
import { type IncidentEvent, unrealSetting } from "./incident-events.ts";
import { freshDeed, tellsOfOneDeed } from "./one-deed.ts";
import { otherSubject } from "./other-subject.ts";
import { leadStrength, type VerdictSigns, verdictSigns } from "./verdict-signs.ts";
import { LEAST_ODDS, VERDICT_BIAS, VERDICT_WEIGHTS } from "./verdict-weights.ts";

/** Whether an article is about an incident, with what spoke for and against it. */
export interface Verdict {
  readonly main: boolean;
  /** Words of sport, fiction, computers, business and politics per hundred. */
  readonly unreal: number;
  readonly reason: string;
}

/** The first word of something that has just happened is short: three or four paragraphs, in words and marks. */
const LONGEST_FLASH = 200;

/** An article is about an incident if its title, its first sentences and the deeds in it speak for one, against the setting it is told in. */
export function mainVerdict(reading: Reading, events: readonly IncidentEvent[]): Verdict {
  const { analysis } = reading;
  if (analysis.part === "title") return titleVerdict(reading, events);
  const unreal = unrealSetting(analysis, UNREAL_SETTINGS);
  if (events.length === 0) return { main: false, unreal, reason: "nothing in it tells of an incident" };
  const signs = verdictSigns(reading, events, unreal);
  const odds = oddsOf(signs);
  const fresh = odds >= LEAST_ODDS ? freshDeed(reading, events) : undefined;
  const isLikely = odds >= LEAST_ODDS && isPlausible(analysis, events, signs, fresh?.people === true && signs.title === 0);
  const other = isLikely ? (otherSubject(analysis, fresh?.opens === true) ?? noOneDeed(reading, events)) : undefined;
  return { main: isLikely && other === undefined, unreal, reason: other ?? told(signs, odds) };
}

/** Why an article is on what goes on, and on no one deed; the communiqués of a wire, which have no title, are news. */
function noOneDeed(reading: Reading, events: readonly IncidentEvent[]): string | undefined {
  if (reading.analysis.titleTokens.length === 0 || tellsOfOneDeed(reading, events)) return undefined;
  return "it tells of no one deed: nothing that was done has its day, its place or those whom it struck";
}

/** Log odds of being about an incident. */
export function oddsOf(signs: VerdictSigns): number {
  return Object.entries(signs).reduce((sum, [name, value]) => sum + value * VERDICT_WEIGHTS[name as keyof VerdictSigns], VERDICT_BIAS);
}

/**
 * Where there is a title, it and the first sentences must tell of it strongly, or it and the people harmed, or a story must come to it early. In sport, film and computer pages only harm to people makes attacks real, and where they fill
 * the page only a title that tells of it.
 */
export function isPlausible(
  analysis: Analysis,
  events: readonly IncidentEvent[],
  { title, untitled, people, setting, strongOpening }: VerdictSigns,
  comesToNews = false,
): boolean {
  const unreal = -setting;
  const toldAtTop = leadStrength(analysis, events, title) + title >= 3 || (title >= 2 && people > 0) || comesToNews;
  if (untitled === 0 && !toldAtTop) return false;
  const hurts = events.some((event) => event.harm !== undefined && event.strength > 1);
  // The first flash of an attack knows nobody who was hurt: title and lead together tell of it, be it at a concert or a stadium.
  const flash =
    analysis.tokens.length < LONGEST_FLASH &&
    title + strongOpening >= 3 &&
    events.some((event) => event.strength === 3 && event.modality === "fact" && event.sentence < FLASH_SENTENCES);
  // A wire's telegram has no title, and opens with the deed that it tells of.
  const telegram = untitled > 0 && strongOpening > 0 && unreal <= 4;
  return unreal <= 1.4 || (hurts && (unreal <= 2.5 || title > 0)) || telegram || flash;
}

const FLASH_SENTENCES = 12;
const VIOLENT = /^(?:shooting|stabbing|bombing|suicide bombing|assassination|vehicle ramming)$/;

function told(signs: VerdictSigns, odds: number): string {
  const spoken = Object.entries(signs).filter(([, value]) => value !== 0);
  return `odds ${Math.exp(odds).toFixed(1)}: ${spoken.map(([name, value]) => `${name} ${value.toFixed(1)}`).join(", ")}`;
}

/**
 * A title alone is believed where it tells of people killed, shot, stabbed or abducted, of people hurt or dying in a deed that it names, or of a deed
 * that is nothing but violence: "Suspect named in Harwick shooting".
 */
function titleVerdict(reading: Reading, events: readonly IncidentEvent[]): Verdict {
  const harms = events.flatMap(({ harm }) => (harm === undefined ? [] : [reading.harms[harm]!]));
  const isNamed = events.some(({ harm, strength }) => harm === undefined && strength > 1);
  const believed = harms.find(({ what, lemma }) => isNamed || (what !== "injured" && lemma !== "die"));
  const deed = events.find(({ type, strength, harm }) => harm === undefined && strength === 3 && VIOLENT.test(type ?? ""));
  const unreal = unrealSetting(reading.analysis, UNREAL_SETTINGS);
  return {
    main: (believed !== undefined || deed !== undefined) && unreal <= 1.4 && !isRoundUpTitle(reading.analysis),
    unreal,
    reason:
      believed !== undefined
        ? `told in the title alone: ${believed.rule}`
        : `told in the title alone, ${deed === undefined ? "without people harmed" : `a ${deed.type}`}`,
  };
}
