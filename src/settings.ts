/** One setting: its default, unit and help; the command line, the documentation and `doctor` are made from these rows. */
export interface Setting<Value> {
  readonly name: string;
  readonly default: Value;
  /** "files", "bytes", "minutes", or "" where the value has none. */
  readonly unit: string;
  readonly help: string;
  /** Environment variable that overrides the default. */
  readonly variable: string;
}

/** Every setting. A row without a description in docs/reference/settings.md fails the tests. */
export const SETTINGS = {
  db: row("db", "corroborate.db", "", "The database file. It is made where it does not exist.", "CORROBORATE_DB"),
  author: row("author", "", "", "Name that your decisions are signed with.", "CORROBORATE_AUTHOR"),
  host: row(
    "host",
    "127.0.0.1",
    "",
    "Address that the desk listens on. On another than loopback, accounts are needed.",
    "CORROBORATE_HOST",
  ),
  port: row("port", 4680, "", "Port that the desk listens on; 0 takes a free one.", "CORROBORATE_PORT"),
  policy: row("policy", "corroborate", "", "Casualty policy that gives the headline toll.", "CORROBORATE_POLICY"),
  actors: row(
    "actors",
    "",
    "",
    "A table of further actors like data/actors/actors.csv, whose rows are added to the shipped ones or replace them.",
    "CORROBORATE_ACTORS",
  ),
  threads: row("threads", 2, "threads", "Threads that read and extract; 0 does it in the main thread.", "CORROBORATE_THREADS"),
  threadHeap: row(
    "threadHeap",
    384,
    "MB",
    "Memory that a thread may fill with what it reads; a text that needs more is a problem, not an article.",
    "CORROBORATE_THREAD_HEAP",
  ),
  batch: row("batch", 50, "articles", "Articles stored in one transaction: what a kill can cost to do again.", "CORROBORATE_BATCH"),
  maxInputBytes: row(
    "maxInputBytes",
    256 * 1024 * 1024,
    "bytes",
    "Largest input read whole, after unpacking.",
    "CORROBORATE_MAX_INPUT_BYTES",
  ),
  maxArticleCharacters: row(
    "maxArticleCharacters",
    1_000_000,
    "characters",
    "Longest article text; a longer one is a problem, not an article.",
    "CORROBORATE_MAX_ARTICLE_CHARACTERS",
  ),
  accounts: row(
    "accounts",
    "",
    "",
    "The file of the accounts; by default the database file's name with `.accounts`.",
    "CORROBORATE_ACCOUNTS",
  ),
  maxUploadBytes: row(
    "maxUploadBytes",
    64 * 1024 * 1024,
    "bytes",
    "Largest upload through the desk, all files together.",
    "CORROBORATE_MAX_UPLOAD_BYTES",
  ),
  fetchMaxBytes: row(
    "fetchMaxBytes",
    5 * 1024 * 1024,
    "bytes",
    "Largest page that the desk fetches by its address, after unpacking.",
    "CORROBORATE_FETCH_MAX_BYTES",
  ),
  fetchSeconds: row(
    "fetchSeconds",
    15,
    "seconds",
    "How long the desk waits for a page that it fetches by its address.",
    "CORROBORATE_FETCH_SECONDS",
  ),
  fetchPrivate: row(
    "fetchPrivate",
    0,
    "",
    "1 lets the desk fetch pages from this machine and its own network, and from any port; 0 only what is public.",
    "CORROBORATE_FETCH_PRIVATE",
  ),
  gtdSameTimeMinutes: row(
    "gtdSameTimeMinutes",
    60,
    "minutes",
    "Figures within this time count as equally recent under the policy gtd.",
    "CORROBORATE_GTD_SAME_TIME_MINUTES",
  ),
} as const;

/** Values of all settings. */
export type Settings = { readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name]["default"] };

/**
 * Defaults overridden by environment variables, those overridden by what the caller gives.
 * Throws a `RangeError` that names the variable where a number is no number.
 */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>, given: Partial<Settings> = {}): Settings {
  const values: Record<string, string | number> = {};
  for (const setting of Object.values(SETTINGS) as Setting<string | number>[]) {
    const text = environment[setting.variable];
    values[setting.name] = text === undefined ? setting.default : parse(setting, text);
  }
  // Each row's value has the type of its default, which `parse` keeps.
  return { ...values, ...given } as unknown as Settings;
}

function parse(setting: Setting<string | number>, text: string): string | number {
  if (typeof setting.default === "string") return text;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) {
    throw new RangeError(`${setting.variable} is "${text}": give a whole number of 0 or more (${setting.help})`);
  }
  return number;
}

function row<Value extends string | number>(
  name: string,
  value: Value,
  unit: string,
  help: string,
  variable: string,
): Setting<Widen<Value>> {
  return { name, default: value as Widen<Value>, unit, help, variable };
}

type Widen<Value> = Value extends string ? string : number;
