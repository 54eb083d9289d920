import { literal } from "../../support/literal.ts";
import type { Asking } from "./passage-question.ts";
import { NEAR } from "./role-words.ts";
import { isSameMeaning } from "./same-meaning.ts";
import { toWords, type Words } from "./sentence-words.ts";

/** Whether a sentence names somebody who did it, whom it was done to, or who is what the question says. */
export function holdsPerson(part: "doer" | "done to" | "described", asking: Asking, { text, tokens }: Words): boolean {
  const { verbs, named } = asking;
  const persons = personsIn(text, named);
  if (part === "described") return isDescribed(asking, text, persons);
  const acts = tokens.filter(({ word }) => verbs.some((verb) => isSameMeaning(verb, word)));
  if (part === "doer" && verbs.some((verb) => isSameMeaning(verb, "owns") || isSameMeaning(verb, "operates"))) return OWNER.test(text);
  return acts.some(({ start, end }) => {
    const before = text.slice(Math.max(0, start - NEAR), start);
    const after = text.slice(end, end + NEAR);
    if (part === "done to") return isDoneTo({ text, persons, start, end });
    if (/^(?:[^.;]{0,40})\bby (?:the )?(?:[\p{L}-]+ ){0,4}\p{Lu}/u.test(after)) return true;
    const isPassive = /\b(?:was|were|been|being|is|are) (?:\p{Ll}+ly )?$/u.test(before);
    return !isPassive && (persons.some((one) => one.end <= start && start - one.end < 50) || DOER.test(before) || isTold(before, named));
  });
}

/** "The mine's owner, Orvan Metals, said", "the operator of the ferry, Bluewater Lines,". */
const OWNER =
  /\b(?:owner|operator)(?: of [^,.;]{2,40})?,? (?:(?:an?|the) (?:[\p{Ll}-]+ ){0,2}(?:firm|company|group) )?(?:the )?\p{Lu}|\p{Lu}[\p{L}.-]+,? which (?:owns|operates|runs)\b|\b(?:owned|operated|run) by (?:[\p{Ll}-]+ ){0,4}\p{Lu}/u;

const FULL_NAME =
  /(?<![\p{L}])\p{Lu}[\p{L}.-]*(?:['’]\p{Lu}\p{Ll}+)?(?: (?:al|bin|ben|de|der|den|van|von|el|la|\p{Lu}[\p{L}.-]*(?:['’]\p{Lu}\p{Ll}+)?)){0,4} \p{Lu}\p{Ll}[\p{L}-]*/gu;
/** Words of a name that is no person's. */
const NO_PERSON =
  /^(?:In|At|On|The|A|An|After|Before|As|But|And|When|While|Since|For|From|By|With|Of|To|Not|No|One|Two|Near|Outside|If|It|He|She|They|St\.|Saint|Ste\.|Fort|Mount|Lake|Los|Las|San|Santa|El|Port|Cape|Little|Great|Upper|Lower|Grand)(?: |$)|\b(?:Police|Department|Sheriff['’]s?|County|City|Street|Avenue|Road|Boulevard|Drive|Lane|Parkway|Highway|Hospital|Center|Centre|Medical|University|College|School|Church|Court|Office|Ministry|Committee|Council|Agency|Bureau|Association|Company|Hall|Park|Airport|State|States|United|North|South|East|West|New|Northern|Southern|Eastern|Western|News|Times|Post|Press|Islamic|Group|Front|Army|Force|Forces|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Inn|Hotel|Apartments|House|Channel|Facebook|Twitter|American|Union|Nations|Security|District|Region|Lives|Matter)\b/;

/** Full names that may be a person's and are not the question's own. */
function personsIn(text: string, named: ReadonlySet<string>): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(FULL_NAME)].flatMap(({ 0: name, index }) => {
    const isKnown = name.split(" ").some((word) => named.has(word.toLowerCase().replace(/['’]s$/, "")));
    const isPlaced = /\b(?:in|at|near|on|outside|to) (?:the )?$/.test(text.slice(Math.max(0, index - 12), index));
    return isKnown || isPlaced || NO_PERSON.test(name) ? [] : [{ start: index, end: index + name.length }];
  });
}

/** A doer who is told without a full name: "Moscow and Damascus denied", "a 14-year-old boy is accused". */
const DOER =
  /(?:(?:^|[,;] |\band )(?:[Tt]he )?\p{Lu}[\p{L}-]+(?: and \p{Lu}[\p{L}-]+)?|\b\d{1,2}-year-old(?: [\p{L}-]+){1,2}|\b[Pp]olice(?: officers?)?|^(?:His|Her|Their|The|An?) (?:\p{Ll}+ ){0,2}\p{Ll}+) (?:\p{Ll}+ ){0,2}$/u;
/** "Police confirmed Moreno shot …": one who is told to have done it, by the last name; not the one who is asked about. */
function isTold(before: string, named: ReadonlySet<string>): boolean {
  const name = TOLD_DOER.exec(before)?.[1];
  return name !== undefined && !named.has(name.toLowerCase());
}

const TOLD_DOER =
  /\b(?:say|says|said|that|confirm(?:s|ed)|believed?|alleg(?:e|es|ed)|determined|concluded) (\p{Lu}\p{Ll}[\p{L}’'-]+) (?:(?:had|also|then|allegedly|fatally) )?$/u;
const IDENTIFIED = /\b(?:identified|named)\b.{0,80}\bas\b|\b(?:known as|name was|name is|named)\b/;

/** "Mayor Ada Borg", "Ada Borg, the mayor": who is asked for by what they are; of one who is asked for by name, what they are. */
function isDescribed(
  { nouns, subjects, verbs }: Asking,
  text: string,
  persons: readonly { readonly start: number; readonly end: number }[],
): boolean {
  if (IDENTIFIED.test(text) && (persons.length > 0 || / as \p{Lu}/u.test(text))) return true;
  if (nouns.length + verbs.length === 0) {
    return subjects.some((name) =>
      new RegExp(
        // "Ada Borg, a nurse", "Borg was the cook"; "The cook of the camp, Ada Borg, 37,".
        `(?<!\\p{L})${literal(name)}(?:,? \\(?\\d{1,3}\\)?)?(?:, (?:an?|the|who) | (?:is|was) (?:an?|the) )|` +
          `(?<![\\p{L}] )\\b(?:an?|the|his|her|its|their) [\\p{L}’' -]{3,50}, (?:[\\p{L}.'’-]+ ){0,2}${literal(name)},`,
        "iu",
      ).test(text),
    );
  }
  const isNoun = (words: string) => toWords(words).tokens.some(({ word }) => nouns.some((noun) => isSameMeaning(word, noun)));
  return persons.some(({ start, end }) => {
    const behind = /^(?:,? \(?\d{1,3}\)?)?(?:,| (?:is|was)) (?:an? |the )?[^,.;]{0,40}/.exec(text.slice(end, end + 60))?.[0] ?? "";
    return isNoun(behind) || isNoun(/(?:[\p{L}-]+ ){1,2}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? "");
  });
}

/** "Ada Borg was killed", "killed Ada Borg", "identified as Ada Borg", "Ada Borg, 4, and Per Borg, 6, all dead of …". */
function isDoneTo(found: {
  readonly text: string;
  readonly persons: readonly { readonly start: number; readonly end: number }[];
  readonly start: number;
  readonly end: number;
}): boolean {
  const { text, persons, start, end } = found;
  if (persons.length > 0 && IDENTIFIED.test(text)) return true;
  if (persons.length > 1 && /\b(?:all|both|were|are) (?:\w+ )?$/.test(text.slice(Math.max(0, start - 25), start))) return true;
  // "Ada Borg, 21, of Port Sable, was pronounced dead …": the one whom the sentence is about.
  const [subject] = persons;
  if (
    subject !== undefined &&
    subject.start < 20 &&
    subject.end <= start &&
    /\b(?:pronounced|found|died|was (?:\w+ )?killed)\b/.test(text.slice(subject.end, end))
  )
    return true;
  return persons.some((one) =>
    one.end <= start
      ? /^(?:,[^,;]{1,40},| \(\d+\)|,)? (?:(?:was|were|has|had|have|been|is|are|also|later|then|who|\p{Ll}+ly|shot and) ){0,5}$/u.test(
          text.slice(one.end, start),
        )
      : /^ (?:(?:\d{1,2}-year-old|(?!(?:in|at|on|near|of|to|from|by|with|for)\b)\p{Ll}+,?) ){0,2}$/u.test(text.slice(end, one.start)),
  );
}
