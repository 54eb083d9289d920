import { fromWindows1252 } from "./windows-1252.ts";

/** What bytes say as text, and in which encoding. */
export interface Decoded {
  readonly text: string;
  /** As WHATWG names it: "utf-8", "windows-1252". */
  readonly encoding: string;
  /** True where some bytes fit no encoding and became U+FFFD. */
  readonly isDamaged: boolean;
}

const SNIFFED_BYTES = 4096;
const CHARSET_DECLARATION = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i;

/**
 * Bytes → text: byte order mark, else valid UTF-8, else the declared encoding, else windows-1252.
 *
 * Valid UTF-8 comes before a declaration: pages that declare latin-1 and are UTF-8 are common, the reverse accident hardly happens.
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, isDamaged: false };
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8", isDamaged: false };
  const declared = charset ?? declaredCharset(bytes);
  if (declared && !/^utf-?(8|16)/i.test(declared)) {
    const text = isWindows1252(declared) ? fromWindows1252(bytes) : decodeStrictly(bytes, declared);
    if (text !== undefined) return { text, encoding: declared.toLowerCase(), isDamaged: false };
  }
  return decodeUndeclared(bytes);
}

/** `undefined` where the bytes are not valid in the encoding, or the encoding is unknown. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Damaged UTF-8 has more good multi-byte characters than bad bytes; anything else that is no UTF-8 is read as windows-1252. */
function decodeUndeclared(bytes: Uint8Array): Decoded {
  const lossy = new TextDecoder("utf-8").decode(bytes);
  let good = 0;
  let bad = 0;
  for (let index = 0; index < lossy.length; index++) {
    const code = lossy.charCodeAt(index);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  if (good > bad) return { text: lossy, encoding: "utf-8", isDamaged: true };
  return { text: fromWindows1252(bytes), encoding: "windows-1252", isDamaged: false };
}

/** WHATWG reads every name of latin-1 and ASCII as windows-1252. */
function isWindows1252(charset: string): boolean {
  return /^(?:windows-?1252|cp-?1252|x-cp1252|iso-?8859-?1|iso_8859-1|latin-?1|l1|us-ascii|ascii)$/i.test(charset);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** In UTF-16 of a Latin script every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length, 512) & ~1;
  const zeros = [0, 0];
  for (let index = 0; index < end; index++) if (bytes[index] === 0) zeros[index & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > end * 0.35 && even === 0) return "utf-16le";
  if (even > end * 0.35 && odd === 0) return "utf-16be";
  return undefined;
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SNIFFED_BYTES));
  const match = CHARSET_DECLARATION.exec(head);
  return match?.[1] ?? match?.[2];
}
