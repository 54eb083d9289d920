import { plainName } from "../../model/plain-name.ts";
import type { Statement } from "../../model/statement.ts";
import { countryName } from "../../support/country-name.ts";
import { cite, type Draft, type SectionMaker } from "../draft.ts";
import { quoted } from "../grammar/quote-text.ts";
import { isReadable } from "../sections/quoted-events.ts";
import { type Aspect, differing, TABLE, tellFacts } from "../sections/told-facts.ts";
import type { ActorView } from "./actor-view.ts";

/** Facts of one aspect; more would be a file, not an answer. */
const MOST = 6;
/** Names or branches listed from the table. */
const MOST_LISTED = 10;

/** What it is, where it comes from, what it is part of. */
export const whatItIs: SectionMaker<ActorView> = {
  key: "what-it-is",
  heading: () => "What is it, and where does it come from?",
  make: (view) => ({
    sentences: [...told(view, "kind", "What it is"), ...told(view, "origin", "Origin"), ...told(view, "parent", "Part of")],
    table: [...kindNote(view), ...parentNote(view), ...branchesNote(view)],
  }),
};

/** Under which names reports speak of it. */
export const names: SectionMaker<ActorView> = {
  key: "names",
  heading: () => "What is it called?",
  make: (view) => ({ sentences: [...usedNames(view), ...told(view, "alias")], table: namesNote(view) }),
};

/** "Reports call it “ISIS-K”, “Islamic State Khorasan”.": each name once, as the earliest report writes it, those of most statements first. */
function usedNames(view: ActorView): readonly Draft[] {
  const said: readonly Statement[] = [...view.parts, ...view.facts];
  const short = view.facts.flatMap(({ value }) => (value.aspect === "alias" && isShortName(value.text) ? value.text : []));
  const distinct = [...new Map([...view.names, ...short].map((name) => [plainName(name), bare(name)] as const)).values()];
  const cited = distinct.flatMap((name) => {
    const first = said.find(({ evidence: [own] }) => own.words.includes(name));
    return first ? [{ name, first }] : [];
  });
  if (cited.length < 2) return [];
  const statements = [...new Set(cited.map(({ first }) => first))];
  return [
    {
      text: `Reports call it ${cited
        .slice(0, MOST_LISTED)
        .map(({ name }) => quoted(name))
        .join(", ")}.`,
      statements,
      evidence: statements.map((one) => cite(view, one)),
    },
  ];
}

function bare(name: string): string {
  return name.replace(/^the /i, "").replace(/['’]s?$/, "");
}

/** Of "Northern Liberation Front (NLF)" the report tells no more than the short name: its sentence is about something else. */
function isShortName(text: string): boolean {
  return /^[\p{Lu}\d-]{2,10}$/u.test(text);
}

/** Leaders as reports name them, the earliest report first. */
export const leaders = section("leaders", "Who leads it?", "leader");
export const area = section("area", "Where is it active?", "area");
/** Growing and shrinking, with the causes that reports give. */
export const strength = section("strength", "How strong is it?", "strength");
export const aims = section("aims", "What does it want, as others put it?", "aim");

/** Reasons that others give for what it does; none in our own voice. */
export const motives: SectionMaker<ActorView> = {
  key: "motives",
  heading: () => "Why does it attack, as others put it?",
  make: (view) => ({ sentences: told(view, "motive").filter(({ evidence }) => isReadable(evidence![0]!.words)) }),
};

function section(key: string, heading: string, aspect: Aspect): SectionMaker<ActorView> {
  return { key, heading: () => heading, make: (view) => ({ sentences: told(view, aspect) }) };
}

function told(view: ActorView, aspect: Aspect, label?: string): readonly Draft[] {
  const facts = view.facts.filter(({ value }) => value.aspect === aspect && !(aspect === "alias" && isShortName(value.text)));
  return [...differing(view, facts, aspect), ...tellFacts(view, facts, MOST)].map((draft) => ({ ...draft, label }));
}

function kindNote({ known }: ActorView): readonly string[] {
  if (!known) return [];
  const where = known.countries.length === 0 ? "" : ` (${known.countries.map(countryName).join(", ")})`;
  return [`${TABLE} lists it as ${/^[aeiou]/.test(known.kind) ? "an" : "a"} ${known.kind}${where}.`];
}

function parentNote({ known, actors }: ActorView): readonly string[] {
  const parent = actors.byId(known?.parent ?? "");
  return parent ? [`${TABLE} lists it as a branch or part of ${parent.name}.`] : [];
}

function branchesNote({ id, actors }: ActorView): readonly string[] {
  const branches = actors.all.filter(({ parent }) => parent === id).map(({ name }) => name);
  if (branches.length === 0) return [];
  const rest = branches.length > MOST_LISTED ? ` and ${branches.length - MOST_LISTED} more` : "";
  return [`${TABLE} lists as its branches or parts: ${branches.slice(0, MOST_LISTED).join(", ")}${rest}.`];
}

/** Names that no report here uses. */
function namesNote({ known, names: used, facts }: ActorView): readonly string[] {
  const quotedNames = facts.flatMap(({ value }) => (value.aspect === "alias" ? value.text.split(/, | or | and /) : []));
  const met = new Set([...used, ...quotedNames].map(plainName));
  const others = known ? [known.name, ...known.aliases, ...known.ambiguous].filter((name) => !met.has(plainName(name))) : [];
  return others.length === 0 ? [] : [`${TABLE} also lists the names ${others.slice(0, MOST_LISTED).join(", ")}.`];
}
