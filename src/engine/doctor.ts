import { existsSync, statfsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Settings } from "../settings.ts";
import { openSqliteStore } from "../store/sqlite/sqlite-store.ts";
import { loadResources } from "./resources.ts";

/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was found; where it is wrong, what to do. */
  readonly message: string;
}

/** Free space below which a warning is due, in bytes: a thousand articles take about 20 MB. */
const LITTLE_SPACE = 200 * 1024 * 1024;

/** Looks at everything that the program needs. Changes nothing; a missing database is not made. */
export async function examine(settings: Settings): Promise<readonly Check[]> {
  return [checkNode(), checkResources(), checkSpace(settings.db), ...(await checkDatabase(settings.db))];
}

function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { name: "node", ok, message: ok ? process.versions.node : `${process.versions.node} is too old: install Node 20.19 or newer` };
}

function checkResources(): Check {
  const name = "data files";
  try {
    loadResources();
    return { name, ok: true, message: "gazetteer, language models and tables load" };
  } catch (error) {
    return {
      name,
      ok: false,
      message: `${messageOf(error)}: the installation is incomplete, install it again (in a clone: git checkout data)`,
    };
  }
}

function checkSpace(db: string): Check {
  const folder = dirname(resolve(db));
  if (!existsSync(folder))
    return { name: "disk", ok: false, message: `the folder ${folder} does not exist: make it, or give another --db` };
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const megabytes = Math.floor(free / 1024 / 1024).toLocaleString("en");
  return {
    name: "disk",
    ok: free >= LITTLE_SPACE,
    message: `${megabytes} MB free in ${folder}${free >= LITTLE_SPACE ? "" : ": make room before adding reports"}`,
  };
}

async function checkDatabase(db: string): Promise<readonly Check[]> {
  const name = "database";
  if (!existsSync(db)) return [{ name, ok: true, message: `${db} does not exist yet: "corroborate add" makes it` }];
  try {
    const store = openSqliteStore(db);
    const problems = await store.check();
    const counts = await store.counts();
    const isCurrent = (await store.revision()) === (await store.viewRevision());
    await store.close();
    const content = `${counts.articles} articles, ${counts.statements} statements, ${counts.incidents} incidents`;
    return [
      {
        name,
        ok: problems.length === 0,
        message: problems.length === 0 ? `${db}: ${content}` : `${db}: ${problems.join("; ")}: restore it from a copy`,
      },
      {
        name: "incidents",
        ok: true,
        message: isCurrent ? "up to date with the statements" : "older than the statements: the next command that reads them rebuilds them",
      },
    ];
  } catch (error) {
    return [{ name, ok: false, message: `${db}: ${messageOf(error)}` }];
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
