import type { Article } from "../model/article.ts";
import type { DayRange } from "../model/day.ts";
import type { IncidentType } from "../model/incident-type.ts";
import type { Location } from "../model/location.ts";
import type { GatheringSide } from "../model/statement.ts";
import type { PeopleTold } from "./people-told.ts";
import { packVector, type TermVector, unpackVector } from "./text/tf-idf.ts";
import type { Frequencies, WordFrequencies } from "./text/word-frequencies.ts";

/** Of a mention, what tells whether it is of the same incident as another. */
export interface Compared extends PeopleTold {
  /** "articleId#A". */
  readonly id: string;
  readonly article: Pick<Article, "id" | "published">;
  /** Whether the article is mainly about it, and whether people gathered over it or there. */
  readonly incident: { readonly main: boolean; readonly side?: GatheringSide | undefined };
  readonly type: IncidentType | undefined;
  readonly when: DayRange | undefined;
  readonly where: Location | undefined;
  readonly killed: Bounds | undefined;
  readonly injured: Bounds | undefined;
  readonly abducted: Bounds | undefined;
  /** Of people the article tells of, years (months for infants). */
  readonly ages: ReadonlySet<number>;
  /** The article is on arrests, trials, anniversaries: what followed. */
  readonly isAftermath: boolean;
  /** Days since 1970; `undefined` where the article has no time. */
  readonly publishedDay: number | undefined;
  /** When its article was published, milliseconds since 1970; far in the future where it has no time. */
  readonly time: number;
  /** The words of what the article says on this incident. */
  readonly words: TermVector;
  /** The proper names in those words. */
  readonly names: TermVector;
}

/** Of people, inclusive. */
export interface Bounds {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/**
 * What the store keeps of a mention: a line of JSON, then the words and the names, which are long, each as two lines of base 64.
 * {@link unpackCompared} makes the same of it again.
 */
export function packCompared(mention: Compared): string {
  const { id, article, incident, type, when, where, killed, injured, abducted, ages, isAftermath, publishedDay, time, words, names } =
    mention;
  const { people, victims, deadAges, hurtAges } = mention;
  const told = JSON.stringify({
    ...{
      id,
      article: { id: article.id, published: article.published },
      incident: { main: incident.main, side: incident.side },
      type,
      when,
      where,
    },
    ...{ killed: killed && packBounds(killed), injured: injured && packBounds(injured), abducted: abducted && packBounds(abducted) },
    ages: [...ages],
    ...{ people: [...people], victims: [...victims], deadAges: [...deadAges], hurtAges: [...hurtAges], isAftermath, publishedDay, time },
  });
  return [told, ...packVector(words), ...packVector(names)].join("\n");
}

/** The mention that was packed, as far as it is compared. Of a large group few members are: the vectors are unpacked when they are asked for. */
export function unpackCompared(packed: string, frequencies: Frequencies): Compared {
  const end = packed.indexOf("\n");
  const { killed, injured, abducted, ages, people, victims, deadAges, hurtAges, ...rest } = JSON.parse(packed.slice(0, end));
  const vectorIn = (line: number, counted: WordFrequencies) => {
    const lines = packed.slice(end + 1).split("\n");
    return unpackVector([lines[line]!, lines[line + 1]!], counted);
  };
  let words: TermVector | undefined;
  let names: TermVector | undefined;
  return {
    ...rest,
    ...{ killed: killed && unpackBounds(killed), injured: injured && unpackBounds(injured), abducted: abducted && unpackBounds(abducted) },
    ages: new Set(ages),
    ...{ people: new Set(people), victims: new Set(victims), deadAges: new Set(deadAges), hurtAges: new Set(hurtAges) },
    get words() {
      words ??= vectorIn(0, frequencies.words);
      return words;
    },
    get names() {
      names ??= vectorIn(2, frequencies.names);
      return names;
    },
  };
}

/** JSON has no infinity: an open upper bound is -1. */
function packBounds({ low, high }: Bounds): Bounds {
  return { low, high: high === Number.POSITIVE_INFINITY ? -1 : high };
}

function unpackBounds({ low, high }: Bounds): Bounds {
  return { low, high: high === -1 ? Number.POSITIVE_INFINITY : high };
}
