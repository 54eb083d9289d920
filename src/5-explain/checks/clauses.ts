/** A stretch of a sentence that one statement should prove: between semicolons, and after the colon that opens a list. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/;\s+/);
}

/** Whether the clause holds the words; the first letter of a sentence may be raised. */
export function holds(clause: string, words: string): boolean {
  const at = clause.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return false;
  const found = clause.slice(at, at + words.length);
  return found === words || found.slice(1) === words.slice(1);
}
