import type { Section } from "./explainer.ts";
import type { Incident, Toll } from "./record.ts";
import type { FigureKind } from "./statement.ts";

/** Where an explainer tells how many were harmed. */
const TELLING: ReadonlySet<string> = new Set(["what-happened", "how-many"]);

/**
 * The harms whose number, under a policy, no sentence of the explainer tells: a policy may read a number out of words that are too unclear for a
 * sentence, or count the people that reports tell of one by one. What a person set is told as theirs.
 */
export function untoldHarms(
  { tolls, overrides, ledger }: Pick<Incident, "tolls" | "overrides" | "ledger">,
  sections: readonly Pick<Section, "key" | "sentences">[],
  policy: string,
): ReadonlySet<FigureKind> {
  const cited = new Set(
    sections.filter(({ key }) => TELLING.has(key)).flatMap(({ sentences }) => sentences.flatMap((one) => one.statements)),
  );
  const told = ledger.map(({ statement }) => statement).filter(({ id }) => cited.has(id));
  const isTold = ({ what, low, best, chosen }: Toll) =>
    overrides.some(({ field }) => field === what) ||
    told.some(({ id, value }) => {
      const number = best ?? low;
      const isIt = number === undefined ? chosen.includes(id) : value.low === number || value.high === number;
      return value.what === what && isIt && (value.of === "total" || chosen.includes(id));
    });
  return new Set(tolls.filter((toll) => toll.policy === policy && !isTold(toll)).map(({ what }) => what));
}
