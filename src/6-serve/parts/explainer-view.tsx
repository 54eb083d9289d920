import type { ComponentChildren } from "preact";
import type { Answers, PolicyRow, ProvenSentence, Section } from "../../model/explainer.ts";
import type { Toll } from "../../model/record.ts";
import { hasChart, TollChart } from "../charts/toll-chart.tsx";
import { incidentPath, statementAnchor, tollAnchor } from "../links.ts";
import { Citations, type CitationTarget, type Citing } from "./citations.tsx";
import { type FigureChoice, FigureTable } from "./figure-table.tsx";
import { Foreign } from "./foreign.tsx";
import { Label } from "./label.tsx";
import { NoteList } from "./note-list.tsx";
import { notesOf } from "./notes.ts";
import { PolicySwitch } from "./policy-switch.tsx";
import { PolicyTable } from "./policy-table.tsx";
import { boundedText, shortToll, untoldNote } from "./short-toll.ts";
import { SourceList } from "./source-list.tsx";
import { Time } from "./time.tsx";

interface ExplainerProps {
  readonly explainer: Answers;
  readonly target: CitationTarget;
  /** Statements of the incident, so that each can be landed on. */
  readonly statements: readonly string[];
  /** How its figures are read and which are shown; `undefined` where there is no server to ask for another choice. */
  readonly choice?: FigureChoice | undefined;
  /** A line above the title: "Shooting · Krasnogorsk, Russia". */
  readonly kicker?: string | undefined;
  /** What stands between the numbers and the text: other states of the page. */
  readonly states?: ComponentChildren;
  /** What stands beside the text: the map, where to read on. On a narrow screen it follows the text. */
  readonly beside?: ComponentChildren;
}

/** An explainer: title, facts at a glance, the sections, the evidence. */
export function ExplainerView({ explainer, target, statements, kicker, states, beside, choice }: ExplainerProps) {
  const citing: Citing = { notes: notesOf(explainer), target, anchored: new Set(tableStatements(explainer)) };
  const sections = explainer.sections.map((section) => <SectionView key={section.key} section={section} citing={citing} choice={choice} />);
  return (
    <article class="explainer">
      <header id="headline">
        {kicker === undefined ? null : (
          <p class="kicker">
            <Foreign text={kicker} />
          </p>
        )}
        <h1>
          <Foreign text={explainer.title} />
        </h1>
        <p class="byline">
          {plural(explainer.reports, "report")}, {plural(explainer.families, "independent source")}
          {explainer.asOf === undefined ? null : (
            <>
              , as of <Time at={explainer.asOf} />
            </>
          )}
        </p>
      </header>
      <Glance explainer={explainer} choice={choice} />
      {states}
      <div class="columns" id="explained">
        <Contents explainer={explainer} />
        <div class="story">
          {sections}
          <Leftover statements={statements} citing={citing} />
          <NoteList citing={citing} />
        </div>
        {beside === undefined ? null : <div class="beside">{beside}</div>}
      </div>
    </article>
  );
}

function Contents({ explainer }: { readonly explainer: Answers }) {
  return (
    <nav aria-label="On this page" class="contents">
      <h2>On this page</h2>
      <ul>
        {explainer.sections.map(({ key, heading }) => (
          <li key={key}>
            <a href={`#${key}`}>
              <Foreign text={heading} />
            </a>
          </li>
        ))}
        <li>
          <a href="#evidence">Evidence, word for word</a>
        </li>
      </ul>
    </nav>
  );
}

/** "three" reads well in a sentence; a reader who compares counts wants digits. */
function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Rows of the table are where a reader should land for a figure, though sentences before it cite the same. */
function tableStatements({ sections }: Answers): readonly string[] {
  return sections.flatMap(({ figures }) => figures.flatMap((row) => row.statements));
}

/** The tolls under the policy in use, large; the sentences below say whose they are. */
function Glance({ explainer, choice }: { readonly explainer: Answers; readonly choice: FigureChoice | undefined }) {
  const { reading, untold } = choice ?? {};
  const policies = explainer.sections.flatMap((section) => section.policies);
  const own = reading?.policy ?? policies[0]?.policy;
  const rows = explainer.sections.flatMap(({ figures }) => figures);
  const textOf = ({ what, value }: PolicyRow) => {
    const toll = tollOf(choice, what);
    return toll === undefined ? value : boundedText(toll, rows);
  };
  const shown = policies.filter((row) => row.policy === own && row.value !== "not stated").slice(0, 4);
  return (
    <div id="glance" hidden={shown.length === 0}>
      <dl class="glance">
        {shown
          .map((row) => ({ what: row.what, ...shortToll(textOf(row)) }))
          .map(({ what, best, range }) => (
            <div key={what} class={untold?.has(what) ? "untold" : undefined}>
              <dt>{what}</dt>
              <dd>
                <span class="big">{best}</span>
                <Range range={range} />
                {untold?.has(what) ? (
                  <a class="range" href={`#${tollAnchor(what, own!)}`}>
                    {untoldNote(tollOf(choice, what) ?? {})}: how it was counted
                  </a>
                ) : null}
              </dd>
            </div>
          ))}
      </dl>
      <p class="policy-note">
        As the policy <i>{own}</i> reads the figures below; each is somebody's word at a certain time.
      </p>
    </div>
  );
}

function Range({ range }: { readonly range: string | undefined }) {
  return range === undefined ? null : <span class="range">figures: {range}</span>;
}

interface SectionProps {
  readonly section: Section;
  readonly citing: Citing;
  readonly choice: FigureChoice | undefined;
}

function SectionView({ section, citing, choice }: SectionProps) {
  return (
    <section id={section.key} class={`section ${section.key}`} aria-labelledby={`${section.key}-heading`}>
      <h2 id={`${section.key}-heading`}>
        <Foreign text={section.heading} />
      </h2>
      {choice && section.policies.length > 0 ? <PolicySwitch reading={choice.reading} rows={section.figures} /> : null}
      <TollChart rows={section.figures} what="killed" hasKey toll={tollOf(choice, "killed")} />
      <TollChart rows={section.figures} what="injured" hasKey={!hasChart(section.figures, "killed")} toll={tollOf(choice, "injured")} />
      {paragraphs(section.sentences).map((group) => (
        <Paragraph key={group[0]!.text} sentences={group} citing={citing} />
      ))}
      {(section.table ?? []).map((note) => (
        <p key={note} class="quiet">
          <Foreign text={note} />
        </p>
      ))}
      <FigureTable rows={section.figures} citing={citing} choice={choice} />
      <PolicyTable rows={section.policies} />
      {section.unknown.length === 0 ? null : (
        <ul class="gaps">
          {section.unknown.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
      <SourceList rows={section.sources} target={citing.target} />
      <RelatedList rows={section.related} target={citing.target} />
    </section>
  );
}

/** What the chosen policy makes of the figures. */
function tollOf(choice: FigureChoice | undefined, what: string): Toll | undefined {
  return choice?.reading.tolls.find((toll) => toll.what === what);
}

/** Where to read on; a page that stands alone has nowhere to lead to. */
function RelatedList({ rows, target }: { readonly rows: Section["related"]; readonly target: CitationTarget }) {
  if (rows.length === 0) return null;
  return (
    <ul class="related">
      {rows.map(({ incident, label, reason }) => (
        <li key={incident}>
          {target === "article" ? (
            <a href={incidentPath(incident)}>
              <Foreign text={label} />
            </a>
          ) : (
            <Foreign text={label} />
          )}
          <span class="quiet">
            <Foreign text={reason} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Sentences with the same label stand together. */
function paragraphs(sentences: readonly ProvenSentence[]): readonly (readonly ProvenSentence[])[] {
  const groups: ProvenSentence[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (last && last[0]!.label === sentence.label && last[0]!.incident === sentence.incident) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

function Paragraph({ sentences, citing }: { readonly sentences: readonly ProvenSentence[]; readonly citing: Citing }) {
  const [first] = sentences as readonly [ProvenSentence, ...ProvenSentence[]];
  return (
    <p class={first.label === undefined ? undefined : "labelled"}>
      {first.label === undefined ? null : <Label label={first.label} incident={citing.target === "article" ? first.incident : undefined} />}
      {sentences.map((sentence) => (
        <SentenceView key={sentence.text} sentence={sentence} citing={citing} />
      ))}
    </p>
  );
}

function SentenceView({ sentence, citing }: { readonly sentence: ProvenSentence; readonly citing: Citing }) {
  const fresh = sentence.statements.filter((id) => !citing.anchored.has(id));
  for (const id of fresh) citing.anchored.add(id);
  return (
    <span class="sentence">
      {fresh.map((id) => (
        <span key={id} class="anchor" id={statementAnchor(id)} />
      ))}
      <Foreign text={sentence.text} />
      <Citations evidence={sentence.evidence} citing={citing} />{" "}
    </span>
  );
}

/** Statements that no sentence needed still have a place to land on: before the evidence. */
function Leftover({ statements, citing }: { readonly statements: readonly string[]; readonly citing: Citing }) {
  const left = statements.filter((id) => !citing.anchored.has(id));
  return (
    <>
      {left.map((id) => (
        <span key={id} class="anchor" id={statementAnchor(id)} />
      ))}
    </>
  );
}
