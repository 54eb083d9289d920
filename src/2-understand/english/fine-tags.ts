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

/** Word and tag → number of its group, from 0: "of ADP". */
export const FINE_GROUPS: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([tag, words], group) => words.split(" ").map((word) => [`${word} ${tag}`, group] as const)),
);

export const FINE_GROUP_COUNT = GROUPS.length;
