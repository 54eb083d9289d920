import type { FigureStatement } from "../model/statement.ts";

/**
 * "hitting three adults and a teen. A woman, 31, was hit in the arm; …": those of a list, told once more one at a time, as far as they are no more than it
 * has. Who comes beyond them is one more.
 */
export function toldAgain(parts: readonly FigureStatement[], listed: ReadonlySet<FigureStatement>): ReadonlySet<FigureStatement> {
  const again = new Set<FigureStatement>();
  for (const id of new Set(parts.map(({ articleId }) => articleId))) {
    const own = parts.filter(({ articleId }) => articleId === id).sort((one, two) => one.evidence[0].start - two.evidence[0].start);
    const list = own.filter((part) => listed.has(part));
    const size = list.reduce((sum, part) => sum + peopleOf(part), 0);
    const last = list.at(-1);
    // "a man and a woman were shot": only a list that itself counts several of one kind sums people up.
    if (last === undefined || list.every((part) => peopleOf(part) === 1)) continue;
    const behind = own.filter((part) => !listed.has(part) && part.evidence[0].start > last.evidence[0].start);
    if (behind.length < 2 || behind.some((part) => peopleOf(part) > 1 || FURTHER.test(part.evidence[0].words))) continue;
    for (const part of behind.slice(0, size)) again.add(part);
  }
  return again;
}

/** How many a figure counts at least. */
export function peopleOf({ value }: FigureStatement): number {
  return value.low ?? value.high ?? 0;
}

/** Words for people beside those told before. */
export const FURTHER = /\b(?:other|others|another|more|additional)\b/i;
