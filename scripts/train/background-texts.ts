import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDescriptions } from "../../eval/wikipedia-incidents.ts";
import type { TreebankSentence } from "./treebank.ts";
import { readVoaDocuments } from "./voa-documents.ts";

/** The texts, a string for each article, that the rarity of words is counted in: those of the evaluation data that may be trained on. */
export function backgroundTexts(data: string, treebanks: readonly TreebankSentence[]): string[] {
  return [
    ...joined(treebanks.map(({ document, text }) => [document, text])),
    ...[...readVoaDocuments(join(data, "voa-events/sentences.jsonl")).values()].map((own) =>
      own.map(({ sentence }) => sentence).join("\n"),
    ),
    ...wikiGold(join(data, "names/wikigold/CONLL-format/data/wikigold.conll.txt")),
    ...readDescriptions(join(data, "wikipedia-incidents/data_terror.js")).map(({ Description }) => Description),
  ];
}

/** Sentences with their document → texts. */
function joined(sentences: readonly (readonly [document: string, text: string])[]): string[] {
  const texts = new Map<string, string[]>();
  for (const [document, text] of sentences) {
    const known = texts.get(document);
    if (known) known.push(text);
    else texts.set(document, [text]);
  }
  return [...texts.values()].map((parts) => parts.join("\n"));
}

/** A word and its tag on each line; the marker line opens a document. */
function wikiGold(path: string): string[] {
  return readFileSync(path, "utf8")
    .split(/^-DOCSTART-.*$/m)
    .map((block) =>
      block
        .split("\n")
        .map((line) => line.split(" ")[0]!.trim())
        .join(" "),
    )
    .filter((text) => text.trim() !== "");
}
