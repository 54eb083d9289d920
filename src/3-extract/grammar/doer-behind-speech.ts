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
  const verb = tokens[subject.last];
  if (verb === undefined || subject.last >= token || verb.tag !== "VERB" || !SAYING.test(verb.lemma)) return subject;
  const row = rows[sentenceOf[token] ?? 0];
  const next = tokens[subject.last + 1]?.lower === "that" ? subject.last + 2 : subject.last + 1;
  const doer = row === undefined ? undefined : phraseAt(row, next);
  return doer !== undefined && doer.last <= token ? doer : undefined;
}

const SAYING = /^(?:say|believe|allege|report|think|suspect|confirm|claim|announce)$/;
