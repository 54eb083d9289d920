import { contains } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { type CaseView, ofKind, oncePerCase } from "./case-view.ts";
import { sentenceOf } from "./grammar/quoted-statement.ts";

const DEED =
  "(?:attacks?|assault|shootings?|killings?|murders?|deaths?|bombings?|blasts?|explosions?|massacre|siege|standoff|riots?|rioting|unrest|protests?|demonstrations?|marchers?|clash(?:es)?|fighting|violence|bloodshed|strikes?|airstrikes?|raids?|shelling|kidnappings?|abductions?|assassination|hijacking|stabbings?|rampage|carnage|tragedy|crash|wreck|derailment|collision|sinking|capsizing|accident|disaster|fire|blaze|quake|earthquake|flood(?:s|ing)?|storm|hurricane|landslide|incident|crime|operation)";
/** "the attack", "Friday's bombing", "that night's violence": the deed that the report has told of. */
const POINTS_BACK = new RegExp(
  `\\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|his|her|their|its|\\p{L}+[’']s)(?:\\s[\\p{L}\\d’'-]+){0,3}\\s${DEED}\\b`,
  "u",
);
/** "carried it out", "who ordered it" */
const DID_IT =
  /\b(?:carried|carry|carrying) (?:it|this) out\b|\b(?:did|ordered|behind|responsible for|blame[sd]? for|part in|role in|involve\w+ in) it\b/i;
/** Those who took part, those who were struck, and what is left of it. */
const ITS_PEOPLE =
  /\b(?:suspects?|suspected|gunm[ae]n|shooters?|snipers?|attackers?|bombers?|assailants?|perpetrators?|assassins?|hijackers?|kidnappers?|captors|hostages?|rioters?|looters?|victims?|survivors?|casualties|wounded|injured|dead|bodies|bereaved|(?:the|that|this) (?:officers?|deput(?:y|ies)|troopers?|drivers?|pilots?|captain|crew)|investigation|manslaughter|homicide|protests|riots|unrest|mourn\w*|condolences?|manhunt|(?:the|at|from) (?:crash )?(?:scene|site)|wreckage|debris|rubble)\b/i;
/** Told in the sentence before, or the one before that. Code units. */
const JUST_BEFORE = 250;

/**
 * Whether the sentence of a statement is about the incident's deed: it names or counts it, points back to it ("the attack"), tells of those who took
 * part or were struck, or stands just behind what does. A page that is about an incident tells of other deeds too, and of what its writer thinks.
 */
export function isLinkedToDeed(view: CaseView, statement: Statement, words: string): boolean {
  if (tellsDeed(view, statement)) return true;
  // In news of undated deeds a year is that of something else.
  if (view.incident.when === undefined && YEAR.test(words)) return false;
  return (
    POINTS_BACK.test(words) ||
    DID_IT.test(words) ||
    ITS_PEOPLE.test(words) ||
    namesOf(view).some((name) => words.includes(name)) ||
    followsDeed(view, statement)
  );
}

const YEAR = /\b(?:19|20)\d{2}\b/;

/** Whether the sentence of a statement itself holds a word for the deed, or counts those harmed in it. */
export function tellsDeed(view: CaseView, statement: Statement): boolean {
  const sentence = sentenceOf(view, statement);
  return deedsIn(view, statement).some(({ evidence: [own] }) => own.in === statement.evidence[0].in && contains(sentence, own));
}

function followsDeed(view: CaseView, statement: Statement): boolean {
  const { start } = sentenceOf(view, statement);
  return deedsIn(view, statement).some(({ evidence: [own] }) => own.in === undefined && own.end <= start && start - own.end < JUST_BEFORE);
}

/** What the same report states of the deed itself. */
function deedsIn(view: CaseView, { articleId }: Statement): readonly Statement[] {
  const figures = ofKind(view.own, "figure").filter(({ value }) => value.what === "killed" || value.what === "injured");
  return [...ofKind(view.own, "type"), ...figures].filter((one) => one.articleId === articleId);
}

/** Surnames of those who took part. */
const namesOf = oncePerCase((view) =>
  ofKind(view.own, "participant").flatMap(({ value }) =>
    [value.text, ...value.mentions].flatMap((text) => /^\p{Lu}[\p{L}'’-]+ (?:.* )?(\p{Lu}[\p{L}'’-]{2,})$/u.exec(text)?.[1] ?? []),
  ),
);

/** What people are arrested, charged and tried for beside deeds of violence. */
const OTHER_GUILT =
  /\b(?:arrest\w*|detain\w*|charge[ds]?|convicted|sentenced|indicted|jailed|accused)\b[^.;]{0,60}?\b(?:for|over|with|of|on)\b[^.;]{0,40}?\b(?:leak\w*|corruption|fraud\w*|embezzl\w*|brib\w*|launder\w*|tax(?:es)?|espionage|spying|treason|blasphemy|insult\w*|tweet\w*|drugs?|marijuana|cocaine|heroin|theft|shoplifting|burglar\w*|prostitution|cheating|obstruct\w*|perjury|smuggl\w*|rap(?:e|ing)|molest\w*|pornography|domestic violence|harass\w*|drunk\w*|trespass\w*|visas?)\b|\b(?:harassment|fraud|corruption|drugs?|theft|tax|bribery|rape) charges?\b/i;

/** Whether somebody is arrested or tried for something that is no deed of violence: "arrested for leaking exam papers". */
export function isOtherGuilt(words: string): boolean {
  return OTHER_GUILT.test(words.replace(/\b(\p{Lu})\.(?=\p{Lu}|\s\p{Ll})/gu, "$1"));
}
