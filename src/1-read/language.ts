import { lateLibrary } from "../support/late-library.ts";

const detector = lateLibrary<typeof import("eld/extrasmall")>("eld/extrasmall");

/** Below this many characters no detector is right often enough to refuse a text. */
const SURE_CHARACTERS = 200;
/** More of a text changes no answer and costs time. */
const SAMPLE_CHARACTERS = 1500;
/** Words that every English text of two sentences has, and texts in other languages hardly do. */
const ENGLISH_WORDS = /\b(?:the|of|and|that|was|were|with|from|has|have|had|his|their|been|which|after|this|they|at|by|for|is)\b/gi;
/** The same of the languages that share its letters and are read most in news. */
const OTHER_WORDS =
  /(?<![\p{L}])(?:el|los|las|del|que|por|para|con|una|der|die|das|und|den|dem|mit|von|für|ist|nicht|le|les|des|du|et|est|une|dans|pour|qui|di|che|della|per|het|een|van|niet|och|att|som|em|não|uma|nie|się|jest|yang|dan|ve|bir)(?![\p{L}])/giu;
/** One such word in ninety characters. English news has one in about 25; lists of names, scores and prices fall to one in 60. */
const CHARACTERS_A_WORD = 90;

/** The language of a text, ISO 639-1; `undefined` where the text is too short to tell. "und" where it is none that is known. */
export function findLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  if (isForeignScript(sample)) return detector().eld.detect(sample).language || "und";
  if (sample.length < SURE_CHARACTERS) return undefined;
  const words = sample.match(ENGLISH_WORDS)?.length ?? 0;
  if (words * CHARACTERS_A_WORD >= sample.length) return "en";
  // A list of names or scores: few words of any language. The detector takes half a second to load and 30 MB, so it is asked last.
  const others = sample.match(OTHER_WORDS)?.length ?? 0;
  return words >= 2 && words > others * 3 ? "en" : detector().eld.detect(sample).language || "und";
}

const NAMES = new Intl.DisplayNames(["en"], { type: "language" });

/** "de" → "German"; "und" → "an unknown language". */
export function languageName(code: string): string {
  return code === "und" ? "an unknown language" : (NAMES.of(code) ?? code);
}

/** Whether most letters are not Latin: true from a dozen letters on, however short the text. */
function isForeignScript(sample: string): boolean {
  const foreign = sample.match(/\p{L}/gu)?.filter((letter) => letter > "\u024f").length ?? 0;
  return foreign >= 12 && foreign * 2 > (sample.match(/\p{L}/gu)?.length ?? 0);
}
