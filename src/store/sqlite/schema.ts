import type { ColumnType, Generated } from "kysely";

/** Tables of the record. `json` columns hold the model's values as they are. */
export interface Tables {
  article: ArticleTable;
  statement: StatementTable;
  decision: DecisionTable;
  incident: IncidentTable;
  incident_article: IncidentArticleTable;
  ledger_entry: LedgerEntryTable;
  incident_actor: IncidentActorTable;
  incident_party: { incident_id: string; name: string };
  incident_killed: { incident_id: string; policy: string; people: number };
  incident_doubt: { incident_id: string; item: string };
  rule_decision: RuleDecisionTable;
  family: FamilyTable;
  redirect: { former: string; incident_id: string };
  queue: { id: string; weight: number; json: string };
  known_article: KnownArticleTable;
  known_decision: { id: string };
  mention: MentionTable;
  posting: { key: number; time: number; item: number };
  likely_pair: { one: number; two: number; logit: number; joined: number };
  family_link: { one: number; two: number; kind: string; score: number; reason: string };
  meta: { key: string; value: string };
}

interface ArticleTable {
  row: Generated<number>;
  id: string;
  version: string;
  /** Title and text are plain columns for the full-text index; the rest is in `json`. */
  title: string | null;
  text: string;
  /** What orders the versions: `updated`, else the publication time, else "". */
  as_of: string;
  json: string;
}

interface StatementTable {
  id: string;
  article_id: string;
  version: string;
  kind: string;
  json: string;
}

interface DecisionTable {
  id: string;
  json: string;
}

interface IncidentTable {
  id: string;
  label: string;
  type: string;
  country: string | null;
  day_from: string | null;
  day_to: string | null;
  articles: ColumnType<number>;
  /** 1: reports disagree. */
  disputed: number;
  /** 1: told only in passing. */
  in_passing: number;
  latitude: number | null;
  longitude: number | null;
  /** The incident without its ledger. */
  json: string;
}

/** Part of the view: how the figures of an incident stand, in their order. Where many incidents are read, nobody asks for it. */
interface LedgerEntryTable {
  incident_id: string;
  place: number;
  article_id: string;
  superseded: number;
  contradicted: number;
  json: string;
}

interface IncidentArticleTable {
  incident_id: string;
  article_id: string;
  is_main: number;
}

/** Part of the view: which actors have a part in an incident, each under the name that most of its reports use. */
interface IncidentActorTable {
  actor: string;
  incident_id: string;
  name: string;
}

/** Part of the view: why the rules put mentions together. What people decide is in `decision`. */
interface RuleDecisionTable {
  incident_id: string;
  id: string;
  json: string;
}

interface FamilyTable {
  id: string;
  json: string;
}

/** What the view was made from, see `model/blocks.ts`: as the other tables from here on. */
interface KnownArticleTable {
  item: number;
  id: string;
  version: string;
  prints: number;
  family: string;
}

interface MentionTable {
  item: number;
  id: string;
  article_id: string;
  incident_id: string;
  packed: string;
}

/** The party that a statement names, after "^": "^tern front", without "the", as reports write "The Tern Front" and "the Tern Front". */
export const PARTY_NAMED = "replace('^' || lower(coalesce(json ->> '$.value.actor', json ->> '$.value.who')), '^the ', '^')";

/** The first schema; a later one gets a step of its own in `MIGRATIONS`, and this text stays. */
const FIRST = `
create table article (
  row integer primary key, id text not null, version text not null, title text, text text not null, as_of text not null, json text not null,
  unique (id, version)
) strict;
create table statement (
  id text primary key, article_id text not null, version text not null, kind text not null, json text not null,
  foreign key (article_id, version) references article (id, version)
) strict, without rowid;
create index statement_article on statement (article_id, version);
create table decision (id text primary key, json text not null) strict, without rowid;
create table incident (
  id text primary key, label text not null, type text not null, country text, day_from text, day_to text, articles integer not null, json text not null
) strict;
create index incident_order on incident (articles desc, day_from desc, id);
create table incident_article (
  incident_id text not null, article_id text not null, is_main integer not null, primary key (incident_id, article_id)
) strict, without rowid;
create index incident_article_article on incident_article (article_id);
create table rule_decision (incident_id text not null, id text not null, json text not null, primary key (incident_id, id)) strict, without rowid;
create table family (id text primary key, json text not null) strict, without rowid;
create table meta (key text primary key, value text not null) strict, without rowid;
create virtual table article_words using fts5 (title, text, content = 'article', content_rowid = 'row', tokenize = "unicode61 remove_diacritics 2");
create trigger article_added after insert on article begin
  insert into article_words (rowid, title, text) values (new.row, new.title, new.text);
end;
${["article", "statement", "decision"].map(appendOnly).join("\n")}
insert into meta values ('revision', '0'), ('view-revision', '-1');
`;

/** What groups are, and who did it, is looked up over all articles; these are few of all statements. */
const PARTIES = "create index statement_party on statement (kind) where kind in ('profile', 'responsibility');";

/** Two more parts of the view: where ids that an incident had lead to, and what is unsure. A view without them is made anew. */
const PEOPLE = `
create table redirect (former text primary key, incident_id text not null) strict, without rowid;
create table queue (place integer primary key, json text not null) strict;
update meta set value = '-1' where key = 'view-revision';
`;

/** A further part of the view: which actors have a part in which incidents. */
const ACTORS = `
create table incident_actor (
  actor text not null, incident_id text not null, name text not null, primary key (actor, incident_id)
) strict, without rowid;
update meta set value = '-1' where key = 'view-revision';
`;

/** What incidents are filtered by, so that no filter reads their values: parties in small letters, best toll (else the low one), doubts of the queue. */
const FILTERS = `
alter table incident add column disputed integer not null default 0;
alter table incident add column latitude real;
alter table incident add column longitude real;
create index incident_place on incident (latitude, longitude) where latitude is not null;
create table incident_party (incident_id text not null, name text not null, primary key (incident_id, name)) strict, without rowid;
create table incident_killed (
  incident_id text not null, policy text not null, people integer not null, primary key (incident_id, policy)
) strict, without rowid;
create index incident_killed_people on incident_killed (policy, people);
create table incident_doubt (incident_id text primary key) strict, without rowid;
update meta set value = '-1' where key = 'view-revision';
`;

/** The outlets of all articles are listed without reading the articles. */
const OUTLETS = "create index article_outlet on article (id, json ->> 'outlet');";

/** What the view was made from, so that an added report changes only what it belongs to; and the queue whole, as an item may come forward. */
const BLOCKS = `
drop table queue;
create table queue (id text primary key, weight real not null, json text not null) strict, without rowid;
create index queue_order on queue (weight desc, id);
drop table incident_doubt;
create table incident_doubt (incident_id text not null, item text not null, primary key (incident_id, item)) strict, without rowid;
create index incident_doubt_item on incident_doubt (item);
create index redirect_incident on redirect (incident_id);
create index incident_actor_incident on incident_actor (incident_id);
create table known_article (item integer primary key, id text not null unique, version text not null, prints integer not null, family text not null) strict;
create table known_decision (id text primary key) strict, without rowid;
create table mention (
  item integer primary key, id text not null, article_id text not null, incident_id text not null, packed text not null
) strict;
create index mention_article on mention (article_id);
create index mention_incident on mention (incident_id);
create table posting (key integer not null, time integer not null, item integer not null, primary key (key, time, item)) strict, without rowid;
create index posting_item on posting (item);
create table likely_pair (
  one integer not null, two integer not null, logit real not null, joined integer not null, primary key (one, two)
) strict, without rowid;
create index likely_pair_two on likely_pair (two);
create table family_link (
  one integer not null, two integer not null, kind text not null, score real not null, reason text not null, primary key (one, two, kind)
) strict, without rowid;
create index family_link_two on family_link (two);
insert into meta values ('view-article', '0'), ('view-maker', '');
update meta set value = '-1' where key = 'view-revision';
`;

/** The ledger in a table of its own; the incidents of a country in their order; and the party that a statement names, as it is looked up. */
const LEDGER = `
create table ledger_entry (
  incident_id text not null, place integer not null, article_id text not null, superseded integer not null, contradicted integer not null,
  json text not null, primary key (incident_id, place)
) strict, without rowid;
create index ledger_entry_article on ledger_entry (article_id, superseded, contradicted);
create index incident_country on incident (country, articles desc, day_from desc, id);
drop index statement_party;
create index statement_party on statement (${PARTY_NAMED}) where kind in ('profile', 'responsibility');
update meta set value = '-1' where key = 'view-revision';
`;

/** Mentions are packed in another way, and compared by more. */
const REPACKED = "update meta set value = '-1' where key = 'view-revision';";

/** Which incidents are told only in passing, see `isToldInPassing`: lists leave them out unless they are asked for them. */
const TOLD_IN_PASSING = `
alter table incident add column in_passing integer not null default 0;
update incident set in_passing = 1 where json_array_length(json, '$.mainArticles') = 0
  and (day_from is null or json_array_length(json, '$.sources') < 2);
create index incident_listed on incident (in_passing, articles desc, day_from desc, id);
`;

/** Mentions are packed with whether their articles tell them apart. */
const TOLD_APART = REPACKED;

/** Step n brings `user_version` from n to n + 1. */
export const MIGRATIONS: readonly string[] = [
  FIRST,
  PARTIES,
  PEOPLE,
  ACTORS,
  FILTERS,
  OUTLETS,
  BLOCKS,
  LEDGER,
  REPACKED,
  TOLD_IN_PASSING,
  TOLD_APART,
];

function appendOnly(table: string): string {
  const refuse = (action: string) =>
    `create trigger ${table}_no_${action} before ${action} on ${table} begin select raise(abort, '${table} is append-only'); end;`;
  return `${refuse("update")}\n${refuse("delete")}`;
}

/** The value of a row's `json` column, as it was given. */
export function decoded<Value>(row: { readonly json: string }): Value {
  return JSON.parse(row.json);
}
