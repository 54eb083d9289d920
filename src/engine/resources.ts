import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { UnderstandResources } from "../2-understand/understand.ts";
import type { ExtractResources } from "../3-extract/extractor.ts";
import { openRoles, type RoleModel, unpackRoles } from "../3-extract/participants/role-model.ts";
import { readActors } from "../4-resolve/actors.ts";
import { readOffices } from "../4-resolve/offices.ts";
import { type Outlets, readOutlets } from "../4-resolve/outlets.ts";
import { type Frequencies, readFrequencies } from "../4-resolve/text/word-frequencies.ts";
import type { Actors } from "../model/actor.ts";
import { loadParts, openUnderstanding } from "./language.ts";
import { dataFile } from "./package-files.ts";

/** What the pure rooms are handed: made of the files under data/. */
export interface Resources {
  readonly understand: UnderstandResources;
  readonly outlets: Outlets;
  readonly actors: Actors;
  readonly roles: RoleModel;
  readonly frequencies: Frequencies;
}

let understanding: UnderstandResources | undefined;
let outlets: Outlets | undefined;
let actors: Actors | undefined;
let roles: RoleModel | undefined;
let frequencies: Frequencies | undefined;

/** All resources, read from disk on the first call. */
export function loadResources(): Resources {
  return { understand: loadUnderstanding(), outlets: loadOutlets(), ...loadExtraction(), frequencies: loadFrequencies() };
}

/** What reading the language needs, read from disk on the first call. */
export function loadUnderstanding(): UnderstandResources {
  understanding ??= openUnderstanding(loadParts());
  return understanding;
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

/** What extraction is handed, read from disk on the first call. */
export function loadExtraction(): ExtractResources {
  roles ??= openRoles(unpackRoles(dataFile("models/roles.bin.gz")));
  return { actors: loadActors(), roles };
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
