import type { Answers, Cited } from "../../model/explainer.ts";

/** Evidence numbered in the order in which a reader meets it, the tables last; the same words are one note. */
export interface Notes {
  readonly all: readonly Cited[];
  /** From 1. */
  number(cited: Cited): number;
}

/** The notes of an explainer. */
export function notesOf({ sections }: Answers): Notes {
  const all: Cited[] = [];
  const numbers = new Map<string, number>();
  const inText = sections.flatMap(({ sentences }) => sentences);
  const inTables = sections.flatMap(({ figures }) => figures);
  for (const { evidence } of [...inText, ...inTables]) {
    for (const cited of evidence) {
      if (numbers.has(keyOf(cited))) continue;
      all.push(cited);
      numbers.set(keyOf(cited), all.length);
    }
  }
  return { all, number: (cited) => numbers.get(keyOf(cited)) ?? 0 };
}

function keyOf({ articleId, version, in: part, start, end }: Cited): string {
  return JSON.stringify([articleId, version, part ?? "text", start, end]);
}
