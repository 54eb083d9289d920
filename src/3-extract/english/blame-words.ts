/** Nouns that stand before the group their people belong to: "members of the Red Dawn". Lower case. */
export const GROUP_LEADS: ReadonlySet<string> = new Set(
  "group groups member members fighter fighters supporter supporters follower followers gunman gunmen militant militants insurgents rebels guerrillas men dozens hundreds scores thousands cell band unit units faction".split(
    " ",
  ),
);

/** Those who speak for somebody else: a denial by "a spokesman for the army" is the army's. Lower case. */
export const MOUTHPIECES: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson spokesmen adviser advisor aide official officials representative lawyer attorney ambassador minister leader leaders commander president premier envoy statement".split(
    " ",
  ),
);

/** Offices of a state that are no party by themselves, but deny or own up to a deed of their state's forces. Lower case. */
export const STATE_OFFICES: ReadonlySet<string> = new Set("ministry presidency palace secretariat administration".split(" "));
