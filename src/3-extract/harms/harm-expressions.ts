import type { Token, TokenRange } from "../../model/analysis.ts";
import type { HarmKind } from "../english/harm-words.ts";
import { DEATH_EXPRESSIONS } from "./death-expressions.ts";
import { type Expression, type ExpressionRow, left, type Matcher, rest, row, word } from "./expression.ts";
import { FLIGHT_EXPRESSIONS } from "./flight-expressions.ts";
import { HELD_EXPRESSIONS } from "./held-expressions.ts";
import { INJURY_EXPRESSIONS } from "./injury-expressions.ts";

const AMONG: ReadonlyMap<string, HarmKind> = new Map<string, HarmKind>([
  ["dead", "killed"],
  ["deceased", "killed"],
  ["killed", "killed"],
  ["injured", "injured"],
  ["wounded", "injured"],
  ["hurt", "injured"],
  ["abducted", "abducted"],
  ["casualties", "victim"],
  ["victims", "victim"],
  ["missing", "missing"],
  ["arrested", "arrested"],
  ["detained", "arrested"],
  ["kidnapped", "abducted"],
  ["hostages", "abducted"],
]);

/** The expression that begins at a token, if one does; keyed by the first word so that most tokens cost one look-up. */
export function expressionAt(tokens: readonly Token[], sentence: TokenRange, at: number): Expression | undefined {
  for (const matcher of MATCHERS.get(tokens[at]!.lower) ?? []) {
    const found = matcher(tokens, sentence, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const AMONG_THEM = row("among", (tokens, sentence, at) => {
  const match =
    /^the (?:[\w,]+ )?(dead|deceased|injured|wounded|casualties|missing|victims|arrested|detained|kidnapped|hostages)\b/.exec(
      rest(tokens, sentence, at, 3),
    ) ?? /^those (killed|injured|wounded|hurt|missing|arrested|detained|kidnapped|abducted)\b/.exec(rest(tokens, sentence, at, 2));
  if (match === null || !/^(?:is|are|was|were|be|been)$/.test(word(tokens, at - 1))) return undefined;
  const what = AMONG.get(match[1]!);
  return what === undefined ? undefined : left(what, "among", 3, `among ${word(tokens, at + 1)} ${match[1]}`);
});

const MATCHERS: ReadonlyMap<string, readonly Matcher[]> = byFirstWord([
  AMONG_THEM,
  ...DEATH_EXPRESSIONS,
  ...INJURY_EXPRESSIONS,
  ...FLIGHT_EXPRESSIONS,
  ...HELD_EXPRESSIONS,
]);

function byFirstWord(rows: readonly ExpressionRow[]): Map<string, Matcher[]> {
  const matchers = new Map<string, Matcher[]>();
  for (const [words, matcher] of rows) for (const first of words.split(" ")) matchers.set(first, [...(matchers.get(first) ?? []), matcher]);
  return matchers;
}
