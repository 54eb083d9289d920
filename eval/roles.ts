import type { ExtractedIncident, ExtractLine } from "../src/export/extract-line.ts";
import { countryName } from "../src/support/country-name.ts";
import { headOf } from "./heads.ts";
import { type Answers, type FieldScore, scoreField } from "./precision-recall.ts";
import { distinct, sameName } from "./same-name.ts";

/** What the answers of a set say takes part in the attacks, deaths and injuries of one text: the words of each, by role. */
export interface RoleAnswers {
  readonly id: string;
  readonly attacker: readonly string[];
  readonly victim: readonly string[];
  readonly target: readonly string[];
  readonly instrument: readonly string[];
  readonly place: readonly string[];
}

/** Compares text by text, over all its incidents. A phrase is right by its head, a place by its name. */
export function scoreRoles(gold: readonly RoleAnswers[], lines: readonly ExtractLine[]): FieldScore[] {
  const byId = new Map(lines.map((line) => [line.id, line.incidents]));
  return [...PHRASES.map((phrases) => scorePhrases(phrases, gold, byId)), scorePlaces(gold, byId)];
}

type IncidentsById = ReadonlyMap<string, readonly ExtractedIncident[]>;
type Role = "attacker" | "victim" | "target" | "instrument";
type Told = "perpetrators" | "victims" | "targets" | "weapons";

/** Whom a blow strikes is a target to some annotators and a victim to others: either answer is taken for either question. */
const PHRASES: readonly {
  readonly field: string;
  readonly roles: readonly [Role, ...Role[]];
  readonly told: readonly [Told, ...Told[]];
}[] = [
  { field: "attackers", roles: ["attacker"], told: ["perpetrators"] },
  { field: "victims", roles: ["victim", "target"], told: ["victims", "targets"] },
  { field: "targets", roles: ["target", "victim"], told: ["targets", "victims"] },
  { field: "instruments", roles: ["instrument"], told: ["weapons"] },
];

function scorePhrases({ field, roles, told }: (typeof PHRASES)[number], gold: readonly RoleAnswers[], byId: IncidentsById): FieldScore {
  const rights = new Map<string, ReadonlySet<string>>();
  const heads = new Map<string, ReadonlySet<string>>();
  const wordings = new Map<string, readonly string[]>();
  const texts = gold.map((answers): Answers => {
    const incidents = byId.get(answers.id) ?? [];
    const of = (key: Told) => incidents.flatMap((incident) => incident[key]);
    for (const { text, mentions } of of(told[0])) wordings.set(`${answers.id} ${text}`, [text, ...mentions]);
    rights.set(answers.id, new Set(roles.flatMap((role) => answers[role].map(headOf))));
    heads.set(answers.id, new Set(told.flatMap((key) => of(key).flatMap(({ text, mentions }) => [text, ...mentions].map(headOf)))));
    return {
      id: answers.id,
      given: distinct(of(told[0]).map(({ text }) => text)),
      gold: distinct(answers[roles[0]].map(headOf).filter((head) => !PRONOUN.test(head))),
    };
  });
  return scoreField(field, texts, {
    isRight: (given, { id }) => (wordings.get(`${id} ${given}`) ?? [given]).some((words) => rights.get(id)!.has(headOf(words))),
    isFound: (head, { id }) => heads.get(id)!.has(head),
  });
}

/** Who is meant by a pronoun is another question. */
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|me|us|him|her|them|his|its|their|our|my|who|whom|which|that|this|these|those|one|other|others)$/;

/** Named places alone: town and site, or the state or country where the annotators took it. */
function scorePlaces(gold: readonly RoleAnswers[], byId: IncidentsById): FieldScore {
  const around = new Map<string, readonly string[]>();
  const texts = gold.map(({ id, place }): Answers => {
    const places = (byId.get(id) ?? []).flatMap((incident) => incident.place ?? []);
    for (const { name, admin1, country } of places)
      around.set(`${id} ${name}`, distinct([name, admin1 ?? "", country === null ? "" : countryName(country)]));
    const given = distinct(places.flatMap(({ name, site }) => [name, site ?? ""]));
    return { id, given, gold: distinct(place.filter((name) => /\p{Lu}/u.test(name))) };
  });
  const wide = (id: string, given: string) => around.get(`${id} ${given}`) ?? [given];
  return scoreField("places", texts, {
    isRight: (given, { id, gold: wanted }) => wide(id, given).some((name) => wanted.some((one) => sameName(name, one))),
    isFound: (wanted, { id, given }) => given.some((one) => wide(id, one).some((name) => sameName(name, wanted))),
  });
}
