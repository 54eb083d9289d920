// The public library. Everything else is inside and may change.
export type { Act, Decided, ListedDecision, Signature } from "./engine/decide.ts";
export type { Diff } from "./engine/diff.ts";
export { Engine, type EngineOptions, openEngine } from "./engine/engine.ts";
export { Refusal } from "./engine/refusal.ts";
export { loadResources, type Resources } from "./engine/resources.ts";
export type { Analysis } from "./model/analysis.ts";
export type { Article, Problem, Publication } from "./model/article.ts";
export type { Change } from "./model/change.ts";
export type { Derivation } from "./model/derivation.ts";
export type { Explainer, ProvenSentence, Section } from "./model/explainer.ts";
export { INCIDENT_TYPES, type IncidentType } from "./model/incident-type.ts";
export type { Location } from "./model/location.ts";
export type { FieldItem, PairItem, QueueItem } from "./model/queue.ts";
export type { Decision, Family, FieldOverride, Incident, Report, Resolution, Toll } from "./model/record.ts";
export type { Evidence, Span } from "./model/span.ts";
export type { FigureStatement, ResponsibilityStatement, Speaker, Statement } from "./model/statement.ts";
export { toArticles, toReport, toResolution } from "./pipeline.ts";
export { SETTINGS, type Settings, settingsFrom } from "./settings.ts";
