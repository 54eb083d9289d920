import type { Statement } from "../../model/statement.ts";
import { dayText } from "../../support/date-text.ts";
import { capitalised } from "../../support/number-text.ts";
import type { ReportsView } from "../case-view.ts";

/** Words for an outlet that the report does not name. */
export const UNNAMED_OUTLET = "an outlet that is not named";

/** The outlet of a statement's article, by name. */
export function outletText(view: ReportsView, statement: Statement): string {
  return outletName(view.articles.get(statement.articleId)?.outlet);
}

/** An outlet as a sentence names it: a port is no part of a name. "kltv.example:80" → "kltv.example" */
export function outletName(outlet: string | undefined): string {
  return outlet === undefined || outlet === "" ? UNNAMED_OUTLET : outlet.replace(/:\d{2,5}$/, "");
}

/** The outlet at the head of a sentence; an address keeps its small letters. */
export function openingOutlet(view: ReportsView, statement: Statement): string {
  const name = outletText(view, statement);
  return /^\S+\.\S+$/.test(name) ? name : capitalised(name);
}

/** Words that are capitals only where they open a sentence. */
const COMMON_OPENERS =
  /^(?:The|A|An|One|Two|Three|Several|Some|Other|Others|Another|Many|Most|Both|Initial|Early|First|Unconfirmed|Senior|Local|Police|Officials?|Authorities|Prosecutors?|Investigators?|Witness(?:es)?|Doctors?|Hospital|Harbour|Medics|Rescuers?|Residents|Military|Government|Security|Health|Emergency|State|Regional|Federal|Analysts?|Experts?|Survivors?|Detectives?|Deput(?:y|ies)|Officers?|Troopers?|Firefighters|Paramedics|Relatives|Neighbou?rs|Family|Homicide|Medical|Court|Hospitals?|Media|Reports?|Radio|Television|Eyewitness(?:es)?|Activists?|Monitors?|Sources?|Lawyers?|Diplomats?|Opposition|Rebels|Militants|Gunmen)\b(?! [\p{Lu}])/u;
/** A title or name goes on in capitals: "Health Minister Ada Cutajar" stays as it is, "The Health Ministry" loses only its article's capital. */
const ARTICLE_OPENER = /^(?:The|A|An) /;

/** A speaker's words inside a sentence: "The Health Ministry" → "the Health Ministry", "Police" → "police". */
export function speakerText(words: string): string {
  return ARTICLE_OPENER.test(words) || COMMON_OPENERS.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Whose word it is: the speaker, else the outlet. */
export function voiceText(view: ReportsView, statement: Statement): string {
  return statement.speaker ? speakerText(statement.speaker.words) : outletText(view, statement);
}

/** "22 March 2024": the day it was said or, where that is not known, published; `undefined` where neither is. */
export function saidText(view: ReportsView, statement: Statement): string | undefined {
  const at = statement.saidAt ?? view.articles.get(statement.articleId)?.published?.at;
  return at === undefined ? undefined : dayText(at);
}

/** "23 March 2024": the day on which the report appeared or, where that is not known, what it tells was said. */
export function reportedText(view: ReportsView, statement: Statement): string | undefined {
  const at = view.articles.get(statement.articleId)?.published?.at;
  return at === undefined ? saidText(view, statement) : dayText(at);
}

/** "(Northern Wire, 22 March 2024)" without the brackets. */
export function voiceAndDay(view: ReportsView, statement: Statement): string {
  return [voiceText(view, statement), saidText(view, statement)].filter((part) => part !== undefined).join(", ");
}

/** ", according to police, as of 22 March 2024" or ", Northern Wire reported on 22 March 2024": the end of a sentence that is someone's word. */
export function attributionText(view: ReportsView, statement: Statement): string {
  const day = statement.speaker ? saidText(view, statement) : reportedText(view, statement);
  if (statement.speaker) return `, according to ${speakerText(statement.speaker.words)}${day === undefined ? "" : `, as of ${day}`}`;
  return `, ${outletText(view, statement)} reported${day === undefined ? "" : ` on ${day}`}`;
}

/** Without the day on which it was said, where that stands before the sentence. */
export function undated(text: string): string {
  return text.replace(/(?: on|, as of) \d{1,2} [A-Z][a-z]+ \d{4}(?=[.:,])/, "");
}
