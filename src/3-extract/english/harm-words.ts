import type { FigureKind } from "../../model/statement.ts";

/** What a word says happened to people. "hit": struck by a shot, a knife or a car, dead or alive; "victim": harmed, the text around tells how. */
export type HarmKind = FigureKind | "hit" | "victim";

/** How a harm word takes the people it counts. */
export type HarmPattern =
  /** "killed three people", "three people were killed". */
  | "transitive"
  /** "three people died". */
  | "intransitive"
  /** "three people are dead", "left three people dead". */
  | "adjective";

/** A form of a harm word. */
export interface HarmWord {
  readonly what: HarmKind;
  readonly pattern: HarmPattern;
  readonly lemma: string;
  /** "base" and "present" stand before their object; "past" may be active or passive; "gerund" is "killing". */
  readonly form: "base" | "present" | "past" | "gerund" | "fixed";
}

type Row = readonly [lemma: string, what: HarmKind, pattern: HarmPattern, past?: string, participle?: string, gerund?: string];

const VERBS: readonly Row[] = [
  ["kill", "killed", "transitive"],
  ["slay", "killed", "transitive", "slew", "slain"],
  ["murder", "killed", "transitive"],
  ["assassinate", "killed", "transitive"],
  ["massacre", "killed", "transitive"],
  ["slaughter", "killed", "transitive"],
  ["execute", "killed", "transitive"],
  ["behead", "killed", "transitive"],
  ["decapitate", "killed", "transitive"],
  ["electrocute", "killed", "transitive"],
  ["lynch", "killed", "transitive"],
  ["martyr", "killed", "transitive"],
  ["die", "killed", "intransitive", "died", "died", "dying"],
  ["perish", "killed", "intransitive"],
  ["succumb", "killed", "intransitive"],
  ["injure", "injured", "transitive"],
  ["wound", "injured", "transitive"],
  ["hurt", "injured", "transitive", "hurt", "hurt"],
  ["maim", "injured", "transitive"],
  ["harm", "injured", "transitive"],
  ["hospitalize", "injured", "transitive"],
  ["hospitalise", "injured", "transitive"],
  ["shoot", "hit", "transitive", "shot", "shot"],
  ["stab", "hit", "transitive", "stabbed", "stabbed", "stabbing"],
  ["knife", "hit", "transitive"],
  ["slash", "hit", "transitive"],
  ["graze", "injured", "transitive"],
  ["abduct", "abducted", "transitive"],
  ["kidnap", "abducted", "transitive", "kidnapped", "kidnapped", "kidnapping"],
  ["arrest", "arrested", "transitive"],
  ["detain", "arrested", "transitive"],
  ["apprehend", "arrested", "transitive"],
  ["displace", "displaced", "transitive"],
  ["uproot", "displaced", "transitive"],
  ["evacuate", "evacuated", "transitive"],
];

const ADJECTIVES: readonly (readonly [string, HarmKind])[] = [
  ["dead", "killed"],
  ["deceased", "killed"],
  ["lifeless", "killed"],
  ["missing", "missing"],
  ["unaccounted", "missing"],
  ["untraced", "missing"],
  ["homeless", "displaced"],
];

/** Forms → what they say. Hit words count as injured unless the text says that those hit died. Source: plain English usage. */
export const HARM_WORDS: ReadonlyMap<string, HarmWord> = build();

function build(): Map<string, HarmWord> {
  const words = new Map<string, HarmWord>();
  for (const [lemma, what, pattern, past, participle, gerund] of VERBS) {
    const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
    const add = (form: string, kind: HarmWord["form"]) => {
      if (!words.has(form)) words.set(form, { what, pattern, lemma, form: kind });
    };
    add(past ?? `${stem}ed`, "past");
    add(participle ?? past ?? `${stem}ed`, "past");
    add(lemma, "base");
    add(/(?:s|sh|ch)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, "present");
    add(gerund ?? `${stem}ing`, "gerund");
  }
  for (const [lemma, what] of ADJECTIVES) words.set(lemma, { what, pattern: "adjective", lemma, form: "fixed" });
  return words;
}

/** Nouns that carry a count of harm themselves: "12 deaths", "the death toll". "casualties" are both, so only none of them tells anything. */
export const HARM_NOUNS: ReadonlyMap<string, FigureKind> = new Map<string, FigureKind>([
  ["death", "killed"],
  ["deaths", "killed"],
  ["fatality", "killed"],
  ["fatalities", "killed"],
  ["killings", "killed"],
  ["murders", "killed"],
  ["homicides", "killed"],
  ["bodies", "killed"],
  ["corpse", "killed"],
  ["corpses", "killed"],
  ["injury", "injured"],
  ["injuries", "injured"],
  ["wounded", "injured"],
  ["injured", "injured"],
  ["dead", "killed"],
  ["arrests", "arrested"],
  ["arrest", "arrested"],
  ["hostages", "abducted"],
  ["captives", "abducted"],
  ["evacuees", "evacuated"],
]);

/** Nouns after which "of" names those harmed: "the assassination of the minister and 21 others". */
export const NOMINALS: ReadonlyMap<string, HarmKind> = new Map<string, HarmKind>([
  ["body", "killed"],
  ["bodies", "killed"],
  ["assassination", "killed"],
  ["assassinations", "killed"],
  ["murder", "killed"],
  ["murders", "killed"],
  ["killings", "killed"],
  ["massacre", "killed"],
  ["slaying", "killed"],
  ["slayings", "killed"],
  ["execution", "killed"],
  ["executions", "killed"],
  ["beheading", "killed"],
  ["beheadings", "killed"],
  ["shootings", "hit"],
  ["kidnapping", "abducted"],
  ["kidnappings", "abducted"],
  ["abduction", "abducted"],
  ["abductions", "abducted"],
  ["detention", "arrested"],
  ["evacuation", "evacuated"],
]);

/** Adverbs that turn a hit or a wound into a death: "fatally shot", "mortally wounded". */
export const FATAL_ADVERBS: ReadonlySet<string> = new Set(["fatally", "mortally", "lethally"]);
