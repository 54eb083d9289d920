import type { Token } from "../../model/analysis.ts";
import { DEED_NOUNS, VICTIM_NOUNS } from "../english/deed-words.ts";
import { spanOf } from "../extractor.ts";
import { modalityAt } from "../grammar/modality.ts";
import { type Party, partyOn } from "../grammar/parties.ts";
import { nounPhraseAt } from "../grammar/party-at.ts";
import {
  type Accusation,
  accusation,
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
import { channelOf } from "./channel.ts";
import { DENIAL_FINDERS } from "./denials.ts";
import { isForces } from "./own-forces.ts";

/** What a party says of itself: claims, confessions, denials; and that nobody claims. */
export const CLAIM_FINDERS: FinderTable = [
  ["responsibility credit", claimOfResponsibility],
  ["claimed claims claim claiming", claimOfDeed],
  ["admitted admits admitting confessed confesses confessing pleaded pled", confession],
  ...DENIAL_FINDERS,
  ["intelligence", intelligence],
];

/** "the IS-claimed attack". */
export function* hyphenatedClaims(place: Place): Generator<Accusation> {
  const { tokens, at } = place;
  const name = /^(.{2,})-claimed$/i.exec(tokens[at]!.text)?.[1];
  if (name === undefined) return;
  const { start } = tokens[at]!;
  const party: Party = { start, end: start + name.length, words: name, kind: "name", isGroup: true };
  yield accusation(place, { party, status: "claimed", rule: "…-claimed" });
}

const CLAIMING = /^(?:claim|accept|take|assume|admit|acknowledge)$/;

/** "The Taliban claimed responsibility", "no group has claimed responsibility", "there was no claim of responsibility". */
function claimOfResponsibility(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  const { head, relation } = tokens[at]!;
  const verb = claimingBefore(place) ?? head;
  if (verb === undefined || verb === at) return undefined;
  const { lemma } = tokens[verb]!;
  if (lemma === "claim" && tokens[verb]!.tag === "NOUN") return claimNoun(place, verb);
  if (!CLAIMING.test(lemma)) return undefined;
  // Ministers take responsibility for roads, too.
  const next = wordsAfter(place, 2);
  if (lemma !== "claim" && (/^for\b/.test(next) ? !violent(place, 10) : lemma !== "take")) return undefined;
  const passive = relation === "nsubj:pass" || grammar.isPassive(verb);
  const doers = passive ? grammar.doers(verb) : grammar.subjects(verb);
  const first = Math.min(verb, at);
  const quote = { ...place, at: first };
  if (isNegated(place, verb) || doers.some((one) => isNobody(place, one))) return nobodyClaims(quote, doers, Math.max(verb, at), passive);
  if (modalityAt(tokens, place.sentence, verb) !== "fact" || isDuty(tokens, verb)) return undefined;
  const party = firstParty(place, doers);
  if (party === undefined || (lemma === "take" && !/^for\b/.test(next) && !party.isGroup)) return undefined;
  return {
    ...accusation(quote, { party, status: "claimed", rule: "claims responsibility", last: Math.max(verb, at), channel: channelOf(place) }),
    token: at,
  };
}

/** "had to admit", "needs to accept": it was not done yet. */
function isDuty(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]?.lower === "to" && /^(?:have|need|ought|should|refuse|decline)$/.test(tokens[verb - 2]?.lemma ?? "");
}

/** "claimed full responsibility": the verb right before, whatever the parser hangs the words on. */
function claimingBefore({ tokens, sentence, at }: Place): number | undefined {
  let before = at - 1;
  while (before > sentence.first && /^(?:the|any|some|full|sole|direct|partial|public|joint|immediate)$/.test(tokens[before]!.lower))
    before--;
  return before >= sentence.first && tokens[before]!.tag === "VERB" && CLAIMING.test(tokens[before]!.lemma) ? before : undefined;
}

/** "No group has claimed": the words name whom it could have been; "nobody" and "no one" name none. */
function nobodyClaims(place: Place, doers: readonly number[], last: number, passive: boolean): Accusation | undefined {
  const { analysis, context, grammar, tokens } = place;
  const token = doers.find((one) => isNobody(place, one));
  // "The group has not claimed it" tells nothing of others.
  if (token === undefined && !passive && firstParty(place, doers) !== undefined) return undefined;
  const phrase =
    token === undefined || /^(?:one|nobody|none|no-one)$/.test(tokens[token]!.lower)
      ? undefined
      : nounPhraseAt(analysis, context, grammar, token);
  const span = phrase === undefined ? undefined : spanOf(analysis, phrase);
  const party = span === undefined ? undefined : partyOn(analysis, span, "group", true);
  return accusation(place, { party, status: "no claim", rule: "nobody claims responsibility", last });
}

/** "no claim of responsibility", "a claim of responsibility by Islamic State". */
function claimNoun(place: Place, noun: number): Accusation | undefined {
  const { tokens, grammar, at } = place;
  const quote = { ...place, at: noun };
  if (isNobody(place, noun) || /\b(?:no|not|n't|without)\b[^,;]*$/.test(wordsBefore(place, 8, noun)))
    return accusation(quote, { party: undefined, status: "no claim", rule: "no claim of responsibility", last: at });
  const party = firstParty(place, [
    ...grammar.dependents(noun, "nmod:poss"),
    ...grammar.after(noun, /^(?:by|from)$/),
    ...grammar.after(at, /^(?:by|from)$/),
  ]);
  if (party === undefined || tokens[noun]!.lower === "claims") return undefined;
  return accusation(quote, { party, status: "claimed", rule: "claim of responsibility by", last: at, channel: channelOf(place) });
}

/** "an attack claimed by al-Shabab", "Islamic State has claimed the attack", "nobody has claimed the bombing". */
function claimOfDeed(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  if (tokens[at]!.tag === "NOUN") return confirmation(place);
  if (tokens[at]!.tag !== "VERB" || grammar.objects(at).some((one) => /^(?:responsibility|credit|life|lives)$/.test(tokens[one]!.lower)))
    return undefined;
  const passive = grammar.isPassive(at);
  const object = passive ? deedBefore(place) : grammar.objects(at).find((one) => isDeed(place, one));
  if (object === undefined) return undefined;
  const doers = grammar.doers(at);
  if (isNegated(place, at) || doers.some((one) => isNobody(place, one))) return nobodyClaims(place, doers, passive ? at : object, passive);
  const party = firstParty(place, doers);
  if (party === undefined || modalityAt(tokens, place.sentence, at) !== "fact") return undefined;
  return accusation(place, {
    party,
    status: "claimed",
    rule: passive ? "claimed by" : "claims the attack",
    last: passive ? at : object,
    channel: channelOf(place),
  });
}

/** "intelligence confirms the claim", "officials said the claim was true": the one who has claimed is confirmed. */
function confirmation(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  const { head, relation } = tokens[at]!;
  if (head === undefined || isNegated(place, head) || modalityAt(tokens, place.sentence, head) !== "fact") return undefined;
  if (DOUBTED.test(wordsBefore(place, 12))) return undefined;
  const judged = /^(?:true|genuine|authentic|credible|correct)$/;
  const trusts = relation === "obj" && grammar.dependents(head, "xcomp", "amod", "advcl").some((one) => judged.test(tokens[one]!.lower));
  const confirms = relation === "obj" && /^(?:confirm|corroborate|verify|support|authenticate|back)$/.test(tokens[head]!.lemma);
  const isTrue = relation === "nsubj" && judged.test(tokens[head]!.lower);
  if (!trusts && !confirms && !isTrue) return undefined;
  const subjects = grammar.subjects(head);
  const people =
    confirms || trusts
      ? subjects.filter((one) => !/^(?:intelligence|evidence|information|findings?|footage|this|it|that)$/.test(tokens[one]!.lower))
      : [];
  return accusation(
    { ...place, at: Math.min(at, head) },
    { party: undefined, status: "confirmed", by: firstSpeaker(place, people), rule: "confirms the claim", last: Math.max(at, head) },
  );
}

/** "doubted that the claim was genuine", "it was not clear whether the claim was true": nobody says that it is. */
const DOUBTED =
  /\b(?:doubt(?:s|ed|ful|ing)?|dubious|unlikely|unclear|scept\w+|skept\w+|question(?:s|ed|ing)?|whether|if|cannot|unable|impossible|(?:not|n't|n’t|yet) (?:\w+ ){0,3}(?:clear|known|possible|certain|say|believe|think|verify|confirm\w*))\b[^,;]*$/;

function deedBefore({ tokens, grammar, at }: Place): number | undefined {
  const { head, relation } = tokens[at]!;
  const subjects = grammar.dependents(at, "nsubj:pass");
  if (relation?.startsWith("acl") === true && head !== undefined && subjects.every((one) => /^(?:which|that)$/.test(tokens[one]!.lower)))
    return deedAbove(tokens, head);
  // "The blasts killed nine and were claimed by the Front": what the clause before is about.
  const before = relation === "conj" && subjects.length === 0 ? grammar.subjects(at) : subjects;
  return before.find((one) => isDeed({ tokens }, one));
}

/** "an ambush near Bamoro which was claimed by": the parser hangs the clause on the nearest noun. */
function deedAbove(tokens: readonly Token[], token: number): number | undefined {
  const { head, relation } = tokens[token]!;
  if (isDeed({ tokens }, token)) return token;
  return relation === "nmod" && head !== undefined && head < token ? deedAbove(tokens, head) : undefined;
}

function isDeed({ tokens }: Pick<Place, "tokens">, token: number): boolean {
  const { lemma, lower } = tokens[token]!;
  return DEED_NOUNS.has(lemma) || VICTIM_NOUNS.has(lemma) || /^(?:it|this|incident|crash|operation|hit|deaths?)$/.test(lower);
}

/** "had confessed to the attack", "admitted shooting her", "pleaded guilty to murder". */
function confession(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  if (tokens[at]!.tag !== "VERB" || grammar.isPassive(at) || isNegated(place, at)) return undefined;
  const pleads = /^(?:pleaded|pled)$/.test(tokens[at]!.lower);
  const next = wordsAfter(place, 9);
  if (
    pleads
      ? !/^(?:not )?guilty\b/.test(next)
      : !/^(?:(?:to|in|that|he|she|they|having|carrying|his|her|their|the|an?|responsibility|guilt)\b|\w+ing\b)/.test(next)
  )
    return undefined;
  if (!violent(place, pleads ? 16 : 9)) return undefined;
  const party = firstParty(place, grammar.subjects(at));
  if (party === undefined || modalityAt(tokens, place.sentence, at) !== "fact") return undefined;
  if (!pleads && isOfAnother(place, party.isGroup)) return undefined;
  if (pleads && next.startsWith("not")) return accusation(place, { party, status: "denied", rule: "pleads not guilty", last: at + 2 });
  // A court convicts on such a plea.
  if (pleads) return accusation(place, { party, status: "convicted", rule: "pleads guilty", last: at + 1 });
  return accusation(place, { party, status: "claimed", rule: "confesses", channel: channelOf(place) });
}

/**
 * "The minister admitted that a navy jet had bombed the camp", "that the bombing was the worst in years": what he owns up to is another's, or nobody's.
 * "The Red Dawn admitted that the attack had been a mistake" is a group's own.
 */
function isOfAnother({ analysis, context, grammar, tokens, at }: Place, isGroup: boolean): boolean {
  return grammar.dependents(at, "ccomp").some((clause) => {
    const doers = [...new Set([...grammar.doers(clause), ...grammar.subjects(clause)])];
    const isSelf = (one: number) => {
      if (tokens[one]!.tag === "PRON") return true;
      const phrase = nounPhraseAt(analysis, context, grammar, one);
      const party = phrase && partyOn(analysis, spanOf(analysis, phrase), "group", true);
      const isOwn = party !== undefined && /\b(?:its|his|her|their|our)\b/i.test(party.words);
      return isOwn || (isGroup && !(party !== undefined && isForces(party)));
    };
    return doers.length > 0 && !doers.some(isSelf);
  });
}

/** "their intelligence confirms this", "has intelligence that bears it out": only after a claim, which "this" stands for. */
function intelligence(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  const { head, relation } = tokens[at]!;
  const verb = relation === "nsubj" ? head : grammar.dependents(at, "acl:relcl", "acl")[0];
  if (verb === undefined || !/^(?:confirm|corroborate|support|bear|back)$/.test(tokens[verb]!.lemma) || isNegated(place, verb))
    return undefined;
  if (!grammar.objects(verb).some((one) => /^(?:it|this|that)$/.test(tokens[one]!.lower))) return undefined;
  return accusation(
    { ...place, at: Math.min(at, verb) },
    { party: undefined, status: "confirmed", rule: "intelligence confirms it", last: Math.max(at, verb) },
  );
}
