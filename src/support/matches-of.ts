/** `matchAll` without its copy of the pattern: there are many patterns and many sentences. The pattern is global. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

const NONE: readonly RegExpExecArray[] = [];
