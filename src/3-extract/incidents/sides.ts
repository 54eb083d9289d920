import type { IncidentType } from "../../model/incident-type.ts";
import { POLICE_SIDE, TROOPS_SIDE } from "../english/force-words.ts";
import { namesAttackers } from "../english/person-nouns.ts";
import type { Context } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { type IncidentMention, sentencesWithEvents } from "./incidents.ts";

const BANDS = /^(?:thieves|herders|herdsmen|militias?|gangs?|cartels?)$/;
const MEN = /^(?:m[ae]n|youths|members?)$/;
const RAID =
  /\b(?:raid(?:s|ed|ing)?|searched|arrest operation|manhunt|to arrest|during (?:an?|the) (?:[\w-]+ ){0,2}(?:search|operation))\b/i;
/** "Soldiers killed 16 people as thousands marched". */
const PROTEST = /\b(?:protest\w*|demonstrat\w+|march(?:ed|ing|ers)|rall(?:y|ies)|crowds?)\b/i;
/** "Police raided a slum", "a raid by security forces". */
const RAID_BY_FORCES =
  /\b(?:police|officers|security forces|agents|troops|soldiers|commandos|special forces)\b(?:(?!\b(?:after|when|while|where|before|said|who|that|which)\b)[^.;]){0,100}\braid(?:s|ed|ing)?\b|\b(?:police|army|military|security) raids?\b|\braids? by (?:[\w-]+ ){0,3}(?:police|officers|forces|agents|troops|soldiers)\b/i;

/** What those who killed and those who were killed make of a deed whose means no word tells; `undefined` where they are not told or tell nothing. */
export function typeBySides(context: Context, mention: IncidentMention): IncidentType | undefined {
  const { tokens } = context.analysis;
  const isFighter = ({ head }: Phrase) => namesAttackers(tokens[head]!.lower);
  for (const { what, token, modality, agents, patients } of context.harms) {
    if (!/^(?:killed|injured|hit)$/.test(what) || modality !== "fact" || context.incidents.at(token) !== mention) continue;
    const isOnFighters = patients.some(({ phrase }) => isFighter(phrase));
    const isByFighters = agents.some((agent) => isFighter(agent) || isArmed(context, agent));
    if (isByFighters) return isOnFighters ? "armed clash" : "armed assault";
    const [byPolice, byTroops] = [POLICE_SIDE, TROOPS_SIDE].map((words) => isOf(context, agents, words));
    if ((byPolice || byTroops) && !isOnFighters && isBeside(context, token, PROTEST)) return "police action";
    if (!isOnFighters) continue;
    if (byPolice) return "police action";
    if (byTroops) return isBeside(context, token, RAID) ? "police action" : "armed clash";
  }
  return isRaidByForces(context, mention) || areForcesRaiding(context, mention) ? "police action" : undefined;
}

/** "Forces shot dead three gunmen during an arrest raid": police or soldiers who came for those whom they shot. */
export function isShotInRaid(context: Context, mention: IncidentMention): boolean {
  return context.harms.some(
    ({ what, token, agents, modality }) =>
      /^(?:killed|hit)$/.test(what) &&
      modality === "fact" &&
      context.incidents.at(token) === mention &&
      (isOf(context, agents, POLICE_SIDE) || isOf(context, agents, TROOPS_SIDE)) &&
      isBeside(context, token, RAID),
  );
}

/** "Security forces killed at least 38 protesters", in the sentence that a report opens with: whatever else burned that day. */
export function strikesProtesters(context: Context, mention: IncidentMention): boolean {
  const { tokens } = context.analysis;
  const isProtester = ({ head }: Phrase) => /^(?:protest(?:e|o)rs?|demonstrators?|marchers?)$/.test(tokens[head]!.lower);
  return context.harms.some(
    ({ what, token, sentence, modality, agents, patients }) =>
      sentence === 0 &&
      what === "killed" &&
      modality === "fact" &&
      context.incidents.at(token) === mention &&
      (isOf(context, agents, POLICE_SIDE) || isOf(context, agents, TROOPS_SIDE)) &&
      patients.some(({ phrase }) => isProtester(phrase)),
  );
}

/** Whether the sentence of a token holds some words. */
function isBeside({ analysis: { article, sentences }, sentenceOf }: Context, token: number, words: RegExp): boolean {
  const { start, end } = sentences[sentenceOf[token]!]!;
  return words.test(article.text.slice(start, end));
}

function isOf({ analysis: { tokens } }: Context, agents: readonly Phrase[], words: ReadonlySet<string>): boolean {
  return agents.some(({ head }) => words.has(tokens[head]!.lower));
}

/** "armed men", "gang members armed with machetes", "bandits". */
function isArmed({ analysis: { tokens } }: Context, { first, head, last }: Phrase): boolean {
  const { lower } = tokens[head]!;
  if (BANDS.test(lower)) return true;
  if (!MEN.test(lower)) return false;
  return (
    tokens.slice(first, head).some((token) => /^(?:armed|gang|militia|cartel)$/.test(token.lower)) ||
    (tokens[last]?.lower === "armed" && tokens[last + 1]?.lower === "with")
  );
}

/** "Police and soldiers raided a church": nobody attacked it. */
function areForcesRaiding(context: Context, mention: IncidentMention): boolean {
  const { attacks, incidents, analysis } = context;
  const own = attacks.filter(({ token, agents }) => incidents.at(token) === mention && agents.length > 0);
  return (
    own.length > 0 &&
    own.every(
      ({ token, agents }) =>
        analysis.tokens[token]!.lemma === "raid" &&
        agents.every((agent) => isOf(context, [agent], POLICE_SIDE) || isOf(context, [agent], TROOPS_SIDE)),
    )
  );
}

function isRaidByForces({ analysis, harms, incidents }: Context, mention: IncidentMention): boolean {
  const isDeadly = harms.some(({ what, token, modality }) => what === "killed" && modality === "fact" && incidents.at(token) === mention);
  return isDeadly && sentencesWithEvents(analysis, mention).some((words) => RAID_BY_FORCES.test(words));
}
