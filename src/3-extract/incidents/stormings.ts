import type { Analysis } from "../../model/analysis.ts";
import type { IncidentType } from "../../model/incident-type.ts";
import { ATTACKERS, FIGHTERS, OUTLAWS, several } from "../english/armed-people.ts";
import { isPeople } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import type { Reading } from "../reading.ts";

/** Several armed people storming a place is an armed assault, whatever they fired or threw. */
export function storming(
  { tokens }: Analysis,
  attack: Reading["attacks"][number],
  means: IncidentType | undefined,
): IncidentType | undefined {
  const { lower } = tokens[attack.token]!;
  if (/^(?:burned|torched)$/.test(lower)) return "arson";
  // "shot up a bar": of people who are shot the harm tells the means.
  if (lower === "shot" && !attack.objects.some((object) => isPeople(tokens, object))) return means ?? "shooting";
  if (means !== undefined) return means;
  if (!/^(?:stormed|storming|raided|attacked|ambushed|overran|besieged)$/.test(lower)) return undefined;
  return attack.agents.some((agent) => isArmed(tokens, agent)) ? "armed assault" : undefined;
}

/** "gunmen", "armed youths", "a gang", "cartel members". */
function isArmed(tokens: Analysis["tokens"], { first, head }: Phrase): boolean {
  return (
    ARMED.test(tokens[head]!.lower) ||
    tokens.slice(first, head + 1).some(({ lower }) => /^(?:armed|gangs?|cartels?|militias?|mafia)$/.test(lower))
  );
}

/** Armed people in the plural, and those who storm in numbers. Lower case. */
export const ARMED = new RegExp(
  `^(?:${several(`${FIGHTERS}|${OUTLAWS}|${ATTACKERS}`)}|men|taliban|soldiers|people|shabab|herders|herdsmen|tribesmen|vigilantes|horsemen)$`,
);

/** Bodies of armed people. Lower case. */
export const FORCES = /^(?:troops|forces|army|police|armies|marines|gangs|factions|militias)$/;
