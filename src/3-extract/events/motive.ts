import { type Sentence, tokensIn } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import type { ProfileStatement } from "../../model/statement.ts";
import { type Context, draft, type Extractor, evidence } from "../extractor.ts";

type Aspect = ProfileStatement["value"]["aspect"];

/** Why it was done, on whose word; that nobody knows why; and what somebody rules out. "Police said the shooting was gang-related" → gang-related. */
export const motive: Extractor = {
  name: "motive",
  *extract(analysis, context) {
    if (context.incidents.mentions.length === 0) return;
    const seen = new Set<string>();
    for (const sentence of analysis.sentences) {
      const text = analysis.article.text.slice(sentence.start, sentence.end);
      if (!CUE.test(text)) continue;
      const found = motiveIn(context, sentence, text);
      const incident = found && context.incidents.at(tokensIn(analysis.tokens, { start: found.deed, end: found.deed + 1 }).first);
      if (found === undefined || incident === undefined) continue;
      const { aspect, actor, start, end } = found;
      const fact = evidence(analysis, { start, end }).words;
      if (seen.has(`${aspect} ${fact}`.toLowerCase())) continue;
      seen.add(`${aspect} ${fact}`.toLowerCase());
      yield draft(analysis, {
        kind: "profile",
        incident: incident.ref,
        value: { actor, aspect, text: fact },
        speaker: context.voices.speakerAt({ start, end }),
        hedged: /\b(?:may|might|possibly|apparently|appears?|believed?|thought|suspect(?:s|ed)?)\b/i.test(text),
        evidence: [evidence(analysis, sentence)],
        extractor: "motive",
        rule: `"${actor}" with its ${aspect}`,
      });
    }
  },
};

interface Found extends Span {
  readonly aspect: Aspect;
  readonly actor: string;
  /** Where the deed stands that it is the motive of, rather than the one it answers. */
  readonly deed: number;
}

const CUE =
  /\b(?:motiv\w+|retaliat\w+|revenge|reprisal|aveng\w+|vengeance|response|because|stem\w*|grudge|jealousy|angry|anger|inspired|driven|terror\w*|hate crime|[\w-]+-related|aimed|debt|dispute|quarrel|feud|why|spite|hatred|blamed|wanted|(?:hoped|intended|meant|planned|sought|tried|trying) to|reasons?|(?:it|they) (?:had )?(?:carried out|launched|staged|mounted|attacked|bombed|targeted|struck))\b/i;
const DEED =
  "(?:attacks?|bombings?|blasts?|explosions?|shootings?|killings?|murders?|strikes?|raids?|assaults?|massacre|stabbings?|slayings?|ambush|kidnappings?|abductions?|violence|incident|fire|crime)";
const DOER =
  "(?:(?:the|a) (?:\\w+ )?(?:gunm[ae]n|attackers?|bombers?|shooters?|suspects?|assailants?|killers?|man|men|woman|teenager|student|driver|militants?|rebels?|group|movement)|he|she|they|it)";
/** Why somebody was where they were is no motive: "unclear why the man was at the quarry". */
const BEING_THERE = "(?:was|were|had been) (?:in|at|on|near|there|outside|inside|armed|travell?ing|driving|walking|carrying)\\b";
const WAS =
  "(?:is|are|was|were|had been|has been|may have been|might have been|appears? to have been|appeared to be|could have been|is believed to have been)";
const REST = '[^.;,”"]{3,120}';

interface Pattern {
  readonly aspect: Aspect;
  /** The groups `who`, whose motive it is or what it is the motive of, and `fact`, the words that tell it. */
  readonly pattern: RegExp;
}

const pattern = (aspect: Aspect, source: string): Pattern => ({ aspect, pattern: new RegExp(source, "i") });

const KIND =
  "(?:islamist|jihadist|extremist|far-right|right-wing|far-left|left-wing|neo-nazi|racist|racial|xenophobic|anti-?semitic|islamophobic|anti-muslim|homophobic|misogynist\\w*|sectarian|ethnic|religious|political|terror(?:ist)?|separatist|nationalist|ideological|personal|financial)";

/** In the order in which they are tried: that a motive is not known or is ruled out uses the words of one. */
const PATTERNS: readonly Pattern[] = [
  pattern(
    "motive ruled out",
    `(?<who>(?=))(?<fact>no (?:known |apparent |immediate |obvious )?(?:links?|connections?|ties?|nexus) (?:to|with) terror\\w*)`,
  ),
  pattern(
    "motive ruled out",
    `\\b(?<who>${DEED}) (?<fact>${WAS} not (?:believed to be |thought to be |being treated as )?(?:an? )?(?:act of )?(?:terror\\w*|racially|politically|gang)(?:[ -]\\w+)?)`,
  ),
  pattern(
    "motive ruled out",
    `(?<who>(?=))(?<fact>(?:ruled out|ruling out|rule out) (?:an? |any )?(?:terror\\w*|political|racial|robbery|hate)(?: \\w+)?)`,
  ),
  pattern(
    "motive ruled out",
    `(?<who>(?=))(?<fact>(?:nothing to suggest|no (?:indication|evidence|signs?) (?:of|that)) [^.;,]{0,40}?(?:terror\\w*|motivated|hate crime|motive))`,
  ),
  pattern(
    "motive ruled out",
    `(?<who>(?=))(?<fact>(?:do|does|did) not (?:believe|think) [^.;,]{0,40}?(?:terror\\w*|motivated|hate crime))`,
  ),
  pattern("motive unknown", `(?<who>(?=))(?<fact>(?:did|do|does) not (?:yet )?(?:know|have) (?:the|a|any|what) (?:\\w+ )?motive)`),
  pattern(
    "motive unknown",
    `(?<who>(?=))(?<fact>(?:have|has|had) (?:not (?:yet )?|yet to )(?:establish|determine|identif|find|found|give|disclose|release|discuss)\\w* (?:a|any|the) (?:\\w+ )?motive)`,
  ),
  pattern(
    "motive unknown",
    `(?<who>(?=))(?<fact>(?:trying|working|seeking|struggling) to (?:determine|establish|find|understand|identify|work out) (?:a|the|what)(?: \\w+)? ?motive)`,
  ),
  pattern(
    "motive unknown",
    `(?<who>(?=))(?<fact>(?:(?:a|the|any|no|his|her|their) )?(?:\\w+ )?motives?(?: (?:for|behind|in) (?:the|thursday's) \\w+)? (?:(?:was|is|were|remains?|remained|has been|had been)(?: still| yet)? )?(?:not (?:yet |been |immediately |entirely )*(?:clear|known|given|established|determined|apparent|released|disclosed)|unclear|unknown|under investigation|a mystery))`,
  ),
  pattern(
    "motive unknown",
    `(?<who>(?=))(?<fact>(?:unclear|not (?:yet )?(?:clear|known)|unknown|(?:did|would|could) not say)\\b[^.;,]{0,60}?\\bwhat (?:the|a|his|her|their) (?:\\w+ )?motive)`,
  ),
  pattern("motive unknown", `(?<who>(?=))(?<fact>\\bno (?:clear |known |apparent |immediate |obvious )?motive\\b)`),
  pattern(
    "motive unknown",
    `(?<who>(?=))(?<fact>(?:not (?:immediately |yet )?(?:clear|known)|unclear|unknown) why ${DOER} (?!${BEING_THERE})[^.;,]{3,80})`,
  ),
  pattern(
    "motive",
    `(?<!\\bwhat )(?<who>(?=))(?<fact>\\b(?:the|a|his|her|their) (?:\\w+ )?motive(?: (?:for|behind|in) the \\w+)? (?:was|is|may have been|appears to (?:be|have been)|appeared to be) ${REST})`,
  ),
  pattern(
    "motive",
    `\\b(?<who>${DEED})(?: [^.;,]{0,40}?)? ${WAS} (?<fact>(?:apparently |partly |possibly |likely )?(?:(?:racially|politically|religiously|gang|drug|terror|hate|ideologically)[- ](?:motivated|related)|motivated by ${REST}|inspired by ${REST}|driven by ${REST}|sparked by ${REST}|aimed at \\w+ing ${REST}|over (?:an? |the )?(?:\\w+ )?(?:debt|dispute|money|argument|land|quarrel|feud|drugs|woman|girl)[^.;,]*))`,
  ),
  pattern("motive", `\\b(?<who>${DEED})(?: [^.;,]{0,40}?)? (?<fact>(?:stemmed from|arose from|grew out of|resulted from) ${REST})`),
  pattern(
    "motive",
    `(?<!\\b(?:whether|if)\\b[^.;]{0,60})\\b(?<who>${DEED}) (?<fact>as an? (?:hate crime|act of (?:terror\\w*|revenge))|as (?:revenge|retaliation|reprisal)(?: for ${REST})?)`,
  ),
  pattern(
    "motive",
    `\\b(?<who>${DOER}) (?:was|were|had been|is|became|got) (?<fact>(?:motivated|inspired|driven) by ${REST}|(?:angry|upset|furious|enraged) (?:about|over|at|that|with|because) ${REST})`,
  ),
  pattern(
    "motive",
    `\\b(?<who>${DOER}) (?<fact>acted out of ${REST}|(?:had|held|bore|harbou?red) (?:an? )?(?:grudge|hatred|grievance)s? ${REST}|blamed (?:the |his |her )?[^.;,]{2,40} for ${REST})`,
  ),
  pattern(
    "motive",
    `\\b(?<who>the (?:group|movement|militants|rebels|attackers)) (?<fact>(?:wanted|was trying|were trying|hoped|sought|aimed) to (?:derail|disrupt|undermine|provoke|sow|spread|show|prove|force|punish|destabili[sz]e|weaken)${REST})`,
  ),
  pattern(
    "motive",
    `\\b(?<who>${DOER}) (?<fact>(?:(?:had )?(?:wanted|hoped|intended|meant|planned|sought|aimed)|(?:was|were|had been) trying|tried) to (?:rob|steal|loot|plunder|seize|kidnap|abduct|extort|rustle|scare|intimidate|punish|free|silence) ${REST})`,
  ),
  pattern(
    "motive",
    `\\b(?<who>${DEED}|attacked|bombed|targeted|shot|killed|stabbed|it|they|he|she)\\b(?:(?! in response to)[^.;]){0,90}?\\b(?<fact>(?:in (?:retaliation|revenge|reprisal|response) (?:for|to|against)|to avenge|(?:revenge|retaliation|reprisal|vengeance|punishment) for) ${REST})`,
  ),
  pattern(
    "motive",
    `\\b(?=indicat|sign|eviden|clue|hint|point|suspect|assum|believ|found|ha[ds]|have)(?<!\\b(?:whether|if|any|no|not|rul\\w+ out|possib\\w+)\\b[^.;]{0,60})(?<who>(?=))(?<fact>(?:indicat\\w+|signs?|evidence|clues?|hints?|(?:points?|pointed|pointing) (?:strongly )?(?:to|towards?)|suspects?|suspected|assum\\w+|believes?|believed|found|had|has|have) (?:(?:of|to|for|is|that|there|the attack|it|was|had|he|she|they) ){0,4}(?:an? )?(?:\\w+ )?${KIND}(?:,? (?:or|and) ${KIND})? (?:motiv\\w+|background))`,
  ),
  pattern(
    "motive",
    `(?<who>(?:\\bthe )?[\\w’'-]{3,}) (?:has |have |had )?(?:said|says|claimed) (?:that )?(?:it|they) (?:had )?(?:carried out|launched|staged|mounted|attacked|bombed|targeted|struck)(?: (?:the|this|that) [^.;,]{2,40}?)? (?<fact>to (?:stop|force|punish|protest|end|press|pressure|deter|halt|resist|defend|drive) ${REST})`,
  ),
  pattern("motive", `\\b(?<who>${DEED}) (?:${WAS}|came) (?:carried out )?(?<fact>in response to ${REST})`),
  pattern("motive", `\\b(?<who>(?:attacked|bombed|targeted|shot|killed|stabbed))\\b[^.;]{0,60}?\\b(?<fact>because ${REST})`),
];

/** "In retaliation for the bombing": what is answered is this deed. */
const ANSWERS_THIS = new RegExp(
  `^(?:in \\w+ (?:for|to|against)|to avenge|\\w+ for) (?:the|this|that|\\w+day['’]s) (?:\\w+ )?${DEED}$`,
  "i",
);
/** "It was reported that", "he said": whose anger and whose wish "he" is, only those who tell of a suspect make sure. */
const PRONOUN = /^(?:he|she|they|it)$/i;

function motiveIn(context: Context, sentence: Sentence, text: string): Found | undefined {
  for (const { aspect, pattern } of PATTERNS) {
    const groups = pattern.exec(text);
    const fact = groups?.groups?.["fact"]?.trimEnd();
    if (groups === null || fact === undefined || (aspect === "motive" && ANSWERS_THIS.test(fact))) continue;
    const start = sentence.start + groups.index + groups[0].indexOf(fact);
    const span = { start, end: start + fact.length };
    const who = groups.groups?.["who"] ?? "";
    const holder = aspect === "motive" ? holderOf(context, sentence, span, who) : fact;
    if (holder !== undefined) return { aspect, actor: holder, deed: who === "" ? start : sentence.start + groups.index, ...span };
  }
  return undefined;
}

/** Whose motive it is, else what it is told of; `undefined` where it may be anybody's. */
function holderOf({ analysis, attacks, voices }: Context, sentence: Sentence, fact: Span, who: string): string | undefined {
  const { tokens, article } = analysis;
  const speaker = voices.speakerAt(fact);
  // "Killed because they are viewed with suspicion": in the outlet's own voice it is an opinion or a story.
  if (/^because/i.test(article.text.slice(fact.start, fact.end)) && !WHO_KNOWS.has(speaker?.kind ?? "")) return undefined;
  const agent = attacks.find(
    ({ token, agents }) => agents.length > 0 && sentence.start <= tokens[token]!.start && tokens[token]!.end <= sentence.end,
  )?.agents[0];
  const words = agent && article.text.slice(tokens[agent.first]!.start, tokens[agent.head]!.end);
  if (words !== undefined && !PRONOUN.test(words)) return words;
  if (words !== undefined || PRONOUN.test(who))
    return speaker === undefined || !OF_OTHERS.has(speaker.kind) ? claimantOf(words, speaker) : who;
  const told = article.text.slice(fact.start, fact.end);
  if (speaker !== undefined && REPRISAL.test(told) && /^(?:party|other)$/.test(speaker.kind)) return speaker.words;
  return who === "" ? told : who;
}

/** Of a deed that its own speaker calls a reprisal, the speaker tells the motive. */
const REPRISAL = /^(?:in (?:retaliation|revenge|reprisal|response)|to avenge|revenge|retaliation|reprisal|vengeance|punishment)\b/i;

/** "The Front said it carried out the attack in retaliation": the speaker's own. */
function claimantOf(agent: string | undefined, speaker: { readonly words: string } | undefined): string | undefined {
  return agent === undefined ? undefined : speaker?.words;
}

/** On whose word a reason is told. */
const WHO_KNOWS: ReadonlySet<string> = new Set([
  "police",
  "prosecutor",
  "army",
  "intelligence",
  "civil authority",
  "unnamed official",
  "party",
  "other",
]);

/** Who speaks of a suspect as "he". */
const OF_OTHERS: ReadonlySet<string> = new Set(["police", "prosecutor", "witness", "expert", "health", "intelligence"]);
