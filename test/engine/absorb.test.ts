import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_OUTLETS } from "../../src/4-resolve/outlets.ts";
import { resolveAndKeep } from "../../src/4-resolve/resolve.ts";
import { absorb } from "../../src/engine/absorb/absorb.ts";
import { loadFrequencies } from "../../src/engine/resources.ts";
import { NO_ACTORS } from "../../src/model/actor.ts";
import type { Article } from "../../src/model/article.ts";
import type { Decision, Report } from "../../src/model/record.ts";
import type { Statement } from "../../src/model/statement.ts";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { article } from "../4-resolve/article.ts";
import { town } from "../4-resolve/mention.ts";

const OPTIONS = {
  ...{ outlets: NO_OUTLETS, actors: NO_ACTORS, frequencies: loadFrequencies(), policy: "corroborate", gtdSameTimeMinutes: 60 },
};

/** So many reports of one town and day that not all are neighbours, in four incidents; and a few of another place and month. */
const NAMES = ["Osgood Wetherby", "Linnea Marsh", "Torvald Ek", "Brannigan Holt"];
const DETAILS = ["the ferry pier", "a scaffold", "the grain store", "a tram depot", "the mill race", "a chapel yard", "the tannery"];
const reports = Array.from({ length: 62 }, (_, index) => reportOf(index)).concat(
  // Later versions, of which some say another thing, one is out of order, and one is a reprint of another report.
  [3, 17, 40].map((index) => version(reportOf(index), "later", `Inspectors now speak of ${DETAILS[index % 7]}.`)),
  version(reportOf(8), "reprint", "", reportOf(9).article.text),
  // Withdrawn: those next to it on either side come nearer to each other.
  [20, 26, 31, 33, 35].map((index) => ({ ...version(reportOf(index), "withdrawn", "", "This report was withdrawn."), statements: [] })),
);
const decisions = [
  decision("same", "r0", "r61", "2024-06-01"),
  decision("different", "r4", "r8", "2024-06-02"),
  decision("same", "r4", "r8", "2024-06-03"),
  { ...decision("undo", "r4", "r8", "2024-06-04"), subjects: ["samer4r8", "same"] as const },
  { ...decision("override", "r12", "r12", "2024-06-05"), subjects: ["r12#A", "killed"] as const, value: '{"low":4,"best":4,"high":4}' },
];

test("Adding reports and decisions in any order and any parts gives what making all anew gives", async () => {
  const whole = await storeOf(reports, decisions);
  await remake(whole);
  const expected = await everything(whole);
  await whole.close();
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...reports, ...decisions], { minLength: reports.length + decisions.length }),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 80, maxLength: 80 }),
      async (shuffled, sizes) => {
        const store = await storeOf([], []);
        await remake(store);
        for (let start = 0, part = 0; start < shuffled.length; start += sizes[part++]!) {
          const added = shuffled.slice(start, start + sizes[part]!);
          await store.addReports(added.filter((one): one is Report => "article" in one));
          await store.addDecisions(added.filter((one): one is Decision => !("article" in one)));
          expect(await store.changeView("test", (change) => absorb(change, OPTIONS))).toBe(true);
        }
        expect(await everything(store)).toEqual(expected);
        await store.close();
      },
    ),
    { numRuns: 3, endOnFailure: true },
  );
}, 120_000);

async function storeOf(given: readonly Report[], decided: readonly Decision[]): Promise<Store> {
  const store = openSqliteStore(":memory:");
  await store.addReports(given);
  await store.addDecisions(decided);
  return store;
}

async function remake(store: Store): Promise<void> {
  const { resolution, blocks } = resolveAndKeep(await store.reports(), await store.decisions(), OPTIONS);
  await store.replaceView(resolution, await store.revision(), { blocks, maker: "test" });
}

/** All that the view holds, and all that it was made from. */
async function everything(store: Store): Promise<readonly unknown[]> {
  const { incidents } = await store.incidents({ limit: 1000 });
  const rules = await Promise.all(incidents.map(({ id }) => store.ruleDecisions(id)));
  const whole = await Promise.all(incidents.map(({ id }) => store.incident(id)));
  const found: unknown[] = [incidents, whole, rules, await store.families(), await store.queue(), await store.redirects("", 1000)];
  await store.changeView("test", async (change) => {
    const articles = await change.articles(reports.map(({ article: { id } }) => id));
    const mentions = await change.mentionsIn(incidents.map(({ id }) => id));
    const items = [...articles, ...mentions].map(({ item }) => item);
    found.push(articles, mentions, await change.pairsOf(items), await change.linksOf(items));
    for (const item of items) found.push(await change.entry(item));
  });
  return found;
}

function reportOf(index: number): Report {
  const isOther = index > 55;
  const name = NAMES[index % 4]!;
  const text = [
    `${index % 3 === 0 ? "Gunmen shot" : "Two men stabbed"} ${name} at ${DETAILS[index % 4]} in ${isOther ? "Osterby" : "Tallow Point"}.`,
    `Witness ${DETAILS[index % 7]} ${DETAILS[(index * 5) % 7]}, number ${index}, was told about by ${NAMES[(index * 3) % 4]}.`,
    index % 5 === 0 ? `The wire wrote that ${name} had asked for help at noon and had been seen near the quay by three sailors.` : "",
  ].join(" ");
  const published = isOther ? "2024-09-02" : `2024-05-0${1 + (index % 3)}T${String(index % 24).padStart(2, "0")}:00:00Z`;
  const told = { ...article({ id: `r${index}`, text, published }), credit: index % 6 === 0 ? "Northern Wire" : undefined };
  return { article: told, statements: statementsOf(told, index) };
}

function statementsOf(told: Article, index: number): Statement[] {
  const isOther = index > 55;
  const day = isOther ? "2024-09-01" : "2024-05-01";
  const place = isOther ? town("Osterby", { latitude: 40, longitude: 9 }) : town("Tallow Point", { latitude: 10, longitude: 20 });
  const letters = index % 9 === 0 ? ["A", "B"] : ["A"];
  return letters.flatMap((incident, order) => {
    const base = {
      ...{ articleId: told.id, version: told.version, incident, speaker: undefined, hedged: false, saidAt: told.published?.at },
      evidence: [{ articleId: told.id, version: told.version, start: 0, end: 6, words: told.text.slice(0, 6) }] as const,
      ...{ extractor: "case", rule: "case" },
    };
    const id = (kind: string) => `${told.id}-${told.version}-${incident}-${kind}`;
    const stated: Statement[] = [
      { ...base, id: id("incident"), kind: "incident", value: { main: order === 0, stage: "accomplished", negated: false } },
      { ...base, id: id("type"), kind: "type", value: { type: index % 3 === 0 ? "shooting" : "stabbing" } },
      { ...base, id: id("when"), kind: "when", value: { from: day, to: day, precision: "day", clock: undefined } },
      { ...base, id: id("where"), kind: "where", value: place },
    ];
    return stated;
  });
}

function version({ article: told }: Report, name: string, more: string, text = `${told.text} ${more}`): Report {
  const later = { ...told, text, version: `${told.version}-${name}`, updated: "2024-05-05T00:00:00Z" };
  return { article: later, statements: statementsOf(later, Number(told.id.slice(1))) };
}

function decision(kind: Decision["kind"], one: string, two: string, at: string): Decision {
  const subjects = [`${one}#A`, `${two}#A`] as const;
  return { id: `${kind}${one}${two}`, kind, subjects, by: "An Editor", score: 1, reason: "read both", at, value: undefined };
}
