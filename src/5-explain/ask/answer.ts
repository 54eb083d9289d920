import type { Explainer, ProvenSentence } from "../../model/explainer.ts";
import type { Asked, Question } from "./read-question.ts";

/** Sections that answer each question, in the order in which they are told. */
const SECTIONS: Readonly<Record<Asked, readonly string[]>> = {
  toll: ["what-happened", "how-many", "disputed"],
  claim: ["responsibility"],
  who: ["responsibility", "investigation"],
  group: ["the-group"],
  before: ["done-before", "earlier-incidents"],
  why: ["why"],
  warning: ["warnings"],
  response: ["responses"],
  justice: ["investigation", "responsibility"],
  rank: ["comparisons"],
  changed: ["changed"],
  dispute: ["disputed"],
  when: ["what-happened"],
  where: ["what-happened"],
  what: ["what-happened"],
};

/** Words without which a sentence of a section does not answer: a claim is no charge. */
const NEEDED: Readonly<Partial<Record<Asked, (question: string) => RegExp>>> = {
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
export function answerSentences(question: Question, { sections }: Explainer): readonly ProvenSentence[] {
  const told = SECTIONS[question.asked].flatMap((key) => sections.find((section) => section.key === key)?.sentences ?? []);
  if (question.asked === "toll") return told.filter((sentence) => counts(sentence, question)).slice(0, MOST);
  if (question.asked === "when" || question.asked === "where") return told.slice(0, 1);
  const needed = NEEDED[question.asked]?.(question.text);
  return told.filter(({ text }) => needed === undefined || needed.test(text)).slice(0, MOST);
}

const SINGULAR: Readonly<Record<string, string>> = { children: "child", women: "woman", civilians: "civilian", attackers: "attacker" };

/** A number of the harm that is asked for, outside of quotations. */
function counts({ text }: ProvenSentence, { harm, part }: Question): boolean {
  const own = text.replace(/“[^”]*”/g, "");
  if (part !== undefined && !new RegExp(`\\b(?:${part}|${SINGULAR[part] ?? part})\\b`, "i").test(own)) return false;
  return new RegExp(`\\b${harm}\\b`, "i").test(own) && /\d|\b(?:nobody|no|one|two|three|four|five|six|seven|eight|nine)\b/i.test(own);
}
