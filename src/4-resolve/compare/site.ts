import type { Feature } from "./feature.ts";

/** The street or venue within the town. */
export const site: Feature = {
  name: "site",
  weight: 2,
  compare({ where: one }, { where: two }) {
    if (one?.site === undefined || two?.site === undefined || one.name !== two.name) return undefined;
    const [some, others] = [tellingWordsOf(one.site), tellingWordsOf(two.site)];
    if (some.length === 0 || others.length === 0) return undefined;
    const told = (relation: string) => `${one.site} ${relation} ${two.site}`;
    if (some.some((word) => others.includes(word))) return { score: 1, reason: () => told("and") };
    // A street and the venue on it are one place by two names.
    return { score: isStreet(one.site) === isStreet(two.site) ? -0.5 : -0.2, reason: () => told("against") };
  },
};

function tellingWordsOf(site: string): readonly string[] {
  return (site.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !COMMON.test(word));
}

function isStreet(site: string): boolean {
  return STREET.test(site);
}

const STREET = /\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|block|highway|hwy|parkway|way|terrace|circle)\b/i;
/** What many streets and venues have in their names. */
const COMMON =
  /^(?:\d+|block|of|the|and|street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|highway|hwy|parkway|way|terrace|circle|place|court|north|south|east|west|northeast|northwest|southeast|southwest|n|s|e|w|park|square|school|church|hospital|club|nightclub|bar|mall|apartments?|complex|center|centre|house|home|store|station)$/;
