import type { Article, Publication, PublicationSource } from "../model/article.ts";
import { articleId, articleVersion, hostName } from "./article-id.ts";
import { findCredit } from "./credit.ts";
import type { DecodedInput } from "./format.ts";
import { withoutLatinMarks } from "./mojibake.ts";
import { toPublicationTime } from "./publication-time.ts";
import { withoutUnseenMarks } from "./unseen-marks.ts";

/** What a format found out about an article; what it did not find is `undefined` or left out. */
export interface FoundArticle {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly published?: Publication | undefined;
  readonly updated?: string | undefined;
  readonly byline?: string | undefined;
  readonly credit?: string | undefined;
  /** Words of the page beside the text and byline where an agency may have signed. */
  readonly signature?: string | undefined;
  readonly language?: string | undefined;
  readonly text: string;
}

/** Without marks that no reader sees, and with those that a wrong encoding took away. */
const readable = (text: string) => withoutUnseenMarks(withoutLatinMarks(text));

/**
 * Completes what a format found: id, version, outlet from the address, credit from byline and text. Of the text only marks that no reader sees are left
 * out, and marks that a wrong encoding took away are set right.
 */
export function toArticle(found: FoundArticle): Article {
  const url = filled(found.url);
  const title = filled(found.title && readable(found.title));
  const outlet = outletName(filled(found.outlet)) ?? (url && hostName(url));
  const byline = filled(found.byline);
  const { published } = found;
  const text = readable(found.text);
  return {
    id: filled(found.id) ?? articleId({ url, outlet, title, text }),
    url,
    outlet,
    title,
    published,
    updated: found.updated === undefined ? undefined : toPublicationTime(found.updated),
    byline,
    credit: findCredit({ credit: filled(found.credit), byline, text, signature: found.signature }),
    language: filled(found.language) ?? "en",
    text,
    version: articleVersion({ title, text, published }),
  };
}

/** A feed that gives a host with its port, "www.example.org:80", means the same outlet as one that gives the host. */
function outletName(given: string | undefined): string | undefined {
  return given !== undefined && HOST_AND_PORT.test(given) ? hostName(`http://${given}`) : given;
}

const HOST_AND_PORT = /^(?:[a-z\d-]+\.)+[a-z]{2,}:\d{1,5}$/i;

/** How often a time found this way is the day of publication: our estimate; feeds and headers are the publisher's own word. */
const CERTAINTY: Readonly<Record<PublicationSource, number>> = {
  given: 1,
  feed: 0.98,
  "json-ld": 0.97,
  meta: 0.95,
  "time-element": 0.85,
  url: 0.9,
  text: 0.7,
  "http-header": 0.4,
};

/** "March 22, 2024" found in a meta element → a publication on that day; `undefined` where the words tell no day. */
export function toPublication(written: string | undefined, foundBy: PublicationSource): Publication | undefined {
  const at = written === undefined ? undefined : toPublicationTime(written);
  return at === undefined ? undefined : { at, foundBy, certainty: CERTAINTY[foundBy] };
}

/** What a person told of the input, as fields that outrank what a format found; nothing for what was not told. */
export function toldOf({ told = {} }: Pick<DecodedInput, "told">): Partial<FoundArticle> {
  const { published, ...rest } = told;
  const fields = { ...rest, published: toPublication(filled(published), "given") };
  // The filter leaves the fields that hold something: an empty one would hide what the page says.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));
}

function filled(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === "" ? undefined : value;
}
