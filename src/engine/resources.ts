import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type GazetteerParts, openGazetteer, unpackGazetteer } from "../2-understand/gazetteer.ts";
import { openNameKinds, unpackNameKinds } from "../2-understand/name-kinds.ts";
import { openParser, type ParserParts, unpackParser } from "../2-understand/parser.ts";
import type { Perceptron } from "../2-understand/perceptron.ts";
import { openTagger, type TaggerParts, unpackTagger } from "../2-understand/tagger.ts";
import type { UnderstandResources } from "../2-understand/understand.ts";
import { readActors } from "../4-resolve/actors.ts";
import { readOffices } from "../4-resolve/offices.ts";
import { type Outlets, readOutlets } from "../4-resolve/outlets.ts";
import { type Frequencies, readFrequencies } from "../4-resolve/text/word-frequencies.ts";
import type { Actors } from "../model/actor.ts";

/** The folder of the package: the nearest one upwards that holds package.json, as the sources and dist/ lie at different depths. */
export const PACKAGE_ROOT = packageRoot(dirname(fileURLToPath(import.meta.url)));

/** The version in package.json. */
export const VERSION: string = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")).version;

/** What the pure rooms are handed: made of the files under data/. */
export interface Resources {
  readonly understand: UnderstandResources;
  readonly outlets: Outlets;
  readonly actors: Actors;
  readonly frequencies: Frequencies;
}

let understanding: UnderstandResources | undefined;
let outlets: Outlets | undefined;
let actors: Actors | undefined;
let frequencies: Frequencies | undefined;

/** All resources, read from disk on the first call. */
export function loadResources(): Resources {
  return { understand: loadUnderstanding(), outlets: loadOutlets(), actors: loadActors(), frequencies: loadFrequencies() };
}

/** What reading the language needs, read from disk on the first call: half a second of work. */
export function loadUnderstanding(): UnderstandResources {
  understanding ??= openUnderstanding(unpackUnderstanding());
  return understanding;
}

/** What reading the language needs, as typed arrays and names: some 40 MB, which threads can share. */
export interface UnderstandParts {
  readonly tagger: TaggerParts;
  readonly parser: ParserParts;
  readonly gazetteer: GazetteerParts;
  readonly names: Perceptron;
}

/** Unpacks the files of the language. */
export function unpackUnderstanding(): UnderstandParts {
  return {
    tagger: unpackTagger(dataFile("models/tagger.bin.gz")),
    parser: unpackParser(dataFile("models/parser.bin.gz")),
    gazetteer: unpackGazetteer(dataFile("places/places.tsv.gz")),
    names: unpackNameKinds(dataFile("models/names.bin.gz")),
  };
}

/** Makes tagger, parser and gazetteer over their parts; the parts are not copied. */
export function openUnderstanding({ tagger: parts, parser, gazetteer, names }: UnderstandParts): UnderstandResources {
  const tagger = openTagger(parts);
  return { tagger, parser: openParser(parser, tagger.lexicon), gazetteer: openGazetteer(gazetteer), names: openNameKinds(names) };
}

/** Who owns which outlet. */
export function loadOutlets(): Outlets {
  outlets ??= readOutlets(dataFile("outlets/outlets.csv"));
  return outlets;
}

/** Which names are one group, agency or state, and who held which office when, as the shipped tables have it. */
export function loadActors(): Actors {
  actors ??= readActors([dataFile(ACTORS_FILE)], readOffices(dataFile(OFFICES_FILE)));
  return actors;
}

/** The shipped table with a table of the user's: a file like `data/actors/actors.csv`, "" for none. Throws where it cannot be read. */
export function readActorsWith(file: string): Actors {
  return file === "" ? loadActors() : readActors([dataFile(ACTORS_FILE), ownTable(file)], loadActors().offices);
}

function ownTable(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new Error(`the table of actors "${file}" cannot be read: give CORROBORATE_ACTORS the path of a file`, { cause });
  }
}

/** What the user's table of actors holds, in short: another digest is another table. */
export function ownTableDigest(file: string): string {
  return createHash("sha256").update(ownTable(file)).digest("hex");
}

const ACTORS_FILE = "actors/actors.csv";
const OFFICES_FILE = "offices/offices.csv";

/** How common words are in news at large. */
export function loadFrequencies(): Frequencies {
  frequencies ??= readFrequencies(dataFile("models/word-frequencies.tsv.gz"));
  return frequencies;
}

/** The text of a file under assets/: what the desk sends to browsers as it is. */
export function assetText(path: string): string {
  return readFileSync(join(PACKAGE_ROOT, "assets", path), "utf8");
}

/** The bytes of a file under data/. */
export function dataFile(path: string): Uint8Array {
  return readFileSync(join(PACKAGE_ROOT, "data", path));
}

function packageRoot(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : packageRoot(dirname(folder));
}
