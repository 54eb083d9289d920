import type { ResponsibilityStatus } from "../../model/statement.ts";
import { ATTACKER_NOUNS } from "../english/deed-words.ts";
import { STOPS_ATTACKER } from "../english/stops-attacker.ts";
import { phraseAt } from "../grammar/patients.ts";
import { tellsOf } from "../grammar/tellers.ts";
import {
  type Accusation,
  accusation,
  type FinderTable,
  firstParty,
  firstSpeaker,
  isNegated,
  isNobody,
  type Place,
  wordsBefore,
} from "./accusation.ts";
import { isAttacker, isDeed } from "./deed-signs.ts";

/** Who is named or shown in the part of the attacker or of a suspect: "the gunman, X", "identified X as a suspect". */
export const NAMED_ATTACKER_FINDERS: FinderTable = [
  ["suspect suspects", suspectNoun],
  ["identified named identifies names", identified],
  [[...ATTACKER_NOUNS].join(" "), attackerNoun],
];

/** "X is a suspect", "the chief suspect, X", "identified X as a suspect": a suspect by name. */
function suspectNoun(place: Place): Accusation | undefined {
  return roleOf(place, "suspected", "suspect");
}

/** "the gunman, X", "X was the shooter": an attacker by name. */
function attackerNoun(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  const doubted = grammar
    .dependents(at, "amod")
    .some((one) => /^(?:suspected|alleged|accused|possible|apparent)$/.test(tokens[one]!.lower));
  return roleOf(place, doubted ? "suspected" : undefined, "named as the attacker");
}

function roleOf(place: Place, status: ResponsibilityStatus | undefined, rule: string): Accusation | undefined {
  const { tokens, grammar, at } = place;
  if (tokens[at]!.tag !== "NOUN" && tokens[at]!.tag !== "PROPN") return undefined;
  if (/^(?:drugs?|robbery|fraud|theft|burglary|corruption|trafficking)$/.test(tokens[at - 1]?.lower ?? "")) return undefined;
  // "too early to say whether he was the only gunman"
  if (/\b(?:whether|if)\b[^,;]*$/.test(wordsBefore(place, 8))) return undefined;
  if (isOfWhoStopped(place)) return undefined;
  const { head, relation } = tokens[at]!;
  if (head !== undefined && relation !== "nsubj" && /^(?:identify|name|describe)$/.test(tokens[head]!.lemma)) return undefined;
  const beside = [
    ...grammar.dependents(at, "appos"),
    ...(grammar.dependents(at, "cop").length > 0 && !isNegated(place, at) ? grammar.dependents(at, "nsubj") : []),
  ];
  if (head !== undefined && (relation === "appos" || relation === "nmod:desc" || relation === "compound")) beside.push(head);
  beside.push(...nameBeside(place));
  // "On the day of the killings in Orvale, gunmen killed a guard": several are nobody of one name that stands before them.
  const isSeveral = tokens[at]!.lower !== tokens[at]!.lemma && grammar.dependents(at, "det").length === 0;
  const isNamed = (one: number) => tokens[one]!.tag === "PROPN" && Math.abs(one - at) < 12 && !(isSeveral && one < at);
  const name = beside.find((one) => isNamed(one) && !isInOtherClause(place, one));
  const party = name === undefined ? undefined : firstParty(place, [name]);
  if (party?.kind === "name" && !party.isGroup)
    return tellsOf(place.analysis, party, tokens[at]!) ? undefined : accusation(place, { party, status, rule, isByRole: true });
  // "the chief suspect in the shooting": whoever the article names as that.
  const ofDeed = status === "suspected" && grammar.after(at, /^in$/).some((one) => isDeed(place, one));
  return ofDeed && !isNobody(place, at) ? accusation(place, { party: firstParty(place, [at]), status, rule, isByRole: true }) : undefined;
}

/** "The guard who stopped the attacker, Omar Vance, said": the name is as likely the guard's. */
function isOfWhoStopped(place: Place): boolean {
  return place.tokens[place.at + 1]?.lower === "," && STOPS_ATTACKER.test(`${wordsBefore(place, 10)} ${place.tokens[place.at]!.lower}, `);
}

/** "with a driver, Omar Vance, when gunmen blocked the road": another clause begins between the name and the word for attackers. */
function isInOtherClause({ tokens, at }: Place, name: number): boolean {
  return tokens
    .slice(Math.min(name, at) + 1, Math.max(name, at))
    .some(({ lower }) => /^(?:when|as|after|before|while|because|until|once|where|if|and|but)$/.test(lower));
}

/** "the gunman, Omar Vance," and "gunman Omar Vance": the name right behind the role. */
function nameBeside({ context, tokens, at }: Place): readonly number[] {
  const row = context.rows[context.sentenceOf[at]!];
  const next = tokens[at + 1]?.lower === "," ? at + 2 : at + 1;
  const phrase = row === undefined || next >= tokens.length ? undefined : phraseAt(row, next);
  return phrase !== undefined && phrase.first === next && phrase.form === "name" && !phrase.isPlace ? [phrase.head] : [];
}

/** "identified the gunman as X", "X was identified as the suspect", "X, whom witnesses named as the shooter". */
function identified(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  if (tokens[at]!.tag !== "VERB" || isNegated(place, at)) return undefined;
  const passive = grammar.isPassive(at);
  const named = passive ? grammar.subjects(at) : grammar.objects(at);
  const as = [...grammar.after(at, /^as$/), ...named.flatMap((one) => grammar.after(one, /^as$/)), ...grammar.dependents(at, "xcomp")];
  const roleAs = as.find((one) => isAttacker(place, one) || /^suspects?$/.test(tokens[one]!.lower));
  const roleNamed = named.find((one) => isAttacker(place, one) || /^suspects?$/.test(tokens[one]!.lower));
  const role = roleAs ?? roleNamed;
  if (role === undefined) return undefined;
  const party = firstParty(place, roleAs !== undefined ? named : as);
  if (party === undefined || party.isGroup || (party.kind !== "name" && roleAs === undefined)) return undefined;
  const by = firstSpeaker(place, passive ? grammar.doers(at) : grammar.subjects(at));
  const isSuspect =
    /^suspects?$/.test(tokens[role]!.lower) ||
    grammar.dependents(role, "amod").some((one) => /^(?:suspected|alleged|possible)$/.test(tokens[one]!.lower));
  return accusation(place, {
    party,
    status: isSuspect ? "suspected" : by === undefined ? undefined : "accused",
    by,
    rule: isSuspect ? "identified as a suspect" : "identified as the attacker",
  });
}
