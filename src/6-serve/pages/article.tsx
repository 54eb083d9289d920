import type { Article } from "../../model/article.ts";
import type { IncidentOutline } from "../../model/record.ts";
import type { ArticlePart, Evidence } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";
import type { ShownArticle } from "../desk.ts";
import { articlePath, type CitedSpan, incidentPath, safeUrl, statementAnchor, versionsPath, wordsAnchor } from "../links.ts";
import { LONGEST_PARAGRAPH, type Marking, markedText, type Stretch } from "../marked-text.ts";
import { Foreign } from "../parts/foreign.tsx";
import { IncidentLinks } from "../parts/incident-links.tsx";
import { statementText } from "../parts/statement-text.ts";
import { Time } from "../parts/time.tsx";
import { Page } from "./layout.tsx";

interface ArticleProps extends ShownArticle {
  /** Words that a citation led to. */
  readonly cited: CitedSpan | undefined;
}

/** What is marked: a statement, or the words that the reader came for. */
type Marked = Statement | "cited";

/** An article with the words marked that statements rest on; each mark leads to the explainer that uses it, and the list below to each mark. */
export function ArticlePage({ article, versions, statements, incidents, cited }: ArticleProps) {
  const title = article.title ?? "Without a title";
  const targets = new Map(incidents.flatMap((incident) => incident.statements.map((id) => [id, incident] as const)));
  const marks = { statements, cited, targets, seen: new Set<Marked>() };
  return (
    <Page title={`${title} · Corroborate`} wide>
      <article class="report">
        <p class="kicker">
          <Foreign text={article.outlet ?? "Outlet not named"} />
        </p>
        <h1 dir="auto">{article.title === undefined ? <Foreign text={title} /> : <Title text={article.title} {...marks} />}</h1>
        <Dateline article={article} />
        <Reported incidents={incidents} />
        <div class="reading">
          <div class="report-text">
            <Legend />
            <Text text={article.text} {...marks} />
          </div>
          <div class="stated">
            <Versions article={article} versions={versions} />
            <StatementList statements={statements} targets={targets} isOne={incidents.length === 1} />
          </div>
        </div>
      </article>
    </Page>
  );
}

function Dateline({ article: { byline, credit, published, updated, url } }: { readonly article: Article }) {
  const href = safeUrl(url);
  return (
    <p class="byline">
      {byline === undefined ? null : (
        <>
          <Foreign text={byline} />,{" "}
        </>
      )}
      {credit === undefined ? null : (
        <>
          credited to <Foreign text={credit} />,{" "}
        </>
      )}
      <Time at={published?.at} missing="publication time not known" />
      {updated === undefined ? null : (
        <>
          , changed <Time at={updated} />
        </>
      )}
      {href === undefined ? null : (
        <>
          .{" "}
          <a href={href} rel="noopener noreferrer nofollow external">
            At its publisher
          </a>
        </>
      )}
    </p>
  );
}

function Reported({ incidents }: { readonly incidents: readonly IncidentOutline[] }) {
  if (incidents.length === 0) return <p class="reported">This report tells of no incident in the record.</p>;
  return (
    <nav class="reported" aria-label="Incidents that this report tells of">
      <IncidentLinks incidents={incidents} />
    </nav>
  );
}

interface TextProps {
  /** The title or the text. */
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly cited: CitedSpan | undefined;
  readonly targets: ReadonlyMap<string, IncidentOutline>;
  /** A statement can rest on several stretches; the first one is where links to it land. */
  readonly seen: Set<Marked>;
}

function markingsIn(part: ArticlePart, { statements, cited }: Pick<TextProps, "statements" | "cited">): readonly Marking<Marked>[] {
  const isHere = (one: Pick<Evidence, "in">) => (one.in ?? "text") === part;
  const stated = statements.flatMap((value) =>
    value.evidence.filter(isHere).map(({ start, end }): Marking<Marked> => ({ start, end, value })),
  );
  return cited && isHere(cited) ? [...stated, { start: cited.start, end: cited.end, value: "cited" }] : stated;
}

function Title({ text, targets, seen, ...marks }: TextProps) {
  const stretches = markedText(text, markingsIn("title", marks)).flat();
  return (
    <bdi>
      {stretches.map((stretch, at) => (
        <StretchView key={at} stretch={stretch} targets={targets} seen={seen} />
      ))}
    </bdi>
  );
}

function Text({ text, targets, seen, ...marks }: TextProps) {
  return (
    <div class="text">
      {markedText(text, markingsIn("text", marks)).map((stretches, index) => (
        <p key={index} dir="auto" class={isLong(stretches) ? "long" : undefined}>
          {stretches.map((stretch, at) => (
            <StretchView key={at} stretch={stretch} targets={targets} seen={seen} />
          ))}
        </p>
      ))}
    </div>
  );
}

interface StretchProps {
  readonly stretch: Stretch<Marked>;
  readonly targets: ReadonlyMap<string, IncidentOutline>;
  readonly seen: Set<Marked>;
}

/** A paragraph that a browser need not lay out before a reader comes to it. */
function isLong(stretches: readonly { readonly text: string }[]): boolean {
  return stretches.reduce((length, { text }) => length + text.length, 0) > LONGEST_PARAGRAPH / 2;
}

function StretchView({ stretch: { text, values, begins }, targets, seen }: StretchProps) {
  if (values.length === 0) return <>{text}</>;
  const anchors = begins.filter((value) => !seen.has(value));
  for (const value of anchors) seen.add(value);
  const statements = values.filter((value): value is Statement => value !== "cited");
  const inner = leading(statements, targets);
  const incident = inner && targets.get(inner.id);
  const kinds = [inner === undefined ? "" : kindClass(inner), values.includes("cited") ? "cited" : ""].filter((name) => name !== "");
  return (
    <>
      {anchors.map((value) => (
        <span key={idOf(value)} class="anchor" id={idOf(value)} />
      ))}
      <mark class={kinds.join(" ")}>
        {incident && inner ? <a href={`${incidentPath(incident.id)}#${statementAnchor(inner.id)}`}>{text}</a> : text}
      </mark>
    </>
  );
}

/** Of the statements on one stretch, the one whose colour and link it has: a figure first, then the innermost that an explainer uses. */
function leading(statements: readonly Statement[], targets: ReadonlyMap<string, IncidentOutline>): Statement | undefined {
  const used = statements.filter(({ id }) => targets.has(id));
  // Markings are sorted by start, the longest first: the innermost is the last.
  return used.findLast(({ kind }) => kind === "figure") ?? used.at(-1) ?? statements.at(-1);
}

function idOf(value: Marked): string {
  return value === "cited" ? "cited" : wordsAnchor(value.id);
}

/** Kinds that a reader tells apart by colour; the rest share one. */
function kindClass(statement: Statement): string {
  const { kind } = statement;
  if (kind === "figure") return "m-figure";
  if (kind === "responsibility" || (kind === "participant" && statement.value.role === "perpetrator")) return "m-who";
  if (kind === "when" || kind === "where" || kind === "type" || kind === "incident") return "m-event";
  return "m-other";
}

function Legend() {
  return (
    <p class="legend">
      Marked: <mark class="m-figure">figures</mark> <mark class="m-who">who did it</mark> <mark class="m-event">what, where, when</mark>{" "}
      <mark class="m-other">all else</mark>. A mark leads to the explainer that uses it.
    </p>
  );
}

interface StatementListProps {
  readonly statements: readonly Statement[];
  readonly targets: ReadonlyMap<string, IncidentOutline>;
  /** Whether the report tells of one incident, which then need not be named with each statement. */
  readonly isOne: boolean;
}

function StatementList({ statements, targets, isOne }: StatementListProps) {
  if (statements.length === 0) return null;
  const inText = ({ evidence }: Statement) => Number(evidence[0].in !== "title");
  const sorted = [...statements].sort(
    (one, other) => inText(one) - inText(other) || one.evidence[0].start - other.evidence[0].start || (one.id < other.id ? -1 : 1),
  );
  return (
    <section class="statements" aria-labelledby="statements-heading">
      <h2 id="statements-heading">What this report states</h2>
      <ol>
        {sorted.map((statement) => {
          const incident = targets.get(statement.id);
          return (
            <li key={statement.id}>
              <a href={`#${wordsAnchor(statement.id)}`}>
                <Foreign text={statementText(statement)} />
              </a>{" "}
              <span class="quiet">
                {statement.speaker === undefined ? (
                  "in the outlet's own voice"
                ) : (
                  <>according to {<Foreign text={statement.speaker.words} />}</>
                )}
                {statement.hedged ? ", hedged" : ""}
              </span>
              {incident === undefined ? null : (
                <>
                  <span class="quiet"> · </span>
                  <a class="quiet" href={`${incidentPath(incident.id)}#${statementAnchor(statement.id)}`}>
                    in {isOne ? "the explainer" : <Foreign text={incident.label} />}
                  </a>
                </>
              )}
              <details class="rule">
                <summary>how it was read</summary>
                {statement.extractor}: <Foreign text={statement.rule} />
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Versions({ article, versions }: { readonly article: Article; readonly versions: readonly Article[] }) {
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="versions-heading">
      <h2 id="versions-heading">Versions of this report</h2>
      <ol>
        {versions.map((one, index) => (
          <li key={one.version}>
            {one.version === article.version ? (
              "This one"
            ) : (
              <a href={`${articlePath(one.id)}?version=${encodeURIComponent(one.version)}`}>Version {one.version}</a>
            )}
            , <Time at={one.updated ?? one.published?.at} missing="time not known" />
            {index === 0 ? null : (
              <>
                {" "}
                (<a href={versionsPath(one.id, versions[index - 1]!.version, one.version)}>what changed</a>)
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
