import { kilometresBetween, type Location } from "../model/location.ts";
import type { IncidentEvent } from "./incident-events.ts";
import type { Reading } from "./reading.ts";

/** Why an event is another incident of the same news, and where it was. */
export interface Another {
  readonly reason: string;
  /** The town it is told with; `undefined` where only its opening words set it apart. */
  readonly town: Location | undefined;
  /** The street it is told with, in lower case. */
  readonly street: string | undefined;
}

const OTHER =
  /^(?:elsewhere|separately|in one (?=(?:attack|incident|shooting|bombing|blast|explosion|raid|assault|ambush|clash|stabbing)\b)\w+|in (?:an?)?(?:other|(?: ?(?:separate|second|third|similar|different|unrelated))) (?:[\w-]+ ){0,2}(?:attack|incident|shooting|bombing|blast|explosion|raid|assault|ambush|strike|clash|stabbing|killing|accident|crash)s?\b)/i;
const GOING_ON =
  /^(?:meanwhile|also (?:on|in|at)|earlier|later|(?:(?:less than|about|around|more than|just|only|an?|two|three|four|few|several|some|half an) )*(?:minutes?|hours?|days?|weeks?|nights?) (?:later|earlier|before|after)|(?:on )?the same (?:day|night|evening)|the (?:day|night) before|in (?=\p{Lu})|near (?=\p{Lu})|on (?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at|about|around|shortly|just) (?:about |around |before |after )?(?:\d|midnight|noon))/iu;
/** What came before the news of the day is not it: "Earlier Sunday, a man was shot on Elm Street", "A year earlier, …". */
const EARLIER =
  /^(?:earlier (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|in the (?:day|evening|week|month|year)|that (?:day|night|morning)|this (?:week|month|year))|(?:(?:about|around|less than|more than|just) )?(?:an?|one|two|three|four|five|six|half an|a few|several|\d+) (?:hours?|days?|weeks?|months?|years?) earlier)\b/i;
const COMPARED =
  /\b(?:(?:came|comes|happened|occurred|took place|followed|follows)\b[^.;]*\b(?:hours?|days?|weeks?|months?|years?|day|week|month|year) after|(?:came|comes) (?:just |only )?(?:[\w-]+ )?(?:hours|days|weeks) before|(?:deadliest|worst|bloodiest|biggest|largest|first)\b[^.;]*\bsince\b[^.;]*\bwhen)\b/i;
const STREET =
  /\b(?:(?:\d+ )?block of (?:(?:North|South|East|West|[NSEW]\.) )?(?<block>(?:\p{Lu}[\w.'’]*|\d+\w+)(?: \p{Lu}[\w.'’]*){0,2})|(?<name>(?:\p{Lu}[\w'’]+|\d+(?:st|nd|rd|th)) (?:\p{Lu}\w+ )?(?:Street|Avenue|Road|Drive|Boulevard|Lane|Parkway|Highway|Place|Court|Terrace|St\.|Ave\.|Rd\.|Blvd\.)))/u;

/** Kilometres between two towns that are not one place: a city and its suburbs lie within. */
export const APART_KM = 25;

/**
 * Another incident of the same news, told behind the first: by its opening ("In another attack", "Elsewhere"), by a town of its own behind
 * "meanwhile", a time or at the head of the sentence, in a round-up by a street of its own, or as what the news is compared with.
 */
export function anotherIncident(
  reading: Reading,
  event: IncidentEvent,
  told: readonly IncidentEvent[],
  isRoundUp: boolean,
): Another | undefined {
  const { analysis } = reading;
  const first = told[0];
  const sentence = analysis.sentences[event.sentence]!;
  if (first === undefined || event.strength < 2 || event.sentence === first.sentence || event.sentence === 0) return undefined;
  const text = analysis.article.text.slice(sentence.start, sentence.end);
  const before = analysis.article.text.slice(sentence.start, analysis.tokens[event.token]!.start);
  if (COMPARED.test(before))
    return { reason: "what the news is compared with", town: newTown(reading, event.sentence, told), street: undefined };
  if (!harmsAnew(reading, event.sentence)) return undefined;
  const opener = text.replace(/^[\s"“'‘]+/, "");
  const other = OTHER.exec(opener)?.[0];
  const town = newTown(reading, event.sentence, told);
  if (other !== undefined) return { reason: `"${other.toLowerCase()}"`, town, street: undefined };
  const earlier = EARLIER.exec(opener)?.[0];
  if (earlier !== undefined) return { reason: `"${earlier.toLowerCase()}"`, town, street: streetIn(text) };
  const goingOn = GOING_ON.exec(opener)?.[0];
  if (town !== undefined && goingOn !== undefined)
    return { reason: `"${goingOn.toLowerCase()}" with another town, ${town.name}`, town, street: undefined };
  const street = isRoundUp ? streetIn(text) : undefined;
  return street === undefined ? undefined : { reason: `a street of its own in a round-up, ${street}`, town: undefined, street };
}

/** "In another attack, …", "Elsewhere, …": whether a sentence opens another incident in so many words. */
export function opensAnother(opening: string): boolean {
  return OTHER.test(opening);
}

/** "Meanwhile, …", "Earlier on Friday, …", "In Arlmere, …": whether a sentence opens as what goes on to something else does. */
export function goesOn(opening: string): boolean {
  return GOING_ON.test(opening) || EARLIER.test(opening);
}

/** The street that a sentence names, in lower case. */
export function streetIn(text: string): string | undefined {
  const groups = STREET.exec(text)?.groups;
  return (groups?.["block"] ?? groups?.["name"])?.toLowerCase();
}

/** People counted as harmed, not as those of whom it has been told. */
export function harmsAnew({ analysis, harms }: Reading, sentence: number): boolean {
  return harms.some(
    (harm) =>
      harm.sentence === sentence &&
      harm.modality === "fact" &&
      /^(?:killed|injured|hit|abducted)$/.test(harm.what) &&
      harm.patients.some(
        ({ phrase, part }) =>
          !part && phrase.quantity !== undefined && !/^(?:the|other|another)$/.test(analysis.tokens[phrase.first]!.lower),
      ),
  );
}

/** A town of a sentence that lies apart from all that the incident so far is told with. */
function newTown({ analysis }: Reading, index: number, told: readonly IncidentEvent[]): Location | undefined {
  const { sentences, article } = analysis;
  const known = [...analysis.titlePlaces, ...placesOf(new Set(told.map(({ sentence }) => sentence)))].flatMap(({ location }) =>
    location === undefined || !isTown(location) ? [] : [location],
  );
  if (known.length === 0) return undefined;
  for (const { location, start } of placesOf(new Set([index]))) {
    if (location === undefined || !isTown(location)) continue;
    const before = article.text.slice(Math.max(sentences[index]!.start, start - 40), start);
    if (
      !/\b(?:in|near|at|outside|around|of)(?: (?:the|central|northern|southern|eastern|western|downtown)| \w+(?:ern)? (?:city|town|village|district) of)*\s*$/i.test(
        before,
      ) ||
      /\b(?:hospital|clinic|court|from|to)\b[^,]*$/i.test(before)
    )
      continue;
    if (known.every((other) => other.geonameId !== location.geonameId && (kilometresBetween(other, location) ?? 0) > APART_KM))
      return location;
  }
  return undefined;

  function placesOf(within: ReadonlySet<number>) {
    return analysis.places.filter(
      ({ role, start }) => role !== "adjective" && [...within].some((at) => sentences[at]!.start <= start && start < sentences[at]!.end),
    );
  }
}

function isTown({ precision }: Location): boolean {
  return precision === "city" || precision === "site";
}
