import type { ListedDecision } from "../../engine/decide.ts";
import type { DayRange } from "../../model/day.ts";
import type { Location } from "../../model/location.ts";
import type { Decision, Toll } from "../../model/record.ts";
import { whenField } from "../../support/field-text.ts";
import { tollText } from "../../support/number-text.ts";
import { Foreign } from "./foreign.tsx";
import { IncidentLinks } from "./incident-links.tsx";
import { Time } from "./time.tsx";
import { TokenField } from "./token-field.tsx";

/** What was decided, in a few words: "killed set to 145", "one incident", "reports taken out". */
export function decisionText({ kind, subjects, sides, value }: Decision): string {
  if (kind === "override") return `${subjects[1]} set to ${valueText(value)}`;
  if (kind === "undo") return `a decision taken back (${subjects[1]})`;
  if (kind === "same") return "one incident";
  return sides === undefined ? "not one incident" : `${sides[0].length === 1 ? "a report" : `${sides[0].length} reports`} taken out`;
}

/** A decision with who took it, when and why, the incidents that it concerns, and the way to take it back. */
export function DecisionView({ decision, isUndoable }: { readonly decision: ListedDecision; readonly isUndoable: boolean }) {
  const { id, by, at, reason, undoneBy, incidents } = decision;
  return (
    <div class={undoneBy === undefined ? "decision" : "decision undone"} id={`d-${id}`}>
      <p class="decision-what">
        <b>
          <Foreign text={decisionText(decision)} />
        </b>{" "}
        {undoneBy === undefined ? null : <span class="quiet">taken back</span>}
      </p>
      <p class="quiet">
        <Foreign text={by} />, <Time at={at} />: <Foreign text={reason} />
      </p>
      <IncidentLinks incidents={incidents} />
      {isUndoable && undoneBy === undefined ? (
        <form method="post" action={`/decisions/${id}/undo`} class="undo">
          <TokenField />
          <label>
            <span class="hidden">Why it is taken back</span>
            <input name="reason" placeholder="Why (may be left empty)" maxLength={300} autoComplete="off" />
          </label>
          <button type="submit">Undo</button>
        </form>
      ) : null}
    </div>
  );
}

type StoredValue = Partial<Pick<DayRange, "from" | "to"> & Pick<Location, "name" | "country"> & Pick<Toll, "low" | "best" | "high">>;

/** The value of an override as it is stored (JSON) → as people read it. */
function valueText(value: string | undefined): string {
  const stored: unknown = value === undefined ? null : JSON.parse(value);
  if (stored === null) return "not stated";
  if (typeof stored !== "object") return String(stored);
  // The forms in which `readOverride` of the engine stores days, places and numbers of people.
  const { from, to, name, country, low, best, high } = stored as StoredValue;
  if (from !== undefined) return whenField({ from, to: to ?? from });
  if (name !== undefined) return [name, country].filter((one) => one !== undefined).join(", ");
  return tollText({ low, best, high, words: undefined });
}
