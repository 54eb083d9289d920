import type { IncidentCase } from "../../engine/engine.ts";
import { type Incident, type IncidentOutline, OVERRIDABLE_FIELDS } from "../../model/record.ts";
import { whenField, whereField } from "../../support/field-text.ts";
import { tollText } from "../../support/number-text.ts";
import { articlePath, incidentPath } from "../links.ts";
import { Complaint } from "../parts/complaint.tsx";
import { Foreign } from "../parts/foreign.tsx";
import { PostForm } from "../parts/post-form.tsx";
import { Time } from "../parts/time.tsx";
import { Titled } from "../parts/titled.tsx";
import { Page } from "./layout.tsx";

interface CorrectProps {
  readonly found: IncidentCase;
  /** Incidents that could be the same: those that fit the words, or lie near in time and place. */
  readonly others: readonly IncidentOutline[];
  /** Words by which others were looked for. */
  readonly text: string;
  readonly complaint: string | undefined;
}

/** One incident set right by hand: reports taken out, another incident put together with it, a field set. */
export function CorrectPage({ found: { incident, articles }, others, text, complaint }: CorrectProps) {
  const action = `${incidentPath(incident.id)}/correct`;
  return (
    <Page title={`Correct: ${incident.label} · Corroborate`}>
      <p class="kicker">Correct</p>
      <h1>
        <a href={incidentPath(incident.id)}>
          <Foreign text={incident.label} />
        </a>
      </h1>
      <p class="quiet">Every decision is kept under your name with its reason, is shown at once, and can be taken back.</p>
      <Complaint text={complaint} />
      <Titled id="set" heading="Set a field">
        <PostForm action={action}>
          <div class="pair">
            <label>
              Field
              <select name="field">
                {OVERRIDABLE_FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {field}: {presentText(incident, field)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Value
              <input name="value" required autoComplete="off" maxLength={300} placeholder="145 · 140 to 150 · 2024-03-22 · Orme, SE" />
            </label>
          </div>
          <Reason />
          <button type="submit" name="act" value="override">
            Set it
          </button>
        </PostForm>
      </Titled>
      <Titled id="split" heading="Take reports out">
        <PostForm action={action}>
          <fieldset class="choices">
            <legend>Reports that tell of another incident</legend>
            {incident.articles.map((id) => (
              <label key={id}>
                <input type="checkbox" name="article" value={id} />
                <span>
                  <b>
                    <Foreign text={articles.get(id)?.outlet ?? "Outlet not named"} />
                  </b>
                  : <Foreign text={articles.get(id)?.title ?? "Without a title"} />,{" "}
                  <Time at={articles.get(id)?.published?.at} missing="time not known" /> <a href={articlePath(id)}>read</a>
                </span>
              </label>
            ))}
          </fieldset>
          <Reason />
          <button type="submit" name="act" value="split">
            Take them out
          </button>
        </PostForm>
      </Titled>
      <Titled id="merge" heading="Put together with another incident">
        <form method="get" action={action} class="inline-form">
          <label>
            Words of the other incident
            <input type="search" name="text" value={text} maxLength={200} />
          </label>
          <button type="submit">Look</button>
        </form>
        {others.length === 0 ? (
          <p class="quiet">{text === "" ? "No other incident lies near in time and place." : "No other incident fits these words."}</p>
        ) : (
          <PostForm action={action}>
            <fieldset class="choices">
              <legend>{text === "" ? "Near in time and place" : "With these words"}</legend>
              {others.map(({ id, label, articles: { length } }) => (
                <label key={id}>
                  <input type="radio" name="other" value={id} required />
                  <span>
                    <Foreign text={label} />, {length} {length === 1 ? "report" : "reports"} <a href={incidentPath(id)}>read</a>
                  </span>
                </label>
              ))}
            </fieldset>
            <Reason />
            <button type="submit" name="act" value="merge">
              They are one
            </button>
          </PostForm>
        )}
      </Titled>
    </Page>
  );
}

function Reason() {
  return (
    <label>
      Reason
      <input name="reason" required autoComplete="off" maxLength={300} />
    </label>
  );
}

function presentText(incident: Incident, field: (typeof OVERRIDABLE_FIELDS)[number]): string {
  if (field === "type") return incident.type;
  if (field === "when") return whenField(incident.when);
  if (field === "where") return whereField(incident.where);
  const toll =
    incident.tolls.find(({ what, policy }) => what === field && policy === "corroborate") ??
    incident.tolls.find(({ what }) => what === field);
  return toll === undefined ? "not stated" : tollText(toll);
}
