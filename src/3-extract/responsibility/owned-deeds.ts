import type { Analysis, Sentence } from "../../model/analysis.ts";
import { TRIGGERS } from "../english/triggers.ts";
import type { Context } from "../extractor.ts";
import { isArmedGroup } from "../grammar/armed-groups.ts";
import { type Party, partyOn } from "../grammar/parties.ts";
import { type Accusation, toldDeed } from "./accusation.ts";

const ATTACK = "(?:attack|assault|operation|atrocity|raid|bombing|massacre|killing|strike|kidnapping)s?";
/**
 * "Its deadliest attack was the bombing of …", "Among the group's attacks are …", "Red Dawn's first operation, in 2014, was …": whose the deeds are that
 * the rest of the sentence tells. The words in between end with the verb.
 */
const OWNED = new RegExp(
  `\\b([Ii]ts|[Tt]he (?:group|movement|militia|organi[sz]ation)['’]s|\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,4}['’]s?) (?:[\\w-]+ ){0,4}?${ATTACK}(?:,[^,.;]{1,40},| since \\d{4}| (?:so far|to date|yet|in \\w+|abroad))? (?:was|were|is|are|came|include[sd]?|took place)\\b`,
  "u",
);

/** The deeds that a sentence calls a group's own. */
export function* ownedDeeds(analysis: Analysis, context: Context): Generator<Accusation> {
  const { article, tokens } = analysis;
  for (const sentence of analysis.sentences) {
    const text = article.text.slice(sentence.start, sentence.end);
    const found = OWNED.exec(text);
    if (found === null || /\b(?:on|against|at) $/.test(text.slice(0, found.index))) continue;
    const start = sentence.start + found.index;
    const party = ownerAt(analysis, context, start, found[1]!);
    if (party === undefined) continue;
    const told = start + found[0].length;
    const all = deedsIn(analysis, sentence);
    const behind = all.filter((at) => tokens[at]!.start >= told);
    for (const token of behind.length > 0 ? behind : all.slice(0, 1)) yield toldDeed(analysis, token, party, "a deed of its own");
  }
}

/** Tokens of a sentence that tell of violence by themselves. */
function deedsIn({ tokens }: Analysis, { first, last }: Sentence): number[] {
  const found: number[] = [];
  for (let at = first; at < last; at++) if ((TRIGGERS.get(tokens[at]!.lower)?.strength ?? 0) >= 2) found.push(at);
  return found;
}

/** "Its" and "the group's" stand for a group that the sentences before name; a name counts where it is an armed group's. */
function ownerAt(analysis: Analysis, { actors }: Context, start: number, words: string): Party | undefined {
  if (/^(?:its$|the )/i.test(words)) return { start, end: start + words.length, words: "it", kind: "role", isGroup: false };
  const name = words.replace(/['’]s?$/, "");
  return isArmedGroup(name, actors) ? partyOn(analysis, { start, end: start + name.length }, "name", true) : undefined;
}
