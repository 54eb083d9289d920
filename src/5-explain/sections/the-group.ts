import type { ProfileStatement } from "../../model/statement.ts";
import { type CaseView, groupBy, ofKind, spread } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { quotation } from "../grammar/quoted-statement.ts";
import { heldParties, partyKeys } from "../parties.ts";

type Aspect = ProfileStatement["value"]["aspect"];

const ASPECTS: readonly (readonly [Aspect, string])[] = [
  ["alias", "Also called"],
  ["kind", "What it is"],
  ["parent", "Part of"],
  ["origin", "Origin"],
  ["leader", "Leader"],
  ["area", "Where it is active"],
  ["strength", "Strength"],
  ["aim", "Aims, as others see them"],
];
/** Facts of one aspect; more would be a file, not an answer. */
const MOST = 4;

/** What the record tells of those held responsible, each fact in its sentence; where reports differ, both stand side by side. */
export const theGroup: SectionMaker = {
  key: "the-group",
  heading(view) {
    const names = profiled(view);
    return names.length === 1 ? `What do reports say of ${names[0]}?` : "What do reports say of those held responsible?";
  },
  make: (view) => ({ sentences: ASPECTS.flatMap(([aspect, label]) => ofAspect(view, aspect, label)) }),
};

/** Why they did it, as others put it: never in our own voice. */
export const why: SectionMaker = {
  key: "why",
  heading: () => "Why, as others put it?",
  make: (view) => ({ sentences: ofAspect(view, "motive", undefined) }),
};

/** Facts in the same sentence are one quotation. */
function ofAspect(view: CaseView, aspect: Aspect, label: string | undefined): readonly Draft[] {
  const keys = partyKeys(heldParties(view.incident), view.actors);
  const own = new Set(view.incident.mentions);
  const facts = ofKind(view.aboutParties, "profile").filter(
    (one) => one.value.aspect === aspect && (keys.has(view.actors.keyOf(one.value.actor)) || own.has(`${one.articleId}#${one.incident}`)),
  );
  const distinct = groupBy(facts, ({ value }) => value.text.toLowerCase()).map(([, [first]]) => first!);
  return spread(view, distinct, MOST).map((one) => ({ ...quotation(view, one), label }));
}

function profiled(view: CaseView): readonly string[] {
  const actors = new Set(ofKind(view.aboutParties, "profile").map(({ value }) => view.actors.keyOf(value.actor)));
  return heldParties(view.incident)
    .filter((party) => [...partyKeys([party], view.actors)].some((key) => actors.has(key)))
    .map(({ who }) => who!.replace(/^The /, "the "));
}
