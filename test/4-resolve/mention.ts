import type { Mention } from "../../src/4-resolve/mention.ts";
import { publicationTime } from "../../src/4-resolve/postings.ts";
import { dayNumber } from "../../src/model/day.ts";
import type { Location } from "../../src/model/location.ts";
import { article } from "./article.ts";

const NO_WORDS = { terms: new Uint32Array(), counts: new Uint16Array(), weights: new Float64Array(), idfs: new Float64Array() };

/** A mention with what a case gives, and nothing else. */
export function mention(
  given: Partial<Omit<Mention, "article" | "when">> & {
    readonly id: string;
    readonly published?: string;
    readonly day?: string;
    readonly text?: string;
    readonly url?: string | undefined;
  },
): Mention {
  const { published, day, text = "", url, ...rest } = given;
  const told = article({ id: given.id, published, text, url });
  return {
    article: told,
    statements: [],
    incident: { main: true, stage: "accomplished", negated: false },
    type: undefined,
    when: day === undefined ? undefined : { from: day, to: day, precision: "day" },
    where: undefined,
    killed: undefined,
    injured: undefined,
    abducted: undefined,
    people: new Set(),
    victims: new Set(),
    deadAges: new Set(),
    hurtAges: new Set(),
    captives: new Set(),
    ages: new Set(),
    venues: new Set(),
    isAftermath: false,
    publishedDay: published === undefined ? undefined : dayNumber(published.slice(0, 10)),
    time: publicationTime(told),
    words: NO_WORDS,
    names: NO_WORDS,
    ...rest,
  };
}

/** A town; degrees are near enough for distances. */
export function town(name: string, given: Partial<Location> = {}): Location {
  return {
    name,
    site: undefined,
    admin2: undefined,
    admin1: undefined,
    country: "EZ",
    latitude: undefined,
    longitude: undefined,
    precision: "city",
    geonameId: undefined,
    population: 0,
    ...given,
  };
}
