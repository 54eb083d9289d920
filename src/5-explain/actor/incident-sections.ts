import type { IncidentOutline } from "../../model/record.ts";
import type { FigureKind, FigureStatement, ResponsibilityStatement, ResponsibilityStatus } from "../../model/statement.ts";
import { groupBy, ofKind, spread } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { tellFigures } from "../grammar/told-figures.ts";
import { HELD } from "../parties.ts";
import { tellPart } from "../sections/responsibility.ts";
import { mannerOf } from "../told-manner.ts";
import type { ActorView } from "./actor-view.ts";

/** Incidents told under one heading. */
const MOST = 15;
/** Reports cited for one part in one incident. */
const MOST_CITED = 4;

const CLAIMED: ReadonlySet<ResponsibilityStatus> = new Set(["claimed", "confirmed"]);
const ACCUSED: ReadonlySet<ResponsibilityStatus> = new Set([...HELD].filter((status) => !CLAIMED.has(status)));

export const claimed = section("claimed", "Which attacks has it claimed?", CLAIMED);
export const accused = section("accused", "Of which attacks is it accused?", ACCUSED);
export const denied = section("denied", "What has it denied?", new Set(["denied"]));

/** One paragraph for each incident, newest first: on whose word it had which part, then the tolls. */
function section(key: string, heading: string, statuses: ReadonlySet<ResponsibilityStatus>): SectionMaker<ActorView> {
  return {
    key,
    heading: () => heading,
    make: (view) => ({
      sentences: view.incidents
        .map((incident) => [incident, partsIn(view, incident, statuses)] as const)
        .filter(([, parts]) => parts.length > 0)
        .slice(0, MOST)
        .flatMap(([incident, parts]) =>
          [...tellParts(view, incident, parts), ...tellTolls(view, incident)].map((draft) => ({
            ...draft,
            label: incident.label,
            incident: incident.id,
            isRetold: true,
          })),
        ),
    }),
  };
}

function partsIn(
  view: ActorView,
  incident: IncidentOutline,
  statuses: ReadonlySet<ResponsibilityStatus>,
): readonly ResponsibilityStatement[] {
  const own = new Set(incident.statements);
  const parts = view.parts.filter(({ id, value }) => own.has(id) && statuses.has(value.status));
  return parts.filter((one) => mannerOf(one, { view, actors: view.actors, incident }) !== "left out");
}

/** A sentence for each status, and for each voice where it is another's word; its own claims first. What says the same is further evidence. */
function tellParts(view: ActorView, incident: IncidentOutline, parts: readonly ResponsibilityStatement[]): readonly Draft[] {
  const isOwn = ({ value }: ResponsibilityStatement) => value.status === "claimed" || value.status === "denied";
  const sorted = [...parts.filter(isOwn), ...parts.filter((one) => !isOwn(one))];
  return groupBy(sorted, (one) => `${one.value.status} ${isOwn(one) ? "" : (one.speaker?.words.toLowerCase() ?? "")}`)
    .slice(0, 3)
    .map(([, group]) => {
      const first = group.find(({ hedged }) => !hedged) ?? group[0]!;
      const rest = group.filter((one) => one !== first);
      const manner = mannerOf(first, { view, actors: view.actors, incident });
      return tellPart(view, first, manner, spread(view, [first, ...rest], MOST_CITED));
    });
}

/** The figures that the tolls of the policy in use stand on. */
function tellTolls(view: ActorView, { tolls, statements }: IncidentOutline): readonly Draft[] {
  const own = new Set(statements);
  const figures = ofKind(view.statements, "figure").filter(({ id }) => own.has(id));
  const chosen = (["killed", "injured"] satisfies FigureKind[]).flatMap((what) => {
    const toll = tolls.find((one) => one.what === what && one.policy === view.policy);
    const based = figures.filter(({ id, value }) => toll?.chosen.includes(id) === true && value.of === "total");
    return based.findLast(({ value }) => value.low === toll?.best) ?? based.at(-1) ?? [];
  });
  return tellFigures(view, chosen.map(alone), "past");
}

function alone(statement: FigureStatement) {
  return { statement, alike: [] };
}
