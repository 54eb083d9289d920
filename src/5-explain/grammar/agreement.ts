/** Endings in s that are no plural. */
const SINGULAR_S = /(?:ss|is|us|'s|Hamas|Abbas|police force)$/i;
/** Openers of several. */
const SEVERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+(?= )|several|some|many|both|all|the (?:two|three|four|five|six))\b|\band\b/i;

/** "Luca Farran", "6-year-old Ada Borg": two capitals at the end are a person, unless the last is a body of several. */
const PERSON = /(?:^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$)|(?:^|\s)\p{Lu}[\p{L}.'’-]*\s\p{Lu}[\p{L}'’-]+(?:\s(?:Jr|Sr)\.?)?$/u;
const BODY =
  /(?:Rebels|Forces|Brigades|Officers|Fighters|Militants|Guards|Tigers|Rangers|Police|Soldiers|Troops|Martyrs|Workers|States|Nations)$/i;

/** The verb after the words for a party: "the gunmen" → "were", "Islamic State" → "was". */
export function wasOrWere(words: string): "was" | "were" {
  if (SEVERAL.test(words)) return "were";
  if (PERSON.test(words) && !BODY.test(words)) return "was";
  const head = words.split(/ (?:of|from|in|with|who|linked|affiliated)\b/)[0]!;
  if (/(?:men|women|people|police|children)$/i.test(head)) return "were";
  if (/^(?:the )?United (?:States|Nations)$/i.test(head)) return "was";
  return head.endsWith("s") && !SINGULAR_S.test(head) ? "were" : "was";
}
