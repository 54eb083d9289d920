import type { Token } from "../../model/analysis.ts";
import type { IncidentType } from "../../model/incident-type.ts";
import { ATTACKERS, FIGHTERS, OUTLAWS } from "../english/armed-people.ts";
import type { Context } from "../extractor.ts";
import type { Attack } from "./attacks.ts";
import { isOfCrowds } from "./crowds.ts";
import type { IncidentEvent } from "./incident-events.ts";
import type { IncidentMention } from "./incidents.ts";
import { meansOfDoer } from "./means-of-doer.ts";
import { isByThoseStruck } from "./own-side.ts";
import { triggerAt } from "./trigger-nouns.ts";
import { isDenied, isEndOfDoer, isReasonOnly, isSaidNotToBe } from "./type-signs.ts";

/** Weight of each type over the incident's events and, for the main one, the title. */
export function weigh(context: Context, mention: IncidentMention): Map<IncidentType, number> {
  const weights = new Map<IncidentType, number>();
  const add = (kind: IncidentType, weight: number) => weights.set(kind, (weights.get(kind) ?? 0) + weight);
  const events = mention.events.filter(({ token }) => !isSaidNotToBe(context.analysis.tokens, token));
  const bombed = events.some(({ type }) => type === "bombing");
  for (const event of events) {
    if (event.type === undefined || isStruckInCrowd(context, mention, event) || isByThoseStruck(context, mention, event.token)) continue;
    if (!isEndOfDoer(context, mention, event) && !isReasonOnly(context, mention, event))
      add(meansOf(context, event, event.type, bombed), event.strength * (event.sentence < 2 ? 2 : event.sentence < 6 ? 1 : 0.5));
  }
  for (const attack of context.attacks) {
    const kind = context.incidents.at(attack.token) === mention ? shotsAt(context, attack) : undefined;
    if (kind !== undefined) add(kind, attack.sentence < 2 ? 4 : 2);
  }
  if (mention.main) {
    const tokens = context.analysis.titleTokens;
    for (let at = 0; at < tokens.length; at++) {
      const trigger = triggerAt(tokens, at, tokens.length);
      if (trigger === undefined || isDenied(tokens, at) || isShots(tokens, at)) continue;
      add(trigger.type, trigger.strength * 2);
    }
  }
  return weights;
}

/** "Five protesters were shot near the camp": by somebody, with what the verb tells, and no word of unrest. */
function isStruckInCrowd({ harms }: Context, { events }: IncidentMention, { token, type: kind }: IncidentEvent): boolean {
  if (kind !== "riot") return false;
  const harm = harms.find(({ patients }) => patients.some(({ phrase }) => phrase.head === token));
  return harm !== undefined && harm.agents.length === 0 && events.some((one) => one.token === harm.token && one.type === "shooting");
}

/** "Rebels fired on a convoy", "tanks fired into the town": shots, or the shells of those who fire them. */
function shotsAt({ analysis: { tokens } }: Context, { token, modality, agents }: Attack): IncidentType | undefined {
  const isOverBorder = tokens[token + 1]?.lower === "across" && tokens[token + 3]?.lower === "border";
  const behind = isOverBorder ? tokens[token + 4] : tokens[token + 1]?.tag === "ADV" ? tokens[token + 2] : tokens[token + 1];
  const isAt = /^(?:fired|shot)$/.test(tokens[token]!.lower) && /^(?:on|at|into|upon)$/.test(behind?.lower ?? "");
  return isAt && modality === "fact" && agents.length > 0 ? (meansOfDoer(tokens, agents, token) ?? "shooting") : undefined;
}

/** "Soldiers fire on marchers": shots, and no blaze. */
function isShots(tokens: readonly Token[], at: number): boolean {
  if (!/^fires?$/.test(tokens[at]!.lower) || !/^(?:on|at|into)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  return tokens[at]!.tag === "VERB" || SHOOTERS.test(tokens[at - 1]?.lower ?? "");
}

const SHOOTERS = new RegExp(`^(?:${FIGHTERS}|${OUTLAWS}|${ATTACKERS}|soldiers|troops|police|guards|forces|officers|tanks)$`);

const AIRCRAFT = /^(?:aircraft|airplanes?|planes?|warplanes?|jets?|helicopters?|gunships?|airforce)$/;

// Farther words in a sentence belong to another clause in most reports of the figure set.
const AIRCRAFT_REACH = 7;

/** Bombs out of the air are an air strike, and where bombs are told of the explosions are theirs. */
function meansOf(context: Context, event: IncidentEvent, type: IncidentType, bombed: boolean): IncidentType {
  const { tokens, sentences } = context.analysis;
  const { lower } = tokens[event.token]!;
  const explodes = EXPLOSION.test(lower);
  if (bombed && explodes) return "bombing";
  if ((explodes || blowsUpItself(tokens, event.token)) && isSelfMade(context, event)) return "accident";
  // "Protesters set fires": what burns there is no accident.
  const mayBeRiot = type === "armed clash" || (type === "accident" && /^(?:fires|blazes)$/.test(lower));
  if (mayBeRiot && isOfCrowds(tokens, sentences[event.sentence]!.first, sentences[event.sentence]!.last)) return "riot";
  if (type !== "bombing" || !/^(?:bombed|bombings?|bombardments?)$/.test(lower)) return type;
  const { first, last } = sentences[event.sentence]!;
  if (lower === "bombed" && isByState(context, event.token)) return "air strike";
  for (let at = Math.max(first, event.token - AIRCRAFT_REACH); at < Math.min(last, event.token + AIRCRAFT_REACH); at++) {
    if (AIRCRAFT.test(tokens[at]!.lower) || (tokens[at]!.lower === "air" && tokens[at + 1]?.lower === "force")) return "air strike";
  }
  return type;
}

/** "The military bombed a village", "Sarland bombed a camp": a state's forces bomb out of the air. */
function isByState({ analysis: { tokens, places }, attacks }: Context, token: number): boolean {
  const attack = attacks.find((one) => one.token === token);
  return (attack?.agents ?? []).some(({ head }) => {
    const { lower, start, end } = tokens[head]!;
    const country = places.find((place) => place.start <= start && end <= place.end);
    return STATE_FORCES.test(lower) || (country?.role === "mention" && country.location?.precision === "country");
  });
}

const STATE_FORCES = /^(?:military|army|forces|government|regime|junta|coalition|nato|navy)$/;

function isSelfMade({ analysis: { tokens, sentences } }: Context, { token, sentence }: IncidentEvent): boolean {
  const { first, last } = sentences[sentence]!;
  const near = tokens.slice(Math.max(first, token - CAUSE_REACH), Math.min(last, token + CAUSE_REACH));
  return near.some(
    ({ lower }, at) =>
      UNAIMED_CAUSE.test(lower) ||
      (lower === "mine" && /^(?:coal|gold|copper|iron|salt|zinc)$/.test(near[at - 1]?.lower ?? "")) ||
      (/^(?:leaks?|tank|pipe|pipeline|main)$/.test(lower) && near[at - 1]?.lower === "gas") ||
      ((lower === "pipeline" || (FUEL_CARRIERS.test(lower) && FUEL.test(near[at - 1]?.lower ?? ""))) &&
        !near.some((one) => BY_A_HAND.test(one.lower))),
  );
}

/** "A fuel tanker exploded": not one that was "packed with explosives", nor where somebody is told who may have set it off. */
const FUEL_CARRIERS = /^(?:tankers?|trucks?|lorry|lorries)$/;
const FUEL = /^(?:fuel|petrol|gasoline|gas|oil|diesel|kerosene|lpg|tanker)$/;
const BY_A_HAND =
  /^(?:bomb\w*|attack\w*|rockets?|missiles?|drones?|mortars?|shell\w*|grenades?|mines?|suicide|militants?|rebels?|insurgents?|gunmen|taliban|explosives?|packed|laden|saboteurs|sabotage)$/;

/** "blew up after a collision": nobody blew it up. */
function blowsUpItself(tokens: Context["analysis"]["tokens"], at: number): boolean {
  return (
    tokens[at]!.lower === "blew" && tokens[at + 1]?.lower === "up" && !/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[at + 2]?.tag ?? "")
  );
}

const UNAIMED_CAUSE =
  /^(?:boiler|boilers|methane|fireworks?|firecrackers?|cylinders?|pyrotechnics?|transformer|fertili[sz]er|colliery|ammonia|propane|butane)$/;

/** Tokens before and after a blast that tell of what blows up by itself: "an explosion at a fireworks factory", "a blast in a coal mine". */
const CAUSE_REACH = 8;

/** Words of a blast that tell nobody's hand. Lower case. */
export const EXPLOSION = /^(?:explosions?|blasts?|exploded)$/;
