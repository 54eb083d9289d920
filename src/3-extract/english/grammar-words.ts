/** Forms of "be", "get" and "become", which make a participle passive. */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = new Set(
  "is are was were be been being 's ’s 're ’re am get gets got gotten getting become becomes became becoming remain remains remained lay lie lies".split(
    " ",
  ),
);

/** Words that may stand between a subject and its predicate without being either. */
export const BETWEEN_SUBJECT_AND_PREDICATE: ReadonlySet<string> = new Set(
  (
    "is are was were be been being “ ” \" 's ’s 're ’re am get gets got gotten getting become becomes became becoming has have had having remain remains remained to also not n't n’t" +
    " all both reportedly allegedly apparently later then still already soon confirmed reported believed feared presumed thought said known" +
    " found left declared pronounced listed made seen considered initially earlier immediately subsequently either who that which may might" +
    " could would will were there not being just now least as yet expected understood lay fatally mortally critically seriously badly" +
    " severely slightly gravely lightly accidentally killed shot stabbed beaten burned burnt trapped taken and or hit struck discovered ever actually since ended up"
  ).split(" "),
);

/** Prepositions that hang a phrase on the noun before it: "12 members of the family". */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    "of in on at from with near aboard inside outside for by between among within around under across behind along into to over through" +
    " against including like below above beside beneath throughout toward towards via off"
  ).split(" "),
);

/** Words that name some of those counted before: "60 people, including three children". */
export const INCLUDING: ReadonlySet<string> = new Set(["including", "includes", "include", "included", "among", "mostly", "mainly"]);

/** Ends of clauses, over which no predicate reaches for its people. */
export const CLAUSE_BREAKS: ReadonlySet<string> = new Set([
  ";",
  ":",
  "—",
  "–",
  "--",
  "but",
  "because",
  "although",
  "while",
  "when",
  "whereas",
  "if",
]);
