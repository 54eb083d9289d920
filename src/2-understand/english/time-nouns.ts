/** Words that place something in time without a preposition ("killed two people Tuesday"), lower-case; they never belong to the noun before them. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. tues tues. wed wed. thu thu. thur thurs thurs. fri fri. sat sat. sun sun. " +
    "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. " +
    "today tonight yesterday tomorrow overnight"
  ).split(" "),
);
