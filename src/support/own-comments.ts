/** From this share of its sentences on, and so many of them, a text is a writer's comment; fewer than {@link FEWEST} may be a page's own calls to the reader. */
const COMMENTED = { share: 0.3, sentences: 4 };
const FEWEST = 11;
/** "Share this." Words. */
const SHORTEST = 5;

/** With these a writer speaks of himself, to the reader or as one who judges; news leaves them to those it quotes. */
const COMMENTS =
  /\b(?:you|your|yours|yourself|we|us|our|ours|ourselves|I|me|my|myself|let['’]s|folks|awesome|amazing|incredibl[ey]|disgusting|disgraceful|dumb|stupid(?:ity)?|idiot(?:s|ic)?|morons?|thugs?|scumbags?|punks?|insane|hilarious|ridiculous|shameful|pathetic|laughable|outrageous|hypocri(?:tes?|sy|tical)|so-called|demoni[sz](?:e|es|ing)|fear-?mongering|leftists?|liberals|ironically|apparently|sadly|unfortunately|luckily|clearly|obviously|frankly|shockingly|unsurprisingly|predictably|thankfully)\b|[!?]/i;
const QUOTED = /“[^”]*(?:”|$)|"[^"]*(?:"|$)|‘[^’]*(?:’|$)/g;
/** "the U.S.", "US troops": a country, and no "us". */
const COUNTRY = /\bU\.?S\b\.?/g;

/**
 * How many sentences of a text speak to the reader, exclaim, ask or judge, in the writer's own voice, where these are so many that it is a column: it
 * looks at a deed that others have reported. `undefined` where it is none.
 */
export function ownComments(text: string): number | undefined {
  const own = text.replace(COUNTRY, "").replace(QUOTED, "");
  const sentences = own.split(/(?<=[.!?])\s+|\n+/).filter((one) => one.trim().split(/\s+/).length >= SHORTEST);
  const comments = sentences.filter((one) => COMMENTS.test(one)).length;
  const isColumn = sentences.length >= FEWEST && comments >= COMMENTED.sentences && comments >= COMMENTED.share * sentences.length;
  return isColumn ? comments : undefined;
}
