import type { FigureStatement, Speaker } from "../model/statement.ts";
import { wordsOf } from "./text/words.ts";

/** Whose article a statement stands in. */
export interface Origin {
  /** The outlet of the family's earliest article: reprints speak with its voice. */
  readonly outlet: string | undefined;
  readonly family: string;
}

/** Bodies that speak for themselves whoever is their spokesman; the first that fits names the chain. */
const BODIES: readonly (readonly [body: string, pattern: RegExp])[] = [
  ["court", /\b(court|judge|verdict|tribunal|jury)\b/i],
  ["investigators", /\b(investigative committee|chief investigator|state investigators)\b/i],
  [
    "health authority",
    /\b(health|medical) (minister|ministry|department|officials?|authorit\w+|service|secretary|director)\b|\bministry of (public )?health\b/i,
  ],
  ["coroner", /\b(coroner|medical examiner|morgue|mortuary|pathologist)/i],
  ["hospital", /\b(hospitals?|clinics?|doctors?|surgeons?|nurses?|physicians?|medics?|paramedics?|medical center)\b/i],
  [
    "emergencies authority",
    /\b(emergenc\w+|civil defen[cs]e|disaster management|rescue\w*|fire (chief|department|service|brigade|officials?))\b/i,
  ],
  ["security service", /\bfederal security service\b|\bfsb\b/i],
  ["defence authority", /\bdefen[cs]e (minister|ministry|department|officials?|secretary)\b|\bministry of defen[cs]e\b|\bpentagon\b/i],
  [
    "interior authority",
    /\binterior (minister|ministry|officials?)\b|\bministry of (the )?interior\b|\bhome (office|secretary|minister|ministry)\b/i,
  ],
  ["foreign authority", /\bforeign (minister|ministry|office|secretary)\b|\bministry of foreign affairs\b/i],
  ["governor", /\b(governor|gov\.)/i],
  ["mayor", /\bmayor\b/i],
  ["president", /\bpresident\b/i],
  ["prime minister", /\b(prime minister|premier)\b/i],
];

/**
 * The chain of speakers that a statement belongs to: a later figure of one chain replaces its earlier one.
 *
 * "the Health Minister" and "health officials" → one chain; "a hospital" → another; "Macron", while the table has him in it, speaks from the
 * same office as "the president". Without a speaker it is the outlet's own voice, and all articles of one family are one voice.
 */
export function voiceOf({ speaker }: Pick<FigureStatement, "speaker">, origin: Origin): string {
  if (speaker === undefined) return `outlet: ${origin.outlet ?? origin.family}`;
  const { kind, words, office = "" } = speaker;
  const body = BODIES.find(([, pattern]) => pattern.test(`${words} ${office}`))?.[0];
  if (body !== undefined) return `${kind}: ${body}`;
  return ONE_VOICE.has(kind) ? kind : `${kind}: ${coreOf(office || words)}`;
}

/** Whoever speaks for them at one incident speaks for one body. */
const ONE_VOICE: ReadonlySet<Speaker["kind"]> = new Set(["police", "prosecutor", "rescue", "army", "unnamed official", "witness"]);

const NOT_CORE = new Set([
  "the",
  "a",
  "an",
  "its",
  "their",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "statement",
  "for",
  "of",
  "by",
  "mr",
  "mrs",
  "ms",
]);

function coreOf(words: string): string {
  return wordsOf(words)
    .filter((word) => !NOT_CORE.has(word))
    .join(" ");
}
