import type { Context } from "../extractor.ts";
import { clauseAround } from "../grammar/clause.ts";
import type { EventPlace } from "./event-statements.ts";

/** What somebody is charged with, convicted of, pleads to or is held on suspicion of, in the article's words: "two counts of murder". */
export function chargeOf(context: Context, place: EventPlace): string | undefined {
  const [before, word, after] = around(context, place);
  for (const [words, pattern] of CHARGED) {
    const found = words.test(word) ? pattern.exec(after)?.groups?.["charge"] : undefined;
    if (found !== undefined) return trimmed(found);
  }
  const named = word.startsWith("charge")
    ? /\b(?<charge>(?:[\p{Ll}-]+ ){0,3}(?:murder|manslaughter|homicide|terrorism|assault|weapons?|arson)) $/u.exec(before)
    : undefined;
  return named === null || named === undefined ? undefined : trimmed(named.groups!["charge"]!);
}

/** The penalty: "life in prison", "to 12 years". */
export function sentenceOf(context: Context, place: EventPlace): string | undefined {
  const [, word, after] = around(context, place);
  const told = /^(?:sentenced|jailed|imprisoned|given|received|got)$/.test(word) ? after : THEN_SENTENCED.exec(after)?.[1];
  const found = told === undefined ? undefined : PENALTY.exec(told)?.groups?.["penalty"];
  return found === undefined ? undefined : trimmed(found);
}

/** The words before, the word itself in lower case, and the words behind, within what is quoted as evidence. */
function around({ analysis }: Context, { sentence, at }: EventPlace): readonly [before: string, word: string, after: string] {
  const { start, end } = clauseAround(analysis, sentence, at);
  const { text } = analysis.article;
  const word = analysis.tokens[at]!;
  return [text.slice(start, word.start), word.lower, text.slice(word.end, end)];
}

/** Whom it is done to, between the word and what for. */
const WHOM = '(?: [^;:.“”"]{1,80}?)??';
const CHARGED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:charged?|indicted)$/, new RegExp(`^${WHOM} (?:with|on)(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?<charge>[^;:“”"]+)`)],
  [/^(?:faces|faced|facing)$/, /^ (?<charge>(?:[^;:,“”"]{0,40} )?(?:charges?|counts?)(?: of [^;:“”"]+)?)/],
  [/^(?:filed|brought|pressed)$/, /^ (?<charge>(?:[^;:,“”"]{0,40} )?charges?(?: of [^;:“”"]+)?)/],
  [/^convicted$/, new RegExp(`^${WHOM} of (?<charge>[^;:“”"]+)`)],
  [/^acquitted$/, new RegExp(`^${WHOM} of (?<charge>[^;:“”"]+)`)],
  [/^found$/, new RegExp(`^${WHOM} guilty of (?<charge>[^;:“”"]+)`)],
  [/^(?:pleaded|pled|pleads)$/, /^ (?:not )?guilty to (?<charge>[^;:“”"]+)/],
  [
    /^(?:arrested|apprehended|arrests|detained|held|custody|captured)$/,
    new RegExp(`^${WHOM} on (?:suspicion of|(?:an? )?charges? of) (?<charge>[^;:“”"]+)`),
  ],
];
/** "convicted of murder and sentenced to 30 years" */
const THEN_SENTENCED = /\band (?:was |were |later |then )*(?:sentenced|jailed)( [^;]+)/;
const PENALTY =
  /^(?: [^;:.“”"]{0,60}?)? (?:to |for |an? )?(?<penalty>(?:at least |up to |between )?(?:life(?: (?:in (?:prison|jail)|imprisonment|without parole|sentences?|terms?))*|death|(?:[\w-]+ ){0,4}?(?:years?|months?)(?: (?:in (?:prison|jail)|imprisonment))?|[\w-]+-(?:year|month) (?:prison |jail |suspended )?(?:sentence|term)))\b/;

/** Where the words of a charge end and others begin. */
const ENDS =
  /(?:,? (?:in (?:the|a|an|connection|relation|his|her|their|what|federal|court|[A-Z]\w+|\d{4})|after|before|when|while|who|which|that|as|over|for|by|at|following|because|during|from|where|against|stemming|related|relating|but|is|was|were|are|has|have|had|will)\b|,? (?:on |late |early |last )*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d|(?:March|April|May|June|July) \d|yesterday|today)| (?:an?|one|two|three|four|five|several|\d+) (?:hours?|days?|weeks?|months?|years?) (?:later|after|earlier)|,? (?:police|officials|prosecutors|authorities|investigators|according|(?:the|a|an) [\w ]{0,40}? (?:said|says|announced))\b|, (?:he|she|they|it|the|[A-Z])\b|,? and (?:is|was|were|are|has|have|had|will|faces|could|held|booked|jailed|sentenced|ordered|remanded|taken|denied|given)\b|\.(?: |$)|[,.]?$)/;

function trimmed(words: string): string | undefined {
  const end = words.search(ENDS);
  const kept = (end < 0 ? words : words.slice(0, end))
    .replace(/[\s,.;]+$/, "")
    .replace(/^(?:the )?charges? of /, "")
    .trim();
  return kept.length < 4 || kept.length > MOST || !/\p{L}{4}/u.test(kept) ? undefined : kept;
}

/** Longer words of a charge have run on into what follows. Characters. */
const MOST = 140;
