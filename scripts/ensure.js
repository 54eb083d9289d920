// Brings a clone to the point where it can run, saying what it does. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..");

/** Prints one line of progress, on standard error: standard output belongs to what the command answers. */
export function say(line) {
  process.stderr.write(`corroborate: ${line}\n`);
}

/** Runs a command in the clone with its output shown; ends this process with its exit code if it fails. */
export function run(command, parameters, { output = "inherit" } = {}) {
  const code = attempt(command, parameters, { output });
  if (code !== 0) {
    say(`"${command} ${parameters.join(" ")}" failed (exit code ${code}). What it printed stands above.`);
    process.exit(code);
  }
}

/** Runs a command in the clone with its output shown, and returns its exit code. */
export function attempt(command, parameters, { output = "inherit", environment = {} } = {}) {
  const result = spawnSync(command, parameters, {
    cwd: ROOT,
    stdio: ["inherit", output, "inherit"],
    env: { ...process.env, ...environment },
  });
  return result.error ? 127 : (result.status ?? 1);
}

/** Installs the libraries that package-lock.json names, if they are not there already. Needs the network only then. */
export function ensureLibraries() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
    process.exit(1);
  }
  if (areLibrariesInstalled()) return;
  say("installing libraries (once; about two minutes where the database library must be compiled) …");
  ensureCompiler();
  run("npm", ["ci", "--no-fund", "--no-audit"], { output: process.stderr });
}

/** Compiles the sources into dist/ and unpacks the tables of the language there; quick when nothing changed. */
export function build() {
  say("building …");
  run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], { output: process.stderr });
  run(process.execPath, [join(ROOT, "dist/scripts/unpack-language.js")], { output: process.stderr });
}

/** Whether a program is on the path. */
export function has(program) {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}

/** Installs Debian packages where that is possible without asking: as root on a machine with apt-get. Returns whether it worked. */
export function installPackages(packages) {
  if (process.getuid?.() !== 0 || !has("apt-get")) return false;
  say(`installing ${packages.join(", ")} with apt-get …`);
  const options = { output: process.stderr, environment: { DEBIAN_FRONTEND: "noninteractive" } };
  attempt("apt-get", ["update", "-q"], options);
  return attempt("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], options) === 0;
}

/** Every library of the lock file is there in its version. npm writes the list of what it installed beside them. */
function areLibrariesInstalled() {
  const installedList = join(ROOT, "node_modules/.package-lock.json");
  if (!existsSync(installedList)) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedList, "utf8")).packages;
  const isThere = ([path, entry]) => path === "" || entry.optional || installed[path]?.version === entry.version;
  return Object.entries(wanted).every(isThere) && existsSync(join(ROOT, "node_modules/better-sqlite3/build/Release/better_sqlite3.node"));
}

/** The database library is compiled where no ready binary can be fetched; that takes a compiler. */
function ensureCompiler() {
  const missing = [
    ["python3", "python3"],
    ["make", "make"],
    ["g++", "g++"],
  ]
    .filter(([program]) => !has(program))
    .map(([, name]) => name);
  if (missing.length > 0 && !installPackages(missing)) {
    say(`${missing.join(", ")} not found: needed if the database library has to be compiled here (apt-get install ${missing.join(" ")}).`);
  }
}
