import type { Analysis, Sentence, Token } from "../../model/analysis.ts";
import { namesAttackers, namesPeople } from "../english/person-nouns.ts";
import { deedAround } from "./meanwhile.ts";
import { type PhraseRow, phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";
import { dependentsIn } from "./sentence-tree.ts";

/**
 * Who does what in the sentences of an article: by the neighbours of a verb where they are plain ("the rebels shot two officers"),
 * by the parser's tree otherwise. Where a sentence is not parsed, only its neighbours tell.
 */
export interface Grammar {
  /** The words that hang on a token by one of some relations ("nsubj"), in order. */
  dependents(token: number, ...relations: readonly string[]): readonly number[];
  /** Whether a verb tells what was done to its subject: "was killed", "a man killed by". */
  isPassive(verb: number): boolean;
  /** The subject of a verb or predicate, taken from the verb that governs it where it has none of its own: "fled after shooting" → who fled. */
  subjects(verb: number): readonly number[];
  /** Who does what a verb or noun tells: the subject of an active verb, the one after "by" otherwise. */
  doers(token: number): readonly number[];
  /** Direct objects, with those joined to them; the head noun of "whom they shot". */
  objects(verb: number): readonly number[];
  /** What hangs on a token by a preposition: `after(blamed, /^on$/)`. */
  after(token: number, preposition: RegExp): readonly number[];
  /** A word and those joined to it by "and". */
  joined(token: number): readonly number[];
}

/** What is known of an article's sentences before its grammar. */
interface Rows extends Pick<Analysis, "tokens" | "sentences"> {
  /** The noun phrases of each sentence. */
  readonly rows: readonly (PhraseRow | undefined)[];
  /** Sentence of each token. */
  readonly sentenceOf: Uint16Array | Uint32Array;
}

/** The dependents of a token, in order. A sentence is turned around, and so parsed, when it is first asked about. */
function childrenOf({ tokens, sentences, sentenceOf }: Rows): (token: number) => readonly number[] {
  const lists = new Map<number, ReadonlyMap<number, readonly number[]>>();
  return (token) => {
    const index = sentenceOf[token]!;
    let below = lists.get(index);
    if (below === undefined) {
      below = dependentsIn(tokens, sentences[index]!);
      lists.set(index, below);
    }
    return below.get(token) ?? [];
  };
}

/** Reads the heads of an analysis backwards, once for all extractors. */
export function grammarOf(known: Rows): Grammar {
  const { tokens } = known;
  const children = childrenOf(known);
  const near = neighboursOf(known);

  const dependents: Grammar["dependents"] = (token, ...relations) =>
    children(token).filter((child) => isOneOf(relations, tokens[child]!.relation ?? ""));
  const joined: Grammar["joined"] = (token) => {
    const others = dependents(token, "conj").filter(
      (other) => isNominal(tokens[other]!) && dependents(other, "nsubj", "aux", "cop").length === 0,
    );
    // "Russian or Syrian jets": the adjective stands for a noun that comes with the other.
    return tokens[token]!.tag === "ADJ" && others.length > 0 ? others : [token, ...others];
  };
  const after: Grammar["after"] = (token, preposition) =>
    dependents(token, "obl", "nmod").filter((one) => dependents(one, "case", "mark").some((mark) => preposition.test(tokens[mark]!.lower)));
  const agents = (token: number): readonly number[] => {
    // "shot and killed by police": the doer stands with the second verb, unless that one has a subject of its own.
    for (const one of [token, ...dependents(token, "conj").filter((other) => dependents(other, "nsubj").length === 0)]) {
      const marked = dependents(one, "obl:agent");
      const found = marked.length > 0 ? marked : after(one, /^by$/);
      if (found.length > 0) return found.flatMap(joined);
    }
    const beside = near.agent(token);
    return beside === undefined ? [] : [beside];
  };
  const isPassive: Grammar["isPassive"] = (verb) => {
    if (near.isAuxiliary(verb)) return true;
    // "the gunman opened fire": a parser may take "opened" for an adjective.
    if (tokens[verb]!.lemma === "open" && tokens[verb + 1]?.lower === "fire") return false;
    if (dependents(verb, "aux:pass").length > 0) return true;
    const { relation = "", lower, tag } = tokens[verb]!;
    // "Ten girls captured by the rebels have been freed": a parser may take the first verb for the main one.
    if (tag === "VERB" && /(?:ed|en|t)$/.test(lower) && tokens[verb + 1]?.lower === "by" && near.agent(verb) !== undefined) return true;
    if (/ing$/.test(lower) || near.object(verb) !== undefined || dependents(verb, "nsubj", "obj", "aux").length > 0) return false;
    return dependents(verb, "nsubj:pass").length > 0 || /^(?:acl|amod)$/.test(relation) || agents(verb).length > 0;
  };
  const objects: Grammar["objects"] = (verb) => {
    const own = dependents(verb, "obj").flatMap((one) => (isRelative(tokens[one]!) ? antecedents(verb) : joined(one)));
    const beside = near.object(verb);
    if (own.length > 0 || beside !== undefined) return own.length > 0 ? own : [beside!];
    const { head, relation } = tokens[verb]!;
    // "the attack that officials believe the army launched"
    if (relation === "ccomp" && head !== undefined && tokens[head]!.relation === "acl:relcl" && SPEAKING.test(tokens[head]!.lemma))
      return [tokens[head]!.head!];
    return relation === "acl:relcl" && !isPassive(verb) && dependents(verb, "nsubj").some((one) => !isRelative(tokens[one]!))
      ? [head!]
      : [];
  };

  /** `steps` keeps a broken tree from running in a circle. */
  const subjectsFrom = (verb: number, steps: number): readonly number[] => {
    if (steps > 6) return [];
    const beside = near.subject(verb);
    if (beside !== undefined) return [...joinedBefore(beside), beside];
    const own = dependents(verb, "nsubj", "nsubj:pass").filter((one) => !near.isLed(one, verb));
    if (own.length > 0)
      return own.flatMap((one) => (isRelative(tokens[one]!) ? antecedents(verb) : joined(one).filter((other) => !near.isLed(other, verb))));
    const { head, relation = "", lower } = tokens[verb]!;
    if (head === undefined || head === verb) return [];
    const speaking = besideSaid(verb);
    if (speaking !== undefined) return subjectsFrom(speaking, steps + 1);
    const deed = deedAround(tokens, dependents, verb);
    if (deed !== undefined) return subjectsFrom(deed, steps + 1);
    if (SPEAKING.test(tokens[head]!.lemma) && /^(?:advcl|conj|parataxis)$/.test(relation)) {
      const before = said(head, verb);
      // "while claiming responsibility, the group said": with nothing said before it, it is the speaker's own.
      if (before.length > 0 || relation !== "advcl") return before.flatMap((one) => subjectsFrom(one, steps + 1));
    }
    if (relation === "acl:relcl") return joined(head);
    // "approached a soldier before attempting to stab him": the one who approached, whatever the parser hangs it on.
    if (relation === "acl" && dependents(verb, "mark").some((mark) => /^(?:before|after|while|when|by)$/.test(tokens[mark]!.lower))) {
      if (/^(?:obj|obl)$/.test(tokens[head]!.relation ?? "")) return subjectsFrom(tokens[head]!.head!, steps + 1);
      // "is in custody after opening fire"
      if (dependents(head, "cop").length > 0) return subjectsFrom(head, steps + 1);
    }
    if (relation === "acl") return isNominal(tokens[head]!) && !isInfinitive(verb) ? issuer(head, steps) : [];
    if (relation === "conj" || relation === "parataxis")
      return isNominal(tokens[head]!) && dependents(head, "cop", "nsubj").length === 0 ? [] : subjectsFrom(head, steps + 1);
    if (relation === "xcomp") {
      const controlled = dependents(head, "obj", "iobj");
      return controlled.length > 0 ? controlled.flatMap(joined) : subjectsFrom(head, steps + 1);
    }
    if (relation === "ccomp" || relation === "advcl")
      return (relation === "advcl" && /ing$/.test(lower)) || isInfinitive(verb) ? subjectsFrom(head, steps + 1) : [];
    return [];
  };
  /** "The Front said nine had died and accused the army": the verb of speech whose subject accuses, whatever the parser joins it to. */
  const besideSaid = (verb: number): number | undefined => {
    const { head, relation, lemma, lower } = tokens[verb]!;
    if (!JUDGING.test(lemma)) return undefined;
    if (/ing$/.test(lower) && tokens[verb - 1]?.lower === ",") return sayingBefore(verb - 2);
    if (relation !== "conj" || head === undefined || dependents(verb, "aux", "aux:pass").length > 0) return undefined;
    const speaking = tokens[head]!.relation === "ccomp" ? tokens[head]!.head : undefined;
    const isBefore = dependents(head, "aux", "aux:pass").some((one) => tokens[one]!.lemma === "have");
    return speaking !== undefined && isBefore && SPEAKING.test(tokens[speaking]!.lemma) ? speaking : undefined;
  };
  /** "the prosecutor said on Wednesday, blaming the rebels": the verb of speech before the comma. */
  const sayingBefore = (last: number): number | undefined => {
    for (let at = last; at > last - 4 && at >= 0; at--) {
      if (/^(?:said|says|added)$/.test(tokens[at]!.lower)) return at;
      if (!/^(?:on|late|early|in|a|statement|\w+day)$/.test(tokens[at]!.lower)) return undefined;
    }
    return undefined;
  };
  /** What is said by a verb of speech, before another verb that only seems to hang on it. */
  const said = (speaking: number, before: number) => dependents(speaking, "ccomp").filter((one) => one < before);
  /** "issued a statement denying": the one who issued it denies. */
  const issuer = (noun: number, steps: number): readonly number[] =>
    /^(?:statement|video|message|letter|recording|tweet|communiqué|communique|note)$/.test(tokens[noun]!.lemma)
      ? tokens[noun]!.relation === "obj"
        ? subjectsFrom(tokens[noun]!.head!, steps + 1)
        : [...dependents(noun, "nmod:poss"), ...after(noun, /^(?:by|from)$/)]
      : joined(noun);
  const joinedBefore = (token: number) => {
    const { head, relation } = tokens[token]!;
    // "killed a baker and others wounded his sister": what another verb was done to joins no subject.
    if (relation === "conj" && head !== undefined && isNominal(tokens[head]!) && token - head < 8) return near.isTaken(head) ? [] : [head];
    const beside = near.joined(token);
    return beside === undefined ? [] : [beside];
  };
  const isThingRelative = (verb: number) =>
    dependents(verb, "nsubj", "nsubj:pass").some((one) => /^(?:which|that)$/.test(tokens[one]!.lower));
  /** What "who" or "that" before a verb stands for. */
  const antecedents = (verb: number): readonly number[] => {
    let at = verb;
    for (let steps = 0; steps < 4; steps++) {
      const { head, relation } = tokens[at]!;
      if (head === undefined || head === at) return [];
      // "the attack on a bus near Poonar, which killed nine": the attack did.
      if (relation === "acl:relcl" || relation === "acl") return isThingRelative(verb) && near.isAt(head) ? [] : [head];
      at = head;
    }
    return [];
  };
  const isInfinitive = (verb: number) => dependents(verb, "mark").some((mark) => tokens[mark]!.lower === "to");

  return {
    dependents,
    isPassive,
    after,
    joined,
    objects,
    subjects: (verb) => subjectsFrom(verb, 0),
    doers: (token) =>
      (isNominal(tokens[token]!) && !isShotAnd(tokens, token)) || isPassive(token) ? agents(token) : subjectsFrom(token, 0),
  };
}

/** Whether a relation is one of some or a kind of one: "nsubj:pass" of "nsubj". */
function isOneOf(relations: readonly string[], relation: string): boolean {
  for (const wanted of relations)
    if (relation.startsWith(wanted) && (relation.length === wanted.length || relation[wanted.length] === ":")) return true;
  return false;
}

/** What those do who speak of a deed, and not those whom it struck. */
const JUDGING =
  /^(?:accuse|blame|condemn|denounce|demand|vow|call|urge|warn|threaten|promise|pledge|describe|deny|reject|criticise|criticize)$/;
const SPEAKING = /^(?:say|tell|report|add|state|announce|note|confirm|claim|explain|write|insist|believe|think)$/;

/** What stands right beside a verb. */
interface Neighbours {
  /** The noun phrase right before it, over auxiliaries, adverbs and a pair of commas; `undefined` where a preposition leads it. */
  subject(verb: number): number | undefined;
  /** The noun phrase right after it, or what "whom" before its subject stands for. */
  object(verb: number): number | undefined;
  /** The noun phrase behind "by" right after a word: "shot dead by the rebels". */
  agent(token: number): number | undefined;
  /** The noun phrase before the "and" before a noun phrase. */
  joined(noun: number): number | undefined;
  /** "The border with Sarland killed": whether a preposition leads the noun phrase of a word, so that it is nobody's subject, whatever the parser makes of it. */
  isLed(noun: number, verb: number): boolean;
  /** Whether the noun phrase of a word tells where or against what: "near Poonar", "on the bus". */
  isAt(noun: number): boolean;
  /** Whether the noun phrase of a word stands right behind a verb that is done to it: "killed a baker". */
  isTaken(noun: number): boolean;
  /** Whether a form of "be" stands before it. */
  isAuxiliary(verb: number): boolean;
}

function neighboursOf({ tokens, sentences, rows, sentenceOf }: Rows): Neighbours {
  const place = (token: number): { readonly sentence: Sentence; readonly row: PhraseRow } | undefined => {
    const index = sentenceOf[token] ?? 0;
    const row = rows[index];
    return row === undefined ? undefined : { sentence: sentences[index]!, row };
  };
  const skip = (row: PhraseRow, first: number, from: number) => {
    let at = from;
    while (
      at >= first &&
      (tokens[at]!.tag === "AUX" || ((tokens[at]!.tag === "ADV" || NOT.test(tokens[at]!.lower)) && phraseAt(row, at) === undefined))
    )
      at--;
    return at;
  };
  /** "Omar Vance, whom witnesses identified": whom the verb is about. */
  const whomBefore = (row: PhraseRow, first: number, verb: number) => {
    const subject = phraseAt(row, skip(row, first, verb - 1));
    const whom = subject === undefined ? first : subject.first - 1;
    if (whom <= first || tokens[whom]!.lower !== "whom") return undefined;
    return phraseAt(row, tokens[whom - 1]!.lower === "," ? whom - 2 : whom - 1)?.head;
  };
  return {
    subject(verb) {
      const here = place(verb);
      if (here === undefined || /ing$/.test(tokens[verb]!.lower)) return undefined;
      const { row, sentence } = here;
      const own = phraseAt(row, verb);
      if (own !== undefined && own.first < verb && isShotAnd(tokens, verb)) return isNominal(tokens[verb - 1]!) ? verb - 1 : undefined;
      const at = skip(row, sentence.first, verb - 1);
      const phrase = at < sentence.first ? undefined : phraseAt(row, at);
      const clause = phrase !== undefined && phrase.last === at + 1 ? beforeClause(tokens, sentence, row, phrase) : undefined;
      if (clause !== undefined) return clause;
      if (phrase !== undefined && phrase.last === at + 1)
        return isFree(tokens, sentence, phrase) || opensClause(tokens, sentence, phrase) ? phrase.head : undefined;
      return at > sentence.first && /^(?:,|–|—|--)$/.test(tokens[at]!.lower) ? overCommas(tokens, sentence, row, at) : undefined;
    },
    object(verb) {
      const here = place(verb);
      if (here === undefined) return undefined;
      const asked = whomBefore(here.row, here.sentence.first, verb);
      if (asked !== undefined) return asked;
      let at = verb + 1;
      while (
        at < here.sentence.last &&
        /^(?:dead|down|up|out|off|fatally|and|killed|wounded|injured)$/.test(tokens[at]!.lower) &&
        phraseAt(here.row, at) === undefined
      )
        at++;
      const phrase = at < here.sentence.last ? phraseAt(here.row, at) : undefined;
      return phrase !== undefined && phrase.first === at && !phrase.isTime ? phrase.head : undefined;
    },
    agent(token) {
      const here = place(token);
      if (here === undefined) return undefined;
      let at = token + 1;
      while (at < here.sentence.last && /^(?:dead|down|up|out|off)$/.test(tokens[at]!.lower)) at++;
      const phrase = at + 1 < here.sentence.last && tokens[at]!.lower === "by" ? phraseAt(here.row, at + 1) : undefined;
      return phrase === undefined || phrase.isTime ? undefined : phrase.head;
    },
    joined(noun) {
      const here = place(noun);
      const phrase = here === undefined ? undefined : phraseAt(here.row, noun);
      if (here === undefined || phrase === undefined || tokens[phrase.first - 1]?.lower !== "and") return undefined;
      const other = phrase.first - 2 < here.sentence.first ? undefined : phraseAt(here.row, phrase.first - 2);
      return other !== undefined && other.last === phrase.first - 1 && isFree(tokens, here.sentence, other) ? other.head : undefined;
    },
    isLed(noun, verb) {
      const here = noun < verb && !/ing$/.test(tokens[verb]!.lower) ? place(noun) : undefined;
      const phrase = here === undefined ? undefined : phraseAt(here.row, noun);
      if (here === undefined || phrase === undefined) return false;
      if (isOfPair(tokens, here.sentence, phrase.first)) return true;
      const led = phrase.first - 1;
      // "In Kabul gunmen killed", "early on Friday rebels shot": what opens a clause runs on into its subject without a comma.
      if (led <= here.sentence.first || !LEADS_NOUN.has(tokens[led]!.lower) || TIME_WORD.test(tokens[phrase.first]!.lower)) return false;
      return tokens[led - 1]!.tag !== "PUNCT" && !/^(?:and|or|but|that|when|while|after|before)$/.test(tokens[led - 1]!.lower);
    },
    isAt(noun) {
      const here = place(noun);
      const phrase = here === undefined ? undefined : phraseAt(here.row, noun);
      return here !== undefined && phrase !== undefined && phrase.first > here.sentence.first && AT.test(tokens[phrase.first - 1]!.lower);
    },
    isTaken(noun) {
      const here = place(noun);
      const phrase = here === undefined ? undefined : phraseAt(here.row, noun);
      if (here === undefined || phrase === undefined || phrase.first <= here.sentence.first) return false;
      const { tag, lemma, relation = "" } = tokens[phrase.first - 1]!;
      return tag === "VERB" && !SPEAKING.test(lemma) && !/^(?:amod|compound)$/.test(relation);
    },
    isAuxiliary(verb) {
      const here = place(verb);
      if (here === undefined || tokens[verb]!.tag !== "VERB" || /ing$/.test(tokens[verb]!.lower)) return false;
      for (let at = verb - 1; at >= Math.max(here.sentence.first, verb - 4); at--) {
        const { lower, tag } = tokens[at]!;
        if (/^(?:is|are|was|were|be|been|being|'s|’s|'re|’re|got|get|gets|getting|gotten)$/.test(lower) && tag !== "PART") return true;
        if (tag !== "ADV" && !NOT.test(lower)) return false;
      }
      return false;
    },
  };
}

/** Prepositions that lead nothing but a noun phrase: "with" may open a clause only before a participle in "-ing". */
const LEADS_NOUN: ReadonlySet<string> = new Set(
  "of in on at from with near between among within around under across behind beside along into to against inside outside towards toward beneath".split(
    " ",
  ),
);
const AT = /^(?:in|on|at|near|outside|inside|against|around|towards?)$/;
const TIME_WORD = /^(?:\d.*|\w+day|yesterday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const NOT = /^(?:not|n't|n’t|also|never|allegedly|reportedly|then|later)$/;

/** "The officer who shot an unarmed motorist has been charged": who stands before a clause about them that ends with the object of its verb. */
function beforeClause(tokens: readonly Token[], sentence: Sentence, row: PhraseRow, object: Phrase): number | undefined {
  let verb = object.first - 1;
  // A tagger may take "unarmed" for a verb.
  while (verb > sentence.first && /^(?:amod|det|nummod|compound)$/.test(tokens[verb]!.relation ?? "")) verb--;
  if (verb <= sentence.first || !(tokens[verb]!.tag === "VERB" || tokens[verb]!.lower === "shot") || SPEAKING.test(tokens[verb]!.lemma))
    return undefined;
  let who = verb - 1;
  while (who > sentence.first && /^(?:ADV|AUX)$/.test(tokens[who]!.tag)) who--;
  // "shot and killed"
  if (tokens[who]!.lower === "and" && (tokens[who - 1]?.tag === "VERB" || tokens[who - 1]?.lower === "shot"))
    for (who -= 2; who > sentence.first && /^(?:ADV|AUX)$/.test(tokens[who]!.tag); ) who--;
  return who > sentence.first && /^(?:who|that)$/.test(tokens[who]!.lower) ? phraseAt(row, who - 1)?.head : undefined;
}

/** A phrase that no preposition leads and that is not the object of a verb other than one of speech. */
function isFree(tokens: readonly Token[], sentence: Sentence, phrase: Phrase): boolean {
  if (phrase.isTime || isRelative(tokens[phrase.head]!)) return false;
  const before = phrase.first > sentence.first ? tokens[phrase.first - 1]! : undefined;
  if (before === undefined) return true;
  if (before.tag === "ADP" || (before.tag === "SCONJ" && LEADS_NOUN.has(before.lower))) return false;
  if (/^(?:and|or|,)$/.test(before.lower))
    return phrase.form === "pronoun" || !/^(?:and|or)$/.test(before.lower) || joinsPhrases(tokens, sentence, phrase);
  return (
    before.tag !== "VERB" || SPEAKING.test(before.lemma) || before.relation === undefined || /^(?:amod|compound)$/.test(before.relation)
  );
}

/** "after Omar Vance opened fire", "after a man stabbed two": a tagger may take "after" for a preposition, but what it leads stands right before a verb. */
function opensClause(tokens: readonly Token[], sentence: Sentence, { first, form, head, isTime }: Phrase): boolean {
  const isSomebody = form === "name" || namesPeople(tokens[head]!.lower) || namesAttackers(tokens[head]!.lower);
  return isSomebody && !isTime && first > sentence.first && /^(?:after|before|until|when|while)$/.test(tokens[first - 1]!.lower);
}

/**
 * "Moscow and Damascus denied" joins two names at the start of a clause; "hit a car and the driver fled" begins a new one: both are free. "Fighting
 * between Azerbaijan and Armenia killed" is not.
 */
function joinsPhrases(tokens: readonly Token[], sentence: Sentence, { first }: Phrase): boolean {
  return first - 2 >= sentence.first && tokens[first - 2]!.tag !== "ADP" && !isOfPair(tokens, sentence, first);
}

/** "between Azerbaijan and" stands before a token. */
function isOfPair(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  if (tokens[first - 1]?.lower !== "and") return false;
  return tokens.slice(Math.max(sentence.first, first - MOST_OF_PAIR), first - 1).some(({ lower }) => lower === "between");
}

/** Tokens from "between" to the second of the two: "between the army of Sarland and rebel fighters". */
const MOST_OF_PAIR = 9;

/** "X, in a video, has claimed": what stands before the pair of commas or dashes; "the mother, X, was charged": the name between them. */
function overCommas(tokens: readonly Token[], sentence: Sentence, row: PhraseRow, comma: number): number | undefined {
  const inside = phraseAt(row, comma - 1);
  if (
    inside !== undefined &&
    inside.form === "name" &&
    !inside.isPlace &&
    !inside.isTime &&
    tokens[inside.first - 1]?.lower === tokens[comma]!.lower
  )
    return inside.head;
  for (let at = comma - 1; at > Math.max(sentence.first, comma - 14); at--) {
    if (tokens[at]!.lower !== tokens[comma]!.lower) continue;
    const phrase = phraseAt(row, at - 1);
    return phrase !== undefined && phrase.last === at && isFree(tokens, sentence, phrase) ? phrase.head : undefined;
  }
  return undefined;
}

/** "shot and killed": a tagger takes the first for the noun. */
function isShotAnd(tokens: readonly Token[], token: number): boolean {
  return tokens[token]!.lower === "shot" && tokens[token + 1]?.lower === "and";
}

function isNominal({ tag }: Token): boolean {
  return tag === "NOUN" || tag === "PROPN" || tag === "PRON" || tag === "NUM" || tag === "ADJ";
}

function isRelative({ lower }: Token): boolean {
  return lower === "who" || lower === "which" || lower === "that" || lower === "whom";
}
