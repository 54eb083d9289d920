/** One measured number. */
export interface Measure {
  /** "figures: found, F1": unique, the key of its floor. */
  readonly name: string;
  readonly value: number;
  /** "%", "articles", "pages/s". */
  readonly unit: string;
  /** Which way is good; "neither" is told and has no floor. */
  readonly better: "higher" | "lower" | "neither";
}

/** Where the evaluation finds things and works. */
export interface EvaluationContext {
  /** The folder with `data/` and `eval/`, beside the checkout. */
  readonly shared: string;
  /** An empty folder for what the commands print. */
  readonly work: string;
  /** Runs `corroborate …` as a user would; returns standard output. Throws where it fails. */
  corroborate(parameters: readonly string[]): string;
  /** Runs a python3 script; returns standard output. */
  python(script: string, parameters: readonly string[]): string;
  /** Runs a scorer of the evaluation data with python3; returns what it prints as JSON. */
  score(script: string, parameters: readonly string[]): unknown;
}

/** One evaluation: the sets it needs and what it measures on them. */
export interface Evaluation {
  readonly name: string;
  /** Paths under {@link EvaluationContext.shared} that it needs. */
  readonly needs: readonly string[];
  run(context: EvaluationContext): Promise<readonly Measure[]> | readonly Measure[];
}

/** A measure where more is better, in percent unless told otherwise. */
export function higher(name: string, value: number, unit = "%"): Measure {
  return { name, value, unit, better: "higher" };
}

/** A measure where less is better. */
export function lower(name: string, value: number, unit = "%"): Measure {
  return { name, value, unit, better: "lower" };
}

/** A number that is told and not judged. */
export function told(name: string, value: number, unit: string): Measure {
  return { name, value, unit, better: "neither" };
}
