import { type Analysis, tokensIn } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";
import { namePhrase, type Phrase } from "../grammar/phrases.ts";
import { isDoerGroup, type Participant, type Sighting } from "./participant-list.ts";

/** Who fights for a group, as news calls them. Whoever merely attacks ("gunmen") need not, and commandos and fighters may be those of a state. */
const MEMBERS = /^(?:guerrillas?|guerillas?|rebels?|insurgents?|subversives?)$/;
/** "Rebels fighting the Northern Front": those whom the others fight are not they. */
const FOUGHT = /\b(?:against|fight(?:s|ing)?|fought|battl(?:es?|ed|ing)|between|from|than)\s+(?:the\s+)?$/i;
/** Code units before a name in which such a word stands. */
const BEFORE = 24;

/**
 * Those who did it told by their calling alone, where an article names one armed group and calls its people so: "Northern Front guerrillas … The rebels
 * also burned a bus." → the Northern Front, for the bus too.
 */
export function groupsOfMembers(analysis: Analysis, context: Context, found: readonly Participant[]): Sighting[] {
  const wanting = found.filter(
    (one) => isByMembers(analysis, one) && !found.some((other) => isDoerGroup(other) && other.incident === one.incident),
  );
  if (wanting.length === 0) return [];
  const group = onlyGroup(analysis, context);
  if (group === undefined) return [];
  return wanting.map(({ incident }) => ({
    ...{ incident, role: "perpetrator" as const, outcome: undefined, phrase: group },
    rule: "the one armed group that the article names, by its members",
  }));
}

function isByMembers({ tokens }: Analysis, { role, form, phrases }: Participant): boolean {
  return role === "perpetrator" && form === "individual" && phrases.some(({ head }) => MEMBERS.test(tokens[head]!.lower));
}

/** The first mention of the one armed group of an article; `undefined` where it names none or several, or tells that it is fought. */
function onlyGroup(analysis: Analysis, context: Context): Phrase | undefined {
  const named = analysis.names.flatMap((name) => {
    const words = analysis.article.text.slice(name.start, name.end);
    const actor = context.actors.find(words);
    return actor?.kind === "armed group" ? [{ key: actor.id, name }] : [];
  });
  if (new Set(named.map(({ key }) => key)).size !== 1) return undefined;
  if (named.some(({ name }) => FOUGHT.test(analysis.article.text.slice(Math.max(0, name.start - BEFORE), name.start)))) return undefined;
  return namePhrase(tokensIn(analysis.tokens, named[0]!.name));
}
