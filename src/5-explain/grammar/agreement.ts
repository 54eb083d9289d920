/** Endings in s that are no plural. */
const SINGULAR_S = /(?:ss|is|us|'s|Hamas|Abbas|police force)$/i;
/** Openers of several. */
const SEVERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many|both|all|the (?:two|three|four|five|six))\b|\band\b/i;

/** The verb after the words for a party: "the gunmen" → "were", "Islamic State" → "was". */
export function wasOrWere(words: string): "was" | "were" {
  if (SEVERAL.test(words)) return "were";
  const head = words.split(/ (?:of|from|in|with|who|linked|affiliated)\b/)[0]!;
  if (/(?:men|women|people|police|children)$/i.test(head)) return "were";
  if (/^(?:the )?United (?:States|Nations)$/i.test(head)) return "was";
  return head.endsWith("s") && !SINGULAR_S.test(head) ? "were" : "was";
}
