import type { Analysis } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";
import { phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

/**
 * "Police say 35-year-old Karl Brandt shot two men": the parse may take those who say it for those who did it. Who did it stands behind the verb of
 * speech, if anybody does.
 */
export function doerBehindSpeech(
  { tokens }: Analysis,
  { rows, sentenceOf }: Pick<Context, "rows" | "sentenceOf">,
  subject: Phrase,
  token: number,
): Phrase | undefined {
  const said = speechOf(tokens, subject, token);
  if (said === undefined) return subject;
  const row = rows[sentenceOf[token] ?? 0];
  const next = tokens[said + 1]?.lower === "that" ? said + 2 : said + 1;
  const doer = row === undefined ? undefined : phraseAt(row, next);
  return doer !== undefined && doer.last <= token ? doer : undefined;
}

/** The verb of speech of a subject, right behind it or, by the parse, behind an apposition: "Ana Ruiz, the army's spokeswoman, said fighters attacked". */
function speechOf(tokens: Analysis["tokens"], { head, last }: Phrase, token: number): number | undefined {
  const verb = tokens[last];
  if (verb === undefined || last >= token) return undefined;
  if (verb.tag === "VERB") return SAYING.test(verb.lemma) ? last : undefined;
  // The parse hangs a flat name on its first word.
  const first = tokens[head]!.relation === "flat" ? tokens[head]!.head! : head;
  const governor = tokens[first]!.head;
  if (verb.text !== "," || governor === undefined || governor <= last || governor >= token) return undefined;
  const { lemma, tag } = tokens[governor]!;
  const isSubject = tokens[first]!.relation === "nsubj" && tag === "VERB" && SAYING.test(lemma);
  // What is told in words that follow at once: "said fighters of the front attacked".
  return isSubject && tokens[governor - 1]?.text === "," && tokens[governor + 1]?.tag !== "PUNCT" ? governor : undefined;
}

const SAYING = /^(?:say|believe|allege|report|think|suspect|confirm|claim|announce)$/;
