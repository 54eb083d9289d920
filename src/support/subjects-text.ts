/** The mentions of a decision, as far as they are needed here. */
interface Subjects {
  readonly subjects: readonly [string, string];
  readonly sides?: readonly [readonly string[], readonly string[]] | undefined;
}

/** What a decision on mentions is about: "a1#A and b7#A", of a split "a1#A with 2 more and b7#A with 30 more". */
export function subjectsText({ subjects, sides }: Subjects): string {
  return subjects.map((first, side) => several(first, (sides?.[side]?.length ?? 1) - 1)).join(" and ");
}

function several(first: string, more: number): string {
  return more === 0 ? first : `${first} with ${more} more`;
}
