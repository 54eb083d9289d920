import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import type { QueueItem } from "../../src/model/queue.ts";
import type { Decision, Incident, LedgerEntry, Report, Resolution } from "../../src/model/record.ts";
import type { Statement } from "../../src/model/statement.ts";
import type { IncidentQuery, Store } from "../../src/store/store.ts";

/** What every store must do. `open` gives an empty one. */
export function storeContract(name: string, open: () => Store): void {
  describe(`${name} keeps the contract of a store`, () => {
    let store: Store;
    beforeEach(() => {
      store = open();
    });
    afterEach(() => store.close());

    test("gives back the reports that were added, by article id and version", async () => {
      const reports = [report("b"), report("a"), report("a", "v2")];
      await store.addReports(reports);
      expect(await store.reports()).toEqual([report("a"), report("a", "v2"), report("b")]);
    });

    test("counts what is new, what is a new version, and what is known", async () => {
      expect(await store.addReports([report("a"), report("b")])).toEqual({ articles: 2, versions: 0, statements: 2, known: 0 });
      expect(await store.addReports([report("a"), report("a", "v2"), report("c")])).toEqual({
        articles: 1,
        versions: 1,
        statements: 2,
        known: 1,
      });
    });

    test("adding the same reports again changes nothing, not even the revision", async () => {
      await store.addReports([report("a")]);
      const revision = await store.revision();
      expect(await store.addReports([report("a"), report("a")])).toMatchObject({ articles: 0, versions: 0, statements: 0 });
      expect(await store.revision()).toBe(revision);
      expect(await store.reports()).toHaveLength(1);
    });

    test("knows which versions it has", async () => {
      await store.addReports([report("a")]);
      expect([
        ...(await store.knownVersions([
          { id: "a", version: "v1" },
          { id: "a", version: "v2" },
          { id: "x", version: "v1" },
        ])),
      ]).toEqual(["a v1"]);
    });

    test("keeps any text as it is: quotes, line breaks, zero-width and astral characters", async () => {
      const text = 'He said "no" — it\'s\r\n\n\u200b𝔘 \u202e{"json": [1]}';
      await store.addReports([{ article: { ...article("a"), title: "', drop table article; --", text }, statements: [] }]);
      const [kept] = await store.articles(["a"]);
      expect(kept).toMatchObject({ title: "', drop table article; --", text });
    });

    test("gives the latest version of an article, and all versions oldest first", async () => {
      await store.addReports([report("a", "v9", "2024-03-22"), report("a", "v1", "2024-03-23")]);
      expect((await store.articles(["a", "missing"])).map((one) => one.version)).toEqual(["v1"]);
      expect((await store.articleVersions("a")).map((one) => one.version)).toEqual(["v9", "v1"]);
    });

    test("an addition makes the view stale, replacing the view makes it current", async () => {
      await store.addReports([report("a")]);
      expect(await store.viewRevision()).not.toBe(await store.revision());
      await view(store, resolution([incident("i1", { articles: ["a"] })]), await store.revision());
      expect(await store.viewRevision()).toBe(await store.revision());
    });

    test("a replaced view leaves nothing of the one before", async () => {
      await store.addReports([report("a")]);
      await view(store, resolution([incident("i1", { articles: ["a"] }), incident("i2", {})]), 1);
      await view(store, resolution([incident("i3", { articles: ["a"] })]), 1);
      expect((await store.incidents({})).incidents.map((one) => one.id)).toEqual(["i3"]);
      expect((await store.incidentsOf(["a", "a"])).map((one) => one.id)).toEqual(["i3"]);
    });

    test("changes a part of the view, and all that hangs on it, and then holds all that is stored", async () => {
      await view(store, resolution([incident("i1", { articles: ["a"] }), incident("i2", {})]), 0);
      await store.addReports([report("a"), report("b")]);
      expect(await store.waiting()).toEqual({ stored: 2, waiting: 2 });
      const isChanged = await store.changeView("test", async (change) => {
        expect(await change.changedArticles()).toEqual(["a", "b"]);
        await change.replaceIncidents(["i1"], resolution([incident("i3", { articles: ["a"] })]));
      });
      expect(isChanged).toBe(true);
      expect((await store.incidents({})).incidents.map(({ id }) => id)).toEqual(["i3", "i2"]);
      expect((await store.incidentsOf(["a"])).map(({ id }) => id)).toEqual(["i3"]);
      expect([await store.waiting(), await store.viewRevision()]).toEqual([{ stored: 2, waiting: 0 }, await store.revision()]);
    });

    test("leaves a view alone that another maker made", async () => {
      const work = () => Promise.reject(new Error("is not asked"));
      expect(await store.changeView("test", work)).toBe(false);
      await view(store, resolution([]), 0);
      expect(await store.changeView("other", work)).toBe(false);
    });

    test("finds what stands next to a place under a key, and what two items share", async () => {
      await view(store, resolution([]), 0);
      await store.changeView("test", async (change) => {
        await change.keep({ entries: [1, 2, 3, 4].map((item) => ({ item, time: 10 * item, keys: item === 3 ? [7] : [7, 8] })) });
        expect(await change.windows({ item: 9, time: 25, keys: [7, 8] }, 1)).toEqual([
          { before: [2], after: [3] },
          { before: [2], after: [4] },
        ]);
        expect(await change.between([7, 8], 20, 30)).toEqual([[2, 3], [2]]);
        expect(await change.sharedKeys([[4, 2]], 1)).toEqual([[8]]);
        expect(await change.sharedKeys([[4, 2]], 2)).toEqual([[7, 8]]);
        await change.dropItems([4]);
        expect([await change.entry(4), await change.entry(3)]).toEqual([undefined, { item: 3, time: 30, keys: [7] }]);
      });
    });

    test("keeps the queue in its order, and where former ids lead", async () => {
      const item = {
        id: "q1",
        question: "field",
        incidents: [],
        now: "",
        reason: "",
        dead: 0,
        reports: 1,
        weight: 1,
        field: "when",
        sides: [],
      } as const;
      const queue = [
        { ...item, weight: 2 },
        { ...item, id: "q0" },
      ];
      const redirects = [
        ["0a", "i1"],
        ["0b", "i1"],
        ["0c", "i2"],
      ] as const;
      await view(store, { ...resolution([incident("i1", {})]), queue, redirects }, 1);
      expect(await store.queue()).toEqual(queue);
      expect(await store.redirects("0b", 5)).toEqual(["i1"]);
      expect(await store.redirects("0", 5)).toEqual(["i1", "i2"]);
      await view(store, resolution([]), 1);
      expect([await store.queue(), await store.redirects("0", 5)]).toEqual([[], []]);
    });

    test("lists incidents most reported first, then latest, then by id, and counts them all", async () => {
      const incidents = [
        incident("c", { articles: ["a"], day: "2024-03-21" }),
        incident("b", { articles: ["a"], day: "2024-03-22" }),
        incident("a", { articles: ["a"], day: "2024-03-22" }),
        incident("d", { articles: ["a", "b"] }),
      ];
      await view(store, resolution(incidents), 0);
      const page = await store.incidents({ limit: 3 });
      expect(page.incidents.map((one) => one.id)).toEqual(["d", "a", "b"]);
      expect(page.total).toBe(4);
      expect((await store.incidents({ limit: 3, offset: 3 })).incidents.map((one) => one.id)).toEqual(["c"]);
    });

    test.each([
      ["a day inside", { from: "2024-03-22", to: "2024-03-22" }, ["i1"]],
      ["days that end before it", { to: "2024-03-21" }, []],
      ["days that begin after it", { from: "2024-03-23" }, []],
      ["its country in small letters", { country: "ru" }, ["i1"]],
      ["another country", { country: "US" }, []],
      ["its type", { type: "shooting" as const }, ["i1"]],
      ["another type", { type: "bombing" as const }, []],
      ["words of its article in any order", { text: "concert MOSCOW" }, ["i1"]],
      ["a word that no article has", { text: "concert Paris" }, []],
      ["signs that mean something to a query language", { text: '"concert* OR' }, []],
      ["only signs", { text: "***" }, []],
      ["only blanks: no condition", { text: "  " }, ["i1"]],
    ])("filters incidents by %s", async (_, query, found) => {
      await store.addReports([report("a")]);
      await view(store, resolution([incident("i1", { articles: ["a"], day: "2024-03-22" })]), 1);
      expect((await store.incidents(query)).incidents.map((one) => one.id)).toEqual(found);
    });

    test("finds by group, by killed under a policy, by dispute and by doubt", async () => {
      const toll = { policy: "gtd", what: "killed", low: 9, best: 10, high: 12, chosen: [], words: undefined, trace: [] } as const;
      const told: Incident = {
        ...incident("i1", {}),
        tolls: [toll],
        responsibility: [{ who: "the Tern Front", aliases: ["TF"], statuses: [], actor: undefined }],
        disputes: [{ field: "killed", sides: [] }],
      };
      const item: QueueItem = {
        ...{ id: "q1", question: "field", incidents: [{ id: "i1", label: "" }], now: "", reason: "", dead: 0, reports: 1, weight: 1 },
        ...{ field: "killed", sides: [] },
      };
      await view(store, { ...resolution([told, incident("i2", {})]), queue: [item] }, 0);
      const found = async (query: IncidentQuery) => (await store.incidents(query)).incidents.map(({ id }) => id);
      for (const query of [
        { group: "tern" },
        { group: "tf" },
        { leastKilled: { people: 10, policy: "gtd" } },
        { disputed: true },
        { unsure: true },
      ]) {
        expect(await found(query), JSON.stringify(query)).toEqual(["i1"]);
      }
      for (const query of [
        { group: "gull" },
        { leastKilled: { people: 11, policy: "gtd" } },
        { leastKilled: { people: 1, policy: "ibc" } },
      ]) {
        expect(await found(query), JSON.stringify(query)).toEqual([]);
      }
    });

    test("leaves out what is told only in passing, finds it alone, or both, and offers the countries of either", async () => {
      const told = { ...incident("i1", { articles: ["a"] }), mainArticles: ["a"] };
      const passing = { ...incident("i2", { articles: ["a"] }), mainArticles: [] };
      const dated = {
        ...passing,
        id: "i3",
        sources: [["a"], ["b"]],
        when: { from: "2024-03-22", to: "2024-03-22", precision: "day" },
      } as const;
      await view(store, resolution([told, passing, dated, { ...dated, id: "i4", when: undefined }]), 0);
      const found = async (query: IncidentQuery) => (await store.incidents(query)).incidents.map(({ id }) => id);
      expect([await found({ inPassing: false }), await found({ inPassing: true })]).toEqual([
        ["i3", "i1"],
        ["i2", "i4"],
      ]);
      expect(await found({})).toEqual(["i3", "i1", "i2", "i4"]);
      expect((await store.facets({ inPassing: false })).countries).toEqual([{ value: "RU", count: 2 }]);
    });

    test("finds by area, also over the date line, and tells where the incidents that fit lie", async () => {
      const at = (id: string, latitude: number, longitude: number): Incident => {
        const one = incident(id, {});
        return { ...one, where: { ...one.where!, latitude, longitude } };
      };
      await view(store, resolution([at("i1", 10, 20), at("i2", 10, 20), at("i3", -18, 179), at("i4", -18, -179), incident("i5", {})]), 0);
      const found = async (south: number, west: number, north: number, east: number) =>
        (await store.incidents({ area: { south, west, north, east } })).incidents.map(({ id }) => id);
      expect(await found(10, 20, 11, 21)).toEqual(["i1", "i2"]);
      expect(await found(10.1, 20, 11, 21)).toEqual([]);
      expect(await found(-20, 178, 0, -178)).toEqual(["i3", "i4"]);
      expect(await store.spots({ area: { south: -90, west: 0, north: 40, east: 180 } })).toEqual([
        { latitude: -18, longitude: 179, incidents: 1 },
        { latitude: 10, longitude: 20, incidents: 2 },
      ]);
      expect(await store.spots({ type: "bombing" })).toEqual([]);
    });

    test("finds by the whole name of the town or the state", async () => {
      const at = (id: string, name: string, admin1: string): Incident => ({
        ...incident(id, {}),
        where: { ...incident(id, {}).where!, name, admin1 },
      });
      await view(store, resolution([at("i1", "Orme", "Öland"), at("i2", "Ormeby", "Orme"), at("i3", "Ormeby", "Skara")]), 0);
      const found = async (place: string) => (await store.incidents({ place })).incidents.map(({ id }) => id);
      expect(await found("orme")).toEqual(["i1", "i2"]);
      expect(await found("öland")).toEqual(["i1"]);
      expect(await found("orm")).toEqual([]);
    });

    test("finds an amended incident by what it now holds", async () => {
      const item: QueueItem = {
        ...{ id: "q1", question: "field", incidents: [{ id: "i1", label: "" }], now: "", reason: "", dead: 0, reports: 1, weight: 1 },
        ...{ field: "killed", sides: [] },
      };
      const toll = { policy: "gtd", what: "killed", low: 9, best: undefined, high: 12, chosen: [], words: undefined, trace: [] } as const;
      await view(store, { ...resolution([incident("i1", {})]), queue: [item] }, 0);
      const changed = { ...incident("i1", {}), tolls: [toll], disputes: [{ field: "when", sides: [] }] } as const;
      await store.changeView("test", (change) => change.replaceIncidents(["i1"], resolution([changed])));
      const total = async (query: IncidentQuery) => (await store.incidents(query)).total;
      expect(await total({ leastKilled: { people: 9, policy: "gtd" }, disputed: true })).toBe(1);
      expect(await total({ unsure: true })).toBe(0);
    });

    test("counts how the figures of each outlet stand", async () => {
      const of = (id: string, outlet: string): Report => ({ article: { ...article(id), outlet }, statements: [] });
      await store.addReports([of("a", "Bell"), of("b", "Bell"), of("c", "Courier")]);
      const entry = (articleId: string, supersededBy: string | undefined, contradicts: readonly string[]) =>
        // Of the statement only its article counts here.
        ({ statement: { articleId }, voice: "", supersededBy, contradicts, reason: undefined }) as unknown as LedgerEntry;
      const ledger = [entry("a", "x", []), entry("a", undefined, ["y"]), entry("b", undefined, [])];
      const families = [{ id: "a", articles: ["a", "b"], reasons: [] }];
      await view(store, { ...resolution([{ ...incident("i1", { articles: ["a", "b"] }), ledger }]), families }, 1);
      expect(await store.outletStandings()).toEqual([
        { outlet: "Bell", reports: 2, families: 1, figures: 3, superseded: 1, contradicted: 1 },
        { outlet: "Courier", reports: 1, families: 0, figures: 0, superseded: 0, contradicted: 0 },
      ]);
    });

    test("gives an incident with its ledger in the order it was made in, lists without it, and drops it with the incident", async () => {
      const entry = (articleId: string) =>
        // Of the statement only its article counts here.
        ({ statement: { articleId }, voice: "", supersededBy: undefined, contradicts: [], reason: undefined }) as unknown as LedgerEntry;
      const told = { ...incident("i1", { articles: ["a"] }), ledger: ["c", "a", "b"].map(entry) };
      await view(store, resolution([told]), 0);
      expect((await store.incident("i1"))?.ledger.map(({ statement }) => statement.articleId)).toEqual(["c", "a", "b"]);
      expect((await store.incidents({})).incidents[0]).not.toHaveProperty("ledger");
      await view(store, resolution([incident("i1", { articles: ["a"] })]), 1);
      expect((await store.incident("i1"))?.ledger).toEqual([]);
      expect(await store.incident("i2")).toBeUndefined();
    });

    test("finds words whatever their accents", async () => {
      await store.addReports([{ article: { ...article("a"), text: "An explosion in Bogotá." }, statements: [] }]);
      await view(store, resolution([incident("i1", { articles: ["a"] })]), 1);
      expect((await store.incidents({ text: "bogota" })).total).toBe(1);
    });

    test("offers the countries and types that there are, with counts", async () => {
      await view(store, resolution([incident("i1", {}), incident("i2", {})]), 0);
      expect(await store.facets({})).toEqual({ countries: [{ value: "RU", count: 2 }], types: [{ value: "shooting", count: 2 }] });
    });

    test("finds ids by their beginning; signs in it mean themselves", async () => {
      await view(store, resolution([incident("ab1", {}), incident("ab2", {}), incident("b", {})]), 0);
      expect(await store.incidentIds("ab", 10)).toEqual(["ab1", "ab2"]);
      expect(await store.incidentIds("%", 10)).toEqual([]);
    });

    test("lists the actors of the incidents, and the incidents of an actor, the most reported first", async () => {
      await store.addReports([report("a"), report("b")]);
      const one = claimed(incident("i1", { articles: ["a"] }), { ISKP: "isis-k", "Dana Rowe": undefined, Hamas: "hamas" });
      const two = claimed(incident("i2", { articles: ["a", "b"] }), { "ISIS-K": "isis-k" });
      const three = claimed(incident("i3", {}), { "ISIS-K": "isis-k" });
      await view(store, resolution([one, two, three]), 1);
      expect(await store.actors()).toEqual([
        { id: "isis-k", name: "ISIS-K", incidents: 3 },
        { id: "hamas", name: "Hamas", incidents: 1 },
      ]);
      expect((await store.incidentsOfActor("isis-k", 2)).map(({ id }) => id)).toEqual(["i2", "i1"]);
      expect(await store.incidentsOfActor("nobody", 2)).toEqual([]);
      await view(store, resolution([]), 1);
      expect(await store.actors()).toEqual([]);
    });

    test("finds who is named as having done something, whatever the article's capitals, in any report", async () => {
      await store.addReports([
        report("a"),
        claimReport("b", "The Tern Front"),
        claimReport("c", "tern front"),
        claimReport("d", "Reef Front"),
      ]);
      const named = await store.statementsNaming(["tern front"]);
      expect(named.map(({ articleId }) => articleId)).toEqual(["b", "c"]);
      const all = { until: "9999-12-31", limit: 10 };
      expect(await store.articlesNaming(["tern front"], all)).toEqual(["b", "c"]);
      expect(await store.articlesNaming(["tern front"], { ...all, limit: 1 })).toEqual(["b"]);
      expect(await store.articlesNaming(["tern front"], { ...all, until: "2020-01-01" })).toEqual([]);
      expect(await store.articlesNaming([], all)).toEqual([]);
      expect(await store.statementsNaming([])).toEqual([]);
    });

    test("gives statements by article and by id, with their evidence whole", async () => {
      await store.addReports([report("a"), report("b")]);
      expect(await store.statementsOf(["b", "a"])).toEqual([...report("a").statements, ...report("b").statements]);
      expect(await store.statement("s-a-v1")).toEqual(report("a").statements[0]);
      expect(await store.statement("missing")).toBeUndefined();
    });

    test("keeps which part of an article its evidence counts in", async () => {
      const { article, statements } = report("a");
      const titled = {
        ...statements[0]!,
        evidence: [{ articleId: "a", version: "v1", in: "title", start: 0, end: 7, words: "Concert" }],
      } as const;
      await store.addReports([{ article, statements: [titled] }]);
      expect(await store.statementsOf(["a"])).toEqual([titled]);
    });

    test("keeps each decision once", async () => {
      const decision = decisionOf("d1", "Editor");
      expect(await store.addDecisions([decision, decision])).toBe(1);
      expect(await store.addDecisions([decision])).toBe(0);
      expect(await store.decisions()).toEqual([decision]);
    });

    test("keeps the rules' decisions with the incident, for the reasons", async () => {
      const rule = decisionOf("d1", "rule");
      await view(store, { ...resolution([incident("i1", {})]), decisions: [rule, decisionOf("d2", "Editor")] }, 0);
      expect(await store.ruleDecisions("i1")).toEqual([rule]);
    });

    test("counts what it holds and finds nothing wrong", async () => {
      await store.addReports([report("a"), report("a", "v2"), report("b")]);
      await view(store, resolution([incident("i1", { articles: ["a"] })]), 1);
      expect(await store.counts()).toEqual({ articles: 2, versions: 3, statements: 3, decisions: 0, incidents: 1, families: 0 });
      expect(await store.check()).toEqual([]);
    });
  });
}

function article(id: string, version = "v1", day = "2024-03-22"): Article {
  const text = "Gunmen opened fire at a concert near Moscow.";
  const published = { at: day, foundBy: "given", certainty: 1 } as const;
  return {
    id,
    url: undefined,
    outlet: "Example Wire",
    title: "Concert attack",
    published,
    updated: undefined,
    byline: undefined,
    credit: undefined,
    language: "en",
    text,
    version,
  };
}

function report(id: string, version = "v1", day = "2024-03-22"): Report {
  const statement: Statement = {
    id: `s-${id}-${version}`,
    kind: "type",
    articleId: id,
    version,
    incident: "A",
    value: { type: "shooting" },
    speaker: undefined,
    hedged: false,
    saidAt: day,
    evidence: [{ articleId: id, version, start: 0, end: 6, words: "Gunmen" }],
    extractor: "type",
    rule: "test",
  };
  return { article: article(id, version, day), statements: [statement] };
}

/** An incident in which parties claim a part: name → the actor that it is of, none for a person. */
function claimed(one: Incident, parties: Readonly<Record<string, string | undefined>>): Incident {
  return { ...one, responsibility: Object.entries(parties).map(([who, actor]) => ({ who, actor, aliases: [], statuses: [] })) };
}

function claimReport(id: string, who: string): Report {
  const [statement] = report(id).statements;
  const claim: Statement = { ...statement!, kind: "responsibility", value: { who, status: "claimed", channel: undefined } };
  return { article: article(id), statements: [claim] };
}

function incident(id: string, { articles = [], day }: { articles?: readonly string[]; day?: string }): Incident {
  return {
    id,
    label: `Shooting ${id}`,
    type: "shooting",
    when: day === undefined ? undefined : { from: day, to: day, precision: "day" },
    where: {
      name: "Krasnogorsk",
      site: undefined,
      admin2: undefined,
      admin1: undefined,
      country: "RU",
      latitude: 55.8,
      longitude: 37.3,
      precision: "city",
      geonameId: 1,
      population: 0,
    },
    mentions: [`${id}-m#A`],
    articles,
    mainArticles: articles,
    sources: articles.map((id) => [id]),
    families: articles,
    statements: [],
    ledger: [],
    tolls: [],
    responsibility: [],
    stage: "accomplished",
    negated: false,
    disputes: [],
    overrides: [],
    trace: { type: "", when: "", where: "" },
  };
}

/** Replaces the view, made by nobody from nothing. */
function view(store: Store, resolution: Resolution, revision: number): Promise<void> {
  const blocks = { articles: [], mentions: [], entries: [], pairs: [], links: [] };
  return store.replaceView(resolution, revision, { blocks, maker: "test" });
}

function resolution(incidents: readonly Incident[]): Resolution {
  return { incidents, families: [], decisions: [], queue: [], redirects: [] };
}

function decisionOf(id: string, by: string): Decision {
  return { id, kind: "same", subjects: ["i1-m#A", "x#A"], by, score: 1, reason: "test", at: undefined, value: undefined };
}
