import type { Sentence, Token } from "../../model/analysis.ts";

/** Whether the text presents something as having happened. */
export type Modality = "fact" | "negated" | "attempted" | "threatened" | "hypothetical" | "general";

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "without", "neither", "nor", "no", "nobody", "none"]);
const MODALS = new Set("would could may might should must will can shall 'd ’d 'll ’ll cannot".split(" "));
const PLANNING = new Set(
  (
    "plan plans planned planning plot plots plotted plotting intend intends intended intending want wants wanted wanting vow vows vowed" +
    " prepare prepares prepared preparing ready hope hoped hoping order orders ordered conspire conspired conspiring conspiracy seek sought" +
    " seeking aim aimed aiming urge urged call calling how incite inciting incited willing able going about likely expected power license" +
    " designed used enough"
  ).split(" "),
);
/** What somebody keeps from doing: "have been avoiding launching air strikes". */
const AVOIDING = new Set("avoid avoids avoided avoiding refrain refrains refrained refraining".split(" "));
const TRYING = new Set("try tries tried trying attempt attempts attempted attempting fail fails failed failing attempts".split(" "));
const THREATENING = new Set("threaten threatens threatened threatening threat threats".split(" "));
const CONDITIONS = new Set(["if", "unless", "whether", "should", "lest"]);
const CLAUSE_ENDS = new Set([
  ",",
  ";",
  ":",
  "—",
  "–",
  "(",
  ")",
  "who",
  "which",
  "that",
  "after",
  "when",
  "while",
  "before",
  "because",
  "and",
  "but",
]);

/**
 * How a predicate at a token stands in its clause, read from the words before it:
 * "did not kill" → negated, "could kill" → hypothetical, "tried to kill" → attempted, "threatened to kill" → threatened.
 */
export function modalityAt(tokens: readonly Token[], sentence: Sentence, at: number): Modality {
  // "A teen was nearly killed"; "nearly 60 killed" is a number.
  if (/^(?:nearly|almost)$/.test(tokens[at - 1]?.lower ?? "")) return "negated";
  if (isOnlyThought(tokens, at)) return "negated";
  let result: Modality = "fact";
  for (let i = at - 1, steps = 0; i >= sentence.first && steps < 9; i--, steps++) {
    const word = tokens[i]!.lower;
    if (CLAUSE_ENDS.has(word)) break;
    // "the toll could rise as nine of the 40 injured were critical": what may rise, and why.
    if (word === "as" && [i - 1, i - 2].some((before) => RISING.test(tokens[before]?.lower ?? ""))) break;
    if (
      NEGATIONS.has(word) &&
      (word !== "no" || steps > 0) &&
      !isBound(tokens, i) &&
      !isInName(tokens, i) &&
      !isDoubtless(tokens, i) &&
      !isUnnamed(tokens, i) &&
      !isNoneOfCase(tokens, i)
    )
      result = "negated";
    else if (AVOIDING.has(word) && steps <= 2) return "negated";
    else if (MODALS.has(word) && !isMonth(tokens, i) && tokens[i]!.tag !== "NOUN" && !(word === "may" && hasHave(tokens, i, at)))
      return hasHave(tokens, i, at) && word !== "would" && word !== "could" ? result : "hypothetical";
    else if (CONDITIONS.has(word)) return "hypothetical";
    // "up to 30 hurt", "close to 100 others wounded": a number, and no infinitive.
    const isNumber = tokens[i + 1]?.tag === "NUM";
    if (
      word === "to" &&
      steps <= 2 &&
      !isNumber &&
      !isBeforeGerund(tokens, i, at) &&
      !joinsAdverbs(tokens, i) &&
      !(i + 1 < at && isToPlace(tokens, i))
    )
      return infinitive(tokens, sentence, i);
  }
  if (result === "fact" && isSaidByNobody(tokens, sentence, at)) return "hypothetical";
  if (result === "fact" && startsWithCondition(tokens, sentence, at)) return "hypothetical";
  return result;
}

/** "a girl who had been thought dead": and was not. */
function isOnlyThought(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== "dead" || !/^(?:thought|believed|presumed|declared|feared)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  return tokens[at - 2]?.lower === "been" && tokens[at - 3]?.lower === "had";
}

const RISING = /^(?:rise|climb|grow|increase|change|mount|up|higher)$/;

/** "You can't just say, 'A guard killed a man'": words that are only thought of as said. */
function isSaidByNobody(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - LONGEST_SAYING); i--) {
    const { lower } = tokens[i]!;
    if ((lower === ":" || lower === ";") && !/^(?:say|saying)$/.test(tokens[i - 1]?.lower ?? "")) return false;
    if (!SAYING.has(lower)) continue;
    if (!/^(?:[,:]|['‘"“]|that)$/.test(tokens[i + 1]?.lower ?? "")) return false;
    const before = tokens.slice(Math.max(first, i - LONGEST_SAYING), i).map(({ lower }) => lower);
    return (
      /\b(?:ca n[’']t|can[’']?t|can not|cannot|do n[’']t|don[’']t|should n[’']t|shouldn[’']t)\b/.test(before.join(" ")) &&
      before.includes("you")
    );
  }
  return false;
}

const SAYING: ReadonlySet<string> = new Set(["say", "saying", "think", "claim", "pretend"]);

/** Words between what is said and the verb of saying, and before it. */
const LONGEST_SAYING = 20;

/** "resorted to indiscriminate shelling", "admitted to killing her", "pleaded guilty on Monday to killing her": what a gerund behind these tells has happened. */
function isBeforeGerund(tokens: readonly Token[], to: number, at: number): boolean {
  if (!/ing$/.test(tokens[at]!.lower)) return false;
  return /^(?:resort|turn|return|admit|confess|react|respond|take|stoop)$/.test(tokens[to - 1]?.lemma ?? "") || isPlea(tokens, to);
}

function isPlea(tokens: readonly Token[], to: number): boolean {
  const plea = tokens.slice(Math.max(0, to - LONGEST_PLEA), to).map(({ lower }) => lower);
  const verb = plea.findLastIndex((word) => /^(?:plead|pleads|pleaded|pled|pleading)$/.test(word));
  return verb >= 0 && /^(?:guilty|no contest)\b/.test(plea.slice(verb + 1).join(" "));
}

/** Words from "pleaded" to "to": "pleaded guilty in a Toledo court on Monday to stabbing him". */
const LONGEST_PLEA = 10;

/** "A ferry to Arlmere sank", "a bomb attached to his car killed two": "to" before a name, an article or whose it is is no infinitive's. */
function isToPlace(tokens: readonly Token[], to: number): boolean {
  return /^(?:PROPN|DET)$/.test(tokens[to + 1]?.tag ?? "") || /^(?:his|her|its|their|our|my)$/.test(tokens[to + 1]?.lower ?? "");
}

/** "on May 3", "in May 2016", "In May seven people died". */
function isMonth(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== "may") return false;
  return /^\d/.test(tokens[at + 1]?.text ?? "") || (tokens[at]!.text !== "may" && BEFORE_MONTH.test(tokens[at - 1]?.lower ?? ""));
}

const BEFORE_MONTH = /^(?:in|since|until|till|by|of|from|during|last|this|next|early|late|mid|every|each)$/;

/** "Doctors Without Borders said 12 people were killed": a capital within a name denies nothing. */
function isInName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "without" && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.cased) && /^\p{Lu}/u.test(tokens[at + 1]?.cased ?? "");
}

/**
 * "has no doubt the group killed them", "without doubt": it is held to be so. "Life without parole for killing four", "held without bail on charges of
 * stabbing him": what is lacking is no deed.
 */
function isDoubtless(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower !== "no" && lower !== "without") return false;
  const behind = tokens.slice(at + 1, at + 5).map((one) => one.lower);
  return /^(?:doubts?|question)$/.test(behind[0] ?? "") || (lower === "without" && LACKING.test(`${behind.join(" ")} `));
}

const LACKING =
  /^(?:the |any )?(?:(?:possibility|chance|hope|eligibility) (?:of|for) )?(?:parole|release|bail|bond|trial|charges?|incident|warning|provocation|explanation) /;

/** "no suspect in the killing", "no contest to killing him": what is lacking is said of it, and it has happened. */
function isNoneOfCase(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== "no") return false;
  const behind = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  return behind[0] === "contest" || OF_CASE.test(`${behind.join(" ")} `);
}

const OF_CASE =
  /^(?:(?:known|named|official|immediate|new|other) )?(?:suspects?|motives?|arrests?|charges?|leads?|clues?|witnesses|claims?|explanation|reason) (?:in|for|over|behind|after|to) (?:the|his|her|their|this|that|an?) /;

/** "an official who asked not to be named put the toll at 33": nothing of what he says. */
function isUnnamed(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 4).map(({ lower }) => lower);
  return /^to be (?:named|identified|quoted)$/.test(behind.join(" "));
}

/** "no fewer than 60 were killed", "not less than 60" */
function isBound(tokens: readonly Token[], at: number): boolean {
  return /^(?:fewer|less|more)$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower === "than";
}

const BRINGING =
  /^(?:cause|caused|causing|lead|leads|leading|result|prevent|prevented|preventing|avoid|avoiding|avert|averting|mean|bring|risk|risks|risking|plan|plans|planned|planning|plot|plotting|plotted|possible|potential|feared|fear|fears|threaten|threatened|threatens|against)$/;

/** How a harm told by a noun stands: "no deaths" → negated, "to prevent the deaths of" → hypothetical; "to mourn the deaths of" is a fact. */
export function nounModalityAt(tokens: readonly Token[], sentence: Sentence, at: number): Modality {
  if (isOnlyAttempt(tokens, sentence, at)) return "attempted";
  const modality = modalityAt(tokens, sentence, at);
  if (tokens[at - 1]?.lower === "no" && at > sentence.first) return "negated";
  if (modality !== "hypothetical") return modality;
  for (let i = at - 1; i >= Math.max(sentence.first, at - 7); i--) if (BRINGING.test(tokens[i]!.lower)) return "hypothetical";
  return startsWithCondition(tokens, sentence, at) ? "hypothetical" : "fact";
}

/** "charged with the attempted first-degree murder of": what the noun tells was tried. */
function isOnlyAttempt(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  let before = at - 1;
  while (before > first && /^(?:ADJ|NOUN|NUM|PUNCT)$/.test(tokens[before]!.tag) && /^[\p{L}\d-]+$/u.test(tokens[before]!.text)) {
    if (tokens[before]!.lower === "attempted") return true;
    before--;
  }
  return tokens[before]?.lower === "attempted";
}

function hasHave(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.lower === "have") return true;
  return false;
}

/** "lightly to moderately injured": from one degree to another. */
function joinsAdverbs(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to - 1]?.tag === "ADV" &&
    [to - 1, to + 1].every((at) => /ly$/.test(tokens[at]?.lower ?? "")) &&
    tokens[to - 1]!.lower !== "likely"
  );
}

function infinitive(tokens: readonly Token[], sentence: Sentence, to: number): Modality {
  for (let i = to - 1; i >= Math.max(sentence.first, to - 5); i--) {
    const word = tokens[i]!.lower;
    if (TRYING.has(word)) return "attempted";
    if (THREATENING.has(word)) return "threatened";
    if (PLANNING.has(word)) return "hypothetical";
    if (
      /^(?:alleged|believed|said|thought|reported|known|understood|appear|appears|appeared|confirmed|presumed|estimated|feared|suspected|seem|had|forced|continue|continued|began|started|went)$/.test(
        word,
      )
    )
      return "fact";
    if (CLAUSE_ENDS.has(word)) break;
  }
  // "took the opportunity to plant two bombs": and did so.
  const before = tokens.slice(Math.max(sentence.first, to - LONGEST_CHANCE), to).map(({ lower }) => lower);
  return TAKEN_CHANCE.test(before.join(" ")) ? "fact" : "hypothetical";
}

const LONGEST_CHANCE = 8;
const TAKEN_CHANCE =
  /\b(?:(?:took|taking|used|seized|availed (?:himself|herself|itself|themselves) of) (?:full )?(?:advantage|(?:the|this|that) (?:opportunity|occasion|chance|moment|confusion|darkness))|managed|proceeded|succeeded)\b[^,;]*$/;

function startsWithCondition(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.first; i--) {
    const word = tokens[i]!.lower;
    if (word === "," || word === ";" || word === ":") return false;
    if (word === "if" || word === "unless") return true;
    // "When you get a person killing fathers": whatever happens to anybody.
    if (word === "you" && /^(?:when|whenever|anytime)$/.test(tokens[i - 1]?.lower ?? "")) return true;
  }
  return false;
}
