import type { Article, Problem } from "../../model/article.ts";
import type { IncidentOutline } from "../../model/record.ts";
import { type AddJob, hasEnded } from "../adding/add-queue.ts";
import { jobText } from "../adding/job-text.ts";
import { articlePath } from "../links.ts";
import { Foreign } from "../parts/foreign.tsx";
import { IncidentLinks } from "../parts/incident-links.tsx";
import { Page } from "./layout.tsx";

/** Problems that are told one by one. */
const MOST_PROBLEMS = 200;
/** Names of files that are listed. */
const MOST_NAMES = 12;

interface AddJobProps {
  readonly job: AddJob;
  /** What is new to the record, and the incidents that it tells of. */
  readonly articles: readonly Article[];
  readonly incidents: readonly IncidentOutline[];
}

/** How far a job is; when it has ended, what came of it and what could not be read, with what to do. */
export function AddJobPage({ job, articles, incidents }: AddJobProps) {
  const state = job.state();
  const isEnded = hasEnded(state);
  const problems = state.summary?.problems ?? [];
  return (
    <Page title={`${isEnded ? "Added" : "Adding"} · Corroborate`}>
      <h1>{state.stage === "failed" ? "Nothing more was added" : isEnded ? "Added to the record" : "Adding to the record"}</h1>
      <p class="standfirst" role="status" data-progress={isEnded ? undefined : `/add/${job.id}/events`}>
        <Foreign text={jobText(state)} />
      </p>
      {isEnded ? null : <progress aria-label="Reading" />}
      <p class="quiet">
        <Foreign text={namesText(job.names)} />
        {isEnded ? null : (
          <span class="without-script">
            {" "}
            <a href={`/add/${job.id}`}>Look again</a>
          </span>
        )}
      </p>
      {state.stage === "failed" ? (
        <p class="complaint">
          What was read before is kept, whole batches of it. Add the same again: what is there already is passed over. If it fails once
          more, stop the desk and run “corroborate doctor”.
        </p>
      ) : null}
      <ProblemList problems={problems} />
      {incidents.length === 0 ? null : (
        <section aria-labelledby="incidents-heading">
          <h2 id="incidents-heading">What they tell of</h2>
          <IncidentLinks incidents={incidents} />
        </section>
      )}
      <ArticleList articles={articles} />
      {isEnded ? (
        <p class="downloads">
          <a href="/add">Add more</a>
        </p>
      ) : null}
    </Page>
  );
}

function namesText(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(", ")} and ${more} more` : names.join(", ");
}

function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems-heading">
      <h2 id="problems-heading">{problems.length === 1 ? "One problem" : `${problems.length} problems`}</h2>
      <ul class="problems">
        {problems.slice(0, MOST_PROBLEMS).map(({ code, message, place: { source, line, item } }, index) => (
          <li key={index}>
            <b>
              <Foreign text={source} />
              {line === undefined ? "" : `, line ${line}`}
              {item === undefined ? "" : `, item ${item}`}
            </b>
            <span>{message}</span> <code class="quiet">{code}</code>
          </li>
        ))}
      </ul>
      {problems.length > MOST_PROBLEMS ? <p class="quiet">The first {MOST_PROBLEMS} are listed.</p> : null}
    </section>
  );
}

function ArticleList({ articles }: { readonly articles: readonly Article[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="articles-heading">
      <h2 id="articles-heading">New in the record</h2>
      <ul class="related">
        {articles.map(({ id, title, outlet }) => (
          <li key={id}>
            <a href={articlePath(id)}>
              <Foreign text={title ?? "Without a title"} />
            </a>
            <span class="quiet">
              <Foreign text={outlet ?? "Outlet not named"} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
