import { type Actors, VOICE_OF } from "../../model/actor.ts";
import type { SpeakerKind } from "../../model/statement.ts";
import { ATTACKERS, FIGHTERS, OUTLAWS } from "../english/armed-people.ts";

type Row = readonly [SpeakerKind, RegExp];

/** "the Harrow Liberation Army", "the Lord's Resistance Army": no army of a state. */
export const REBEL_ARMY =
  /\b(?:(?<!People['’]s )Liberation|Resistance|Salvation|Republican|Revolutionary|Independence|Free \p{Lu}\p{Ll}+) (?:Army|Forces)\b|\bArmy of (?:(?:National|Popular|People['’]s) )?(?:Liberation|Resistance|Salvation|Revolution|Independence|God)\b/u;

// The first row that matches wins: "a police spokesman at the hospital" is police, "the army hospital" is health.
const ROWS: readonly Row[] = [
  // "The group's military operations spokesman" is the group's, and no army's.
  [
    "party",
    /(?<!\b(?:aid|rights|advocacy|relief|monitoring|trade|media|campaign) )\b(?:group|movement|militia|insurgents|rebels|militants)['’]s? (?:[\w-]+ ){0,3}(?:spokes\w+|commanders?|leaders?|statement)\b/i,
  ],
  ["party", REBEL_ARMY],
  [
    "health",
    /\b(?:hospitals?|clinics?|doctors?|surgeons?|nurses?|medical|medics?|health|coroners?|morgue|ambulances?|paramedics?|physicians?|radiologist|examiner)\b/i,
  ],
  [
    "rescue",
    /\b(?:rescue|rescuers?|fire (?:chief|department|marshal|brigade|service|official)|firefighters?|emergency|emergencies|red cross|red crescent|white helmets|civil defen[cs]e|coast ?guard|lifeboats?|disaster)\b/i,
  ],
  // A defense attorney speaks for the accused.
  [
    "prosecutor",
    /\b(?:prosecutors?|prosecution|(?<!\b(?:defen[cs]e|his|her|their) )attorney(?! (?:for|representing)\b)|district attorney|investigative committee|procurator|da['’]s office)\b/i,
  ],
  ["intelligence", /\b(?:intelligence|isi|secret service|security service)\b/i],
  [
    "police",
    /\b(?:police|policeman|sheriff|officers?|detectives?|constable|cops?|law enforcement|troopers?|patrol|superintendent|supt|investigators?|deputy)\b/i,
  ],
  [
    "army",
    /\b(?:army|military|navy|air force|marines?|defen[cs]e (?:ministry|minister|official|department)|general|gen\.|colonel|col\.|lieutenant|commanders?|troops|armed forces|(?:operations|high|joint|central|regional) command|coalition|admiral|brigadier)\b/i,
  ],
  // "a major route" is nobody's rank.
  ["army", /\b(?:Maj\.|Major|Brig\.|Brigadier) (?=\p{Lu})/u],
  ["police", /\b(?<!\b(?:weapons|arms|nuclear|safety|building|tax|food|labou?r) )(?:inspector|sergeant|sgt)\b/i],
  ["party", new RegExp(`\\b(?:${FIGHTERS}|${OUTLAWS}|${ATTACKERS}|suspects?|group (?:itself|statement))\\b`, "i")],
  [
    "monitor",
    /\b(?:observatory|human rights|monitors?|monitoring|watchdog|activists?|ngo|charity|charities|u\.?n\.?|aid (?:group|agency|workers?))\b/i,
  ],
  [
    "civil authority",
    /\b(?:(?:committee|commission|court) of inquiry|government|junta|presidency|ministry|minister|ministers|mayor|governor|gov\.|president|prime minister|council|state department|white house|kremlin|embassy|foreign office|authorities|officials? (?:in|of|at|from)|interior|senators?|lawmakers?|secretary(?! (?:general )?of (?:the )?(?:[\w’'-]+ ){0,4}(?:association|union|federation|congress|chamber|church|party|front|movement|league)\b)|king|chancellor|spokesman for the president|district|county|city|federal|administration|agency|commission)\b/i,
  ],
  ["unnamed official", /\b(?:officials?|sources?|official)\b/i],
  [
    "agency",
    /\b(?:\bap\b|afp|ria|news agency|agence|bbc|cnn|abc|nbc|cbs|fox|newspaper|television|tv|radio|times|post|media|reports?|journal|tribune|herald|gazette|broadcaster)\b/i,
  ],
  [
    "witness",
    /\b(?:witness(?:es)?|eyewitness(?:es)?|residents?|neighbou?rs?|survivors?|relatives?|family|mother|father|brother|sister|friends?|passengers?|locals?|villagers?|bystanders?|shoppers?|daughter|son|wife|husband|cousin|uncle|aunt)\b/i,
  ],
  ["expert", /\b(?:experts?|analysts?|professor|researcher|scholar|institute|university|historian|fellow)\b/i],
];

/**
 * Words that name a speaker → what sort of voice it is: "the Health Ministry" → "health", "a fisherman" → "other". A name that is in the
 * table of actors as a whole decides; else words and names count by the order of the rows: "a Taliban spokesman" → "party".
 */
export function speakerKind(words: string, actors: Actors): SpeakerKind {
  const named = actors.namedIn(words);
  const whole = actors.find(words);
  if (whole && named.includes(whole)) return VOICE_OF[whole.kind];
  // A state that is named is most often where the speaker is: "a witness in Iraq".
  const voices = new Set(named.flatMap(({ kind }) => (kind === "state" ? [] : VOICE_OF[kind])));
  return ROWS.find(([kind, pattern]) => voices.has(kind) || pattern.test(words))?.[0] ?? "other";
}

/** Speakers whose word is an authority's: they accuse and investigate on behalf of a state. */
export const AUTHORITIES: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>([
  "police",
  "prosecutor",
  "army",
  "intelligence",
  "civil authority",
  "unnamed official",
  "rescue",
]);
