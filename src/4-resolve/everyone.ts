import { FROM_AFAR, type IncidentType } from "../model/incident-type.ts";
import type { Toll } from "../model/record.ts";
import type { Evidence } from "../model/span.ts";
import type { FigureKind, FigureStatement, ParticipantStatement } from "../model/statement.ts";
import { aliveBySex } from "./alive-by-sex.ts";
import { isHurtBeside } from "./hurt-beside.ts";
import type { Standing } from "./ledger.ts";
import type { PartyWord, Policy, PolicyFigure, PolicyParameters } from "./policies/policy.ts";
import { isShareAlone } from "./share-alone.ts";
import { addable, type Counted, commonest, diesWhoDidIt, eachOnce, personsTold, type Told } from "./told-one-by-one.ts";
import { withoutPointing } from "./without-pointing.ts";

/** What a toll is made from. */
export interface TollEvidence {
  readonly what: FigureKind;
  /** The ledger of the incident. */
  readonly ledger: readonly Standing[];
  /** People told as killed or injured, attackers included. */
  readonly participants: readonly ParticipantStatement[];
  /** What is said of who did it. */
  readonly parties: readonly PartyWord[];
  readonly type: IncidentType;
  readonly sourceOf: ReadonlyMap<string, string>;
  /** The part of the article that a piece of evidence counts in. */
  readonly textOf: (evidence: Evidence) => string;
  readonly parameters: PolicyParameters;
}

/**
 * The toll of everyone, attackers included: the policy on the stated totals, with the attackers added where the total leaves them out;
 * without a total the people told one by one.
 */
export function tollOf(policy: Policy, evidence: TollEvidence): Toll {
  const inScope = (wanted: FigureStatement["value"]["scope"]) =>
    evidence.ledger.filter(({ isDoubtful, statement: { value } }) => !isDoubtful && value.what === evidence.what && value.scope === wanted);
  const own = inScope("this incident").filter((one) => !isOneOfTwo(one, evidence));
  const totals = withoutPointing(own.filter(({ statement }) => statement.value.of === "total"));
  const parts = own.filter(({ statement }) => statement.value.of !== "total");
  const dead = policy.countsPeople && evidence.what === "injured" ? (tollOf(policy, { ...evidence, what: "killed" }).best ?? 0) : 0;
  const told =
    dead > 0
      ? totals.filter(({ statement }) => statement.value.struck === undefined && !countsTheDead(statement, own, evidence.ledger, dead))
      : totals;
  const struck = dead > 0 ? [...totals, ...inScope("dead and hurt").filter(({ statement }) => statement.value.of === "total")] : totals;
  const left =
    told.length === 0 && struck.length > 0
      ? survivors(decide(policy, evidence, struck, parts), dead - deadDoers(policy, evidence, struck))
      : undefined;
  if (left !== undefined && (left.best !== undefined || totals.length > 0)) return left;
  const decided = decide(policy, evidence, told, parts);
  if (policy.countsPeople && decided.best === undefined && decided.words === undefined && told.length === 0)
    return countedOneByOne(policy, evidence, own, decided, dead);
  return withAttackers(policy, evidence, own, decided);
}

/** "Killing of politician" above a report, where another one tells of her and of her driver: a title names the one who matters, and counts nobody. */
function isOneOfTwo({ statement: { articleId, value, evidence: words } }: Standing, evidence: TollEvidence): boolean {
  if (words[0].in !== "title" || value.low !== 1 || value.high !== 1) return false;
  const others = personsTold(evidence, "victim").filter((one) => one.articleId !== articleId);
  return others.some((one) => others.some((two) => two.articleId === one.articleId && two.key !== one.key));
}

/** "He shot his two children and then himself": whoever did it is not among those whom somebody struck. */
function deadDoers(policy: Policy, evidence: TollEvidence, struck: readonly Standing[]): number {
  if (!struck.every(({ statement }) => tellsWhoHurt(statement))) return 0;
  const own = evidence.ledger.filter(
    ({ isDoubtful, statement: { value } }) => !isDoubtful && value.what === "killed" && value.scope === "this incident",
  );
  return attackersIn(policy, { ...evidence, what: "killed" }, own)?.count ?? 0;
}

/** "Four people were shot", where one of them is known to have died: three are hurt. */
function survivors(struck: Toll, dead: number): Toll {
  const left = (number: number | undefined) => (number === undefined || number <= dead ? undefined : number - dead);
  const [low, best, high] = [left(struck.low), left(struck.best), left(struck.high)];
  const trace = [...struck.trace, `The reports say only that so many were shot or struck: the ${dead} killed are among them.`];
  return { ...struck, low, best, high, chosen: best === undefined ? [] : struck.chosen, trace, made: "without the dead" };
}

/**
 * "The four victims", of whom the same report tells three others as hurt, or one as dead, where one is known to have died: the dead are counted with
 * them. "Four wounded" are hurt.
 */
function countsTheDead(total: FigureStatement, own: readonly Standing[], ledger: readonly Standing[], dead: number): boolean {
  const left = (total.value.low ?? 0) - dead;
  const { words } = total.evidence[0];
  if (left <= 0 || REST.test(words)) return false;
  const wholes = ledger.flatMap(({ statement: { articleId, value, evidence } }) =>
    articleId === total.articleId && value.what === "killed" ? (WHOLE.exec(evidence[0].words)?.[1]?.toLowerCase() ?? []) : [],
  );
  const isWhole = (whole: string) => (whole.endsWith("victims") ? VICTIMS.test(words) : words.toLowerCase().split(" ").includes(whole));
  if (wholes.some(isWhole)) return true;
  return (
    !HURT.test(words) &&
    !HURT.test(total.rule) &&
    own.some(({ statement: { articleId, value, evidence } }) => {
      const isOfAll = VICTIMS.test(words) || STRUCK.test(total.rule);
      const isRest = REST.test(evidence[0].words) || (isOfAll && /^(?:total|part|others)$/.test(value.of));
      return articleId === total.articleId && value.low === left && value.of !== "attackers" && isRest;
    })
  );
}

/** "Two of the gunshot victims", "one of the four". */
const WHOLE = /\bof (?:the |those |these )?((?:\w+ ){0,2}victims|\d+|two|three|four|five|six|seven|eight|nine|ten)\b/i;
const STRUCK = /"(?:shot|stabbed|struck|hit)"$/;
const HURT = /\b(?:wounded|injured|hurt)\b/i;
const REST = /\b(?:others?|more|rest|remaining|survivors)\b/i;
const VICTIMS = /\bvictims?\b/i;

function decide(
  policy: Policy,
  { what, parameters, parties }: TollEvidence,
  standings: readonly Standing[],
  parts: readonly Standing[] = [],
): Toll {
  const toFigure = ({ statement, voice, at, isReplaced }: Standing): PolicyFigure => {
    return { statement, voice, at, isReplaced, by: statement.speaker?.words ?? "the outlet itself" };
  };
  return policy.decide({ what, figures: standings.map(toFigure), parts: parts.map(toFigure), parties, parameters });
}

function withAttackers(policy: Policy, evidence: TollEvidence, own: readonly Standing[], toll: Toll): Toll {
  if (toll.best === undefined || (toll.what !== "killed" && toll.what !== "injured")) return toll;
  const attackers = attackersIn(policy, evidence, own);
  if (attackers === undefined || attackers.count === 0) return toll;
  if (FROM_AFAR.has(evidence.type))
    return { ...toll, trace: [...toll.trace, "Fighters who were struck from afar are no attackers: none are added to the total."] };
  if (toll.what === "injured" && !isHurtAttacker(evidence, attackers)) return toll;
  const chosen = own.filter(({ statement }) => toll.chosen.includes(statement.id));
  if (areToldAmong(own, attackers))
    return { ...toll, trace: [...toll.trace, "The attackers are told to be among those whom the total counts."] };
  // "Five people were hurt": whoever did it is mostly among them.
  const isOther = chosen.length > 0 && chosen.every(({ statement }) => OF_NO_ATTACKER.test(statement.evidence[0].words));
  const isOne = toll.best === 1 && !(attackers.isStated && attackers.count > 1) && !isOther && !diedBeside(evidence);
  const isLeftIn = toll.what === "injured" ? toll.best > 1 || !isHurtBeside(evidence) : isOne;
  if (!chosen.some(({ statement }) => tellsWhoHurt(statement)) && isLeftIn) return toll;
  // "A girl was killed in a murder-suicide": one who is counted beside an attacker who is told as dead is not both of them.
  const isOneVictim =
    toll.what === "killed" && toll.best === 1 && chosen.every(({ statement }) => OF_OTHERS.test(statement.evidence[0].words));
  const including = isOneVictim
    ? undefined
    : chosen.find(({ statement }) => countsAttackers(statement, evidence.textOf(statement.evidence[0])));
  if (including !== undefined) {
    return { ...toll, trace: [...toll.trace, `The total counts the attackers too: "${including.statement.evidence[0].words}".`] };
  }
  if (isTheAttacker(evidence, toll, attackers))
    return { ...toll, trace: [...toll.trace, "The attacker is the one whom the total counts."] };
  const sum = (number: number | undefined) => (number === undefined ? undefined : number + attackers.count);
  return {
    ...toll,
    low: sum(toll.low),
    best: sum(toll.best),
    high: attackers.isOpen ? undefined : sum(toll.high),
    chosen: [...new Set([...toll.chosen, ...attackers.statements])].sort(),
    trace: [...toll.trace, `Everyone is counted: ${attackers.count} of the attackers added, whom the total leaves out.`],
    made: "with attackers",
  };
}

/** Not one who is told as dead by another report, nor one who only "shot himself": most who do so die. */
function isHurtAttacker(evidence: TollEvidence, { statements }: Counted): boolean {
  const hurt = personsTold(evidence, "perpetrator").filter(({ id }) => statements.includes(id));
  const dead = personsTold({ ...evidence, what: "killed" }, "perpetrator");
  if (hurt.length === 0) return true;
  const isDead = dead.some(({ id, articleId }) => !hurt.some((one) => one.articleId === articleId && one.id !== id));
  return !isDead && !hurt.some(({ isStruck, isSelf }) => isStruck && isSelf);
}

/** "A woman was found dead, and her husband shot himself": two, told one by one; of "a man is dead", that one may be the attacker. */
function diedBeside(evidence: TollEvidence): boolean {
  if (diesWhoDidIt(evidence)) return true;
  const victims = new Set(personsTold(evidence, "victim").map(({ articleId }) => articleId));
  return personsTold(evidence, "perpetrator").some(({ articleId, tookOwnLife }) => tookOwnLife && victims.has(articleId));
}

/** "A boy, 17, was hurt … he shot himself": as many are counted as attackers are told, and nobody else is told as harmed. */
function isTheAttacker(evidence: TollEvidence, toll: Toll, attackers: Counted): boolean {
  const told = personsTold(evidence, "perpetrator").filter(({ id }) => attackers.statements.includes(id));
  const articles = new Set(told.map(({ articleId }) => articleId));
  const victims = [...personsTold({ ...evidence, what: "killed" }, "victim"), ...personsTold({ ...evidence, what: "injured" }, "victim")];
  return told.length > 0 && toll.best === attackers.count && !victims.some(({ articleId }) => articles.has(articleId));
}

/** "Ten fighters were among the dead": they are no more than the dead. */
function areToldAmong(own: readonly Standing[], { statements }: Counted): boolean {
  const told = own.filter(({ statement }) => statements.includes(statement.id));
  return told.length > 0 && told.every(({ statement }) => /"among /.test(statement.rule));
}

/** "He wounded five people": a count of the hurt leaves the attacker out only where it is said that somebody hurt them. */
function tellsWhoHurt({ rule }: Pick<FigureStatement, "rule">): boolean {
  return rule.startsWith("object of active");
}

/** Attackers of one incident who were killed, or hurt. */
interface DeadOrHurtAttackers extends Counted {
  /** A report gives their number. */
  readonly isStated: boolean;
  /** "at least nine rebels" */
  readonly isOpen: boolean;
}

/** Stated figures of attackers under the policy, else the attackers told as killed or injured. */
function attackersIn(policy: Policy, evidence: TollEvidence, own: readonly Standing[]): DeadOrHurtAttackers | undefined {
  const stated = decide(
    policy,
    evidence,
    own.filter(({ statement }) => statement.value.of === "attackers"),
  );
  if (stated.best !== undefined && stated.chosen.length > 0)
    return { count: stated.best, statements: stated.chosen, isStated: true, isOpen: stated.high === undefined };
  const told = commonest(personsTold(evidence, "perpetrator"), evidence.sourceOf);
  return told && { ...told, isStated: false, isOpen: false };
}

/** "Four people are dead, the gunman among them": the total speaks of the dead, not of those whom the attacker killed. */
function countsAttackers({ rule, evidence: [{ start, end, words }] }: FigureStatement, text: string): boolean {
  const sentence = `${text
    .slice(0, start)
    .split(/[.!?\n]\s/)
    .at(-1)}${text.slice(start, end)}${text.slice(end).split(/[.!?\n]\s/)[0]}`;
  // "He killed two people before police shot him dead", "four were shot dead", "the four victims died": of whom somebody killed.
  const dead = tellsWhoHurt({ rule }) || VICTIMS.test(words) ? MURDER_SUICIDE : DEAD;
  return (
    dead.test(sentence.replace(STRUCK_DEAD, (words, found) => (found === undefined ? "" : words))) ||
    INCLUDING.test(sentence) ||
    (DEAD.test(words) && !VICTIMS.test(words))
  );
}

/** Whom those who kill and then die are mostly not. */
const OF_OTHERS =
  /\b(?:wom[ae]n|wife|girlfriend|girl|daughter|mother|sister|female|child|baby|infant|toddler|boy|son|brother|grand\w+|niece|nephew|officer|deputy|trooper)\b/i;
/** Whom police and victims are told by, who are no attackers: "a trooper was killed, and the gunman too". */
const OF_NO_ATTACKER = /\b(?:officer|deputy|trooper|policeman|policewoman|guard|girl|wife|toddler|baby|infant)\b/i;
const DEAD = /\b(dead|died|dies|deaths?|bodies|fatalities|murder[- ]suicide|lost their lives)\b/i;
const STRUCK_DEAD = /\b(found )?(?:shot|gunned|stabbed|beaten|hacked|struck)(?: down)? (?:dead|to death)\b/gi;
const MURDER_SUICIDE = /\bmurder[- ]suicide\b/i;
const INCLUDING =
  /\bincluding (the |a |an |its |his )?(suspected |alleged |suspect(ed)? )?(gunm[ae]n|shooters?|attackers?|bombers?|assailants?|suspects?|perpetrators?)\b|\b(gunm[ae]n|shooters?|attackers?|bombers?|assailants?|suspects?) among (them|the dead)\b/i;

/** No total is stated: for each article what its parts and its people told one by one come to, then what most sources come to. */
function countedOneByOne(policy: Policy, evidence: TollEvidence, own: readonly Standing[], empty: Toll, dead: number): Toll {
  const parts = addable(own.map(({ statement }) => statement).filter(({ value }) => value.of !== "attackers" && !value.vague));
  const inDead = { ...evidence, what: "killed" as const };
  const victimsDead = personsTold(inDead, "victim");
  const attackersDead = personsTold(inDead, "perpetrator");
  const people = aliveBySex(personsTold(evidence, "victim"), [...victimsDead, ...attackersDead]);
  const nobody = { count: 0, statements: [], isOpen: false };
  const doers = attackersIn(policy, evidence, own) ?? nobody;
  // "A man who held off police for hours was shot dead": told once, as the attacker.
  const doerIds: readonly string[] = doers.statements;
  const doerFigures = own.map(({ statement }) => statement).filter(({ id }) => doerIds.includes(id));
  const isDoer = ({ articleId, words }: Told) =>
    doerFigures.some(({ articleId: id, evidence: [{ start, end }] }) => id === articleId && start === words.start && end === words.end);
  const others = people.filter((one) => !isDoer(one));
  const told = parts.length > 0 ? eachOnce(parts, others) : others;
  // "A man shot his wife in the arm and then himself": he is the one who died.
  const deadVictims = dead - Math.min(dead, commonest(attackersDead, evidence.sourceOf)?.count ?? 0);
  const victims = commonest(told, evidence.sourceOf, deadAmong(victimsDead, deadVictims)) ?? nobody;
  const attackers = evidence.what === "injured" && dead > 0 && !isHurtAttacker(evidence, doers) ? nobody : doers;
  const count = victims.count + attackers.count;
  if (count === 0) return empty;
  const silent = dead > 0 ? tellOnlyTheDead(evidence, [...told.map(({ articleId }) => articleId), ...attackersAt(evidence)]) : 0;
  if (silent > 0) {
    const trace = [...empty.trace, `No total is stated: ${silent} sources tell only the dead, more than tell of anybody hurt.`];
    return { ...empty, trace };
  }
  const isOpen = attackers.isOpen || parts.some(({ id, value }) => value.high === undefined && victims.statements.includes(id));
  const chosen = told.filter(({ id }) => victims.statements.includes(id));
  if (evidence.what === "injured" && dead === 0 && attackers.count === 0 && isShareAlone(chosen))
    return { ...empty, low: count, trace: [...empty.trace, `No total is stated: more than ${count}, some of those who were hurt.`] };
  const how = parts.length > 0 ? "added up from the stated parts" : "counted from the people told one by one";
  return {
    ...empty,
    low: count,
    best: count,
    high: isOpen ? undefined : count,
    chosen: [...new Set([...victims.statements, ...attackers.statements])].sort(),
    trace: [...empty.trace, `No total is stated: ${count} ${how}${attackers.count > 0 ? `, ${attackers.count} of them attackers` : ""}.`],
    made: "counted",
  };
}

/** Articles that tell of attackers harmed. */
function attackersAt(evidence: TollEvidence): string[] {
  return personsTold(evidence, "perpetrator").map(({ articleId }) => articleId);
}

/**
 * "A man was taken to hospital", and in three other reports only that he died: how many sources tell of the dead and of nobody hurt, where they are more
 * than those that do.
 */
function tellOnlyTheDead({ what, ledger, participants, sourceOf }: TollEvidence, tellers: readonly string[]): number {
  if (what !== "injured") return 0;
  const telling = new Set(tellers.map((id) => sourceOf.get(id)!));
  const dead = [
    ...ledger.flatMap(({ statement: { articleId, value } }) => (value.what === "killed" && value.low !== 0 ? [articleId] : [])),
    ...participants.flatMap(({ articleId, value: { people } }) => (people?.some(({ outcome }) => outcome === "killed") ? [articleId] : [])),
  ];
  const silent = new Set(dead.map((id) => sourceOf.get(id)!).filter((source) => !telling.has(source)));
  return silent.size > telling.size ? silent.size : 0;
}

/**
 * How many of those whom an article only tells as struck are the dead. Whoever lives is told as hurt, too, so no more people struck than died are the dead,
 * told again by other words; of more than that, as many as the article does not tell as dead.
 */
function deadAmong(killed: readonly Told[], dead: number): (articleId: string, struck: number) => number {
  return (id, struck) => (struck <= dead ? struck : Math.max(0, dead - killed.filter(({ articleId }) => articleId === id).length));
}
