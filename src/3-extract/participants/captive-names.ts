import type { Analysis, Name, Sentence } from "../../model/analysis.ts";
import { contains, overlapping } from "../../model/span.ts";
import type { Context } from "../extractor.ts";
import { type Introduced, isPersonName, phraseOfName } from "./introduced.ts";

/**
 * Those whom a report on a kidnapping names as taken, whatever its verb: "Ada Borg, who was kidnapped in May", "the kidnappers of the shopkeeper Ada
 * Borg", "Ada Borg's captors". Months on, reports tell nothing else of the deed, and by the name they are known to be of one.
 */
export function captivesByName(analysis: Analysis, context: Context): Introduced[] {
  if (!context.incidents.mentions.some(({ events }) => events.some(({ type }) => type === "kidnapping"))) return [];
  const next = namedNext(analysis, context);
  return analysis.sentences.flatMap((sentence) =>
    overlapping(analysis.names, sentence)
      .filter((name) => name === next || (contains(sentence, name) && isPersonName(analysis, name) && isTaken(analysis, sentence, name)))
      .map((name) => ({ role: "victim" as const, phrase: phraseOfName(analysis, name), rule: "named as taken" })),
  );
}

/** "Gunmen took the owner of a mill, police said. Ada Borg, 44, …": the first name of all, with an age, behind a lead that tells of one who was taken. */
function namedNext(analysis: Analysis, { harms }: Context): Name | undefined {
  const { names, sentences } = analysis;
  const { text } = analysis.article;
  const first = names.find((name) => isPersonName(analysis, name));
  const index = sentences.findIndex(({ start }) => start === first?.start);
  if (first === undefined || index < 1 || index > 2 || !AGED.test(text.slice(first.end, first.end + 8))) return undefined;
  const taken = harms.filter(({ sentence, what }) => sentence < index && what !== "arrested");
  const isOne = taken.length > 0 && taken.every(({ what, patients }) => what === "abducted" && patients.length === 1);
  const phrase = taken[0]?.patients[0]?.phrase;
  if (!isOne || phrase === undefined) return undefined;
  const { tag, lower, lemma } = analysis.tokens[phrase.head]!;
  return tag === "NOUN" && lower === lemma ? first : undefined;
}

const AGED = /^,? \(?\d{1,2}[,)]/;

function isTaken({ article: { text } }: Analysis, sentence: Sentence, name: Name): boolean {
  return TAKEN_BEFORE.test(text.slice(sentence.start, name.start)) || TAKEN_BEHIND.test(text.slice(name.end, sentence.end));
}

const TAKERS = "(?:kidnapp?ers?|captors?|abductors?)";
const TAKING =
  "(?:kidnapped|abducted|seized|snatched|taken (?:away|captive|hostage)|taken from (?:his|her|the|a)|held captive|held hostage)";
const BEEN = "(?:was|were|is|are|had been|has been)";

/** "the kidnappers of the former mayor". */
const TAKEN_BEFORE = new RegExp(
  `\\b(?:${TAKERS}|kidnapping|abduction|ransom|release) (?:last \\w+ |in \\w+ |\\d{1,2} \\w+ )?(?:of|for) (?:an? |the )?(?:[\\w-]+ ){0,4}$`,
  "iu",
);

/** ", 59, the owner of a mill, who was abducted"; "’s kidnappers"; " was taken from her car". */
const TAKEN_BEHIND = new RegExp(
  `^(?:,? \\(?\\d{1,3}\\)?,?)?(?:(?:,? (?:an? |the )?(?:[\\p{L}\\d-]+ ){0,6}?|, [^,;]{3,40}, )(?:who|whom) (?:${BEEN} |gunmen |armed men )(?:\\w+ly )?${TAKING}\\b|['’]s? (?:${TAKERS}|abduction|kidnapping)\\b|,? ${BEEN} (?:\\w+ly )?${TAKING}\\b|,? (?:[\\w-]+ ){0,3}(?:paid|met|pleaded with|negotiated with) (?:his|her) ${TAKERS}\\b)`,
  "iu",
);
