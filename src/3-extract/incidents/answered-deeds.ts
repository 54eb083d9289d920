import { FROM_AFAR, typeFamily } from "../../model/incident-type.ts";
import { contains, type Span } from "../../model/span.ts";
import { phraseAt } from "../grammar/patients.ts";
import type { Reading } from "../reading.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { areToldApart } from "./places-apart.ts";

/** Part of a sentence that tells of the deed which the news answers or follows: "in retaliation for [a bombing in Arlmere that killed nine]". */
export interface Answered extends Span {
  /** The words that lead to it, with how long after: "a week after". */
  readonly link: string;
  /** What they say: that it is avenged or otherwise answered, that the news came some time after it, or only that it came after. */
  readonly relation: "avenged" | "answered" | "later" | "after";
  /** Where the deed begins, behind them. */
  readonly deed: number;
}

/**
 * Finds the deed that the news answers ("in revenge for an ambush in which two soldiers died") or comes after ("a week after a bombing that left 12
 * dead"), told in one sentence with it: those harmed by it are not those harmed by the answer. Asked of an event, it gives the part that it stands in;
 * `undefined` for what is the news itself. `news`: what the sentences so far told of it.
 */
export function answeredDeeds(
  reading: Reading,
  events: readonly IncidentEvent[],
): (event: IncidentEvent, news: readonly IncidentEvent[]) => Answered | undefined {
  const known = new Map<number, readonly Answered[]>();
  return (event, news) => {
    const { sentence } = event;
    const stretches = known.get(sentence) ?? stretchesIn(reading, sentence);
    known.set(sentence, stretches);
    const own = stretches.filter((stretch) => isWithin(reading, stretch, event));
    if (own.length === 0) return undefined;
    const all = events.filter((one) => one.sentence === sentence);
    const isTold = news.some((one) => one.sentence < sentence && one.strength > 1);
    return own.find((stretch) => isAnotherDeed(reading, stretch, all, isTold));
  };
}

const COUNT = "an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|some|many|just|only|\\d+";
const UNIT = "(?:hours?|days?|weeks?|months?|years?)";
/** Officers who come "in response to a call" answer no deed. */
const ANSWER =
  /\b(?:(?<avenged>(?:retaliation|revenge|reprisals?|retribution|vengeance|payback) (?:for|to|against)|aveng(?:e|es|ed|ing)|retaliat(?:ed|ing|es) for)|(?:punishment|response|reply|answer) (?:for|to|against)|accusing (?:him|her|them|the \w+) of) (?!(?:an? |the |several |multiple )?(?:[\w-]+ ){0,2}(?:reports?|calls?|complaints?|tips?|alarms?|requests?|questions?)\b)/gi;
const AFTER = new RegExp(`\\b(?:(?<later>(?:(?:${COUNT}) )?${UNIT} (?:after|following))|after|following) `, "gi");
/** Who says so, behind a comma: the end of what is told. */
const SAYING = /[,;] (?:(?:[\w’'.-]+ ){0,7}?(?:said|says|told|reported|announced|added|according)\b)|[;–—]| [-–—] /;

function stretchesIn({ analysis: { article, sentences } }: Reading, index: number): readonly Answered[] {
  const { start, end } = sentences[index]!;
  const text = article.text.slice(start, end);
  const links = [
    ...[...text.matchAll(ANSWER)].map(
      (match) => ({ match, relation: match.groups!["avenged"] === undefined ? "answered" : "avenged" }) as const,
    ),
    ...[...text.matchAll(AFTER)].map((match) => ({ match, relation: match.groups!["later"] === undefined ? "after" : "later" }) as const),
  ];
  return links.map(({ match, relation }) => {
    const from = match.index + match[0].length;
    const rest = text.slice(from);
    // "In retaliation for a bombing that killed nine, jets struck …": the news stands behind the comma.
    const isAtHead = /^\W*(?:(?:in|as|an act of|apparently|just|only|less than|more than|barely|about) )*$/i.test(
      text.slice(0, match.index),
    );
    const stop = (isAtHead ? /, (?!which|who|in which|where|when|killing|leaving|wounding|injuring)/ : SAYING).exec(rest)?.index;
    const last = stop === undefined ? end : start + from + stop;
    return { link: match[0], relation, deed: start + from, start: start + match.index, end: last };
  });
}

function isWithin({ analysis: { tokens } }: Reading, stretch: Span, { token }: IncidentEvent): boolean {
  return contains(stretch, tokens[token]!);
}

/** Whether a stretch tells of a deed of its own, and the rest of its sentence, or what was told before, of the one that answers it. */
function isAnotherDeed(reading: Reading, stretch: Answered, all: readonly IncidentEvent[], isTold: boolean): boolean {
  const { article, sentences, tokens } = reading.analysis;
  const words = article.text.slice(stretch.deed, stretch.end);
  const inside = all.filter((event) => event.strength > 1 && isWithin(reading, stretch, event));
  if (inside.length === 0 || (isTold && OF_TOLD.test(words))) return false;
  const { start, end } = sentences[all[0]!.sentence]!;
  const rest = stretch.start - start > end - stretch.end ? { start, end: stretch.start } : { start: stretch.end, end };
  const deeds = all.filter(
    (event) =>
      event.strength > 1 &&
      event.modality !== "hypothetical" &&
      !isWithin(reading, stretch, event) &&
      isDeed(reading, event) &&
      !(tokens[event.token]!.start >= stretch.end && pointsBack(reading, event)),
  );
  const isHarmful = inside.some(({ harm }) => harm !== undefined);
  const isNew = /^an?\b/i.test(words);
  if (stretch.relation === "avenged" || stretch.relation === "answered") {
    const isDone = stretch.relation === "avenged" && !INTENDED.test(article.text.slice(start, stretch.start));
    return deeds.length > 0 || isDone || (isTold && isHarmful && isNew);
  }
  if (!isHarmful) return false;
  const families = new Set(inside.flatMap(({ type }) => (type === undefined ? [] : [typeFamily(type)])));
  const isOfOther = (kinds: ReadonlySet<string>) =>
    deeds.some(({ type }) => type !== undefined && families.size > 0 && !families.has(typeFamily(type)) && kinds.has(type));
  // Gunmen who storm a gate behind a bomber go on with his deed.
  if (stretch.relation === "after") return isNew && isOfOther(FROM_AFAR);
  return (deeds.length > 0 && areToldApart(reading, rest, stretch)) || isOfOther(ARMED);
}

/** Words for a deed that was told before. */
const OF_TOLD =
  /^(?!the (?:killings?|deaths?|murders?|assassinations?|executions?|kidnappings?|abductions?) of (?:its|their|his|her|an?|\p{Lu}))(?:the|this|that|those|these|its|their|his|her|\w+day['’]s)\b/iu;
/** "The president vowed revenge for a bombing": nothing is done as yet. */
const INTENDED =
  /\b(?:vow|promis|threat|call|demand|want|fear|seek|sought|sw[eo]r|pledg|urg|warn|possib|potential|plan|prepar|consider|may|might|would|will|could|should)\w*\b/i;

/** Done by somebody: "two people died" is what came of a deed. */
function isDeed({ harms }: Reading, { harm }: IncidentEvent): boolean {
  return harm === undefined || !/^(?:die|death|dead|injure|hurt|wound)$/.test(harms[harm]!.lemma);
}

/** "Hours after a bombing in Arlmere, a group said it was behind the attack." */
function pointsBack({ rows }: Reading, { token, sentence, harm }: IncidentEvent): boolean {
  const row = rows[sentence];
  return harm === undefined && row !== undefined && phraseAt(row, token)?.form === "definite";
}

/** Kinds of deeds that answer others; a fire or a collapse behind a blast belongs to it. */
const ARMED: ReadonlySet<string> = new Set("air strike,shelling,armed assault,armed clash,bombing,suicide bombing,shooting".split(","));
