import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readGazetteer } from "../2-understand/gazetteer.ts";
import { readTagger } from "../2-understand/tagger.ts";
import type { UnderstandResources } from "../2-understand/understand.ts";
import { readOutlets } from "../4-resolve/outlets.ts";

/** The folder of the package: the nearest one upwards that holds package.json; the sources and dist/ lie at different depths. */
export const PACKAGE_ROOT = packageRoot(dirname(fileURLToPath(import.meta.url)));

/** The version in package.json. */
export const VERSION: string = JSON.parse(readFileSync(join(PACKAGE_ROOT, "package.json"), "utf8")).version;
