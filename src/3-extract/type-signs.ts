import { PARTS } from "./english/person-nouns.ts";
import type { Context } from "./extractor.ts";
import type { IncidentMention } from "./incidents.ts";
import type { Phrase } from "./phrases.ts";

const POLICE = /^(?:police|officers?|policem[ae]n|deputy|deputies|cops?|troopers?|detectives?|sheriff)$/;
const PROMINENT =
  /^(?:activists?|politicians?|ministers?|mayor|governor|senator|leaders?|commander|journalist|ambassador|diplomat|judge|prosecutor|candidate|archbishop|bishop|cleric|president|critic|unionist|lawmaker|deputies|deputy|chief|general|colonel|minister|attorney-general)$/;

/** Whether police did the shooting and nobody shot first: "shot and killed by police", "the officer who shot him". */
export function byPolice(context: Context, mention: IncidentMention): boolean {
  const { tokens } = context.analysis;
  let police = 0;
  let others = 0;
  for (const harm of context.harms) {
    if (context.incidents.at(harm.token) !== mention || harm.modality !== "fact" || !/^(?:killed|hit|injured)$/.test(harm.what)) continue;
    const officer = harm.agents.some((agent) => isPolice(context, agent));
    const attacker = harm.patients.some(({ phrase }) => PARTS.get(tokens[phrase.head]!.lower) === "attackers");
    if (officer && !attacker) police++;
    else if (harm.agents.length > 0 && harm.agents.some((agent) => agent.form !== "pronoun")) others++;
  }
  for (const event of mention.events) {
    const before = `${tokens[event.token - 1]?.lower ?? ""} ${tokens[event.token]!.lower}`;
    if (/^(?:police|police-involved|officer-involved|officer) (?:shooting|shootings)$/.test(before) || event.type === "police action")
      police += 2;
  }
  return police > others;
}

function isPolice(context: Context, agent: Phrase): boolean {
  const { tokens } = context.analysis;
  for (let i = agent.first; i <= agent.head; i++) if (POLICE.test(tokens[i]!.lower)) return true;
  return false;
}

/** Whether the main person killed is prominent: an activist, a minister, a commander. */
export function ofProminent(context: Context, mention: IncidentMention): boolean {
  const { tokens } = context.analysis;
  for (const harm of context.harms) {
    if (harm.what !== "killed" || harm.modality !== "fact" || context.incidents.at(harm.token) !== mention || harm.sentence > 2) continue;
    for (const { phrase } of harm.patients) {
      for (let i = phrase.first; i < phrase.last; i++) if (PROMINENT.test(tokens[i]!.lower) && !POLICE.test(tokens[i]!.lower)) return true;
    }
  }
  return false;
}
