import type { ResponsibilityStatus } from "../../model/statement.ts";
import { ATTACKER_NOUNS, ATTACKING_VERBS, DEED_NOUNS, DEED_PHRASES, HARMING_VERBS, VICTIM_NOUNS, VIOLENCE } from "../english/deed-words.ts";
import { modalityAt } from "../grammar/modality.ts";
import { phraseAt } from "../grammar/patients.ts";
import { tellsOf } from "../grammar/tellers.ts";
import { tellsOfSeveral } from "../harms/scope.ts";
import {
  type Accusation,
  accusation,
  blamedParty,
  type Finder,
  firstParty,
  firstSpeaker,
  isNegated,
  isNobody,
  type Place,
  violent,
  wordsAfter,
  wordsBefore,
} from "./accusation.ts";

/** What others say of a party: blame, suspicion, charges, verdicts, and naming as the attacker. */
export const BLAME_FINDERS: readonly (readonly [string, Finder])[] = [
  ["blamed blames blame blaming", blamed],
  ["accused accuses accusing accuse", accused],
  ["attributed attributes attributing linked tied", attributed],
  ["suspected", suspectedOf],
  ["believed thought presumed alleged said reported known", believedTo],
  ["suspect suspects", suspectNoun],
  ["charged indicted", charged],
  ["charges", chargesAgainst],
  ["convicted sentenced condemned guilty", convicted],
  ["arrested detained", arrested],
  ["held holds hold holding", heldResponsible],
  ["responsible", responsible],
  ["behind", behind],
  ["identified named identifies names", identified],
  ["behalf", onBehalf],
  ["involvement role complicity", involvement],
  [[...ATTACKER_NOUNS].join(" "), attackerNoun],
];

/** "blamed the attack on X", "blamed X for the attack", "X was blamed for", "put the blame on X". */
function blamed(place: Place): Accusation | readonly Accusation[] | undefined {
  const { tokens, grammar, at } = place;
  if (isNegated(place, at) || unreal(place) || ofSeveral(place)) return undefined;
  if (OMISSION.test(/\bfor\b(.*)/.exec(wordsAfter(place, 18))?.[1] ?? "")) return undefined;
  if (EACH_OTHER.test(wordsAfter(place, 2))) return violent(place, 18) ? eachOther(place) : undefined;
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
  const by = firstSpeaker(place, grammar.subjects(at));
  const objects = grammar.objects(at);
  const on = [...grammar.after(at, /^on$/), ...objects.flatMap((one) => grammar.after(one, /^on$/))];
  const charged = blamedParty(place, on) ?? blamedParty(place, objects);
  // "blamed the group, and asked …": without a "for" it is this incident that is meant.
  const party =
    on.length > 0 || violent(place, 18) || (charged?.isGroup === true && !/\bfor\b/.test(wordsAfter(place, 12))) ? charged : undefined;
  return party === undefined
    ? undefined
    : accusation(place, { party, status: "accused", by, rule: on.length > 0 ? "blames on" : "blames" });
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
    : accusation(place, { party, status: "accused", by: firstSpeaker(place, grammar.subjects(at)), rule: "accuses of" });
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
  const party = firstParty(place, passive ? grammar.subjects(at) : grammar.objects(at));
  if (party === undefined) return undefined;
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
  const { head, relation } = tokens[at]!;
  if (head !== undefined && relation !== "nsubj" && /^(?:identify|name|describe)$/.test(tokens[head]!.lemma)) return undefined;
  const beside = [
    ...grammar.dependents(at, "appos"),
    ...(grammar.dependents(at, "cop").length > 0 && !isNegated(place, at) ? grammar.dependents(at, "nsubj") : []),
  ];
  if (head !== undefined && (relation === "appos" || relation === "nmod:desc" || relation === "compound")) beside.push(head);
  beside.push(...nameBeside(place));
  const name = beside.find((one) => tokens[one]!.tag === "PROPN" && Math.abs(one - at) < 12 && !isInOtherClause(place, one));
  const party = name === undefined ? undefined : firstParty(place, [name]);
  if (party?.kind === "name" && !party.isGroup)
    return tellsOf(place.analysis, party, tokens[at]!) ? undefined : accusation(place, { party, status, rule, isByRole: true });
  // "the chief suspect in the shooting": whoever the article names as that.
  const ofDeed = status === "suspected" && grammar.after(at, /^in$/).some((one) => isDeed(place, one));
  return ofDeed && !isNobody(place, at) ? accusation(place, { party: firstParty(place, [at]), status, rule, isByRole: true }) : undefined;
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

/** "X was charged with murder", "prosecutors charged X in the shooting". */
function charged(place: Place): Accusation | undefined {
  const { tokens, at } = place;
  if (tokens[at]!.tag !== "VERB" || isNegated(place, at) || unreal(place)) return undefined;
  // "Four men have been charged and remanded": without a word of the offence it is this incident's; "charged with speeding" is not.
  const next = wordsAfter(place, 8);
  // "charged after a woman", "charged at the guards": ran.
  if (/^(?:after|at|towards?|into|through|forward|past|up|down|across)\b/.test(next) && !place.grammar.isPassive(at)) return undefined;
  const isBare = /^(?:$|[.,;]|and\b|on\b|last\b|(?:two|three|four|\d+) days\b)/.test(next) && !/\bwith\b/.test(next);
  // Charges after a crash are traffic's.
  const offence = wordsAfter(place, 18).replace(/\b(?:crash|incident)\b/g, "");
  if (!(isBare && place.grammar.isPassive(at)) && !VIOLENCE.test(offence)) return undefined;
  return legal(place, "charged", "charged");
}

/** A measure of the law against its subject in the passive, its object in the active. */
function legal(place: Place, status: ResponsibilityStatus, rule: string): Accusation | undefined {
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
    if (relation !== "xcomp" || head === undefined || tokens[head]!.lemma !== "find" || isNegated(place, head)) return undefined;
    return violent(place, 14) ? legal({ ...place, at: head }, "convicted", "found guilty") : undefined;
  }
  if (
    tokens[at]!.tag !== "VERB" ||
    !(violent(place, 16) || (lower === "sentenced" && /\b(?:to|life|years?)\b/.test(wordsAfter(place, 10))))
  )
    return undefined;
  return legal(place, "convicted", lower);
}

/** Who helped is no attacker. */
const HELPING = /\b(?:of|for) (?:having )?(?:help|aid|assist|abett|shelter|support|fund|financ|hid|harbou?r|withh)\w*/;

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

function isAttacker({ tokens }: Pick<Place, "tokens">, token: number): boolean {
  return ATTACKER_NOUNS.has(tokens[token]!.lower);
}

function isDeed({ tokens }: Pick<Place, "tokens">, token: number): boolean {
  const { lemma } = tokens[token]!;
  return DEED_NOUNS.has(lemma) || VICTIM_NOUNS.has(lemma) || /^(?:it|this|violence|incident|death|crash|plot)$/.test(lemma);
}

function isDeedVerb(place: Place, token: number): boolean {
  const { lemma, tag } = place.tokens[token]!;
  if (tag !== "VERB") return false;
  const needed = DEED_PHRASES.get(lemma);
  return needed === undefined ? HARMING_VERBS.has(lemma) || ATTACKING_VERBS.has(lemma) : needed.test(wordsAfter(place, 10, token));
}

/** "would blame", "if they are charged". */
function unreal({ tokens, sentence, at }: Place): boolean {
  const modality = modalityAt(tokens, sentence, at);
  return modality !== "fact";
}
