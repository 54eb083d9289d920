import type { Analysis, Name } from "../../model/analysis.ts";
import { tokensIn } from "../../model/analysis.ts";
import { namesAttackers } from "../english/person-nouns.ts";
import { STOPS_ATTACKER } from "../english/stops-attacker.ts";
import type { Context } from "../extractor.ts";
import { namePhrase, type Phrase } from "../grammar/phrases.ts";
import { tellsOf } from "../grammar/tellers.ts";
import { isOnDoers } from "../incidents/attacker-stopped.ts";
import { outcomeOfNext } from "./named-next.ts";

/** A person whose part in an incident the words around the name tell. */
export interface Introduced {
  readonly role: "victim" | "suspect";
  /** What befell them, where the words tell. */
  readonly outcome?: "killed" | "injured";
  readonly phrase: Phrase;
  /** The words that tell it, for the trace. */
  readonly rule: string;
}

/** Names told with their part: "the victim was identified as Ana Ruiz", "arrested Luis Prado, 27", "Luis Prado, 27, of Harwick, was charged with murder". */
export function introducedPeople(analysis: Analysis, context: Context): readonly Introduced[] {
  const known = INTRODUCED.get(context);
  if (known !== undefined) return known;
  const found = readIntroduced(analysis, context);
  INTRODUCED.set(context, found);
  return found;
}

/** Asked for by those who look for the suspects, and by those who look for everybody. */
const INTRODUCED = new WeakMap<Context, readonly Introduced[]>();

function readIntroduced(analysis: Analysis, context: Context): readonly Introduced[] {
  const { text } = analysis.article;
  const found: Introduced[] = [];
  let index = 0;
  for (const name of analysis.names) {
    if (!isPersonName(analysis, name)) continue;
    while (index + 1 < analysis.sentences.length && analysis.sentences[index + 1]!.start <= name.start) index++;
    const sentence = analysis.sentences[index]!;
    const before = text.slice(Math.max(sentence.start, name.start - 110), name.start);
    const after = text.slice(name.end, Math.min(sentence.end, name.end + MOST_AFTER));
    const told = CUES.find(({ role, side, pattern, rule }) => {
      const match = pattern.exec(side === "before" ? before : after);
      if (match === null || isActedOn(analysis, name, match.groups?.["lead"] ?? "")) return false;
      if (OF_WHOSE.has(rule) && /^['’]s\b/i.test(after)) return false;
      if (side === "before" && role === "suspect" && STOPS_ATTACKER.test(before)) return false;
      if (side === "after" && role === "suspect" && STRUCK_BY_OTHERS.test(before)) return false;
      const at = name.start - before.length + match.index;
      return side === "after" || !tellsOf(analysis, name, { start: at, end: at + 1 });
    });
    const phrase = phraseOfName(analysis, name);
    if (told !== undefined) {
      found.push({ role: told.role, phrase, rule: told.rule });
      continue;
    }
    const outcome = outcomeOfNext(context, name, index, (other) => isPersonName(analysis, other));
    if (outcome !== undefined) {
      found.push({ role: "victim", outcome, phrase, rule: "named behind the lead that tells of one victim" });
      continue;
    }
    const described = DESCRIBED.exec(before);
    const noun = (described?.groups?.["noun"] ?? described?.groups?.["other"])?.toLowerCase();
    const isPointing = noun === undefined && POINTING.test(before);
    const isOfAnybody = /^(?:man|woman)$/.test(noun ?? "") && /\bthe $/i.test(before.slice(0, described?.index));
    const role =
      (noun === undefined ? undefined : roleOfNoun(context, noun, index)) ??
      (isPointing || isOfAnybody ? roleOfPronoun(context, index) : undefined);
    if (role !== undefined) found.push({ role, phrase, rule: `"${noun ?? "him"}" is identified` });
  }
  return found;
}

/** "Two men suspected of killing Mayor Ana Ruiz were arrested": not she. */
const STRUCK_BY_OTHERS =
  /\b(?:killing|murdering|shooting|stabbing|wounding|kidnapping|abducting|assassinating|attacking) (?:\p{Lu}\p{Ll}+\.? ){0,2}$/u;

/** "Police arrested Ana Ruiz's brother", "the murder of Luis Prado's son": it befell another. */
const OF_WHOSE: ReadonlySet<string> = new Set([
  "someone named is sought, arrested or charged",
  "the death of someone named",
  "harmed with others",
]);

/** "The gunman shot Officer Ana Ruiz", "arrested after Mayor Luis Prado": with a verb or "after" between them the words before are no title of hers. */
function isActedOn({ tokens }: Analysis, name: Name, lead: string): boolean {
  if (lead === "") return false;
  const { first, last } = tokensIn(tokens, { start: name.start - lead.length, end: name.start });
  if (tokens.slice(first, last).some(({ tag, lower }) => tag === "ADP" && lower !== "of")) return true;
  // "retired teacher Ana Ruiz"
  const isVerb = (at: number) => tokens[at]!.tag === "VERB" && tokens[at + 1]?.tag !== "NOUN";
  for (let at = first; at < last; at++) if (isVerb(at)) return true;
  return false;
}

/** Who "the man" is in "the man was identified as": one who was harmed or who attacked in the sentences just before. */
function roleOfNoun(context: Context, noun: string, sentence: number): Introduced["role"] | undefined {
  const { analysis, harms, attacks } = context;
  const isNear = (at: number) => at <= sentence && at >= sentence - NEAR_SENTENCES;
  const names = (phrase: Phrase) => isSameNoun(noun, analysis.tokens[phrase.head]!.lower);
  const doers = [...harms, ...attacks].filter((one) => isNear(one.sentence) && one.agents.some(names));
  const harmed = harms.filter(
    (harm) =>
      isNear(harm.sentence) && /^(?:killed|injured|hit|abducted)$/.test(harm.what) && harm.patients.some(({ phrase }) => names(phrase)),
  );
  // "Police shot the driver dead. … The driver was identified as Lee Doran": who is stopped is the one who did it.
  if (harmed.some((harm) => isOnDoers(analysis, context, harm))) return "suspect";
  if (harmed.length > 0 && doers.length === 0) return "victim";
  return doers.length > 0 && harmed.length === 0 ? "suspect" : undefined;
}

const NEAR_SENTENCES = 4;

/** "A boy, 16, was shot … identified the teen as": by one's years one is called this or that. */
function isSameNoun(one: string, other: string): boolean {
  return one === other || ALIKE.some((words) => words.test(one) && words.test(other));
}

const ALIKE = [/^(?:teen|teenager|boy|youth|juvenile)$/, /^(?:teen|teenager|girl|juvenile)$/, /^(?:man|male)$/, /^(?:woman|female)$/];

/**
 * Who "him" is in "identified him as", or "the man" where nobody was called so before: the only one of whom the nearest sentence before tells that
 * they were hurt, or that they did it. Of "gunmen shot a driver" it is the driver.
 */
function roleOfPronoun({ analysis, harms, attacks }: Context, sentence: number): Introduced["role"] | undefined {
  const { tokens } = analysis;
  const opening = sentence === 0 ? undefined : roleAtHead(analysis, sentence - 1);
  if (opening !== undefined) return opening;
  const isOne = ({ head }: Phrase) => tokens[head]!.tag === "PROPN" || tokens[head]!.lower === tokens[head]!.lemma;
  for (let at = sentence; at >= Math.max(0, sentence - NEAR_PRONOUN); at--) {
    const harmed = harms.filter((harm) => harm.sentence === at && /^(?:killed|injured|hit)$/.test(harm.what));
    const struck = harmed.flatMap(({ patients }) => patients.map(({ phrase }) => phrase).filter(isOne));
    // "The officers fired back, wounding the suspect": who is named next is the suspect.
    if (struck.some(({ head }) => tokens[head]!.lower === "suspect" || namesAttackers(tokens[head]!.lower))) return "suspect";
    const isHarmed = struck.length > 0;
    const isDoing = [...harmed, ...attacks.filter((attack) => attack.sentence === at)].some(({ agents }) => agents.some(isOne));
    if (isHarmed !== isDoing) return isHarmed ? "victim" : "suspect";
    if (isHarmed) return undefined;
  }
  return undefined;
}

/** "The suspect will be charged with murder. They named him as …": of whom the sentence before tells. */
function roleAtHead({ article: { text }, sentences }: Analysis, sentence: number): Introduced["role"] | undefined {
  const { start, end } = sentences[sentence]!;
  const word = AT_HEAD.exec(text.slice(start, end))?.[1]?.toLowerCase();
  return word === undefined ? undefined : /^(?:victim|deceased)$/.test(word) ? "victim" : "suspect";
}

const AT_HEAD =
  /^["“]?The (?:(?:alleged|suspected|accused|\d+-year-old) )*(suspect|gunman|shooter|attacker|assailant|killer|bomber|victim|deceased)\b(?!['’]s)/i;

const NEAR_PRONOUN = 2;
/** Characters behind a name that are looked at: as far as a list of eight people goes. */
const MOST_AFTER = 300;

/** Whether a name is a person's; one of no known kind may be if it has two to four words. */
export function isPersonName({ article: { text } }: Analysis, { kind, start, end }: Name): boolean {
  return kind === "person" || (kind === "other" && FULL_NAME.test(text.slice(start, end)));
}

/** A name as a phrase of its own, without what stands beside it. */
export function phraseOfName(analysis: Analysis, name: Name): Phrase {
  const range = tokensIn(analysis.tokens, name);
  return namePhrase(range);
}

const FULL_NAME = /^\p{Lu}\S+(?: \p{Lu}\S*){1,3}$/u;

interface Cue {
  readonly role: Introduced["role"];
  readonly side: "before" | "after";
  readonly pattern: RegExp;
  readonly rule: string;
}

const DEAD =
  "(?:victim|deceased|decedent|dead|homicide victim|dead (?:man|woman|boy|girl)|slain \\w+|(?:man|woman|boy|girl|teen|men|women|people|teens) (?:who (?:was|were) )?(?:killed|shot|wounded))";
const DOER = "(?:suspect|gunman|shooter|attacker|assailant|killer|bomber|alleged \\w+|suspected (?!of\\b)\\w+)";
const BEEN = "(?:(?:is|are|was|were|has been|have been|had been|being)\\s+)?(?:(?:later|also|since|previously|tentatively|only)\\s+)?";
const BY = "(?:by\\s+[^.;]{3,45}?\\s+)?";
/** An age or a title between the cue and the name. */
const LEAD = "(?<lead>(?:(?:\\d+|\\w+)-year-old\\s+)?(?:(?:\\p{Lu}[\\w.]*|officer|resident|student|clerk|driver)\\s+){0,3})$";
/** Age, home and relatives between the name and the cue. */
const TRAIL =
  "^\\s*(?:\\(\\d+\\)|,\\s*\\d+\\s*,|,\\s*\\d+(?=\\s))?\\s*(?:,?\\s*of\\s+[^,.;]{3,45}(?:,\\s*\\p{Lu}[\\w.]+)?,?)?\\s*(?:,?\\s*who\\s+)?";

/** Another person named between the name and the cue: "Ana Ruiz, 34, and 18-year-old Luis Prado were". */
const WITH = "(?:,?\\s+and\\s+(?:\\d+-year-old\\s+)?(?:[\\p{L}.'’-]+\\s+){0,3}[\\p{L}.'’-]+\\s*(?:,\\s*\\d+,?)?\\s*)?";
/** Many of them: "Ana Ruiz, 34; Luis Prado, 27; and a teenager have all been". */
const LISTED = "(?:[;,]\\s+[^;,.]{1,45}){1,20}?";

/** What courts do with somebody; behind a name alone it is theirs only where nobody follows to whom it is done: "Judge Borg convicted the baker". */
const TRIED = "arraigned|convicted|sentenced|extradited";
const NO_OBJECT =
  "(?=[,.;:)]|$|\\s+(?:on|in|of|to|for|at|by|and|as|after|before|last|earlier|this|late|early|when|while|with|without|under|again|yesterday|today|\\w+day)\\b)";

/** Where those who were shot are found. */
const WHERE_FOUND =
  "yard|driveway|room|bedroom|kitchen|bathroom|hallway|stairwell|counter|lobby|elevator|street|alley|ditch|lot|sidewalk|porch|garage|basement|doorway|floor|wheel|couch|bed";

/** "booked on a complaint of child neglect": what is laid to a parent, and not who shot. */
const NOT_OF_NEGLECT =
  "(?!(?:(?!\\b(?:murder|manslaughter|homicide|assault|attempted|shooting|killing|death)\\b)[^.;]){0,80}\\b(?:neglect|endangering|endangerment)\\b(?![^.;]*\\b(?:murder|manslaughter|homicide|assault)\\b))";

const CUES: readonly Cue[] = [
  after("victim", `${WITH}dead\\b`, "someone named is found dead"),
  after(
    "victim",
    `(?:was|were)\\s+found\\s+(?:lying\\s+|slumped\\s+(?:over\\s+)?)?(?:in|inside|on|outside|near|behind)\\s+(?:[\\w'’-]+\\s+){1,4}?(?:${WHERE_FOUND})\\b(?![^.;]*\\b(?:arrest\\w*|custody|hiding|alive|unharmed|unhurt|armed|handcuffed|charged|surrendered)\\b)`,
    "someone named is found there",
  ),
  after("victim", "had\\s+(?:been\\s+shot|(?:\\w+\\s+)?(?:gunshot|stab|bullet)\\s+wounds?)", "someone named has wounds"),
  after(
    "victim",
    "(?:(?:lying|on|in|at|near|outside|inside|behind|about|around)\\s+(?:[^.;,]|[ap]\\.m\\.){3,40}?\\s+){1,3}with\\s+(?:an?|multiple|several|two|three)\\s+(?:\\w+\\s+)?(?:gunshot|stab|bullet)\\s+wounds?",
    "someone named has wounds",
  ),
  after(
    "victim",
    `(?:is|was|are|were)\\s+(?:both\\s+)?(?:(?:one|two|three|four|five|some)\\s+of\\s+)?(?:the\\s+(?:\\w+\\s+){0,3}(?:killed|shot dead|wounded|injured|victims?)\\b|found\\s+(?:\\w+\\s+)?(?:dead|shot)|pronounced\\s+dead)`,
    "someone named is found dead",
  ),
  after(
    "victim",
    ",\\s+(?:the|an?)\\s+(?:(?!of\\b|who\\b)[\\w'’-]+\\s+){1,4}?(?:who\\s+was\\s+)?(?:killed|shot\\s+dead|murdered|assassinated|gunned\\s+down)\\s+(?:in|at|on|by|outside|near|last|this)\\b",
    "someone killed is named",
  ),
  after(
    "victim",
    "(?:has|have|had)?\\s*passed\\s+away|(?:remains?|is|was)\\s+(?:still\\s+)?hospitali[sz]ed",
    "someone named is in hospital",
  ),
  before(
    "victim",
    `(?:identified|named|identify)\\s+(?:the\\s+)?(?:\\w+\\s+){0,2}?${DEAD}s?(?:\\s+[^.;]{3,70})?\\s+as\\s+`,
    "the victim is identified",
  ),
  before("victim", `${DEAD}s?,?\\s+${BEEN}(?:identified|named)\\s+${BY}as\\s+`, "the victim is identified"),
  before("victim", `\\bvictims?(?:\\s+(?:is|are|was|were)|,)?\\s+`, "a victim is named"),
  before(
    "victim",
    "\\b(?:killed|murdered|shot|slain|dead|died|kidnapped|abducted)\\s+(?:together|along)\\s+with\\s+",
    "harmed with others",
  ),
  before(
    "victim",
    `\\b(?:murder|killing|slaying|shooting|shooting death|stabbing|assassination|kidnapping|death)\\s+of\\s+`,
    "the death of someone named",
  ),
  before(
    "suspect",
    `(?:identified|named|identify)\\s+(?:the\\s+)?(?:\\w+\\s+){0,2}?${DOER}s?(?:\\s+[^.,;]{3,50})?\\s+as\\s+`,
    "the suspect is identified",
  ),
  before("suspect", `${DOER}s?,?\\s+${BEEN}(?:identified|named)\\s+${BY}as\\s+`, "the suspect is identified"),
  before(
    "suspect",
    `\\b${DOER}s?\\s+(?:who\\s+(?:is|was)\\s+)?(?:accused|suspected)\\s+of\\s+[^.;,]{3,60},\\s+`,
    "someone accused is named",
  ),
  before("suspect", `\\b${DOER}(?:\\s+(?:is|was)|,)?\\s+`, "a suspect is named"),
  before(
    "suspect",
    "\\b(?:arrested|charged|charging|indicted|booked|(?:searching|looking|hunting|warrants?)\\s+for|charges?\\s+(?:(?:were|are|being)\\s+\\w+\\s+)?against)\\s+",
    "someone named is sought, arrested or charged",
  ),
  after(
    "suspect",
    "(?:is|was|were|has been|had been|have been|also|later|\\s)*\\s*(?:charged\\s+(?:\\w+\\s+)?with|accused\\s+of|arrested|indicted|booked|wanted|taken\\s+into\\s+custody|(?:picked\\s+up|captured|caught|tracked\\s+down)(?:\\s+(?:on\\s+)?\\w+day)?\\s+by\\s+(?:[\\w.'’-]+\\s+){0,4}(?:police|officers|deputies|marshals|troopers|agents|task\\s+force)|in\\s+custody|being\\s+held|being\\s+sought|suspected\\s+of|believed\\s+to\\s+be\\s+the\\s+(?:gunman|shooter|attacker))" +
      NOT_OF_NEGLECT,
    "someone named is charged",
  ),
  after(
    "suspect",
    `\\s*(?:(?:was|is|has been|had been|will be)\\s+(?:(?:also|later|then)\\s+)?(?:${TRIED})\\b|(?:(?:also|later|then)\\s+)?(?:${TRIED})${NO_OBJECT})`,
    "someone named is tried",
  ),
  after(
    "suspect",
    "(?:was|is|has been|had been|will be|later|also|then|\\s)*\\s*(?:found\\s+guilty|turned\\s+(?:himself|herself)\\s+in|pleaded\\s+(?:not\\s+)?guilty|pled\\s+(?:not\\s+)?guilty|confessed|surrendered\\s+to|admitted\\s+(?:to\\s+)?(?:shooting|killing)|allegedly\\s+(?:shot|killed|opened|fired|pulled))",
    "someone named owns up or gives himself up",
  ),
  after(
    "suspect",
    "(?:who\\s+[^,;.]{3,60},\\s+)?(?:is|was)\\s+(?:believed\\s+to\\s+be\\s+|identified\\s+as\\s+)?the\\s+(?:(?:lone|only|alleged|suspected)\\s+)?(?:shooter|gunman|killer|attacker|assailant)\\b",
    "someone named is called the attacker",
  ),
  after(
    "suspect",
    "guilty\\s+of|as\\s+(?:a|the)\\s+(?:suspect|shooter|gunman|killer)\\b|on\\s+suspicion\\s+of",
    "someone named is found or held to be guilty",
  ),
  before(
    "suspect",
    "\\b(?:man|woman|person|teen|teenager|one)\\s+(?:who|they\\s+believe)\\s+(?:\\w+\\s+){0,2}?(?:shot|killed|opened\\s+fire)\\b[^.;,]{0,50}?\\s(?:is|was|as)\\s+(?:identified\\s+as\\s+)?",
    "who shot somebody is named",
  ),
  before("suspect", "\\b[Cc]harged\\s+in\\s+the\\s+[^.;]{3,70},?\\s+(?:is|are)\\s+", "those charged are named"),
  after(
    "suspect",
    `(?:${WITH}|${LISTED})\\s*(?:have|were|are)\\s+(?:(?:all|both|each|also)\\s+)?(?:been\\s+)?(?:charged\\s+(?:with|in)|arrested|indicted|booked)`,
    "someone named is charged with others",
  ),
  // "Deputies found Ana Ruiz, 28, at a relative's house and arrested her"
  after(
    "suspect",
    "(?:(?:at|in|near|inside|outside|hiding)\\s+[^.;,]{3,60}?\\s+)?and\\s+(?:later\\s+|then\\s+)?arrested\\s+(?:him|her)\\b",
    "someone named is found and arrested",
  ),
  after("suspect", "(?:is\\s+)?(?:now\\s+)?(?:faces?|facing)\\s+[^.;]{0,40}?\\bcharges?\\b", "someone named is charged"),
];

const PERSON =
  "(?:man|woman|boy|girl|male|female|teen|teenager|student|driver|officer|child|clerk|son|daughter|couple|pair|men|women|teens|brothers|sisters)";
/** Any noun for somebody, and no word of the verb. */
const SOMEBODY =
  "(?<noun>(?!(?:she|they|who|been|being|was|were|are|has|have|had|later|also|since|previously|tentatively|only|and)\\b)\\p{L}{3,})";
const DESCRIBED = new RegExp(
  `(?:\\b${SOMEBODY},?\\s+(?:who\\s+)?${BEEN}(?:identified|named)\\s+${BY}as\\s+|(?:identified|identify)\\s+(?:the\\s+)?(?:\\S+\\s+){0,2}?(?<other>${PERSON})(?:\\s+[^.,;]{3,50})?\\s+as\\s+)${LEAD}`,
  "iu",
);

const POINTING = new RegExp(
  `(?:\\b(?:he|she)\\s+${BEEN}(?:identified|named)\\s+${BY}as\\s+|\\b(?:identified|named)\\s+(?:him|her)(?:\\s+\\w+day)?\\s+as\\s+)${LEAD}`,
  "iu",
);

function before(role: Cue["role"], words: string, rule: string): Cue {
  return { role, side: "before", pattern: new RegExp(`(?:${words})${LEAD}`, "iu"), rule };
}

function after(role: Cue["role"], words: string, rule: string): Cue {
  return { role, side: "after", pattern: new RegExp(`${TRAIL}(?:${words})`, "iu"), rule };
}
