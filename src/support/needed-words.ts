/**
 * Words of which one stands in every text that a pattern matches, read off its source: "(?:claimed|claims) (?:the )?attack" → [" attack"] or
 * ["claimed", "claims"], whichever are longer. Empty where there are none. To look for them takes a tenth of the time of the pattern.
 * Patterns have no flags but "g".
 */
export function neededWords(source: string): readonly string[] {
  const { needed } = readBranches({ source, at: 0 });
  return needed ?? [];
}

/**
 * Finds in one pass over a text which of many patterns can match it, by the words that each needs: gives their places in `patterns`, ascending.
 * A pattern that needs none is always among them.
 */
export function findByNeeded(patterns: readonly (readonly string[])[]): (text: string) => readonly number[] {
  const holders = new Map<string, number[]>();
  for (const [place, needed] of patterns.entries()) for (const word of needed) holders.set(word, [...(holders.get(word) ?? []), place]);
  // By their first two letters, so that most letters of a text are done with at one look into a table.
  const groups: { readonly word: string; readonly places: readonly number[] }[][] = [[]];
  const groupOf = new Uint16Array(1 << (2 * LETTER_BITS));
  for (const [word, places] of holders) {
    const key = pairAt(word, 0);
    if (groupOf[key] === 0) groupOf[key] = groups.push([]) - 1;
    groups[groupOf[key]!]!.push({ word, places });
  }
  const none = Uint8Array.from(patterns, (needed) => (needed.length === 0 ? 1 : 0));
  return (text) => {
    const can = none.slice();
    for (let at = 0; at + 1 < text.length; at++) {
      const group = groupOf[pairAt(text, at)]!;
      if (group === 0) continue;
      for (const { word, places } of groups[group]!) if (text.startsWith(word, at)) for (const place of places) can[place] = 1;
    }
    const found: number[] = [];
    for (let place = 0; place < can.length; place++) if (can[place] === 1) found.push(place);
    return found;
  };
}

const LETTER_BITS = 7;

/** A number for two letters; letters outside ASCII share theirs with others. */
function pairAt(text: string, at: number): number {
  const mask = (1 << LETTER_BITS) - 1;
  return ((text.charCodeAt(at) & mask) << LETTER_BITS) | (text.charCodeAt(at + 1) & mask);
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
