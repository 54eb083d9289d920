import { typeFamily } from "../../model/incident-type.ts";
import { contains, type Span } from "../../model/span.ts";
import { phraseAt } from "../grammar/patients.ts";
import type { Reading } from "../reading.ts";
import type { IncidentEvent } from "./incident-events.ts";
import { areToldApart } from "./places-apart.ts";

/** Part of a sentence that tells of the deed which the news answers or follows: "in retaliation for [a bombing in Arlmere that killed nine]". */
export interface Answered extends Span {
  /** The words that lead to it, with how long after: "a week after". */
  readonly link: string;
  /** Where the deed begins, behind them. */
  readonly deed: number;
}

/**
 * Finds the deed that the news answers ("in revenge for an ambush in which two soldiers died") or comes after ("a week after a bombing that left 12
 * dead"), told in one sentence with it: those harmed by it are not those harmed by the answer. Asked of an event, it gives the part that it stands in;
 * `undefined` for what is the news itself. `isTold`: whether sentences before told of the news.
 */
export function answeredDeeds(
  reading: Reading,
  events: readonly IncidentEvent[],
): (event: IncidentEvent, isTold: boolean) => Answered | undefined {
  const known = new Map<number, readonly Answered[]>();
  return (event, isTold) => {
    const { sentence } = event;
    const stretches = known.get(sentence) ?? stretchesIn(reading, sentence);
    known.set(sentence, stretches);
    const own = stretches.filter((stretch) => isWithin(reading, stretch, event));
    if (own.length === 0) return undefined;
    const all = events.filter((one) => one.sentence === sentence);
    return own.find((stretch) => isAnotherDeed(reading, stretch, all, isTold));
  };
}

const COUNT = "an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|some|many|just|only|\\d+";
const UNIT = "(?:hours?|days?|weeks?|months?|years?)";
/** Officers who come "in response to a call" answer no deed. */
const ANSWER =
  /\b(?:(?:retaliation|revenge|reprisals?|retribution|vengeance|payback|punishment|response|reply|answer) (?:for|to|against)|aveng(?:e|es|ed|ing)|retaliat(?:ed|ing|es) for|accusing (?:him|her|them|the \w+) of) (?!(?:an? |the |several |multiple )?(?:[\w-]+ ){0,2}(?:reports?|calls?|complaints?|tips?|alarms?|requests?|questions?)\b)/gi;
const AFTER = new RegExp(`\\b(?:(?:(?:${COUNT}) )?${UNIT} (?:after|following)|after|following) `, "gi");
/** Who says so, behind a comma: the end of what is told. */
const SAYING = /[,;] (?:(?:[\w’'.-]+ ){0,7}?(?:said|says|told|reported|announced|added|according)\b)|[;–—]| [-–—] /;

function stretchesIn({ analysis: { article, sentences } }: Reading, index: number): readonly Answered[] {
  const { start, end } = sentences[index]!;
  const text = article.text.slice(start, end);
  return [ANSWER, AFTER].flatMap((links) =>
    [...text.matchAll(links)].map((match) => {
      const from = match.index + match[0].length;
      const rest = text.slice(from);
      // "In retaliation for a bombing that killed nine, jets struck …": the news stands behind the comma.
      const isAtHead = /^\W*(?:(?:in|as|an act of|apparently|just|only|less than|more than|barely|about) )*$/i.test(
        text.slice(0, match.index),
      );
      const stop = (isAtHead ? /, (?!which|who|in which|where|when|killing|leaving|wounding|injuring)/ : SAYING).exec(rest)?.index;
      return { link: match[0], deed: start + from, start: start + match.index, end: stop === undefined ? end : start + from + stop };
    }),
  );
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
  if (!/(?:after|following) $/i.test(stretch.link)) {
    const isDone = REVENGE.test(stretch.link) && !INTENDED.test(article.text.slice(start, stretch.start));
    const harms = inside.some(({ harm }) => harm !== undefined);
    return deeds.length > 0 || isDone || (isTold && harms && /^an?\b/i.test(words));
  }
  if (!inside.some(({ harm }) => harm !== undefined)) return false;
  const isApart = areToldApart(reading, rest, stretch);
  const families = new Set(inside.flatMap(({ type }) => (type === undefined ? [] : [typeFamily(type)])));
  const isOfAnother = ({ type }: IncidentEvent) => type !== undefined && families.size > 0 && !families.has(typeFamily(type));
  const isLater = / /.test(stretch.link.trim());
  return deeds.some((event) =>
    isLater
      ? isApart || (isOfAnother(event) && ARMED.has(event.type!))
      : /^an?\b/i.test(words) && isOfAnother(event) && FROM_AFAR.has(event.type!),
  );
}

/** Words for a deed that was told before. */
const OF_TOLD = /^(?:the|this|that|those|these|its|their|his|her|\w+day['’]s)\b/i;
const REVENGE = /^(?:retaliation|revenge|reprisals?|retribution|vengeance|payback|aveng\w+|retaliat\w+) /i;
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
/** Of these what strikes from afar: gunmen who storm a gate behind a bomber go on with his deed. */
const FROM_AFAR: ReadonlySet<string> = new Set(["air strike", "shelling"]);
