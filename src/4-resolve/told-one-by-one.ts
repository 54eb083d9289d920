import type { Evidence, Span } from "../model/span.ts";
import type { FigureKind, FigureStatement, ParticipantStatement } from "../model/statement.ts";
import { byText } from "./by-order.ts";
import { peopleOf as countOf, FURTHER, toldAgain } from "./told-again.ts";

/** A person of one article, and the first statement that speaks of them. */
export interface Told {
  readonly articleId: string;
  readonly id: string;
  readonly key: string;
  /** As the article calls them. */
  readonly text: string;
  /** No statement says more than that they were struck. */
  readonly isStruck: boolean;
  readonly isNamed: boolean;
  /** Told by "himself" or "herself". */
  readonly isSelf: boolean;
  /** … or as taking their own life. */
  readonly tookOwnLife: boolean;
  readonly rule: string;
  /** Where the article says it. */
  readonly words: Evidence;
}

/** So many people, on the word of these statements. */
export interface Counted {
  readonly count: number;
  readonly statements: readonly string[];
}

/** Whom the articles tell, and which harm is asked for. */
export interface PersonsEvidence {
  readonly what: FigureKind;
  readonly participants: readonly ParticipantStatement[];
}

/**
 * The parts of a report that may be added up: one that two voices tell in the same words counts once, and "two of the victims", "a fourth person"
 * are among the women and children of whom the report tells as many.
 */
export function addable(parts: readonly FigureStatement[]): FigureStatement[] {
  const told = new Set<string>();
  const once = parts.filter(({ articleId, value, evidence }) => {
    const words = evidence[0].words.toLowerCase().replace(/^(?:an?|one|the) /, "");
    const key = `${articleId} ${value.of} ${value.low} ${value.high} ${words}`;
    // "Nobody else was hurt" adds nobody.
    if (value.low === 0 && value.high === 0) return false;
    return !/\d| /.test(words) || FURTHER.test(words) || (!told.has(key) && told.add(key));
  });
  const listed = listedIn(once);
  const again = toldAgain(once, listed);
  return once.filter((part) => {
    if (again.has(part)) return false;
    if (once.some((one) => isShareOfKind(part, one) || isOfThoseBefore(part, one))) return false;
    const same = once.filter(({ articleId, value }) => articleId === part.articleId && value.of === part.value.of);
    const largest = same.reduce((best, one) => (peopleOf(one) > peopleOf(best) ? one : best));
    // "Three women were shot … one woman was hit in the arm": some of them again.
    const rank = rankOf(part);
    if (rank !== undefined)
      return once.filter(({ articleId }) => articleId === part.articleId).reduce((sum, one) => sum + peopleOf(one), 0) <= rank;
    // "A nurse was killed along with nine others": she is none of these.
    const isBesideRest =
      part.value.of === "others" &&
      part.rule === largest.rule &&
      // "including an American citizen, 28 others were hurt"
      largest.evidence[0].start - part.evidence[0].end > COMMA &&
      FURTHER.test(largest.evidence[0].words);
    if (peopleOf(largest) > 1 && part !== largest && !isBesideRest && !FURTHER.test(part.evidence[0].words) && !listed.has(part))
      return false;
    const isShare = SHARE.test(part.value.of) || OF_THEM.test(part.evidence[0].words);
    // "She and another person are in stable condition": beside her.
    if (!isShare || ANOTHER.test(part.evidence[0].words) || once.some((one) => isListedBehind(part, one))) return true;
    const named = once.filter(({ articleId, value }) => articleId === part.articleId && !SHARE.test(value.of) && value.of !== "others");
    return named.reduce((sum, one) => sum + peopleOf(one), 0) < peopleOf(part);
  });
}

/** "four children … Two of the children were fighting for their lives": some of a kind that is counted. */
function isShareOfKind({ articleId, value }: FigureStatement, whole: FigureStatement): boolean {
  const kind = /^the (\S+)$/.exec(value.of)?.[1];
  return (
    kind !== undefined &&
    whole.articleId === articleId &&
    (whole.value.of === kind || whole.evidence[0].words.toLowerCase().endsWith(` ${kind}`)) &&
    (whole.value.low ?? 0) > (value.low ?? 0)
  );
}

/** "Six people remain in hospital, two of them in intensive care": some of those just counted. */
function isOfThoseBefore(part: FigureStatement, before: FigureStatement): boolean {
  const [own] = part.evidence;
  const [other] = before.evidence;
  return (
    OF_THEM.test(own.words) &&
    before.articleId === part.articleId &&
    other.in === own.in &&
    other.end <= own.start &&
    own.start - other.end <= NEAR &&
    peopleOf(before) >= peopleOf(part)
  );
}

/** "seven soldiers, seven peacekeepers and two civilians": those whom one list names, each for themselves. */
function listedIn(parts: readonly FigureStatement[]): ReadonlySet<FigureStatement> {
  const listed = new Set<FigureStatement>();
  const ordered = [...parts].sort((one, two) => byText(one.articleId, two.articleId) || one.evidence[0].start - two.evidence[0].start);
  for (let first = 0; first < ordered.length; ) {
    let last = first;
    while (last + 1 < ordered.length && LINKS.has(gapBetween(ordered[last]!, ordered[last + 1]!))) last++;
    // A list ends with "and"; "three men, two brothers" is none.
    if (last > first && gapBetween(ordered[last - 1]!, ordered[last]!) !== COMMA)
      for (const part of ordered.slice(first, last + 1)) listed.add(part);
    first = last + 1;
  }
  return listed;
}

/** UTF-16 code units from one figure's words to the next one's, where both are told by the same words. */
function gapBetween(one: FigureStatement, next: FigureStatement): number {
  return one.articleId === next.articleId && one.rule === next.rule && one.evidence[0].in === next.evidence[0].in
    ? next.evidence[0].start - one.evidence[0].end
    : Number.POSITIVE_INFINITY;
}

/** "two nuns and a cook": who is joined to those counted, in one breath, is none of them. */
function isListedBehind(part: FigureStatement, { articleId, rule, evidence: [before] }: FigureStatement): boolean {
  const [{ start, words }] = part.evidence;
  return part.articleId === articleId && part.rule === rule && start - before.end === AND && /^an? /i.test(words);
}

/** What is some of a larger number, of no kind of its own. */
const SHARE = /^(?:part|them|whom|the (?:victims|wounded|injured|dead))$/;

/** "five civilians, two of them children" */
const OF_THEM = /\bof (?:them|whom)$/i;

const ANOTHER = /^another (?!of\b)/i;

/** 4 for "a fourth person", who is one more where fewer than four are told. */
function rankOf({ evidence: [{ words }] }: FigureStatement): number | undefined {
  const rank = /^an? (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i.exec(words)?.[1];
  return rank === undefined ? undefined : RANKS.indexOf(rank.toLowerCase()) + 2;
}

const RANKS: readonly string[] = "second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/**
 * "A woman was shot dead … the death of a woman": where an article counts one person at a time and a kind of them twice, those that it tells apart count.
 * Of "a mother and her daughter" only one is counted: where the article names more people than it counts, those named count.
 */
export function eachOnce(parts: readonly FigureStatement[], people: readonly Told[]): readonly (FigureStatement | Told)[] {
  const articles = [...new Set(parts.map(({ articleId }) => articleId))];
  return articles.flatMap((id): readonly (FigureStatement | Told)[] => {
    const own = parts.filter(({ articleId }) => articleId === id);
    const told = people.filter(({ articleId }) => articleId === id);
    const named = told.filter(({ isNamed }) => isNamed);
    if (named.length > own.reduce((sum, part) => sum + peopleOf(part), 0)) return named;
    const kinds = new Set(own.map(({ value }) => value.of)).size;
    const kin = told.filter((one) => isBesideOne(one, own) || isListedWith(one, own, told));
    const isEachTold = own.every((part) => peopleOf(part) === 1) && told.length > 0 && told.length < own.length;
    if (areAllPeople(own, told)) return told;
    return isEachTold && kinds < own.length ? told : [...own, ...kin];
  });
}

/** "A man was shot. His passenger was hit in the arm": each count is of one person, whom the report tells, and it tells more people than it counts. */
function areAllPeople(parts: readonly FigureStatement[], told: readonly Told[]): boolean {
  const isTold = ({ evidence: [part] }: FigureStatement) => told.some(({ words }) => words.start < part.end && part.start < words.end);
  const isNear = ({ words }: Told) =>
    parts.some(({ evidence: [part] }) => words.start - part.end <= NEAR && part.start - words.end <= NEAR);
  // "killed his wife, a nurse": one person.
  // "killed a judge, his wife and their son": three.
  const isApposed = (one: Told) =>
    told.some(({ words }) => words.start - one.words.end === COMMA && !/^(?:his|her|their) /i.test(words.words));
  // "left one person dead and another injured. … His passenger was hit": the lead has told of him already.
  if (parts.some(({ evidence: [part] }) => SUMMED.test(part.words))) return false;
  return (
    told.length > parts.length &&
    told.every((one) => isNear(one) && !isApposed(one)) &&
    parts.every((part) => peopleOf(part) === 1 && isTold(part))
  );
}

const SUMMED = /^(?:another|one other)(?: (?:person|victim))?$/i;

/** Two or three sentences: further off, a person is mostly one of those again, or of another story. Unit: UTF-16 code units. */
const NEAR = 300;

/** "A woman and her 9-year-old son", "two tourists and their guide were hurt": who is told by no number right behind those who are, in one breath. */
function isBesideOne({ rule, isNamed, words: { start, end } }: Told, parts: readonly FigureStatement[]): boolean {
  // "a neighbor, 52-year-old Dale Orsini": one person.
  if (isNamed) return false;
  const isCounted = parts.some(({ evidence: [one] }) => one.start < end && start < one.end);
  return !isCounted && parts.some((part) => part.rule === rule && isRightBehind(part.evidence[0].end, start));
}

/** "killed his wife and their two children", "killed his mother, his stepfather and a neighbor": who is told by no number in a list with those who are. */
function isListedWith(one: Told, parts: readonly FigureStatement[], told: readonly Told[]): boolean {
  if (one.isNamed || parts.some(({ evidence: [part] }) => part.start < one.words.end && one.words.start < part.end)) return false;
  const gap = (behind: Span) => behind.start - one.words.end;
  const isBeforePart = parts.some((part) => part.rule === one.rule && gap(part.evidence[0]) >= AND && gap(part.evidence[0]) <= COMMA_AND);
  return (
    isBeforePart ||
    told.some((next) => !next.isNamed && next.rule === one.rule && gap(next.words) === COMMA && isListedWith(next, parts, told))
  );
}

/** Lengths of what joins a list. Unit: UTF-16 code units. */
const COMMA = ", ".length;
const AND = " and ".length;
const COMMA_AND = ", and ".length;
/** Between two of a list. */
const LINKS: ReadonlySet<number> = new Set([COMMA, AND, COMMA_AND]);

function isRightBehind(end: number, start: number): boolean {
  return start - end >= " and ".length && start - end <= " and her ".length;
}

/**
 * The people told as killed or injured, once for each article; who is told as a victim anywhere is no attacker, unless they killed themselves:
 * "himself" is the attacker, whatever else they are called.
 */
export function personsTold({ participants, what }: PersonsEvidence, role: "victim" | "perpetrator"): Told[] {
  const inRole = (wanted: string) =>
    participants
      .filter(({ value }) => value.role === wanted)
      .flatMap(({ id, articleId, incident, value, rule, evidence: [words] }) =>
        onePerson(value, what).map(
          ({ number, struck }): Told => ({
            articleId,
            id,
            key: `${articleId} ${incident} ${number}`,
            text: value.text,
            isStruck: struck === true,
            isNamed: value.form === "name",
            isSelf: SELF.test(value.text),
            tookOwnLife: SELF.test(value.text) || rule.includes(OWN_LIFE),
            rule,
            words,
          }),
        ),
      );
  const attackers = inRole("perpetrator");
  // Who only hurt themselves did so by accident more often than not.
  const themselves = new Set(attackers.filter(({ isSelf }) => isSelf && what === "killed").map(({ key }) => key));
  const told = inRole("victim");
  const victims = new Set(
    told.flatMap((one) => (themselves.has(one.key) || (what === "killed" && isToldToDoIt(one, attackers)) ? [] : [one.key])),
  );
  const first = new Map<string, Told>();
  for (const one of role === "victim" ? told : attackers) {
    if (victims.has(one.key) !== (role === "victim")) continue;
    const known = first.get(one.key);
    if (known === undefined || (one.isNamed && !known.isNamed)) first.set(one.key, one);
  }
  return [...first.values()];
}

/** "The man who shot her was found dead": the same words tell the deed and the death. */
function isToldToDoIt({ key, words, rule }: Told, attackers: readonly Told[]): boolean {
  // "A man and a woman shot themselves to death": nobody else's deed.
  if (rule.startsWith("object of")) return false;
  return attackers.some(
    (one) => one.key === key && one.rule.startsWith("subject of") && one.words.start < words.end && words.start < one.words.end,
  );
}

/** Whether an article tells an attacker as dead by the words that tell of the deed, beside somebody else who died. */
export function diesWhoDidIt(evidence: PersonsEvidence): boolean {
  const victims = personsTold(evidence, "victim");
  const found = evidence.participants.filter(({ value }) => value.role === "victim");
  return personsTold(evidence, "perpetrator").some(
    ({ articleId, rule, words }) =>
      rule.startsWith("subject of") &&
      victims.some((one) => one.articleId === articleId) &&
      found.some((one) => one.articleId === articleId && one.evidence[0].start < words.end && words.start < one.evidence[0].end),
  );
}

/** Those harmed so whom a statement tells of: one, where its mentions were brought together as one person's, however often they were counted. */
function onePerson({ people }: ParticipantStatement["value"], what: FigureKind) {
  const harmed = (people ?? []).filter(({ outcome }) => outcome === what);
  return harmed.slice(0, 1);
}

/** What the most families come to, those dead among the struck taken off; of equally many the larger number. */
export function commonest(
  statements: readonly (FigureStatement | Told)[],
  sourceOf: ReadonlyMap<string, string>,
  spare: (articleId: string, struck: number) => number = () => 0,
): Counted | undefined {
  const byMention = new Map<string, (FigureStatement | Told)[]>();
  for (const statement of statements) {
    const known = byMention.get(statement.articleId);
    if (known) known.push(statement);
    else byMention.set(statement.articleId, [statement]);
  }
  const byCount = new Map<number, { families: Set<string>; statements: string[] }>();
  for (const [articleId, own] of byMention) {
    const struck = own.filter(isStruck).reduce((sum, one) => sum + peopleOf(one), 0);
    const count = own.reduce((sum, one) => sum + peopleOf(one), 0) - Math.min(struck, spare(articleId, struck));
    const entry = byCount.get(count) ?? { families: new Set(), statements: [] };
    byCount.set(count, entry);
    entry.families.add(sourceOf.get(articleId)!);
    entry.statements.push(...own.map(({ id }) => id));
  }
  const best = [...byCount].sort(([a, one], [b, two]) => two.families.size - one.families.size || b - a)[0];
  return best && { count: best[0], statements: [...best[1].statements].sort(byText) };
}

const SELF = /^(?:him|her)self$/i;
const OWN_LIFE = "took their own lives";

function isStruck(statement: FigureStatement | Told): boolean {
  return "value" in statement ? statement.value.struck === true : statement.isStruck;
}

function peopleOf(statement: FigureStatement | Told): number {
  return "value" in statement ? countOf(statement) : 1;
}
