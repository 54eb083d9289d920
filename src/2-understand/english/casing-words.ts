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
