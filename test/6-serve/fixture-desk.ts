import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explainActor } from "../../src/5-explain/actor/explain-actor.ts";
import { explain } from "../../src/5-explain/explain.ts";
import { toJson } from "../../src/5-explain/to-json.ts";
import { toMarkdown } from "../../src/5-explain/to-markdown.ts";
import { toText } from "../../src/5-explain/to-text.ts";
import { PUBLIC_ONLY } from "../../src/6-serve/adding/fetch-page.ts";
import type { Desk } from "../../src/6-serve/desk.ts";
import { Refusal } from "../../src/engine/refusal.ts";
import { NO_ACTORS } from "../../src/model/actor.ts";
import { type Article, publicationDay } from "../../src/model/article.ts";
import { type Incident, isToldInPassing } from "../../src/model/record.ts";
import type { Statement } from "../../src/model/statement.ts";
import { ARTICLES, CONTEXT, EARLIER, FAMILIES, INCIDENT, STATEMENTS, says, toArticle } from "../5-explain/fixture.ts";

/** Text that runs in a page that lets it. Each attack sets the title of the page. */
const SCRIPT = "<script>document.title='run'</script>";
/** Right-to-left override, embedding and an isolate that is never closed. */
const BIDI = "\u202Egnol saw ti\u202B\u2067";
const LONG = `${"a very long paragraph ".repeat(240_000)}end`;

/** A report that attacks wherever a report can. */
export const HOSTILE: Article = {
  ...toArticle({
    id: 'hostile/"><img src=x onerror=alert(1)>',
    outlet: `"><img src=x onerror="document.title='run'">${BIDI}`,
    title: `${SCRIPT}${BIDI}</title><script>alert(1)</script>`,
    published: "2023-05-04T19:00:00Z",
    text: `${SCRIPT} Nine people were killed, said <b onmouseover=alert(1)>Q</b>.\n\n${BIDI}\n\n${LONG}`,
  }),
  url: "javascript:document.title='run'",
  byline: "<svg onload=alert(1)>",
};

const EVIL = new Map([[HOSTILE.id, HOSTILE]]);
export const HOSTILE_INCIDENT: Incident = {
  ...EARLIER,
  id: "inc-evil",
  label: `Accident ${SCRIPT}${BIDI}`,
  type: "accident",
  where: undefined,
  when: { from: "2023-05-05", to: "2023-05-05", precision: "day" },
  mentions: [`${HOSTILE.id}#A`],
  articles: [HOSTILE.id],
  mainArticles: [HOSTILE.id],
  families: [HOSTILE.id],
  statements: ["x1", "x2"],
  ledger: [],
  tolls: [],
};
const EVIL_STATEMENTS: readonly Statement[] = [
  says(
    "x1",
    HOSTILE.id,
    "figure",
    "Nine people",
    { what: "killed", low: 9, high: 9, of: "total", vague: false, scope: "this incident" },
    { speaker: "<b onmouseover=alert(1)>Q</b>" },
    EVIL,
  ),
  says("x2", HOSTILE.id, "type", `${SCRIPT} Nine`, { type: "accident" }, {}, EVIL),
];

const INCIDENTS = [INCIDENT, EARLIER, HOSTILE_INCIDENT];
const ALL_ARTICLES = new Map([...ARTICLES, ...EVIL]);
const ALL_STATEMENTS = new Map([...STATEMENTS, ...EVIL_STATEMENTS.map((one) => [one.id, one] as const)]);

/** What the app is handed beside the desk: on this machine, without accounts. */
export const OPTIONS = {
  access: { accounts: undefined, localName: "Tester", secret: "known to the tests" },
  script: readFileSync(join(import.meta.dirname, "../../assets/desk.js"), "utf8"),
  maxUploadBytes: 2_000_000,
  fetching: { maxBytes: 200_000, seconds: 2, reach: PUBLIC_ONLY },
  now: () => "2026-03-01T10:00:00.000Z",
  random: (bytes: number) => new Uint8Array(randomBytes(bytes)),
};

/** A desk over the invented case, with a hostile report beside it. */
export const DESK: Desk = {
  async incidents({ text, from, to, country, type, inPassing, area, limit = 50, offset = 0 }) {
    const words = (text ?? "").toLowerCase().split(/\s+/);
    const fits = INCIDENTS.filter(
      ({ label, when, where, type: kind }) =>
        words.every((word) => label.toLowerCase().includes(word)) &&
        (from === undefined || (when !== undefined && when.from >= from)) &&
        (to === undefined || (when !== undefined && when.to <= to)) &&
        (country === undefined || where?.country === country) &&
        (type === undefined || kind === type) &&
        (area === undefined || (where !== undefined && where.latitude! > area.south && where.latitude! < area.north)),
    );
    const asked = fits.filter((incident) => inPassing === undefined || isToldInPassing(incident) === inPassing);
    return { incidents: asked.slice(offset, offset + limit), total: asked.length };
  },
  policy: "corroborate",
  async untoldHarms(incidents) {
    return new Map(incidents.map(({ id }) => [id, new Set(id === EARLIER.id ? ["killed" as const] : [])]));
  },
  async outletStandings() {
    return [{ outlet: "Northern Wire", reports: 2, families: 1, figures: 4, superseded: 2, contradicted: 1 }];
  },
  async facets() {
    return {
      countries: [{ value: "MT", count: 2 }],
      types: [
        { value: "bombing", count: 1 },
        { value: "shooting", count: 1 },
        { value: "accident", count: 1 },
      ],
    };
  },
  async counts() {
    return { articles: ALL_ARTICLES.size, statements: ALL_STATEMENTS.size, incidents: INCIDENTS.length, families: FAMILIES.length + 1 };
  },
  async explain(id, { asOf } = {}) {
    const incident = INCIDENTS.find((one) => one.id === id);
    if (!incident) return undefined;
    const statements = new Map([...ALL_STATEMENTS].filter(([, { articleId }]) => incident.articles.includes(articleId)));
    const articles = new Map([...ALL_ARTICLES].filter(([articleId]) => incident.articles.includes(articleId)));
    const explainer = explain(incident, { ...CONTEXT, articles, statements, incidents: INCIDENTS });
    const days = [...new Set([...articles.values()].flatMap((one) => publicationDay(one) ?? []))].sort();
    return { incident, explainer, markdown: toMarkdown(explainer), text: toText(explainer), json: toJson(explainer), days, asOf };
  },
  async ask(question) {
    const explained = (await DESK.explain(INCIDENT.id))!;
    const isFound = /port sable/i.test(question);
    const sentences = isFound ? explained.explainer.sections[0]!.sentences.slice(0, 2) : [];
    const passages = isFound ? [] : [explained.explainer.sections[0]!.sentences[0]!.evidence[0]];
    const about = isFound ? INCIDENT.label : "Not in these reports.";
    const nearest = [{ id: INCIDENT.id, label: INCIDENT.label }];
    return { question, isFound, about, incident: isFound ? INCIDENT.id : undefined, sentences, derivation: [], nearest, passages };
  },
  async actors() {
    return [
      { id: "tern-front", name: "the Tern Front", incidents: 1 },
      { id: "hostile", name: `${SCRIPT}${BIDI}`, incidents: 2 },
    ];
  },
  async explainActor(id) {
    const explainer = explainActor(id, {
      ...{ actors: NO_ACTORS, articles: ALL_ARTICLES, families: FAMILIES, policy: "corroborate" },
      incidents: INCIDENTS.filter(({ responsibility }) => responsibility.some(({ actor }) => actor === id)),
      statements: [...ALL_STATEMENTS.values()],
    });
    return explainer && { explainer, markdown: toMarkdown(explainer), json: toJson(explainer) };
  },
  async article(id) {
    const article = ALL_ARTICLES.get(id);
    if (!article) return undefined;
    const statements = [...ALL_STATEMENTS.values()].filter((one) => one.articleId === id);
    return { article, versions: [article], statements, incidents: INCIDENTS.filter((one) => one.articles.includes(id)) };
  },
  async articles(ids) {
    return ids.flatMap((id) => ALL_ARTICLES.get(id) ?? []);
  },
  async add(uploads) {
    return { read: uploads.length, added: 0, newVersions: 0, known: uploads.length, statements: 0, problems: [], incidents: 3 };
  },
  async incident(id) {
    const incident = INCIDENTS.find((one) => one.id === id);
    return incident && { incident, articles: ALL_ARTICLES, statements: ALL_STATEMENTS };
  },
  async queue() {
    return [];
  },
  async decisions() {
    return [];
  },
  async decide() {
    throw new Refusal("senseless", "nothing can be decided about an invented case");
  },
  async families() {
    return FAMILIES;
  },
  async spots() {
    return [{ latitude: 35.9, longitude: 14.5, incidents: 2 }];
  },
  place(name) {
    if (name.startsWith("Port Sable")) return INCIDENT.where;
    throw new Refusal("usage", `no place "${name}" is known: give it as "Orme, SE"`);
  },
  dotsWithin() {
    return [
      { latitude: 35.9, longitude: 14.5, population: 90_000, country: "MT", name: "Port Sable" },
      { latitude: 40, longitude: -74, population: 900, country: "US", name: undefined },
    ];
  },
  dotsAround(latitude, longitude) {
    const dots = [
      { latitude: latitude + 0.2, longitude: longitude - 0.3, population: 9000, country: "MT", name: "Lower Quay" },
      { latitude: latitude - 0.3, longitude: longitude + 0.4, population: 800, country: "IT", name: undefined },
    ];
    return { latitude, longitude, halfHeight: 0.5, halfWidth: 0.8, dots };
  },
};
