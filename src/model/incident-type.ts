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

const FAMILIES: readonly (readonly IncidentType[])[] = [
  ["bombing", "suicide bombing"],
  ["shooting", "armed assault", "assassination", "police action"],
  ["air strike", "shelling", "armed clash"],
];

/** Types that one event is easily called by: the first of the family stands for all; a type without one stands for itself. */
export function typeFamily(type: IncidentType): IncidentType {
  return FAMILIES.find((family) => family.includes(type))?.[0] ?? type;
}
