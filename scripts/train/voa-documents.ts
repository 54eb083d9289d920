import { readJsonLines } from "../../eval/json-lines.ts";

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
