import type { Candidate } from "./gazetteer.ts";

/** Distance of two places, as on a flat map. */
export function kilometres(one: Candidate, other: Candidate): number {
  const y = (one.location.latitude! - other.location.latitude!) * 111.2;
  const x = (one.location.longitude! - other.location.longitude!) * 111.2 * Math.cos((one.location.latitude! * Math.PI) / 180);
  return Math.sqrt(x * x + y * y);
}
