import type { Analysis } from "../model/analysis.ts";
import { contains } from "../model/span.ts";
import type { DraftStatement, Statement } from "../model/statement.ts";
import { type Context, draft, type ExtractResources, evidence, spanOf } from "./extractor.ts";
import { EXTRACTORS } from "./extractors.ts";
import { voicesOf } from "./grammar/voices.ts";
import type { Harm } from "./harms/harms.ts";
import { type IncidentMention, incidentsOf } from "./incidents/incidents.ts";
import { personsOf } from "./participants/persons.ts";
import { hasTrigger, type Reading, readingOf } from "./reading.ts";
import type { Accusation } from "./responsibility/accusation.ts";
import { accusations } from "./responsibility/accusations.ts";
import { withId } from "./statement-id.ts";

/**
 * An analysis → what the article claims: its incidents, and for each the statements of every extractor.
 * An article without a word of violence or harm gives nothing at once. The same analysis and resources give the same statements with the same ids.
 */
export function extract(analysis: Analysis, resources: ExtractResources): readonly Statement[] {
  if (!hasTrigger(analysis)) return [];
  const reading = readingOf(analysis);
  // Of some pages only the title is to be had: what is left of the text is their own furniture.
  if (analysis.title !== undefined && reading.events().length === 0) {
    const told = extract(analysis.title, resources);
    return told.some((one) => one.kind === "incident" && one.value.main) ? told : [];
  }
  const context = contextOf(reading, resources);
  const drafts: DraftStatement[] = [];
  for (const extractor of EXTRACTORS) for (const draft of extractor.extract(analysis, context)) drafts.push(draft);
  return keepTold(analysis, context, drafts).map(withId);
}

/** What the extractors are handed of an article that has been read. */
export function contextOf(reading: Reading, { actors, roles }: ExtractResources): Context {
  const { analysis } = reading;
  const incidents = incidentsOf(reading);
  let found: readonly Accusation[] | undefined;
  const context: Context = {
    actors,
    roles,
    incidents,
    voices: voicesOf(analysis, actors),
    persons: personsOf(reading, incidents),
    accusations: () => (found ??= [...accusations(analysis, context)]),
    ...reading,
  };
  return context;
}

/**
 * Leaves out incidents with nothing to say: background counts only with a figure or a statement of responsibility, other news beside the main incident
 * also with whom or what it struck.
 */
function keepTold(analysis: Analysis, context: Context, drafts: readonly DraftStatement[]): DraftStatement[] {
  const told = new Set<string>();
  const news = new Set(context.incidents.mentions.filter(({ isNews }) => isNews).map(({ ref }) => ref));
  for (const draft of drafts)
    if (draft.incident !== undefined && (tells(draft, news.has(draft.incident)) || namesStruck(context, draft))) told.add(draft.incident);
  const kept = context.incidents.mentions.filter(
    (mention) => mention.main || (told.has(mention.ref) && isGrounded(context, mention, drafts)),
  );
  const names = new Map(kept.map((mention) => [mention.ref, mention]));
  return [
    ...kept.map((mention) => incidentDraft(analysis, mention)),
    ...drafts.filter((draft) => draft.incident === undefined || names.has(draft.incident)),
  ];
}

function tells(draft: DraftStatement, isNews: boolean): boolean {
  if (draft.kind === "participant") return isNews && (draft.value.role === "victim" || draft.value.role === "target");
  return (draft.kind === "figure" && draft.value.scope === "this incident") || draft.kind === "responsibility";
}

/**
 * "The parties condemned the murder of Senator Ana Ruiz": in an article that is about no incident, who is told by a full name as murdered
 * stands for one deed. A death alone is none.
 */
function namesStruck({ analysis, incidents, harms }: Context, draft: DraftStatement): boolean {
  if (draft.kind !== "participant" || draft.value.role !== "victim" || draft.value.form !== "name") return false;
  if (!draft.value.text.includes(" ") || incidents.mentions.some(({ main }) => main)) return false;
  return harms.some(
    (harm) =>
      harm.modality === "fact" &&
      isViolent(harm) &&
      harm.patients.some(({ phrase }) => draft.evidence.some((words) => contains(words, analysis.tokens[phrase.head]!))),
  );
}

function isViolent({ what, lemma }: Harm): boolean {
  return what === "killed" && !/^(?:die|death|perish|commit suicide|take own life)$/.test(lemma);
}

/** Background in an article on sport, films or politics must be a deed with dead, hurt or a name, told strongly. */
function isGrounded(context: Context, mention: IncidentMention, drafts: readonly DraftStatement[]): boolean {
  const own = drafts.filter((draft) => draft.incident === mention.ref);
  const counted = own.some(
    (draft) => draft.kind === "figure" && draft.value.scope === "this incident" && (draft.value.low ?? draft.value.high ?? 0) > 0,
  );
  const strong = mention.events.some((event) => event.strength > 2 && event.harm === undefined);
  if (context.incidents.unreal > 2.5) return strong && counted;
  return strong || counted || own.some((draft) => namesStruck(context, draft)) || context.incidents.mentions.some((other) => other.main);
}

function incidentDraft(analysis: Analysis, mention: IncidentMention): DraftStatement {
  const { token } = mention.events[0]!;
  return draft(analysis, {
    kind: "incident",
    incident: mention.ref,
    value: {
      ...{ main: mention.main, stage: mention.stage, negated: mention.negated, side: mention.side },
      ...(mention.isApart && { isApart: true as const }),
    },
    speaker: undefined,
    hedged: false,
    evidence: [evidence(analysis, spanOf(analysis, { first: token, last: token + 1 }))],
    extractor: "incidents",
    rule: mention.reason,
  });
}
