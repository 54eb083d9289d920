import type { ResponsibilityStatement, ResponsibilityStatus } from "../../model/statement.ts";
import { capitalised } from "../../support/number-text.ts";
import { type CaseView, groupBy, ofKind, spread } from "../case-view.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { wasOrWere } from "../grammar/agreement.ts";
import { attributionText, outletText, saidText, speakerText, voiceText } from "../grammar/voice-text.ts";

/** Who claimed it, who denied, who is accused, by whom; nobody is held responsible in our own voice. */
export const responsibility: SectionMaker = {
  key: "responsibility",
  heading: () => "Who is held responsible, and on whose word",
  make: (view) => ({ sentences: ORDER.flatMap((status) => ofStatus(view, status)) }),
};

/** The order of telling: what the parties say, what others say, what courts say. */
const ORDER: readonly ResponsibilityStatus[] = [
  "claimed",
  "confirmed",
  "denied",
  "accused by authorities",
  "accused",
  "suspected",
  "reported as fact",
  "charged",
  "convicted",
  "no claim",
];

const LABELS: Readonly<Record<ResponsibilityStatus, string>> = {
  claimed: "Claimed",
  confirmed: "Claim confirmed",
  denied: "Denied",
  "accused by authorities": "Accused by authorities",
  accused: "Accused",
  suspected: "Suspected",
  "reported as fact": "Named as responsible",
  charged: "Charged",
  convicted: "Convicted",
  "no claim": "No claim",
};

/** One sentence for each party, speaker and channel; the earliest statement leads, others that say the same are its further evidence. */
function ofStatus(view: CaseView, status: ResponsibilityStatus): Draft[] {
  const all = ofKind(view.own, "responsibility").filter((one) => one.value.status === status);
  const byParty = groupBy(all, (one) => (status === "no claim" ? "" : partyKey(one)));
  return byParty.flatMap(([, group]) => {
    const [first] = group as readonly [ResponsibilityStatement, ...ResponsibilityStatement[]];
    return [{ label: LABELS[status], text: capitalised(TEXTS[status](view, first)), statements: spread(view, group, 4) }];
  });
}

/** That nobody claimed it is one fact, whoever says so first. */
function partyKey({ value, speaker }: ResponsibilityStatement): string {
  return JSON.stringify([value.who?.toLowerCase(), speaker?.words.toLowerCase(), value.channel?.toLowerCase()]);
}

type Maker = (view: CaseView, statement: ResponsibilityStatement) => string;

/** A sentence for each status; the party is named in its exact words. */
export const TEXTS: Readonly<Record<ResponsibilityStatus, Maker>> = {
  claimed: (view, one) => `${who(one)} claimed responsibility${through(one)}${reported(view, one)}.`,
  confirmed: (view, one) => `${voiceText(view, one)} confirmed the claim by ${who(one)}${dated(view, one)}.`,
  denied: (view, one) => `${who(one)} denied responsibility${reported(view, one)}.`,
  "accused by authorities": (view, one) => `${voiceText(view, one)} accused ${who(one)}${dated(view, one)}.`,
  accused: (view, one) =>
    one.speaker
      ? `${one.speaker.words} accused ${who(one)}${dated(view, one)}.`
      : `${who(one)} ${wasOrWere(who(one))} accused${attributionText(view, one)}.`,
  suspected: (view, one) => `${who(one)} ${wasOrWere(who(one))} suspected${attributionText(view, one)}.`,
  "reported as fact": (view, one) => `${who(one)} ${wasOrWere(who(one))} named as responsible${by(view, one)}.`,
  charged: (view, one) => `${who(one)} ${wasOrWere(who(one))} charged${attributionText(view, one)}.`,
  convicted: (view, one) => `${who(one)} ${wasOrWere(who(one))} convicted${attributionText(view, one)}.`,
  "no claim": (view, one) => `No group had claimed responsibility${attributionText(view, one)}.`,
};

function who({ value }: ResponsibilityStatement): string {
  return value.who === undefined ? "a party that is not named" : speakerText(value.who);
}

function through({ value }: ResponsibilityStatement): string {
  return value.channel === undefined ? "" : ` through ${value.channel}`;
}

/** A claim is the party's own word: where the speaker is the party itself, the outlet that carried it is named. */
function reported(view: CaseView, one: ResponsibilityStatement): string {
  const isOwnWord = one.speaker === undefined || one.speaker.words.toLowerCase() === one.value.who?.toLowerCase();
  if (!isOwnWord) return attributionText(view, one);
  const day = saidText(view, one);
  return `, ${outletText(view, one)} reported${day === undefined ? "" : ` on ${day}`}`;
}

function by(view: CaseView, one: ResponsibilityStatement): string {
  const day = saidText(view, one);
  return ` by ${voiceText(view, one)}${day === undefined ? "" : `, as of ${day}`}`;
}

function dated(view: CaseView, one: ResponsibilityStatement): string {
  const day = saidText(view, one);
  const outlet = one.speaker ? `, ${outletText(view, one)} reported` : "";
  return day === undefined ? outlet : `${outlet}${one.speaker ? " on" : ", as of"} ${day}`;
}
