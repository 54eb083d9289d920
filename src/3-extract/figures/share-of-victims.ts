import type { Quantity } from "../../model/analysis.ts";
import type { Context } from "../extractor.ts";
import type { IncidentMention } from "../incidents/incidents.ts";

/** Sentences behind a count in which some of it are told to have died. */
const NEXT = 3;

/** "Police found four gunshot victims. Two of the victims died", "… One was pronounced dead": the four are dead and hurt. */
export function dieSomeVictims(
  { analysis, harms, incidents }: Context,
  incident: IncidentMention | undefined,
  all: Quantity,
  counted: number,
): boolean {
  return harms.some(
    ({ what, modality, token, sentence, patients }) =>
      what === "killed" &&
      modality === "fact" &&
      incidents.at(token) === incident &&
      patients.some(({ phrase }) => {
        const some = phrase.quantity === undefined ? undefined : analysis.quantities[phrase.quantity]!;
        const isShare =
          analysis.tokens[phrase.head]!.lower === "victims" &&
          analysis.tokens.slice(phrase.first, phrase.head).some(({ lower }) => lower === "of");
        const isBare = phrase.last === phrase.first + 1 && analysis.tokens[phrase.head]!.tag === "NUM";
        const isBehind = sentence > counted && sentence - counted <= NEXT;
        return (isShare || (isBare && isBehind)) && some?.low !== undefined && some.low < (all.low ?? 0);
      }),
  );
}
