import type { BareName, IncidentType } from "../../model/incident-type.ts";
import { POLICE_WHO_COME } from "../english/force-words.ts";
import { namesAttackers } from "../english/person-nouns.ts";
import { type Context, draft, type Extractor, evidence, spanOf } from "../extractor.ts";
import { isDeedAtGathering } from "./gatherings.ts";
import type { IncidentEvent } from "./incident-events.ts";
import type { IncidentMention } from "./incidents.ts";
import { isShotInRaid, strikesProtesters, typeBySides } from "./sides.ts";
import { typeByDoer } from "./type-by-doer.ts";
import { isComparedWithMain } from "./type-of-compared.ts";
import {
  blowsUpVehicle,
  byPolice,
  isIntoPeople,
  isRiotNews,
  isSiege,
  isStabbingNews,
  isStorming,
  isTakeover,
  isToldAccidental,
  isTwoSided,
  leadsWithStorm,
  ofProminent,
} from "./type-signs.ts";
import { EXPLOSION, weigh } from "./type-weights.ts";

/** Means tell more than the bare fact: "explosion" gives way to "car bomb", "attack" to "gunmen". */
const GENERIC: ReadonlySet<IncidentType> = new Set<IncidentType>(["other", "armed assault"]);

/** What nobody aims at anybody. */
const UNAIMED: ReadonlySet<IncidentType> = new Set<IncidentType>(["accident", "disaster", "riot"]);

/** What sort of incident it is, from its means where they are told. */
export const type: Extractor = {
  name: "type",
  *extract(analysis, context) {
    let ofMain: IncidentType | undefined;
    for (const mention of context.incidents.mentions) {
      const weights = weigh(context, mention);
      const own = choose(context, mention, weights);
      if (mention.main) ofMain = own[0];
      const isOfMain = own[0] === "other" && ofMain !== undefined && isComparedWithMain(context, mention);
      const [best, rule] = isOfMain ? ([ofMain!, "what the main incident is held against"] as const) : own;
      const [called, event] = (best === "other" ? bareName(context, mention) : undefined) ?? [
        undefined,
        mention.events.find((one) => one.type === best) ?? mention.events[0]!,
      ];
      yield draft(analysis, {
        kind: "type",
        incident: mention.ref,
        value: { type: best, ...(called !== undefined && { called }) },
        speaker: undefined,
        hedged: false,
        evidence: [evidence(analysis, spanOf(analysis, { first: event.token, last: event.token + 1 }))],
        extractor: "type",
        rule,
      });
    }
  },
};

/** What sort of incident a mention is. */
export function typeOf(context: Context, mention: IncidentMention): IncidentType {
  return choose(context, mention, weigh(context, mention))[0];
}

/** What the article calls what it does not tell the means of, and the event that it calls so. */
function bareName({ analysis: { tokens } }: Context, { events }: IncidentMention): readonly [BareName, IncidentEvent] | undefined {
  const explosion = events.find(({ token }) => EXPLOSION.test(tokens[token]!.lower));
  if (explosion !== undefined) return ["explosion", explosion];
  const attack = events.find(({ type: told, modality }) => told === "armed assault" && modality === "fact");
  if (attack !== undefined) return ["attack", attack];
  const [killing] = events;
  return events.every(({ token }) => KILLING.test(tokens[token]!.lower)) ? ["killing", killing!] : undefined;
}

/** Nouns for a killing by somebody, whatever with. */
const KILLING = /^(?:killings?|murders?|homicides?|manslaughter|slayings?)$/;

/** "Rioters torched cars": the first word that tells of it is one of unrest, and not of riot police. */
function leadsWithRiot({ analysis: { tokens } }: Context, { events: [first] }: IncidentMention): boolean {
  return first?.type === "riot" && tokens[first.token + 1]?.lower !== "police";
}

/** What burns under shells or in a riot was not set alight for itself. */
function isFireBesides(weights: ReadonlyMap<IncidentType, number>): boolean {
  const arson = weights.get("arson") ?? 0;
  return (["shelling", "air strike", "bombing", "riot"] as const).some((kind) => (weights.get(kind) ?? 0) >= arson);
}

/** Whether anybody but the police is told to have struck: a man "with a knife" whom they shoot may have hurt nobody. */
function somebodyElseStrikes({ analysis: { tokens }, harms }: Context, { events }: IncidentMention): boolean {
  return events.some(({ harm, type: told, token }) => {
    if (told === "stabbing" && tokens[token]!.tag === "VERB") return true;
    return harm !== undefined && harms[harm]!.agents.some(({ head }) => !POLICE_WHO_COME.has(tokens[head]!.lower));
  });
}

function choose(context: Context, mention: IncidentMention, weights: ReadonlyMap<IncidentType, number>): readonly [IncidentType, string] {
  const ranked = [...weights]
    .filter(([kind]) => kind !== "arson" || !isFireBesides(weights))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const told = ranked.map(([kind, weight]) => `${kind} ${weight}`).join(", ");
  const of = (kind: IncidentType) => weights.get(kind) ?? 0;
  const top = ranked[0];
  if (top === undefined || (GENERIC.has(top[0]) && ranked.every(([kind]) => GENERIC.has(kind)))) {
    // "A bomber killed 15 people": how he did it is told by what he is called.
    const sides = typeByDoer(context, mention) === "bombing" ? undefined : typeBySides(context, mention);
    if (sides !== undefined) return [sides, `who killed whom tells it (${told})`];
  }
  const byDoer = top === undefined || ranked.every(([kind]) => GENERIC.has(kind)) ? typeByDoer(context, mention) : undefined;
  if (byDoer !== undefined) return [byDoer, `a word for who or what did it (${told})`];
  if (top === undefined) return typeOfRoundUp(context, mention) ?? ["other", "no word tells the means"];
  if (top[0] === "accident" && of("armed assault") > 0 && mention.events.some((event) => isIntoPeople(context, event)))
    return ["vehicle ramming", `told as an attack (${told})`];
  const stormed = mention.events.some((event) => isStorming(context, event));
  const suicide = of("suicide bombing") + (of("bombing") > 0 && blowsUpVehicle(context, mention) ? Math.max(4, of("bombing") / 2) : 0);
  if (suicide >= 1.5 && suicide * 2.5 >= top[1] && !(stormed && of("armed assault") > suicide))
    return ["suicide bombing", `a suicide bomber is named (${told})`];
  // "Five shot near protest site" is about the shots.
  const isOfShots = of("shooting") > 0 && isDeedAtGathering(context.analysis.article.title ?? "");
  if (top[0] === "bombing" && isToldAccidental(context, mention)) return ["accident", `told as an accident (${told})`];
  if (top[0] === "armed assault" && of("stabbing") >= 6 && mention.main && isStabbingNews(context))
    return ["stabbing", `the title tells of a knife (${told})`];
  if (mention.main && !isOfShots && of("riot") * 2 >= top[1] && of("riot") >= 5 && isRiotNews(context))
    return ["riot", `the title tells of unrest (${told})`];
  if (of("chemical attack") >= 4 && /^(?:air strike|shelling|bombing)$/.test(top[0]))
    return ["chemical attack", `poison was used (${told})`];
  if (
    context.analysis.titleTokens.length === 0 &&
    mention.main &&
    of("riot") >= 6 &&
    of("riot") * 2 >= top[1] &&
    leadsWithRiot(context, mention)
  )
    return ["riot", `the first words tell of unrest (${told})`];
  if (of("armed clash") * 2 >= top[1] && isTwoSided(context, mention)) return ["armed clash", `two sides fought (${told})`];
  if (of("vehicle ramming") >= 3 && mention.main && opensWithRamming(context, mention))
    return ["vehicle ramming", `a vehicle is told first (${told})`];
  if (mention.main && strikesProtesters(context, mention)) return ["police action", `forces struck protesters (${told})`];
  if (
    of("arson") >= 3 &&
    !(mention.main && killsMany(context, mention) && isByAttackers(context, mention)) &&
    !isFireBesides(weights) &&
    of("arson") * (top[0] === "shooting" ? 1 : 4) >= top[1] &&
    /^(?:arson|accident|other|shooting)$/.test(top[0])
  )
    return ["arson", `a fire that was set (${told})`];
  if (of("shooting") > 0 && of("shooting") * 1.5 >= top[1] && byPolice(context, mention)) {
    // "Police shot the driver dead" ends what he did.
    const ended = (["vehicle ramming", "stabbing"] as const).find(
      (kind) => of(kind) >= of("shooting") && (kind !== "stabbing" || somebodyElseStrikes(context, mention)),
    );
    return [ended ?? "police action", `police shot (${told})`];
  }
  if (top[0] === "shooting" && mention.main && isTakeover(context, mention)) return ["armed assault", `soldiers took power (${told})`];
  if (top[0] === "shooting" && isShotInRaid(context, mention)) return ["police action", `shot in a raid (${told})`];
  const isOfTaken = areManyTaken(context, mention);
  if (of("kidnapping") >= 6 && isOfTaken && !isSiege(context, mention)) return ["kidnapping", `many more were taken than killed (${told})`];
  if (of("assassination") > 0 || (of("shooting") > 0 && ofProminent(context, mention))) {
    if (of("assassination") * 3 >= top[1] || ofProminent(context, mention))
      return ["assassination", `a prominent person was killed (${told})`];
  }
  // Who storms a school and leads the pupils away has kidnapped them, unless the deed is told for its dead.
  if (stormed && of("kidnapping") >= 6 && !mention.events.some(({ harm }) => harm !== undefined && context.harms[harm]!.what === "killed"))
    return ["kidnapping", `people were taken (${told})`];
  if (top[0] === "shooting" && of("kidnapping") >= 6 && isMostlyTaken(context, mention))
    return ["kidnapping", `more were taken than killed (${told})`];
  if (top[0] === "shooting" && of("kidnapping") > 0 && isOfTaken) return ["kidnapping", `many more were taken than killed (${told})`];
  if (isSiege(context, mention) && /^(?:kidnapping|siege|armed assault|shooting)$/.test(top[0]))
    return ["siege", `hostages were held on the spot (${told})`];
  const isAssault = of("armed assault") > of("shooting") * 0.8 || mention.events.some((event) => leadsWithStorm(context, event));
  if (stormed && of("armed assault") >= of("bombing") && isAssault) return ["armed assault", `armed people stormed (${told})`];
  // A fire or a protest beside an attack is not the means of it.
  const isOnlyHeld = !mention.events.some(({ type, strength }) => type === "shooting" && strength > 1);
  const means = ranked.find(
    ([kind]) =>
      !GENERIC.has(kind) &&
      !(kind === "kidnapping" && of("armed assault") >= 4 && !isMostlyTaken(context, mention) && killsMany(context, mention)) &&
      !(top[0] === "armed assault" && (UNAIMED.has(kind) || (kind === "shooting" && isOnlyHeld && of("armed assault") >= 6))),
  );
  // "Held on a murder charge in the killing of a clerk … he shot her": courts say seldom with what.
  const isOfCourts = top[0] === "other" && means !== undefined && /^(?:shooting|stabbing)$/.test(means[0]);
  if (means !== undefined && means[1] * (isOfCourts ? 10 : 5) >= top[1]) return [means[0], `means before the bare fact: ${told}`];
  if (top[0] === "other" && isAttack(context, mention, of("armed assault"))) return ["bombing", `an explosion told as an attack: ${told}`];
  // A bare "attack" may be anything; a terror attack, a massacre or an ambush is one by armed people.
  const isArmed = mention.events.some((event) => event.type === "armed assault" && event.strength === 3);
  return [top[0] === "armed assault" && !isArmed ? "other" : top[0], told];
}

/** "… in three separate shootings. … A man was killed in the 1500 block": the kind that the lead gives to all that it tells of. */
function typeOfRoundUp(
  { analysis: { article, sentences } }: Context,
  { isNews }: IncidentMention,
): readonly [IncidentType, string] | undefined {
  if (!isNews) return undefined;
  const kind = KIND_OF_ALL.exec(`${article.title ?? ""}. ${article.text.slice(0, sentences[0]?.end ?? 0)}`)?.[1]?.toLowerCase();
  return kind === undefined ? undefined : [kind === "shootings" ? "shooting" : "stabbing", `one of the ${kind} that the report is about`];
}

const KIND_OF_ALL = /\b(shootings|stabbings)\b/i;

/** "57 were killed when armed youths raided the camps … 22 children were carried off": told for its dead. */
function killsMany({ analysis: { quantities }, harms }: Context, { events }: IncidentMention): boolean {
  return events.some(
    ({ harm, sentence }) =>
      harm !== undefined &&
      sentence === 0 &&
      harms[harm]!.what === "killed" &&
      harms[harm]!.patients.some(({ phrase }) => phrase.quantity !== undefined && (quantities[phrase.quantity]!.low ?? 0) > 1),
  );
}

/** "A gunman at the wheel of a truck ploughed into crowds": the first sentence tells of the vehicle, and of no shots. */
function opensWithRamming({ analysis: { tokens } }: Context, { events }: IncidentMention): boolean {
  const first = events.filter(({ sentence }) => sentence === 0);
  // "A truck packed with explosives rammed the gate"
  if (first.some(({ type }) => type === "bombing" || type === "suicide bombing")) return false;
  return (
    first.some(({ type }) => type === "vehicle ramming") &&
    first.every(({ type, token }) => type !== "shooting" || /^(?:gunm[ae]n|shooters?)$/.test(tokens[token]!.lower))
  );
}

/** "Gunmen killed 95 people in a raid and set huts on fire": what armed people who killed burned besides. */
function isByAttackers({ analysis: { tokens }, harms }: Context, { events }: IncidentMention): boolean {
  return events.some(
    ({ harm, sentence }) =>
      harm !== undefined &&
      sentence === 0 &&
      harms[harm]!.what === "killed" &&
      harms[harm]!.agents.some(({ head }) => namesAttackers(tokens[head]!.lower)),
  );
}

/** "Marched 27 travellers into the bush and shot two drivers": told first as a taking of people, and of more people. */
function isMostlyTaken(context: Context, mention: IncidentMention): boolean {
  // "Gunmen stopped a convoy and abducted four": of those who are harmed the taken are told first.
  const first = mention.events.find(({ harm }) => harm !== undefined);
  const isToldFirst = mention.events[0]?.type === "kidnapping" || (first !== undefined && context.harms[first.harm!]!.what === "abducted");
  return isToldFirst && mostOf(context, mention, /^abducted$/) > mostOf(context, mention, /^(?:killed|hit|injured)$/);
}

/** One guard killed and 41 pupils taken: told for those who were taken. */
function areManyTaken(context: Context, mention: IncidentMention): boolean {
  const taken = mostOf(context, mention, /^abducted$/);
  return taken >= MANY_TIMES && taken >= MANY_TIMES * mostOf(context, mention, /^(?:killed|hit|injured)$/);
}

/** So many times as many people taken as killed make a raid a kidnapping. */
const MANY_TIMES = 5;

/** The most people that an event of the mention tells to be harmed so; one, where it does not count them. */
function mostOf({ analysis: { quantities }, harms }: Context, { events }: IncidentMention, kinds: RegExp): number {
  const counts = events.flatMap(({ harm }) =>
    harm === undefined || !kinds.test(harms[harm]!.what)
      ? []
      : harms[harm]!.patients.map(({ phrase }) => (phrase.quantity === undefined ? 1 : (quantities[phrase.quantity]!.low ?? 1))),
  );
  return Math.max(0, ...counts);
}

/** "The blast targeted a convoy": an explosion that somebody set off. */
function isAttack(context: Context, mention: IncidentMention, attackWeight: number): boolean {
  const { tokens, titleTokens } = context.analysis;
  const explodes = mention.events.some((event) => EXPLOSION.test(tokens[event.token]!.lower));
  if (!explodes) return false;
  const words = /^(?:targets?|targeted|targeting|militants?|device|attack|terror|suspect|insurgents?|convoy)$/;
  return (
    attackWeight > 0 || titleTokens.some((token) => words.test(token.lower)) || tokens.slice(0, 80).some((token) => words.test(token.lower))
  );
}
