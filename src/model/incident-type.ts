/** The incident types of the figure codebook, in its order. */
export const INCIDENT_TYPES = [
  "bombing",
  "suicide bombing",
  "shooting",
  "armed assault",
  "stabbing",
  "vehicle ramming",
  "kidnapping",
  "siege",
  "assassination",
  "arson",
  "air strike",
  "shelling",
  "armed clash",
  "riot",
  "chemical attack",
  "police action",
  "accident",
  "disaster",
  "other",
] as const;

/** "suicide bombing". */
export type IncidentType = (typeof INCIDENT_TYPES)[number];

/** What reports call an incident of type "other", whose means they do not tell. */
export const BARE_NAMES = ["attack", "explosion", "killing"] as const;

/** "attack". */
export type BareName = (typeof BARE_NAMES)[number];

/** What most of the reports call an incident of type "other"; of equally many the one first in {@link BARE_NAMES}. */
export function bareNameOf(types: readonly { readonly called?: BareName | undefined }[]): BareName | undefined {
  const count = (name: BareName) => types.filter(({ called }) => called === name).length;
  const [first] = [...BARE_NAMES].sort((one, other) => count(other) - count(one));
  return count(first!) > 0 ? first : undefined;
}

/** Types whose doers are not where it happens: fighters who are harmed there are those who were struck, and whoever storms in behind does another deed. */
export const FROM_AFAR: ReadonlySet<IncidentType> = new Set(["air strike", "shelling"]);

const FAMILIES: readonly (readonly IncidentType[])[] = [
  ["bombing", "suicide bombing"],
  ["shooting", "armed assault", "assassination", "police action"],
  ["air strike", "shelling", "armed clash"],
];

/** Types that one event is easily called by: the first of the family stands for all; a type without one stands for itself. */
export function typeFamily(type: IncidentType): IncidentType {
  return FAMILIES.find((family) => family.includes(type))?.[0] ?? type;
}
