import type { FigureStatement, Statement } from "../../model/statement.ts";
import { type ReportsView, spread } from "../case-view.ts";
import type { Draft } from "../draft.ts";
import { knownText, pastText } from "./figure-text.ts";
import { isCounted } from "./people-text.ts";
import { isWholeSentence } from "./quote-text.ts";
import { quotedWithSpeaker } from "./quoted-statement.ts";

/** A figure with others that say the same in the same voice. */
export interface ToldFigure {
  readonly statement: FigureStatement;
  readonly alike: readonly FigureStatement[];
}

/** How figures are told: as what was known on a day, as a fact long past, or only in the reports' own sentences. */
const MAKERS = { known: knownText, past: pastText, quoted: () => undefined } as const;

/**
 * Figures as sentences, two in one where grammar and voices allow it; those that have no plain words are quoted, where there is a sentence.
 * 21 killed and 40 injured → "As of 5 May 2023, 21 people had been killed and 40 injured, according to …".
 */
export function tellFigures(view: ReportsView, figures: readonly ToldFigure[], manner: keyof typeof MAKERS): readonly Draft[] {
  // Of another incident "a man" is told with the sentence that says which man.
  const make: (typeof MAKERS)["past"] = (of, one, other) =>
    manner === "past" && !isCounted(one.evidence[0].words) ? undefined : MAKERS[manner](of, one, other);
  const drafts: Draft[] = [];
  for (let at = 0; at < figures.length; at++) {
    const [one, next] = [figures[at]!, figures[at + 1]];
    const both = next && next.statement.value.what !== one.statement.value.what && make(view, one.statement, next.statement);
    if (both) {
      drafts.push({ text: both, statements: [...statementsOf(view, one), ...statementsOf(view, next)] });
      at++;
      continue;
    }
    const text = make(view, one.statement);
    if (text !== undefined) drafts.push({ text, statements: statementsOf(view, one) });
    else drafts.push(...[quotedWithSpeaker(view, one.statement)].filter(({ evidence }) => isWholeSentence(evidence![0]!.words)));
  }
  return drafts;
}

function statementsOf(view: ReportsView, { statement, alike }: ToldFigure): readonly Statement[] {
  return [statement, ...(statement.speaker ? spread(view, alike, 3) : [])];
}
