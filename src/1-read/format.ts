import type { Article, Place, Problem } from "../model/article.ts";

/** A file, a page or a slice of a long file, as it lies on disk: possibly gzipped, in any encoding. */
export interface Input {
  /** A path, an address, or "standard input". */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** The line number of the first byte, from 1; above 1 for a later slice of a long file. */
  readonly firstLine?: number;
  /** An encoding told from outside, as in the HTTP header: "iso-8859-1". */
  readonly charset?: string;
  /** What whoever hands the bytes in knows of the report: it outranks what a text or page says of itself. Feeds and JSON say all themselves. */
  readonly told?: Told;
}

/** What a person can tell of a report beside its text; what is left out is not known. */
export interface Told {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  /** A day or a time, as written. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** An input after decompression and decoding: what formats see. */
export interface DecodedInput {
  readonly source: string;
  readonly text: string;
  /** The bytes that `text` was decoded from. */
  readonly bytes: Uint8Array;
  readonly firstLine: number;
  readonly told?: Told | undefined;
  /** True where `text` holds replacement characters for bytes that are no UTF-8. */
  readonly isDamaged: boolean;
  /** True where the end is missing: the last line or item may be half. */
  readonly isCut: boolean;
}

/** Limits on what is read. Every limit that strikes becomes a problem "too-large". */
export interface ReadOptions {
  /** Bytes of one input, after decompression. Default {@link DEFAULT_LIMITS}. */
  readonly maxInputBytes?: number;
  /** UTF-16 code units of one article's text. Default {@link DEFAULT_LIMITS}. */
  readonly maxArticleCharacters?: number;
}

/** An article and where it stood, or what stood in the way of one. */
export type ReadItem = { readonly article: Article; readonly place: Place } | { readonly problem: Problem };

/** One way in which articles are written down. Formats are asked in the order of `FORMATS`; the first that says yes reads. */
export interface Format {
  readonly name: string;
  /** Whether `read` can tell what is whole from what is half, so that an input without its end is still worth reading. */
  readonly readsCutInput: boolean;
  detect(input: DecodedInput): boolean;
  read(input: DecodedInput, options: ReadOptions): Iterable<ReadItem>;
}

/** 256 MiB is ten years of one outlet; a million characters is a long book. */
export const DEFAULT_LIMITS = { maxInputBytes: 256 * 1024 * 1024, maxArticleCharacters: 1_000_000 } as const;
