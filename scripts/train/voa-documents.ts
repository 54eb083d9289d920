import { readJsonLines } from "../../eval/json-lines.ts";
import type { Article } from "../../src/model/article.ts";
import { bareArticle } from "./bare-article.ts";

/** A sentence of the VOA articles with what it names and the events that it tells of. */
export interface VoaSentence {
  readonly sentence_id: string;
  readonly sentence: string;
  readonly entities: readonly { readonly text: string; readonly type: string }[];
  readonly events: readonly { readonly type: string; readonly args: readonly { readonly role: string; readonly text: string }[] }[];
}

/** Document → its sentences in order: "VOA_EN_NW_2016.04.19.3291980_0" is the first sentence of VOA_EN_NW_2016.04.19.3291980. */
export function readVoaDocuments(path: string): ReadonlyMap<string, readonly VoaSentence[]> {
  const documents = new Map<string, VoaSentence[]>();
  for (const sentence of readJsonLines<VoaSentence>(path)) {
    const id = sentence.sentence_id.replace(/_\d+$/, "");
    const known = documents.get(id);
    if (known) known.push(sentence);
    else documents.set(id, [sentence]);
  }
  return documents;
}

/** The sentences of a document as an article, a paragraph each; its day stands in its name. */
export function voaArticle(id: string, sentences: readonly VoaSentence[]): Article {
  const day = /\d{4}\.\d\d\.\d\d/.exec(id)?.[0].replaceAll(".", "-");
  const text = sentences.map(({ sentence }) => `${sentence.trim().replace(/\.$/, "")}.`).join("\n\n");
  return bareArticle(id, text, "VOA", day);
}
