import { holding } from "../../model/span.ts";
import type { ResponsibilityStatus, Speaker } from "../../model/statement.ts";
import { VIOLENCE } from "../english/deed-words.ts";
import { modalityAt } from "../grammar/modality.ts";
import type { Party } from "../grammar/parties.ts";
import { tellsOfSeveral } from "../harms/scope.ts";
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
import { HELPING, isAttacker, isDeed, isDeedVerb, unreal } from "./deed-signs.ts";
import { legal } from "./prosecution.ts";

/** What others say of a party: blame and suspicion. */
export const BLAME_FINDERS: FinderTable = [
  ["blamed blames blame blaming", blamed],
  ["accused accuses accusing accuse", accused],
  ["attributed attributes attributing linked tied", attributed],
  ["suspected", suspectedOf],
  ["believed thought presumed alleged said reported known", believedTo],
  ["held holds hold holding", heldResponsible],
  ["responsible", responsible],
  ["behind", behind],
  ["behalf", onBehalf],
  ["involvement role complicity", involvement],
];

/** "blamed the attack on X", "blamed X for the attack", "X was blamed for", "put the blame on X". */
function blamed(place: Place): Accusation | readonly Accusation[] | undefined {
  const { tokens, grammar, at } = place;
  if (isNegated(place, at) || unreal(place) || ofSeveral(place)) return undefined;
  if (OMISSION.test(/\bfor\b(.*)/.exec(wordsAfter(place, 18))?.[1] ?? "")) return undefined;
  if (EACH_OTHER.test(wordsAfter(place, 2))) return violent(place, 18) || isAllTold(place) ? eachOther(place) : undefined;
  if (tokens[at]!.tag === "NOUN") {
    const verb = tokens[at]!.head ?? at;
    const party = firstParty(place, [...grammar.after(at, /^on$/), ...grammar.after(verb, /^on$/)]);
    return party === undefined
      ? undefined
      : accusation(place, { party, status: "accused", by: firstSpeaker(place, grammar.subjects(verb)), rule: "puts the blame on" });
  }
  if (tokens[at]!.tag !== "VERB") return undefined;
  if (grammar.isPassive(at)) {
    const on = grammar.after(at, /^on$/);
    const party = blamedParty(place, on.length > 0 ? on : grammar.subjects(at));
    if (on.length === 0 && !violent(place, 14)) return undefined;
    return party === undefined
      ? undefined
      : accusation(place, { party, status: "accused", by: firstSpeaker(place, grammar.doers(at)), rule: "is blamed" });
  }
  const by = firstSpeaker(place, accusers(place));
  const objects = objectsOrName(place);
  // "blamed the murder of the mayor on smugglers": the parse may hang the blamed on those whom the deed struck.
  const things = objects.flatMap((one) => (isDeed(place, one) ? [one, ...grammar.after(one, /^of$/)] : [one]));
  const on = [at, ...things].flatMap((one) => grammar.after(one, /^on$/));
  const charged = blamedParty(place, on) ?? blamedParty(place, objects);
  // "blamed the group, and asked …": without a "for" it is this incident that is meant.
  const isMeant = charged !== undefined && (isNamedBody(charged) || charged.words === "them");
  const party = on.length > 0 || violent(place, 18) || (isMeant && !/\bfor\b/.test(wordsAfter(place, 12))) ? charged : undefined;
  return party === undefined
    ? undefined
    : accusation(place, { party, status: "accused", by, rule: on.length > 0 ? "blames on" : "blames" });
}

/** Who accuses: of "the chairman denied that farmers did it and blamed bandits", "said that six had died and blamed bandits" the chairman, whatever the parse. */
function accusers({ grammar, sentence, tokens, at }: Place): readonly number[] {
  if (tokens[at - 1]?.lower !== "and") return grammar.subjects(at);
  const denies = tokens
    .slice(sentence.first, at)
    .findIndex(({ lemma }, index, all) => /^(?:deny|say)$/.test(lemma) && all[index + 1]?.lower === "that");
  const subjects = denies < 0 ? [] : grammar.subjects(sentence.first + denies);
  return subjects.length > 0 ? subjects : grammar.subjects(at);
}

/** A group, or a name of no known kind with the article that no person has: "the Red Dawn". */
function isNamedBody({ isGroup, words }: Party): boolean {
  return isGroup || /^the \p{Lu}/u.test(words);
}

/** "Police blamed al Wahat, which has not commented": the name right behind the verb, where the parser takes it for none of its objects. */
function objectsOrName({ analysis: { names }, grammar, tokens, at }: Place): readonly number[] {
  const objects = grammar.objects(at);
  const next = tokens[at + 1];
  const name = objects.length > 0 || next === undefined ? undefined : holding(names, next);
  if (name === undefined) return objects;
  let last = at + 1;
  while (last + 1 < tokens.length && tokens[last + 1]!.end <= name.end) last++;
  return [last];
}

/** "of failing to stop the gunmen", "for not protecting the village", "of sheltering the bombers": what let it happen, not who did it. */
const OMISSION =
  /^\s*(?:having )?(?:\w+ly )?(?:not|fail\w*|neglect\w*|ignor\w+|refus\w+|doing (?:too little|little|nothing|not enough)|cover\w*|hid\w+|help\w*|aid\w*|assist\w*|abett?\w*|back\w*|shelter\w*|harbou?r\w*|support\w*|arming|armed|fund\w*|financ\w*|train\w*|incit\w+|stirr?\w*|encourag\w+|provok\w+|exploit\w*|politici[sz]\w+|mishandl\w+|delay\w*|allow\w*|letting|let|turning|being (?:slow|soft|lax|too)|lying|downplay\w*|exaggerat\w+|arriv\w+|respond\w*|withh\w+|profit\w*|poor|lax|its|their|his|her|the (?:lack|failure|poor|lax|slow|security|violence)|lack|slow)\b/;
const EACH_OTHER = /^(?:each other|one another)\b/;

/** "Kyiv and Moscow blamed each other for the shelling": each is accused by the other. */
function eachOther(place: Place): readonly Accusation[] {
  const sides = place.grammar.subjects(place.at);
  if (sides.length !== 2) return [];
  return [...sides].reverse().flatMap((side, index) => {
    const party = blamedParty(place, [side]);
    const by = firstSpeaker(place, [sides[index]!]);
    return party === undefined ? [] : [accusation(place, { party, status: "accused", by, rule: "blame each other" })];
  });
}

/** "The army and the front blamed each other.": no more is told, and it is for what the report is about. */
function isAllTold(place: Place): boolean {
  return place.tokens[place.at + 3]?.text === ".";
}

/** Blame for many deeds belongs to none of them. */
function ofSeveral({ analysis, sentence, grammar, tokens, at }: Place): boolean {
  const things = [...grammar.after(at, /^(?:for|of)$/), ...grammar.objects(at), ...grammar.subjects(at)];
  return things.some((one) => tokens[one]!.lower !== tokens[one]!.lemma) && tellsOfSeveral(analysis, sentence, at);
}

/** "accused the army of shelling the town", "X is accused of plotting the attack". */
function accused(place: Place): Accusation | readonly Accusation[] | undefined {
  const { tokens, grammar, at } = place;
  if (tokens[at]!.tag !== "VERB" || isNegated(place, at) || ofSeveral(place)) return undefined;
  const of = /\bof\b((?:\s+\S+){1,7})/.exec(wordsAfter(place, 18));
  if (of === null && isOfTheDeed(place)) {
    const party = blamedParty(place, objectsOrName(place));
    const by = firstSpeaker(
      place,
      grammar.subjects(at).filter((one) => !isDeed(place, one)),
    );
    return party !== undefined && (party.isGroup || place.context.voices.kindOf(party.words) === "party")
      ? accusation(place, { party, status: "accused", by: by ?? citedBefore(place), rule: "accuses" })
      : undefined;
  }
  if (of === null || OMISSION.test(of[1]!) || !(VIOLENCE.test(of[1]!) || VIOLENT_ACTS.test(of[1]!))) return undefined;
  if (EACH_OTHER.test(wordsAfter(place, 2))) return eachOther(place);
  if (grammar.isPassive(at)) {
    const party = blamedParty(place, grammar.subjects(at));
    return party === undefined
      ? undefined
      : accusation(place, { party, status: "accused", by: firstSpeaker(place, grammar.doers(at)), rule: "is accused of" });
  }
  const party = blamedParty(place, grammar.objects(at));
  return party === undefined
    ? undefined
    : accusation(place, { party, status: "accused", by: firstSpeaker(place, accusers(place)), rule: "accuses of" });
}

/** "The strike killed 17, a monitor said, accusing the army": nothing stands behind the party, and the deed is told in the same sentence. */
function isOfTheDeed(place: Place): boolean {
  if (!/^(?:the )?(?:[\w’'-]+ ){0,3}[\w’'-]+\s*[.;]?$/.test(wordsAfter(place, 8))) return false;
  const { analysis, context, sentence, at } = place;
  // "The minister accused the Red Dawn.", behind the sentence that tells of the deed.
  const before = at - sentence.first <= MOST_OF_ACCUSER ? analysis.sentences[context.sentenceOf[at]! - 1] : undefined;
  return (
    VIOLENCE.test(wordsBefore(place, 40)) || (before !== undefined && VIOLENCE.test(analysis.article.text.slice(before.start, before.end)))
  );
}

/** Tokens of "Sarland's deputy interior minister". */
const MOST_OF_ACCUSER = 6;

/** Whoever the sentence cites before these words, which go on with it: "…, a monitor said on Tuesday, accusing …". */
function citedBefore({ analysis, context, sentence, tokens, at }: Place): Speaker | undefined {
  const { start } = tokens[at]!;
  const cited = analysis.attributions.findLast(({ speaker }) => speaker.start >= sentence.start && speaker.end <= start);
  return cited && context.voices.speakerOf(analysis.article.text.slice(cited.speaker.start, cited.speaker.end));
}

/** What somebody is accused of: acts that are violent where they are laid to a party, and may be anything in other words. */
const VIOLENT_ACTS =
  /\b(?:targeting|striking|hitting|seizing|raiding|besieging|massacring|executing|lynching|beheading|torching|strafing|burning (?:down )?(?:the |their |its |\w+ )?(?:villages?|homes?|houses|huts|churches|mosques))\b/;

/** "attributed the attack to X", "an attack attributed to X". */
function attributed(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  if (tokens[at]!.tag !== "VERB" || isNegated(place, at) || !tokens[at]!.lower.startsWith("attribut")) return undefined;
  const passive = grammar.isPassive(at);
  const what = passive ? grammar.subjects(at) : grammar.objects(at);
  if (!what.some((one) => isDeed(place, one) || tokens[one]!.lemma === "casualty")) return undefined;
  const party = firstParty(place, [...grammar.after(at, /^to$/), ...what.flatMap((one) => grammar.after(one, /^to$/))]);
  if (party === undefined) return undefined;
  return accusation(place, {
    party,
    status: "accused",
    by: passive ? firstSpeaker(place, grammar.doers(at)) : firstSpeaker(place, grammar.subjects(at)),
    rule: "attributed to",
  });
}

/** "X is suspected of carrying out the attack", "suspected Islamists". */
function suspectedOf(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  const { head, relation } = tokens[at]!;
  // "Suspected rebels shot": the deed itself tells it, with this as its doubt.
  if (relation === "amod" && head !== undefined) return undefined;
  if (!/^(?:of|in|to)\b/.test(wordsAfter(place, 2))) return believedTo(place);
  if (!violent(place, 14) || isNegated(place, at) || HELPING.test(wordsAfter(place, 4))) return undefined;
  const passive = grammar.isPassive(at);
  // "searched for a reservist suspected of shooting 18 people": the one right before it, and not who searches.
  const described = relation === "acl" && head === at - 1 ? [head] : undefined;
  const party = firstParty(place, described ?? (passive ? grammar.subjects(at) : grammar.objects(at)));
  if (party === undefined) return undefined;
  if (described !== undefined) return accusation(place, { party, status: "suspected", rule: "is suspected of" });
  return accusation(place, {
    party,
    status: "suspected",
    by: firstSpeaker(place, passive ? grammar.doers(at) : grammar.subjects(at)),
    rule: "is suspected of",
  });
}

/** "X is believed to have carried out the attack", "the attack is thought to be the work of X". */
function believedTo(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  if (tokens[at]!.tag !== "VERB" || !grammar.isPassive(at) || isNegated(place, at)) return undefined;
  const doubt: ResponsibilityStatus | undefined = /^(?:believed|thought|presumed|suspected)$/.test(tokens[at]!.lower)
    ? "suspected"
    : undefined;
  const by = firstSpeaker(place, grammar.doers(at));
  for (const inner of grammar.dependents(at, "xcomp", "ccomp", "advcl")) {
    const passive = grammar.isPassive(inner);
    const deed = isDeedVerb(place, inner) || (passive && grammar.subjects(at).some((one) => isDeed(place, one)));
    if (
      !deed &&
      !/^(?:responsible|behind)$/.test(tokens[inner]!.lower) &&
      !isAttacker(place, inner) &&
      !grammar.dependents(inner, "case").some((one) => tokens[one]!.lower === "behind")
    )
      continue;
    if (isNegated(place, inner)) continue;
    const doers = passive ? grammar.doers(inner) : grammar.subjects(at);
    const party = firstParty(place, doers);
    if (party !== undefined)
      return accusation(place, {
        party,
        status: doubt ?? (by === undefined ? undefined : "accused"),
        by,
        rule: `is ${tokens[at]!.lower} to have`,
        last: inner,
      });
  }
  return undefined;
}

/** "Washington holds ISIS-K responsible". */
function heldResponsible(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  if (!/^(?:\S+ ){0,10}?responsible\b/.test(wordsAfter(place, 14)) || isNegated(place, at) || unreal(place)) return undefined;
  if (/^(?:be|those|someone|everyone|anyone)$/.test(tokens[at - 1]?.lower ?? "") && !grammar.isPassive(at)) return undefined;
  // Governments are held responsible for many things.
  const what = /\bresponsible for ((?:\S+ ){0,8}\S+)/.exec(wordsAfter(place, 24))?.[1];
  if (what !== undefined && !VIOLENCE.test(what)) return undefined;
  return legal(place, "accused", "holds responsible");
}

/** "X was responsible for the attack". */
function responsible(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  const next = wordsAfter(place, 2);
  if ((/^for\b/.test(next) ? !violent(place, 9) : !isSaid(place) || !/^(?:$|[,.;]|and\b|but\b)/.test(next)) || isNegated(place, at))
    return undefined;
  const { head, relation } = tokens[at]!;
  if (relation === "xcomp" && head !== undefined && /^(?:hold|believe|think|suspect)$/.test(tokens[head]!.lemma)) return undefined;
  if (modalityAt(tokens, place.sentence, at) !== "fact") return undefined;
  const party = firstParty(place, relation === "amod" || relation === "acl" ? [head!] : grammar.subjects(at));
  return party === undefined ? undefined : accusation(place, { party, rule: "responsible for" });
}

/** "said X was responsible", "has no doubt X was responsible": what somebody says or holds. */
function isSaid(place: Place): boolean {
  return place.tokens[place.at]!.relation === "ccomp" || /\bno doubt (?:that )?[^,;]{0,60}$/.test(wordsBefore(place, 9));
}

/** "X was behind the attack", "the group behind the bombing". */
function behind(place: Place): Accusation | undefined {
  const { tokens, grammar, at } = place;
  const deed = tokens[at]!.head;
  if (deed === undefined || deed === at || !isDeed(place, deed) || tokens[at]!.relation !== "case" || isNegated(place, deed))
    return undefined;
  const { head, relation } = tokens[deed]!;
  const subjects =
    grammar.dependents(deed, "cop").length > 0 ? grammar.subjects(deed) : relation === "nmod" && head !== undefined ? [head] : [];
  const party = firstParty(place, subjects);
  if (party === undefined || modalityAt(tokens, place.sentence, at) !== "fact") return undefined;
  return accusation(place, { party, rule: "behind the attack", last: deed });
}

/** "acted on behalf of a rival gang", "staged the attack on behalf of the Red Dawn". */
function onBehalf(place: Place): Accusation | undefined {
  const { grammar, tokens, at } = place;
  const party = firstParty(place, grammar.after(at, /^of$/));
  if (party === undefined || tokens[at - 1]?.lower !== "on" || !(violent(place, 14) || VIOLENCE.test(wordsBefore(place, 14))))
    return undefined;
  const doubted = /\b(?:believed|suspected|thought)\b/.test(wordsBefore(place, 6));
  return party.isGroup || party.kind === "name"
    ? accusation(place, { party, status: doubted ? "suspected" : undefined, rule: "on behalf of" })
    : undefined;
}

/** "proof of Pakistan's involvement in the attack", told by somebody else. */
function involvement(place: Place): Accusation | undefined {
  const { grammar, tokens, at } = place;
  if (!grammar.after(at, /^in$/).some((one) => isDeed(place, one)) || isNobody(place, at)) return undefined;
  if (/\b(?:den(?:y|ies|ied|ying)|rejected|no|not|without|any|possible|alleged|whether)\b/.test(wordsBefore(place, 7))) return undefined;
  const party = firstParty(place, grammar.dependents(at, "nmod:poss"));
  return party === undefined || party.kind === "role" || place.context.voices.speakerAt(tokens[at]!) === undefined
    ? undefined
    : accusation(place, { party, rule: "involvement in" });
}
