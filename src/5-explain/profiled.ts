import type { ProfileStatement } from "../model/statement.ts";
import { type CaseView, groupBy, ofKind, oncePerCase } from "./case-view.ts";
import { heldGroups, heldThere, partyKeys } from "./parties.ts";

/** A group with what is told of it. */
export interface Profiled {
  readonly key: string;
  readonly name: string;
  readonly facts: readonly ProfileStatement[];
}

/** Those held responsible of whom reports tell something, then branches of theirs that the incident's own reports tell of. */
export const profiled: (view: CaseView) => readonly Profiled[] = oncePerCase((view) => {
  const { keyOf } = view.actors;
  const held = heldThere(view.incident, view.actors);
  const keys = partyKeys(held, view.actors);
  const facts = ofKind(view.aboutParties, "profile");
  const inReports = new Set(ofKind(view.inReports, "profile").map(({ value }) => keyOf(value.actor)));
  return groupBy(facts, ({ value }) => keyOf(value.actor)).flatMap(([key, own]) => {
    if (!keys.has(key) && !(inReports.has(key) && isBranch(view, key, own, keys))) return [];
    const name = held.find((party) => partyKeys([party], view.actors).has(key))?.who ?? own[0]!.value.actor;
    return [{ key, name: name.replace(/^The /, "the "), facts: own }];
  });
});

/** Whether the table or a report has it as a branch of one of the parties. */
function isBranch({ actors }: CaseView, key: string, facts: readonly ProfileStatement[], parties: ReadonlySet<string>): boolean {
  const told = facts.flatMap(({ value }) => (value.aspect === "parent" ? actors.keyOf(value.text) : []));
  return [actors.byId(key)?.parent ?? "", ...told].some((parent) => parties.has(parent));
}

/** What the groups held responsible, and those branches of theirs, are compared by. */
export const groupKeys: (view: CaseView) => ReadonlySet<string> = oncePerCase((view) => {
  const held = partyKeys(heldGroups(view.incident, view.aboutParties, view.actors), view.actors);
  return new Set([...held, ...(held.size === 0 ? [] : profiled(view).map(({ key }) => key))]);
});
