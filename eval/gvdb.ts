import { join } from "node:path";
import type { Evaluation } from "./evaluation.ts";
import { extractTo } from "./extracted.ts";
import { readJsonLines } from "./json-lines.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { type FieldScore, toMeasures } from "./precision-recall.ts";
import { distinct, foldWords, sameName } from "./same-name.ts";

/** 400 local reports of shootings with who was hit, who shot, and where: what `extract` says of the article's main incidents. */
export const gvdb: Evaluation = {
  name: "gvdb",
  needs: ["data/gvdb/articles.jsonl", "data/gvdb/gold.jsonl"],
  run(context) {
    const folder = join(context.shared, "data/gvdb");
    const file = extractTo(context, join(folder, "articles.jsonl"), "gvdb.jsonl");
    return scoreGvdb(readJsonLines<GoldReport>(join(folder, "gold.jsonl")), readJsonLines<Line>(file)).flatMap((score) =>
      toMeasures("gvdb", score),
    );
  },
};

/** One annotated report; an empty value was not annotated. */
export interface GoldReport {
  readonly id: string;
  readonly "victim-section": readonly GoldPerson[];
  readonly "shooter-section": readonly GoldPerson[];
  readonly "date-and-time": { readonly city: { readonly value: string } };
}

interface GoldPerson {
  readonly name: { readonly value: string };
  readonly age: { readonly value: string };
}

interface Line {
  readonly id: string;
  readonly incidents: readonly {
    readonly main: boolean;
    readonly place: { readonly name: string } | null;
    readonly victims: readonly Person[];
    readonly perpetrators: readonly Person[];
  }[];
}

interface Person {
  readonly text: string;
  readonly kind: string;
  readonly age?: number | null;
}

const FIELDS: readonly {
  readonly field: string;
  gold(report: GoldReport): string[];
  given(incidents: Line["incidents"]): string[];
  same(gold: string, given: string): boolean;
}[] = [
  {
    field: "victim names",
    gold: (report) => report["victim-section"].map((one) => one.name.value),
    given: (incidents) => incidents.flatMap((one) => one.victims.filter((victim) => victim.kind === "name").map((victim) => victim.text)),
    same: sameName,
  },
  {
    field: "victim ages",
    gold: (report) => report["victim-section"].map((one) => ageText(one.age.value)),
    given: (incidents) => incidents.flatMap((one) => one.victims.map((victim) => `${victim.age ?? ""}`)),
    same: (gold, given) => gold === given,
  },
  {
    field: "shooter names",
    gold: (report) => report["shooter-section"].map((one) => one.name.value),
    given: (incidents) =>
      incidents.flatMap((one) =>
        one.perpetrators.map((shooter) => shooter.text).filter((text) => /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(text)),
      ),
    same: sameName,
  },
  {
    field: "city",
    gold: (report) => [report["date-and-time"].city.value],
    given: (incidents) => incidents.slice(0, 1).map((one) => one.place?.name ?? ""),
    same: (gold, given) => foldWords(gold).includes(foldWords(given)) || foldWords(given).includes(foldWords(gold)),
  },
];

/** Compares field by field. Articles in which the gold leaves a field empty tell nothing of it and are left out. */
export function scoreGvdb(gold: readonly GoldReport[], lines: readonly Line[]): FieldScore[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return FIELDS.map(({ field, gold: wanted, given, same }) => {
    const score = { field, given: 0, gold: 0, right: 0, found: 0, wrong: [] as string[], missed: [] as string[] };
    for (const report of gold) {
      const left = distinct(wanted(report));
      if (left.length === 0) continue;
      const incidents = byId.get(report.id)?.incidents ?? [];
      const main = incidents.filter((one) => one.main);
      const answers = distinct(given(main.length > 0 ? main : incidents));
      score.gold += left.length;
      score.given += answers.length;
      for (const answer of answers) {
        const at = left.findIndex((one) => same(one, answer));
        if (at < 0) score.wrong.push(`${report.id}: ${answer}`);
        else {
          score.right++;
          score.found++;
          left.splice(at, 1);
        }
      }
      score.missed.push(...left.map((one) => `${report.id}: ${one}`));
    }
    return score;
  });
}

/** "21-year-old" → "21", "nine-year-old" → "9", "8 months" → "". */
function ageText(value: string): string {
  if (/month|week/.test(value)) return "";
  const digits = /\d+/.exec(value)?.[0];
  const word = NUMBER_WORDS.indexOf(/^\w+/.exec(value.trim().toLowerCase())?.[0] ?? "");
  return digits ?? (word > 0 ? `${word}` : "");
}
