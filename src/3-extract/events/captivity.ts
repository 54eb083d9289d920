import { FIGHTERS, OUTLAWS } from "../english/armed-people.ts";
import type { Extractor } from "../extractor.ts";
import { eventStatements } from "./event-statements.ts";
import { eventWordings } from "./event-wording.ts";

const CAPTORS = `(?:${OUTLAWS}|${FIGHTERS}|gunm[ae]n|gangs?|gang members)`;
/** People who may be held; no suspects or prisoners, whom the law lets go. */
const CAPTIVES =
  "(?:hostages?|captives?|abductees|pupils?|students?|(?:school)?girls?|(?:school)?boys?|(?:school)?children|child|wom[ae]n|m[ae]n|passengers?|travell?ers?|worshippers?|workers?|nurses?|doctors?|teachers?|engineers?|miners?|farmers?|villagers?|residents?|tourists?|priests?|nuns?|pastors?|missionar(?:y|ies)|sailors?|fishermen|crew(?: members)?|journalists?|reporters?|soldiers?|officers?|police(?:m[ae]n)?|staff|employees?|people|persons?|victims?|relatives?|son|daughter|wife|brother|sister|father|mother|mayor|chief|judge|colleagues?|others|him|her|them|all|both|two|three|four|five|six|seven|eight|nine|ten|\\d+|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)";
const MONEY = "(?:\\bransoms?\\b|[$£€₦¥]\\s?\\d|\\b(?:dollars?|euros?|pounds|naira|rupees|francs|pesos|shillings|gourdes|bitcoin|cash)\\b)";

/** What is asked for those who are held: money, or that others are let go. */
const PRICE = new RegExp(
  `^[^.;]{0,80}?(?:${MONEY}|\\bin (?:exchange|return) for\\b|\\bprisoner (?:swap|exchange)\\b|\\brelease of (?:\\S+ ){0,4}(?:prisoners|fighters|detainees|militants|members|comrades|inmates|commanders|leaders|rebels)\\b|\\brelease of (?:\\S+ ){0,3}(?:jailed|imprisoned|detained|captured)\\b)`,
  "iu",
);
/** "Has made no ransom demand" is told as much as a demand is. */
const RANSOM_BEFORE = /\bransom $/i;
const PAID_TO = new RegExp(`^[^.;]{0,60}?(?:\\bransoms?\\b|\\bto (?:the |a |an |their |his |her )?(?:\\w+ )?${CAPTORS}\\b)`, "iu");
const RANSOM_PAID = /\bransoms?\b(?:(?!\bunless\b|\bif\b)[^.;])*$/i;
const UNLESS_PAID = new RegExp(`\\b(?:unless|until|if)\\b[^.;]*${MONEY}[^.;]*$`, "iu");
/** A video, a name and a suspect are released, too. */
const NO_CAPTIVES =
  /\b(?:suspects?|prisoners|inmates|detainees|video|footage|photo\w*|pictures?|images?|recording|audio|statement|names?|report|list|details|identit(?:y|ies)|documents?|poll|figures|data)\b/i;
const LET_GO = new RegExp(`^(?!.*${NO_CAPTIVES.source}).*(?:\\b|(?=\\d))${CAPTIVES}\\b`, "iu");
const LET_GO_BEHIND = new RegExp(`^(?! (?:\\S+ ){0,4}?${NO_CAPTIVES.source}) (?:\\S+ ){0,6}?${CAPTIVES}\\b`, "u");
/** Those whom the law lets go, and what is done for a day to come. */
const NOT_BY_LAW = /^(?! (?:on bail|on bond|on parole|without charge|pending|from (?:jail|prison|custody|detention|hospital)))/i;

const WORDINGS = eventWordings([
  ["demanded demands demanding demand sought seeking", { what: "demand", after: PRICE, actor: "none" }],
  ["asked asking asks want wants wanted wanting", { what: "demand", after: PRICE, actor: "none" }],
  ["demand demands", { what: "demand", noun: true, before: RANSOM_BEFORE, actor: "none", unreal: true }],
  ["paid", { what: "demand", before: UNLESS_PAID, actor: "none", unreal: true }],
  ["pay paid paying pays raised delivered handed", { what: "ransom", voice: "active", after: PAID_TO, actor: "any", unreal: true }],
  ["paid", { what: "ransom", voice: "passive", before: RANSOM_PAID, actor: "none", unreal: true }],
  [
    "paid delivered handed",
    { what: "ransom", voice: "passive", after: PAID_TO, before: new RegExp(MONEY, "iu"), actor: "none", unreal: true },
  ],
  ["freed released rescued liberated ransomed", { what: "freeing", voice: "passive", to: LET_GO, after: NOT_BY_LAW, actor: "any" }],
  ["handed", { what: "freeing", voice: "passive", to: LET_GO, after: /^ over\b/i, actor: "any" }],
  ["set let", { what: "freeing", to: LET_GO, after: /^ (?:\S+ ){0,4}?(?:free|go)\b/i, actor: "any" }],
  [
    "freed released rescued liberated frees releases rescues free release rescue",
    { what: "freeing", voice: "active", after: LET_GO_BEHIND, actor: "any" },
  ],
  ["handed", { what: "freeing", voice: "active", after: new RegExp(`^ over${LET_GO_BEHIND.source.slice(1)}`, "u"), actor: "any" }],
  [
    "escaped escapes escape fled",
    {
      what: "freeing",
      before: new RegExp(`(?:\\b|(?=\\d))${CAPTIVES}\\b[^.;]*$`, "iu"),
      after: /^(?! (?:to|with|on (?:foot|motor\w+|bikes|a)|in a|uninjured|unhurt|injury|death|the (?:scene|area|attack))\b)/i,
      actor: "none",
    },
  ],
  ["held", { what: "still held", voice: "passive", before: /\bstill (?:being )?$/i, actor: "any" }],
  ["captivity", { what: "still held", noun: true, before: /\b(?:still|remain(?:s|ed)?)\b[^.;,]*\bin $/i, actor: "none" }],
]);

/**
 * What those who took people asked for them, whether it was paid, and who came free: "the kidnappers demanded $2 million", "no ransom was paid",
 * "gunmen released 15 pupils", "four are still being held". Only where people were taken.
 */
export const captivity: Extractor = {
  name: "captivity",
  *extract(analysis, context) {
    if (!context.incidents.mentions.some(({ events }) => events.some(({ type }) => type === "kidnapping" || type === "siege"))) return;
    yield* eventStatements(analysis, context, "response", "captivity", WORDINGS);
  },
};
