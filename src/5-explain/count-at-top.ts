import type { Article } from "../model/article.ts";

/** Where a report gives its news. Code units. */
const TOP = 400;

const WORDS = "two three four five six seven eight nine ten eleven twelve".split(" ");
const NUMBER = `(?<![\\d.,:$#-])\\b(\\d{1,3}|${WORDS.join("|")})\\b(?![,.:%-]?\\d)`;
/** Words between a number and what befell those whom it counts. */
const PEOPLE =
  "(?: (?:(?:young|adult|innocent|armed|police|other) )?(?:people|persons|men|women|boys|girls|children|kids|teens|teenagers|adults|victims?|officers|deputies|students|residents|bystanders|family members|brothers|sisters|bodies|others))?";
const WERE = "(?: (?:were|are|was|have been|had been|found|reported|left|critically|seriously|fatally))*";

/** A count in so many words, by its harm: "3 people found fatally shot", "six injured", "death of 4", "kills two". */
const COUNTS = {
  killed: counted(
    "killed|dead|dies?|died|slain|murdered|fatally shot|shot to death|shot dead|gunned down",
    "kill(?:s|ed|ing)?|deaths? of|lives of|bodies of",
  ),
  injured: counted("injured|wounded|hurt|hospitali[sz]ed", "injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?"),
  struck: counted("shot|stabbed|struck|hit by gunfire", "shoot(?:s|ing)|stab(?:s|bing)"),
} as const;

function counted(after: string, before: string): RegExp {
  return new RegExp(
    `${NUMBER}${PEOPLE}${WERE} (?:${after})\\b|\\b(?:${before}) (?:(?:at least|about|another) )?${NUMBER}(?! (?:times|shots))${PEOPLE}`,
    "gi",
  );
}

/** "Boy killed, another wounded" */
const ONE_INJURED =
  /\b(?:one|another|1)(?: (?:man|woman|boy|girl|child|person|teen|teenager|officer))? (?:was )?(?:injured|wounded|hurt)\b/i;

/** A sentence on what was before; news names the day and not the month: "In September, 21 people died there". */
const LOOKS_BACK =
  /[^.!?\n]*\b(?:ago|since|last (?:year|month|week)|earlier|previous(?:ly)?|(?:in|of) (?:[A-Z][a-z]+ )?(?:19|20)\d{2}|in (?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \d))\b[^.!?\n]*/gi;

/** What the title and the beginning of a report count of a harm, in plain words. "Six injured in shooting" → 6. */
export function countsAtTop({ title, text }: Article, what: keyof typeof COUNTS): readonly number[] {
  const top = `${title ?? ""}\n${text.slice(0, TOP)}`.replace(LOOKS_BACK, "");
  const counts = [...top.matchAll(COUNTS[what])].map(([, after, before]) => numberOf(after ?? before!));
  return what === "injured" && ONE_INJURED.test(top) ? [...counts, 1] : counts;
}

/** The same of the title alone. */
export function countsInTitle({ title = "" }: Article, what: keyof typeof COUNTS): readonly number[] {
  return [...title.matchAll(COUNTS[what])].map(([, after, before]) => numberOf(after ?? before!));
}

/** Whether the title counts so many of a harm, whoever they are: "Three aid workers killed in ambush". */
export function isCountOfTitle(article: Article, what: "killed" | "injured", count: number): boolean {
  const ofAnybody = [...(article.title ?? "").matchAll(OF_ANYBODY[what])].map(([, number]) => numberOf(number!));
  return [...countsInTitle(article, what), ...ofAnybody].includes(count);
}

const OF_ANYBODY = {
  killed: new RegExp(`${NUMBER}(?: [\\p{L}'’-]+){1,4} (?:killed|dead|died?|slain|murdered)\\b`, "giu"),
  injured: new RegExp(`${NUMBER}(?: [\\p{L}'’-]+){1,4} (?:injured|wounded|hurt)\\b`, "giu"),
};

function numberOf(words: string): number {
  const at = WORDS.indexOf(words.toLowerCase());
  return at < 0 ? Number(words) : at + 2;
}
