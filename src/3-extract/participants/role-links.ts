import type { Analysis, Sentence, Token } from "../../model/analysis.ts";
import {
  AIMING,
  ASSAULTING,
  ATTACKS,
  DEEDS,
  DOING,
  EXPLODING,
  HANDLING,
  HARMED,
  KILLINGS,
  LOCALES,
  RELEASING,
  SUFFERED,
} from "../english/role-words.ts";
import { WEAPONS } from "../english/thing-words.ts";
import { isCharged } from "../grammar/charged.ts";
import { type Modality, modalityAt } from "../grammar/modality.ts";
import { type PhraseRow, phraseAt } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { type SentenceTree, treeOf } from "../grammar/sentence-tree.ts";
import { isWhoevers } from "../incidents/false-doers.ts";
import { isHarmless } from "../incidents/trigger-nouns.ts";
import { groupNameIn } from "./group-of.ts";

/** A noun phrase in its role to a word of violence, read from the heads of a parsed sentence. */
export interface RoleLink {
  /** The word of violence. */
  readonly token: number;
  readonly sentence: number;
  /** "agent": did it; "object": suffered it; "weapon": what it was done with; "captive": was set free. */
  readonly role: "agent" | "object" | "weapon" | "captive";
  readonly phrase: Phrase;
  readonly modality: Modality;
  /** The grammar that bound them, for the trace. */
  readonly rule: string;
}

/** Who did what to whom with what, wherever the sentence is parsed: "the murder of the mayor by gunmen" → mayor: object, gunmen: agent. */
export function roleLinks(analysis: Analysis, rows: readonly (PhraseRow | undefined)[]): RoleLink[] {
  const links: RoleLink[] = [];
  analysis.sentences.forEach((sentence, index) => {
    const row = rows[index];
    // Only a sentence with such a word is worth its parse, which is made when the first head is asked for.
    if (row === undefined || !tellsOfRoles(analysis, sentence)) return;
    if (analysis.tokens[sentence.first]?.relation === undefined) return;
    const place: Place = { analysis, sentence, index, row, tree: treeOf(analysis.tokens, sentence), links };
    for (let at = sentence.first; at < sentence.last; at++) {
      const { tag } = analysis.tokens[at]!;
      if (tag === "VERB") verbLinks(place, at);
      else if (tag === "NOUN") nounLinks(place, at);
      if (tag === "NOUN" || tag === "PROPN") copulaLinks(place, at);
    }
  });
  return links;
}

/** Whether a sentence has a word that gives roles; the others are not worth their parse for it. */
export function tellsOfRoles({ tokens }: Analysis, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) if (isRoleCue(tokens[at]!)) return true;
  return false;
}

const ROLE_CUES: ReadonlySet<string> = new Set(
  [ASSAULTING, HANDLING, EXPLODING, RELEASING, KILLINGS, ATTACKS, DEEDS, HARMED, SUFFERED].flatMap((words) => [...words]),
);

/** Whether a word can be one that the links begin at. */
function isRoleCue({ lemma, lower }: Token): boolean {
  return ROLE_CUES.has(lemma) || ROLE_CUES.has(lower) || lemma === "shot" || lemma === "burst";
}

interface Place {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  readonly index: number;
  readonly row: PhraseRow;
  readonly tree: SentenceTree;
  readonly links: RoleLink[];
}

function verbLinks(place: Place, at: number): void {
  const { tokens } = place.analysis;
  const { lemma, lower } = tokens[at]!;
  const { tree } = place;
  if (ASSAULTING.has(lemma) || (lemma === "blow" && tree.child(at, "compound:prt") !== undefined)) {
    if (isHarmless(tokens, at, place.row)) return;
    add(place, at, "agent", agentsOf(place, at), `does "${lower}"`);
    add(place, at, "object", objectsOf(place, at), `object of "${lower}"`);
    add(place, at, "weapon", obliques(place, at, /^(?:with|using)$/), `"${lower} with"`);
  }
  if (HANDLING.has(lemma)) {
    const things = objectsOf(place, at);
    const armed = things.some((thing) => isWeapon(place, thing)) || (lemma === "fire" && tree.child(at, "obl") !== undefined);
    // "The two were set free by elders": nothing is set off.
    if (armed || (/^(?:open|set)$/.test(lemma) && tokens[at + 1]?.lower !== "free")) {
      add(place, at, "agent", agentsOf(place, at), `does "${lower}"`);
      add(place, at, "weapon", things, `object of "${lower}"`);
      add(place, at, "object", aimed(place, at), `"${lower} at"`);
    }
  }
  if (lemma === "open" && tree.children(at, "obj").some((child) => tokens[child]!.lower === "fire")) {
    add(place, at, "agent", agentsOf(place, at), "opens fire");
    add(place, at, "object", obliques(place, at, /^(?:on|at|upon)$/), '"opened fire on"');
  }
  if (EXPLODING.has(lemma)) {
    const bombs = tree.subjects(at).filter((token) => WEAPONS.has(tokens[token]!.lower));
    if (bombs.length > 0 || lemma === "explode") {
      add(place, at, "weapon", bombs, `"${lower}"`);
      add(place, at, "object", aimed(place, at), `"${lower} at"`);
    }
  }
  if (
    /^(?:aim|direct)$/.test(lemma) &&
    tree.subjects(at).some((token) => isDeed(place, token) || /^(?:one|other)s?$/.test(tokens[token]!.lower))
  )
    add(place, at, "object", obliques(place, at, AIMED), `"${lower} at"`);
  if (/^(?:break|burst|force)$/.test(lemma)) add(place, at, "object", obliques(place, at, /^into$/), `"${lower} into"`);
  if (RELEASING.has(lemma)) add(place, at, "captive", objectsOf(place, at), `object of "${lower}"`);
  if (/^(?:identify|name)$/.test(lemma) && tree.subjects(at).some((token) => isHarmed(place, token)))
    add(place, at, "object", obliques(place, at, /^as$/), `the victims are identified`);
  if (DOING.has(lemma)) {
    const deed = objectsOf(place, at).find((token) => isDeed(place, token)) ?? deedAbove(place, at);
    if (deed !== undefined) add(place, deed, "agent", agentsOf(place, at), `does "${lower}"`);
  }
}

function nounLinks(place: Place, at: number): void {
  const { tokens } = place.analysis;
  const { lemma, lower } = tokens[at]!;
  if (ATTACKS.has(lemma) || /^(?:fire|shot|burst|blow)$/.test(lemma)) insideWeapon(place, at);
  const killing = KILLINGS.has(lemma);
  const attack = ATTACKS.has(lemma);
  if ((!killing && !attack) || isHarmless(tokens, at, place.row)) return;
  add(place, at, "agent", modifiers(place, at, /^by$/), `"${lower} by"`);
  const phrase = phraseAt(place.row, at);
  const group = phrase?.head === at ? groupNameIn(place.analysis, phrase.first, at) : undefined;
  if (group !== undefined && attack) {
    const modality = modalityAt(tokens, place.sentence, at);
    place.links.push({ token: at, sentence: place.index, role: "agent", phrase: group, modality, rule: `whose ${lower}` });
  }
  if (killing) add(place, at, "object", modifiers(place, at, /^of$/), `"${lower} of"`);
  if (killing) add(place, at, "object", place.tree.children(at, "nmod:poss"), `whose ${lower}`);
  if (attack)
    add(place, at, "object", modifiers(place, at, isCharged(tokens, place.sentence, at) ? AIMED_IN_CHARGES : AIMED), `"${lower} on"`);
  add(place, at, "weapon", modifiers(place, at, /^with$/), `"${lower} with"`);
}

/** "a dynamite attack", "two car bomb explosions", "rifle fire": the weapon inside the phrase that its effect heads. */
function insideWeapon(place: Place, at: number): void {
  const { tokens } = place.analysis;
  const phrase = phraseAt(place.row, at);
  if (phrase === undefined || phrase.head !== at || at - 1 < phrase.first || !WEAPONS.has(tokens[at - 1]!.lower)) return;
  const first = at - 2 >= phrase.first && CARRIERS.test(tokens[at - 2]!.lower) ? at - 2 : at - 1;
  const inner: Phrase = { first, last: at, head: at - 1, form: "bare", quantity: undefined, isTime: false, isPlace: false };
  const modality = modalityAt(tokens, place.sentence, at);
  place.links.push({
    token: at,
    sentence: place.index,
    role: "weapon",
    phrase: inner,
    modality,
    rule: `"${tokens[at]!.lower}" of a weapon`,
  });
}

const CARRIERS =
  /^(?:car|truck|letter|parcel|petrol|gasoline|fire|nail|pipe|roadside|assault|automatic|hand|fragmentation|home-made|homemade|plastic)$/;

/** "The dead are Ana Ruiz and her son": who is named after a copula with the harmed for its subject. */
function copulaLinks(place: Place, at: number): void {
  const { tree } = place;
  if (tree.child(at, "cop") === undefined || !tree.children(at, "nsubj").some((token) => isHarmed(place, token))) return;
  add(place, at, "object", tree.withJoined([at]), "the victims are named");
}

/** "the victims", "those wounded", "the students who disappeared". */
function isHarmed(place: Place, at: number): boolean {
  const { tokens } = place.analysis;
  if (HARMED.has(tokens[at]!.lower)) return true;
  const { tree } = place;
  // "The man who shot them" was not shot: what has an object was done by, not to.
  return [...tree.children(at, "acl"), ...tree.children(at, "acl:relcl"), ...tree.children(at, "amod")].some(
    (child) => SUFFERED.has(tokens[child]!.lower) && tree.child(child, "obj") === undefined,
  );
}

const AIMED = /^(?:on|against|at|in front of|outside)$/;
/** Of a charge: the one whom "against" brings in is charged with it. */
const AIMED_IN_CHARGES = /^(?:on|at|in front of|outside)$/;

/** The doers of a verb: its subject, or after "by". A participle describes the noun it hangs on. */
function agentsOf(place: Place, at: number): number[] {
  const { tree } = place;
  const { tokens } = place.analysis;
  if (isPassive(place, at)) return tree.withJoined(tree.children(at, "obl:agent"));
  // Without an object a past form may be a participle that the parse took for active: those killed are no killers.
  if (tree.child(at, "obj") === undefined && tree.child(at, "obl") === undefined) return [];
  const { relation, head, lower } = tokens[at]!;
  if (isWhoevers(tokens, at)) return [];
  if (tree.child(at, "obj") === undefined && ASSAULTING.has(tokens[at]!.lemma) && !/^(?:attack|fire|shoot)$/.test(tokens[at]!.lemma))
    return [];
  const subjects = tree.subjects(at).filter((token) => !isTeller(tokens, token, at));
  if (subjects.length > 0) return tree.withJoined(subjects);
  return relation === "acl" && /ing$/.test(lower) && head !== undefined ? [head] : [];
}

/** "Police say Luis Prado shot them": who says it, where the parse takes the teller for the doer. */
function isTeller(tokens: readonly Token[], subject: number, verb: number): boolean {
  // "…, killing 33 people, the governor said"
  const { head } = tokens[verb]!;
  if (subject > verb && head !== undefined && head > subject && TELLING.has(tokens[head]!.lemma)) return true;
  // "…, wounding five others, the coalition said": whatever the parse hangs it on.
  const next = tokens[subject + 1];
  return next !== undefined && subject + 1 !== verb && TELLING.has(next.lemma) && next.tag === "VERB";
}

const TELLING: ReadonlySet<string> = new Set(["say", "tell", "believe", "allege", "report", "announce", "confirm"]);

/** What a verb is done to: its object, or the subject of a passive, or the noun that a participle describes. */
function objectsOf(place: Place, at: number): number[] {
  const { tree } = place;
  const { tokens } = place.analysis;
  if (!isPassive(place, at)) return tree.withJoined(tree.children(at, "obj"));
  const subjects = tree.subjects(at);
  if (subjects.length > 0) return tree.withJoined(subjects);
  const { relation, head } = tokens[at]!;
  return relation === "acl" && head !== undefined ? [head] : [];
}

function isPassive(place: Place, at: number): boolean {
  const { tree } = place;
  const { tokens } = place.analysis;
  if (tree.child(at, "aux:pass") !== undefined || tree.child(at, "nsubj:pass") !== undefined) return true;
  const { relation, lower } = tokens[at]!;
  if (tree.child(at, "obj") !== undefined || /ing$/.test(lower)) return false;
  return relation === "acl" || tree.child(at, "obl:agent") !== undefined || (relation === "conj" && isPassiveConjunct(place, at));
}

function isPassiveConjunct(place: Place, at: number): boolean {
  const { head } = place.analysis.tokens[at]!;
  return head !== undefined && head !== at && place.tree.child(at, "nsubj") === undefined && isPassive(place, head);
}

function obliques(place: Place, at: number, prepositions: RegExp): number[] {
  const { tree } = place;
  return tree.withJoined(tree.children(at, "obl").filter((child) => prepositions.test(tree.caseOf(child))));
}

function modifiers(place: Place, at: number, prepositions: RegExp): number[] {
  const { tree } = place;
  return tree.withJoined(tree.children(at, "nmod").filter((child) => prepositions.test(tree.caseOf(child))));
}

/** "exploded in front of the bank": what stands after a preposition of aim; for "front" what its "of" names. */
function aimed(place: Place, at: number): number[] {
  const { tree } = place;
  const { tokens } = place.analysis;
  const found = tree.children(at, "obl").filter((child) => AIMING.has(tree.caseOf(child)));
  return tree
    .withJoined(found.flatMap((child) => (tokens[child]!.lower === "front" ? modifiers(place, child, /^of$/) : [child])))
    .filter((child) => !LOCALES.has(tokens[child]!.lower) || isBuilding(place, child));
}

/** "the cultural center", "a health centre": a building, and no part of a town. */
function isBuilding(place: Place, at: number): boolean {
  const { tokens } = place.analysis;
  const phrase = phraseAt(place.row, at);
  return /^cent(?:er|re)s?$/.test(tokens[at]!.lower) && phrase !== undefined && OF_BUILDING.test(tokens[at - 1]?.lower ?? "");
}

const OF_BUILDING =
  /^(?:cultural|medical|health|shopping|commercial|community|training|detention|recruitment|recruiting|convention|trade|sports|youth|research|education|educational|data|computer|telephone|communications|telecommunications|information|voting|polling|social|civic|religious)$/;

function isWeapon(place: Place, token: number): boolean {
  return WEAPONS.has(place.analysis.tokens[token]!.lower);
}

/** "the murder of a judge and his driver perpetrated by gunmen": the deed whose sufferers a participle of doing hangs on. */
function deedAbove(place: Place, at: number): number | undefined {
  const { tokens } = place.analysis;
  let token = at;
  while (/^(?:acl|nmod|conj|appos)$/.test(tokens[token]!.relation ?? "")) {
    token = tokens[token]!.head!;
    if (KILLINGS.has(tokens[token]!.lemma) || ATTACKS.has(tokens[token]!.lemma)) return token;
  }
  return undefined;
}

function isDeed(place: Place, token: number): boolean {
  const { lemma } = place.analysis.tokens[token]!;
  return KILLINGS.has(lemma) || ATTACKS.has(lemma) || DEEDS.has(lemma);
}

function add(place: Place, at: number, role: RoleLink["role"], tokens: readonly number[], rule: string): void {
  for (const token of tokens) {
    const phrase = phraseAt(place.row, token);
    if (phrase === undefined || phrase.isTime) continue;
    const modality = modalityAt(place.analysis.tokens, place.sentence, at);
    place.links.push({ token: at, sentence: place.index, role, phrase, modality, rule });
  }
}
