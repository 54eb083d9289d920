import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tokenize } from "../../src/2-understand/words/tokens.ts";
import type { Tag } from "../../src/model/analysis.ts";

/** One word of a treebank sentence; `head` is an index into the sentence's words, its own at the root. */
export interface TreebankWord {
  readonly text: string;
  readonly lemma: string;
  readonly tag: Tag;
  readonly head: number;
  readonly relation: string;
}

/** A sentence with its words as the treebank cuts them and as our tokenizer does. */
export interface TreebankSentence {
  readonly text: string;
  readonly document: string;
  readonly newParagraph: boolean;
  /** Cut by the treebank: "14 - year - old". */
  readonly words: readonly TreebankWord[];
  /** Cut by {@link tokenize}: "14-year-old". A token of several words takes tag and relation of the word that governs the others. */
  readonly tokens: readonly TreebankWord[];
}

interface CutWord extends TreebankWord {
  readonly start: number;
  readonly end: number;
}

/** Reads a CoNLL-U file of the Universal Dependencies. */
export function readTreebank(path: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = "";
  for (const block of readFileSync(path, "utf8").split("\n\n")) {
    document = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? document;
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (text === undefined) continue;
    const words = readWords(block, text);
    sentences.push({ text, document, newParagraph: /^# newpar/m.test(block), words, tokens: recut(words, text) });
  }
  return sentences;
}

/** All GUM files of a folder, in the order of their names. */
export function readTreebanks(folder: string): TreebankSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .flatMap((name) => readTreebank(join(folder, name)));
}

function readWords(block: string, text: string): CutWord[] {
  const rows = block.split("\n").map((line) => line.split("\t"));
  const words: CutWord[] = [];
  let at = 0;
  let joinedEnd = 0;
  let joinedLast = 0;
  for (const row of rows) {
    const joined = /^\d+-(\d+)$/.exec(row[0]!);
    if (joined) {
      joinedEnd = text.indexOf(row[1]!, at) + row[1]!.length;
      joinedLast = Number(joined[1]);
    }
    if (!/^\d+$/.test(row[0]!)) continue;
    const id = Number(row[0]);
    const found = text.indexOf(row[1]!, at);
    const isOff = found < 0 || (id <= joinedLast && found + row[1]!.length > joinedEnd) || found > at + 2;
    const start = isOff ? at : found;
    const end = isOff ? (id === joinedLast ? joinedEnd : at) : found + row[1]!.length;
    at = Math.max(at, end);
    const head = Number(row[6]);
    words.push({
      text: row[1]!,
      lemma: row[2]!,
      // The treebanks use these tags and no others.
      tag: row[3]! as Tag,
      head: head === 0 ? id - 1 : head - 1,
      relation: row[7]!,
      start,
      end,
    });
  }
  return words;
}

/** The sentence cut as our tokenizer cuts it: words that share a token become one, pieces of one word hang on its first piece. */
function recut(words: readonly CutWord[], text: string): TreebankWord[] {
  const tokens = tokenize(text);
  const tokenOfWord = new Map<number, number>();
  let at = 0;
  for (const [index, word] of words.entries()) {
    while (at + 1 < tokens.length && tokens[at]!.end <= word.start) at++;
    tokenOfWord.set(index, at);
  }
  const headWord = tokens.map((_, token) => {
    const members = words.flatMap((_word, index) => (tokenOfWord.get(index) === token ? [index] : []));
    return members.find((index) => tokenOfWord.get(words[index]!.head) !== token || words[index]!.head === index);
  });
  return tokens.map((token, index) => {
    const member = headWord[index];
    if (member === undefined) {
      const owner = headWord.findLastIndex((word, before) => before < index && word !== undefined);
      const piece = words[headWord[owner] ?? 0]!;
      return { text: token.text, lemma: token.text.toLowerCase(), tag: piece.tag, head: Math.max(owner, 0), relation: "goeswith" };
    }
    const word = words[member]!;
    const isMerged = word.text !== token.text && token.text.includes("-") && word.text.length < token.text.length;
    const head = word.head === member ? index : tokenOfWord.get(word.head)!;
    return {
      text: token.text,
      lemma: isMerged ? token.text.toLowerCase() : word.lemma,
      tag: isMerged ? mergedTag(word) : word.tag,
      head,
      relation: word.relation,
    };
  });
}

/** "Saudi-led" is built on a participle and used as an adjective. */
function mergedTag(word: TreebankWord): Tag {
  return word.tag === "VERB" && word.relation === "amod" ? "ADJ" : word.tag;
}
