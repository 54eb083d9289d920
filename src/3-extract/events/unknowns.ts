import { tokensIn } from "../../model/analysis.ts";
import type { UnknownMatter } from "../../model/statement.ts";
import { ATTACKERS } from "../english/armed-people.ts";
import { type Context, draft, type Extractor, evidence } from "../extractor.ts";
import { clauseAround } from "../grammar/clause.ts";
import { isOfOtherDeed } from "./event-standing.ts";
import type { EventPlace } from "./event-statements.ts";

/** What the article says is not known of its main incident: "It was not immediately clear how many were hurt" → toll. */
export const unknowns: Extractor = {
  name: "unknowns",
  *extract(analysis, context) {
    const seen = new Set<UnknownMatter>();
    for (const [index, sentence] of analysis.sentences.entries()) {
      const text = analysis.article.text.slice(sentence.start, sentence.end);
      const cue = CUE.exec(text);
      const matter = cue === null || UNASKED.test(text) ? undefined : matterOf(text);
      if (cue === null || matter === undefined || seen.has(matter)) continue;
      const at = tokensIn(analysis.tokens, { start: sentence.start + cue.index, end: sentence.start + cue.index + 1 }).first;
      const incident = incidentOf(context, { index, sentence, at });
      if (incident === undefined) continue;
      seen.add(matter);
      yield draft(analysis, {
        kind: "unknown",
        incident,
        value: { matter },
        speaker: context.voices.speakerAt(analysis.tokens[at]!),
        hedged: false,
        evidence: [evidence(analysis, clauseAround(analysis, sentence, at))],
        extractor: "unknowns",
        rule: `"${cue[0].toLowerCase()}", of the ${matter}`,
      });
    }
  },
};

/** The main incident, where the words are about no other. */
function incidentOf(context: Context, place: EventPlace): string | undefined {
  const { mentions } = context.incidents;
  const told = context.incidents.at(place.at) ?? mentions.find(({ main }) => main);
  return told?.main !== true || isOfOtherDeed(context, place) ? undefined : told.ref;
}

const SO_FAR = "(?: (?:yet|immediately|entirely|fully|initially|publicly|independently|been|be|so far))*";
/** Words that leave something open, one form a line. */
const CUE = new RegExp(
  [
    `\\b(?:is|was|are|were|has|have|had|remains?)(?: (?:still |also )?not|n['’]t)${SO_FAR} (?:clear|known|certain|apparent)\\b(?! (?:for|as|of|to)\\b)`,
    `\\b(?:is|was|are|were|remain(?:s|ed)?)(?: still| also| as yet)? (?:unclear|unknown|uncertain|a mystery|under investigation|being investigated)\\b(?! as\\b)`,
    `\\b(?:could|can)(?: ?not|n['’]t)${SO_FAR} (?:say|confirm|confirmed|verify|verified|determine|determined|established)\\b`,
    `\\b(?:does|did)(?: (?:still |also )?not|n['’]t)${SO_FAR} (?:say|identify|name|release|disclose|specify|reveal)\\b`,
    `\\b(?:police|authorities|investigators|detectives|officials|officers|doctors|rescuers|prosecutors) (?:\\w+ ){0,2}?(?:do|did)(?: (?:still |also )?not|n['’]t)${SO_FAR} know\\b(?! the\\b)`,
    // "We didn't know what was going on" is what a witness lived through.
    `\\bwe (?:\\w+ )?do(?: (?:still |also )?not|n['’]t)${SO_FAR} know\\b(?! the\\b)`,
    `\\b(?:has|have|had|was|were)(?: (?:still |also )?not|n['’]t)${SO_FAR} (?:said|identified|named|released|disclosed|determined|established|confirmed|verified|made public)\\b`,
    `\\b(?:has|have) yet to (?:be )?(?:identif(?:y|ied)|named?|released?|determined?|establish(?:ed)?|confirm(?:ed)?|say)\\b`,
    `\\b(?:nobody|no one) (?:yet )?knows\\b`,
    `\\bno (?:immediate |official |independent |further )?(?:word|confirmation|information|indication) (?:on|of|about|as to)\\b`,
    `\\btoo (?:early|soon) to (?:say|tell|know|determine)\\b`,
  ].join("|"),
  "i",
);
/** A condition, a person's own doubt, what some man or woman claims; and why it was done, of which motives tell. */
const UNASKED =
  /\b(?:his|her|my) (?:\w+ )?(?:claims?|accounts?|statements?)\b|^["“]?(?:if|unless|whether or not|even if)\b|\bclear to (?:me|us)\b|\b(?:motives?|why)\b/i;

const DOERS = `(?:${ATTACKERS})`;
const HARMED =
  "(?:victims?|dead|deceased|killed|wounded|injured|bodies|body|m[ae]n|wom[ae]n|child|children|boys?|girls?|drivers?|officers?|soldiers?|suspects?)";
const DEED =
  "(?:attacks?|bomb\\w*|blasts?|explosions?|shootings?|shots?|fired|struck|killings?|strikes?|raids?|fires?|crash|stabbings?|kidnappings?|weapons?|targets?|targeted|killed|wounded|injured|died)";
const matter = (name: UnknownMatter, ...sources: readonly string[]) => [name, new RegExp(sources.join("|"), "i")] as const;

/** What is open, by the words that follow or precede; the first that fits. */
const MATTERS = [
  matter(
    "doer",
    `\\bwho (?:(?:was|were|is|are|might be|may be) (?:behind|responsible)|(?:(?:had|has|might have|may have|could have) )?(?:carried|planted|fired|shot|attacked|bombed|killed|ordered|launched|opened|set|left|detonated|threw|did (?:it|this))\\b)`,
    `\\b(?:those|anyone|people|party) (?:responsible|behind)\\b`,
    `\\b(?:identit(?:y|ies)|names?|number) of (?:the )?(?:\\w+ )?${DOERS}\\b`,
    `\\b${DOERS} (?:ha(?:s|ve|d)|was|were) (?:not|yet)\\b[^.;]{0,20}\\b(?:identified|named)\\b`,
    `\\b(?:identify|name|identified|named) the ${DOERS}\\b`,
    `\\bhow many (?:of the )?${DOERS}\\b`,
    `\\b(?:acted|acting|worked|working) alone\\b|\\b(?:had|have|has) (?:help|accomplices)\\b`,
  ),
  matter(
    "claim",
    `\\b(?:claims?|reports?|accounts?|videos?|footage|statements?|authenticity|images|figures?|allegations?|recording)\\b[^.;]*\\b(?:confirm|verif)`,
    `\\b(?:confirm|verif|confirmation of)\\w*\\b[^.;]{0,20}\\b(?:claims?|reports?|accounts?|figures?|allegations?)\\b`,
  ),
  matter(
    "toll",
    `\\bhow many (?!times\\b|bullets\\b|rounds\\b|shots\\b|different\\b)`,
    `\\bnumber of (?:the )?(?:\\w+ )?(?:dead|deaths|injured|wounded|victims|casualties|people|missing|those)\\b`,
    `\\b(?:on|of|about) (?:any )?(?:casualties|injuries|deaths|victims|survivors)\\b`,
    `\\bextent of (?:the |his |her |their )?(?:injuries|casualties)\\b`,
    `\\bwhether (?:(?:anyone|anybody|any (?:people|others))(?: else)? (?:was|were|had been) (?:hurt|injured|wounded|killed|harmed)|there (?:were|was) any (?:casualties|deaths|injuries|victims|survivors))\\b`,
  ),
  matter(
    "identity",
    `\\b(?:names?|identit(?:y|ies)) of (?:the |those )?(?:\\w+ )?${HARMED}\\b`,
    `\\bwhose (?:names?|identit(?:y|ies))\\b`,
    `\\b(?:identify|identified|name|named) (?:the |any |any of the )?(?:\\w+ )?${HARMED}\\b`,
    `\\b${HARMED}\\b[^.;]{0,30}\\b(?:identified|named)\\b`,
    `\\b(?:names?|identit(?:y|ies)) (?:ha(?:s|ve)|was|were) not\\b`,
  ),
  matter(
    "whereabouts",
    `\\bwhereabouts\\b|\\bfate of\\b`,
    `\\bwhere (?:the (?:\\w+ )?(?:${DOERS}|hostages|captives|girls|students|suspects?)|they|he|she) (?:had|have|has|was|were|are|is)\\b`,
  ),
  matter(
    "cause",
    `\\bcauses?\\b`,
    `\\bwhat (?:had |has )?(?:caused|led to|triggered|sparked|set off|prompted|ignited|brought down|happened)\\b`,
    `\\bhow (?!many|much|long|old)(?:the |it |a )?(?:\\w+ ){0,3}(?:was|were|got|happened|started|began|managed|entered|came|had)\\b`,
  ),
  matter(
    "other",
    `\\b(?:whether|if|what|which|when)\\b(?![^.;]*\\b(?:will|would|next)\\b)[^.;]*\\b${DEED}\\b`,
    `\\b(?:whether|if) the [^.;]* (?:target|was|were) [^.;]*\\btarget\\b`,
  ),
];

function matterOf(text: string): UnknownMatter | undefined {
  return MATTERS.find(([, words]) => words.test(text))?.[0];
}
