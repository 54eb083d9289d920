import { binaryKind } from "./binary.ts";
import { decode } from "./decode.ts";
import { DEFAULT_LIMITS, type Input, type ReadItem, type ReadOptions } from "./format.ts";
import { FORMATS } from "./formats.ts";
import { gunzip, isGzip } from "./gzip.ts";
import { problemAt } from "./problem.ts";

/**
 * Bytes → articles and problems, in the order of the input. Never throws for what the input holds.
 *
 * Unpacks, decodes, asks each format whether it is its own, and lets it read. What cannot be read is a problem with its place.
 */
export function* read(input: Input, options: ReadOptions = {}): Generator<ReadItem> {
  const { source, firstLine = 1, told } = input;
  const limit = options.maxInputBytes ?? DEFAULT_LIMITS.maxInputBytes;
  if (input.bytes.length > limit) return yield tooLarge(source, limit);
  let { bytes } = input;
  let isCut = false;
  if (isGzip(bytes)) {
    const unpacked = gunzip(bytes, limit);
    if (unpacked.state === "too-large") return yield tooLarge(source, limit);
    if (unpacked.bytes === undefined) return yield problemAt({ source }, "damaged-gzip", DAMAGED_GZIP);
    isCut = unpacked.state === "cut";
    bytes = unpacked.bytes;
  }
  const binary = binaryKind(bytes);
  if (binary) {
    const message = `This is ${binary}, not text. Give plain text, an HTML page, JSON lines or a feed.`;
    return yield problemAt({ source }, "binary", message);
  }
  const { text, isDamaged } = decode(bytes, input.charset);
  if (text.trim() === "" && !isCut)
    return yield problemAt({ source }, "empty-text", "This input is empty. Check that it was saved or downloaded whole.");
  yield* readDecoded({ source, text, bytes, firstLine, told, isDamaged, isCut }, options);
}

const DAMAGED_GZIP = "This gzip file is damaged and cannot be unpacked. Download or compress it again.";

function* readDecoded(input: Parameters<(typeof FORMATS)[number]["read"]>[0], options: ReadOptions): Generator<ReadItem> {
  const format = FORMATS.find((candidate) => candidate.detect(input))!;
  if (!input.isCut) return yield* format.read(input, options);
  if (format.readsCutInput) yield* format.read(input, options);
  const rest = format.readsCutInput ? "What is whole before the cut was read." : "Nothing was read from it.";
  yield problemAt({ source: input.source }, "truncated-gzip", `This gzip file ends before its end. ${rest} Download or compress it again.`);
}

function tooLarge(source: string, limit: number): ReadItem {
  const message = `This input is larger than the limit of ${limit} bytes. Split it, give it as a .jsonl file, or raise maxInputBytes.`;
  return problemAt({ source }, "too-large", message);
}
