import type { Token, TokenRange } from "../../model/analysis.ts";
import type { HarmKind } from "../english/harm-words.ts";
import { COUNT_BEFORE, type ExpressionRow, isListed, left, passive, reaches, rest, right, row, whole, word } from "./expression.ts";

const HOSPITAL = /^(?:hospitals?|clinic|infirmary|surgery)$/;
/** "Harwick Medical Center", but not "the medical examiner". */
const CENTRE_OF = /^(?:medical|trauma|health|burn)$/;
/** What people are hit by, as against what hits a record or a bridge. */
const WITH_FORCE =
  /\b(?:bullets?|shots?|shooting|fired|firing|gunfire|gunm[ae]n|open(?:ed|ing) fire|shrapnel|rounds?|discharged|went off|rammed|ploughed|plowed|pedestrians?)\b/;
/** What tells that those who "were hit" were hit by shots. */
const BESIDE_SHOTS =
  /^(?:(?:once|twice|(?:\w+ ){1,2}times) )?(?:when|as|after|while|during|in) [^,;]*\b(?:gunm[ae]n|shooters?|gunfire|gunshots|shots (?:were|rang)|shooting|bullets|(?:open(?:ed|ing)|return(?:ed|ing)|exchanged?|exchanging) (?:gun)?fire|fired|shot up)\b/;
const TREATED = /^(?:victims?|patients?|people|injured|wounded|survivors?)$/;
const INJURIES = /^(?:injury|injuries|wounds?|burns|fractures|concussions?|lacerations?|abrasions?|bruises|bruising)$/;
/** "a cut on his forearm": and no cuts to their pay. */
const CUTS =
  /^(?:an? |some |several |minor |small |deep )*(?:cuts?|gash(?:es)?|scratch(?:es)?|scrapes?)(?: and \w+)? (?:(?:on|to|above|below|over|across) (?:his|her|their|the|an?) (?:\w+ )?(?:arms?|forearms?|hands?|fingers?|wrists?|legs?|knees?|feet|foot|heads?|faces?|foreheads?|eyes?|cheeks?|chins?|necks?|backs?|shoulders?|elbows?|chests?|lips?|nose)|from (?:the )?(?:broken|flying|shattered) glass)\b/;

/** Wounds told by several words: "was taken to hospital", "suffered burns", "is in critical condition"; "struck by a bullet" leaves open whether they died. */
export const INJURY_EXPRESSIONS: readonly ExpressionRow[] = [
  row("needed needs required requires sought", (tokens, sentence, at) =>
    /^(?:hospital |medical |emergency )?(?:treatment|attention|care|surgery|hospitali[sz]ation)\b/.test(rest(tokens, sentence, at, 2))
      ? left("injured", "treat", 1, `${word(tokens, at)} treatment`)
      : undefined,
  ),
  row(
    "taken took take takes taking rushed airlifted flown transported brought admitted sent sending driven ferried medevaced helicoptered",
    (tokens, sentence, at) => {
      if (!reaches(tokens, sentence, at, (_, i) => isHospital(tokens, i) && !isFrom(tokens, i), 9)) return undefined;
      const words = `${word(tokens, at)} to hospital`;
      return takesObject(tokens, at) ? right("injured", "hospital", 1, words) : left("injured", "hospital", 1, words);
    },
  ),
  row("treated", (tokens, sentence, at) =>
    /^(?:for|at|in|by|on|there|and|,|\.|$)/.test(rest(tokens, sentence, at, 2)) &&
    passive(tokens, at) &&
    !OF_MIND.test(rest(tokens, sentence, at, 12))
      ? left("injured", "treat", 1, "were treated")
      : undefined,
  ),
  row("treated", (tokens, sentence, at) =>
    passive(tokens, at) || (/^(?:for|at|in|by)$/.test(word(tokens, at + 1)) && !/of$/.test(word(tokens, at + 2)))
      ? undefined
      : reaches(tokens, sentence, at, (lower) => TREATED.test(lower), 8)
        ? right("injured", "treat", word(tokens, at + 1) === "at" ? 4 : 1, "treated")
        : undefined,
  ),
  row("detained", (tokens, sentence, at) =>
    /^in hospital\b/.test(rest(tokens, sentence, at, 2)) ? left("injured", "hospital", 1, "detained in hospital") : undefined,
  ),
  row("allowed", (tokens, sentence, at) =>
    /^home after treatment\b/.test(rest(tokens, sentence, at, 3))
      ? left("injured", "hospital", 1, "allowed home after treatment")
      : undefined,
  ),
  row("receive", (tokens, sentence, at) =>
    /^(?:medical )?treatment\b/.test(rest(tokens, sentence, at, 2)) ? left("injured", "treat", 1, "receive treatment") : undefined,
  ),
  row("assessed evaluated stable", (tokens, _, at) =>
    passive(tokens, at) || /^(?:is|was|are|were)$/.test(word(tokens, at - 1))
      ? left("injured", "treat", 1, `were ${word(tokens, at)}`)
      : undefined,
  ),
  row("suffered suffering suffer suffers sustained sustaining sustain received receiving", (tokens, sentence, at) =>
    reaches(tokens, sentence, at, (lower) => INJURIES.test(lower), 6) || CUTS.test(rest(tokens, sentence, at, 10))
      ? left(woundedAs(rest(tokens, sentence, at, 5)), "suffer injuries", 1, `${word(tokens, at)} injuries`)
      : undefined,
  ),
  row("in", (tokens, sentence, at) => {
    const following = rest(tokens, sentence, at, 5);
    if (
      /^(?:an? )?(?:extremely )?(?:critical|serious|stable|grave|fair|good|guarded|life-threatening)(?: (?:but|and) \w+)? condition\b/.test(
        following,
      )
    )
      return left("injured", "condition", 1, "in … condition");
    if (/^(?:the )?(?:hospitals?|intensive care|surgery)\b/.test(following)) return left("injured", "hospital", 1, "in hospital");
    return undefined;
  }),
  row("with", (tokens, sentence, at) =>
    /^(?:[\w-]+ ){0,3}(?:(?:gunshot|bullet|stab) wounds?|wounds? to (?:his|her|their|the) )/.test(rest(tokens, sentence, at, 8))
      ? left(/\b(?:fatal|mortal)\b/.test(rest(tokens, sentence, at, 4)) ? "killed" : "hit", "wounds", 1, "with gunshot wounds")
      : undefined,
  ),
  // "14 people were brought in with gunshot wounds"
  row("brought carried rushed wheeled came", (tokens, sentence, at) =>
    /^in (?:overnight )?with (?:[\w-]+ ){0,3}(?:(?:gunshot|bullet|stab|shrapnel) (?:wounds?|injuries)|burns)\b/.test(
      rest(tokens, sentence, at, 8),
    )
      ? left("injured", "wounds", 1, `${word(tokens, at)} in with wounds`)
      : undefined,
  ),
  row("escaped survived escapes survives", (tokens, sentence, at) =>
    /^with (?!no )(?:[\w-]+ ){0,3}(?:injur(?:y|ies)|wounds?|burns?|fractures?|concussion|bruises|cuts|(?:arms?|legs?|ribs?|limbs?|bones?|shoulder))\b/.test(
      rest(tokens, sentence, at, 6),
    )
      ? left("injured", "escape hurt", 1, `${word(tokens, at)} with injuries`)
      : undefined,
  ),
  // "left 26 dead and close to 100 others with injuries"
  row("with", (tokens, sentence, at) =>
    /^(?:[\w-]+ ){0,2}(?:injuries|wounds|burns)\b/.test(rest(tokens, sentence, at, 3)) &&
    tokens.slice(Math.max(sentence.first, at - 14), at).some(({ lower }) => /^(?:left|leaves|leaving)$/.test(lower))
      ? left("injured", "wounds", 1, "with injuries")
      : undefined,
  ),
  row("cut lacerated scratched", (tokens, sentence, at) =>
    passive(tokens, at) &&
    /^(?:by|with) (?:the )?(?:flying|broken|shattered|falling) (?:glass|debris|metal|shards)\b/.test(rest(tokens, sentence, at, 4))
      ? left("injured", "cut", 1, "cut by glass")
      : undefined,
  ),
  row("under", (tokens, sentence, at) =>
    /^(?:medical )?treatment\b/.test(rest(tokens, sentence, at, 2)) &&
    /^(?:are|is|were|was|still|remain|remained)$/.test(word(tokens, at - 1))
      ? left("injured", "treat", 1, "under treatment")
      : undefined,
  ),
  row("fighting battling", (tokens, sentence, at) =>
    /^for (?:his|her|their) (?:life|lives)\b/.test(rest(tokens, sentence, at, 3))
      ? left("injured", "fight for life", 1, "fighting for life")
      : undefined,
  ),
  row("struck hit grazed", (tokens, sentence, at) =>
    (passive(tokens, at) || tokens[at - 1]?.tag === "NOUN") &&
    /^(?:by|with|in|at) (?:an? |the |his |her |their )?(?:[\w-]+ )?(?:bullets?|gunfire|gunshots?|shots?|shrapnel|debris|gunman|fire|chest|leg|head|arm|back|neck|stomach|abdomen|car|truck|van|vehicle|fragments?|hand|foot|buttocks|shoulder|thigh|face|torso|side|hip|knee|ankle|calf|shin|elbow|wrist|forearm|groin|jaw|cheek|eye|ear|ribs|spine|abdomen|throat|fingers?|toes?)\b/.test(
      rest(tokens, sentence, at, 5),
    )
      ? left(tokens[at]!.lower === "grazed" ? "injured" : "hit", "hit", 1, "struck by")
      : undefined,
  ),
  // "Eleven people were hit when a gunman opened fire", "four were struck in the gunfire".
  row("struck hit", (tokens, sentence, at) =>
    passive(tokens, at) && (BESIDE_SHOTS.test(rest(tokens, sentence, at, 12)) || isAlsoHit(tokens, at))
      ? left("hit", "hit", 1, "struck by shots")
      : undefined,
  ),
  // "Two hit men shot him" are paid to do so.
  row("hitting striking grazing struck hit", (tokens, sentence, at) =>
    !passive(tokens, at) && !/^m[ae]n$/.test(word(tokens, at + 1)) && WITH_FORCE.test(whole(tokens, sentence))
      ? right("hit", "hit", 1, `${word(tokens, at)} people`)
      : undefined,
  ),
  // "At least five were wounded, two critically"
  row("critically seriously severely gravely badly", (tokens, _, at) =>
    COUNT_BEFORE.test(word(tokens, at - 1)) &&
    /^(?:[.,;)]|and|when|as|in|after)?$/.test(word(tokens, at + 1)) &&
    word(tokens, at - 2) !== "by"
      ? left("injured", "condition", 1, `so many ${word(tokens, at)}`)
      : undefined,
  ),
  row("critical serious stable fair good guarded grave", (tokens, sentence, at) =>
    word(tokens, at + 1) === "condition" && isListed(tokens, sentence, at, at + 2)
      ? left("injured", "condition", 2, "listed in … condition")
      : undefined,
  ),
  row("treated injured wounded hospitalized hospitalised", (tokens, sentence, at) =>
    isListed(tokens, sentence, at, at + (/^and released$/.test(rest(tokens, sentence, at, 2)) ? 3 : 1))
      ? left("injured", "treat", 1, "listed as hurt")
      : undefined,
  ),
  row("expected", (tokens, sentence, at) =>
    /^to (?:survive|recover|live|make)\b/.test(rest(tokens, sentence, at, 2))
      ? left("injured", "survive", 1, "expected to survive")
      : undefined,
  ),
  // "Three others are recovering", "is recovering from a gunshot wound"; not "recovering from cancer".
  row("recovering", (tokens, sentence, at) =>
    /^(?:is|are|was|were|remain|remains|remained|still|now|be|been|both|all)$/.test(word(tokens, at - 1)) &&
    /^(?:$|[.,;:)]|at|in|after|following|and|on|from (?:(?:the|his|her|their|a|an|his|surgery|gunshot|bullet|stab) )?(?:\w+ )?(?:wounds?|injur\w+|surgery|shooting|attack|blast|crash|gunfire|burns))/.test(
      rest(tokens, sentence, at, 4),
    )
      ? left("injured", "recover", 1, "recovering")
      : undefined,
  ),
  row("will should", (tokens, sentence, at) =>
    /^survive(?:$| (?:[.,;]|but|and|(?:the|his|her|their) (?:attack|shooting|crash|injur|wound|blast)))/.test(rest(tokens, sentence, at, 3))
      ? left("injured", "survive", 2, "will survive")
      : undefined,
  ),
  row("survived", (tokens, _, at) =>
    /^(?:\.|,|but|and|the|his|her)?$/.test(word(tokens, at + 1)) ? left("injured", "survive", 1, "survived") : undefined,
  ),
  row("walked drove showed went made took", (tokens, sentence, at) =>
    TO_HOSPITAL.test(rest(tokens, sentence, at, 8)) && !isBringing(tokens, at)
      ? left("injured", "hospital", 1, `${word(tokens, at)} to hospital`)
      : undefined,
  ),
  row("discharged", (tokens, _, at) =>
    passive(tokens, at) && isOfHospital(tokens, at) ? left("injured", "hospital", 1, "were discharged") : undefined,
  ),
  row("released", (tokens, sentence, at) =>
    passive(tokens, at) && reachesHospital(tokens, sentence, at, 6) ? left("injured", "hospital", 1, "released from hospital") : undefined,
  ),
  // "Another 23 were burned"; "burned to death" is told with the deadly verbs.
  row("burned burnt scalded", (tokens, _, at) =>
    passive(tokens, at) && !/^(?:to|down|out|alive|up|off)$/.test(word(tokens, at + 1))
      ? left("injured", "burn", 1, `were ${word(tokens, at)}`)
      : undefined,
  ),
];

/** "to a hospital", "herself to a hospital", "up at a hospital". */
const TO_HOSPITAL =
  /^(?:(?:(?:himself|herself|themselves|up|himself up) )?(?:in)?to|up at) (?:the |a |an )?(?:\S+ ){0,4}(?:hospital|clinic|medical cent|emergency room|emergency department|urgent care)/;

/** "Three teens showed up at a hospital in a stolen van. They were dropping off a boy": who brings somebody is not hurt. */
function isBringing(tokens: readonly Token[], at: number): boolean {
  const behind = tokens
    .slice(at, at + MOST_TO_BROUGHT)
    .map(({ lower }) => lower)
    .join(" ");
  return BRINGING.test(behind);
}

const BRINGING =
  /\b(?:dropp?(?:ed|ing)?(?: (?:him|her|them|the \w+|an? [\w-]+(?: \w+)?))? off|with (?:an?|the|two|three) (?:[\w-]+ )?(?:(?:gunshot|shooting|stabbing|wounded|injured) (?:victims?|man|woman|boy|girl|teen|friends?)|victims?))\b/;
/** Tokens: the sentence and the next. */
const MOST_TO_BROUGHT = 40;

/** "found suffering from gunshot wounds" is as open as "shot": who is found so may die. */
function woundedAs(words: string): HarmKind {
  if (/\bfatal\b/.test(words)) return "killed";
  return /\b(?:gunshot|bullet|stab)\b/.test(words) ? "hit" : "injured";
}

/** "The couple rushed the boy to hospital": who is taken there stands behind. */
function takesObject(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:took|takes?|taking|rushed|transported|airlifted|brought|sent|sending|flown|ferried)$/.test(word(tokens, at)) &&
    !passive(tokens, at) &&
    (/^(?:DET|PRON|NUM|PROPN)$/.test(tokens[at + 1]?.tag ?? "") || BEFORE_COUNTS.test(word(tokens, at + 1)))
  );
}

/** "sent nearly 60 others to hospital", "rushed dozens of people there". */
const BEFORE_COUNTS =
  /^(?:nearly|almost|about|around|roughly|approximately|more|over|at|some|up|several|dozens|scores|hundreds|thousands|least|another)$/;

function reachesHospital(tokens: readonly Token[], sentence: TokenRange, at: number, most: number): boolean {
  return reaches(tokens, sentence, at, (_, i) => isHospital(tokens, i), most);
}

function isHospital(tokens: readonly Token[], at: number): boolean {
  return HOSPITAL.test(word(tokens, at)) || (/^cent(?:er|re)$/.test(word(tokens, at)) && CENTRE_OF.test(word(tokens, at - 1)));
}

/** "took three nurses from a clinic" */
function isFrom(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[before]?.tag ?? "")) before--;
  return word(tokens, before) === "from";
}

/** "The barber was also hit but has gone home": as others were, by whatever hit them. */
function isAlsoHit(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at - 1) === "also" && /^(?:[.,;]|but|and)?$/.test(word(tokens, at + 1));
}

/** Courts and armies discharge people, too. */
function isOfHospital(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 14), at + 12).some(({ lower }) => CARED_FOR.test(lower));
}

const CARED_FOR = /^(?:hospitals?|clinics?|infirmary|treatments?|treated|patients?|wounded|injured|injuries|medical|doctors?)$/;

/** "had been treated for two weeks at a mental health clinic": for no wound. */
const OF_MIND = /\b(?:mental|psychiatric|depression|schizophrenia|addiction|cancer|malaria|cholera|covid-19|ebola|measles|alcoholism)\b/;
