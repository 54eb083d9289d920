import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTagger } from "../../src/2-understand/syntax/tagger.ts";

/** The trained tagger as it ships, with its lexicon. */
export const TAGGER = readTagger(readFileSync(join(import.meta.dirname, "../../data/models/tagger.bin.gz")));
