/** A crowd that takes the law into its own hands. Alternatives of a pattern; lower case. */
export const MOBS = "mobs?|crowds?|vigilantes";
/** Those who may be such a crowd where somebody is beaten or burned: "villagers". Alternatives of a pattern; lower case. */
export const NEIGHBOURS = "villagers|residents|neighbou?rs|townspeople|townsfolk|locals|passers-by|onlookers";
