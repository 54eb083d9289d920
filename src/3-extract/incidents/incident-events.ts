import type { Analysis, Token } from "../../model/analysis.ts";
import type { IncidentType } from "../../model/incident-type.ts";
import { namesAttackers } from "../english/person-nouns.ts";
import { TARGETS } from "../english/thing-words.ts";
import { type Modality, modalityAt } from "../grammar/modality.ts";
import { partyOf } from "../grammar/parties.ts";
import { isPeople } from "../grammar/patients.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { isStriking } from "../harms/harms.ts";
import type { Reading } from "../reading.ts";
import { isOfNoDeed } from "./deaths-of-no-deed.ts";
import { isGeneral } from "./general-words.ts";
import { meansOfDoer } from "./means-of-doer.ts";
import { storming } from "./stormings.ts";
import { isHarmless, isOnline, isPoliceRaid, nounModality, triggerAt } from "./trigger-nouns.ts";

/** A place in the text that tells of something violent or disastrous. */
export interface IncidentEvent {
  readonly token: number;
  readonly sentence: number;
  readonly type: IncidentType | undefined;
  readonly strength: number;
  readonly modality: Modality;
  /** Index into {@link Reading.harms}; `undefined` for a trigger word. */
  readonly harm: number | undefined;
}

/** Everything in the text proper that tells of an incident, in order; harmless uses ("heart attack", "an attack on the budget") are left out. */
export function incidentEvents(reading: Reading): IncidentEvent[] {
  const { analysis, harms } = reading;
  const events: IncidentEvent[] = [];
  analysis.sentences.forEach((sentence, index) => {
    const row = reading.rows[index];
    for (let at = sentence.first; at < sentence.last; at++) {
      const trigger = triggerAt(analysis.tokens, at, sentence.last);
      if (trigger === undefined || row === undefined || isHarmless(analysis.tokens, at, row) || isPoliceRaid(analysis, at, index)) continue;
      const modality = isGeneral(analysis, sentence, at)
        ? "general"
        : (nounModality(analysis.tokens, at, row) ?? modalityAt(analysis.tokens, sentence, at));
      events.push({ token: at, sentence: index, type: trigger.type, strength: trigger.strength, modality, harm: undefined });
    }
  });
  harms.forEach((harm, index) => {
    if (
      (harm.patients.length === 0 && !harm.isOnlyEvent) ||
      !isStriking(harm) ||
      AFTERWARDS.has(harm.lemma) ||
      isPenalty(analysis, harm) ||
      isOfNoDeed(analysis, harm)
    )
      return;
    events.push({
      token: harm.token,
      sentence: harm.sentence,
      type:
        harmType(harm.lemma) ?? (shotAnd(analysis.tokens, harm.token) ? "shooting" : meansOfDoer(analysis.tokens, harm.agents, harm.token)),
      strength: harmStrength(analysis, harm),
      modality: isGeneral(analysis, analysis.sentences[harm.sentence]!, harm.token) ? "general" : harm.modality,
      harm: index,
    });
  });
  for (const attack of reading.attacks) {
    const means = meansOfDoer(analysis.tokens, attack.agents, attack.token);
    const by = means !== undefined || attack.agents.some((agent) => partyOf(analysis, agent) !== undefined || isAttacker(analysis, agent));
    const on = attack.objects.some(
      (object) => means !== undefined || isPeople(analysis.tokens, object) || TARGETS.has(analysis.tokens[object.head]!.lower),
    );
    if (!by || !on || isOnline(analysis.tokens, attack.token) || isPenalty(analysis, attack)) continue;
    events.push({
      token: attack.token,
      sentence: attack.sentence,
      type: storming(analysis, attack, means),
      strength: 3,
      modality: attack.modality,
      harm: undefined,
    });
  }
  // "Drowned" is a weak sign of an accident and a strong one of harm: what the stronger one is told with, the weaker one follows.
  return events.sort((a, b) => a.token - b.token || b.strength - a.strength || (a.harm ?? -1) - (b.harm ?? -1));
}

/** How those harmed are later; it tells nothing of when or where they were. */
const AFTERWARDS = new Set(["condition", "hospital", "treat", "fight for life", "survive"]);

/** "The state executed three men convicted of murder": a penalty, and no deed of violence. */
function isPenalty({ article: { text }, tokens, sentences }: Analysis, { token, sentence }: { token: number; sentence: number }): boolean {
  if (!/^execut(?:ed?|es|ing|ions?)$/.test(tokens[token]!.lower)) return false;
  const { start, end } = sentences[sentence]!;
  return PENALTY.test(text.slice(start, end));
}

const PENALTY =
  /\b(?:death (?:row|penalty|sentences?)|capital punishment|lethal injection|sentenced|convict\w*|on charges|charged with|found guilty|hang(?:ed|ing)|courts?|judges?|Supreme Court|clemency|stays? of execution)\b/i;

/** "X died" alone tells of any death; killing, or a number of dead, tells of an incident. */
function harmStrength(analysis: Analysis, harm: Reading["harms"][number]): number {
  if (harm.what === "abducted" && harm.lemma === "kidnap") return 3;
  if (harm.what !== "killed") return 2;
  if (harm.lemma !== "die" && harm.lemma !== "death" && harm.lemma !== "dead") return 3;
  return harm.patients.some(({ phrase }) => phrase.quantity !== undefined && (analysis.quantities[phrase.quantity]!.low ?? 0) > 1) ? 3 : 1;
}

/** "Gunmen stormed a prison": those who are called after what they do, and name no party. */
function isAttacker({ tokens }: Analysis, { head }: Phrase): boolean {
  return namesAttackers(tokens[head]!.lower);
}

/** "shot and killed", "shot and fatally wounded": the first word tells the means. */
function shotAnd(tokens: readonly Token[], at: number): boolean {
  const and = tokens[at - 1]?.tag === "ADV" ? at - 2 : at - 1;
  return tokens[and]?.lower === "and" && tokens[and - 1]?.lower === "shot";
}

function harmType(lemma: string): IncidentType | undefined {
  if (lemma === "shoot" || lemma === "gun down") return "shooting";
  if (lemma === "stab" || lemma === "knife" || lemma === "slash" || lemma === "behead") return "stabbing";
  if (lemma === "assassinate") return "assassination";
  if (lemma === "abduct" || lemma === "kidnap") return "kidnapping";
  if (lemma === "take hostage") return "siege";
  if (lemma === "blow up" || lemma === "detonate") return "suicide bombing";
  if (lemma === "hack") return "stabbing";
  if (lemma === "massacre") return "armed assault";
  if (lemma === "trample" || lemma === "crush") return "accident";
  return undefined;
}

/** Tokens of "BOGOTA, 3 JUL 89 (INRAVISION TELEVISION CADENA 1) --". */
const MOST_OF_DATELINE = 20;

/** How much the article's words speak for sport, fiction, computers, business or party politics: such words per hundred. */
export function unrealSetting({ tokens, titleTokens }: Analysis, settings: ReadonlySet<string>): number {
  // "(INRAVISION TELEVISION) --": where a report was heard says nothing of what it tells.
  const dash = tokens.slice(0, MOST_OF_DATELINE).findIndex(({ text }) => text === "--");
  const counted = [...tokens, ...titleTokens].filter(({ lower }, at) => at >= dash && settings.has(lower));
  const inOtherSense = OTHER_SENSES.filter(([word]) => counted.some(({ lower }) => word.test(lower))).filter(([, beside]) =>
    tokens.some(({ lower }) => beside.test(lower)),
  );
  const found = counted.filter(({ lower }) => !inOtherSense.some(([word]) => word.test(lower))).length;
  return (100 * found) / Math.max(50, tokens.length);
}

/** Words of a setting that mean something else beside others: a coach that has passengers is a bus, a ferry's captain plays no game, a mine's director makes no film. */
const OTHER_SENSES: readonly (readonly [word: RegExp, beside: RegExp])[] = [
  [
    /^coach(?:es)?$/,
    /^(?:passengers?|bus|buses|lorry|truck|overturned|ravine|gorge|motorway|highway|slope|pilgrims|carriages?|train|express)$/,
  ],
  [
    /^captain$/,
    /^(?:ferry|ferries|ships?|boats?|vessels?|tankers?|trawlers?|barges?|airliners?|cockpit|capsized|sank|shipwreck|coastguard)$/,
  ],
  [/^direct(?:or|ed)$/, /^(?:mines?|miners?|colliery|factory|refinery|orphanage)$/],
  [/^(?:company|firms?)$/, /^(?:ferry|ferries|mines?|miners?|colliery|derailed|derailment|airliner|refinery)$/],
];
