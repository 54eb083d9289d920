import type { Article } from "../model/article.ts";
import { offsetsText } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { statementText } from "../model/statement-text.ts";
import { codePoints } from "./code-points.ts";

/** What `corroborate extract --trace` prints for one article: each statement, the rule or model that made it, and the words it was made from, with their offsets in code points. */
export function toTraceLines({ id, title, text }: Pick<Article, "id" | "title" | "text">, statements: readonly Statement[]): string[] {
  const [ofText, ofTitle] = [codePoints(text), codePoints(title ?? "")];
  return [
    title === undefined ? id : `${id}  ${title}`,
    ...statements.flatMap((statement) => [
      `  ${statement.incident ?? "-"}  ${statementText(statement)}`,
      `      rule: ${statement.extractor}: ${statement.rule}`,
      ...statement.evidence.map((one) => {
        const points = (one.in === "title" ? ofTitle : ofText)(one);
        return `      "${one.words.replace(/\s+/g, " ")}" ${offsetsText({ in: one.in, ...points })}`;
      }),
    ]),
  ];
}
