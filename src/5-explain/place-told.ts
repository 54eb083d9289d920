import { shareDay } from "../model/day.ts";
import type { Location } from "../model/location.ts";
import type { Statement, WhereStatement } from "../model/statement.ts";
import { countryName, isCountryName } from "../support/country-name.ts";
import { literal } from "../support/literal.ts";
import { isAnswered, isBesideDeed, isOfOtherYear, wordsBefore } from "./beside-deed.ts";
import { type CaseView, countFamilies, isInPassing, ofKind, oncePerCase, reportText } from "./case-view.ts";
import { isContradicted } from "./contradicted-place.ts";
import { cite } from "./draft.ts";
import { sentenceOf, sentenceWords } from "./grammar/quoted-statement.ts";
import { isNameOfOther, isNameOfPaper } from "./name-of-other.ts";

/**
 * The place, where a report tells of it beside the deed or at its top, or several independent sources do; its venue only beside the deed. What a
 * person set stands.
 */
export const placeTold: (view: CaseView) => Location | undefined = oncePerCase((view) => {
  const { where } = view.incident;
  const said = ofKind(view.own, "where").filter(({ value }) => value.name === where?.name);
  if (where === undefined || (said.length > 0 && !isSure(view, where, said))) return undefined;
  if (where.site === undefined) return where;
  if (said.some((one) => isCutShort(view, one, where.site!)) || isWhereTreated(view, where.site)) return { ...where, site: undefined };
  const venues = said.filter((one) => one.value.site === where.site && !isOfOtherDay(view, one) && !isHome(view, one));
  return countFamilies(view, venues) > 1 || venues.some((one) => isBesideDeed(view, one)) ? where : { ...where, site: undefined };
});

/** A hospital that no title and no head of a report names: where those struck were brought to, and not where it happened. */
function isWhereTreated(view: CaseView, site: string): boolean {
  if (!/\b(?:Hospitals?|Medical|Clinic|Health|Trauma|(?:Children|Women)['’]s Cent(?:er|re))\b/.test(site)) return false;
  return !view.incident.articles.some((id) => reportText(view, id).slice(0, TOP).includes(site));
}

/** "Ada Borg, 16, of Lower Quay": where somebody lives. */
function isHome(view: CaseView, statement: WhereStatement): boolean {
  return /,? \d{1,3},? (?:both )?(?:of|from) (?:the )?$/.test(wordsBefore(view, statement));
}

/** A venue that only a report names which has another day. */
function isOfOtherDay({ incident: { when }, own }: CaseView, { articleId }: WhereStatement): boolean {
  const days = ofKind(own, "when").filter((one) => one.articleId === articleId);
  return when !== undefined && days.length > 0 && !days.some(({ value }) => shareDay(value, when));
}

/** "South Church", where the text goes on with "Street": half a name. */
function isCutShort(view: CaseView, { articleId, evidence: [own] }: WhereStatement, site: string): boolean {
  const text = view.articles.get(articleId)?.text ?? "";
  const at = own.in === undefined && own.words.endsWith(site) ? own.end - site.length : text.indexOf(site);
  const after = at < 0 ? "" : text.slice(at + site.length);
  return STREET_AFTER.test(after) || (/^ (?:(?:del?|la|of) )?\p{Lu}\p{Ll}/u.test(after) && !DAY_AFTER.test(after));
}

const STREET_AFTER =
  /^ (?:(?:and \p{Lu}\p{L}+ )?(?:[Ss]treets?|[Aa]venues?|[Rr]oads?|[Dd]rives?|[Bb]oulevards?|[Ll]anes?|[Cc]ourts?)|St|Ave|Rd|Dr|Blvd)\b/u;
const DAY_AFTER = /^ (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

function isSure(view: CaseView, where: Location, said: readonly WhereStatement[]): boolean {
  const texts = [...new Set(said.map(({ articleId }) => articleId))].map((id) => reportText(view, id));
  if (
    isContradicted(where, texts) ||
    isNameOfOther(where.name, texts) ||
    isSurname(view, where.name, texts) ||
    said.every((one) => isOnlyPrinted(view, one))
  )
    return false;
  return countFamilies(view, said) > 1 || said.some((one) => isItsPlace(view, one));
}

/** "Selmun ran into the park", of a man called Ada Selmun, or "Selmun thinks": in no sentence something happens in it. */
function isSurname(view: CaseView, name: string, texts: readonly string[]): boolean {
  const isSomebodys = ofKind(view.own, "participant").some(({ value }) =>
    [value.text, ...value.mentions].some((one) => one.endsWith(` ${name}`)),
  );
  const acts = new RegExp(
    `(?<!\\p{L})${literal(name)} (?:also |now |even )?(?:thinks|says|said|told|believes|knows|wants|feels|tweeted|wrote|spoke)\\b`,
    "u",
  );
  if (!isSomebodys && !texts.some((text) => acts.test(text))) return false;
  const happens = new RegExp(`\\b(?:in|at|near|outside|of) ${literal(name)}(?![’']s|\\p{L})`, "iu");
  return !texts.some((text) => happens.test(text));
}

/**
 * "PORT SABLE (CW) –", "Port Sable 19 News", "… - WPSB News, Port Sable, OR": where a report was written or who sends it, when nothing else in it
 * names the place, or the first of its sentences on the deed that names one names another.
 */
function isOnlyPrinted(view: CaseView, statement: WhereStatement): boolean {
  const {
    articleId,
    evidence: [own],
  } = statement;
  const { title = "", text = "" } = view.articles.get(articleId) ?? {};
  const name = own.words;
  const sender = new RegExp(`${literal(name)} (?:\\d+ )?(?:News|NEWS|Weather|TV)\\b`, "g");
  const words = `${title.replace(MASTHEAD, "")}\n${text}`.replaceAll(sender, "");
  const at = words.indexOf(name);
  if (at < 0) return words.length < title.length + 1 + text.length;
  const isDateline = name.length > 3 && name === name.toUpperCase() && own.in === undefined && own.start < TOP;
  const after = words.slice(at + name.length).toLowerCase();
  return isDateline && (!after.includes(name.toLowerCase()) || isOtherwisePlaced(view, statement));
}

/** The name of an outlet behind a title: " - WPSB News, Weather", " | Port Sable Gazette". */
const MASTHEAD =
  /\s(?:[-–—|]|:) ?(?=[^|]*\b(?:News|NEWS|Weather|Sports|TV|Radio|[KW][A-Z]{2,3}(?:-?TV|\d+)?|Gazette|Herald|Tribune|Times|Journal|Post|\w+\.com)\b).*$/u;

/** Whether the first of the deed's sentences below the dateline that names a place names another. */
function isOtherwisePlaced(view: CaseView, { articleId, incident, value, evidence: [own] }: WhereStatement): boolean {
  const deeds = view.own.filter((one) => DEED_KINDS.has(one.kind) && one.articleId === articleId && one.incident === incident);
  const words = deeds
    .filter(({ evidence: [one] }) => one.in === undefined && one.start > own.end)
    .map((one) => sentenceWords(view, one).slice(sentenceOf(view, one).start <= own.start ? own.end - sentenceOf(view, one).start : 0));
  const first = words.find((sentence) => NAMED_PLACE.test(sentence));
  return first !== undefined && !first.includes(value.name);
}

const NAMED_PLACE = /\b(?:in|near|off|outside) (?:the )?(?:(?:\p{Ll}+ )?(?:city|town|village|province|district|suburb) of )?\p{Lu}\p{L}+/u;

/** In the sentence before or after. Code units. */
const CLOSE = 150;

/** A town that is named just before or after what happened there: "In Port Sable a mosque was attacked. Four people were killed." */
function isCloseToDeed(view: CaseView, { articleId, incident, value, evidence: [own] }: WhereStatement): boolean {
  if (value.precision !== "city" && value.precision !== "site") return false;
  const deeds = [...ofKind(view.own, "type"), ...ofKind(view.own, "figure")];
  return deeds.some((one) => {
    const [other] = one.evidence;
    const isSame = one.articleId === articleId && one.incident === incident && other.in === own.in;
    return isSame && other.start - own.end < CLOSE && own.start - other.end < CLOSE;
  });
}

/** So far into a report whose subject it is a place that is named is most often the incident's. Code units. */
const TOP = 400;

/** "Turkish", "Dagestani": an adjective, and not the name of the country or region. */
function isAdjective(words: string, { name, country }: Location): boolean {
  const names = [name, country === undefined ? "" : countryName(country)].map((one) => one.toLowerCase());
  return !names.includes(words.toLowerCase()) && /(?:ese|ish|an|i|ch)$/.test(words);
}

/** Whether the title or the beginning of a report names it as the place: not as one that the place lies so far from. */
function isNamedAtTop({ articles }: CaseView, { articleId, value: { name }, evidence: [own] }: WhereStatement): boolean {
  const { title = "", text = "" } = articles.get(articleId) ?? {};
  const named = `(?:${literal(name)}|${literal(own.words)})`;
  // "Selmun says troops were attacked": those who govern from it.
  const aside = new RegExp(`${AWAY_FROM}${named}|${named}${ACTS.source.slice(1)}`, "giu");
  const top = `${title} ${text.slice(0, TOP)}`.replace(aside, "");
  return (top.includes(name) && !isNameOfPaper(name, top)) || (own.in === undefined && own.words !== name && top.includes(own.words));
}

/** "50 kilometers north of", "outside": before the name of a place that something else lies near. */
const AWAY_FROM =
  "\\b(?:(?:miles|kilomet(?:er|re)s|km|minutes|hours)(?: \\p{L}+)? (?:of|from)|(?:north|south|east|west)\\p{L}* of) (?:the )?";

/** Whether a sentence that tells of the deed names the place. */
function isNamedWithDeed(view: CaseView, statement: WhereStatement): boolean {
  const {
    value,
    evidence: [own],
  } = statement;
  const name = `(?:${literal(value.name)}|${literal(own.words)})(?!\\p{L})`;
  // What is only mentioned may be another deed than that of which the place is told: it must be what the sentence puts the deed in.
  const named = new RegExp(isInPassing(view) ? `${IN_IT}${name}|${name}${DEED_AFTER}` : `(?<!\\p{L})${name}`, "u");
  return deedsBeside(view, statement).some((one) => {
    const words = sentenceWords(view, one);
    return !isOfOtherDeed(view, one, words) && named.test(words);
  });
}

/** Named in a sentence of another year, or once and far below where its report tells the deed first: such a place is more often another deed's. */
function isStray(view: CaseView, statement: WhereStatement): boolean {
  const [own] = statement.evidence;
  const { text = "" } = view.articles.get(statement.articleId) ?? {};
  const first = Math.min(...deedsBeside(view, statement).map(({ evidence: [one] }) => one.start));
  const isNamedOnce = text.indexOf(own.words) === text.lastIndexOf(own.words);
  return isNamedOnce && (own.start - first > FAR || isOfOtherDeed(view, statement, sentenceWords(view, statement)));
}

/** A sentence that names a year before its report's tells of another deed where the incident has no day, or one of another year. */
function isOfOtherDeed({ incident: { when }, articles }: CaseView, { articleId }: Statement, words: string): boolean {
  if (when !== undefined) return isOfOtherYear(words, when);
  const published = articles.get(articleId)?.published?.at.slice(0, 4);
  return (words.match(YEAR) ?? []).some((year) => year !== published);
}

/** What the report states of the deed in the same part of it. */
function deedsBeside(view: CaseView, { articleId, incident, evidence: [own] }: WhereStatement): readonly Statement[] {
  return view.own.filter(
    (one) => DEED_KINDS.has(one.kind) && one.articleId === articleId && one.incident === incident && one.evidence[0].in === own.in,
  );
}

/** Before a place in which something happened, and behind one by which it is called. */
const IN_IT =
  "(?:\\b[Ii]n|\\b[Aa]t|\\b[Nn]ear|\\b[Oo]utside|\\b[Ii]nside|\\b[Aa]cross|\\b[Oo]n|\\b[Oo]ff|\\bof|\\bhit|\\brocked|\\bshook|\\battacked|\\bbombed) (?:the )?(?:\\p{L}[\\p{L}’'-]*,? ){0,3}";
const DEED_AFTER =
  "(?:[’']s)?,? (?:\\p{L}+ ){0,2}(?:attacks?|shootings?|killings?|bombings?|blasts?|riots?|protests?|unrest|massacre|siege|strikes?|police|officers?|crash|incident|case)\\b";

const DEED_KINDS: ReadonlySet<Statement["kind"]> = new Set(["type", "figure", "incident"]);
const YEAR = /\b(?:19|20)\d{2}\b(?! (?:block|hours))/g;
/** "It crashed near Ormay, Colombia", and in a caption "the club's ground in Selmun, Brazil": the first sentence on the deed puts it in another land. */
function isInOtherLand(view: CaseView, statement: WhereStatement): boolean {
  const { country, name } = statement.value;
  if (country === undefined) return false;
  const deeds = deedsBeside(view, { ...statement, evidence: [{ ...statement.evidence[0], in: undefined }] });
  for (const one of deeds) {
    const words = sentenceWords(view, one);
    const lands = [...words.matchAll(IN_LAND)].map(({ groups }) => groups!["land"]!).filter(isCountryName);
    if (lands.length > 0) return !lands.includes(countryName(country)) && !words.includes(name);
  }
  return false;
}

const IN_LAND =
  /\b(?:in|near|outside|off|at) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}, (?<land>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu;

/** So far below the first word of the deed. Code units. */
const FAR = 1500;

/** "if Pyongyang was confirmed as being responsible", "Damascus denied it": a capital that stands for those who govern from it. */
function isActing(view: CaseView, statement: WhereStatement): boolean {
  const [own] = statement.evidence;
  const before = cite(view, statement, { start: Math.max(0, own.start - 40), end: own.start, in: own.in }).words;
  const after = cite(view, statement, { start: own.end, end: own.end + 40, in: own.in }).words;
  return ACTS.test(after) && !/\b(?:in|at|near|outside|around|across|of|from|to|into|over|on)(?: \p{L}+)? $/u.test(before);
}

/** "In a speech in Selmun", "in retaliation for the attacks in Selmun": what was said there, or answered, and not what happened. */
function isAside(view: CaseView, statement: WhereStatement): boolean {
  const before = wordsBefore(view, statement);
  return isAnswered(view, statement) || SPOKEN_IN.test(before) || BOUND_FOR.test(before) || BURIED_IN.test(before);
}

/** "A boat trying to reach the coast of Malta": where people were on their way to. */
const BOUND_FOR =
  /\b(?:reach(?:es|ed|ing)?|bound for|en route (?:to|for)|on (?:its|his|her|their|the) way (?:to|from)|head(?:ed|ing) (?:to|for|towards?)|travel(?:l?ed|l?ing) to|sail(?:ed|ing) (?:to|for)|fl(?:ying|own|ew) (?:to|from)|cross(?:ed|ing)? (?:in)?to|return(?:ed|ing)? (?:to|from)|journey to|voyage to|flight (?:to|from)|trip to) (?:the )?(?:(?:\p{L}+ )?(?:coasts?|shores?|borders?|mainland|island|city|town|port|capital)(?: of)? )?(?:the )?$/iu;

/** "Villagers carry his body during the funeral in Selmun": where the dead are mourned and buried; "fired on a funeral in Selmun" is the deed. */
const BURIED_IN =
  /(?<!\b(?:at|on|near|outside|into|hit|struck|targeted|attacked|bombed|leaving) (?:an? |the )?(?:\p{L}+ )?)\b(?:funerals?|burials?|buried|laid to rest|coffins?|vigils?|mourn(?:ed|ers?|ing)|memorials?|processions?|wakes?)\b[^.;]{0,60}$/iu;

const SPOKEN_IN =
  /\b(?:speech|remarks|rally|interview|(?:news|press) conference|town hall|fundraiser|campaign\w*|speaking|hearing|ceremony|summit)\b(?: [\p{L}’'-]+){0,4} (?:in|at) (?:the )?(?:\p{L}+ of )?$/iu;

const ACTS =
  /^ (?:and \p{Lu}\p{L}+ )?(?:(?:also|now|slowly|again|still|repeatedly|immediately) )?(?:has|have|had|was|were|is|are|would|will|may|might|said|says|denied|denies|accused|accuses|blamed|blames|insists?|insisted|claims?|claimed|vowed|warned|responded|wants?|condemned|calls|describes|considers|regards|sees|ends?|ended|stops?|stopped|launch(?:es|ed)|sends?|sent|wages?|waged)\b/u;

/** "A bomb on Sarland's border with Malta": on which side of it, the sentence on the deed does not tell. */
function isOnBorder(view: CaseView, { articleId, incident, evidence: [own] }: WhereStatement): boolean {
  const border = new RegExp(
    `\\b${literal(own.words)}[’'](?:s )?(?:\\p{L}+ )?border|\\bborder (?:with|between|of) [^.;]{0,30}${literal(own.words)}|${literal(own.words)}[-–]\\p{Lu}\\p{L}+ border|\\p{Lu}\\p{L}+[-–]${literal(own.words)} border`,
    "u",
  );
  return ofKind(view.own, "type").some(
    (one) => one.articleId === articleId && one.incident === incident && border.test(sentenceWords(view, one)),
  );
}

/** Beside the deed, or at the top of a report about it; a country only where something happens in it: not "Turkish", "the U.S. troops". */
function isItsPlace(view: CaseView, statement: WhereStatement): boolean {
  const [own] = statement.evidence;
  const isTop = view.incident.mainArticles.includes(statement.articleId) && (own.in === "title" || isNamedAtTop(view, statement));
  if (isInOtherLand(view, statement)) return false;
  if (!isTop && (isStray(view, statement) || !(isNamedWithDeed(view, statement) || isCloseToDeed(view, statement)))) return false;
  if (isActing(view, statement) || isAside(view, statement)) return false;
  const isWide = statement.value.precision === "country" || statement.value.precision === "region";
  if (isWide && isOnBorder(view, statement)) return false;
  const before = cite(view, statement, { start: Math.max(0, own.start - 30), end: own.start, in: own.in }).words;
  return (
    !isWide ||
    (!isAdjective(own.words, statement.value) &&
      /\b(?:in|of|across|near|inside|within|throughout|off|outside|hit|rocked|shook)(?: the)?(?: \p{L}+(?:ern|ral)?)? $/iu.test(before))
  );
}
