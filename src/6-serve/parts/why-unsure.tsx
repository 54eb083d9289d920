import type { QueueItem } from "../../model/queue.ts";
import { digits } from "../../support/number-text.ts";
import { readWeights, type Weight } from "../reviewing/read-weights.ts";
import { Foreign } from "./foreign.tsx";

/** What the record holds now, and why it is not sure of it. */
export function Why({ item }: { readonly item: QueueItem }) {
  const isField = item.question === "field";
  const weights = isField ? [] : readWeights(item.reason);
  return (
    <>
      <p class="quiet why-unsure">
        Now {isField ? "the record says " : ""}
        <b>
          <Foreign text={item.now} />
        </b>
        {isField ? "" : `, and the rules are ${Math.round(item.score * 100)} % sure that they are one`}.{" "}
        {weights.length > 0 ? null : <Foreign text={isField ? withSeparators(item.reason) : item.reason} />}
      </p>
      <Weights heading="For one incident" weights={weights.filter(({ points }) => points > 0)} />
      <Weights heading="For two" weights={weights.filter(({ points }) => points < 0)} />
    </>
  );
}

/** What speaks on one side, the heaviest first. */
function Weights({ heading, weights }: { readonly heading: string; readonly weights: readonly Weight[] }) {
  if (weights.length === 0) return null;
  return (
    <p class="quiet weights">
      <b>{heading}:</b>{" "}
      {weights.map(({ feature, points, detail }, index) => (
        <span key={feature}>
          {index === 0 ? "" : "; "}
          {feature} {points > 0 ? "+" : "−"}
          {Math.abs(points).toFixed(1)} (<Foreign text={detail} />)
        </span>
      ))}
    </p>
  );
}

/** "1 (25), 3318 (3)" → "1 (25), 3,318 (3)" */
export function withSeparators(text: string): string {
  return text.replace(/\d{4,}/g, (number) => digits(Number(number)));
}
