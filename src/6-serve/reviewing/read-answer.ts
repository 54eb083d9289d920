import type { Act } from "../../engine/decide.ts";
import type { Queued } from "./queued.ts";

/** What a form of the queue answers → what is decided; `undefined` where it answers nothing. */
export function readAnswer(queued: Queued, answer: string, value: string): Act | undefined {
  const { item } = queued;
  if (item.question === "same incident") {
    const kind = answer === "accept" ? (item.isJoined ? "same" : "different") : answer;
    return kind === "same" || kind === "different" ? { kind, subjects: [item.id] } : undefined;
  }
  const chosen = chosenValue(queued, answer, value);
  return chosen === undefined ? undefined : { kind: "override", incident: item.incidents[0]!.id, field: item.field, value: chosen };
}

/** "accept" → what the record holds; "side-1" → what the second side says; "override" → what was typed. */
function chosenValue(queued: Queued, answer: string, value: string): string | undefined {
  if (!("sides" in queued)) return undefined;
  if (answer === "accept") return queued.present;
  if (answer === "override" || answer === "enter") return value.trim() || undefined;
  const side = /^side-(\d{1,3})$/.exec(answer);
  return side ? queued.sides[Number(side[1])]?.value : undefined;
}
