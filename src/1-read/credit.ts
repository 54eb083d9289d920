import { AGENCIES, agencyName } from "./agencies.ts";

const KNOWN = AGENCIES.flat()
  .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
  .map((name) => name.replace(/[.\\-]/g, "\\$&"))
  .join("|");
/** Agencies nobody listed, known by how agencies are called: "Northern Wire", "Lakeside News Agency". */
const BY_KIND =
  "(?:[A-Z][\\w’'-]+ ){1,3}(?:Wire(?: Service)?|News ?[Ww]ire|(?:News|Press) (?:Agency|Service|Association)|Press International)";
const AGENCY = `(?:[Tt]he )?(?:${KNOWN}|${BY_KIND})`;
const DASH = "(?:--?|[–—:])";

/** How far into a text a byline or dateline may stand, and how far from its end a signature. Characters. */
const HEAD = 600;
const TAIL = 500;

/** Where an agency signs, surest first. The first group is its name. */
const IN_BYLINE = new RegExp(`(?:^|[\\s,/(|–—-])(${AGENCY})(?=$|[\\s,./)|;–—-])`);
const IN_HEAD: readonly RegExp[] = [
  // "KABUL, Afghanistan (AP) —", "(Reuters) -", also after a line of "Posted:" words.
  new RegExp(`\\((${AGENCY})\\)\\s{0,2}${DASH}`),
  // "MOSCOW, March 22 (Meridian) —": whoever stands in the brackets of a dateline is its source.
  new RegExp(`^[A-Z][A-Z .’'-]{2,40}(?:,[^()\\n]{1,40})?\\s?\\(([A-Z][A-Za-z][\\w .&’'/-]{0,38})\\)\\s{0,2}${DASH}`, "m"),
  // "LONDON, Reuters —"
  new RegExp(`^[A-Z][A-Z .’'-]{2,40}(?:,[^()\\n]{1,40})?[,\\s]\\s?${DASH}?\\s?(${AGENCY})\\s{0,2}${DASH}`, "m"),
  // A line of its own: "By The Associated Press", "By Jane Roe, Associated Press", "Reuters".
  new RegExp(
    `^(?:[Bb]y |BY )?(?:[A-Z][\\w.’'-]*(?: [A-Z][\\w.’'-]*){0,5}(?:,| of| \\||/)\\s?)?(${AGENCY})(?: [Ww]riters?| [Ss]taff)?\\s*$`,
    "m",
  ),
];
const IN_TAIL: readonly RegExp[] = [
  new RegExp(`(?:[Cc]opyright|©|\\([Cc]\\))[\\s,]*(?:\\d{4})?[\\s,]*(?:by )?(${AGENCY})`),
  new RegExp(`(?:[Ss]ource|SOURCE|[Cc]redit|[Vv]ia)\\s?:\\s?(${AGENCY})\\b`),
  new RegExp(`(?:^|[.!?”"’)\\s])\\s*(?:${DASH}|[(\\[])\\s*(${AGENCY})\\s*[)\\]]?\\.?\\s*$`),
  new RegExp(`^(${AGENCY})\\.?\\s*$`, "m"),
  // Newspapers sign a text put together from agency copy like this.
  /\b(?:[Ww]ith|[Ww]ith additional) (?:inputs?|files|reports?|reporting) from (agencies|news agencies|[A-Z][\w .&’'-]{1,40}?)\s*[).]?\s*$/m,
  /\([Ww]ith ([Aa]gencies|[Aa]gency) ?(?:inputs?)?\)|^[-–—(\s]*(Agencies)[)\s.]*$/m,
];
/** The way Reuters closes its reports. */
const REUTERS_SIGNATURE = /\((?:Additional r|R)eporting by [^()]{3,300}[Ee]diting by [^()]{3,120}\)/;

/**
 * The agency that a text is credited to, in its usual short form: given, else from byline, dateline or the last lines.
 *
 * "KABUL (The Associated Press) — …" → "AP". An agency that only "contributed to this report" is no credit: the report is the outlet's own.
 */
export function findCredit(article: {
  readonly credit: string | undefined;
  readonly byline: string | undefined;
  readonly text: string;
  /** What a page says beside the text: its visible byline, its copyright line. */
  readonly signature?: string | undefined;
}): string | undefined {
  if (article.credit !== undefined) return agencyName(article.credit);
  const { byline, text, signature = "" } = article;
  const found = findInByline(byline) ?? findInHead(text) ?? findInTail(text) ?? findInHead(signature) ?? findInTail(signature);
  return found === undefined ? undefined : agencyName(found);
}

function findInByline(byline: string | undefined): string | undefined {
  return byline === undefined ? undefined : IN_BYLINE.exec(byline)?.[1];
}

function findInHead(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  for (const pattern of IN_HEAD) {
    const name = pattern.exec(head)?.[1];
    if (name !== undefined && isSource(name)) return name;
  }
  return undefined;
}

/** Brackets of a dateline also hold a reporter, a state or a broadcaster's call sign, which is the outlet itself. */
function isSource(name: string): boolean {
  if (/\d|\.$/.test(name) || /^[KW][A-Z]{2,3}(?:[-. ]?(?:TV|FM|AM|com))?$/i.test(name)) return false;
  return !name.includes(" ") || /\b(?:AP|Agency|Associated|International|Media|News|Newswire|Press|Service|Wire|Presse)\b/.test(name);
}

function findInTail(text: string): string | undefined {
  const tail = text.slice(-TAIL).trimEnd();
  for (const pattern of IN_TAIL) {
    const match = pattern.exec(tail);
    const name = match?.[1] ?? match?.[2];
    if (name !== undefined) return /^agenc(y|ies)$/i.test(name) ? "agencies" : name;
  }
  return REUTERS_SIGNATURE.test(tail) ? "Reuters" : undefined;
}
