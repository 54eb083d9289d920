import { constants, gunzipSync } from "node:zlib";

/** What came out of a gzip file. */
export type Gunzipped =
  | { readonly state: "whole" | "cut"; readonly bytes: Uint8Array }
  | { readonly state: "too-large" | "damaged"; readonly bytes: undefined };

/** Whether the bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;
}

/** Unpacks at most `maxBytes`; a file without its end gives what is there, as "cut". */
export function gunzip(bytes: Uint8Array, maxBytes: number): Gunzipped {
  try {
    return { state: "whole", bytes: gunzipSync(bytes, { maxOutputLength: maxBytes }) };
  } catch (error) {
    const code = errorCode(error);
    if (code === "ERR_BUFFER_TOO_LARGE") return { state: "too-large", bytes: undefined };
    if (code === "Z_BUF_ERROR") return gunzipCut(bytes, maxBytes);
    return { state: "damaged", bytes: undefined };
  }
}

/** With a sync flush zlib hands out what it has instead of complaining about the missing end. */
function gunzipCut(bytes: Uint8Array, maxBytes: number): Gunzipped {
  try {
    return { state: "cut", bytes: gunzipSync(bytes, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH }) };
  } catch (error) {
    return { state: errorCode(error) === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged", bytes: undefined };
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
