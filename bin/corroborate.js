#!/usr/bin/env node
// The command. In a clone that was never built it installs and builds first; everything else is in src/cli.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const main = join(import.meta.dirname, "../dist/src/cli/main.js");
if (!existsSync(main)) {
  const { build, ensureLibraries } = await import("../scripts/ensure.js");
  ensureLibraries();
  build();
}
await import(pathToFileURL(main).href);
