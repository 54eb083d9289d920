import { createHash } from "node:crypto";

/** SHA-256 of the parts, hexadecimal, cut to so many digits; parts cannot run into each other. */
export function digest(parts: readonly (string | undefined)[], digits: number): string {
  return createHash("sha256")
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest("hex")
    .slice(0, digits);
}
