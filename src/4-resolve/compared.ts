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
  /** Whether the article is mainly about it, whether people gathered over it or there, and whether it is told as another deed than the rest. */
  readonly incident: { readonly main: boolean; readonly side?: GatheringSide | undefined; readonly isApart?: true | undefined };
  readonly type: IncidentType | undefined;
  readonly when: DayRange | undefined;
  readonly where: Location | undefined;
  readonly killed: Bounds | undefined;
  readonly injured: Bounds | undefined;
  readonly abducted: Bounds | undefined;
  /** Of people the article tells of, years (months for infants). */
  readonly ages: ReadonlySet<number>;
  /** What it struck, as the head of a report about it names it: "ferry". */
  readonly venues: ReadonlySet<string>;
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
  const {
    id,
    article,
    incident,
    type,
    when,
    where,
    killed,
    injured,
    abducted,
    ages,
    venues,
    isAftermath,
    publishedDay,
    time,
    words,
    names,
  } = mention;
  const { people, victims, deadAges, hurtAges, captives } = mention;
  const told = JSON.stringify({
    ...{
      id,
      article: { id: article.id, published: article.published },
      incident: { main: incident.main, side: incident.side, isApart: incident.isApart },
      type,
      when,
      where,
    },
    ...{ killed: killed && packBounds(killed), injured: injured && packBounds(injured), abducted: abducted && packBounds(abducted) },
    ...{ ages: [...ages], venues: [...venues] },
    ...{ people: [...people], victims: [...victims], deadAges: [...deadAges], hurtAges: [...hurtAges], captives: [...captives] },
    ...{ isAftermath, publishedDay, time },
  });
  return [told, ...packVector(words), ...packVector(names)].join("\n");
}

/** The mention that was packed, as far as it is compared. Of a large group few members are: the vectors are unpacked when they are asked for. */
export function unpackCompared(packed: string, frequencies: Frequencies): Compared {
  return new Unpacked(packed, frequencies);
}

/** What {@link packCompared} writes as JSON. */
interface Told extends Omit<Compared, "ages" | "venues" | keyof PeopleTold | "words" | "names"> {
  readonly ages: readonly number[];
  readonly venues: readonly string[];
  readonly people: readonly string[];
  readonly victims: readonly string[];
  readonly deadAges: readonly number[];
  readonly hurtAges: readonly number[];
  readonly captives: readonly string[];
}

/** Of one shape, whatever a mention tells of: an added report is compared with a hundred of them. */
class Unpacked implements Compared {
  readonly id;
  readonly article;
  readonly incident;
  readonly type;
  readonly when;
  readonly where;
  readonly killed;
  readonly injured;
  readonly abducted;
  readonly ages;
  readonly venues;
  readonly people;
  readonly victims;
  readonly deadAges;
  readonly hurtAges;
  readonly captives;
  readonly isAftermath;
  readonly publishedDay;
  readonly time;
  readonly #packed: string;
  readonly #frequencies: Frequencies;
  #wordVector: TermVector | undefined;
  #nameVector: TermVector | undefined;

  constructor(packed: string, frequencies: Frequencies) {
    const told: Told = JSON.parse(packed.slice(0, packed.indexOf("\n")));
    this.id = told.id;
    this.article = told.article;
    this.incident = told.incident;
    this.type = told.type;
    this.when = told.when;
    this.where = told.where;
    this.killed = told.killed && unpackBounds(told.killed);
    this.injured = told.injured && unpackBounds(told.injured);
    this.abducted = told.abducted && unpackBounds(told.abducted);
    this.ages = new Set(told.ages);
    this.venues = new Set(told.venues);
    this.people = new Set(told.people);
    this.victims = new Set(told.victims);
    this.deadAges = new Set(told.deadAges);
    this.hurtAges = new Set(told.hurtAges);
    this.captives = new Set(told.captives);
    this.isAftermath = told.isAftermath;
    this.publishedDay = told.publishedDay;
    this.time = told.time;
    this.#packed = packed;
    this.#frequencies = frequencies;
  }

  get words(): TermVector {
    this.#wordVector ??= this.#vectorIn(1, this.#frequencies.words);
    return this.#wordVector;
  }

  get names(): TermVector {
    this.#nameVector ??= this.#vectorIn(3, this.#frequencies.names);
    return this.#nameVector;
  }

  #vectorIn(line: number, counted: WordFrequencies): TermVector {
    const lines = this.#packed.split("\n");
    return unpackVector([lines[line]!, lines[line + 1]!], counted);
  }
}

/** JSON has no infinity: an open upper bound is -1. */
function packBounds({ low, high }: Bounds): Bounds {
  return { low, high: high === Number.POSITIVE_INFINITY ? -1 : high };
}

function unpackBounds({ low, high }: Bounds): Bounds {
  return { low, high: high === -1 ? Number.POSITIVE_INFINITY : high };
}
