import { hashText, mix, type Perceptron, readModelFile, rowOf } from "../../support/perceptron.ts";

/** What the model tells apart in an incident. Who suffered it is not among them: victims are told by rules alone. */
export const ROLE_CLASSES = ["individual perpetrator", "perpetrating group", "target", "weapon"] as const;
export type RoleClass = (typeof ROLE_CLASSES)[number];

/** Tells from the features of a noun phrase what it is in the incident that its sentence tells of. */
export interface RoleModel {
  /** Natural log odds that the phrase is of the class, for each of {@link ROLE_CLASSES} in order: above 0 it rather is. */
  oddsOf(features: readonly string[]): readonly number[];
}

/** Steps of the stored weights to one unit of log odds. */
export const STEPS = 32;

/** Unpacks the weights that `npm run train` made. Throws where the file holds none. */
export function unpackRoles(bytes: Uint8Array): Perceptron {
  const { roles } = readModelFile(bytes).models;
  if (roles === undefined) throw new Error("The weights hold no roles. Make them again with: npm run train -- roles");
  return roles;
}

/** The model over its weights. */
export function openRoles({ weights, bits }: Perceptron): RoleModel {
  return {
    oddsOf(features) {
      const sums = ROLE_CLASSES.map(() => 0);
      for (const row of featureRows(features, bits))
        for (let column = 0; column < sums.length; column++) sums[column]! += weights[row + column]!;
      return sums.map((sum) => sum / STEPS);
    },
  };
}

/** Where the rows of features begin in a table of 2^`bits` rows; each feature counts once. */
export function featureRows(features: readonly string[], bits: number): ReadonlySet<number> {
  return new Set(features.map((feature) => rowOf(mix(hashText(feature, 0, feature.length), 1), bits, ROLE_CLASSES.length)));
}
