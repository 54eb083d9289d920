import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Evaluation, type EvaluationContext, higher, lower, told } from "./evaluation.ts";
import { extractTo } from "./extracted.ts";
import { readJsonLines } from "./json-lines.ts";

interface Prf {
  readonly P: number;
  readonly R: number;
  readonly F: number;
}
interface Share {
  readonly share: number;
}

/** The figure ledger: 90 articles annotated by hand after a codebook. */
export const figures: Evaluation = {
  name: "figures",
  needs: ["eval/figures/gold.jsonl"],
  run(context) {
    const folder = join(context.shared, "eval/figures");
    const predictions = extractTo(context, join(folder, "articles.jsonl"), "figures.jsonl");
    const given = ["--gold", join(folder, "gold.jsonl"), "--articles", join(folder, "articles.jsonl"), "--pred", predictions, "--json"];
    // The scorer's own table, by its row names.
    const rows = context.score("eval/figures/score.py", given) as Record<string, Prf & Record<string, Share & Prf & number>>;
    const found = rows["2 of the figures found"]!;
    const paired = rows["4 of the incidents paired"]!;
    return [
      higher("figures: found, F1", rows["1 figures found"]!.F),
      higher("figures: strict, F1", rows["3 strict figures"]!.F),
      ...["bounds exact", "total or part", "right incident", "speaker", "hedged"].map((row) =>
        higher(`figures: ${row}`, found[row]!.share),
      ),
      higher("figures: incidents, F1", rows["4 incidents"]!.F),
      ...["date exact", "country", "type exact", "type family", "main incidents found"].map((row) =>
        higher(`figures: incident ${row}`, paired[row]!.share),
      ),
      ...["killed", "injured"].map((what) => higher(`figures: headline ${what}, F1`, rows["5 headline toll"]![what]!.F)),
      higher("figures: responsibility, F1", rows["6 responsibility"]!.F),
      lower(
        "figures: articles without an incident that got one",
        rows["7 false alarms"]!["of these with a predicted incident"]!,
        "articles",
      ),
    ];
  },
};

/** 1,132 news articles, nearly all of them without an incident. */
export const falseAlarms: Evaluation = {
  name: "false-alarms",
  needs: ["data/negatives-bbc/articles.jsonl"],
  run(context) {
    const folder = join(context.shared, "data/negatives-bbc");
    const lines = readJsonLines<ExtractLine>(extractTo(context, join(folder, "articles.jsonl"), "bbc.jsonl"));
    const labels: Record<string, string> = JSON.parse(readFileSync(join(folder, "labels.json"), "utf8"));
    const none = lines.filter((line) => labels[line.id] === "none");
    const notAbout = lines.filter((line) => labels[line.id] !== "main");
    const share = (part: number, of: number) => (100 * part) / of;
    const withAny = none.filter((line) => line.incidents.length > 0).length;
    const withMain = notAbout.filter((line) => line.incidents.some((incident) => incident.main)).length;
    return [
      told("false alarms: articles read", lines.length, "of 1132"),
      lower("false alarms: `none` articles with any incident", share(withAny, none.length)),
      lower("false alarms: articles not about one with a main incident", share(withMain, notAbout.length)),
    ];
  },
};

/** MUC-4, the visible part: newswire on attacks in Latin America, in capitals, with filled templates. */
export const muc4: Evaluation = {
  name: "muc4",
  needs: ["data/muc4/docs.valid.jsonl"],
  run: (context) => ["valid", "dev"].flatMap((split) => muc4Split(context, split)),
};

function muc4Split(context: EvaluationContext, split: string) {
  const folder = join(context.shared, "data/muc4");
  const convert = join(context.shared, "eval/muc4/from_extract.py");
  const articles = join(context.work, `muc4-${split}-articles.jsonl`);
  writeFileSync(articles, context.python(convert, ["articles", join(folder, `docs.${split}.jsonl`)]));
  const extracted = extractTo(context, articles, `muc4-${split}-extract.jsonl`);
  const predictions = join(context.work, `muc4-${split}.jsonl`);
  writeFileSync(predictions, context.python(convert, ["predictions", extracted]));
  const given = ["--gold", join(folder, `gold.${split}.jsonl`), "--pred", predictions, "--json"];
  const result = context.score("eval/muc4/score.py", given) as Record<"b_gtt_template" | "c_head_noun" | "e_slots", Record<string, Prf>>;
  return [
    higher(`muc4 ${split}: template, F1`, result.b_gtt_template["micro"]!.F),
    ...["incident_type", "PerpInd", "PerpOrg", "Target", "Victim", "Weapon"].map((slot) =>
      higher(`muc4 ${split}: ${slot}, F1`, result.b_gtt_template[slot]!.F),
    ),
    higher(`muc4 ${split}: head noun macro, F1`, result.c_head_noun["macro"]!.F),
    higher(`muc4 ${split}: day exact, F1`, result.e_slots["date_day_only"]!.F),
    higher(`muc4 ${split}: country, F1`, result.e_slots["country"]!.F),
  ];
}

/** 1,509 articles of nine outlets without answers: that all go through, and what they yield. */
export const news2016: Evaluation = {
  name: "news-2016",
  needs: ["data/us-news-2016/articles.jsonl"],
  run(context) {
    const lines = readJsonLines<ExtractLine>(
      extractTo(context, join(context.shared, "data/us-news-2016/articles.jsonl"), "news-2016.jsonl"),
    );
    const withMain = lines.filter((line) => line.incidents.some((incident) => incident.main)).length;
    return [
      higher("news 2016: articles read without a crash", lines.length, "of 1509"),
      told("news 2016: articles with a main incident", withMain, "articles"),
      told(
        "news 2016: incidents told",
        lines.reduce((sum, line) => sum + line.incidents.length, 0),
        "incidents",
      ),
    ];
  },
};

interface ExtractLine {
  readonly id: string;
  readonly incidents: readonly { readonly main: boolean }[];
}
