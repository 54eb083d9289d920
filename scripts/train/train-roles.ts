import { ADDED, BELIEVED } from "../../src/3-extract/participants/role-judge.ts";
import { featureRows, ROLE_CLASSES, STEPS } from "../../src/3-extract/participants/role-model.ts";
import type { Perceptron } from "../../src/support/perceptron.ts";
import { createChance, shuffle } from "./averaging.ts";
import { foldOf } from "./folds.ts";
import type { RoleExample } from "./role-examples.ts";

/** How the weights are fitted. */
interface Options {
  readonly seed: number;
  readonly epochs: number;
  /** The table has 2^bits rows. */
  readonly bits: number;
}

/** As the weights that are shipped are fitted. */
export const ROLE_OPTIONS: Options = { seed: 1992, epochs: 5, bits: 16 };

/** The step of the first correction of a weight; later ones are shorter (AdaGrad). */
const RATE = 0.1;
const FIRST_SLOPES = 1e-3;
/** Pull of each weight towards 0. */
const RIDGE = 1e-5;
/** An example as well told as this corrects nothing. */
const TOLD = 1e-3;
/** How often the examples of a set count: VOA has few articles, and they are nearer to the news of today. */
const COUNTS: Readonly<Record<string, number>> = { VOA: 2 };

/** Learns for each class by logistic regression which noun phrases are of it. The same examples give the same weights. */
export function trainRoles(examples: readonly RoleExample[], { seed, epochs, bits }: Options): Perceptron {
  const width = ROLE_CLASSES.length;
  const weights = new Float64Array(width << bits);
  const slopes = new Float64Array(width << bits).fill(FIRST_SLOPES);
  const chance = createChance(seed);
  const repeated = examples.flatMap((one) => new Array<RoleExample>(COUNTS[one.set] ?? 1).fill(one));
  const prepared = repeated.map(({ features, classes }) => ({ rows: [...featureRows(features, bits)], classes }));
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { rows, classes } of shuffle(prepared, chance))
      for (let column = 0; column < width; column++) {
        const odds = rows.reduce((sum, row) => sum + weights[row + column]!, 0);
        const miss = 1 / (1 + Math.exp(-odds)) - Number(classes.includes(ROLE_CLASSES[column]!));
        if (Math.abs(miss) < TOLD) continue;
        for (const row of rows) {
          const slope = miss + RIDGE * weights[row + column]!;
          slopes[row + column]! += slope * slope;
          weights[row + column]! -= (RATE * slope) / Math.sqrt(slopes[row + column]!);
        }
      }
  const rounded = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * STEPS))));
  return { classes: ROLE_CLASSES, bits, weights: rounded };
}

const FOLDS = 5;

/** What the model adds: right heads by the rules alone, and with weights that were fitted on the other four fifths of the texts. */
export function compareWithRules(examples: readonly RoleExample[], oddsWith: (trained: Perceptron) => Odds, options: Options): string[] {
  const told = new Map<RoleExample, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const odds = oddsWith(
      trainRoles(
        examples.filter(({ text }) => foldOf(text, FOLDS) !== fold),
        options,
      ),
    );
    for (const one of examples) if (foldOf(one.text, FOLDS) === fold) told.set(one, odds(one.features));
  }
  return [...new Set(examples.map(({ set }) => set))].flatMap((set) =>
    ROLE_CLASSES.map((name, column) => {
      const own = examples.filter((one) => one.set === set);
      const byRules = headsOf(own, ({ ruled }) => ruled.includes(name));
      const judged = headsOf(own, (one) => told.get(one)![column]! >= (one.ruled.includes(name) ? BELIEVED : ADDED[name]));
      const right = headsOf(own, ({ classes }) => classes.includes(name));
      return `roles: ${set}, ${name}: F1 by rules ${score(byRules, right)}, with the model ${score(judged, right)}`;
    }),
  );
}

type Odds = (features: readonly string[]) => readonly number[];

/** The heads of a kind, once for each text. */
function headsOf(examples: readonly RoleExample[], is: (one: RoleExample) => boolean): ReadonlySet<string> {
  return new Set(examples.filter(is).map(({ text, head }) => `${text} ${head}`));
}

function score(found: ReadonlySet<string>, right: ReadonlySet<string>): string {
  const both = [...found].filter((one) => right.has(one)).length;
  return ((200 * both) / (found.size + right.size)).toFixed(1);
}
