import type { Incident } from "../../model/record.ts";
import type { ResponsibilityStatement, ResponsibilityStatus } from "../../model/statement.ts";
import { capitalised } from "../../support/number-text.ts";
import { isBesideDeed, isOfOtherTime, isOfOtherYear, recallsOther } from "../beside-deed.ts";
import { type CaseView, countFamilies, groupBy, isInPassing, ofKind, oncePerCase, type ReportsView, spread, timeOf } from "../case-view.ts";
import { isCumulative } from "../counts-all.ts";
import type { Draft, SectionMaker } from "../draft.ts";
import { isEarlierVerdict } from "../earlier-verdict.ts";
import { isElsewhere, isOfOtherTown } from "../elsewhere.ts";
import { likeness, quotation, sentenceWords } from "../grammar/quoted-statement.ts";
import { isLinkedToDeed, isOtherGuilt, tellsDeed } from "../linked-to-deed.ts";
import { isNoShooting, isOfItsKind, isOfTheKilling, tellsOfKind } from "../of-its-kind.ts";
import { isGroupName, partyOf } from "../parties.ts";
import { isWithdrawal, type Manner, mannerOf } from "../told-manner.ts";
import { isReadable, isWished, SAME_FACT } from "./quoted-events.ts";
import { TEXTS } from "./responsibility-texts.ts";

/** Who claimed it, who denied, who is accused, by whom; nobody is held responsible in our own voice. */
export const responsibility: SectionMaker = {
  key: "responsibility",
  heading: () => "Who is held responsible, and on whose word?",
  make: (view) => ({ sentences: ORDER.flatMap((status) => ofStatus(view, status)) }),
};

/** Keys of the parties whom that section tells of: what only a passing word lays to a party is no ground to say more of it. */
export const toldParties: (view: CaseView) => ReadonlySet<string> = oncePerCase((view) => {
  const told = (responsibility.make(view).sentences ?? []).flatMap(({ statements }) => statements.flatMap((one) => partyOf(one) ?? []));
  return new Set(told.map(view.actors.keyOf));
});

/** The order of telling: what the parties say, what others say, what courts say. */
const ORDER: readonly ResponsibilityStatus[] = [
  "claimed",
  "confirmed",
  "denied",
  "accused by authorities",
  "accused",
  "suspected",
  "reported as fact",
  "charged",
  "convicted",
  "no claim",
];

/** Statuses that are one party's word about another: each speaker's is told for itself. */
const BY_OTHERS: ReadonlySet<ResponsibilityStatus> = new Set(["confirmed", "accused by authorities", "accused", "suspected"]);

/** Parties told under one status; more would be a list, not a sentence. */
const MOST = 5;

/** Quotations under one status. */
const MOST_QUOTES = 3;

/** One sentence for each party, and for each speaker where it is another's word; what says the same is its further evidence. */
function ofStatus(view: CaseView, status: ResponsibilityStatus): readonly Draft[] {
  const all = ofKind(view.own, "responsibility").filter(
    (one) => one.value.status === status && !isOvertaken(view, one) && !(isWithdrawal(one) && isClaimed(view, one)),
  );
  const told = all.filter((one) => manner(view, one) !== "left out");
  const byVoice = groupBy(told, (one) => (status === "no claim" ? "" : groupKey(view, one)));
  const groups = withOfficials(status, byVoice).filter(([, group]) => isBorneOut(view, group));
  const drafts = groups.slice(0, MOST).flatMap(([, group]) => {
    const best = [...group].sort((one, other) => worth(view, other) - worth(view, one))[0]!;
    const isEarly = status === "no claim" && isClaimedLater(view, group[0]!);
    const first = isEarly ? group[0]! : best;
    if (manner(view, first) === "quoted") return quotedOf(view, first);
    if (isInPassing(view)) return [quotation(view, first)].filter(({ evidence }) => isReadable(evidence![0]!.words));
    const text = isEarly ? `At first, ${TEXTS[status](view, first)}` : capitalised(TEXTS[status](view, first));
    const draft = { text, statements: spread(view, [first, ...group.filter((one) => one !== first)], 4) };
    return status === "claimed" ? withWithdrawal(view, first, draft) : [draft];
  });
  return quotedOnce(drafts);
}

/** A claim, with the words in which its maker took it back; one that was taken back in words that cannot be quoted is not told. */
function withWithdrawal(view: CaseView, first: ResponsibilityStatement, claim: Draft): readonly Draft[] {
  const party = partyKey(view, first);
  const [withdrawn] = ofKind(view.own, "responsibility").filter((one) => isWithdrawal(one) && partyKey(view, one) === party);
  return withdrawn === undefined ? [claim] : quotedOf(view, withdrawn).flatMap((quote) => [claim, quote]);
}

function isClaimed(view: CaseView, withdrawal: ResponsibilityStatement): boolean {
  const party = partyKey(view, withdrawal);
  return ofKind(view.own, "responsibility").some((one) => one.value.status === "claimed" && partyKey(view, one) === party);
}

type Group = readonly [key: string, group: readonly ResponsibilityStatement[]];

/** "American officials", "officials in Washington": after a state or a body that confirmed it, they are more evidence of the same and no further voice. */
function withOfficials(status: ResponsibilityStatus, groups: readonly Group[]): readonly Group[] {
  const isOfficials = ([, [first]]: Group) => /\bofficials?\b/i.test(first!.speaker?.words ?? "");
  const named = groups.find((group) => !isOfficials(group));
  if (status !== "confirmed" || named === undefined) return groups;
  const unnamed = groups.filter((group) => isOfficials(group));
  const merged: Group = [named[0], [...named[1], ...unnamed.flatMap(([, group]) => group)]];
  return groups.flatMap((group) => (group === named ? [merged] : unnamed.includes(group) ? [] : [group]));
}

function manner(view: CaseView, one: ResponsibilityStatement): Manner {
  const words = sentenceWords(view, one);
  if (isOfTheKilling(words, view.incident.type)) return "left out";
  const isLoose =
    OF_WHAT.has(one.value.status) &&
    (recallsOther(words) ||
      isOfOtherTime(view, one, words, view.incident.when) ||
      isOfOtherKind(view, words) ||
      (!tellsOfOneDeed(view, one.articleId) && !isLinkedToDeed(view, one, words)));
  return isLoose
    ? "left out"
    : mannerOf(one, { view, actors: view.actors, incident: view.incident, isHarmed: (who) => isHarmed(view, who) });
}

/** "The two are responsible for this air strike", told beside a chemical attack: what is laid to somebody is of a kind that the sentence names. */
function isOfOtherKind({ incident: { type } }: CaseView, words: string): boolean {
  const named = NAMED_KIND.exec(words)?.[1];
  return named !== undefined && type !== "other" && !tellsOfKind(named, type) && !tellsOfKind(words, type);
}

const NAMED_KIND =
  /\b(?:the|this|that|an?) (?:[\w-]+ ){0,2}(strikes?|air ?strikes?|shelling|bombardment|chemical attack|gas attack|kidnapping|abduction|riots?|hijacking)\b/i;

/** Whether a party is somebody whom the reports tell to be struck and never to have done it. */
function isHarmed(view: CaseView, who: string): boolean {
  const people = ofKind(view.own, "participant").filter(({ value }) => [value.text, ...value.mentions].includes(who));
  return people.some(({ value }) => value.role === "victim") && !people.some(({ value }) => value.role === "perpetrator");
}

/** Whether a report tells of this incident and no other. */
function tellsOfOneDeed(view: CaseView, articleId: string): boolean {
  const told = ofKind(view.inReports, "incident").filter((one) => one.articleId === articleId);
  return told.length === 1 && view.incident.mainArticles.includes(articleId);
}

/** What is denied, or laid to somebody, may be anything: the sentence has to be about the deed. */
const OF_WHAT: ReadonlySet<ResponsibilityStatus> = new Set(["denied", "accused by authorities", "accused", "suspected"]);

/** A sentence of ours that rests on the statements given, or the report's own where that is to be quoted. */
export function tellPart(
  view: ReportsView,
  one: ResponsibilityStatement,
  manner: Manner,
  statements: readonly ResponsibilityStatement[] = [one],
): Draft {
  return manner === "quoted" ? quotation(view, one) : { text: capitalised(TEXTS[one.value.status](view, one)), statements };
}

/** "You see a pattern": somebody speaks to a reader, and tells of no deed. */
const ADDRESSED = /^["“‘'](?:You|We|I)\b/;

/** The sentence of a report whose subject it is, where it can be read by itself. */
export function quotedOf(view: CaseView, one: ResponsibilityStatement): readonly Draft[] {
  const quote = quotation(view, one);
  const { words } = quote.evidence![0]!;
  if (one.value.status === "convicted" && isEarlierVerdict(view, one, words)) return [];
  const isByCourts = one.value.status === "charged" || one.value.status === "convicted";
  if (!isByCourts && isOfOtherTime(view, one, words, view.incident.when)) return [];
  if (isOfOtherYear(words, view.incident.when, false) || recallsOther(words) || isWished(words) || ADDRESSED.test(words)) return [];
  if (isCumulative(words) || /\b(?:widespread|systematic|indiscriminate) attacks\b/i.test(words)) return [];
  if (isOfOtherTown(words, view.incident.where, view.others) || isElsewhere(words, view.incident.where)) return [];
  if (STOPS_ATTACKERS.test(words)) return [];
  if (isNoShooting(words, view.incident.type) || isOtherGuilt(words) || COUNTS_DEEDS.test(words.replace(/[“”‘’"]/g, ""))) return [];
  if (!isLinkedToDeed(view, one, words)) return [];
  if (!isByCourts && !isOfItsKind(view, one, view.incident.type)) return [];
  return view.incident.mainArticles.includes(one.articleId) && isReadable(words) ? [quote] : [];
}

/** "Two of the attackers were shot dead by soldiers": who stops the attackers is not who did it. */
const STOPS_ATTACKERS =
  /\b(?:attackers?|assailants?|gunm[ae]n|shooters?|bombers?|suspects?) (?:who )?(?:was|were|had been|has been) (?:[\w-]+ ){0,2}?(?:shot|killed) (?:dead |down )?by\b/i;

/** "has carried out dozens of attacks", "over 30 air strikes", "a pair of January shootings": many deeds. */
const COUNTS_DEEDS =
  /\b(?:dozens of|scores of|hundreds of|thousands of|numerous|repeated|a (?:series|string|wave|number|pair|couple) of|(?:two|three|several) (?:other|earlier|previous|more|prior)|(?:over|more than|at least|nearly|some|about) (?:\d+|[a-z]+)|\d{2,}) (?:[\w-]+ ){0,3}(?:attacks|strikes|air ?strikes|raids|bombings|shootings|killings|murders|clashes|incidents|missions|sorties)\b/i;

/** Of sentences in much the same words the first, and few of them. */
function quotedOnce(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const words = draft.evidence?.[0]?.words;
    const quotes = kept.filter(({ evidence }) => evidence !== undefined);
    const isNew = words === undefined || quotes.every(({ evidence }) => likeness(evidence![0]!.words, words) < SAME_FACT);
    if (isNew && (words === undefined || quotes.length < MOST_QUOTES)) kept.push(draft);
  }
  return kept;
}

/**
 * In a report's own voice that somebody did it, and in a record of many sources a word against somebody, is told where several independent
 * sources say so, or where others say something of the same party; one report's phrase among many is too easily misread.
 */
function isBorneOut(view: CaseView, group: readonly ResponsibilityStatement[]): boolean {
  const { status } = group[0]!.value;
  if (status === "claimed" || status === "confirmed" || status === "no claim") return true;
  if (status === "denied" && !/^(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+$/u.test(group[0]!.value.who!)) return true;
  if (status !== "denied" && status !== "reported as fact" && group.some((one) => isBesideDeed(view, one))) return true;
  if (view.incident.sources.length < (status === "denied" ? 5 : 3)) return true;
  if (group.some((one) => isOfficialWord(view, one))) return true;
  const party = partyKey(view, group[0]!);
  const others = ofKind(view.own, "responsibility").filter(({ value }) => value.status !== status && value.status !== "reported as fact");
  return countFamilies(view, group) > 1 || others.some((one) => areSameForces(partyKey(view, one), party));
}

/** "The army", of which another report says "Sarland's army". */
function areSameForces(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const bare = BARE_FORCES.exec(short)?.[1];
  return bare !== undefined && long.endsWith(` ${bare}`);
}

const BARE_FORCES = /^(?:the )?(army|military|government|police|navy|air force)$/;

/** "Investigators suspect the Tern Front", "charged with the killing of …": a group that an authority names, and a step of the law that names the deed. */
function isOfficialWord(view: CaseView, one: ResponsibilityStatement): boolean {
  const { status, who } = one.value;
  if (status === "charged" || status === "convicted") return tellsDeed(view, one);
  if (status !== "suspected" && status !== "accused by authorities") return false;
  const isByOffice = one.speaker !== undefined && OFFICES.has(one.speaker.kind);
  const key = view.actors.keyOf(who!);
  const isDescribed = ofKind(view.aboutParties, "profile").some(({ value }) => view.actors.keyOf(value.actor) === key);
  const kind = view.actors.find(who!)?.kind;
  const isKnown = kind === "armed group" || kind === "criminal group";
  return isByOffice && (isKnown || isGroupName(who!) || isDescribed) && manner(view, one) === "told";
}

const OFFICES: ReadonlySet<string> = new Set(["police", "prosecutor", "intelligence", "civil authority"]);

/** Statuses of one party, the later the surer: who is charged need not be called suspected. */
const SURER: readonly (readonly ResponsibilityStatus[])[] = [
  ["accused", "suspected", "reported as fact"],
  ["accused by authorities"],
  ["charged", "convicted"],
];

function isOvertaken(view: CaseView, one: ResponsibilityStatement): boolean {
  const rank = ({ value }: ResponsibilityStatement) => SURER.findIndex((statuses) => statuses.includes(value.status));
  const party = partyKey(view, one);
  // "Helped the man who bombed it", of whom others say his name, tells less than they do.
  const isSurer = (other: ResponsibilityStatement) =>
    rank(other) > rank(one) && (other.value.status !== "accused by authorities" || tells(view, other) || !tells(view, one));
  return rank(one) >= 0 && ofKind(view.own, "responsibility").some((other) => partyKey(view, other) === party && isSurer(other));
}

function tells(view: CaseView, one: ResponsibilityStatement): boolean {
  return manner(view, one) === "told";
}

/** The party, with the speaker where the word is another's. */
function groupKey(view: CaseView, one: ResponsibilityStatement): string {
  const words = one.speaker?.words ?? "";
  const voice = BY_OTHERS.has(one.value.status) ? (view.actors.namedIn(words)[0]?.id ?? words.toLowerCase()) : "";
  return JSON.stringify([partyKey(view, one), voice]);
}

/** The party under all its names. */
function partyKey({ incident }: CaseView, { value }: ResponsibilityStatement): string {
  const name = value.who?.toLowerCase() ?? "";
  const known = PARTY_NAMES.get(incident) ?? partyNames(incident);
  PARTY_NAMES.set(incident, known);
  return known.get(name) ?? name;
}

/** Each name of each party → the party's first, all in lower case; the first party counts that has a name. */
function partyNames({ responsibility }: Incident): ReadonlyMap<string, string> {
  const pairs = responsibility.flatMap(({ who, aliases }) =>
    [who, ...aliases].map((name) => [name?.toLowerCase(), who?.toLowerCase()] as const),
  );
  const names = new Map<string, string>();
  for (const [name, first] of pairs) if (name !== undefined && !names.has(name)) names.set(name, first ?? name);
  return names;
}

const PARTY_NAMES = new WeakMap<Incident, ReadonlyMap<string, string>>();

/** Best to tell is what is said without doubt, with its channel, and by the party itself where it is the party's word. */
function worth(view: CaseView, { value, speaker, hedged, articleId }: ResponsibilityStatement): number {
  const isOwnWord = speaker === undefined || value.who === undefined || speaker.words.toLowerCase() === value.who.toLowerCase();
  const isMain = view.incident.mainArticles.includes(articleId);
  return (
    Number(!hedged) * 8 + Number(isOwnWord && !BY_OTHERS.has(value.status)) * 4 + Number(value.channel !== undefined) * 2 + Number(isMain)
  );
}

function isClaimedLater(view: CaseView, noClaim: ResponsibilityStatement): boolean {
  return ofKind(view.own, "responsibility").some(
    (one) => one.value.status === "claimed" && timeOf(one, view.articles) >= timeOf(noClaim, view.articles),
  );
}
