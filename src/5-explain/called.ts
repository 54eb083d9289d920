import type { TypeStatement } from "../model/statement.ts";
import { type CaseView, ofKind, oncePerCase, reportText } from "./case-view.ts";
import { isCumulative } from "./counts-all.ts";
import { BARE_WORDS, NARROWER, severalText, TYPE_WORDS, type TypeWords } from "./grammar/incident-text.ts";
import { sentenceWords } from "./grammar/quoted-statement.ts";

/**
 * What the incident is called: by its type, or by less or more than that where the reports' own words do. Protests are no riot unless a report says
 * so, and a man shot by officers is a police shooting; a crash that a group claims to have caused is called no accident.
 */
export const calledBy: (view: CaseView) => TypeWords = oncePerCase((view) => {
  const { type } = view.incident;
  const types = typesOf(view);
  const words = types.map(({ evidence: [own] }) => own.words);
  const sentences = types.map((one) => sentenceWords(view, one));
  if (type === "accident" && view.incident.responsibility.some(({ statuses }) => statuses.some(({ status }) => status === "claimed")))
    return TYPE_WORDS.other;
  if (type === "riot" && !view.incident.articles.some((id) => RIOTING.test(reportText(view, id)))) return NARROWER.unrest;
  if (type === "siege" && words.length > 0 && words.every((one) => STANDOFF.test(one))) return NARROWER.standoff;
  const isShot = words.some((one) => KILLED_SOMEHOW.test(one)) && view.incident.articles.some((id) => SHOT.test(reportText(view, id)));
  const heads = view.incident.mainArticles.map((id) => reportText(view, id).slice(0, HEAD));
  const texts = view.incident.articles.map((id) => reportText(view, id));
  if (type === "police action" && heads.some((one) => OFFICER_SHOT.test(one)) && !texts.some((one) => OFFICERS_FIRED.test(one)))
    return NARROWER["shooting of police"];
  if (type === "police action" && [...sentences, ...heads].some((one) => POLICE_SHOT.test(one))) return NARROWER["police shooting"];
  if (type === "police action" && isShot)
    return NARROWER[sentences.every((one) => SOLDIERS.test(one) && !POLICE.test(one)) ? "shooting by troops" : "police shooting"];
  return view.incident.called === undefined ? TYPE_WORDS[type] : BARE_WORDS[view.incident.called];
});

/**
 * Whether the reports tell of it in nothing but words for several: "shootings in the city", "over the past week 17 men have been shot"; one who
 * shot is told of, it was one.
 */
export function areSeveral(view: CaseView): boolean {
  const types = typesOf(view);
  const isMany = (one: TypeStatement) => SEVERAL.test(one.evidence[0].words) || isCumulative(sentenceWords(view, one));
  const isPlural = types.length > 0 && types.every(isMany);
  return isPlural && !view.incident.mainArticles.some((id) => ONE_DOER.test(reportText(view, id).slice(0, HEAD)));
}

/** The statements by which the incident is of its type. */
function typesOf({ own, incident }: CaseView): readonly TypeStatement[] {
  return ofKind(own, "type").filter(({ value }) => value.type === incident.type);
}

/** What the incident is called after "the": "shooting", "air strikes". */
export function calledText(view: CaseView): string {
  return areSeveral(view) ? severalText(calledBy(view)) : calledBy(view).noun;
}

/** Words for several deeds: where the reports use no others, ours is no single one. */
const SEVERAL =
  /\b(?:shootings|killings|murders|bombings|blasts|explosions|attacks|assaults|(?:air ?)?strikes|raids|riots|clashes|stabbings|kidnappings|abductions|assassinations)$/i;
/** Who did one deed. */
const ONE_DOER = /\b(?:mass shoot(?:er|ing)|(?:the|a|lone) (?:gunman|shooter|attacker|bomber|assailant)|opened fire)\b/i;
/** The title of a report and its first sentences. Code units. */
const HEAD = 600;

/** "Police in riot gear" stand at any protest. */
const RIOTING =
  /\briot(?:s|ed|ers?|ing|ous)?\b(?! (?:gear|police|cops?|squads?|officers?|vehicles?|shields?|helmets?|guns?|control|acts?)\b)|\bloot(?:ed|ers?|ing)\b/i;
const STANDOFF = /^stand-?offs?$/i;
const KILLED_SOMEHOW = /^(?:shot|shooting|shootings|killed|killing|killings|gunned|officer-involved|police-involved)$/i;
const SHOT = /\b(?:shot|shooting|gunned down|opened fire)\b/i;
/** "The deputy who was shot", "the shooting of an officer": whom somebody shot at. */
const OFFICER_SHOT =
  /\b(?:officers?|deput(?:y|ies)|troopers?|policem[ae]n)(?: who)? (?:was|were|has been|have been|had been) (?:\w+ ){0,2}(?:shot|grazed)\b|\bshooting of (?:an? |the |two |three )?(?:[\p{L}]+ ){0,3}(?:officers?|deput(?:y|ies)|troopers?|policem[ae]n)\b|\bshot (?:an? |the |two |three )(?:[\p{L}]+ ){0,3}(?:officers?|deput(?:y|ies)|troopers?|policem[ae]n)\b/iu;
/** Whether officers fired as well. */
const OFFICERS_FIRED =
  /\b(?:police|cops?|officers?|deput(?:y|ies)|troopers?) (?:\w+ ){0,2}(?:fired|returned fire|opened fire|fatally shot|shot (?:and killed |and wounded |at )?(?:an?|the|him|her|one|two|\d+)\b)|\b(?:shot|killed|wounded) (?:dead )?(?:[^.;]{0,30} )?by (?:[^.;]{0,20} )?(?:police|officers?|deput(?:y|ies)|troopers?)\b|\b(?:officer|police|deputy)-involved\b|\bpolice shooting\b|\bshoot-?out with\b/iu;
/** "Soldiers opened fire on marchers": those who fired are no police. */
const SOLDIERS = /\b(?:soldiers?|troops|army|military|paramilitar(?:y|ies)|marines)\b/i;
const POLICE = /\b(?:police\w*|officers?|deput(?:y|ies)|troopers?|cops?|gendarmes?)\b/i;
/** "Shot by officers", "an officer-involved shooting", "police opened fire". */
const POLICE_SHOT =
  /\b(?:police|cops?|officers?|deput(?:y|ies)|troopers?)(?:[- ](?:\p{L}+[- ]){0,3})(?:shoot(?:s|ings?)?|shot|fired|opened fire)\b|\bshot (?:dead |and killed |to death )?(?:[^.;]{0,40} )?by (?:[^.;]{0,30} )?(?:police|cops?|officers?|deput(?:y|ies)|troopers?)\b|\bshooting (?:death )?of [^.;]{0,80} by (?:[^.;]{0,30} )?(?:police|cops?|officers?)\b/iu;
