import { literal } from "../../support/literal.ts";
import type { Asking } from "./passage-question.ts";
import { holdsPerson } from "./person-in-sentence.ts";
import {
  AIRCRAFT_MAKE,
  CAR_MAKE,
  CAUSE,
  COUNT,
  DURATION,
  FIREARM,
  FIRED,
  JOB,
  MANNER,
  MEASURES,
  NAMED,
  NEAR,
  NUMBER,
  PENALTY,
  PLACE,
  REASON,
  TIME,
} from "./role-words.ts";
import { isDeniable, isSameMeaning } from "./same-meaning.ts";
import { toWords, type Words } from "./sentence-words.ts";
import { COUNTS } from "./step-answers.ts";
import { matterOf } from "./whether-told.ts";

/** "blamed bandits", "accusing the other side of", "suspected the Front": somebody is named behind it. */
const BLAMING =
  /(?<!\b(?:was|were|is|are|been|be|who) )\b(?:blam(?:ed|es|ing)|accus(?:ed|es|ing)|suspect(?:ed|s)?) (?!by\b|of\b|in\b|for\b|and\b)[\p{L}]/iu;

/** Whether a sentence holds what is asked for: a person for who, a time for when, a number with the noun for how many. */
export function holdsRole(asking: Asking, sentence: Words): boolean {
  const { role } = asking;
  const { text } = sentence;
  switch (role.kind) {
    case "number":
      return holdsNumber(role.noun, asking, sentence);
    case "person":
      return holdsPerson(role.part, asking, sentence);
    case "age":
      return holdsAge(asking, sentence);
    case "thing":
      if (asking.verbs.some((verb) => isSameMeaning(verb, "charged") || isSameMeaning(verb, "convicted")) && !COUNTS.test(text))
        return false;
      return asking.verbs.length > 0 && asking.nouns.every((noun) => sentence.tokens.some(({ word }) => isSameMeaning(word, noun)));
    case "place":
      return besideVerb(asking, sentence, PLACE);
    case "time":
      return besideVerb(asking, sentence, TIME);
    case "hour":
      return HOUR.test(text);
    case "duration":
      return DURATION.test(text);
    case "reason":
      return REASON.test(text);
    case "cause":
      return CAUSE.test(text);
    case "manner":
      // "How was the bomb hidden?": the way is a place.
      if (asking.verbs.some((verb) => isSameMeaning(verb, "hidden")) && besideVerb(asking, sentence, PLACE)) return true;
      return MANNER.test(text) && asking.verbs.length > 0;
    case "event":
    case "act":
      return holdsEvent(asking, sentence);
    case "whether":
      return matterOf(asking)?.test(text) ?? holdsAct(asking, sentence);
    case "blamed":
      return BLAMING.test(text);
    case "said":
      return saysSomething(asking, sentence);
    case "job":
      return JOB.test(text);
    case "penalty":
      return PENALTY.test(text);
    case "named":
      return holdsNamed(role.noun, asking, sentence);
    case "sort":
      return new RegExp(
        `\\b(?:an?|the|two|three|several|of)(?: (?!${NO_SORT})[\\p{L}-]+){1,3} ${role.noun}s?\\b(?! (?:attacks?|blasts?|threats?|disposal|squad|experts?|makers?))`,
        "iu",
      ).test(text);
    case "measure":
      // "Unless it is paid a million": what is asked for, and not what was paid.
      if (asking.verbs.some((verb) => isSameMeaning(verb, "paid")) && /\bunless\b|\bdemand(?:s|ed|ing)?\b/i.test(text)) return false;
      return MEASURES[role.of].test(text);
  }
}

/** "The second bomb", "the last bomb", "a suspected bomb": words that tell no sort. */
const NO_SORT =
  "(?:first|second|third|last|other|same|suspected|deadly|powerful|huge|massive|large|small|big|of|and|the|an?|by|in|with|to|from|that)\\b";

function holdsNumber(noun: string | undefined, { verbs, nouns }: Asking, { text, tokens }: Words): boolean {
  if (nouns.includes("board") || nouns.includes("aboard")) return ABOARD.test(text);
  if (noun === undefined) {
    // "How many of the injured were in serious condition?": the sentence that counts them says so itself.
    const states = nouns.filter((one) => STATE.test(one));
    if (!states.every((one) => tokens.some(({ word }) => isSameMeaning(word, one)))) return false;
    return tokens.some(
      ({ word, start, end }) =>
        verbs.some((verb) => isSameMeaning(verb, word)) &&
        (COUNT.test(text.slice(Math.max(0, start - NEAR), start)) ||
          COUNT.test(text.slice(end, end + 25)) ||
          COUNTED_SUBJECT.test(text.slice(0, start))),
    );
  }
  const before = new RegExp(`(?<![\\p{L}\\p{N}$])${NUMBER}(?<![,.])(?! percent|%)(?:[ -](?!of |and )[\\p{L}-]+){0,3}[ -]$`, "iu");
  // "Three counts of murder in last year's shooting" counts no shots.
  const isOne = (word: string) => (/^shots?$/.test(noun) ? /^(?:shots?|rounds?|bullets?)$/.test(word) : isSameMeaning(word, noun));
  return tokens.some(({ word, start }) => isOne(word) && before.test(text.slice(Math.max(0, start - NEAR), start)));
}

/** "Three of the 42 people who were abducted from a school in May have": the number that the sentence opens with, up to its own verb. */
const COUNTED_SUBJECT = new RegExp(
  `^(?:about |at least |some |nearly |another )?${NUMBER} (?:[\\p{L}\\d-]+ ){1,6}(?:who|whom|that) [^.,;“”]*\\b(?:have|has|had|were|was) (?:since |later |now |also )?(?:been )?$`,
  "iu",
);

/** "carrying about 150 people", "at least 160 on board". */
const ABOARD = new RegExp(
  `\\b(?:carry(?:ing)?|carried|with) (?:(?:about|at least|more than|some|around|up to|nearly|an estimated) )*${NUMBER} (?:[\\p{L}-]+ ){0,2}(?:people|passengers|crew|men|pilgrims|migrants|pupils|aboard|on board)|${NUMBER} (?:[\\p{L}-]+ ){0,4}(?:on ?board|aboard)\\b`,
  "iu",
);

const STATE = /^(?:condition|hospitals?|serious|critical|stable|grave|critically|seriously|badly|severely|gravely)$/;

function holdsAge({ subjects, nouns, verbs, doers }: Asking, { text }: Words): boolean {
  const isDoer = nouns.some((noun) => isSameMeaning(noun, "gunman"));
  const about = subjects.length > 0 ? subjects : [...nouns, ...verbs, ...(isDoer ? doers : [])];
  return [
    ...text.matchAll(
      /\b(\d{1,3})-year-old\b|, (?:aged? )?(\d{1,3})(?=[,.;]| (?:was|of|and|who|from|is)\b)|\baged? (\d{1,3})\b|\b(\d{1,3}) years old\b|\((\d{1,3})\)/g,
    ),
  ].some(({ 0: found, index }) => {
    // "Wethington, 49,": right behind the name; "the 24-year-old gunman": before it.
    const isBefore = /year-old/.test(found);
    const beside = isBefore ? text.slice(index + found.length, index + found.length + 40) : text.slice(Math.max(0, index - 25), index);
    const words = toWords(beside).tokens.map(({ word }) => word);
    const isBeside = words.some((word) => about.some((one) => word === one || (subjects.length === 0 && isSameMeaning(word, one))));
    const opens = /^(?:He|She|The \d{1,2}-year-old)\b/.test(text) && /year-old|years old/.test(found);
    return isBeside || opens;
  });
}

/** "At about 8:15 a.m.", "shortly after midnight". */
const HOUR =
  /\b\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\b|o['’]clock\b|GMT\b|UTC\b)|\b\d{1,2}:\d{2}\b|\b(?:at|after|before|around|about|by) (?:noon|midnight|midday|dawn|dusk|sunrise|sunset)\b/i;

/** Whether a place or a time stands near what is done. */
function besideVerb({ verbs, role, nouns, doers }: Asking, { text, tokens }: Words, pattern: RegExp): boolean {
  if (verbs.length === 0) return false;
  // "Where did the gunman die?": where those whom he killed did is told, too.
  const doer = verbs.some((verb) => isSameMeaning(verb, "die")) ? nouns.find((noun) => isSameMeaning(noun, "gunman")) : undefined;
  if (doer !== undefined && !tokens.some(({ word }) => isSameMeaning(word, doer) || doers.includes(word))) return false;
  return tokens.some(({ word, start, end }) => {
    if (!verbs.some((verb) => isSameMeaning(verb, word))) return false;
    const after = text.slice(end, end + NEAR);
    const at = pattern.exec(after);
    // "Detained in connection with the attack on a hall" tells where the attack was.
    const isOfOther =
      at !== null &&
      role.kind === "place" &&
      /\b(?:connection|relation|attack|shooting|over|suspicion|suspected|accused|believed|belong\w*|charges?|when|after|who|that|said)\b/i.test(
        after.slice(0, at.index),
      );
    return (at !== null && !isOfOther) || (role.kind === "time" && pattern.test(text.slice(Math.max(0, start - NEAR), start)));
  });
}

/** "Its roof partially collapsed": what is asked about, and right behind it what befell it. */
function holdsEvent({ nouns, subjects, verbs }: Asking, { text, tokens }: Words): boolean {
  const last = nouns.at(-1) ?? subjects.at(-1);
  if (last === undefined || verbs.length > 1) return false;
  return tokens.some(({ word, end }) => isSameMeaning(word, last) && BEFALLS.test(text.slice(end, end + 80)));
}

/** Past forms by which it is told what became of somebody, or what they did. */
const PAST =
  "shot|hit|fell|died|fled|sank|burnt|taken|brought|flown|found|held|sent|caught|lost|began|broke|struck|beaten|thrown|threw|left|cut|bitten|given|gave|driven|drove|ran|set|took|fought|dug|built|shut|hid|hidden|led|met|paid|stood|swam|tore|tied|told to|went|hurt|kept|made|put|rose|sat|slept|stole|wore|woke|won";

const BEFALLS = new RegExp(
  `^(?:,[^,]{1,40},(?: \\d{1,3},)?)? (?:(?:has|had|have|was|were|is|are|been|later|then|\\p{Ll}+ly) ){0,3}(?!said\\b)(?:\\p{Ll}+ed|${PAST})\\b`,
  "u",
);

const HELPS =
  /^(?:(?:also|has|had|have|was|were|is|are|been|be|not|never|later|then|since|yet|still|to|believed|thought|said|alleged|reported|suspected|will|would|did|does|do|\p{Ll}+ly|\p{Ll}+n['’]t) ){0,5}$/u;

/** "Kyiv denies", "have not recovered the gun", "the gun was found": who is asked about, and what is done, side by side. */
function holdsAct({ nouns, subjects, verbs }: Asking, { text, tokens }: Words): boolean {
  const what = subjects.length > 0 ? subjects : nouns;
  if (verbs.length === 0) {
    // "Were the attackers women?": both words in a sentence that says what is.
    const asked = [...subjects, ...nouns];
    return (
      asked.length > 1 &&
      nouns.length > 0 &&
      /\b(?:was|were|is|are)\b/.test(text) &&
      asked.every((name) => tokens.some(({ word }) => isSameMeaning(word, name)))
    );
  }
  return verbs.some((verb) =>
    tokens.some(({ word, start, end }) => {
      const isAnswer = isSameMeaning(word, verb) || (isDeniable(verb) && isSameMeaning(word, "deny"));
      if (!isAnswer) return false;
      const isSubject = tokens.some(
        (one) => one.end <= start && what.some((name) => isSameMeaning(one.word, name)) && HELPS.test(text.slice(one.end + 1, start)),
      );
      // "Police haven't recovered the gun": of a thing, also what follows the verb.
      const isObject =
        subjects.length === 0 &&
        toWords(text.slice(end, end + 25)).tokens.some((one) => nouns.some((name) => isSameMeaning(one.word, name)));
      return isSubject || isObject;
    }),
  );
}

const SAYING =
  "(?:said|says|told|tells|called|calls|described|spoke|tweeted|wrote|added|announced|warned|stated|asked|urged|condemned|declared|denied|confirmed|suggested|ordered|vowed|put|gave)";

const STANDS_IN = new RegExp(
  `^(?:(?:The|Its?|His|Her) (?:company|firm|operator|airline|union|charity|church|spokes(?:man|woman)|lawyer)|It|He|She|They) (?:\\p{Ll}+ly |also |later |then )?${SAYING}\\b`,
  "u",
);

/** Whether the one who is asked about speaks in the sentence. */
function saysSomething({ subjects, nouns }: Asking, { text }: Words): boolean {
  // "The company said that it had not": whom the sentence before names.
  if (subjects.length > 0 && STANDS_IN.test(text)) return true;
  const speakers = subjects.length > 0 ? subjects : nouns;
  return speakers.some((name) => {
    const who = `(?<![\\p{L}])${literal(name)}(?:['’]s)?(?![\\p{L}])`;
    return new RegExp(
      `${who}[^.;“”"]{0,80}\\b${SAYING}\\b|\\b(?:said|says|added|adds|wrote|tweeted|warned|announced) (?:[\\p{L}.-]+ ){0,5}${who}|according to (?:[\\p{L}.-]+ ){0,5}${who}`,
      "iu",
    ).test(text);
  });
}

function holdsNamed(noun: string, { named }: Asking, { text }: Words): boolean {
  if (noun === "car" || noun === "vehicle") return CAR_MAKE.test(text);
  if (/^(?:aircraft|plane|helicopter|jet)$/.test(noun)) return AIRCRAFT_MAKE.test(text);
  if (/^(?:gun|weapon|firearm)$/.test(noun)) return FIREARM.test(text) && FIRED.test(text);
  if (noun === "nationality") return /\b(?:citizens?|nationals?|natives?) of \p{Lu}|\b\p{Lu}\p{Ll}+ (?:citizens?|nationals?)\b/u.test(text);
  const kind = NAMED[noun] ?? `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const names = [
    ...text.matchAll(
      new RegExp(`((?:\\p{Lu}[\\p{L}.'’-]+ (?:(?:of|and|the) )?){1,5})${kind}|\\b${noun} ((?:\\p{Lu}[\\p{L}'’-]+ ?)+)`, "gu"),
    ),
  ];
  return names.some(
    ([, before, after]) =>
      !(before ?? after ?? "")
        .toLowerCase()
        .trim()
        .split(" ")
        .every((word) => named.has(word)),
  );
}
