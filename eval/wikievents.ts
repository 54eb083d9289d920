import { join } from "node:path";
import { type Evaluation, told } from "./evaluation.ts";
import { extractArticles, type GivenArticle } from "./extracted.ts";
import { readJsonLines } from "./json-lines.ts";
import { toMeasures } from "./precision-recall.ts";
import { type RoleAnswers, scoreRoles } from "./roles.ts";

/** 20 long articles, most of them on bombings, with the roles of every attack, death and injury. */
export const wikievents: Evaluation = {
  name: "wikievents",
  needs: ["data/wikievents/docs.jsonl"],
  run(context) {
    const gold = readJsonLines<WikiEventsDocument>(join(context.shared, "data/wikievents/docs.jsonl"));
    const lines = extractArticles(context, gold.map(toArticle), "wikievents");
    const answers = gold.map(toAnswers);
    const violent = new Set(answers.filter(({ events }) => events > 0).map(({ id }) => id));
    const spoken = lines.filter(({ incidents }) => incidents.length > 0).map(({ id }) => id);
    return [
      told("wikievents: articles with an attack, death or injury", violent.size, `of ${gold.length}`),
      told("wikievents: of these with an incident", spoken.filter((id) => violent.has(id)).length, `of ${violent.size}`),
      told(
        "wikievents: of the others with an incident",
        spoken.filter((id) => !violent.has(id)).length,
        `of ${gold.length - violent.size}`,
      ),
      ...scoreRoles(answers, lines).flatMap((score) => toMeasures("wikievents", score)),
    ];
  },
};

/** A document of the set. */
export interface WikiEventsDocument {
  readonly doc_id: string;
  /** Each sentence: its tokens, with where they begin and end in the text, and its words. */
  readonly sentences: readonly (readonly [tokens: readonly (readonly [text: string, start: number, end: number])[], text: string])[];
  readonly event_mentions: readonly {
    readonly event_type: string;
    readonly arguments: readonly { readonly role: string; readonly text: string }[];
  }[];
}

/** The set's texts have lost the line breaks behind their titles ("… in SyriaThe desert …"): where no space parts two sentences a line ends. */
export function toArticle({ doc_id, sentences }: WikiEventsDocument): GivenArticle {
  let text = "";
  let end = 0;
  for (const [tokens, words] of sentences) {
    const start = tokens[0]?.[1] ?? end;
    if (text !== "") text += start === end ? "\n\n" : " ";
    text += words;
    end = tokens.at(-1)?.[2] ?? end;
  }
  return { id: doc_id, text, published: dayIn(doc_id) };
}

/** "64_VOA_EN_NW_2017.06.05.3887168" → "2017-06-05". */
function dayIn(id: string): string | null {
  return /\d{4}\.\d\d\.\d\d/.exec(id)?.[0].replaceAll(".", "-") ?? null;
}

/** The arguments of the attacks, deaths and injuries of a document, and how many of these there are. */
export function toAnswers({ doc_id, event_mentions }: WikiEventsDocument): RoleAnswers & { readonly events: number } {
  const events = event_mentions.filter(({ event_type }) => /^(?:Conflict\.Attack|Life\.Die|Life\.Injure)\./.test(event_type));
  const all = events.flatMap((event) => event.arguments);
  const of = (...roles: readonly string[]) => all.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
  return {
    id: doc_id,
    events: events.length,
    attacker: of("Attacker", "Killer", "Injurer"),
    victim: of("Victim"),
    target: of("Target"),
    instrument: of("Instrument", "ExplosiveDevice"),
    place: of("Place"),
  };
}
