import type { ResponsibilityStatement, ResponsibilityStatus } from "../../model/statement.ts";
import type { ReportsView } from "../case-view.ts";
import { wasOrWere } from "../grammar/agreement.ts";
import { attributionText, outletText, saidText, speakerText, voiceText } from "../grammar/voice-text.ts";
import { namesAttacker } from "../told-manner.ts";

/** A sentence for each status; the party is named in its exact words. */
export const TEXTS: Readonly<Record<ResponsibilityStatus, Maker>> = {
  claimed: (view, one) => `${who(one)} ${isOwnedUp(one) ? "admitted" : "claimed"} responsibility${through(one)}${reported(view, one)}.`,
  confirmed: (view, one) =>
    one.speaker
      ? `${voiceText(view, one)} confirmed the claim by ${who(one)}${dated(view, one)}.`
      : `the claim by ${who(one)} was confirmed${attributionText(view, one)}.`,
  denied: (view, one) => `${who(one)} denied involvement${reported(view, one)}.`,
  "accused by authorities": (view, one) =>
    one.speaker
      ? `${voiceText(view, one)} accused ${who(one)}${dated(view, one)}.`
      : `${who(one)} ${wasOrWere(who(one))} accused by the authorities${attributionText(view, one)}.`,
  accused: (view, one) =>
    one.speaker
      ? `${voiceText(view, one)} ${namesAttacker(one.evidence[0].words) ? `named ${who(one)} as the attacker` : `accused ${who(one)}`}${dated(view, one)}.`
      : `${who(one)} ${wasOrWere(who(one))} ${isHeld(one) ? "held responsible" : "accused"}${attributionText(view, one)}.`,
  suspected: (view, one) => `${who(one)} ${wasOrWere(who(one))} suspected${attributionText(view, one)}.`,
  "reported as fact": (view, one) => `${who(one)} ${wasOrWere(who(one))} named as responsible${by(view, one)}.`,
  charged: (view, one) => `${who(one)} ${wasOrWere(who(one))} charged${attributionText(view, one)}.`,
  convicted: (view, one) => `${who(one)} ${wasOrWere(who(one))} convicted${attributionText(view, one)}.`,
  "no claim": (view, one) => `no group had claimed responsibility${attributionText(view, one)}.`,
};

type Maker = (view: ReportsView, statement: ResponsibilityStatement) => string;

/** "ISIS-K is held responsible for …" is no more than that. */
function isHeld({ evidence: [{ words }] }: ResponsibilityStatement): boolean {
  return /\bresponsib/i.test(words);
}

/** Who owns up to a deed boasts of nothing: "the army admitted that its planes had bombed the hospital". */
function isOwnedUp({ evidence: [{ words }] }: ResponsibilityStatement): boolean {
  return /^(?:admit|acknowledg|conced|confess)/i.test(words);
}

function who({ value }: ResponsibilityStatement): string {
  return value.who === undefined ? "someone who is not named" : speakerText(value.who);
}

function through({ value }: ResponsibilityStatement): string {
  return value.channel === undefined ? "" : ` through ${value.channel}`;
}

/** A claim is the party's own word: where the speaker is the party itself, the outlet that carried it is named. */
export function reported(view: ReportsView, one: ResponsibilityStatement): string {
  const isOwnWord = one.speaker === undefined || one.speaker.words.toLowerCase() === one.value.who?.toLowerCase();
  if (!isOwnWord) return attributionText(view, one);
  const day = saidText(view, one);
  return `, ${outletText(view, one)} reported${day === undefined ? "" : ` on ${day}`}`;
}

function by(view: ReportsView, one: ResponsibilityStatement): string {
  const day = saidText(view, one);
  return ` by ${voiceText(view, one)}${day === undefined ? "" : `, as of ${day}`}`;
}

function dated(view: ReportsView, one: ResponsibilityStatement): string {
  const day = saidText(view, one);
  return `, ${outletText(view, one)} reported${day === undefined ? "" : ` on ${day}`}`;
}
