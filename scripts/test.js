// `npm test`: installs what tests need, a browser too, and runs types, lint, dead-code and behaviour tests.
import { existsSync } from "node:fs";
import { attempt, build, ensureLibraries, has, installPackages, run, say } from "./ensure.js";

ensureLibraries();
const browser = ensureBrowser();
build();
say("checking types, lint and unused code …");
run("npx", ["--no-install", "tsc", "--noEmit"]);
run("npx", ["--no-install", "biome", "check", "."]);
run("npx", ["--no-install", "knip"]);
say("testing …");
process.exit(attempt("npx", ["--no-install", "vitest", "run"], { environment: { CHROMIUM_PATH: browser } }));

/** The path of a Chromium, installed if there is none. */
function ensureBrowser() {
  const find = () => [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
  const found = find();
  if (found) return found;
  if (installPackages(["chromium"]) && find()) return find();
  say(
    `no Chromium found: install it${has("apt-get") ? " (apt-get install chromium)" : ""} or set CHROMIUM_PATH to one, then run npm test again.`,
  );
  process.exit(1);
}
