import type { Answers, Cited, FigureRow, PolicyRow, ProvenSentence, Section, SourceRow } from "../model/explainer.ts";
import { offsetsText } from "../model/span.ts";
import { instantText } from "../support/date-text.ts";
import { capitalised, countText } from "../support/number-text.ts";
import { quoted } from "./grammar/quote-text.ts";

/** The explainer as Markdown: sentences with numbered notes, a table of figures, and the notes with their exact words at the end. */
export function toMarkdown(explainer: Answers): string {
  const notes: Notes = new Map();
  const asOf = explainer.asOf === undefined ? "" : `, as of ${instantText(explainer.asOf)}`;
  const head = `*${capitalised(countText(explainer.reports, "report"))}, ${countText(explainer.families, "independent source")}${asOf}.*`;
  const body = explainer.sections.map((section) => sectionText(section, notes));
  return `${[`# ${escaped(explainer.title)}`, head, ...body, notesText(notes)].filter((part) => part !== "").join("\n\n")}\n`;
}

/** Evidence by its place in the record, in the order of its first use. */
type Notes = Map<string, Cited>;

function sectionText(section: Section, notes: Notes): string {
  return [
    `## ${escaped(section.heading)}`,
    ...groups(section.sentences).map(([label, sentences]) => paragraph(label, sentences, notes)),
    (section.table ?? []).map((note) => `*${escaped(note)}*`).join("\n\n"),
    figureTable(section.figures, notes),
    policyTable(section.policies),
    section.unknown.map((gap) => `- ${escaped(gap)}`).join("\n"),
    section.sources.map(sourceText).join("\n"),
    section.related.map(({ label, reason, incident }) => `- ${escaped(label)} (${escaped(reason)}) \\[${escaped(incident)}\\]`).join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Sentences with the same label stand together. */
function groups(sentences: readonly ProvenSentence[]): readonly (readonly [string | undefined, readonly ProvenSentence[]])[] {
  const all: [string | undefined, ProvenSentence[]][] = [];
  for (const sentence of sentences) {
    const last = all.at(-1);
    if (last && last[0] === sentence.label) last[1].push(sentence);
    else all.push([sentence.label, [sentence]]);
  }
  return all;
}

function paragraph(label: string | undefined, sentences: readonly ProvenSentence[], notes: Notes): string {
  const text = sentences.map((one) => `${escaped(one.text)}${one.evidence.map((cited) => noteMark(cited, notes)).join("")}`).join(" ");
  return label === undefined ? text : `**${escaped(label)}.** ${text}`;
}

function noteMark(cited: Cited, notes: Notes): string {
  const key = `${cited.articleId} ${cited.in ?? "text"} ${cited.start} ${cited.end}`;
  if (!notes.has(key)) notes.set(key, cited);
  return `[^${[...notes.keys()].indexOf(key) + 1}]`;
}

function figureTable(rows: readonly FigureRow[], notes: Notes): string {
  if (rows.length === 0) return "";
  const lines = rows.map((row) => {
    const [lead] = row.evidence;
    const sources = `${row.reports} / ${row.families}`;
    const said = row.saidAt === undefined ? "not stated" : instantText(row.saidAt);
    const what = row.of === "total" ? row.what : `${row.what}: ${row.of}`;
    const speaker = row.speaker && row.office ? `${row.speaker} (then ${row.office})` : row.speaker;
    const who = speaker ?? `${lead.outlet ?? "outlet not named"} (own voice)`;
    const words = `${escaped(quoted(lead.words))}${noteMark(lead, notes)}`;
    return [...[what, row.value, who, said].map(escaped), words, ...[lead.outlet ?? "not named", sources, row.standing].map(escaped)];
  });
  return table(["what", "figure", "who says so", "when", "exact words", "outlet", "reports / independent sources", "standing"], lines);
}

function policyTable(rows: readonly PolicyRow[]): string {
  if (rows.length === 0) return "";
  return table(
    ["what", "policy", "best (low to high)", "by which rules"],
    rows.map((row) => [row.what, row.policy, row.value, row.trace.join(" ")].map(escaped)),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function sourceText({ articles, reasons }: SourceRow): string {
  const names = articles.map(({ outlet, title, published, url }) => {
    const name = `${escaped(outlet ?? "Outlet not named")}: ${escaped(title ?? "without a title")}`;
    const link = url !== undefined && /^https?:\/\/[^\s<>]+$/.test(url) ? ` <${url}>` : "";
    return `${name}${published === undefined ? "" : `, ${instantText(published)}`}${link}`;
  });
  const why = reasons.length === 0 ? "" : `\n  - *one source: ${escaped(reasons.join("; "))}*`;
  return `- ${names[0]}${names
    .slice(1)
    .map((name) => `\n  - the same source: ${name}`)
    .join("")}${why}`;
}

function notesText(notes: Notes): string {
  return [...notes.values()]
    .map((cited, index) => {
      const { outlet, title, published, speaker, words, articleId } = cited;
      const head = [outlet ?? "outlet not named", title, published === undefined ? undefined : instantText(published)];
      const source = head.filter((part) => part !== undefined).join(", ");
      const voice = speaker === undefined ? "" : ` (${speaker})`;
      return `[^${index + 1}]: ${escaped(source)}${escaped(voice)}: ${escaped(quoted(words))} \\[${escaped(articleId)}, ${offsetsText(cited)}\\]`;
    })
    .join("\n");
}

/** Text of reports is text in Markdown too: no tags, links, emphasis or footnotes come from it. Note marks are set after it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&").replace(/^(#|-|\+|\d+\.)/, "\\$1");
}
