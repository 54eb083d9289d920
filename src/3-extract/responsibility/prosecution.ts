import type { ResponsibilityStatus } from "../../model/statement.ts";
import { VIOLENCE } from "../english/deed-words.ts";
import { modalityAt } from "../grammar/modality.ts";
import { phraseAt } from "../grammar/patients.ts";
import {
  type Accusation,
  accusation,
  blamedParty,
  type FinderTable,
  firstParty,
  firstSpeaker,
  isNegated,
  isNobody,
  type Place,
  violent,
  wordsAfter,
  wordsBefore,
} from "./accusation.ts";
import { HELPING, unreal } from "./deed-signs.ts";

/** What the law does to a party over a deed: charges, arrests, verdicts. */
export const LAW_FINDERS: FinderTable = [
  ["charged indicted", charged],
  ["booked lodged", booked],
  ["charges", chargesAgainst],
  ["faces faced facing", faces],
  ["convicted sentenced condemned guilty", convicted],
  ["arrested detained", arrested],
];

/** "X was charged with murder", "prosecutors charged X in the shooting". */
function charged(place: Place): Accusation | undefined {
  const { tokens, at } = place;
  const isToCome = TO_BE.test(wordsBefore(place, 6));
  if (tokens[at]!.tag !== "VERB" || isNegated(place, at) || (unreal(place) && !isToCome)) return undefined;
  // "Four men have been charged and remanded": without a word of the offence it is this incident's; "charged with speeding" is not.
  const next = wordsAfter(place, 8);
  // "charged after a woman", "charged at the guards": ran.
  if (/^(?:after|at|towards?|into|through|forward|past|up|down|across)\b/.test(next) && !place.grammar.isPassive(at)) return undefined;
  const isBare = /^(?:$|[.,;]|and\b|on\b|last\b|(?:two|three|four|\d+) days\b)/.test(next) && !/\bwith\b/.test(next);
  // Charges after a crash are traffic's.
  const offence = wordsAfter(place, 18).replace(/\b(?:crash|incident)\b/g, "");
  if (!(isBare && place.grammar.isPassive(at)) && !VIOLENCE.test(offence)) return undefined;
  // "will be charged with murder, prosecutors said": they say that it was he, and have not charged him yet.
  return isToCome ? legal(place, "accused", "is to be charged") : legal(place, "charged", "charged");
}

const TO_BE = /(?:\b(?:will|would|shall)|\b(?:is|are|was|were) (?:due |set |expected |likely )?to)(?: \w+ly| also| now)* be$/;

/** "X was booked into the county jail on two counts of murder", "lodged there on suspicion of murder". */
function booked(place: Place): Accusation | undefined {
  const { tokens, at, grammar } = place;
  if (tokens[at]!.tag !== "VERB" || !grammar.isPassive(at) || isNegated(place, at) || unreal(place)) return undefined;
  const words = wordsAfter(place, 16);
  const on = /\bon (?:[\w-]+ ){0,4}?(counts?|charges?|suspicion)\b/.exec(words)?.[1];
  if (on === undefined || !VIOLENCE.test(words)) return undefined;
  return legal(place, on === "suspicion" ? "suspected" : "charged", "booked");
}

/** A measure of the law against its subject in the passive, its object in the active. */
export function legal(place: Place, status: ResponsibilityStatus, rule: string): Accusation | undefined {
  const { grammar, at } = place;
  // "stand charged with": without an object a word of the law tells of its subject.
  const passive = grammar.isPassive(at);
  const objects = grammar.objects(at).length > 0 || passive ? grammar.objects(at) : objectBehind(place);
  const of = passive || (status === "charged" && objects.length === 0);
  const to = of ? grammar.subjects(at) : objects;
  if (to.some((one) => isNobody(place, one))) return undefined;
  const party = blamedParty(place, to);
  return party === undefined
    ? undefined
    : accusation(place, { party, status, by: firstSpeaker(place, passive ? grammar.doers(at) : of ? [] : grammar.subjects(at)), rule });
}

/** "A court charged the commander of a unit and six of his men with murder": the people right behind the verb, wherever the tree hangs them. */
function objectBehind({ context, tokens, sentence, at }: Place): readonly number[] {
  const row = context.rows[context.sentenceOf[at]!];
  const next = at + 1 < sentence.last && row !== undefined ? phraseAt(row, at + 1) : undefined;
  return next !== undefined && next.first === at + 1 && !next.isTime && tokens[next.head]!.tag !== "PRON" ? [next.head] : [];
}

/** "He faces charges of assault", "she faces two counts of murder": of whom the pronoun stands for; names are told by plain wordings. */
function faces(place: Place): Accusation | undefined {
  const { tokens, at, grammar } = place;
  const subjects = grammar.subjects(at);
  if (tokens[at]!.tag !== "VERB" || isNegated(place, at) || unreal(place)) return undefined;
  if (subjects.length === 0 || !subjects.every((one) => /^s?he$/.test(tokens[one]!.lower))) return undefined;
  const words = wordsAfter(place, 14);
  if (!/^(?:[\w-]+ ){0,4}(?:counts?|charges?)\b/.test(words) || !VIOLENCE.test(words)) return undefined;
  const party = blamedParty(place, subjects);
  return party === undefined ? undefined : accusation(place, { party, status: "charged", by: undefined, rule: "faces charges" });
}

/** "brought charges against X", "filed murder charges against X". */
function chargesAgainst(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  const verb = tokens[at]!.head ?? at;
  if (
    /^(?:drop|dismiss|withdraw|quash|reject|refuse|abandon|consider|weigh|seek|recommend|expect|throw|clear|oppose)$/.test(
      tokens[verb]!.lemma,
    )
  )
    return undefined;
  if (isNegated(place, verb) || isNobody(place, at) || modalityAt(tokens, place.sentence, at) !== "fact") return undefined;
  const against = [...grammar.after(at, /^against$/), ...grammar.after(verb, /^against$/)];
  const party = firstParty(place, against);
  if (party === undefined || !(violent(place, 16) || violent({ ...place, at: Math.max(place.sentence.first, at - 4) }, 4)))
    return undefined;
  return accusation(place, {
    party,
    status: "charged",
    by: tokens[verb]!.tag === "VERB" ? firstSpeaker(place, grammar.subjects(verb)) : undefined,
    rule: "charges against",
  });
}

/** "X was convicted of murder", "sentenced the gunmen", "found guilty of the bombing". */
function convicted(place: Place): Accusation | undefined {
  const { tokens, at } = place;
  const { lower, head, relation } = tokens[at]!;
  if (isNegated(place, at) || unreal(place)) return undefined;
  if (lower === "condemned" && !/^(?:\S+ ){0,3}to (?:death|life)/.test(wordsAfter(place, 6))) return undefined;
  if (lower === "guilty") {
    // "before finding Ana Ruiz guilty": as some parses have it.
    if ((relation !== "xcomp" && relation !== "obj") || head === undefined || tokens[head]!.lemma !== "find" || isNegated(place, head))
      return undefined;
    return violent(place, 14) ? legal({ ...place, at: head }, "convicted", "found guilty") : undefined;
  }
  if (
    tokens[at]!.tag !== "VERB" ||
    !(violent(place, 16) || (lower === "sentenced" && /\b(?:to|life|years?)\b/.test(wordsAfter(place, 10))))
  )
    return undefined;
  return legal(place, "convicted", lower);
}

/** "arrested X in connection with the attack": a suspect, where the words tie the arrest to the deed. */
function arrested(place: Place): Accusation | undefined {
  const { tokens, at } = place;
  if (tokens[at]!.tag !== "VERB" || isNegated(place, at) || HELPING.test(wordsAfter(place, 14))) return undefined;
  if (
    !/^(?:\S+ ){0,8}?(?:in connection (?:with|to)|on suspicion of|suspected of|over|for)\b/.test(wordsAfter(place, 11)) ||
    !violent(place, 18)
  )
    return undefined;
  const found = legal(place, "suspected", "arrested over");
  return found?.party?.kind === "name" ? { ...found, by: undefined } : undefined;
}
