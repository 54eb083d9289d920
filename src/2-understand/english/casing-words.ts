/** Months that are common words in lower case. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(["may", "march"]);

/** Titles and offices written with a capital before a name. Lower case. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  (
    "president minister senator governor mayor general colonel captain lieutenant sergeant major corporal admiral commander inspector " +
    "superintendent detective officer sheriff judge justice chancellor secretary ambassador bishop archbishop cardinal pope father sister king " +
    "queen prince princess sheikh imam ayatollah mullah emir sultan professor doctor representative congressman congresswoman chief deputy"
  ).split(" "),
);

/** Given names that stand before a name as often as common words: "the bill Harlow signed", "prices rose Tuesday". */
export const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set("amber bill crystal earl grace lance mark max penny rose said".split(" "));
