/**
 * Words of which one stands in every text that a pattern matches, read off its source: "(?:claimed|claims) (?:the )?attack" → [" attack"] or
 * ["claimed", "claims"], whichever are longer. Empty where there are none. To look for them takes a tenth of the time of the pattern.
 * Patterns have no flags but "g".
 */
export function neededWords(source: string): readonly string[] {
  const { needed } = readBranches({ source, at: 0 });
  return needed ?? [];
}

/** Whether a text has one of the words, or none is needed. */
export function hasNeeded(text: string, needed: readonly string[]): boolean {
  return needed.length === 0 || needed.some((word) => text.includes(word));
}

/** Shorter ones stand in most texts. */
const LEAST_LETTERS = 3;

interface Reader {
  readonly source: string;
  at: number;
}

/** One of these has to stand there; `undefined` where nothing has to. */
type Needed = readonly string[] | undefined;

/** Reads up to the end, or behind the bracket that closes the group. */
function readBranches(reader: Reader): { readonly needed: Needed } {
  let needed: Needed = [];
  for (;;) {
    const branch = readBranch(reader);
    needed = needed === undefined || branch === undefined ? undefined : [...needed, ...branch];
    const end = reader.source[reader.at++];
    if (end !== "|") return { needed };
  }
}

function readBranch(reader: Reader): Needed {
  const { source } = reader;
  let best: Needed;
  let run = "";
  const endRun = () => {
    best = better(best, [run]);
    run = "";
  };
  while (reader.at < source.length && source[reader.at] !== "|" && source[reader.at] !== ")") {
    const { letter, needed } = readPart(reader);
    const quantifier = QUANTIFIER.exec(source.slice(reader.at, reader.at + 12))?.[0] ?? "";
    reader.at += quantifier.length;
    const isOptional = /^(?:[?*]|\{0)/.test(quantifier);
    if (letter !== undefined && !isOptional) run += letter;
    if (letter === undefined || quantifier !== "") endRun();
    if (!isOptional) best = better(best, needed);
  }
  endRun();
  return best;
}

const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;

/** The next letter, class or group. */
function readPart(reader: Reader): { readonly letter?: string; readonly needed?: Needed } {
  const { source } = reader;
  const first = source[reader.at++]!;
  if (first === "(") {
    const opening = /^(?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(reader.at, reader.at + 40))![0];
    reader.at += opening.length;
    const { needed } = readBranches(reader);
    return opening.endsWith("!") ? {} : { needed };
  }
  if (first === "[") {
    while (source[reader.at] !== "]") reader.at += source[reader.at] === "\\" ? 2 : 1;
    reader.at++;
    return {};
  }
  if (first === "\\") {
    const escaped = source[reader.at++]!;
    if (/[pP]/.test(escaped)) reader.at = source.indexOf("}", reader.at) + 1;
    else if (/[kuxc\d]/.test(escaped)) throw new Error(`Escapes like \\${escaped} are not read: ${source}`);
    return /\w/.test(escaped) ? {} : { letter: escaped };
  }
  return /[.^$]/.test(first) ? {} : { letter: first };
}

/** Of two that are both needed the one that fewer texts have. */
function better(one: Needed, other: Needed): Needed {
  return worth(other) > worth(one) ? other : one;
}

function worth(needed: Needed): number {
  const least = needed === undefined ? 0 : Math.min(...needed.map((word) => word.trim().length));
  return least < LEAST_LETTERS ? 0 : least - needed!.length / 4;
}
