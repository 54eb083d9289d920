import { type Answer, QUOTED_ALONE } from "../../model/answer.ts";
import { citedPath, incidentPath } from "../links.ts";
import { Foreign } from "../parts/foreign.tsx";
import { IncidentLinks } from "../parts/incident-links.tsx";
import { Label } from "../parts/label.tsx";
import { Time } from "../parts/time.tsx";
import { Page } from "./layout.tsx";

/** Questions that show what can be asked. */
const EXAMPLES = [
  "How many people were killed in …?",
  "Who claimed responsibility for …?",
  "What happened in …?",
  "Was there a warning before …?",
];

/** The answer to a question, with its evidence; or that there is none, with what comes nearest. */
export function AskPage({ answer }: { readonly answer: Answer | undefined }) {
  return (
    <Page title={answer ? `${answer.question} · Corroborate` : "Ask · Corroborate"} search={answer?.question}>
      {answer ? <AnswerView answer={answer} /> : <Blank />}
    </Page>
  );
}

function Blank() {
  return (
    <>
      <h1>Ask the record</h1>
      <p>Questions in plain English are answered from the reports, each sentence with its evidence. For example:</p>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </>
  );
}

function AnswerView({ answer }: { readonly answer: Answer }) {
  const { question, isFound, isQuoted, about, incident, sentences, decided = [], derivation, summands } = answer;
  // Of a question that several incidents fit, the answer asks which is meant.
  const isRefused = !isFound && about.startsWith("Not in");
  const isAsking = !isFound && !isRefused;
  return (
    <>
      <p class="kicker">
        {isQuoted ? "The reports answer" : isFound ? "The record answers" : isRefused ? "Not in these reports" : "Which is meant?"}
      </p>
      <h1>
        <Foreign text={question} />
      </h1>
      {isAsking && (
        <p class="standfirst">
          <Foreign text={about} />
        </p>
      )}
      {isRefused && (
        <p class="standfirst">
          These reports do not answer this, or name it otherwise. Nothing is guessed; what comes nearest stands below.
        </p>
      )}
      {isQuoted ? <p class="standfirst">{QUOTED_ALONE}</p> : null}
      {isFound && incident === undefined && derivation.length === 0 ? (
        <p class="standfirst">
          <Foreign text={about} />
        </p>
      ) : null}
      {derivation.length === 0 ? null : (
        <section aria-labelledby="sum">
          <p class="standfirst" id="sum">
            <Foreign text={about} />
          </p>
          <p class="quiet">The sum, an incident a line:</p>
          <ul class="related">
            {derivation.map((line, index) => (
              <Addend key={summands?.[index]?.id ?? line} line={line} incident={summands?.[index]} />
            ))}
          </ul>
        </section>
      )}
      {decided.map((note) => (
        <p key={note} class="answer">
          <Foreign text={note} />
        </p>
      ))}
      {sentences.map(({ label, incident: other, text, evidence }) => (
        <div key={`${label} ${text}`} class="answer">
          <p class={label === undefined ? undefined : "labelled"}>
            {label === undefined ? null : <Label label={label} incident={other} />}
            <Foreign text={text} />
          </p>
          <ul>
            {evidence.slice(0, 4).map((cited) => (
              <li key={`${cited.articleId} ${cited.start}`}>
                <q>
                  <Foreign text={cited.words} />
                </q>{" "}
                <a href={citedPath(cited)}>
                  <Foreign text={cited.outlet ?? "Outlet not named"} />
                </a>
                , <Time at={cited.published} missing="time not known" />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {incident === undefined || !isFound ? null : (
        <p class="downloads">
          From the explainer: <a href={incidentPath(incident)}>{<Foreign text={about} />}</a>
        </p>
      )}
      <Nearest answer={answer} />
    </>
  );
}

/** "Shooting in Lower Quay, 9 June 2019: 4 (policy corroborate)", of which the incident leads to its page. */
function Addend({ line, incident }: { readonly line: string; readonly incident: NonNullable<Answer["summands"]>[number] | undefined }) {
  if (incident === undefined || !line.startsWith(incident.label)) {
    return (
      <li>
        <Foreign text={line} />
      </li>
    );
  }
  return (
    <li>
      <a href={incidentPath(incident.id)}>
        <Foreign text={incident.label} />
      </a>
      <Foreign text={line.slice(incident.label.length)} />
    </li>
  );
}

/** Incidents and passages that hold words of the question. */
function Nearest({ answer: { nearest, passages, isFound } }: { readonly answer: Answer }) {
  return (
    <>
      {nearest.length === 0 ? null : (
        <section aria-labelledby="nearest">
          <h2 id="nearest">{isFound ? "Incidents with these words" : "The nearest incidents"}</h2>
          <IncidentLinks incidents={nearest} />
        </section>
      )}
      {passages.length === 0 ? null : (
        <section aria-labelledby="passages">
          <h2 id="passages">In the reports</h2>
          <ul class="related">
            {passages.map((passage) => (
              <li key={`${passage.articleId} ${passage.start}`}>
                <q>
                  <Foreign text={passage.words} />
                </q>
                <span class="quiet">
                  <a href={citedPath(passage)}>
                    <Foreign text={passage.outlet ?? "Outlet not named"} />
                    {passage.title === undefined ? null : (
                      <>
                        : <Foreign text={passage.title} />
                      </>
                    )}
                  </a>
                  , <Time at={passage.published} missing="time not known" />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
