import type { Analysis } from "../../model/analysis.ts";
import { ownComments } from "../../support/own-comments.ts";
import { POLITICS, UNREAL_SETTINGS } from "../english/setting-words.ts";
import { unrealSetting } from "./incident-events.ts";

/** Words of politics per hundred from which an article is one on politics; a text without a title may be a wire's, on attacks upon politicians. */
const POLITICAL = { titled: 1.3, untitled: 3 };
/** "The attack on Senator Ruiz failed": in a short text a single word is no sign. */
const LEAST_WORDS = 3;
/** A title that tells of a deed as it happened: "Senator shot dead at rally", "Blasts kill 12 at rally"; not "Senators kill bill". */
const DEED =
  /\b(?:kill(?:s|ed)|kill (?=(?:[\w-]+ ){0,3}?(?:\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|dozens\b|scores\b|hundreds\b))|dead|dies|died|shot|gunned down|assassinated|wound(?:s|ed)|injur(?:es|ed)|stabb(?:ed|ing)|explodes?|exploded|abduct(?:s|ed)|kidnap(?:s|ped)|(?:death )?toll (?:now|is|at|rises?|rose|climbs?|climbed|reach(?:es|ed)|hits?|passes|jumps?|grows?|mounts?|raised|revised|put at|from))\b/i;
/** From so many on a title that tells of somebody's words is one on a politician's; a speaker without a verb may also be a label ("Timeline: …"). */
const TOUCHED = { verb: 0.3, speaker: 0.8 };
/** Words of the first sentence that stand for a title where there is none. */
const HEAD_WORDS = 15;

/** Saying, judging and answering, as titles tell it of those who had no part in what happened. */
const REACTION =
  /\b(?:react(?:s|ed|ion)?|responds?|response|speaks?(?: out)?|slams?(?! into\b)|blasts?(?! (?:in|at|near|outside|inside|kills?|killed|rocks?|rocked|shakes?|shook|hits?|wounds?|injures?|leaves?|tears?|rips?|damages?)\b)|rips?(?! (?:through|into|apart|open)\b)|calls?|urges?|demands?|vows?|prais(?:es|ed)|mocks?|blam(?:es|ed)|accus(?:es|ed)|criticiz(?:es|ed)|condemns?|denounces?|defends?|suggests?|hints?|laments?|voices?|visits?|mourns?|jokes?|weighs? in|asks?|push(?:es)?|presse?s?|stresses|plans? to|celebrat(?:es|ed)|exploits?|takes credit|pledges?|debates?|comments?|tweets?|speech|knocks?|knocked|seizes(?= (?:on|upon)\b)|compared?|honored|honoured|muddles|navigates?|hopes?|wants?|threatens?|boycotts?|trades? barbs|(?<!\b(?:on|at|in|into|during|from|an?|the|of|to|over|protest|peace|silent|torchlit) )march(?:es)?|very troubled)\b/i;
/** "Obama: …", "Clinton on police shootings: …". */
const SPEAKER_FIRST = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}(?: on [\p{L} ]+)?: /u;

/** Titles of looking back, of research and of advice. */
const NO_NEWS =
  /\bthis day in history\b|\b\d+(?:st|nd|rd|th) anniversary\b|\banniversary of\b|^(?:study|poll|survey|opinion|editorial|commentary|analysis|column|explainer|factbox|review)\s?:|\b(?:study|survey) (?:finds|shows|says)\b|\b(?:show|documentary|film|series|book) (?:says|claims|suggests|reveals)\b|^analysts?\b|: analysts?\b|\banalysts? (?:says?|warns?|sees?)\b|\bexperts? (?:say|warn)|\b(?:book|film|documentary|exhibition|museum|memoir|play|novel|opera|musical|ballet|podcast|poems?|series) (?:that )?(?:tells|recalls|looks back|opens|explores|recounts|brings|traces|remembers|about|on)\b|\b(?:homicides|murders|killings|shootings|deaths|crime) (?:up|down|rises?|rose|falls?|fell|jumps?|soars?|drops?|climbs?|reach(?:es)?|hits?)\b|\b(?:book|film|movie|game|album|theatre|theater|tv|concert|stage) review\b|['’”"] review\b|^(?:the|an incomplete list|\d+) (?:\d+ )?(?:worst|deadliest|biggest|most)\b|\b(?:new|latest|annual) (?:ranking|statistics|figures|data)\b|^(?:which|guess|if you want|here['’]s why|why|how to)\b/i;

/** "Ada Borg, pilot who survived a crash, dies at 88": of whom it tells, and of no deed. */
const OBITUARY = /\b(?:dies|dead|has died) (?:at|aged) \d+$/;

/** "She had fabricated a story about being shot", "a hoax shooting", "staged his own kidnapping"; who "staged an attack" carried one out. */
const MADE_UP =
  /\b(?:fabricat\w+|invent(?:ed|ing)|made up|making up|faked|faking|staged(?= (?:his|her|their) own\b)) (?:(?:an?|the|his|her|their) )?(?:\w+ )?(?:story|stories|claims?|reports?|account|shooting|attack|assault|robbery|kidnapping|abduction)\b|\b(?:hoax|fake) (?:shooting|attack|kidnapping|abduction|robbery)\b/i;
/** Rockets that carry satellites or are tried out strike nobody. */
const ROCKETRY =
  /\bsatellites?\b(?! (?:TV|television|channels?|phones?|images?|towns?|cit(?:y|ies)))|\b(?:orbit|spacecraft|astronauts?|cosmonauts?|space (?:station|launch|rocket|program\w*)|(?:missile|rocket|nuclear|weapons?) tests?|test[- ]fir\w+|tests? (?:[\w-]+ ){0,3}(?:missiles?|rockets?))\b/i;
/** What a title tells of works of fiction. */
const FICTION =
  /\b(?:cast|films?|movies?|thriller|sequel|trailer|premieres?|box office|novel|album|biopic|(?:TV|television) (?:show|series|drama)|act(?:or|ress)|directors?)\b/i;
/** Words of film, sport and business per hundred in a text on a film. */
const FICTIONAL = 3;
/** Crimes that are none of the kinds of incident told of here, and how often a text on them names them. */
const SEXUAL_CRIME = /\b(?:sexual(?:ly)?|sex|rap(?:e[ds]?|ing|ists?)|harass(?:e[ds]|ing|ment)?|grop(?:e[ds]?|ing)|molest\w*)\b/gi;
const LEAST_SEXUAL = 3;
/** Code units of a text in which it tells what it is about. */
const LEAD = 300;

/** Why an article is about something else than an incident, as its head and its words of politics tell; `undefined` where nothing tells so. */
export function otherSubject(analysis: Analysis, opensWithNews: boolean): string | undefined {
  const { title, text } = analysis.article;
  const isTitled = analysis.titleTokens.length > 0;
  const politics = unrealSetting(analysis, POLITICS);
  const isOften = (politics * analysis.tokens.length) / 100 >= LEAST_WORDS;
  const tellsDeed = isTitled && DEED.test(title!);
  if (isOften && !tellsDeed && politics >= (isTitled ? POLITICAL.titled : POLITICAL.untitled))
    return `an article on politics: ${politics.toFixed(1)} of its words in a hundred`;
  const comments = isTitled && !tellsDeed && !opensWithNews ? ownComments(text) : undefined;
  if (comments !== undefined) return `a column: ${comments} sentences of it are the writer's comment`;
  const madeUp = MADE_UP.exec(`${title ?? ""}\n${text.slice(0, LEAD)}`)?.[0];
  if (madeUp !== undefined) return `its head tells of a deed that never was: "${madeUp}"`;
  const head = isTitled ? title! : text.slice(0, analysis.tokens[Math.min(HEAD_WORDS, analysis.tokens.length) - 1]?.end ?? 0);
  // "Opinion: …" over a text that opens with yesterday's attack tells of it.
  const noNews = (opensWithNews ? undefined : NO_NEWS.exec(head)?.[0]) ?? OBITUARY.exec(head)?.[0];
  if (noNews !== undefined) return `its head tells of no news: "${noNews}"`;
  if (isTitled && !tellsDeed) {
    const rocketry = ROCKETRY.exec(title!)?.[0];
    if (rocketry !== undefined) return `its title tells of rockets that strike nobody: "${rocketry}"`;
    const fiction = unrealSetting(analysis, UNREAL_SETTINGS) >= FICTIONAL ? FICTION.exec(title!)?.[0] : undefined;
    if (fiction !== undefined) return `its title tells of a work of fiction: "${fiction}"`;
    if (countOf(`${title}\n${text}`, SEXUAL_CRIME) >= LEAST_SEXUAL && !KILLS.test(text)) return "an article on sexual crimes";
  }
  const speaker = politics >= TOUCHED.speaker ? SPEAKER_FIRST.exec(head)?.[0] : undefined;
  const reaction = speaker ?? (politics >= TOUCHED.verb && !condemnsNews(analysis) ? REACTION.exec(head)?.[0] : undefined);
  return reaction === undefined ? undefined : `its head tells of somebody's words, "${reaction}", and it of politics`;
}

/** "The UN and the EU condemned an attack on a hotel in Arlmere in which nine people died": the first news of a deed for many readers, told by who condemns it. */
function condemnsNews({ article, sentences }: Analysis): boolean {
  return CONDEMNS.test(article.title ?? "") && CONDEMNED_DEATHS.test(article.text.slice(0, sentences[0]?.end));
}

const DEED_NOUN = "(?:attacks?|bombings?|shootings?|killings?|murders?|massacres?|assaults?|blasts?|stabbings?|raids?)";
const CONDEMNS = new RegExp(`\\b(?:condemn|denounce|deplore|mourn|decr(?:y|ie))s?\\b.{0,100}\\b${DEED_NOUN}\\b`, "i");
const CONDEMNED_DEATHS = new RegExp(
  `\\b(?:condemn|denounc|deplor|mourn|decr)[a-z]+ .{0,200}\\b${DEED_NOUN} (?:on|in|at|of|against|outside|near)\\b.{0,200}\\b(?:killed|killing|died|dead|left|claimed|wounded|wounding|injured|injuring)\\b`,
  "is",
);

/** Whether anybody is told to have been killed. */
const KILLS = /\b(?:killed|murder(?:ed|ing)?|shot|stabbed|bombed|gunm[ae]n|kidnapped|abducted|hostages?|explosion|crash(?:ed)?)\b/i;

function countOf(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}
