/** A stretch of whole lines of a long file. */
export interface LineSlice {
  readonly bytes: Uint8Array;
  /** Line number of the first byte, from 1. */
  readonly firstLine: number;
}

const NEWLINE = 10;

/**
 * A byte stream → slices of about `sliceBytes` that end at line ends, with their line numbers, so that a file of any length is never held whole.
 * A single line longer than `maxLineBytes` ends the stream with the slice `undefined`.
 */
export async function* lineSlices(
  chunks: AsyncIterable<Uint8Array>,
  limits: { readonly sliceBytes: number; readonly maxLineBytes: number },
): AsyncGenerator<LineSlice | { readonly tooLongLine: number }> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let firstLine = 1;
  for await (const chunk of chunks) {
    const cut = heldBytes + chunk.length < limits.sliceBytes ? -1 : chunk.lastIndexOf(NEWLINE);
    if (cut < 0) {
      held.push(chunk);
      heldBytes += chunk.length;
      if (heldBytes > limits.maxLineBytes) return yield { tooLongLine: firstLine };
      continue;
    }
    const bytes = Buffer.concat([...held, chunk.subarray(0, cut + 1)]);
    yield { bytes, firstLine };
    firstLine += count(bytes);
    held = [chunk.subarray(cut + 1)];
    heldBytes = chunk.length - cut - 1;
  }
  if (heldBytes > 0) yield { bytes: Buffer.concat(held), firstLine };
}

function count(bytes: Uint8Array): number {
  let lines = 0;
  for (let index = bytes.indexOf(NEWLINE); index >= 0; index = bytes.indexOf(NEWLINE, index + 1)) lines++;
  return lines;
}
