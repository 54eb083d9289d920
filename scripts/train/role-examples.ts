import { join } from "node:path";
import { headOf } from "../../eval/heads.ts";
import { readJsonLines } from "../../eval/json-lines.ts";
import { understand } from "../../src/2-understand/understand.ts";
import { contextOf } from "../../src/3-extract/extract.ts";
import { roleCandidates } from "../../src/3-extract/participants/role-candidates.ts";
import { classOf } from "../../src/3-extract/participants/role-judge.ts";
import { ROLE_CLASSES, type RoleClass, type RoleModel } from "../../src/3-extract/participants/role-model.ts";
import { sightings } from "../../src/3-extract/participants/sightings.ts";
import { hasTrigger, readingOf } from "../../src/3-extract/reading.ts";
import { loadActors, loadUnderstanding } from "../../src/engine/resources.ts";
import type { Article } from "../../src/model/article.ts";
import { bareArticle } from "./bare-article.ts";
import { readVoaDocuments, type VoaSentence, voaArticle } from "./voa-documents.ts";

/** A noun phrase of a text with the classes that the answers give its head, in this text, and those that the rules give it. */
export interface RoleExample {
  readonly set: string;
  readonly text: string;
  /** The head in lower case. */
  readonly head: string;
  readonly features: readonly string[];
  readonly classes: readonly RoleClass[];
  readonly ruled: readonly RoleClass[];
}

/** A text and what takes part in it: the heads of each answer's wordings, by class. */
interface AnsweredText {
  readonly set: string;
  readonly article: Article;
  readonly heads: Readonly<Record<RoleClass, readonly string[]>>;
}

/** The noun phrases of MUC-4 (dev) and of the VOA articles with events, with what they are there. */
export function roleExamples(data: string): RoleExample[] {
  return [...mucTexts(join(data, "muc4")), ...voaTexts(join(data, "voa-events/sentences.jsonl"))].flatMap(examplesOf);
}

const NO_MODEL: RoleModel = { oddsOf: () => ROLE_CLASSES.map(() => 0) };

function examplesOf({ set, article, heads }: AnsweredText): RoleExample[] {
  const analysis = understand(article, loadUnderstanding());
  if (!hasTrigger(analysis)) return [];
  const context = contextOf(readingOf(analysis), { actors: loadActors(), roles: NO_MODEL });
  return roleCandidates(analysis, context, sightings(analysis, context)).map(({ phrase, told, features }) => {
    const head = analysis.tokens[phrase.head]!.lower;
    const classes = ROLE_CLASSES.filter((name) => heads[name].includes(head));
    return {
      set,
      text: article.id,
      head,
      features,
      classes,
      ruled: told.flatMap(({ role }) => classOf(analysis, context, role, phrase) ?? []),
    };
  });
}

interface MucTemplate {
  readonly perpInd: readonly MucFiller[];
  readonly perpOrg: readonly MucFiller[];
  readonly target: readonly MucFiller[];
  readonly weapon: readonly MucFiller[];
}
interface MucFiller {
  readonly values: readonly string[];
}

function mucTexts(folder: string): AnsweredText[] {
  const gold = readJsonLines<{ docid: string; templates: readonly MucTemplate[] }>(join(folder, "gold.dev.jsonl"));
  const answers = new Map(gold.map(({ docid, templates }) => [docid, templates]));
  const docs = readJsonLines<{ docid: string; source: string; sourceDate: string | null; text: string }>(join(folder, "docs.dev.jsonl"));
  return docs.map(({ docid, source, sourceDate, text }) => {
    const templates = answers.get(docid) ?? [];
    const fillers = (slot: keyof MucTemplate) =>
      templates.flatMap((template) => template[slot].flatMap(({ values }) => values.map(headOf)));
    return {
      set: "MUC-4",
      article: bareArticle(docid, text, source, sourceDate ?? undefined),
      heads: {
        "individual perpetrator": fillers("perpInd"),
        "perpetrating group": fillers("perpOrg"),
        target: fillers("target"),
        weapon: fillers("weapon"),
      },
    };
  });
}

function voaTexts(file: string): AnsweredText[] {
  return [...readVoaDocuments(file)].map(([id, sentences]) => ({
    set: "VOA",
    article: voaArticle(id, sentences),
    heads: voaHeads(sentences),
  }));
}

function voaHeads(sentences: readonly VoaSentence[]): AnsweredText["heads"] {
  const heads: Record<RoleClass, string[]> = {
    "individual perpetrator": [],
    "perpetrating group": [],
    target: [],
    weapon: [],
  };
  for (const { entities, events } of sentences) {
    const isPerson = (text: string) => entities.some((entity) => entity.text === text && entity.type === "PER");
    for (const { type, args } of events)
      if (type === "Conflict:Attack" || type.startsWith("Life:"))
        for (const { role, text } of args) {
          const name = voaClass(role, isPerson(text));
          if (name !== undefined) heads[name].push(headOf(text));
        }
  }
  return heads;
}

function voaClass(role: string, isPerson: boolean): RoleClass | undefined {
  if (role === "Attacker" || role === "Agent") return isPerson ? "individual perpetrator" : "perpetrating group";
  if (role === "Target") return isPerson ? undefined : "target";
  return role === "Instrument" ? "weapon" : undefined;
}
