import type { Analysis } from "../../model/analysis.ts";
import { ATTACKERS, FIGHTERS, several } from "../english/armed-people.ts";
import type { Context } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { isDoerGroup, type Participant, type Sighting } from "./participant-list.ts";

const DEEDS_TOGETHER =
  /\b(?:both|all|these|those|the(?: (?:two|three|four|five|six|seven|eight|nine|ten|\d+|other))?|(?:series|wave|string|spate) of|simultaneous) (?:[\w-]+ ){0,2}(?:attacks|bombings|explosions|blasts|shootings|assaults|raids|ambushes|killings|murders|kidnappings|assassinations)\b/i;
/** Who did it, taken up from what was told before: "the attackers", "the terrorists". */
const TAKEN_UP = new RegExp(`^(?:${several(`${FIGHTERS}|${ATTACKERS}`)}|kidnappers)$`);

/**
 * The group of one incident that did the others beside it, too: "The Northern Front claimed responsibility for the two attacks", or by those who did it,
 * where the text goes on with "the rebels". Only where one group is told of at all, and to incidents that no other is told of.
 */
export function groupsOfSeries(analysis: Analysis, context: Context, found: readonly Participant[]): Sighting[] {
  const groups = found.filter(isDoerGroup);
  const group = groups[0];
  if (group === undefined || new Set(groups.map(({ texts }) => texts[0]!.toLowerCase())).size > 1) return [];
  const isForAll = group.phrases.some((phrase) => tellsOfAll(analysis, context, phrase));
  return context.incidents.mentions
    .filter((incident) => (incident.main || incident.isNews) && groups.every((one) => one.incident !== incident))
    .filter((incident) => isForAll || found.some((one) => one.incident === incident && isTakenUp(analysis, one, group.phrases[0]!)))
    .map((incident) => ({
      ...{ incident, role: "perpetrator" as const, outcome: undefined, phrase: group.phrases[0]! },
      rule: isForAll ? "the group told to have done them all" : "the group of those who go on",
    }));
}

function tellsOfAll({ article, sentences }: Analysis, { sentenceOf }: Context, { head }: Phrase): boolean {
  const { start, end } = sentences[sentenceOf[head]!]!;
  return DEEDS_TOGETHER.test(article.text.slice(start, end));
}

function isTakenUp({ tokens }: Analysis, { role, form, phrases }: Participant, before: Phrase): boolean {
  return (
    role === "perpetrator" &&
    form === "individual" &&
    phrases.some((phrase) => phrase.form === "definite" && phrase.first > before.first && TAKEN_UP.test(tokens[phrase.head]!.lower))
  );
}
