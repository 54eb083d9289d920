import { type Article, partOf } from "../model/article.ts";
import type { Cited, FigureRow, PolicyRow, RelatedRow, SourceRow } from "../model/explainer.ts";
import type { Evidence, Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import type { CaseView, ReportsView } from "./case-view.ts";

/** A sentence before it is checked. */
export interface Draft {
  readonly text: string;
  readonly label?: string | undefined;
  readonly incident?: string | undefined;
  readonly statements: readonly Statement[];
  /** It may say what a sentence before it said: an entry of the timeline. */
  readonly isRetold?: boolean | undefined;
  /** The evidence, where it is not the statements' own: a whole sentence that is quoted. */
  readonly evidence?: readonly Cited[] | undefined;
}

/** A section before its sentences are checked. What is left out is empty. */
export interface SectionDraft {
  readonly sentences?: readonly Draft[];
  readonly figures?: readonly FigureRow[];
  readonly policies?: readonly PolicyRow[];
  readonly sources?: readonly SourceRow[];
  readonly related?: readonly RelatedRow[];
  readonly unknown?: readonly string[];
  readonly table?: readonly string[];
}

/** One section of the explainer: one file, one line in the list of `explain.ts`. */
export interface SectionMaker<View = CaseView> {
  /** Stable, used as anchor. */
  readonly key: string;
  /** A reader's question. */
  heading(view: View): string;
  make(view: View): SectionDraft;
}

/** A stretch of the text, or of the title where it says so. */
export type Stretch = Span & Pick<Evidence, "in">;

/** The first evidence of a statement with what a reader needs to judge it; another stretch of the same article where one is given. */
export function cite(view: ReportsView, statement: Statement, stretch?: Stretch): Cited {
  const article = view.articles.get(statement.articleId);
  const [evidence] = statement.evidence;
  return {
    ...evidence,
    ...(stretch && article ? stretchOf(article, stretch) : {}),
    outlet: article?.outlet,
    title: article?.title,
    published: article?.published?.at,
    speaker: statement.speaker?.words,
  };
}

function stretchOf(article: Article, { start, end, in: part }: Stretch): Pick<Evidence, "start" | "end" | "words" | "in"> {
  return { start, end, in: part, words: partOf(article, { in: part }).slice(start, end) };
}
