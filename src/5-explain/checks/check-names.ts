import type { Statement } from "../../model/statement.ts";
import { countryName } from "../../support/country-name.ts";
import { MONTHS } from "../../support/date-text.ts";
import type { Check } from "../check-sentence.ts";

/** Words that our grammar puts first in a sentence or a list. */
const OPENERS = new Set(
  "Reports As Of At Up Between Nobody No One Two Three Four Five Six Seven Eight Nine The A An According Weapons Figures UTC Someone".split(
    " ",
  ),
);
const CAPITALISED = /(?<![\p{L}\p{N}'’.-])(?:\p{Lu}[\p{L}\p{N}'’.-]*[\p{L}\p{N}]|\p{Lu})/gu;

/** Every capitalised word is in the evidence, in the values of the cited statements, or names an outlet or speaker that is cited. */
export const checkNames: Check = ({ text, statements, evidence }) => {
  const said = [
    ...evidence.flatMap((one) => [one.words, one.outlet, one.speaker]),
    ...statements.flatMap((one) => [one.speaker?.words, ...one.evidence.map(({ words }) => words), ...valueWords(one)]),
  ].filter((words) => words !== undefined);
  const exact = new Set(said.flatMap((words) => words.match(WORD) ?? []));
  const lower = new Set([...exact].map((word) => word.toLowerCase()));
  const months = new Set<string>(MONTHS);
  return [...text.matchAll(CAPITALISED)].flatMap(({ 0: word, index }) => {
    if (months.has(word) || exact.has(word)) return [];
    const isFirst = index === 0 || /[.:]\s$/.test(text.slice(0, index));
    if (isFirst && (OPENERS.has(word) || lower.has(word.toLowerCase()))) return [];
    return (word.match(WORD) ?? []).every((part) => exact.has(part)) ? [] : [`the name "${word}" is not in its evidence`];
  });
};

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Names in the value: the party and channel as said, the place as found in the gazetteer. */
function valueWords({ kind, value }: Statement): readonly (string | undefined)[] {
  switch (kind) {
    case "where":
      return [value.name, value.site, value.admin1, value.admin2, value.country === undefined ? undefined : countryName(value.country)];
    case "responsibility":
      return [value.who, value.channel];
    case "figure":
      return [value.of];
    default:
      return [];
  }
}
