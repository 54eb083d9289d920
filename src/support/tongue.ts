/** Behind an adjective of a land: "known by its French initials", "Spanish-speaking": a tongue, and no place. */
export const TONGUE_AFTER = /^[\s-]+(?:initials|acronym|abbreviation|name|word|language|translation|speaking)\b/i;
