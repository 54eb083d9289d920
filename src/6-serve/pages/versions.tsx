import type { Article } from "../../model/article.ts";
import { articlePath } from "../links.ts";
import { Foreign } from "../parts/foreign.tsx";
import { Time } from "../parts/time.tsx";
import { type Change, textChanges } from "../text-changes.ts";
import { Page } from "./layout.tsx";

/** Two versions of one report, the earlier first. */
interface VersionsProps {
  readonly before: Article;
  readonly after: Article;
}

/** Two versions side by side, with what was taken out and what was put in marked word by word. */
export function VersionsPage({ before, after }: VersionsProps) {
  const changes = textChanges(before.text, after.text);
  const changed = changes.filter(({ kind }) => kind !== "same").length;
  return (
    <Page title={`What changed: ${after.title ?? "Without a title"} · Corroborate`} wide>
      <p class="kicker">
        <Foreign text={after.outlet ?? "Outlet not named"} />
      </p>
      <h1>What changed in this report</h1>
      <p class="quiet">
        {changed === 0
          ? "The text did not change; title or time of publication did."
          : `${changed} ${changed === 1 ? "stretch" : "stretches"} changed.`}{" "}
        <a href={articlePath(after.id)}>The report as it is now, with what it states</a>
      </p>
      <div class="versions">
        <Version article={before} heading="Before" changes={changes.filter(({ kind }) => kind !== "in")} />
        <Version article={after} heading="After" changes={changes.filter(({ kind }) => kind !== "out")} />
      </div>
    </Page>
  );
}

interface VersionProps {
  readonly article: Article;
  readonly heading: string;
  readonly changes: readonly Change[];
}

function Version({ article: { title, updated, published }, heading, changes }: VersionProps) {
  return (
    <section class="version" aria-label={heading}>
      <h2>
        {heading}: <Foreign text={title ?? "Without a title"} />
      </h2>
      <p class="quiet">
        <Time at={updated ?? published?.at} missing="time not known" />
      </p>
      <div class="text" dir="auto">
        {changes.map(({ kind, text }, index) =>
          kind === "same" ? (
            <span key={index}>{text}</span>
          ) : kind === "out" ? (
            <del key={index}>{text}</del>
          ) : (
            <ins key={index}>{text}</ins>
          ),
        )}
      </div>
    </section>
  );
}
