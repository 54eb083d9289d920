import type { Token } from "../../model/analysis.ts";
import type { DayRange } from "../../model/day.ts";
import { typeFamily } from "../../model/incident-type.ts";
import type { Location } from "../../model/location.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { isStriking } from "../harms/harms.ts";
import type { Reading } from "../reading.ts";
import type { EventTime } from "./event-times.ts";
import type { IncidentEvent } from "./incident-events.ts";

/** What a sentence, or those of an incident, are told with. */
export interface Told {
  readonly towns: readonly Location[];
  readonly days: readonly DayRange[];
  readonly families: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** Heads of the phrases for whom or what was struck, and for who did it, in lower case. */
  readonly struck: ReadonlySet<string>;
  readonly doers: ReadonlySet<string>;
  /** Those struck by name. */
  readonly struckNames: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  /** Sentence and paragraph that it was told in last. */
  readonly sentence: number;
  readonly paragraph: number;
}

type TimeOf = (event: IncidentEvent) => EventTime;

/** What the events of one sentence are told with. */
export function toldIn(reading: Reading, events: readonly IncidentEvent[], timeOf: TimeOf): Told {
  const { analysis } = reading;
  const { sentence: index } = events[0]!;
  const sentence = analysis.sentences[index]!;
  const tokens = analysis.tokens.slice(sentence.first, sentence.last);
  const places = analysis.places.filter(({ start, role }) => role !== "adjective" && sentence.start <= start && start < sentence.end);
  const isPlace = ({ start }: Token) => places.some((place) => place.start <= start && start < place.end);
  return {
    towns: places.flatMap(({ location }) => (location === undefined || !isTown(location) ? [] : [location])),
    days: events.flatMap((event) => {
      const { range } = timeOf(event);
      return range === undefined || range.precision !== "day" ? [] : [range];
    }),
    families: new Set(events.flatMap(({ type }) => (type === undefined || VAGUE.test(type) ? [] : [typeFamily(type)]))),
    names: new Set(tokens.filter((token) => token.tag === "PROPN" && !isPlace(token)).map(({ lower }) => lower)),
    nouns: new Set(tokens.filter(({ tag }) => tag === "NOUN").map(({ lemma }) => lemma)),
    ...takingPart(reading, index),
    sentence: index,
    paragraph: sentence.paragraph,
  };
}

/** Who and what a sentence tells of as struck, and who as striking. */
function takingPart(reading: Reading, index: number): Pick<Told, "struck" | "doers" | "struckNames" | "counts"> {
  const { tokens, quantities } = reading.analysis;
  const harms = reading.harms.filter((harm) => harm.sentence === index && isStriking(harm));
  const attacks = reading.attacks.filter((attack) => attack.sentence === index);
  const links = reading.links().filter((link) => link.sentence === index);
  const struck = [
    ...harms.flatMap(({ patients }) => patients.map(({ phrase }) => phrase)),
    ...attacks.flatMap(({ objects }) => objects),
    ...links.flatMap(({ role, phrase }) => (role === "object" ? [phrase] : [])),
  ].filter(({ form, isTime }) => form !== "pronoun" && !isTime);
  const doers = [
    ...harms.flatMap(({ agents }) => agents),
    ...attacks.flatMap(({ agents }) => agents),
    ...links.flatMap(({ role, phrase }) => (role === "agent" ? [phrase] : [])),
  ].filter(({ form }) => form !== "pronoun");
  const heads = (phrases: readonly Phrase[]) => new Set(phrases.map(({ head }) => tokens[head]!.lower));
  return {
    struck: heads(struck),
    doers: heads(doers),
    struckNames: heads(struck.filter(({ head, isPlace }) => tokens[head]!.tag === "PROPN" && !isPlace)),
    counts: new Set(
      harms.flatMap(({ what, patients }) =>
        patients.flatMap(({ phrase, part }) =>
          part || phrase.quantity === undefined ? [] : [`${what} ${quantities[phrase.quantity]!.low}`],
        ),
      ),
    ),
  };
}

const VAGUE = /^(?:other|armed assault|armed clash)$/;

/** What two tellings have together. */
export function toldTogether(one: Told, later: Told): Told {
  return {
    towns: [...one.towns, ...later.towns],
    days: [...one.days, ...later.days],
    families: new Set([...one.families, ...later.families]),
    names: new Set([...one.names, ...later.names]),
    nouns: new Set([...one.nouns, ...later.nouns]),
    struck: new Set([...one.struck, ...later.struck]),
    doers: new Set([...one.doers, ...later.doers]),
    struckNames: new Set([...one.struckNames, ...later.struckNames]),
    counts: new Set([...one.counts, ...later.counts]),
    sentence: later.sentence,
    paragraph: later.paragraph,
  };
}

function isTown({ precision }: Location): boolean {
  return precision === "city" || precision === "site" || precision === "district";
}
