import { STATE_OFFICES } from "../english/blame-words.ts";
import { VIOLENCE } from "../english/deed-words.ts";
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
  type Place,
  violent,
  wordsAfter,
} from "./accusation.ts";
import { principalOf } from "./principal.ts";

/** What a party denies, and claims that are withdrawn. */
export const DENIAL_FINDERS: FinderTable = [
  ["denied denies denying deny rejected rejects disavowed disavows", denial],
  ["withdrew withdraws withdrawn withdrawing retracted retracts retracting disowned recanted", withdrawal],
  ["nothing", nothingToDo],
];

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
  // "The group's spokesman, Omar Vance, denied it": the tree may give the name alone.
  let office = token;
  while (/^(?:appos|flat)$/.test(tokens[office]!.relation ?? "") && tokens[office]!.head !== undefined) office = tokens[office]!.head!;
  const principal = principalOf(place, token) ?? principalOf(place, office);
  if (principal !== undefined) {
    const by = firstSpeaker(place, [office]);
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
