import type { Compared } from "../compared.ts";
import type { Comparison, Feature } from "./feature.ts";
import { areKidnappings } from "./type.ts";

/** Last names of those killed or hurt. */
export const victims: Feature = {
  name: "victims",
  weight: 1,
  compare({ victims: one, type }, { victims: two, type: other }) {
    const shared = sharedOf(one, two);
    if (shared === undefined || (shared.length === 0 && areKidnappings(type, other))) return undefined;
    return shared.length > 0 ? { score: 1, reason: () => shared.join(", ") } : { score: -1, reason: () => "no victim in common" };
  },
};

/** How old the dead are: two reports of one incident hardly ever tell other ages. */
export const dead: Feature = { name: "dead", weight: 2, compare: (one, two) => compareAges(one, two, ({ deadAges }) => deadAges) };
/** How old the injured are. */
export const hurt: Feature = { name: "hurt", weight: 1, compare: (one, two) => compareAges(one, two, ({ hurtAges }) => hurtAges) };

function compareAges(mention: Compared, other: Compared, agesOf: (one: Compared) => ReadonlySet<number>): Comparison | undefined {
  const [one, two] = [agesOf(mention), agesOf(other)];
  const shared = sharedOf(one, two);
  if (shared === undefined || (shared.length === 0 && areKidnappings(mention.type, other.type))) return undefined;
  if (shared.length === 0) return { score: -1, reason: () => `${[...one].join(", ")} against ${[...two].join(", ")}` };
  return { score: shared.length / Math.min(one.size, two.size), reason: () => shared.join(", ") };
}

/** What two sets have in common, in order; `undefined` where one is empty. */
function sharedOf<Item>(one: ReadonlySet<Item>, two: ReadonlySet<Item>): readonly Item[] | undefined {
  return one.size === 0 || two.size === 0 ? undefined : [...one].filter((item) => two.has(item)).sort();
}
