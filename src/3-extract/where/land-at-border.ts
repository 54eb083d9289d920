import type { PlaceMention } from "../../model/analysis.ts";
import type { Location } from "../../model/location.ts";
import { overlapping } from "../../model/span.ts";
import { PARTS } from "../english/person-nouns.ts";
import { type Context, spanOf } from "../extractor.ts";
import { type IncidentMention, sentencesOf } from "../incidents/incidents.ts";

/**
 * "A bomb on Sarland's border with Orvan killed six Orvan troops": of two lands that only their border is told of, the one whose forces it struck. `undefined`
 * where the text places the deed in one of them, or tells of no forces.
 */
export function landAtBorder({ analysis, harms }: Context, mention: IncidentMention, elected: Location): PlaceMention | undefined {
  if (elected.precision !== "country") return undefined;
  const { article, places, sentences, tokens } = analysis;
  for (const index of [...sentencesOf(mention)].sort((one, other) => one - other).slice(0, MOST_SENTENCES)) {
    const countries = overlapping(places, sentences[index]!).filter(({ location }) => location?.precision === "country");
    const border = new Set(countries.filter((place) => isOfBorder(article.text, place)).map(({ location }) => location!.country));
    if (border.size < 2 || !border.has(elected.country)) continue;
    for (const { sentence, what, patients } of harms) {
      if (sentence !== index || (what !== "killed" && what !== "injured")) continue;
      for (const { phrase } of patients) {
        const whose = overlapping(countries, spanOf(analysis, { first: phrase.first, last: phrase.last })).find(
          ({ role }) => role === "adjective",
        );
        if (whose !== undefined && border.has(whose.location!.country) && PARTS.get(tokens[phrase.head]!.lower) === "security forces")
          return whose;
      }
    }
  }
  return undefined;
}

/** Sentences at the head of what tells of a deed. */
const MOST_SENTENCES = 3;

/** "Sarland's border with Orvan", "the border between Sarland and Orvan". */
function isOfBorder(text: string, { start, end }: PlaceMention): boolean {
  return (
    /^['’]s (?:[a-z-]+ )?(?:border|frontier)\b/.test(text.slice(end, end + 30)) ||
    /\b(?:border|frontier) (?:with|between) (?:the )?(?:\p{Lu}[\p{L} ]{2,20} and (?:the )?)?$/u.test(
      text.slice(Math.max(0, start - 50), start),
    )
  );
}
