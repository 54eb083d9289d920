import type { Analysis, Sentence, Token } from "../model/analysis.ts";
import type { Span } from "../model/span.ts";
import type { ResponsibilityStatus, Speaker } from "../model/statement.ts";
import type { Context } from "./extractor.ts";
import { type Party, partyOf } from "./parties.ts";
import { type PhraseRow, patientsLeft, patientsRight, phraseAt } from "./patients.ts";
import type { Phrase } from "./phrases.ts";
import { speakerKind } from "./speaker-kind.ts";

/** Words that hold a party responsible, before it is settled on whose word. */
export interface Accusation extends Span {
  readonly token: number;
  readonly party: Party | undefined;
  /** `undefined`: the speaker decides. */
  readonly status: ResponsibilityStatus | undefined;
  /** Who accuses, where the words themselves tell; `undefined`: whoever the sentence is attributed to. */
  readonly by: Speaker | undefined;
  readonly channel: Span | undefined;
  readonly rule: string;
}

interface Place {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly row: PhraseRow;
  readonly at: number;
}

type Finder = (place: Place) => Accusation | undefined;

/** All explicit words of responsibility: claims, denials, blame, suspicion, charges, convictions. */
export function* accusations(analysis: Analysis, context: Context): Generator<Accusation> {
  const { tokens, sentences } = analysis;
  for (let index = 0; index < sentences.length; index++) {
    const row = context.rows[index];
    if (row === undefined) continue;
    const sentence = sentences[index]!;
    for (let at = sentence.first; at < sentence.last; at++) {
      const find = FINDERS.get(tokens[at]!.lower);
      const found = find?.({ analysis, tokens, sentence, row, at });
      if (found !== undefined) yield found;
    }
  }
}

const FINDERS: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ...forms("responsibility", claimOfResponsibility),
  ...forms("claimed claims claim claiming", claimedBy),
  ...forms("admitted admits confessed admitting confessing", confession),
  ...forms("denied denies denying deny", denial),
  ...forms("blamed blames blame blaming", blame),
  ...forms("accused accuses accusing accuse", accused),
  ...forms("attributed attributes", attributed),
  ...forms("suspected suspects suspect", suspected),
  ...forms("charged indicted", charged),
  ...forms("charges", chargesAgainst),
  ...forms("convicted sentenced condemned", convicted),
  ...forms("behind responsible", behind),
  ...forms("identified named", identified),
]);

function forms(words: string, finder: Finder): [string, Finder][] {
  return words.split(" ").map((word) => [word, finder]);
}

/** "The Taliban claimed responsibility", "no group has claimed responsibility", "responsibility was claimed by …". */
function claimOfResponsibility(place: Place): Accusation | undefined {
  const { tokens, sentence, at } = place;
  let verb = at - 1;
  while (verb > sentence.first && (tokens[verb]!.tag === "ADJ" || /^(?:full|the|of)$/.test(tokens[verb]!.lower))) verb--;
  const lower = tokens[verb]!.lower;
  if (/^claims?$/.test(lower) && tokens[verb + 1]?.lower === "of") {
    const none = ["no", "any", "immediate", "not"].some((word) => before(place, verb, 6).includes(word));
    if (none && before(place, verb, 8).some((word) => /^(?:no|n't|not|without)$/.test(word)))
      return make(place, verb, at, undefined, "no claim", "no claim of responsibility");
    return undefined;
  }
  if (
    /^(?:claimed|claims|claiming|claim|accepted|accepts|accepting|assumed|assumes|took|taken|takes|taking|acknowledged|admitted)$/.test(
      lower,
    )
  ) {
    if (
      /^(?:took|taken|takes|taking|accepted|accepts|accepting|assumed|assumes)$/.test(lower) &&
      !violent(after(place, at, 8)) &&
      /^for\b/.test(after(place, at, 2))
    )
      return undefined;
    const subject = subjectOf(place, verb);
    const words = subject === undefined ? "" : tokens[subject.first]!.lower;
    if (
      /^(?:no|none|nobody|neither)$/.test(words) ||
      before(place, verb, 6).some((word) => /^(?:no|nobody|none|n't|not|yet)$/.test(word))
    ) {
      return make(
        place,
        verb,
        at,
        subject === undefined ? undefined : wholeParty(place, subject),
        "no claim",
        "nobody claims responsibility",
      );
    }
    const party = subject === undefined ? leadingParty(place) : (partyOf(place.analysis, subject) ?? leadingParty(place));
    return party === undefined ? undefined : make(place, verb, at, party, "claimed", "claims responsibility", channelOf(place));
  }
  if (/^(?:denied|denies|denying|deny)$/.test(lower)) return undefined;
  const by = byParty(place, at, 5);
  return by !== undefined && /claimed|accepted/.test(after(place, at, 4))
    ? make(place, at, at, by, "claimed", "responsibility claimed by", channelOf(place))
    : undefined;
}

/** "an attack claimed by al-Shabab", "the IS-claimed attack". */
function claimedBy(place: Place): Accusation | undefined {
  if (!/^claimed$/.test(place.tokens[place.at]!.lower) || place.tokens[place.at + 1]?.lower !== "by") return undefined;
  const party = byParty(place, place.at, 2);
  return party === undefined ? undefined : make(place, place.at, place.at, party, "claimed", "claimed by", channelOf(place));
}

/** "had confessed to the attack", "admitted shooting her": needs a deed after it. */
function confession(place: Place): Accusation | undefined {
  const deed =
    /^(?:to )?(?:that )?(?:carrying|having|shooting|killing|stabbing|murder|planting|setting|bombing|the|an?|firing|he|she)\b.*?\b(?:attack|shooting|shot|killing|killed|murder|bombing|stabbing|carrying out|crime|deed|fire)/;
  if (!deed.test(after(place, place.at, 8))) return undefined;
  const subject = subjectOf(place, place.at);
  const party = subject === undefined ? undefined : partyOf(place.analysis, subject);
  return party === undefined ? undefined : make(place, place.at, place.at, party, "claimed", "confesses");
}

function denial(place: Place): Accusation | undefined {
  const object = after(place, place.at, 7);
  if (
    !/^(?:any |all |its |his |their |having |being |carrying |the |that )?(?:\w+ )?(?:responsib\w+|involvement|role|involved|part|carrying|carried|link|links|charges?|allegations?|accusations?|behind|having|connection|guilt|killing|murder)/.test(
      object,
    )
  )
    return undefined;
  const subject = subjectOf(place, place.at);
  const parties = subject === undefined ? undefined : wholeParty(place, subject);
  return parties === undefined || parties.kind === "role" ? undefined : make(place, place.at, place.at, parties, "denied", "denies");
}

/** "blamed the attack on X", "blamed X for", "X was blamed for". */
function blame(place: Place): Accusation | undefined {
  const { tokens, at } = place;
  const subject = subjectOf(place, at);
  if (isPassive(place, at) && subject !== undefined) return accusing(place, partyOf(place.analysis, subject), undefined, "is blamed");
  const by = speakerFrom(place, subject);
  const object = firstRight(place, at + 1);
  if (object === undefined) return undefined;
  const on = seek(place, object.last, "on", 8);
  const party = on === undefined ? partyOf(place.analysis, object) : objectParty(place, on + 1);
  void tokens;
  return party === undefined ? undefined : accusing(place, party, by, on === undefined ? "blames" : "blames on");
}

function accused(place: Place): Accusation | undefined {
  const { at } = place;
  const subject = subjectOf(place, at);
  if (isPassive(place, at) || (subject === undefined && place.at === place.sentence.first)) {
    const party = subject === undefined ? undefined : partyOf(place.analysis, subject);
    return party === undefined || !violent(after(place, at, 14)) ? undefined : accusing(place, party, undefined, "is accused of");
  }
  if (phraseAt(place.row, at)?.head === at) return undefined;
  const object = firstRight(place, at + 1);
  const party = object === undefined ? undefined : partyOf(place.analysis, object);
  if (party === undefined || !violent(after(place, at, 18))) return undefined;
  return accusing(place, party, speakerFrom(place, subject), "accuses of");
}

function attributed(place: Place): Accusation | undefined {
  const to = seek(place, place.at + 1, "to", 8);
  const party = to === undefined ? undefined : objectParty(place, to + 1);
  if (party === undefined) return undefined;
  const passive = isPassive(place, place.at);
  return accusing(place, party, passive ? undefined : speakerFrom(place, subjectOf(place, place.at)), "attributed to");
}

/** "X is suspected of", "a suspected X", "X is a suspect in the shooting". */
function suspected(place: Place): Accusation | undefined {
  const { tokens, at } = place;
  const own = phraseAt(place.row, at);
  if (own !== undefined && own.head > at && tokens[at]!.lower === "suspected") {
    const party = partyOf(place.analysis, own);
    return party === undefined || party.kind === "role" ? undefined : make(place, at, at, party, "suspected", "suspected …");
  }
  if (tokens[at]!.lower !== "suspected" || !/^(?:of|in)$/.test(tokens[at + 1]?.lower ?? "") || !violent(after(place, at, 12)))
    return undefined;
  const subject = subjectOf(place, at);
  const party = subject === undefined ? undefined : partyOf(place.analysis, subject);
  return party === undefined ? undefined : make(place, at, at, party, "suspected", "is suspected of");
}

function charged(place: Place): Accusation | undefined {
  if (!/^(?:with|in|over|for|by|on)\b/.test(after(place, place.at, 2)) || !violent(after(place, place.at, 16))) return undefined;
  const subject = subjectOf(place, place.at);
  const party = subject === undefined ? undefined : partyOf(place.analysis, subject);
  return party === undefined ? undefined : make(place, place.at, place.at, party, "charged", "charged with");
}

/** "brought charges against X", "filed murder charges against X". */
function chargesAgainst(place: Place): Accusation | undefined {
  const against = seek(place, place.at + 1, "against", 4);
  const party = against === undefined ? undefined : objectParty(place, against + 1);
  return party === undefined ? undefined : make(place, place.at, against!, party, "charged", "charges against");
}

function convicted(place: Place): Accusation | undefined {
  const { tokens, at } = place;
  if (/^(?:condemned)$/.test(tokens[at]!.lower) && !/^to death/.test(after(place, at, 3))) return undefined;
  const subject = subjectOf(place, at);
  const party = subject === undefined ? undefined : partyOf(place.analysis, subject);
  return party === undefined || !violent(after(place, at, 14)) ? undefined : make(place, at, at, party, "convicted", tokens[at]!.lower);
}

/** "the group behind the bombing", "X was responsible for the attack". */
function behind(place: Place): Accusation | undefined {
  if (
    !/^(?:for )?(?:the|an?|this|that|these|destroying|carrying|killing|several|last|\w+day's)\b/.test(after(place, place.at, 3)) ||
    !violent(after(place, place.at, 7))
  )
    return undefined;
  const subject = subjectOf(place, place.at);
  const party = subject === undefined ? undefined : partyOf(place.analysis, subject);
  if (party === undefined || party.kind === "role") return undefined;
  return make(place, place.at, place.at, party, undefined, `${place.tokens[place.at]!.lower} the attack`);
}

/** "identified the gunman as X", "the suspect was identified as X". */
function identified(place: Place): Accusation | undefined {
  const as = seek(place, place.at + 1, "as", 8);
  if (as === undefined) return undefined;
  const subject = subjectOf(place, place.at);
  const object = firstRight(place, place.at + 1);
  const between =
    `${subject === undefined ? "" : text(place, subject)} ${object === undefined || object.first > as ? "" : text(place, object)}`.toLowerCase();
  if (!/\b(?:gunman|shooter|attacker|suspect|bomber|killer|assailant|attackers|gunmen|suspects)\b/.test(between)) return undefined;
  const party = objectParty(place, as + 1);
  return party === undefined || party.kind !== "name"
    ? undefined
    : make(place, place.at, as, party, undefined, "identified as the attacker");
}

function accusing(place: Place, party: Party | undefined, by: Speaker | undefined, rule: string): Accusation | undefined {
  if (party === undefined || party.kind === "role") return undefined;
  const status =
    by === undefined
      ? undefined
      : /^(?:police|prosecutor|army|intelligence|civil authority|unnamed official)$/.test(by.kind)
        ? "accused by authorities"
        : "accused";
  return { ...make(place, place.at, place.at, party, status ?? (by === undefined ? "accused" : undefined), rule), by };
}

function make(
  place: Place,
  first: number,
  last: number,
  party: Party | undefined,
  status: ResponsibilityStatus | undefined,
  rule: string,
  channel?: Span,
): Accusation {
  const { tokens } = place;
  return {
    start: tokens[first]!.start,
    end: tokens[Math.max(first, last)]!.end,
    token: place.at,
    party,
    status,
    by: undefined,
    channel,
    rule: `"${rule}"`,
  };
}

const VIOLENT =
  /\b(?:attacks?|attempted|murder\w*|kill\w*|shoot\w*|shot|bomb\w*|assault|manslaughter|homicide|massacre|stabb\w*|assassinat\w*|terror\w*|plotting|explosi\w+|kidnap\w*|abduct\w*|hostage|arson|blast|strike|death|violence|hijack\w*|neglect|firing|fire|destroying|plane|crash|role|part|shell|involve\w*|carrying|ambush|raid|crimes?|rampage|storm\w*|looting)\b/;

function violent(words: string): boolean {
  return VIOLENT.test(words);
}

function subjectOf(place: Place, at: number): Phrase | undefined {
  return patientsLeft(place.tokens, place.sentence, at, place.row, true, "anything").at(-1)?.phrase;
}

function firstRight(place: Place, from: number): Phrase | undefined {
  return patientsRight(place.tokens, place.sentence, from, place.row, "anything")[0]?.phrase;
}

function objectParty(place: Place, from: number): Party | undefined {
  const phrase = firstRight(place, from);
  return phrase === undefined ? undefined : partyOf(place.analysis, phrase);
}

/** Subjects joined by "and" are one party: "Moscow and Damascus denied". */
function wholeParty(place: Place, subject: Phrase): Party | undefined {
  const joined = patientsLeft(place.tokens, place.sentence, subject.last, place.row, true, "anything");
  const first = joined.length > 1 ? joined[joined.length - 1]!.phrase.first : subject.first;
  const start = place.tokens[Math.min(first, subject.first)]!.start;
  const end = place.tokens[subject.head]!.end;
  const own = partyOf(place.analysis, subject);
  return { start, end, words: place.analysis.article.text.slice(start, end), kind: own?.kind ?? "name" };
}

/** "The Taliban, while claiming responsibility, said …": the sentence's first phrase. */
function leadingParty(place: Place): Party | undefined {
  const first = place.row.phrases[0];
  return first === undefined ? undefined : partyOf(place.analysis, first);
}

function byParty(place: Place, from: number, most: number): Party | undefined {
  const by = seek(place, from + 1, "by", most);
  return by === undefined ? undefined : objectParty(place, by + 1);
}

function speakerFrom(place: Place, subject: Phrase | undefined): Speaker | undefined {
  if (subject === undefined) return undefined;
  const words = text(place, subject);
  return { words, kind: speakerKind(words) };
}

function text(place: Place, phrase: Phrase): string {
  return place.analysis.article.text.slice(place.tokens[phrase.first]!.start, place.tokens[phrase.last - 1]!.end);
}

const CHANNEL =
  /\b(?:in|via|through|on|by) ((?:an?|the|its|their)? ?(?:\w+ )?(?:statement|video|recording|message|communique|communiqué|letter|phone call|telephone call|call|post|tweet|audio|Twitter|Telegram|Facebook|website|news agency|Amaq[\w ]*|radio)(?: (?:posted|released|published|circulating|circulated|issued|sent)(?: (?:on|to|by|online)(?: (?:the|its|their|a))? ?[\w-]+| online)?)?)/i;

/** Where a claim appeared: "in a video posted on the Internet", "via its Amaq news agency". */
function channelOf(place: Place): Span | undefined {
  const { start, end } = place.sentence;
  const match = CHANNEL.exec(place.analysis.article.text.slice(start, end));
  if (match === null) return undefined;
  const from = start + match.index + match[0].length - match[1]!.length;
  return { start: from, end: from + match[1]!.length };
}

function seek(place: Place, from: number, word: string, most: number): number | undefined {
  for (let i = from; i < Math.min(place.sentence.last, from + most); i++) if (place.tokens[i]!.lower === word) return i;
  return undefined;
}

function before(place: Place, at: number, count: number): string[] {
  return place.tokens.slice(Math.max(place.sentence.first, at - count), at).map((token) => token.lower);
}

function after(place: Place, at: number, count: number): string {
  return place.tokens
    .slice(at + 1, Math.min(place.sentence.last, at + 1 + count))
    .map((token) => token.lower)
    .join(" ");
}

function isPassive(place: Place, at: number): boolean {
  return before(place, at, 3).some((word) => /^(?:is|are|was|were|been|be|being)$/.test(word));
}
