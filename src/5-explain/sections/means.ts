import type { ParticipantStatement } from "../../model/statement.ts";
import { isBesideDeed, wordsBefore } from "../beside-deed.ts";
import { type CaseView, ofKind, spread } from "../case-view.ts";
import type { Draft } from "../draft.ts";
import { quoted } from "../grammar/quote-text.ts";
import { outletText } from "../grammar/voice-text.ts";
import { isMain } from "./account.ts";

/** The weapons, in the reports' words, where they stand beside the deed: "a handgun" and "handgun" are one. */
export function means(view: CaseView): readonly Draft[] {
  // What brought a plane down is what its accident is disputed about.
  if (view.incident.type === "accident" || view.incident.type === "disaster") return [];
  const seen = new Set<string>();
  const weapons = ofKind(view.own, "participant").filter((one) => {
    const words = wordsOf(one);
    const key = words.toLowerCase().split(" ").at(-1)!;
    return (
      one.value.role === "weapon" &&
      one.evidence[0].in === undefined &&
      !(PLAIN_WEAPON.test(words) && SAYS_WEAPON.has(view.incident.type)) &&
      !NO_MEANS.test(words) &&
      (!FROM_THE_AIR.test(words) || BY_AIR.has(view.incident.type)) &&
      isMain(view, one) &&
      isBesideDeed(view, one) &&
      !USED_AT_ALL.test(wordsBefore(view, one)) &&
      !seen.has(key) &&
      seen.add(key)
    );
  });
  const shown = spread(view, weapons, MOST_WEAPONS);
  if (shown.length === 0) return [];
  const parts = shown.map((one) => `${quoted(wordsOf(one))} (${outletText(view, one)})`);
  return [{ text: `Weapons that the reports name: ${parts.join("; ")}.`, statements: shown }];
}

/** Weapons named at once; more would be an inventory. */
const MOST_WEAPONS = 3;

/** Words that say no more than "shooting" or "bombing" has said. */
const PLAIN_WEAPON =
  /^(?:an? |the |his |her |their )?(?:loaded |different |several |multiple |terror(?:ist)? |deadly |powerful |huge |massive |large |suspected )?(?:guns?|firearms?|weapons?|bullets?|gunfire|bombs?|explosives?|knife|knives)$/i;

const SAYS_WEAPON: ReadonlySet<string> = new Set(["shooting", "bombing", "suicide bombing", "stabbing", "police action"]);

/** What those who keep order carry, and what is "yours" or "mine" in somebody's words. */
const NO_MEANS =
  /^(?:no|without|your|my|our|sustained|\d+)\b|\b(?:tear gas|rubber bullets?|pepper spray|batons?|riot gear|tasers?|water cannons?)\b|^(?:felony|illegal|unlicensed|registered)\b/i;

/** What is used from the air. */
const FROM_THE_AIR = /\b(?:drones?|missiles?|rockets?|warplanes?|jets?|helicopters?)\b/i;

const BY_AIR: ReadonlySet<string> = new Set(["air strike", "shelling", "bombing", "armed clash"]);

/** "Where they increasingly use truck bombs", "who have been using drones": what is used again and again, and not in this deed. */
const USED_AT_ALL =
  /\b(?:increasingly|often|frequently|regularly|routinely|usually|commonly|typically|repeatedly|(?:have|has) been using|(?:are|is) (?:\w+ )?using)\b[^.;,]*$/i;

/** The thing as the reports name it: its words in the text, where the name was put together from several places. */
function wordsOf({ value, evidence }: ParticipantStatement): string {
  const [{ words }] = evidence;
  return words.includes(value.text) ? value.text : words;
}
