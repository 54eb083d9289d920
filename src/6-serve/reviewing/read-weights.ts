/** What one question put to two mentions said, and how much that weighed: above 0 for one incident, below for two. */
export interface Weight {
  readonly feature: string;
  readonly points: number;
  readonly detail: string;
}

/** "place +1.0 (Kerman = Kerman); killed −0.3 (100 and 84)" → its parts, the heaviest first; none where it is no such list. */
export function readWeights(reason: string): readonly Weight[] {
  const weights = [...reason.matchAll(/(?:^|; )([a-z][a-z ]*) ([+−-])(\d+(?:\.\d+)?) \((.*?)\)(?=; [a-z][a-z ]* [+−-]\d|$)/g)].map(
    ([whole, feature, sign, points, detail]) => ({
      whole,
      feature: feature!,
      points: (sign === "+" ? 1 : -1) * Number(points),
      detail: detail!,
    }),
  );
  if (weights.map(({ whole }) => whole).join("") !== reason) return [];
  return weights.map(({ whole: _, ...weight }) => weight).sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}
