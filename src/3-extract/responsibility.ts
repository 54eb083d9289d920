import type { Analysis } from "../model/analysis.ts";
import type { DraftStatement, ResponsibilityStatus, Speaker, SpeakerKind } from "../model/statement.ts";
import { type Accusation, accusations } from "./accusations.ts";
import { type Context, type Extractor, evidence, origin } from "./extractor.ts";
import { type Party, partyOf, suspectName } from "./parties.ts";

type Responsibility = Extract<DraftStatement, { kind: "responsibility" }>;

/** Speakers whose word is an authority's: "accused by authorities" rather than "accused". */
const AUTHORITIES: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>([
  "police",
  "prosecutor",
  "army",
  "intelligence",
  "civil authority",
  "unnamed official",
  "rescue",
]);

/** Who is held responsible, on whose word: claims, denials, accusations, charges, and what the outlet reports as fact. */
export const responsibility: Extractor = {
  name: "responsibility",
  *extract(analysis, context) {
    const suspect = suspectName(analysis, context);
    const seen = new Set<string>();
    const all = [...accusations(analysis, context), ...told(analysis, context)].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const one of all) {
      const statement = toStatement(analysis, context, one, suspect);
      if (statement === undefined) continue;
      const key = [statement.incident, statement.value.status, lastWord(statement.value.who), lastWord(statement.speaker?.words)]
        .join("|")
        .toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      yield statement;
    }
  },
};

/** What the text tells of doers: subjects of attacks and agents of harms. Who says it decides the status. */
function* told(analysis: Analysis, context: Context): Generator<Accusation> {
  const done = new Set<number>();
  for (const attack of context.attacks) {
    if (attack.modality !== "fact" && attack.modality !== "attempted") continue;
    for (const agent of attack.agents) yield* fact(analysis, attack.token, agent, attack.rule, done);
  }
  for (const harm of context.harms) {
    if (
      harm.modality !== "fact" ||
      harm.what === "arrested" ||
      harm.what === "missing" ||
      harm.what === "evacuated" ||
      harm.patients.length === 0
    )
      continue;
    for (const agent of harm.agents) yield* fact(analysis, harm.token, agent, harm.rule, done);
  }
}

function* fact(
  analysis: Analysis,
  token: number,
  agent: Parameters<typeof partyOf>[1],
  rule: string,
  done: Set<number>,
): Generator<Accusation> {
  const party = partyOf(analysis, agent);
  if (party === undefined || done.has(token)) return;
  done.add(token);
  const { start, end } = analysis.tokens[token]!;
  yield { start, end, token, party, status: undefined, by: undefined, channel: undefined, rule };
}

function toStatement(analysis: Analysis, context: Context, one: Accusation, suspect: Party | undefined): Responsibility | undefined {
  const incident = context.incidents.at(one.token);
  if (incident === undefined) return undefined;
  const party = named(one.party, suspect);
  if (party === undefined && one.status !== "no claim") return undefined;
  const speaker = one.by === undefined ? context.voices.speakerAt(one) : one.by;
  const status = one.status ?? statusOf(analysis, one, party, speaker);
  if (status === undefined) return undefined;
  const own =
    (status === "claimed" || status === "denied") && speaker !== undefined && party !== undefined && sameParty(speaker.words, party.words);
  return {
    ...origin(analysis),
    kind: "responsibility",
    incident: incident.ref,
    value: {
      who: party?.words,
      status,
      channel: one.channel === undefined ? undefined : analysis.article.text.slice(one.channel.start, one.channel.end),
    },
    speaker: own ? undefined : speaker,
    hedged: false,
    evidence: [evidence(analysis, one), ...(party === undefined ? [] : [evidence(analysis, party)])],
    extractor: "responsibility",
    rule: one.rule,
  };
}

/** A role word or pronoun stands for the suspect named elsewhere; without one it names nobody. */
function named(party: Party | undefined, suspect: Party | undefined): Party | undefined {
  if (party === undefined) return undefined;
  return party.kind === "role" || party.kind === "person" ? (suspect ?? (party.kind === "person" ? party : undefined)) : party;
}

function statusOf(
  analysis: Analysis,
  one: Accusation,
  party: Party | undefined,
  speaker: Speaker | undefined,
): ResponsibilityStatus | undefined {
  const before = analysis.article.text.slice(Math.max(0, one.start - 60), one.end + 20);
  if (speaker !== undefined) {
    if (party !== undefined && sameParty(speaker.words, party.words)) return "claimed";
    if (/\b(?:believes?|suspects?|thinks?)\b/.test(before) && AUTHORITIES.has(speaker.kind)) return "suspected";
    return AUTHORITIES.has(speaker.kind) ? "accused by authorities" : "accused";
  }
  if (/\b(?:alleged|allegedly|suspected|accused|believed)\b/i.test(before)) return "suspected";
  return "reported as fact";
}

function sameParty(one: string, two: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && word !== "the");
  const first = words(one);
  return words(two).some((word) => first.includes(word));
}

function lastWord(text: string | undefined): string {
  return text === undefined ? "" : (/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(text)?.[0] ?? text);
}
