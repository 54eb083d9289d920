import type { Analysis } from "../../model/analysis.ts";
import { LOCALES } from "../english/role-words.ts";
import type { Context } from "../extractor.ts";
import { modalityAt } from "../grammar/modality.ts";
import { type PhraseRow, phraseAt } from "../grammar/patients.ts";
import { patientsLeft } from "../grammar/patients-left.ts";
import { patientsRight } from "../grammar/patients-right.ts";
import type { Phrase } from "../grammar/phrases.ts";

/** A thing that was struck, by the word that says so. */
export interface Damage {
  readonly token: number;
  readonly phrase: Phrase;
  readonly rule: string;
}

const DAMAGING: ReadonlySet<string> = new Set(
  "damaged damaging destroyed destroying dynamited wrecked gutted burned burnt torched bombed shattered".split(" "),
);
const EXPLODING: ReadonlySet<string> = new Set(
  "exploded explodes explosion explosions blast detonated placed planted bomb bombs attack attacks fired threw thrown hurled".split(" "),
);
const AT = /^(?:at|in|inside|outside|near|against|on|at|under)$/;

/** Things that an explosion or fire damaged, and things it happened at: "damaged a bank", "two buses were destroyed", "exploded outside the bank". */
export function* damaged(analysis: Analysis, context: Context): Generator<Damage> {
  const { tokens, sentences } = analysis;
  for (let index = 0; index < sentences.length; index++) {
    const row = context.rows[index];
    const sentence = sentences[index]!;
    if (row === undefined) continue;
    for (let at = sentence.first; at < sentence.last; at++) {
      const { lower } = tokens[at]!;
      if (DAMAGING.has(lower) && modalityAt(tokens, sentence, at) === "fact") {
        const right = patientsRight(tokens, sentence, at + 1, row, "anything");
        const all = right.length > 0 ? right : patientsLeft(tokens, sentence, at, row, true, "anything");
        for (const { phrase } of all) yield { token: at, phrase: wholeOf(context, row, phrase), rule: `"${lower}"` };
      }
      if (EXPLODING.has(lower)) {
        const place = placeAfter(context, row, at, sentence.last);
        if (place !== undefined && !LOCALES.has(tokens[place.head]!.lower)) yield { token: at, phrase: place, rule: `"${lower} … at"` };
      }
    }
  }
}

/** "damaged the facade of a bank": the thing that a part is of. */
function wholeOf({ analysis: { tokens } }: Context, row: PhraseRow, phrase: Phrase): Phrase {
  if (!/^(?:facade|front|entrance|roof|walls?|gate|door|windows?|wing|part|parts|interior)$/.test(tokens[phrase.head]!.lower))
    return phrase;
  return (tokens[phrase.last]?.lower === "of" ? phraseAt(row, phrase.last + 1) : undefined) ?? phrase;
}

/** "exploded in front of a bank": what the explosion happened at, within a few words and before any other verb. */
function placeAfter(context: Context, row: PhraseRow, at: number, end: number): Phrase | undefined {
  const { tokens } = context.analysis;
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    const { lower, tag } = tokens[i]!;
    if (tag === "VERB" || /^(?:[.,;:]|and|but|who|which|that)$/.test(lower)) return undefined;
    if (lower === "front" && tokens[i + 1]?.lower === "of" && i + 2 < end) return phraseAt(row, i + 2);
    if (!AT.test(lower) || tokens[i + 1]?.lower === "front") continue;
    const phrase = i + 1 < end ? phraseAt(row, i + 1) : undefined;
    if (phrase !== undefined && phrase.first === i + 1 && !phrase.isTime) return phrase;
  }
  return undefined;
}
