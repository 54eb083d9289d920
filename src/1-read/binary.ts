/** First bytes of file kinds that hold no plain text, with the name that a reader knows. */
const MAGIC: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: "a PDF document", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: "a ZIP archive or office document", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "an older office document", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: "a PNG image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG image", bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF image", bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "a WebP image, or sound or video", bytes: [0x52, 0x49, 0x46, 0x46] },
  { name: "an MP3 sound file", bytes: [0x49, 0x44, 0x33] },
  { name: "a 7z archive", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: "a RAR archive", bytes: [0x52, 0x61, 0x72, 0x21] },
  { name: "a bzip2 archive", bytes: [0x42, 0x5a, 0x68] },
  { name: "an xz archive", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: "a Zstandard archive", bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: "a gzip archive inside a gzip archive", bytes: [0x1f, 0x8b, 0x08] },
  { name: "a program", bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "a SQLite database", bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74] },
];

const SAMPLE_BYTES = 8192;

/** What kind of non-text the bytes are ("a PDF document"); `undefined` where they may be text. UTF-16 counts as text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const known = MAGIC.find((magic) => magic.bytes.every((byte, index) => bytes[index] === byte));
  if (known) return known.name;
  return hasControlBytes(bytes) ? "binary data" : undefined;
}

/** A zero byte, or one control byte in twenty, does not happen in text of any 8-bit encoding. */
function hasControlBytes(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  let zeros = 0;
  let controls = 0;
  for (let index = 0; index < end; index++) {
    const byte = bytes[index]!;
    if (byte === 0) zeros++;
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  if (zeros > 0) return !isLikelyUtf16(bytes, zeros, end);
  return controls * 20 > end;
}

function isLikelyUtf16(bytes: Uint8Array, zeros: number, end: number): boolean {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarked) return true;
  let even = 0;
  for (let index = 0; index < end; index += 2) if (bytes[index] === 0) even++;
  return zeros > end * 0.35 && (even === 0 || even === zeros);
}
