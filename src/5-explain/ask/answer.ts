import type { ActorExplainer, Explainer, ProvenSentence } from "../../model/explainer.ts";
import type { Asked, Question } from "./read-question.ts";
import { figuresBy, sentencesOn } from "./told-by.ts";

/** Sections that answer each question, in the order in which they are told. */
const SECTIONS: Readonly<Record<Asked, readonly string[]>> = {
  toll: ["what-happened", "how-many", "disputed"],
  victims: ["what-happened", "investigation", "responses"],
  claim: ["responsibility"],
  who: ["responsibility", "investigation"],
  group: ["the-group"],
  before: ["done-before", "earlier-incidents"],
  why: ["why"],
  warning: ["warnings"],
  response: ["responses"],
  justice: ["investigation", "responsibility"],
  rank: ["comparisons"],
  compare: ["what-happened"],
  weapon: ["what-happened"],
  changed: ["changed", "changed-since"],
  dispute: ["disputed"],
  when: ["what-happened"],
  where: ["what-happened"],
  what: ["what-happened"],
};

/** Words without which a sentence of a section does not answer: a claim is no charge. */
const NEEDED: Readonly<Partial<Record<Asked, (question: string) => RegExp>>> = {
  weapon: () => /\b(?:weapons?|rifles?|guns?|pistols?|handguns?|shotguns?|kni(?:fe|ves)|bombs?|explosives?|grenades?|machetes?)\b/i,
  changed: (question) => (/\bcorrect/i.test(question) ? /\bcorrect|\blowered\b|\b(?:earlier|previous) version\b/i : /./),
  victims: () =>
    /\b(?:identified|named) (?:\w+ ){0,4}as\b|\b(?:victims?|dead|deceased)\b[^.]{0,40}\b(?:was|were|is|are|as) (?:identified|named|\p{Lu})/u,
  claim: (question) => {
    if (/\bden(?:y|ied|ies)\b/i.test(question)) return /\bdenied\b/;
    if (/\bconfirm/i.test(question)) return /\bconfirmed\b/;
    return /\bclaimed\b|\bclaim by\b/;
  },
  justice: (question) => {
    if (/\b(?:arrest|detain)/i.test(question)) return /\b(?:arrest|detain)/i;
    if (/\bcharged\b/i.test(question)) return /\bcharged\b/i;
    return /\bconvict|\bsentenc/i.test(question) ? /\bconvict|\bsentenc/i : /./;
  },
};

/** At most so many sentences; the explainer has the rest. */
const MOST = 6;

/** The sentences of an explainer that answer the question; none where it does not. All have been proven before. */
export function answerSentences(
  question: Question,
  { sections }: Explainer,
  voices: readonly string[] = question.voice === undefined ? [] : [question.voice],
): readonly ProvenSentence[] {
  if (question.voice !== undefined && question.asked === "toll") return figuresBy(question, voices, sections);
  const told = SECTIONS[question.asked].flatMap((key) => sections.find((section) => section.key === key)?.sentences ?? []);
  if (question.asked === "compare") return told.filter((sentence) => counts(sentence, question)).slice(0, 2);
  if (question.asked === "toll") {
    const counted = told.filter((sentence) => counts(sentence, question));
    return (counted.length > 0 ? counted : told.filter((sentence) => quotesCount(sentence, question))).slice(0, MOST);
  }
  if (question.asked === "when") {
    const first = told.slice(0, 1).filter(({ text }) => DATED.test(text));
    return first.length > 0 ? first : told.filter(({ text }) => DAY_TOLD.test(text)).slice(0, 1);
  }
  if (question.asked === "where") return told.slice(0, 1);
  const needed = NEEDED[question.asked]?.(question.text);
  if (question.voice !== undefined) return sentencesOn(voices, told).slice(0, MOST);
  return told.filter(({ text }) => needed === undefined || needed.test(text)).slice(0, MOST);
}

/** "… a shooting in Port Sable on 4 May 2023.", "… a siege in 2004.": our own sentence with the day; the report's own may name it, too. */
const DATED = /\b(?:19|20)\d{2}\.$|: “.*\b(?:\d{1,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)\b/;
/** A day in the report's own sentence, where no sentence of ours has one: "… in Houston on Monday". */
const DAY_TOLD =
  /: “[^”]*\b(?:on|last|early|late|this) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{1,2} \p{Lu})/u;
const SINGULAR: Readonly<Record<string, string>> = { children: "child", women: "woman", civilians: "civilian", attackers: "attacker" };

/** A number of the harm that is asked for, outside of quotations. */
function counts({ text, evidence }: ProvenSentence, { harm, part }: Question): boolean {
  const own = text.replace(/“[^”]*”/g, "");
  // "23 people were killed" answers for soldiers where its report says "23 Afghan soldiers".
  const isOfPart = (words: string) => new RegExp(`^(?:at least |about |some )?[\\w,]+ (?:[\\p{L}-]+ )?${part}$`, "iu").test(words);
  const isNamed = part === undefined || new RegExp(`\\b(?:${part}|${SINGULAR[part] ?? part})\\b`, "i").test(own);
  if (!isNamed && !evidence.some(({ words }) => isOfPart(words))) return false;
  return new RegExp(`\\b${harm}\\b`, "i").test(own) && /\d|\b(?:nobody|no|one|two|three|four|five|six|seven|eight|nine)\b/i.test(own);
}

/** "…, in which 14 people died": a number beside the harm that is asked for, in the report's own sentence, where no sentence of ours tells it. */
function quotesCount({ text }: ProvenSentence, { harm, part }: Question): boolean {
  const words = HARM_TOLD[harm ?? ""];
  const quote = /“[^”]*”/.exec(text)?.[0];
  if (part !== undefined || words === undefined || quote === undefined) return false;
  return new RegExp(
    `(?<![\\d,-])(?:\\d[\\d,]*|${NUMBERS})(?![-\\d])(?: [\\p{L}-]+){0,3} ${words}\\b|\\b${words}(?: [\\p{L}-]+){0,2} (?:\\d[\\d,]*|${NUMBERS}) \\p{L}`,
    "iu",
  ).test(quote);
}

const NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds";
const HARM_TOLD: Readonly<Record<string, string>> = {
  killed: "(?:killed|dead|died|deaths|killing|bodies of)",
  injured: "(?:injured|wounded|hurt)",
};

/** Words that ask of a group as such, with the sections of its explainer that answer, and the label of the sentences where only some do. */
const OF_GROUPS: readonly (readonly [pattern: RegExp, keys: readonly string[], label?: string])[] = [
  [/\b(?:leads?|led|leaders?|heads|commands?)\b/i, ["leaders"]],
  [/\b(?:strong|strength|fighters|weaker|stronger)\b/i, ["strength"]],
  [/\b(?:founded|formed|began|begin|origins?|come from)\b/i, ["what-it-is"], "Origin"],
  [/^(?:who|what) (?:is|are|was|were)\b/i, ["what-it-is", "names", "leaders", "strength", "area", "aims", "claimed", "accused"]],
];

/** The name of the group that a question asks about as such; `undefined` where it asks about what happened. */
export function groupAsked({ text, names }: Question): string | undefined {
  if (!OF_GROUPS.some(([pattern]) => pattern.test(text))) return undefined;
  const name = names.filter((word) => !ASKING.test(word)).join(" ");
  return name === "" ? undefined : name;
}

const ASKING =
  /^(?:leads?|led|leaders?|heads|commands?|strong|strength|fighters|weaker|stronger|founded|formed|began|begin|origins?|come|does|became|where|has)$/;

/** The sentences of a group's explainer that answer the question, at most two of a section where several are asked for. */
export function answerOnActor({ text }: Question, { sections }: ActorExplainer): readonly ProvenSentence[] {
  const [, keys = [], label] = OF_GROUPS.find(([pattern]) => pattern.test(text)) ?? [];
  const each = keys.length === 1 ? MOST : 2;
  const fitting = (sentence: ProvenSentence) => label === undefined || sentence.label === label;
  const told = keys.flatMap(
    (key) =>
      sections
        .find((section) => section.key === key)
        ?.sentences.filter(fitting)
        .slice(0, each) ?? [],
  );
  return told.slice(0, MOST);
}
