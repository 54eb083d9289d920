import type { Analysis } from "../../model/analysis.ts";

/** "Related: Two hurt in Arlmere crash", "READ MORE: …", "Related Coverage Man shot in Ellery": a line that leads to another story. */
const POINTER =
  /^\W{0,3}(?:(?:related|more|more from [^:.]{3,30}|trending(?: now)?|read more|read also|also read|see also|see more|watch also|more news|top story|recommended)(?: (?:story|stories|coverage|content|articles?|news|links?|headlines?))?\s*:|related (?:coverage|content|headlines|stories|articles|news) [\p{Lu}\d“"])/iu;
/** "1:10 Ferry sinks off Arlmere": a film of another story with its length, as video players list them. */
const FILM = /^\d{1,2}:\d{2}(?::\d{2})? \p{Lu}[^.!?]*\p{Ll}/u;
/** Headings under which other stories are listed. */
const LIST =
  /^(?:(?:more|other|related|recommended|trending|popular|latest|top|most read|most popular)\b.{0,20}\b(?:stories|headlines|articles|coverage|news|content)\b.{0,30}|more (?:from|on) .{0,30}|you (?:may|might) (?:also )?(?:like|be interested in)\b.{0,30}|don[’']?t miss|read next|up next|also on .{0,30})\W*$/i;
/** A list that ends a page: no report goes on behind it. */
const LAST_LIST = /^(?:more stories|you (?:may|might)|recommended)\b/i;
/** Unit: characters. A longer paragraph is no headline. */
const LONGEST_POINTER = 220;

/** Sentences that are headlines or teasers of other stories, which pages put between their paragraphs and at their end; indices. */
export function linkedStories({ article: { text }, sentences }: Pick<Analysis, "article" | "sentences">): ReadonlySet<number> {
  const linked = new Set<number>();
  const paragraphs = paragraphsOf(text, sentences);
  const teasers = teasersAmong(paragraphs.map(({ words }) => words));
  let list: "none" | "headlines" | "last" = "none";
  paragraphs.forEach(({ first, last, words }, at) => {
    if (words.length < LONGEST_POINTER / 3 && first > 0 && LIST.test(words)) list = LAST_LIST.test(words) ? "last" : "headlines";
    else if (list === "headlines" && isTold(words)) list = "none";
    const isPointer = words.length < LONGEST_POINTER && (POINTER.test(words) || FILM.test(words)) && !/[.!?]["”’]?$/.test(words);
    if (isPointer || list !== "none" || teasers.has(at)) for (let index = first; index < last; index++) linked.add(index);
  });
  return linked;
}

interface Paragraph {
  /** Indices of its sentences; `last` is exclusive. */
  readonly first: number;
  readonly last: number;
  readonly words: string;
}

function paragraphsOf(text: string, sentences: Analysis["sentences"]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (let first = 0; first < sentences.length; ) {
    let last = first + 1;
    while (last < sentences.length && sentences[last]!.paragraph === sentences[first]!.paragraph) last++;
    found.push({ first, last, words: text.slice(sentences[first]!.start, sentences[last - 1]!.end).trim() });
    first = last;
  }
  return found;
}

/**
 * "A boy was hit by a car in Ormay." and behind it "(WXYZ) - A boy was hit by a car in Ormay. The driver" cut off, or the same once and again: teasers of
 * other stories. A report's own lead may be told twice, too, but not by itself alone cut off, nor three times.
 */
function teasersAmong(paragraphs: readonly string[]): ReadonlySet<number> {
  const teasers = new Set<number>();
  const twice: number[] = [];
  paragraphs.forEach((words, at) => {
    const next = paragraphs[at + 1]?.replace(SENDER, "");
    if (next === undefined || words.length < SHORTEST_TEASER || !next.startsWith(words.slice(0, SHORTEST_TEASER))) return;
    if (!isTold(next) || (words === next && words === paragraphs[at + 2])) teasers.add(at).add(at + 1);
    else if (words === next) twice.push(at);
  });
  if (teasers.size > 0) for (const at of twice) teasers.add(at).add(at + 1);
  return teasers;
}

/** Whose story it is: "(WXYZ) - ", "ORMAY, Ohio (WXYZ) – ". */
const SENDER = /^(?:\p{Lu}[\p{Lu} .]+(?:, \p{L}+\.?)? ?)?(?:\(\p{Lu}[\w ./-]{1,30}\))? ?[-–—]{1,2} ?/u;
/** Unit: characters. A shorter line may well stand twice on a page. */
const SHORTEST_TEASER = 40;

/** A paragraph of the report ends as a sentence does; a headline does not. */
function isTold(words: string): boolean {
  return /[.!?]["”’)]*$/.test(words) && !/(?:\.\.\.|…)$/.test(words);
}
