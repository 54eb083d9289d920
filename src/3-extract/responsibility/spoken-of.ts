import type { Analysis, Name, Sentence } from "../../model/analysis.ts";
import { holding, overlaps } from "../../model/span.ts";
import { ATTACKERS, BODIES_OF_ARMED, FIGHTERS, several } from "../english/armed-people.ts";
import { PARTY_NOUNS } from "../english/party-words.ts";
import { namesPeople } from "../english/person-nouns.ts";
import type { Context } from "../extractor.ts";
import { groupOfTitle, isArmedGroup } from "../grammar/armed-groups.ts";
import { type Party, partyOn } from "../grammar/parties.ts";
import { partyAt } from "../grammar/party-at.ts";

/** How many sentences back "it" may find what it stands for. */
const REACH = 3;

/** "it", "the group", and what is the group's own: "its fighters". */
const OF_GROUP = new RegExp(
  `^(?:it|(?:the|this) (?:[\\w-]+ )?(?:${BODIES_OF_ARMED})|(?:(?:\\w+|at least \\w+|a number) of )?(?:its|(?:the|this) (?:group|movement|militia)['’]s) (?:[\\w-]+ ){0,2}(?:${several(`${FIGHTERS}|${ATTACKERS}`)}|members|men|followers|cells?))$`,
  "i",
);

/** Before "it" in its sentence: what follows is denied, or left open. */
const NOT_TOLD =
  /\b(?:[Dd]en(?:y|ies|ied|ying)|[Dd]enials?|[Rr]eject(?:s|ed|ing)?|[Dd]ismiss(?:es|ed|ing)?|[Dd]isput(?:es?|ed|ing)|[Ww]hether|[Ii]f|[Uu]nless|would|could|might|may)\b(?![^;]*;)/;

/** Whether words speak of an armed group without its name. */
export function speaksOfGroup(words: string): boolean {
  return OF_GROUP.test(words);
}

/**
 * The armed group that "it" or "its fighters" at a token stand for: the last subject before it, past those that "it" cannot mean (people, plurals) and
 * those that speak of the group themselves. Where the sentences before tell none, the only armed group that the title names. Another body, state or
 * thing in between ends the search: "The army says it killed 12", "A storm struck Ormay. It killed 12".
 */
export function groupSpokenOf(analysis: Analysis, context: Context, token: number): Party | undefined {
  const { tokens, sentences, names } = analysis;
  const here = context.sentenceOf[token]!;
  if (NOT_TOLD.test(analysis.article.text.slice(sentences[here]!.start, tokens[token]!.start))) return undefined;
  for (let index = here; index >= Math.max(0, here - REACH); index--) {
    const sentence = sentences[index]!;
    const last = index === here ? token : sentence.last;
    for (let at = last - 1; at >= sentence.first; at--) {
      if (!/^nsubj/.test(tokens[at]!.relation ?? "")) continue;
      const name = holding(names, tokens[at]!);
      if (name !== undefined && isArmed(analysis, context, name)) return partyOn(analysis, name, "name", true);
      const led = namesPeople(tokens[at]!.lower) ? ledBy(analysis, context, at) : undefined;
      if (led !== undefined) return led;
      if (!isPassedOver(analysis, sentence, at, name) && context.grammar.dependents(at, "nummod").length === 0) return undefined;
    }
  }
  const topic = groupOfTitle(analysis, context.actors);
  const named = names.find(({ start, end }) => analysis.article.text.slice(start, end) === topic);
  return named && partyOn(analysis, named, "name", true);
}

/**
 * The armed group that "they" at a token stand for: the subject of the sentence before, "Fighters of the Red Dawn arrived at dawn. They shot …". None
 * where that sentence tells of soldiers, police or others in the plural, who may be meant as well.
 */
export function attackersSpokenOf(analysis: Analysis, context: Context, token: number): Party | undefined {
  const here = context.sentenceOf[token]!;
  const before = here === 0 ? undefined : analysis.sentences[here - 1];
  const { first } = analysis.sentences[here]!;
  // "They" as the first words: inside a sentence it may be anybody told of there.
  if (before === undefined || token > first + 1) return undefined;
  const phrases = (context.rows[here - 1]?.phrases ?? []).filter(({ isTime }) => !isTime);
  const [subject, ...others] = phrases;
  if (subject === undefined || subject.first > before.first + 1 || analysis.tokens[subject.first - 1]?.tag === "ADP") return undefined;
  if (others.some(({ head }) => isPlural(analysis, head))) return undefined;
  const party = partyAt(analysis, context, context.grammar, subject.head);
  const name = party && analysis.names.find((one) => overlaps(one, party) && isArmed(analysis, context, one));
  return name && partyOn(analysis, name, "name", true);
}

/** "A commander of the Red Dawn": the armed group that people are of. */
function ledBy(analysis: Analysis, context: Context, at: number): Party | undefined {
  const own = context.grammar.after(at, /^(?:of|for|from|with)$/).map((one) => holding(analysis.names, analysis.tokens[one]!));
  const name = own.find((one) => one !== undefined && isArmed(analysis, context, one));
  return name && partyOn(analysis, name, "name", true);
}

function isPlural({ tokens }: Analysis, token: number): boolean {
  const { tag, lower, lemma } = tokens[token]!;
  return (
    tag === "NOUN" &&
    (lower !== lemma || /^(?:police|people|troops|personnel)$/.test(lower)) &&
    (namesPeople(lower) || PARTY_NOUNS.has(lower))
  );
}

/** Whether a subject is one that "it" cannot stand for, or speaks of the group itself. */
function isPassedOver({ tokens, article }: Analysis, sentence: Sentence, at: number, name: Name | undefined): boolean {
  const { lower, lemma, tag } = tokens[at]!;
  if (tag === "PRON") return !/^(?:this|that|something|everything|nothing)$/.test(lower) || tokens[at + 1]?.tag !== "AUX";
  if (name?.kind === "person") return true;
  const before = article.text.slice(sentence.start, tokens[at]!.end);
  if (OF_GROUP.test(before.split(/[,;:]\s*/).pop()!) || /\b(?:its|the group['’]s) (?:[\w-]+ ){0,3}[\w-]+$/i.test(before)) return true;
  return tag === "NOUN" && (lower !== lemma || namesPeople(lower));
}

function isArmed({ article }: Analysis, { actors }: Context, { kind, start, end }: Name): boolean {
  return kind === "group" && isArmedGroup(article.text.slice(start, end), actors);
}
