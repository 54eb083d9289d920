import type { Quantity } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";
import type { IncidentMention } from "../incidents/incidents.ts";

/** "Police found four gunshot victims. Two of the victims died": the four are dead and hurt. */
export function dieSomeVictims({ analysis, harms, incidents }: Context, incident: IncidentMention | undefined, all: Quantity): boolean {
  return harms.some(
    ({ what, modality, token, patients }) =>
      what === "killed" &&
      modality === "fact" &&
      incidents.at(token) === incident &&
      patients.some(({ phrase }) => {
        const some = phrase.quantity === undefined ? undefined : analysis.quantities[phrase.quantity]!;
        const isShare =
          analysis.tokens[phrase.head]!.lower === "victims" &&
          analysis.tokens.slice(phrase.first, phrase.head).some(({ lower }) => lower === "of");
        return isShare && some?.low !== undefined && some.low < (all.low ?? 0);
      }),
  );
}
