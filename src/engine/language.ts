import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openNameKinds, unpackNameKinds } from "../2-understand/names/kinds.ts";
import { type GazetteerParts, openGazetteer, unpackGazetteer } from "../2-understand/places/gazetteer.ts";
import { openParser, type ParserParts, unpackParser } from "../2-understand/syntax/parser.ts";
import { openTagger, type TaggerParts, unpackTagger } from "../2-understand/syntax/tagger.ts";
import type { UnderstandResources } from "../2-understand/understand.ts";
import type { Perceptron } from "../support/perceptron.ts";
import { dataFile, dataFileEnd, PACKAGE_ROOT } from "./package-files.ts";
import { readParts, writeParts } from "./parts-file.ts";
import { share } from "./shared-parts.ts";

/** What reading the language needs, as typed arrays and names: some 40 MB, in memory that threads share. */
export interface UnderstandParts {
  readonly tagger: TaggerParts;
  readonly parser: ParserParts;
  readonly gazetteer: GazetteerParts;
  readonly names: Perceptron;
}

/** Under which name threads find the parts in their environment data. */
export const LANGUAGE = "language";

/** The files of the language as the build unpacked them; where it did not, or from other files, they are unpacked now: a second of work. */
export function loadParts(): UnderstandParts {
  const parts = isBuilt() ? readParts(UNPACKED, ownKey()) : undefined;
  // The key tells that it was written from these files by this program.
  return (parts as UnderstandParts | undefined) ?? share(unpackParts());
}

/** Unpacks the files of the language for every later {@link loadParts}, if that is not done already. */
export function unpackOnce(): void {
  const key = ownKey();
  if (readParts(UNPACKED, key) === undefined) writeParts(UNPACKED, key, unpackParts());
}

/** Makes tagger, parser and gazetteer over their parts; the parts are not copied. */
export function openUnderstanding({ tagger: parts, parser, gazetteer, names }: UnderstandParts): UnderstandResources {
  const tagger = openTagger(parts);
  return { tagger, parser: openParser(parser, tagger.lexicon), gazetteer: openGazetteer(gazetteer), names: openNameKinds(names) };
}

const UNPACKED = join(PACKAGE_ROOT, "dist/language.bin");

const PACKED = {
  tagger: "models/tagger.bin.gz",
  parser: "models/parser.bin.gz",
  gazetteer: "places/places.tsv.gz",
  names: "models/names.bin.gz",
};

function unpackParts(): UnderstandParts {
  return {
    tagger: unpackTagger(dataFile(PACKED.tagger)),
    parser: unpackParser(dataFile(PACKED.parser)),
    gazetteer: unpackGazetteer(dataFile(PACKED.gazetteer)),
    names: unpackNameKinds(dataFile(PACKED.names)),
  };
}

/** Run from the sources (tests), the program may be newer than what was built of it. */
function isBuilt(): boolean {
  return !import.meta.url.endsWith(".ts");
}

/** Stands for the packed files and for the code that unpacks them: what either changes is unpacked anew. */
function ownKey(): string {
  const hash = createHash("sha1");
  for (const folder of UNPACKED_BY) {
    const code = fileURLToPath(new URL(folder, import.meta.url));
    const names = readdirSync(code, { recursive: true, encoding: "utf8" }).filter((one) => one.endsWith(".js"));
    for (const name of names.sort()) hash.update(readFileSync(join(code, name)));
  }
  for (const file of Object.values(PACKED)) hash.update(dataFileEnd(file, CHECKSUM));
  return hash.digest("hex");
}

/** Where the code lies that unpacks: the room, and the form of the weights, which other rooms use, too. */
const UNPACKED_BY = ["../2-understand/", "../support/"];

/** A gzip file ends in the checksum and the length of what it holds: so many bytes. */
const CHECKSUM = 8;
