import type { PlaceMention } from "../../model/analysis.ts";
import { TONGUE_AFTER } from "../../support/tongue.ts";
import { CAPITALS } from "../english/capitals.ts";
import { namesPeople, PARTS } from "../english/person-nouns.ts";
import { ACTOR_AFTER, SPEAKER_AFTER, STRIKER_AFTER } from "../english/place-neighbours.ts";

/** "Sarlandish troops", "Sarland denied it", "Sarland shelled a village", "three Sarlanders": a country that acts, and its people, wherever they are. */
export function isActing(text: string, { role, start, end }: PlaceMention, after: string): boolean {
  if (ACTOR_AFTER.test(after) || SPEAKER_AFTER.test(after)) return true;
  if (role !== "adjective") return STRIKER_AFTER.test(after);
  return TONGUE_AFTER.test(after) || isBeforePeople(after) || (/[a-z]s$/.test(text.slice(start, end)) && !/^[\s-]+\p{L}+s\b/u.test(after));
}

/** "Riyadh promised an inquiry": the government that sits there. */
export function isGovernment(text: string, { start, end }: PlaceMention, after: string): boolean {
  return CAPITALS.has(text.slice(start, end).toLowerCase()) && SPEAKER_AFTER.test(after);
}

/** "Colombian mercenaries", "two Turkish aid workers": people of a country, wherever they are. */
function isBeforePeople(after: string): boolean {
  const [, first, second] = PEOPLE_AFTER.exec(after) ?? [];
  // Police and soldiers serve at home unless a text tells otherwise.
  return [first, second].some((word) => word !== undefined && namesPeople(word) && PARTS.get(word) !== "security forces");
}

const PEOPLE_AFTER = /^[\s-]+([\p{Ll}-]+)(?:\s+([\p{Ll}-]+))?/u;
