import type { ListedDecision } from "../../engine/decide.ts";
import type { Article } from "../../model/article.ts";
import type { QueueItem } from "../../model/queue.ts";
import type { Statement, StatementKind } from "../../model/statement.ts";
import { digits } from "../../support/number-text.ts";
import { articlePath } from "../links.ts";
import { Complaint } from "../parts/complaint.tsx";
import { DecisionView } from "../parts/decision-text.tsx";
import { Foreign } from "../parts/foreign.tsx";
import { InContext } from "../parts/in-context.tsx";
import { IncidentLinks } from "../parts/incident-links.tsx";
import { statementText } from "../parts/statement-text.ts";
import { Time } from "../parts/time.tsx";
import { TokenField } from "../parts/token-field.tsx";
import { Why, withSeparators } from "../parts/why-unsure.tsx";
import type { Queued, Told } from "../reviewing/queued.ts";
import { Page } from "./layout.tsx";

/** What stands as the reason unless the editor writes one. */
export const USUAL_REASON = "Read side by side at the desk";
/** Items listed after the one that is asked. */
const MOST_NEXT = 12;
/** Statements of a side that are shown with their words. */
const MOST_TOLD = 6;

interface ReviewProps {
  readonly queue: readonly QueueItem[];
  /** The one that is asked; `undefined` where nothing is unsure. */
  readonly queued: Queued | undefined;
  /** What was decided just before, so that it can be taken back. */
  readonly done: ListedDecision | undefined;
  /** Why an answer was not taken. */
  readonly complaint: string | undefined;
}

/** What the record is unsure of, one question at a time, with the words of the reports side by side. */
export function ReviewPage({ queue, queued, done, complaint }: ReviewProps) {
  return (
    <Page title="Review · Corroborate" wide>
      {done === undefined ? null : (
        <section class="done" aria-label="Decided just now" role="status">
          <DecisionView decision={done} isUndoable />
        </section>
      )}
      <Complaint text={complaint} />
      {queued === undefined ? (
        <>
          <h1>Nothing is unsure</h1>
          <p>No reports are in doubt, and no field is disputed that nobody has settled.</p>
        </>
      ) : (
        <Question queued={queued} queue={queue} />
      )}
      <p class="downloads">
        <a href="/decisions">All decisions</a>
      </p>
    </Page>
  );
}

function Question({ queued, queue }: { readonly queued: Queued; readonly queue: readonly QueueItem[] }) {
  const { item } = queued;
  const place = queue.findIndex(({ id }) => id === item.id);
  const next = queue[place + 1] ?? (place > 0 ? queue[0] : undefined);
  return (
    <>
      <p class="kicker">
        {place + 1} of {digits(queue.length)} · {stakeOf(item)}
      </p>
      <h1>{questionOf(item)}</h1>
      <IncidentLinks incidents={item.incidents} />
      <Why item={item} />
      {"reports" in queued ? <Reports reports={queued.reports} /> : null}
      <form method="post" action={`/review/${item.id}`} class="answer-form" data-keys>
        <TokenField />
        {/* What Enter in a field does: it takes a value that was written, and no answer that was not chosen. */}
        <button type="submit" name="answer" value="enter" class="hidden" tabIndex={-1} aria-hidden="true" />
        {"sides" in queued ? <Sides queued={queued} /> : null}
        <div class="answers">
          {item.question === "field" ? <FieldAnswers queued={queued} /> : <PairAnswers />}
          {next === undefined ? null : (
            <a class="button quiet-button" href={`/review/${next.id}`} data-key="k">
              Skip <kbd>k</kbd>
            </a>
          )}
        </div>
        <label class="reason">
          Reason, which is shown wherever the decision counts
          <input name="reason" value={USUAL_REASON} maxLength={300} autoComplete="off" />
        </label>
        <label class="keys with-script">
          <input type="checkbox" data-keys-on checked /> Answer with single keys
        </label>
      </form>
      <Next queue={queue.slice(place + 1, place + 1 + MOST_NEXT)} />
    </>
  );
}

function PairAnswers() {
  return (
    <>
      <Answer value="same" text="Same incident" hint="s" />
      <Answer value="different" text="Different" hint="d" />
      <Answer value="accept" text="Accept as it is" hint="a" />
    </>
  );
}

function FieldAnswers({ queued }: { readonly queued: Queued }) {
  const present = "present" in queued ? queued.present : undefined;
  return (
    <>
      {present === undefined ? null : <Answer value="accept" text="Accept as it is" hint="a" />}
      <span class="override">
        <label>
          <span class="hidden">Another value</span>
          <input
            name="value"
            placeholder={FORMS[queued.item.question === "field" ? queued.item.field : ""] ?? "145, or 140 to 150"}
            data-key="o"
            autoComplete="off"
          />
        </label>
        <button type="submit" name="answer" value="override">
          Override <kbd>o</kbd>
        </button>
      </span>
    </>
  );
}

const FORMS: Readonly<Record<string, string>> = { when: "2024-03-22", where: "Orme, SE", type: "bombing" };

function Answer({ value, text, hint }: { readonly value: string; readonly text: string; readonly hint: string }) {
  return (
    <button type="submit" name="answer" value={value} data-key={hint}>
      {text} <kbd>{hint}</kbd>
    </button>
  );
}

/** Each value that reports give, with who gives it in which words, and a button that takes it. */
function Sides({ queued: { item, sides } }: { readonly queued: Extract<Queued, { sides: unknown }> }) {
  const isCount = !(item.field in QUESTIONS);
  return (
    <div class="sides">
      {sides.map(({ value, told }, index) => (
        <section key={value} class="side" aria-label={value}>
          <h2>
            <Foreign text={isCount ? withSeparators(value) : value} />
          </h2>
          <ul>
            {told.slice(0, MOST_TOLD).map((one) => (
              <li key={one.statement.id}>
                <Words told={one} />
              </li>
            ))}
          </ul>
          {told.length > MOST_TOLD ? <p class="quiet">and {told.length - MOST_TOLD} more</p> : null}
          <Answer value={`side-${index}`} text="Take this" hint={String(index + 1)} />
        </section>
      ))}
    </div>
  );
}

function Words({ told: { statement, article } }: { readonly told: Told }) {
  const [evidence] = statement.evidence;
  return (
    <>
      <InContext article={article} evidence={evidence} />{" "}
      <span class="quiet">
        {statement.speaker === undefined ? null : (
          <>
            <Foreign text={statement.speaker.words} />, in{" "}
          </>
        )}
        <a href={articlePath(article.id, evidence)}>
          <Foreign text={article.outlet ?? "an outlet that is not named"} />
        </a>
        , <Time at={statement.saidAt ?? article.published?.at} missing="time not known" />
      </span>
    </>
  );
}

/** What is compared, in the order in which a person compares. */
const ROWS: readonly { readonly text: string; readonly kinds: readonly StatementKind[] }[] = [
  { text: "What", kinds: ["type"] },
  { text: "When", kinds: ["when"] },
  { text: "Where", kinds: ["where"] },
  { text: "How many", kinds: ["figure"] },
  { text: "Who did it", kinds: ["responsibility"] },
  { text: "Who was there", kinds: ["participant"] },
];

/** Two reports side by side: what each states about the incident, in its words. */
function Reports({ reports }: { readonly reports: readonly { readonly article: Article; readonly statements: readonly Statement[] }[] }) {
  const rows = ROWS.filter(({ kinds }) => reports.some(({ statements }) => statements.some(({ kind }) => kinds.includes(kind))));
  return (
    <table class="side-by-side">
      <thead>
        <tr>
          <td />
          {reports.map(({ article }, index) => (
            <th key={index} scope="col">
              <span class="kicker">
                <Foreign text={article.outlet ?? "Outlet not named"} />
              </span>
              <a href={articlePath(article.id)}>
                <Foreign text={article.title ?? "Without a title"} />
              </a>
              <span class="quiet">
                <Time at={article.published?.at} missing="publication time not known" />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ text, kinds }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            {reports.map(({ article, statements }, index) => (
              <td key={index}>
                <Stated article={article} statements={statements.filter(({ kind }) => kinds.includes(kind))} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stated({ article, statements }: { readonly article: Article; readonly statements: readonly Statement[] }) {
  if (statements.length === 0) return <span class="quiet">not stated</span>;
  return (
    <ul>
      {statements.slice(0, MOST_TOLD).map((statement) => (
        <li key={statement.id}>
          <b>
            <Foreign text={statementText(statement).replace(/^(?:what|when|where): /, "")} />
          </b>{" "}
          <a class="words" href={articlePath(article.id, statement.evidence[0])}>
            <InContext article={article} evidence={statement.evidence[0]} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Next({ queue }: { readonly queue: readonly QueueItem[] }) {
  if (queue.length === 0) return null;
  return (
    <nav aria-labelledby="next-heading">
      <h2 id="next-heading">Next in the queue</h2>
      <ul class="related">
        {queue.map((item) => (
          <li key={item.id}>
            <a href={`/review/${item.id}`}>
              {questionOf(item)} <Foreign text={item.incidents.map(({ label }) => label).join(" / ")} />
            </a>
            <span class="quiet">{stakeOf(item)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function questionOf(item: QueueItem): string {
  if (item.question === "same incident") return "One incident, or two?";
  return QUESTIONS[item.field] ?? `How many were ${item.field}?`;
}

const QUESTIONS: Readonly<Record<string, string>> = { type: "What was it?", when: "When was it?", where: "Where was it?" };

function stakeOf({ reports, dead }: QueueItem): string {
  const people = dead > 0 ? `, ${digits(dead)} dead` : "";
  return `${digits(reports)} ${reports === 1 ? "report" : "reports"}${people} at stake`;
}
