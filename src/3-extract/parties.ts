import type { Analysis } from "../model/analysis.ts";
import type { Span } from "../model/span.ts";
import { NOT_PARTIES, PARTY_NOUNS, ROLE_WORDS } from "./english/party-words.ts";
import { namesPeople } from "./english/person-nouns.ts";
import { type Context, spanOf } from "./extractor.ts";
import type { Phrase } from "./phrases.ts";

/** Someone who may be responsible, as a noun phrase of the text. */
export interface Party extends Span {
  readonly words: string;
  /** "name": a person or group by name; "group": organised but unnamed ("police", "separatist rebels"); "person": described; "role": only what they did. */
  readonly kind: "name" | "group" | "person" | "role";
}

/** What a phrase names as a responsible party; `undefined` for things, times and events. */
export function partyOf(analysis: Analysis, phrase: Phrase): Party | undefined {
  const { tokens } = analysis;
  if (phrase.isTime) return undefined;
  const head = tokens[phrase.head]!;
  if (NOT_PARTIES.has(head.lower) || NOT_PARTIES.has(head.lemma)) return undefined;
  const span = spanOf(analysis, trimmed(analysis, phrase));
  const words = analysis.article.text.slice(span.start, span.end);
  if (phrase.form === "pronoun" || ROLE_WORDS.has(head.lower)) return { ...span, words, kind: named(analysis, phrase) ? "group" : "role" };
  if (head.tag === "PROPN") return { ...span, words, kind: "name" };
  if (ONE_PERSON.test(head.lower) && !named(analysis, phrase)) return { ...span, words, kind: "person" };
  if (PARTY_NOUNS.has(head.lower)) return { ...span, words, kind: named(analysis, phrase) ? "name" : "group" };
  if (namesPeople(head.lower)) return { ...span, words, kind: "person" };
  return undefined;
}

const ONE_PERSON = /^(?:officer|soldier|policeman|guard|deputy|agent|militant|fighter|guerrilla|rebel|insurgent)$/;

/** "the Taliban gunmen": a proper name inside tells who they are. */
function named(analysis: Analysis, phrase: Phrase): boolean {
  for (let i = phrase.first; i < phrase.head; i++) if (analysis.tokens[i]!.tag === "PROPN") return true;
  return false;
}

/** Without what trails after the head: "Cherie Rhoades, 44" keeps the name alone. */
function trimmed(analysis: Analysis, phrase: Phrase): { readonly first: number; readonly last: number } {
  let { first } = phrase;
  const last = phrase.head + 1;
  if (/^(?:an?|the)$/.test(analysis.tokens[first]!.lower) && first + 1 < last && analysis.tokens[phrase.head]!.tag === "PROPN") first += 0;
  return { first, last };
}

/**
 * The name of the one suspect that the article tells of, for sentences that say "he", "the gunman", "a 20-year-old man":
 * found by the words that introduce suspects. `undefined` where several or none are named.
 */
export function suspectName(analysis: Analysis, context: Context): Party | undefined {
  const { tokens } = analysis;
  const found = new Map<string, Party>();
  analysis.sentences.forEach((sentence, index) => {
    const row = context.rows[index];
    if (row === undefined) return;
    for (const phrase of row.phrases) {
      if (phrase.quantity !== undefined || tokens[phrase.head]!.tag !== "PROPN" || !introduces(context, index, phrase)) continue;
      const party = personName(analysis, phrase);
      if (party === undefined) continue;
      const surname = party.words.split(/\s+/).pop()!;
      const before = found.get(surname);
      if (before === undefined || before.words.length < party.words.length) found.set(surname, party);
    }
    void sentence;
  });
  if (found.size === 0) doers(analysis, context, found);
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** Without words that introduce a suspect: the persons named as attacking or killing. */
function doers(analysis: Analysis, context: Context, found: Map<string, Party>): void {
  const agents = [
    ...context.attacks.filter((attack) => attack.modality === "fact").flatMap((attack) => attack.agents),
    ...context.harms.filter((harm) => harm.modality === "fact" && harm.what !== "arrested").flatMap((harm) => harm.agents),
  ];
  for (const phrase of agents) {
    if (phrase.quantity !== undefined || phrase.isPlace || analysis.tokens[phrase.head]!.tag !== "PROPN") continue;
    const name = analysis.names.find(
      (one) => one.start <= analysis.tokens[phrase.head]!.start && analysis.tokens[phrase.head]!.end <= one.end,
    );
    if (name !== undefined && name.kind !== "person") continue;
    const party = personName(analysis, phrase);
    if (party === undefined) continue;
    const surname = party.words.split(/\s+/).pop()!;
    const before = found.get(surname);
    if (before === undefined || before.words.length < party.words.length) found.set(surname, party);
  }
}

function personName(analysis: Analysis, phrase: Phrase): Party | undefined {
  const { tokens } = analysis;
  let first = phrase.head;
  while (first > phrase.first && tokens[first - 1]!.tag === "PROPN") first--;
  const words = phrase.head - first + 1;
  if (words > 4 || (words === 1 && first !== phrase.first)) return undefined;
  const span = spanOf(analysis, { first, last: phrase.head + 1 });
  return { ...span, words: analysis.article.text.slice(span.start, span.end), kind: "name" };
}

const INTRODUCED_BEFORE =
  /\b(?:suspect|suspected (?:gunman|shooter|attacker|bomber)|gunman|shooter|attacker|bomber|killer|assailant|accused|(?:gunman|shooter|attacker|suspect|bomber|man|woman|driver) (?:was |has been |were )?(?:identified|named) (?:by (?:\w+ ){1,3})?as|arrested|charged|against|identified (?:the )?(?:suspect|gunman|shooter|attacker|suspects) as|looking for|searching for|wanted)\s*,?\s*(?:\d+-year-old\s+|(?:officer|sgt\.?|deputy|mr\.?)\s+)?$/i;
const INTRODUCED_AFTER =
  /^\s*(?:,\s*(?:an?\s+)?\d+\s*,|,\s*\d+,)?\s*(?:,\s*of [^,.]{3,40},\s*)?(?:,?\s*who\s+)?(?:is|was|has been|had been|faces?|faced|were)?\s*(?:also\s+)?(?:charged with|arrested|accused of|charged|suspected of|believed to be the (?:gunman|shooter|attacker)|the (?:gunman|shooter|attacker|suspect)|opened fire|shot and killed|allegedly|turned the gun on|killed (?:himself|herself)|taken into custody|in custody|is accused|drew a|being held|booked|wanted|being sought)\b/i;

function introduces(context: Context, sentence: number, phrase: Phrase): boolean {
  const { analysis } = context;
  const { text } = analysis.article;
  const start = analysis.tokens[phrase.first]!.start;
  const end = analysis.tokens[phrase.head]!.end;
  const { start: from, end: to } = analysis.sentences[sentence]!;
  const properStart = (() => {
    let first = phrase.head;
    while (first > phrase.first && analysis.tokens[first - 1]!.tag === "PROPN") first--;
    return analysis.tokens[first]!.start;
  })();
  return (
    INTRODUCED_BEFORE.test(text.slice(Math.max(from, start - 60), properStart)) ||
    INTRODUCED_AFTER.test(text.slice(end, Math.min(to, end + 90)))
  );
}
