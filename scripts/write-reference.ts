// `npm run docs`: writes docs/reference from the tables in the sources.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../src/engine/package-files.ts";
import { referencePages } from "./reference.ts";

const folder = join(PACKAGE_ROOT, "docs/reference");
mkdirSync(folder, { recursive: true });
for (const [name, text] of referencePages()) {
  writeFileSync(join(folder, name), text);
  console.log(`docs/reference/${name}`);
}
