/** Bytes 0x80 to 0x9f; the rest of windows-1252 is as in Unicode. Five of them are undefined and stay control characters, as WHATWG has it. */
const UPPER_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BYTES = new Map([...UPPER_CONTROLS].map((character, index) => [character, 0x80 + index]));

/** Bytes → text. Not by TextDecoder: that of Node 20 decodes windows-1252 as latin-1 and loses quotation marks, dashes and the euro sign. */
export function fromWindows1252(bytes: Uint8Array): string {
  return controlsToMarks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
}

/** Control characters of latin-1 → what stands there in windows-1252: "\u0093" → "“". */
export function controlsToMarks(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (control) => UPPER_CONTROLS[control.charCodeAt(0) - 0x80]!);
}

/** Text → bytes; the characters must be among the 256. */
export function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => BYTES.get(character) ?? character.charCodeAt(0));
}
