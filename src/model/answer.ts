import type { Cited, ProvenSentence } from "./explainer.ts";

/** A passage of a report that holds words of the question. */
export type Passage = Cited;

/** What the record answers to a question. */
export interface Answer {
  readonly question: string;
  /** Whether the record answers it. Where it does not, `sentences` is empty and `nearest` and `passages` show what comes closest. */
  readonly isFound: boolean;
  /** Whether no statement of the record answers, but a report's own sentence does. */
  readonly isQuoted?: boolean | undefined;
  /** Why there is no answer, or what the answer is about: "Shooting in Port Sable, Malta, 4 May 2023". */
  readonly about: string;
  /** Id of the incident that it is about; `undefined` where it is about several or none. */
  readonly incident: string | undefined;
  readonly sentences: readonly ProvenSentence[];
  /** What people set of it, which no report proves: "The number killed was set to 145 by …". */
  readonly decided?: readonly string[] | undefined;
  /** How a sum was made, an addend a line. */
  readonly derivation: readonly string[];
  /** Of a sum, the incident of each line of the derivation. */
  readonly summands?: readonly { readonly id: string; readonly label: string }[] | undefined;
  /** Incidents that a reader may have meant. */
  readonly nearest: readonly { readonly id: string; readonly label: string }[];
  readonly passages: readonly Passage[];
}

/** What stands over an answer that is a report's own sentence. */
export const QUOTED_ALONE = "No statement of the record tells this; these sentences of its reports do.";
