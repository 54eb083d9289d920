/** Other names of a party, in lower case → the one they are grouped under. */
export type Aliases = ReadonlyMap<string, string>;

/**
 * Names that texts use without introducing them. A branch is not its parent: Islamic State Khorasan stands apart from Islamic State.
 * General knowledge; a full table comes with the actors.
 */
const KNOWN: readonly (readonly string[])[] = [
  [
    "islamic state",
    "isis",
    "isil",
    "is",
    "daesh",
    "da'esh",
    "so-called islamic state",
    "islamic state of iraq and syria",
    "islamic state of iraq and the levant",
  ],
  [
    "islamic state khorasan",
    "isis-k",
    "is-k",
    "isil-k",
    "iskp",
    "isis-khorasan",
    "islamic state-khorasan",
    "islamic state khorasan province",
    "isis khorasan",
    "wilayat khorasan",
    "khorasan province",
    "islamic state in khorasan",
    "islamic state's afghan branch",
  ],
  ["islamic state west africa province", "iswap", "islamic state in west africa"],
  ["al qaeda", "al-qaeda", "al-qaida", "al qaida", "al-qa'ida"],
  ["al qaeda in the arabian peninsula", "aqap", "al-qaeda in the arabian peninsula"],
  ["al qaeda in the islamic maghreb", "aqim", "al-qaeda in the islamic maghreb"],
  ["al shabaab", "al-shabaab", "al-shabab", "al shabab", "shabaab"],
  ["taliban", "afghan taliban", "taleban", "islamic emirate of afghanistan"],
  ["pakistani taliban", "tehrik-e-taliban pakistan", "tehreek-e-taliban pakistan", "tehrik-i-taliban pakistan", "ttp", "pakistan taliban"],
  ["boko haram", "jama'atu ahlis sunna lidda'awati wal-jihad"],
  ["hezbollah", "hizbollah", "hizbullah", "hezbullah"],
  ["hamas", "islamic resistance movement"],
  ["palestinian islamic jihad", "pij"],
  ["kurdistan workers' party", "kurdistan workers party", "pkk"],
  ["revolutionary armed forces of colombia", "farc"],
  ["national liberation army", "eln"],
  ["farabundo marti national liberation front", "fmln"],
  ["shining path", "sendero luminoso"],
  ["liberation tigers of tamil eelam", "ltte", "tamil tigers"],
  ["lashkar-e-taiba", "lashkar e taiba", "let"],
  ["irish republican army", "ira", "provisional ira"],
  ["basque homeland and freedom", "eta"],
  ["lord's resistance army", "lra"],
  ["houthis", "houthi movement", "ansar allah", "houthi rebels"],
];

const TABLE: ReadonlyMap<string, string> = new Map(KNOWN.flatMap((names) => names.map((name) => [name, names[0]!] as const)));

/** "Islamic State Khorasan (ISIS-K)", "the Army of the Dunes, known as AD": what the texts themselves introduce, short form → long form. */
export function aliasesIn(texts: readonly string[]): Aliases {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const [, long, short] of text.matchAll(INTRODUCED)) {
      const full = fittingWords(long!, short!);
      if (full !== undefined) found.set(normalised(short!), normalised(full));
    }
  }
  return found;
}

/** What a party's names have in common: "The Islamic State group" and "ISIS" → "islamic state". */
export function partyKey(name: string, aliases: Aliases): string {
  const plain = normalised(name);
  const long = TABLE.get(plain) ?? aliases.get(plain) ?? plain;
  return TABLE.get(long) ?? long;
}

const INTRODUCED =
  /((?:\p{Lu}[\p{L}'’-]+|of|the|in|for|and|al)(?: (?:\p{Lu}[\p{L}'’-]+|of|the|in|for|and|al)){1,7})(?: \(|, (?:also )?known as (?:the )?|, or )(\p{Lu}[\p{Lu}-]{1,9})\b/gu;

/** The last words whose first letters the short form takes: "of the Army of the Dunes", "AD" → "Army of the Dunes". */
function fittingWords(long: string, short: string): string | undefined {
  const words = long.split(" ");
  const letters = short.replace(/[^\p{L}]/gu, "");
  for (let first = words.length - 1; first >= 0; first--) {
    const initials = words
      .slice(first)
      .flatMap((word) => word.split("-"))
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join("");
    if (
      initials === letters ||
      (initials.length >= 2 &&
        letters.startsWith(initials[0]!) &&
        letters.endsWith(initials.at(-1)!) &&
        initials.length + 1 >= letters.length - 1)
    )
      return words.slice(first).join(" ");
  }
  return undefined;
}

function normalised(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(the|a|an|that) /, "")
    .replace(/ (group|organi[sz]ation|movement|militants?|terrorists?|fighters|terror group|militant group)$/, "")
    .replace(/'s$/, "")
    .trim();
}
