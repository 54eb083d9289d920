import type { WhereStatement } from "../../model/statement.ts";
import { capitalised } from "../../support/number-text.ts";
import { type CaseView, groupBy, ofKind, spread } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { atPlaceText, placeText } from "../grammar/incident-text.ts";
import { listText } from "../grammar/list-text.ts";
import { outletText } from "../grammar/voice-text.ts";

/** The place as each report gives it; readings that agree are told once. */
export const where: SectionMaker = {
  key: "where",
  heading: () => "Where",
  make(view) {
    const groups = groupBy(ofKind(view.own, "where"), ({ value }) => placeText(value));
    const chosen = view.incident.where ? placeText(view.incident.where) : "";
    const sorted = [...groups].sort(
      (one, other) => Number(other[0] === chosen) - Number(one[0] === chosen) || other[1].length - one[1].length,
    );
    return { sentences: sorted.slice(0, 5).flatMap(([place, group]) => (place === "" ? [] : [placed(view, group)])) };
  },
};

function placed(view: CaseView, group: readonly WhereStatement[]): Draft {
  const shown = spread(view, group, 4);
  const outlets = [...new Set(shown.map((one) => outletText(view, one)))];
  return {
    text: `${capitalised(listText(outlets))} ${outlets.length === 1 ? "places" : "place"} it ${atPlaceText(shown[0]!.value)}.`,
    statements: shown,
  };
}
