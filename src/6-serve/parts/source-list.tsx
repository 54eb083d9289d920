import type { SourceRow } from "../../model/explainer.ts";
import { articlePath, safeUrl } from "../links.ts";
import type { CitationTarget } from "./citations.tsx";
import { Foreign } from "./foreign.tsx";
import { Time } from "./time.tsx";

/** The reports; those that are one source stand together, with the reason. */
export function SourceList({ rows, target }: { readonly rows: readonly SourceRow[]; readonly target: CitationTarget }) {
  if (rows.length === 0) return null;
  return (
    <ol class="sources">
      {rows.map((row) => (
        <li key={row.family}>
          {row.articles.map((article, index) => (
            <SourceLine key={article.id} article={article} target={target} isReprint={index > 0} />
          ))}
          {row.articles.length > 1 ? (
            <p class="quiet reason">
              {row.articles.length} reports, one independent source
              {row.reasons.length > 0 ? (
                <>
                  : <Foreign text={row.reasons.join("; ")} />
                </>
              ) : null}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

interface SourceLineProps {
  readonly article: SourceRow["articles"][number];
  readonly target: CitationTarget;
  readonly isReprint: boolean;
}

function SourceLine({ article, target, isReprint }: SourceLineProps) {
  const title = <Foreign text={article.title ?? "Without a title"} />;
  const href = target === "article" ? articlePath(article.id) : safeUrl(article.url);
  return (
    <p class={isReprint ? "reprint" : undefined}>
      {isReprint ? <span class="quiet">the same source: </span> : null}
      <b>
        <Foreign text={article.outlet ?? "Outlet not named"} />
      </b>
      {": "}
      {href === undefined ? title : <a href={href}>{title}</a>}
      {article.published === undefined ? null : (
        <>
          , <Time at={article.published} />
        </>
      )}
    </p>
  );
}
