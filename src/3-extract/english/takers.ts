import type { Token } from "../../model/analysis.ts";
import { ATTACKERS, FIGHTERS, OUTLAWS } from "./armed-people.ts";

/** Those who take people without any right. */
export const TAKERS = new RegExp(`^(?:${ATTACKERS}|${FIGHTERS}|${OUTLAWS}|gang|gangs|militia|militias|haram|shabab|shabaab)$`);

/** Whether somebody stands among some words who takes people without any right. */
export function hasTakers(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, index) => TAKERS.test(lower) || armedMenAt(tokens, index));
}

/** "armed men", "hooded men on motorbikes": whether such men stand at an index. */
export function armedMenAt(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:m[ae]n|youths|persons|people|individuals|group|civilians)$/.test(tokens[index]!.lower) &&
    [1, 2].some((back) => ARMED.test(tokens[index - back]?.lower ?? ""))
  );
}

const ARMED =
  /^(?:armed|heavily-armed|masked|hooded|unidentified|unknown|camouflaged|uniformed|gun-toting|gun-wielding|machete-wielding|knife-wielding|rifle-wielding|balaclava-clad)$/;

/** Behind the people that the armed take: where they are led, or how. */
export const LED_OFF =
  /^(?:(?:\S+ ){0,5}?(?:away|off)\b|(?:\S+ ){0,3}?(?:(?:in)?to|towards?|across|through) (?:the |a |an |their |its |his |nearby |waiting )*(?:\S+ ){0,2}?(?:forests?|bush|jungle|woods|hills|mountains?|desert|creeks?|mangroves?|swamps?|marshes|wilderness|vans?|cars?|pickups?|pickup|trucks?|lorry|lorries|boats?|canoes?|speedboats?|vehicles?|minibus(?:es)?|jeeps?|suvs?|taxi|trunk|boot|motorcycles?|motorbikes?|hideouts?|unknown|undisclosed|unspecified|border|captivity|camps?)\b|(?:\S+ ){0,3}?(?:at gunpoint|captive|hostage|with them|as hostages)\b)/;
