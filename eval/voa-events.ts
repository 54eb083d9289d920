import { join } from "node:path";
import { foldOf } from "../scripts/train/folds.ts";
import { type RoleExample, roleExamples } from "../scripts/train/role-examples.ts";
import { ROLE_OPTIONS, trainRoles } from "../scripts/train/train-roles.ts";
import { readVoaDocuments, type VoaSentence, voaArticle } from "../scripts/train/voa-documents.ts";
import { openRoles, type RoleModel } from "../src/3-extract/participants/role-model.ts";
import { loadActors, loadUnderstanding } from "../src/engine/resources.ts";
import { toExtractLine } from "../src/export/extract-line.ts";
import type { Report } from "../src/model/record.ts";
import { toReport } from "../src/pipeline.ts";
import { type Evaluation, told } from "./evaluation.ts";
import { type Answers, type FieldScore, scoreField, toMeasures } from "./precision-recall.ts";
import { type RoleAnswers, scoreRoles } from "./roles.ts";

/** How often the set is cut: the roles of a document are told by weights that were fitted without its fold. */
const FOLDS = 5;

/**
 * 224 articles of a public broadcaster with attacks, deaths and arrests. The model of roles is fitted on them (and on MUC-4's dev half), so each fifth is
 * read with weights that were fitted on the other four fifths and MUC-4; all else of the way is the program's.
 */
export const voaEvents: Evaluation = {
  name: "voa-events",
  needs: ["data/voa-events/sentences.jsonl", "data/muc4/docs.dev.jsonl", "data/muc4/gold.dev.jsonl"],
  run({ shared }) {
    const documents = readVoaDocuments(join(shared, "data/voa-events/sentences.jsonl"));
    const reports = readHeldOut(documents, roleExamples(join(shared, "data")));
    const lines = reports.map(({ article, statements }) => toExtractLine(article, statements, new Map()));
    return [
      told("voa events: articles with an incident", lines.filter(({ incidents }) => incidents.length > 0).length, `of ${lines.length}`),
      ...scoreRoles([...documents].map(toAnswers), lines).flatMap((score) => toMeasures("voa events", score)),
      ...toMeasures("voa events", scoreArrests(documents, reports)),
    ];
  },
};

function readHeldOut(documents: ReadonlyMap<string, readonly VoaSentence[]>, examples: readonly RoleExample[]): Report[] {
  const [language, actors] = [loadUnderstanding(), loadActors()];
  const models = new Map<number, RoleModel>();
  return [...documents].map(([id, sentences]) => {
    const fold = foldOf(id, FOLDS);
    const known = models.get(fold);
    const roles = known ?? openRoles(trainRoles(heldOut(examples, fold), ROLE_OPTIONS));
    if (known === undefined) models.set(fold, roles);
    return toReport(voaArticle(id, sentences), language, { actors, roles });
  });
}

function heldOut(examples: readonly RoleExample[], fold: number): RoleExample[] {
  return examples.filter(({ set, text }) => set !== "VOA" || foldOf(text, FOLDS) !== fold);
}

/** The arguments of the attacks and deaths of a document. */
export function toAnswers([id, sentences]: readonly [id: string, sentences: readonly VoaSentence[]]): RoleAnswers {
  const all = sentences
    .flatMap(({ events }) => events)
    .filter(({ type }) => type === "Conflict:Attack" || type.startsWith("Life:"))
    .flatMap(({ args }) => args);
  const of = (...roles: readonly string[]) => all.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
  return {
    id,
    attacker: of("Attacker", "Agent"),
    victim: of("Victim"),
    target: of("Target"),
    instrument: of("Instrument"),
    place: of("Place"),
  };
}

/** Sentences with an arrest, asked of the articles in which an incident is told: a step of investigators or a figure says so, or neither. */
export function scoreArrests(documents: ReadonlyMap<string, readonly VoaSentence[]>, reports: readonly Report[]): FieldScore {
  const texts = reports.map(({ article, statements }): Answers => {
    const told = statements.filter(
      (one) => (one.kind === "investigation" && one.value.what === "arrest") || (one.kind === "figure" && one.value.what === "arrested"),
    );
    const paragraphs = article.text.split("\n\n");
    const starts = paragraphs.map((_, index) => paragraphs.slice(0, index).join("\n\n").length + (index === 0 ? 0 : 2));
    const paragraphAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
    const gold = (documents.get(article.id) ?? []).flatMap(({ events }, index) =>
      events.some(({ type }) => type === "Justice:Arrest-Jail") ? [index] : [],
    );
    const isAsked = statements.some(({ kind }) => kind === "incident");
    return {
      id: article.id,
      given: [...new Set(told.map(({ evidence }) => `sentence ${paragraphAt(evidence[0].start)}`))],
      gold: isAsked ? gold.map((index) => `sentence ${index}`) : [],
    };
  });
  return scoreField("arrests", texts, {
    isRight: (given, { gold }) => gold.includes(given),
    isFound: (wanted, { given }) => given.includes(wanted),
  });
}
