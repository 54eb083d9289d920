import type { Compared } from "./compared.ts";
import { findLogit, type Scorer } from "./score.ts";

/** Log odds of pairs of mentions, by index. */
export interface KnownLogits {
  /** Those that need no comparing. */
  known(one: number, two: number): number | undefined;
  /** Those that are at least so much. */
  find(one: number, two: number, least: number): number | undefined;
}

/** Compares whenever it is asked: of all mentions of a record there are too many pairs to remember. */
export function comparedLogits(mentions: readonly Compared[], scorer: Scorer): KnownLogits {
  return {
    known: () => undefined,
    find: (one, two, least) => findLogit(...ordered(mentions, one, two), least, scorer),
  };
}

/** Log odds of pairs that were compared, by the earlier and the later one: where more comes loose, the same mentions are grouped again. */
export type Logits = Map<Compared, Map<Compared, Known>>;

/** What they are, or only what they are less than. */
type Known = { readonly logit: number } | { readonly logit?: never; readonly below: number };

/** Remembers what was compared, beside the pairs that are given. */
export function rememberedLogits(mentions: readonly Compared[], pairs: Iterable<LogitOfTwo>, logits: Logits): KnownLogits {
  const note = (one: number, two: number, known: Known) => {
    const [earlier, later] = ordered(mentions, one, two);
    const own = logits.get(earlier) ?? new Map<Compared, Known>();
    logits.set(earlier, own.set(later, known));
  };
  const get = (one: number, two: number) => {
    const [earlier, later] = ordered(mentions, one, two);
    return logits.get(earlier)?.get(later);
  };
  for (const { one, two, logit } of pairs) note(one, two, { logit });
  return {
    known: (one, two) => get(one, two)?.logit,
    find: (one, two, least) => {
      const known = get(one, two);
      if (known?.logit !== undefined) return known.logit >= least ? known.logit : undefined;
      if (known !== undefined && known.below <= least) return undefined;
      const logit = findLogit(...ordered(mentions, one, two), least);
      note(one, two, logit === undefined ? { below: least } : { logit });
      return logit;
    },
  };
}

interface LogitOfTwo {
  readonly one: number;
  readonly two: number;
  readonly logit: number;
}

function ordered(mentions: readonly Compared[], one: number, two: number): readonly [Compared, Compared] {
  return one < two ? [mentions[one]!, mentions[two]!] : [mentions[two]!, mentions[one]!];
}
