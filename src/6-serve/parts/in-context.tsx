import type { Article } from "../../model/article.ts";
import type { Evidence } from "../../model/span.ts";
import { Foreign } from "./foreign.tsx";

/** Characters before and after the words that are shown of their paragraph. */
const AROUND = 70;

/** Evidence within what stands around it, the words themselves marked: "84" alone says little. */
export function InContext({ article, evidence }: { readonly article: Article; readonly evidence: Evidence }) {
  const text = evidence.in === "title" ? (article.title ?? "") : article.text;
  const before = text
    .slice(Math.max(0, evidence.start - AROUND), evidence.start)
    .split("\n")
    .at(-1)!;
  const after = text.slice(evidence.end, evidence.end + AROUND).split("\n")[0]!;
  return (
    <q>
      <Foreign text={before.length === AROUND ? `… ${before.replace(/^\S*\s/, "")}` : before} />
      <mark class="m-figure">
        <Foreign text={evidence.words} />
      </mark>
      <Foreign text={after.length === AROUND ? `${after.replace(/\s\S*$/, "")} …` : after} />
    </q>
  );
}
