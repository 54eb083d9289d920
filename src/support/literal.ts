/** A text as a pattern finds it letter by letter: "St. Louis (old)" → "St\. Louis \(old\)". */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
