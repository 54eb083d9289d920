import type { Token, TokenRange } from "../../model/analysis.ts";
import { HARM_WORDS, type HarmKind } from "../english/harm-words.ts";
import { DEADLY_VERBS, DROWNING, drownedAt, killedByVerb } from "./deadly-verbs.ts";
import { SEIZING, seizedAboard, seizedAt } from "./seized-people.ts";

/** Several words that together say what happened to people. */
export interface Expression {
  readonly what: HarmKind;
  readonly lemma: string;
  /** Where those harmed stand. */
  readonly patients: "left" | "right";
  /** Tokens it covers. */
  readonly length: number;
  /** As quoted in the trace. */
  readonly words: string;
}

type Matcher = (tokens: readonly Token[], sentence: TokenRange, at: number) => Expression | undefined;

const SINGULAR_REFLEXIVE = /^(?:himself|herself|themselves|itself)$/;
const HOSPITAL = /^(?:hospitals?|clinic|infirmary|surgery)$/;
/** "Harwick Medical Center", but not "the medical examiner". */
const CENTRE_OF = /^(?:medical|trauma|health|burn)$/;
const AMONG: ReadonlyMap<string, HarmKind> = new Map<string, HarmKind>([
  ["dead", "killed"],
  ["deceased", "killed"],
  ["killed", "killed"],
  ["injured", "injured"],
  ["wounded", "injured"],
  ["hurt", "injured"],
  ["abducted", "abducted"],
  ["casualties", "victim"],
  ["victims", "victim"],
  ["missing", "missing"],
  ["arrested", "arrested"],
  ["detained", "arrested"],
  ["kidnapped", "abducted"],
  ["hostages", "abducted"],
]);
const BY_ARMED =
  /\b(?:(?:armed|masked|hooded|unidentified|unknown) (?:m[ae]n|persons|people|youths)|pirates|gangs?|militants?|groups?|gunmen|extremists?|insurgents?|rebels?|militias?|terrorists?|kidnappers|haram|shabab|taliban|isis|is|state|jihadists?|guerrillas?|bandits?)\b/;
const FROM_HOME = /^from (?:their|the|a|his|her) (?:\w+ )?(?:school|homes?|house|dormitor\w+|villages?|bus|church)\b/;
/** What people are hit by, as against what hits a record or a bridge. */
const WITH_FORCE =
  /\b(?:bullets?|shots?|shooting|fired|firing|gunfire|gunm[ae]n|open(?:ed|ing) fire|shrapnel|rounds?|discharged|went off|rammed|ploughed|plowed|pedestrians?)\b/;
/** What tells that those who "were hit" were hit by shots. */
const BESIDE_SHOTS =
  /^(?:(?:once|twice|(?:\w+ ){1,2}times) )?(?:when|as|after|while|during|in) [^,;]*\b(?:gunm[ae]n|shooters?|gunfire|gunshots|shots (?:were|rang)|shooting|bullets|(?:open(?:ed|ing)|return(?:ed|ing)|exchanged?|exchanging) (?:gun)?fire|fired|shot up)\b/;
const TREATED = /^(?:victims?|patients?|people|injured|wounded|survivors?)$/;
/** "Three people were shot, one fatally", "two of them fatally". */
const COUNT_BEFORE = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|them|whom)$/;
/** Who rounds people up. */
const BY_LAW = /\b(?:police|gendarmes|soldiers|troops|officers|security forces|army|authorities|intelligence|agents)\b/;
/** Who falls in battle. */
const IN_ARMS =
  /^(?:soldiers?|troops|policem[ae]n|officers?|gendarmes?|marines?|fighters?|guerrillas?|rebels?|militants?|guards?|men|jawans?|rangers?|commandos?|personnel|dozo|militiam[ae]n)$/;
/** Whom an army says that it has eliminated. */
const FIGHTERS =
  /\b(?:terrorists?|militants?|rebels?|insurgents?|guerrillas?|fighters?|gunm[ae]n|jihadists?|extremists?|bandits?|attackers?|assailants?|subversives?|commanders?|separatists?|infiltrators)\b/;
const INJURIES = /^(?:injury|injuries|wounds?|burns|fractures|concussions?)$/;

/** The expression that begins at a token, if one does; keyed by the first word so that most tokens cost one look-up. */
export function expressionAt(tokens: readonly Token[], sentence: TokenRange, at: number): Expression | undefined {
  for (const matcher of MATCHERS.get(tokens[at]!.lower) ?? []) {
    const found = matcher(tokens, sentence, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const MATCHERS: ReadonlyMap<string, readonly Matcher[]> = byFirstWord([
  row("blew blow blows blown blowing", (tokens, _, at) =>
    SINGULAR_REFLEXIVE.test(word(tokens, at + 1)) && word(tokens, at + 2) === "up" ? left("killed", "blow up", 3, "blew up") : undefined,
  ),
  row("detonated detonating detonates", (tokens, sentence, at) => {
    const next = `${word(tokens, at + 1)} ${word(tokens, at + 2)}`;
    const own = /^(?:his|her|their) /.test(next) || /strapped|vests?|belts?/.test(rest(tokens, sentence, at, 7));
    return own && !/car|truck|vehicle/.test(next) ? left("killed", "detonate", 1, "detonated") : undefined;
  }),
  row("claimed claiming claims took taking takes cost costing costs", (tokens, sentence, at) => {
    const following = rest(tokens, sentence, at, 9);
    if (/^the (?:life|lives) of/.test(following)) return right("killed", "claim lives", 4, "claimed the lives of");
    return /^(?:[\w,-]+ ){1,5}lives\b/.test(following) ? right("killed", "claim lives", 1, `${word(tokens, at)} lives`) : undefined;
  }),
  row("loss", (tokens, sentence, at) =>
    /^of (?:[\w,-]+ ){1,5}lives\b/.test(rest(tokens, sentence, at, 8)) ? right("killed", "lose life", 2, "loss of lives") : undefined,
  ),
  row("lost losing loses lose", (tokens, sentence, at) =>
    /^(?:their|his|her) (?:own )?(?:life|lives)\b/.test(rest(tokens, sentence, at, 4))
      ? left("killed", "lose life", 3, "lost their lives")
      : undefined,
  ),
  row("took take takes taking taken", (tokens, sentence, at) =>
    /^(?:their|his|her) own (?:life|lives)\b/.test(rest(tokens, sentence, at, 3))
      ? left("killed", "take own life", 4, "took their own lives")
      : undefined,
  ),
  row("turned turn turns turning", (tokens, sentence, at) => {
    const aimed =
      /^(?:(?:the|his|her|their|that|a) (?:[\w-]+ ){0,2}(?:gun|handgun|pistol|rifle|shotgun|weapon|firearm) on )(?=himself|herself)/.exec(
        rest(tokens, sentence, at, 7),
      );
    if (aimed === null) return undefined;
    // Who does so dies, unless more is told of them behind it.
    const lives = /\b(?:hospital|hospitalized|condition|survived|injured|wounded|injuring)\b/.test(
      rest(tokens, sentence, at + aimed[0].split(" ").length, sentence.last - at),
    );
    return right(lives ? "hit" : "killed", "turn gun", aimed[0].split(" ").length, `${word(tokens, at)} the gun on`);
  }),
  row("machinegunned machine-gunned machinegunning machine-gunning", (tokens, _, at) =>
    passive(tokens, at) ? left("hit", "shoot", 1, "machine-gunned") : right("hit", "shoot", 1, "machine-gunned"),
  ),
  // As papers of India and Pakistan tell of soldiers.
  row("embraced attained achieved", (tokens, _, at) =>
    /^(?:martyrdom|shahadat)$/.test(word(tokens, at + 1)) ? left("killed", "martyr", 2, "embraced martyrdom") : undefined,
  ),
  row("yet still", (tokens, sentence, at) =>
    /^to be (?:found|traced|located|recovered|rescued|accounted for)\b/.test(rest(tokens, sentence, at, 4)) &&
    /^(?:have|has|had|are|is|were|was)$/.test(word(tokens, at - 1))
      ? left("missing", "missing", 4, "yet to be found")
      : undefined,
  ),
  row("fell fallen", (tokens, sentence, at) =>
    IN_ARMS.test(word(tokens, at - 1)) &&
    /^(?:in|during) (?:[\w-]+ ){0,4}(?:ambush|combat|battle|action|fighting|clash|clashes|firefight|attack|assault|line of duty)\b/.test(
      rest(tokens, sentence, at, 7),
    )
      ? left("killed", "fall", 1, "fell in battle")
      : undefined,
  ),
  row("caught nabbed", (tokens, sentence, at) =>
    passive(tokens, at) &&
    /^(?:after (?:an? |the )?(?:\S+ )?(?:manhunt|chase|hunt|search|pursuit)|by (?:the )?police|(?:\w+ )?(?:hours|days|minutes) later|as (?:he|she|they) (?:tried|fled|was|were)|(?:while )?(?:trying|fleeing|attempting))\b/.test(
      rest(tokens, sentence, at, 6),
    )
      ? left("arrested", "arrest", 1, "were caught")
      : undefined,
  ),
  row("picked rounded", (tokens, sentence, at) =>
    word(tokens, at + 1) === "up" && !passive(tokens, at) && BY_LAW.test(whole(tokens, sentence))
      ? right("arrested", "arrest", 2, `${word(tokens, at)} up`)
      : undefined,
  ),
  row("eliminated eliminating liquidated liquidating", (tokens, sentence, at) =>
    passive(tokens, at)
      ? FIGHTERS.test(restBefore(tokens, sentence, at))
        ? left("killed", "kill", 1, word(tokens, at))
        : undefined
      : FIGHTERS.test(rest(tokens, sentence, at, 6))
        ? right("killed", "kill", 1, word(tokens, at))
        : undefined,
  ),
  row("passed passes passing", (tokens, _, at) =>
    word(tokens, at + 1) === "away" ? left("killed", "pass away", 2, "passed away") : undefined,
  ),
  row("committed commits committing commit", (tokens, sentence, at) =>
    /^suicide\b/.test(rest(tokens, sentence, at, 1)) ? left("killed", "commit suicide", 2, "committed suicide") : undefined,
  ),
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
    /^(?:for|at|in|by|on|there|and|,|\.|$)/.test(rest(tokens, sentence, at, 2)) && passive(tokens, at)
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
  row("inflicted inflicting", (tokens, sentence, at) =>
    /^(?:an? )?(?:fatal|mortal|lethal)\b.*\b(?:to|on|upon) (?:himself|herself|themselves)\b/.test(rest(tokens, sentence, at, 9))
      ? left("killed", "inflict", 1, "inflicted fatal wounds")
      : undefined,
  ),
  row("among", (tokens, sentence, at) => {
    const match =
      /^the (?:[\w,]+ )?(dead|deceased|injured|wounded|casualties|missing|victims|arrested|detained|kidnapped|hostages)\b/.exec(
        rest(tokens, sentence, at, 3),
      ) ?? /^those (killed|injured|wounded|hurt|missing|arrested|detained|kidnapped|abducted)\b/.exec(rest(tokens, sentence, at, 2));
    if (match === null || !/^(?:is|are|was|were|be|been)$/.test(word(tokens, at - 1))) return undefined;
    const what = AMONG.get(match[1]!);
    return what === undefined ? undefined : left(what, "among", 3, `among ${word(tokens, at + 1)} ${match[1]}`);
  }),
  row("detained", (tokens, sentence, at) =>
    /^in hospital\b/.test(rest(tokens, sentence, at, 2)) ? left("injured", "hospital", 1, "detained in hospital") : undefined,
  ),
  row("allowed", (tokens, sentence, at) =>
    /^home after treatment\b/.test(rest(tokens, sentence, at, 3))
      ? left("injured", "hospital", 1, "allowed home after treatment")
      : undefined,
  ),
  row("held captured seized taken", (tokens, sentence, at) => {
    const following = rest(tokens, sentence, at, 9);
    // "three girls taken from their school": a participle describes them.
    const describes = word(tokens, at + 1) === "by" || (tokens[at - 1]?.tag === "NOUN" && FROM_HOME.test(following));
    if (!passive(tokens, at) && !describes) return undefined;
    if (/^alive\b/.test(following)) return left("arrested", "capture", 1, `${word(tokens, at)} alive`);
    const by = /\bby (?:the |an? )?([\w' -]+)/.exec(following)?.[1] ?? "";
    if (/\b(?:police|army|authorities|officers|agents|troops)\b/.test(by))
      return left("arrested", "capture", 1, `${word(tokens, at)} by police`);
    return BY_ARMED.test(by) || FROM_HOME.test(following)
      ? left("abducted", "capture", 1, `${word(tokens, at)} by an armed group`)
      : undefined;
  }),
  row("captive captives hostage hostages", (tokens, _, at) =>
    /^(?:remain|remained|remains|still)$/.test(word(tokens, at - 1)) ? left("abducted", "remain captive", 1, "remain captive") : undefined,
  ),
  row("moved led brought removed", (tokens, sentence, at) =>
    passive(tokens, at) &&
    /^(?:to safety|out of (?:their |the )?(?:homes?|houses|villages?|towns?|area|city|district|valley|way)|from the (?:beach|area|scene|building|site)|to (?:a |an )?(?:\w+ )?(?:shelters?|schools?|camps?|stadiums?|gymnasiums?))\b/.test(
      rest(tokens, sentence, at, 5),
    )
      ? left("evacuated", "evacuate", 1, "moved to safety")
      : undefined,
  ),
  row("losing lost loses", (tokens, sentence, at) =>
    /^(?:\S+ ){1,3}(?:of (?:its|their|his|her) own|members|relatives|children|sons|daughters|brothers|sisters|people|soldiers|men|friends|colleagues)\b/.test(
      rest(tokens, sentence, at, 5),
    ) && !/\b(?:seats?|jobs?|election)\b/.test(rest(tokens, sentence, at, 8))
      ? right("killed", "lose", 1, "losing people")
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
    reaches(tokens, sentence, at, (lower) => INJURIES.test(lower), 6)
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
    // "Beat three men already in custody": held for something else.
    const isHeldBefore = word(tokens, at - 1) === "already" && tokens[at - 2]?.tag !== "AUX";
    if (!isHeldBefore && /^(?:police |army |their )?custody\b/.test(following)) return left("arrested", "custody", 1, "in custody");
    if (/^(?:the )?(?:hospitals?|intensive care|surgery)\b/.test(following)) return left("injured", "hospital", 1, "in hospital");
    return undefined;
  }),
  row("with", (tokens, sentence, at) =>
    /^(?:[\w-]+ ){0,3}(?:(?:gunshot|bullet|stab) wounds?|wounds? to (?:his|her|their|the) )/.test(rest(tokens, sentence, at, 8))
      ? left("hit", "wounds", 1, "with gunshot wounds")
      : undefined,
  ),
  // "left 26 dead and close to 100 others with injuries"
  row("with", (tokens, sentence, at) =>
    /^(?:[\w-]+ ){0,2}(?:injuries|wounds|burns)\b/.test(rest(tokens, sentence, at, 3)) &&
    tokens.slice(Math.max(sentence.first, at - 14), at).some(({ lower }) => /^(?:left|leaves|leaving)$/.test(lower))
      ? left("injured", "wounds", 1, "with injuries")
      : undefined,
  ),
  row("into", (tokens, sentence, at) =>
    /^(?:police )?custody\b/.test(rest(tokens, sentence, at, 2)) ? left("arrested", "custody", 1, "into custody") : undefined,
  ),
  row("under", (tokens, sentence, at) =>
    /^(?:medical )?treatment\b/.test(rest(tokens, sentence, at, 2)) &&
    /^(?:are|is|were|was|still|remain|remained)$/.test(word(tokens, at - 1))
      ? left("injured", "treat", 1, "under treatment")
      : undefined,
  ),
  row("under", (tokens, sentence, at) =>
    /^arrest\b/.test(rest(tokens, sentence, at, 1)) ? left("arrested", "arrest", 1, "under arrest") : undefined,
  ),
  row("hostage captive", (tokens, _, at) =>
    /^(?:taken|held|holding|keep|kept|being|them|remain)$/.test(word(tokens, at - 1))
      ? left("abducted", "hostage", 1, "taken hostage")
      : undefined,
  ),
  row("took taking holding held seized", (tokens, sentence, at) => {
    const following = rest(tokens, sentence, at, 8);
    return /^(?:[\w,-]+ ){1,6}(?:hostage|captive)\b/.test(following) ||
      /^(?:[\w,-]+ ){1,5}(?:hostages\b|(?:as )?human shields?\b)/.test(following)
      ? right("abducted", "take hostage", 1, "took … hostage")
      : undefined;
  }),
  row("fled fleeing flee", (tokens, sentence, at) =>
    /^(?:from )?(?:their|the) (?:homes?|houses|villages?|fighting|city|town|country|violence)\b/.test(rest(tokens, sentence, at, 4))
      ? left("displaced", "flee", 1, "fled")
      : word(tokens, at) === "fled" && /^(?:and|,|\.|the (?:beach|building|area|club|cinema|mall))/.test(rest(tokens, sentence, at, 2))
        ? left("evacuated", "flee", 1, "fled")
        : undefined,
  ),
  row("flooded poured streamed", (tokens, sentence, at) =>
    /^(?:out|across|over)\b/.test(rest(tokens, sentence, at, 1)) ? left("displaced", "flee", 1, "flooded out") : undefined,
  ),
  row("drove forced driving forcing", (tokens, sentence, at) =>
    !passive(tokens, at) &&
    /^(?:[\w,-]+ ){1,5}(?:from|out of|to (?:leave|flee|abandon)) (?:their|the) (?:homes?|houses|villages?)\b/.test(
      rest(tokens, sentence, at, 10),
    )
      ? right("displaced", "flee", 1, `${word(tokens, at)} people from their homes`)
      : undefined,
  ),
  row("forced driven", (tokens, sentence, at) =>
    /^(?:from|out of) (?:their|the) homes?\b/.test(rest(tokens, sentence, at, 5))
      ? left("displaced", "flee", 1, "forced from their homes")
      : passive(tokens, at) && /^to (?:flee|abandon their|leave their) ?(?:\w+)?/.test(rest(tokens, sentence, at, 4))
        ? left("displaced", "flee", 1, "forced to flee")
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
  row("hitting striking grazing struck hit", (tokens, sentence, at) =>
    !passive(tokens, at) && WITH_FORCE.test(whole(tokens, sentence)) ? right("hit", "hit", 1, `${word(tokens, at)} people`) : undefined,
  ),
  row("unable failed", (tokens, sentence, at) =>
    /^to (?:save|revive|resuscitate)\b/.test(rest(tokens, sentence, at, 2)) ? right("killed", "not save", 3, "unable to save") : undefined,
  ),
  row("not n't n’t", (tokens, sentence, at) =>
    /^able to (?:save|revive|resuscitate)\b/.test(rest(tokens, sentence, at, 3))
      ? right("killed", "not save", 4, "not able to save")
      : undefined,
  ),
  row("could", (tokens, sentence, at) => {
    const following = rest(tokens, sentence, at, 3);
    if (/^(?:not|n['’]t) be (?:saved|revived|resuscitated)\b/.test(following)) return left("killed", "not save", 4, "could not be saved");
    return /^(?:not|n['’]t) (?:save|revive|resuscitate)\b/.test(following) ? right("killed", "not save", 3, "could not save") : undefined;
  }),
  // "did not survive", "did not survive her injuries", "did not make it"; not "did not survive the cut" or "did not make it to the game".
  row("did", (tokens, sentence, at) =>
    /^(?:not|n['’]t) (?:survive|make it)(?:$| (?:[.,;:)]|and|but|(?:(?:the|his|her|their) )?(?:attack|shooting|gunfire|wounds?|injur(?:y|ies)|blast|crash|surgery|operation)\b))/.test(
      rest(tokens, sentence, at, 5),
    )
      ? left("killed", "not survive", word(tokens, at + 2) === "survive" ? 3 : 4, "did not survive")
      : undefined,
  ),
  row("fatally", (tokens, _, at) =>
    COUNT_BEFORE.test(word(tokens, at - 1)) && !HARM_WORDS.has(word(tokens, at + 1))
      ? left("killed", "fatally", 1, "so many fatally")
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
  row("gunned gunning mowed mowing cut cutting", (tokens, _, at) => {
    if (word(tokens, at + 1) !== "down") return undefined;
    return passive(tokens, at) ? left("killed", "gun down", 2, "gunned down") : right("killed", "gun down", 2, "gunned down");
  }),
  // "Andre Cole, 33, deceased; Tasha Monroe, 29, critical condition": a list of names, each with what became of them.
  row("deceased dead died killed", (tokens, sentence, at) =>
    isListed(tokens, sentence, at, at + 1) ? left("killed", "die", 1, "listed as dead") : undefined,
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
    /^(?:(?:himself|herself|themselves|up|himself up) )?(?:in)?to (?:the |a |an )?(?:\S+ ){0,4}(?:hospital|clinic|medical cent|emergency room|emergency department|urgent care)/.test(
      rest(tokens, sentence, at, 8),
    ) ||
    /^up at (?:the |a |an )?(?:\S+ ){0,4}(?:hospital|clinic|medical cent|emergency room|emergency department|urgent care)/.test(
      rest(tokens, sentence, at, 8),
    )
      ? left("injured", "hospital", 1, `${word(tokens, at)} to hospital`)
      : undefined,
  ),
  row("discharged", (tokens, _, at) =>
    passive(tokens, at) && isOfHospital(tokens, at) ? left("injured", "hospital", 1, "were discharged") : undefined,
  ),
  row("released", (tokens, sentence, at) =>
    passive(tokens, at) && reachesHospital(tokens, sentence, at, 6) ? left("injured", "hospital", 1, "released from hospital") : undefined,
  ),
  row(DEADLY_VERBS, killedByVerb),
  row(DROWNING, drownedAt),
  row(SEIZING, seizedAt),
  row("aboard on", seizedAboard),
  // "Another 23 were burned"; "burned to death" is told with the deadly verbs.
  row("burned burnt scalded", (tokens, _, at) =>
    passive(tokens, at) && !/^(?:to|down|out|alive|up|off)$/.test(word(tokens, at + 1))
      ? left("injured", "burn", 1, `were ${word(tokens, at)}`)
      : undefined,
  ),
]);

function row(words: string, matcher: Matcher): readonly [string, Matcher] {
  return [words, matcher];
}

function byFirstWord(rows: readonly (readonly [string, Matcher])[]): Map<string, Matcher[]> {
  const matchers = new Map<string, Matcher[]>();
  for (const [words, matcher] of rows) for (const first of words.split(" ")) matchers.set(first, [...(matchers.get(first) ?? []), matcher]);
  return matchers;
}

function left(what: HarmKind, lemma: string, length: number, words: string): Expression {
  return { what, lemma, patients: "left", length, words };
}

function right(what: HarmKind, lemma: string, length: number, words: string): Expression {
  return { what, lemma, patients: "right", length, words };
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

function whole(tokens: readonly Token[], sentence: TokenRange): string {
  return rest(tokens, sentence, sentence.first - 1, sentence.last - sentence.first);
}

function rest(tokens: readonly Token[], sentence: TokenRange, at: number, count: number): string {
  let words = "";
  for (let i = at + 1; i < Math.min(sentence.last, at + 1 + count); i++) words += (words === "" ? "" : " ") + tokens[i]!.lower;
  return words;
}

function restBefore(tokens: readonly Token[], sentence: TokenRange, at: number): string {
  return tokens
    .slice(Math.max(sentence.first, at - 8), at)
    .map(({ lower }) => lower)
    .join(" ");
}

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

function reaches(
  tokens: readonly Token[],
  sentence: TokenRange,
  at: number,
  isTarget: (lower: string, at: number) => boolean,
  most: number,
): boolean {
  for (let i = at + 1; i < Math.min(sentence.last, at + 1 + most); i++) {
    const { lower } = tokens[i]!;
    if (isTarget(lower, i)) return true;
    if (/^(?:[,;:.]|who|which|that|when|after)$/.test(lower)) return false;
  }
  return false;
}

/** "The barber was also hit but has gone home": as others were, by whatever hit them. */
function isAlsoHit(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at - 1) === "also" && /^(?:[.,;]|but|and)?$/.test(word(tokens, at + 1));
}

function passive(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower, tag } = tokens[i]!;
    if (/^(?:is|are|was|were|be|been|being|got|get|'s|’s)$/.test(lower)) return true;
    if (tag !== "ADV") return false;
  }
  return false;
}

/** "…, 33, deceased;": between the age of a name in a list and its end. */
function isListed(tokens: readonly Token[], { last }: TokenRange, at: number, end: number): boolean {
  const isAged = word(tokens, at - 1) === "," && /^\d{1,2}$/.test(word(tokens, at - 2)) && tokens[at - 4]?.tag === "PROPN";
  return isAged && (end >= last || /^(?:;|\.|and)$/.test(word(tokens, end)));
}

/** Courts and armies discharge people, too. */
function isOfHospital(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 14), at + 12).some(({ lower }) => CARED_FOR.test(lower));
}

const CARED_FOR = /^(?:hospitals?|clinics?|infirmary|treatments?|treated|patients?|wounded|injured|injuries|medical|doctors?)$/;
