// `node scripts/run.js FILE.ts …`: builds, then runs a script of the project from dist/.
import { join } from "node:path";
import { build, ensureLibraries, ROOT, run } from "./ensure.js";

const [script, ...parameters] = process.argv.slice(2);
ensureLibraries();
build();
run(process.execPath, [join(ROOT, "dist", script.replace(/\.ts$/, ".js")), ...parameters]);
