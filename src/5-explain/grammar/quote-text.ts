import type { Span } from "../../model/span.ts";

/** Full stops after these end no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|St|ST|Gen|Lt|Col|Sgt|Capt|Maj|Sen|Rep|Gov|Prof|No|vs|Jr|Sr|Inc|Mt|Ft|Rev|Hon|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Calif|Fla|Tenn|Pa|Ala|Ariz|Ark|Colo|Conn|Del|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Tex|Va|Vt|Wash|Wis|[A-Z](?:\.[A-Z])*)\.$/;
/** The end of a sentence with its closing marks, before white space; or the end of a line. */
const BOUNDARY = /[.!?]["”’')\]]*(?=\s+["“‘'(]?[\p{Lu}\d])|\n+/gu;
/** "MOSCOW, March 22 (Northern Wire) - ", "PORT SABLE (CW) — ": where and by whom a report was filed, before its first sentence. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’, -]+(?:\/\p{Lu}[\p{Lu} ]+)?(?:,? [A-Z][a-z]{1,8}\.?)?(?:,? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: ?\([^()\n]{2,40}\))?|\([A-Z][^()\n]{1,30}\)) ?(?:[-–—]{1,2}|•) |^\p{Lu}[\p{L}. ]{2,20}(?:, \p{Lu}[\p{L}. ]{1,20})? ?\(\p{Lu}{2,6}\)(?=\p{Lu})/u;
/** A longer sentence is no quotation but an excerpt. Characters. */
const LONGEST_QUOTE = 400;

/**
 * The sentence around a stretch of text, so that its quotation can be read by itself; the stretch itself, where the
 * sentence would be longer than 400 characters. A dateline is no part of it. Offsets are those of the text.
 */
export function sentenceAround(text: string, span: Span): Span {
  // Sentences reach no further than this, and a text can be megabytes long.
  const from = Math.max(0, span.start - LONGEST_QUOTE);
  const window = text.slice(from, span.end + LONGEST_QUOTE);
  let start = from === 0 ? 0 : undefined;
  let end: number | undefined;
  for (const boundary of boundariesIn(window)) {
    if (from + boundary.end <= span.start) start = from + boundary.next;
    else if (from + boundary.end >= span.end) {
      end = from + boundary.end;
      break;
    }
  }
  if (end === undefined && span.end + LONGEST_QUOTE >= text.length) end = text.length;
  if (start === undefined || end === undefined || end - start > LONGEST_QUOTE) return { start: span.start, end: span.end };
  const whole = trimmed(text, { start, end });
  const dateline = DATELINE.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0;
  return { start: whole.start + dateline, end: whole.end };
}

/** The sentences of a text, in order, without datelines; what is longer than 400 characters is left out. */
export function sentencesIn(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const whole = trimmed(text, { start, end });
    const dateline = DATELINE.exec(text.slice(whole.start, Math.min(whole.end, whole.start + LONGEST_QUOTE)))?.[0].length ?? 0;
    if (whole.end > whole.start && whole.end - whole.start <= LONGEST_QUOTE + dateline)
      spans.push({ start: whole.start + dateline, end: whole.end });
  };
  for (const { end, next } of boundariesIn(text)) {
    close(end);
    start = next;
  }
  close(text.length);
  return spans;
}

/** Where each sentence but the last ends and where the next begins; a break between lines belongs to neither. */
function* boundariesIn(text: string): Generator<{ readonly end: number; readonly next: number }> {
  for (const { 0: mark, index } of text.matchAll(BOUNDARY)) {
    const isBreak = mark.startsWith("\n");
    if (!isBreak && ABBREVIATION.test(text.slice(Math.max(0, index - 12), index + 1))) continue;
    yield { end: isBreak ? index : index + mark.length, next: index + mark.length };
  }
}

/** Lines that pages put between the sentences of a report: links to others, captions, lists. */
const NO_SENTENCE =
  /^(?:RELATED|READ|MORE|WATCH|PHOTOS?|VIDEO|FILE|PREVIOUS|ALSO|SEE|LISTEN|UPDATE[DS]?|EARLIER|PREVIOUSLY|ORIGINAL|CORRECT(?:ION|ED)|BREAKING|BACKGROUND|STORY)\b:?|^(?:Mugshots?|Please (?:en|dis)able|Click|Tap|Subscribe|Sign up|Follow us|Scroll)\b|^\([^()]{2,40}\) ?[-–—]|^[•·*-]|^Buy Photo\b|\bPhotos \p{Lu}|\bPhoto:|(?:\.\.\.|…)["”’')\]]*$|\bStory Continued Below\b|\bShare this (?:video|story|article)\b|▶|\b\d+ of \d+\b.*\bImage\b|\bImage \d+ of \d+/u;

/** The end of a caption: "Officers stand by a barrier in Port Sable, Malta, May 4, 2023." A sentence says "on May 4". */
const CAPTION_END = /(?<!day), (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4}\.$/;

/** "Ada Borg/Quay Daily News Two men …", "ADA BORG | Gazette Police say …", "Image made from video …", a title that ends in a dash: what a page runs into a sentence. */
const RUN_IN =
  /^\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}[\p{L}.’'-]+ )?\p{Lu}[\p{L}.’'-]+ ?[/|] ?\p{Lu}|^(?:Images?|Photos?|Pictures?|Stills?|Screen ?(?:grab|shot)s?) (?:made|taken|grabbed|from|shows?|provided|released)\b|[-–—]\.$/u;

/** Whether words can stand as a quotation: one whole sentence that begins and ends as such. */
export function isWholeSentence(words: string): boolean {
  const isComplete = /^["“‘'(]?[\p{Lu}\d]/u.test(words) && /[.!?]["”’')]*$/.test(words);
  return (
    isComplete &&
    words.split(/\s+/).length >= 5 &&
    !NO_SENTENCE.test(words) &&
    !CAPTION_END.test(words) &&
    !RUN_IN.test(words) &&
    !/[a-z][.!?][A-Z]/.test(words)
  );
}

/** “words”, with quotation marks inside made single, as print does; the letters stay. */
export function quoted(words: string): string {
  return `“${words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[“”"]/g, (mark, at: number, all: string) => single(mark, all.charAt(at - 1)))}”`;
}

function single(mark: string, before: string): string {
  return mark === "“" || (mark === '"' && !/[\p{L}\p{N}.,!?…]/u.test(before)) ? "‘" : "’";
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: end - (words.length - words.trimEnd().length) };
}
