import type { Analysis } from "../../model/analysis.ts";
import { MOUTHPIECES } from "../english/blame-words.ts";
import type { Item } from "./outline-phrases.ts";

/** "The Islamic State of Iraq and the Levant" is one name, wherever the list of names ends it; a faction is told with what it is of. */
export function joinPlaces({ article, tokens }: Analysis, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const isNamed = item.text.startsWith("G") && item.party?.kind === "name" && /^\p{Lu}/u.test(tokens[item.last - 1]!.cased);
    let last = at;
    const whole = isFaction(item) && items[at + 1]?.text === "of" ? items[at + 2] : undefined;
    if (whole?.party?.kind === "name" && item.party !== undefined) {
      const party = {
        ...item.party,
        end: whole.party.end,
        words: article.text.slice(item.party.start, whole.party.end),
        kind: "name" as const,
      };
      joined.push({ ...item, last: whole.last, party });
      at += 2;
      continue;
    }
    while (isNamed && /^(?:of|and)$/.test(items[last + 1]?.text ?? "") && (last > at || items[last + 1]!.text === "of")) {
      const place = items[last + 2];
      const head = place === undefined ? undefined : tokens[place.last - 1]!;
      // An article before the second place is an item of its own only where the place is no party.
      if (head === undefined || !/^\p{Lu}/u.test(head.cased) || place!.party?.kind === "group") break;
      last += 2;
    }
    if (last === at || item.party === undefined) {
      joined.push(item);
      continue;
    }
    const { end } = tokens[items[last]!.last - 1]!;
    joined.push({ ...item, last: items[last]!.last, party: { ...item.party, end, words: article.text.slice(item.party.start, end) } });
    at = last;
  }
  return joined;
}

/** "a faction of the Red Dawn": not the whole of it. */
function isFaction({ text, party }: Item): boolean {
  return (text.startsWith("G") || text.startsWith("D")) && /\b(?:faction|wing|branch|splinter group|offshoot)$/i.test(party?.words ?? "");
}

/** "A spokesman for the Red Dawn, Karim Wardak," and "Karim Wardak, a spokesman for the Red Dawn," speak as the Red Dawn. */
export function joinSpokesmen(analysis: Analysis, items: readonly Item[]): Item[] {
  const { tokens } = analysis;
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const speaks = item.last > item.first && MOUTHPIECES.has(tokens[item.last - 1]!.lower) && /^spokes/.test(tokens[item.last - 1]!.lower);
    const whom = items[at + 2];
    if (!speaks || !/^(?:for|of)$/.test(items[at + 1]?.text ?? "") || whom?.party === undefined) {
      joined.push(item);
      continue;
    }
    let last = at + 2;
    let first = item.first;
    if (items[at + 3]?.text === "," && items[at + 4]?.text.startsWith("P") && items[at + 5]?.text === ",") last = at + 5;
    else if (items[at + 3]?.text.startsWith("P")) last = at + 3;
    const before = joined.at(-2);
    if (joined.at(-1)?.text === "," && before !== undefined && /^[PG]/.test(before.text)) {
      first = before.first;
      joined.splice(-2);
      if (items[last + 1]?.text === ",") last++;
    }
    joined.push({ text: whom.text, first, last: items[last]!.last, party: whom.party });
    at = last;
  }
  return joined;
}
