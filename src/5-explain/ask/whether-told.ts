import type { Asking } from "./passage-question.ts";

const ARM = "(?:weapons?|guns?|handguns?|pistols?|rifles?|shotguns?|revolvers?|firearms?|kni(?:fe|ves)|machetes?)";
/** That somebody had a weapon, reached for one or had none. */
const ARMS_TOLD = new RegExp(
  `\\b(?:un)?armed\\b(?! (?:robber|police|officers?|forces|men|group))|\\b(?:reach(?:ed|ing)? for|pulled (?:out )?|drew|pointed|drop(?:ped)?|brandish(?:ed|ing)|held|holding|carr(?:ied|ying)|had|wielding|with) (?:an? |what (?:\\w+ ){1,4}an? |his |her |the )?(?:\\w+ )?${ARM}\\b|\\bno (?:\\w+ )?${ARM} (?:was|were|had been)\\b|\\b${ARM} (?:was|were) (?:\\w+ )?(?:found|recovered)\\b`,
  "i",
);
const VERDICT_TOLD = /\b(?:acquitted|convicted|cleared of|found (?:\w+ )?(?:not )?guilty|pleaded guilty)\b/i;

/** What may be so or not, by the word that asks for it, and what a report tells of it with other words, for or against. */
const MATTERS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/^(?:un)?armed$/, ARMS_TOLD],
  [/^(?:guilty|convicted|acquitted)$/, VERDICT_TOLD],
];

/** "Was Ada Borg armed?", "Was she found guilty?": what a sentence must hold that tells whether she was; `undefined` of other questions. */
export function matterOf({ role, verbs }: Pick<Asking, "role" | "verbs">): RegExp | undefined {
  if (role.kind !== "whether") return undefined;
  return MATTERS.find(
    ([asked]) => verbs.some((verb) => asked.test(verb)) && verbs.every((verb) => verb === "found" || asked.test(verb)),
  )?.[1];
}
