import type { Analysis } from "../../model/analysis.ts";
import { contains, overlaps, type Span } from "../../model/span.ts";

/**
 * Whether a name is that of who tells of something: "Police killed the gunman, Chief Dale Harmon said". Who tells of it is none of those told of,
 * whatever stands next to the name.
 */
export function tellsOf({ attributions }: Analysis, name: Span, told: Span): boolean {
  return attributions.some(({ at, content }) => overlaps(at, name) && !contains(at, told) && content.some((one) => contains(one, told)));
}
