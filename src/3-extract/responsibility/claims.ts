import type { Token } from "../../model/analysis.ts";
import { holding } from "../../model/span.ts";
import { MOUTHPIECES, STATE_OFFICES } from "../english/blame-words.ts";
import { DEED_NOUNS, VICTIM_NOUNS, VIOLENCE } from "../english/deed-words.ts";
import { spanOf } from "../extractor.ts";
import { modalityAt } from "../grammar/modality.ts";
import { type Party, partyOn } from "../grammar/parties.ts";
import { nounPhraseAt, partyAt } from "../grammar/party-at.ts";
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
import { isForces } from "./own-forces.ts";

/** What a party says of itself: claims, confessions, denials; and that nobody claims. */
export const CLAIM_FINDERS: FinderTable = [
  ["responsibility credit", claimOfResponsibility],
  ["claimed claims claim claiming", claimOfDeed],
  ["admitted admits admitting confessed confesses confessing pleaded pled", confession],
  ["denied denies denying deny rejected rejects disavowed disavows", denial],
  ["withdrew withdraws withdrawn withdrawing retracted retracts retracting disowned recanted", withdrawal],
  ["nothing", nothingToDo],
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

function deedBefore({ tokens, grammar, at }: Place): number | undefined {
  const { head, relation } = tokens[at]!;
  const subjects = grammar.dependents(at, "nsubj:pass");
  if (relation?.startsWith("acl") === true && head !== undefined && subjects.every((one) => /^(?:which|that)$/.test(tokens[one]!.lower)))
    return deedAbove(tokens, head);
  return subjects.find((one) => isDeed({ tokens }, one));
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
  if (!pleads && isOfForces(place)) return undefined;
  if (pleads && next.startsWith("not")) return accusation(place, { party, status: "denied", rule: "pleads not guilty", last: at + 2 });
  return accusation(place, { party, status: "claimed", rule: "confesses", channel: channelOf(place) });
}

/** "The minister admitted that a navy jet had bombed the camp": what he owns up to is the jet's. */
function isOfForces({ analysis, context, grammar, tokens, at }: Place): boolean {
  return grammar.dependents(at, "ccomp").some((clause) =>
    grammar.doers(clause).some((one) => {
      const phrase = tokens[one]!.tag === "PRON" ? undefined : nounPhraseAt(analysis, context, grammar, one);
      const party = phrase && partyOn(analysis, spanOf(analysis, phrase), "group", true);
      return party !== undefined && isForces(party) && !/^(?:its|his|her|their|our) /i.test(party.words);
    }),
  );
}

const DENIED =
  /^(?:\S+ ){0,3}?(?:responsib\w+|involvement|roles?|involved|part|carrying|carried|links?|charges?|allegations?|accusations?|behind|connection|guilt|killing|murder|shooting|bombing|attacking|ordering|knowledge|participation|complicity|hand|claims?|blame|wrongdoing|targeting|kidnapping|abducting|seizing|holding (?:the|any|him|her|them|\p{L}+ (?:hostages?|captives?))|abduction)\b/u;

const OF_WHAT = /^(?:\S+ ){0,3}?(?:accusations?|allegations?|charges|claims?) (?:that|of|about|over) (.+)/;
const DOING =
  /\b(?:behind|responsib\w+|involve\w*|carr(?:y|ied|ying)(?: \w+)? out|part|role|hand|order\w+|complicit\w*|its (?:fighters|forces|troops|planes|aircraft))\b/;

/** "Kyiv denied any involvement", "an adviser to Ukraine's president denied involvement": the party, and who speaks for it. */
function denial(place: Place): readonly Accusation[] {
  const { analysis, context, grammar, tokens, at } = place;
  const words = wordsAfter(place, 7);
  if (tokens[at]!.tag !== "VERB" || grammar.isPassive(at) || isNegated(place, at)) return [];
  const isOfIt = DENIES_IT.test(words);
  if (!isOfIt && !DENIED.test(words)) return [];
  // "Rejected a claim of responsibility by the Front": the claim is another's.
  if (/^(?:(?:an?|the|any|its|their) )?(?:\w+ )?claims? of responsibility (?:by|from|made)\b/.test(words)) return [];
  if (/^(?:reject|disavow)/.test(tokens[at]!.lower) && !isOfIt && !/\b(?:responsib|involve|accus|alleg|blame|role|part)\w*/.test(words))
    return [];
  // "Rejected the allegation that officers had been slow to respond": something else than the deed.
  const ofWhat = OF_WHAT.exec(wordsAfter(place, 18))?.[1];
  if (ofWhat !== undefined && !VIOLENCE.test(ofWhat) && !DOING.test(ofWhat)) return [];
  // "The Taliban on Sunday denied": no day denies.
  const subjects = grammar.subjects(at).filter((one) => !nounPhraseAt(analysis, context, grammar, one)?.isTime);
  const token = subjects[0];
  const phrase = token === undefined ? undefined : nounPhraseAt(analysis, context, grammar, token);
  if (token === undefined || phrase === undefined) return [];
  const principal = principalOf(place, token);
  if (principal !== undefined) {
    const by = firstSpeaker(place, [token]);
    return [accusation(place, { party: principal, status: "denied", by, rule: "denies on behalf of" })];
  }
  const last = subjects.at(-1)!;
  const end = nounPhraseAt(analysis, context, grammar, last) ?? phrase;
  const span = spanOf(analysis, { first: phrase.first, last: Math.max(phrase.last, end.last) });
  const own = partyAt(analysis, context, grammar, token);
  const isOffice =
    STATE_OFFICES.has(tokens[token]!.lower) ||
    /^(?:party|opposition|association|union|federation|council|committee|company)$/.test(tokens[token]!.lower);
  if (own === undefined && !phrase.isPlace && tokens[token]!.tag !== "PROPN" && !isOffice) return [];
  const party =
    own !== undefined && subjects.length === 1
      ? own
      : partyOn(analysis, span, own?.kind ?? (isOffice ? "group" : "name"), own?.isGroup ?? true);
  return [accusation(place, { party, status: "denied", rule: isOfIt ? DENIES_WHAT_IS_SAID : "denies" })];
}

const DENIES_IT = /^(?:this|it|that)(?: (?:and|but|on|in)\b| ?[,;.]|$)/;
/** Who denies "this" denies the deed where it is accused of it just before. */
export const DENIES_WHAT_IS_SAID = "denies what is said of it";

/** Why a claim stands no more. */
const WITHDRAWS = "withdraws the claim";
const ITS_CLAIM = /^(?:its|his|her|their|the|an?|that|this) (?:[\w'’-]+ ){0,3}?claim(?! (?:for|to|against)\b)/;

/** "The front withdrew its claim", "the claim was later retracted": the party says no more that it was the one. */
function withdrawal(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  if (tokens[at]!.tag !== "VERB" || isNegated(place, at) || modalityAt(tokens, place.sentence, at) !== "fact") return undefined;
  if (grammar.isPassive(at)) {
    const isClaim = grammar.subjects(at).some((one) => tokens[one]!.lemma === "claim");
    return isClaim ? withdrawn(firstParty(place, grammar.doers(at)), at) : undefined;
  }
  if (!ITS_CLAIM.test(wordsAfter(place, 6))) return undefined;
  const party = firstParty(place, grammar.subjects(at));
  const isNamed = party !== undefined && !/^(?:it|they|he|she)$/i.test(party.words);
  return withdrawn(isNamed ? party : undefined, grammar.objects(at).find((one) => tokens[one]!.lemma === "claim") ?? at);

  /** Whose claim it was is the last claimant's where nobody is named. */
  function withdrawn(party: Party | undefined, last: number): Accusation {
    return accusation(place, { party, status: "denied", rule: WITHDRAWS, last, isOfClaimant: party === undefined });
  }
}

/** "Sarland had nothing to do with the attack"; what an outlet says of "the man in the film" is no denial of his. */
function nothingToDo(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  const verb = at - 1;
  if (!/^to do with\b/.test(wordsAfter(place, 4)) || !violent(place, 9) || tokens[verb]?.lemma !== "have") return undefined;
  const party = firstParty(place, grammar.subjects(verb));
  return party === undefined || party.kind === "person"
    ? undefined
    : accusation({ ...place, at: verb }, { party, status: "denied", rule: "nothing to do with", last: at });
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

/** For whom somebody speaks: "an adviser to Ukraine's president" → Ukraine, "a Kremlin spokesman" → the Kremlin. */
export function principalOf(place: Pick<Place, "analysis" | "context" | "grammar" | "tokens">, token: number): Party | undefined {
  const { tokens, grammar } = place;
  const titles = [token, ...grammar.dependents(token, "appos", "nmod:desc", "compound")].filter((one) =>
    MOUTHPIECES.has(tokens[one]!.lower),
  );
  for (const title of titles) {
    const named = [...grammar.dependents(title, "nmod:poss", "compound", "amod"), ...grammar.after(title, /^(?:of|for|to)$/)];
    for (const one of named) {
      const deeper = MOUTHPIECES.has(tokens[one]!.lower) ? principalOf(place, one) : undefined;
      const party = deeper ?? nameOrPlace(place, one);
      if (party !== undefined) return party;
    }
  }
  return undefined;
}

function nameOrPlace(place: Pick<Place, "analysis" | "context" | "grammar" | "tokens">, token: number): Party | undefined {
  const { analysis, context, grammar, tokens } = place;
  if (tokens[token]!.tag !== "PROPN" && !(tokens[token]!.tag === "ADJ" && /^\p{Lu}/u.test(tokens[token]!.cased))) {
    const party = partyAt(analysis, context, grammar, token);
    // "A police spokesman": the police.
    const isWhole = party === undefined || party.start >= tokens[token]!.start || !/^an? \S+$/i.test(party.words);
    return isWhole ? party : { ...party, start: tokens[token]!.start, words: tokens[token]!.text };
  }
  const phrase = nounPhraseAt(analysis, context, grammar, token);
  if (phrase === undefined) return undefined;
  const inner =
    phrase.head === token || phrase.first <= token ? { first: token, last: Math.max(token + 1, Math.min(phrase.last, token + 1)) } : phrase;
  const whole = holding(analysis.names, tokens[token]!);
  const span = whole ?? spanOf(analysis, inner);
  // "A military spokesman": whose he is needs no article.
  const article = /^an? /i.exec(analysis.article.text.slice(span.start, span.end))?.[0].length ?? 0;
  const start = span.start + article;
  return { start, end: span.end, words: analysis.article.text.slice(start, span.end), kind: "name", isGroup: true };
}
