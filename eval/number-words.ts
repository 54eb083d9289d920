/** The words for the numbers from 0 to 12, each at its own place. */
export const NUMBER_WORDS: readonly string[] = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
