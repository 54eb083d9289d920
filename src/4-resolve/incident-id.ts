import { digest } from "./digest.ts";

/** The id of the incident whose earliest mention this is: "articleId#A" → 12 hexadecimal digits. */
export function incidentIdOf(mention: string): string {
  return digest([mention], 12);
}
