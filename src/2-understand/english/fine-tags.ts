import type { Tag } from "../../model/analysis.ts";

/** Words of a part of speech that the parser tells apart, since they govern differently. Lower case. */
const GROUPS: readonly (readonly [Tag, string])[] = [
  ["AUX", "is are was were am 's 're 'm ’s ’re ’m"],
  ["AUX", "be been being"],
  ["AUX", "has have had having 've ’ve"],
  ["AUX", "do does did"],
  ["PRON", "he she they i we"],
  ["PRON", "him them me us himself herself themselves itself"],
  ["PRON", "my his its their our your"],
  ["PRON", "who whom which what that whose whoever whatever"],
  ["PRON", "there"],
  ["PRON", "her"],
  ["DET", "a an the"],
  ["DET", "this that these those"],
  ["ADV", "when where why how"],
  ["ADP", "of"],
  ["ADP", "to"],
  ["ADP", "by"],
  ["ADP", "up out off down away back over"],
  ["ADP", "as than like"],
  ["SCONJ", "that"],
  ["SCONJ", "of in for by with from without about at on after before than as like"],
  ["CCONJ", "but yet"],
  ["PART", "to"],
  ["PART", "not n't n’t"],
  ["PUNCT", ","],
  ["PUNCT", ". ! ? ... …"],
  ["PUNCT", ": ;"],
  ["PUNCT", "\" “ ” '' `` ‘ ' ’"],
  ["PUNCT", "( [ {"],
  ["PUNCT", ") ] }"],
  ["PUNCT", "- – — --"],
  ["SYM", "$ £ € us$ ¥"],
  ["SYM", "%"],
];

/** Word → tag → number of the group, from 0. */
export const FINE_GROUPS: ReadonlyMap<string, ReadonlyMap<string, number>> = byWord();

export const FINE_GROUP_COUNT = GROUPS.length;

function byWord(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const [group, [tag, words]] of GROUPS.entries())
    for (const word of words.split(" ")) found.set(word, (found.get(word) ?? new Map()).set(tag, group));
  return found;
}
