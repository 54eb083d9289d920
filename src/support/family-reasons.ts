/** What of a family is told: the ids of its articles, and why they belong together. */
interface Joined {
  readonly articles: readonly string[];
  readonly reasons: readonly string[];
}

/** Why reports are one source, each reason once; an outlet is named, not the id of its report: "same text as Northern Wire". */
export function familyReasons({ articles, reasons }: Joined, outletOf: (article: string) => string | undefined): readonly string[] {
  const named = reasons.map((reason) =>
    articles.reduce((text, id) => {
      const outlet = text.includes(id) ? outletOf(id) : undefined;
      return outlet === undefined ? text : text.replaceAll(`${id} (${outlet})`, outlet).replaceAll(id, outlet);
    }, reason),
  );
  return [...new Set(named.map(plainly))];
}

/** "275 of 275 four-word sequences in common with Northern Wire" is how it was found; a reader wants what it means. */
function plainly(reason: string): string {
  return reason
    .replace(/^\d+ of \d+ .* in common with/, "nearly the same text as")
    .replace(/^credited to (.+?) within .*$/, "credited to $1, in much the same words");
}
