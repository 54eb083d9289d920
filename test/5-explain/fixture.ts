import type { Article } from "../../src/model/article.ts";
import type { Family, Incident, LedgerEntry, Toll } from "../../src/model/record.ts";
import type { FigureKind, FigureStatement, ResponsibilityStatus, Speaker, SpeakerKind, Statement } from "../../src/model/statement.ts";

/*
 * An invented case: a bombing at the ferry terminal of Port Sable on 4 May 2023, told by eight reports of five outlets, with a
 * toll that rises, a claim, a denial, an arrest, a warning, a reprint, and an earlier shooting as background.
 */

const TEXTS: readonly (readonly [id: string, outlet: string, title: string, published: string, text: string])[] = [
  [
    "warning",
    "Selmun Post",
    "Port police ask passengers to report bags",
    "2023-05-01T08:00:00Z",
    "Port police warned on Monday that unattended bags had been found at two piers. Passengers were asked to report them.",
  ],
  [
    "first",
    "Coastal Wire",
    "Blast at Port Sable ferry terminal",
    "2023-05-04T16:40:00Z",
    "A bomb exploded in the waiting hall of Quarry Pier ferry terminal in Port Sable on Thursday afternoon.\n\nAt least 12 people were killed, harbour police said. No group claimed responsibility.",
  ],
  [
    "reprint",
    "Radio Tamarind",
    "Bomb in Port Sable",
    "2023-05-04T17:05:00Z",
    "(Coastal Wire) A bomb exploded in the waiting hall of Quarry Pier ferry terminal in Port Sable on Thursday afternoon.\n\nAt least 12 people were killed, harbour police said.",
  ],
  [
    "evening",
    "Harbour Gazette",
    "Seventeen dead in ferry terminal bombing",
    "2023-05-04T21:30:00Z",
    "Seventeen people were killed and 40 injured in the bombing, the Health Ministry said. Three of the dead were children, it added.\n\nThe Tern Front claimed responsibility through its Ebb channel. The Dock Workers' League denied any part in it.",
  ],
  [
    "morning",
    "Coastal Wire",
    "Port Sable toll rises",
    "2023-05-05T07:10:00Z",
    "The number of dead rose to 21, Health Minister Ada Cutajar said on Friday. Harbour police put it at 19.\n\nThe minister condemned the attack as cowardly. An intelligence official confirmed that the Tern Front was behind it.",
  ],
  [
    "group",
    "Meridian Review",
    "Who are the Tern Front?",
    "2023-05-06T09:00:00Z",
    "The Tern Front was formed in 2016 by former fishermen. It has shot before: on 9 June 2019 its gunmen killed four people at a customs house in Lower Quay.\n\nThe group wants the harbour for the islands, analysts say.",
  ],
  [
    "profile",
    "Harbour Gazette",
    "The Tern Front, from nets to bombs",
    "2023-05-07T10:00:00Z",
    "The Tern Front was formed in 2017 after a strike. Some 20 people are said to belong to it. The bombing at Port Sable killed 21 people.",
  ],
  [
    "charged",
    "Selmun Post",
    "Man charged over ferry terminal bomb",
    "2023-05-09T15:00:00Z",
    "Luca Farran was charged on Tuesday with planting the bomb that killed 21 people at Port Sable, prosecutors said.",
  ],
];

export const ARTICLES: ReadonlyMap<string, Article> = new Map(
  TEXTS.map(([id, outlet, title, published, text]) => [id, toArticle({ id, outlet, title, published, text })]),
);

export const FAMILIES: readonly Family[] = [
  { id: "warning", articles: ["warning"], reasons: [] },
  {
    id: "first",
    articles: ["first", "reprint"],
    reasons: ["reprint: credited to Coastal Wire, and 34 of 36 shingles in common with first"],
  },
  ...["evening", "morning", "group", "profile", "charged"].map((id) => ({ id, articles: [id], reasons: [] })),
];

/** An article of the fixture; fields that the fixture does not need are not stated. */
export function toArticle(given: { id: string; outlet: string; title: string; published: string; text: string; url?: string }): Article {
  return {
    url: `https://${given.outlet.toLowerCase().replace(/\W+/g, "")}.example/${given.id}`,
    ...given,
    published: { at: given.published, foundBy: "given", certainty: 1 },
    updated: undefined,
    byline: undefined,
    credit: given.id === "reprint" ? "Coastal Wire" : undefined,
    language: "en",
    version: `v-${given.id}`,
  };
}

/** Warnings and responses share one shape, so that a kind is looked up among the kinds of each shape. */
type OfKind<Kind extends Statement["kind"]> = Statement extends infer S
  ? S extends Statement
    ? Kind extends S["kind"]
      ? S
      : never
    : never
  : never;
interface Said {
  readonly speaker?: string;
  readonly kind?: SpeakerKind;
  readonly incident?: string;
  readonly hedged?: boolean;
  /** Which of several places where the words stand. */
  readonly nth?: number;
}

/** A statement whose evidence is where the words stand in the article. Throws where they do not. */
export function says<Kind extends Statement["kind"]>(
  id: string,
  articleId: string,
  kind: Kind,
  words: string,
  value: OfKind<Kind>["value"],
  { speaker, kind: speakerKind = "other", incident = "A", hedged = false }: Said = {},
  articles = ARTICLES,
): OfKind<Kind> {
  const article = articles.get(articleId)!;
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${articleId}`);
  const voice: Speaker | undefined = speaker === undefined ? undefined : { words: speaker, kind: speakerKind };
  const evidence = { articleId, version: article.version, start, end: start + words.length, words };
  const base = { id, articleId, version: article.version, incident, hedged, saidAt: article.published?.at };
  // The generic kind and its value go together by the signature.
  return { ...base, kind, value, speaker: voice, evidence: [evidence], extractor: "fixture", rule: "by hand" } as unknown as OfKind<Kind>;
}

const figure = (what: FigureKind, low: number | undefined, high: number | undefined, of = "total", vague = false) =>
  ({ what, low, high, of, vague, scope: "this incident" }) as const;
const who = (name: string | undefined, status: ResponsibilityStatus, channel?: string) => ({ who: name, status, channel });
const PLACE = {
  name: "Port Sable",
  site: "Quarry Pier",
  admin2: undefined,
  admin1: undefined,
  country: "MT",
  latitude: 35.9,
  longitude: 14.5,
  precision: "site",
  geonameId: 1,
  population: 9000,
} as const;
const QUAY = { ...PLACE, name: "Lower Quay", site: undefined, precision: "city", geonameId: 2 } as const;
const POLICE = { speaker: "harbour police", kind: "police" } as const;
const MINISTRY = { speaker: "the Health Ministry", kind: "health" } as const;
const MINISTER = { speaker: "Health Minister Ada Cutajar", kind: "health" } as const;
const ofDay = (day: string) => ({ from: day, to: day, precision: "day", clock: undefined }) as const;

const OWN: readonly Statement[] = [
  says("i1", "first", "incident", "exploded", { main: true, stage: "accomplished", negated: false }),
  says("t1", "first", "type", "A bomb exploded", { type: "bombing" }),
  says("t2", "evening", "type", "the bombing", { type: "bombing" }),
  says("w1", "first", "when", "on Thursday afternoon", ofDay("2023-05-04")),
  says("p1", "first", "where", "Quarry Pier ferry terminal in Port Sable", PLACE),
  says("p2", "profile", "where", "Port Sable", { ...PLACE, site: undefined, precision: "city" }),
  says("k1", "first", "figure", "At least 12 people", figure("killed", 12, undefined), POLICE),
  says("k2", "reprint", "figure", "At least 12 people", figure("killed", 12, undefined), POLICE),
  says("k3", "evening", "figure", "Seventeen people", figure("killed", 17, 17), MINISTRY),
  says("k4", "evening", "figure", "Three of the dead", figure("killed", 3, 3, "children"), MINISTRY),
  says("j1", "evening", "figure", "40 injured", figure("injured", 40, 40), MINISTRY),
  says("k5", "morning", "figure", "21", figure("killed", 21, 21), MINISTER),
  says("k6", "morning", "figure", "19", figure("killed", 19, 19), { speaker: "Harbour police", kind: "police" }),
  says("k7", "profile", "figure", "21 people", figure("killed", 21, 21)),
  says("k8", "charged", "figure", "21 people", figure("killed", 21, 21), { speaker: "prosecutors", kind: "prosecutor" }),
  says("r1", "first", "responsibility", "No group claimed responsibility", who(undefined, "no claim")),
  says(
    "r2",
    "evening",
    "responsibility",
    "claimed responsibility through its Ebb channel",
    who("The Tern Front", "claimed", "its Ebb channel"),
  ),
  says("r3", "evening", "responsibility", "denied any part in it", who("The Dock Workers' League", "denied")),
  says("r4", "morning", "responsibility", "confirmed that the Tern Front was behind it", who("the Tern Front", "confirmed"), {
    speaker: "An intelligence official",
    kind: "intelligence",
  }),
  says("r5", "charged", "responsibility", "Luca Farran was charged", who("Luca Farran", "charged"), {
    speaker: "prosecutors",
    kind: "prosecutor",
  }),
  says("g1", "first", "participant", "A bomb", { role: "weapon", text: "A bomb", form: "description", mentions: [] }),
  says("e1", "morning", "response", "condemned the attack as cowardly", { actor: "The minister", what: "condemnation" }),
];

const AROUND: readonly Statement[] = [
  says("wa1", "warning", "warning", "warned on Monday", { actor: "Port police", what: "bags" }),
  says("f1", "group", "profile", "formed in 2016 by former fishermen", {
    actor: "The Tern Front",
    aspect: "origin",
    text: "formed in 2016 by former fishermen",
  }),
  says("f2", "profile", "profile", "formed in 2017 after a strike", {
    actor: "The Tern Front",
    aspect: "origin",
    text: "formed in 2017 after a strike",
  }),
  says("b1", "group", "figure", "four people", figure("killed", 4, 4), { incident: "B" }),
  says("b2", "group", "type", "gunmen", { type: "shooting" }, { incident: "B" }),
  says("b3", "group", "when", "on 9 June 2019", ofDay("2019-06-09"), { incident: "B" }),
  says("b4", "group", "where", "Lower Quay", QUAY, { incident: "B" }),
];

export const STATEMENTS: ReadonlyMap<string, Statement> = new Map([...OWN, ...AROUND].map((one) => [one.id, one]));

/** The statement of that id, which is a figure. */
export function figureOf(id: string): FigureStatement {
  const statement = STATEMENTS.get(id);
  if (statement?.kind !== "figure") throw new Error(`${id} is no figure`);
  return statement;
}

const entry = (id: string, voice: string, supersededBy?: string, contradicts: readonly string[] = []): LedgerEntry => ({
  statement: figureOf(id),
  voice,
  supersededBy,
  contradicts,
  reason: undefined,
});
const toll = (
  policy: string,
  what: FigureKind,
  [low, best, high]: readonly (number | undefined)[],
  chosen: string[],
  trace: string[],
): Toll => ({
  policy,
  what,
  low,
  best,
  high,
  chosen,
  words: undefined,
  trace,
});

export const INCIDENT: Incident = {
  id: "inc-sable",
  label: "Bombing in Port Sable, Malta, 4 May 2023",
  type: "bombing",
  when: { from: "2023-05-04", to: "2023-05-04", precision: "day" },
  where: PLACE,
  mentions: ["first#A", "reprint#A", "evening#A", "morning#A", "charged#A", "group#A", "profile#A", "warning#A"],
  articles: ["first", "reprint", "evening", "morning", "charged", "group", "profile", "warning"],
  mainArticles: ["first", "reprint", "evening", "morning", "charged"],
  families: ["charged", "evening", "first", "group", "morning", "profile", "warning"],
  sources: [["warning"], ["first", "reprint"], ["evening"], ["morning"], ["group"], ["profile"], ["charged"]],
  statements: [...OWN.map((one) => one.id), "wa1"],
  ledger: [
    entry("k1", "police", "k6"),
    entry("k2", "police", "k6"),
    entry("k3", "health", "k5"),
    entry("k4", "health"),
    entry("j1", "health"),
    entry("k5", "health", undefined, ["k6"]),
    entry("k6", "police", undefined, ["k5"]),
    entry("k7", "profile"),
    entry("k8", "prosecutors"),
  ],
  tolls: [
    toll(
      "corroborate",
      "killed",
      [19, 21, 21],
      ["k5"],
      ["Rule 3: the latest of the health authorities is 21 (Health Minister Ada Cutajar)."],
    ),
    toll("gtd", "killed", [19, 21, 21], ["k8"], ["Rule 3: the most recent of 4 is 21 (prosecutors)."]),
    toll("corroborate", "injured", [40, 40, 40], ["j1"], ["Rule 3: the only figure is 40 (the Health Ministry)."]),
  ],
  responsibility: [
    {
      who: "the Tern Front",
      aliases: [],
      actor: "tern-front",
      statuses: [
        { status: "claimed", statements: ["r2"] },
        { status: "confirmed", statements: ["r4"] },
      ],
    },
    { who: "The Dock Workers' League", aliases: [], statuses: [{ status: "denied", statements: ["r3"] }] },
    { who: "Luca Farran", aliases: [], statuses: [{ status: "charged", statements: ["r5"] }] },
  ],
  stage: "accomplished",
  negated: false,
  disputes: [
    {
      field: "killed",
      sides: [
        { value: "21", statements: ["k5", "k7", "k8"] },
        { value: "19", statements: ["k6"] },
      ],
    },
  ],
  overrides: [],
  trace: { type: "all say bombing", when: "the only day", where: "the finest place" },
};

export const EARLIER: Incident = {
  ...INCIDENT,
  id: "inc-quay",
  label: "Shooting in Lower Quay, Malta, 9 June 2019",
  type: "shooting",
  when: { from: "2019-06-09", to: "2019-06-09", precision: "day" },
  where: QUAY,
  mentions: ["group#B"],
  articles: ["group"],
  mainArticles: [],
  families: ["group"],
  sources: [["group"]],
  statements: ["b1", "b2", "b3", "b4"],
  ledger: [entry("b1", "group")],
  tolls: [toll("corroborate", "killed", [4, 4, 4], ["b1"], ["The only figure is 4."])],
  responsibility: [],
  disputes: [],
  overrides: [],
};

export const CONTEXT = {
  articles: ARTICLES,
  statements: STATEMENTS,
  families: FAMILIES,
  incidents: [EARLIER, INCIDENT],
  policy: "corroborate",
};
