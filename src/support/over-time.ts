/**
 * Whether a sentence counts the harm of a stretch of time or of many deeds: "on average", "a tally of this year", "Since 1 May 2014, …". Whole
 * phrases, as "since" alone also dates one deed.
 */
export function countsOverTime(sentence: string): boolean {
  return OVER_TIME.test(sentence);
}

const OVER_TIME =
  /\b(?:tally|tallies|database|statistics|(?:crime|police) stats|on average|in each of the (?:past|last)|(?:per|each|every) (?:year|month|week|day)|so far this (?:year|month)|this (?:year|month) alone|year[- ]to[- ]date|annually|(?:murder|homicide) (?:toll|count|tally)|(?:toll|count|total|number|figure)s? (?:so far )?(?:for|of) (?:the|this) (?:year|month)|(?:the|this) (?:year|month)['’]s (?:\w+ )?(?:toll|count|total|tally)|(?:between|from) (?:1[5-9]|20)\d{2} (?:and|to|through) (?:1[5-9]|20)\d{2}|(?:between|from) (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:and|to|through|until) (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|in recent (?:years|months)|since the (?:start|beginning|outbreak) of|over the (?:past|last) (?:few |several |two |three |\d+ )?(?:years|months|decades?))\b|^\W*Since\b[^.]*\b(?:19|20)\d{2}\b/i;
