import type { Span } from "../model/span.ts";

export type Points = (span: Span) => { readonly start: number; readonly end: number };

/** Turns UTF-16 offsets into code points; texts without astral characters, nearly all, cost nothing. */
export function codePoints(text: string): Points {
  const astral: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00) astral.push(i);
  }
  const point = (offset: number) => {
    let before = 0;
    while (before < astral.length && astral[before]! < offset) before++;
    return offset - before;
  };
  return ({ start, end }) => ({ start: point(start), end: point(end) });
}
