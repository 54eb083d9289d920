import { ATTACKERS, FIGHTERS, OUTLAWS } from "../english/armed-people.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import { DEADLY_VERBS, DROWNING, drownedAt, killedByVerb } from "./deadly-verbs.ts";
import { COUNT_BEFORE, type ExpressionRow, isListed, left, passive, rest, restBefore, right, row, word } from "./expression.ts";

const SINGULAR_REFLEXIVE = /^(?:himself|herself|themselves|itself)$/;
/** Who falls in battle. */
const IN_ARMS = new RegExp(
  `^(?:${FIGHTERS}|soldiers?|troops|policem[ae]n|officers?|gendarmes?|marines?|guards?|men|jawans?|rangers?|commandos?|personnel|dozo)$`,
);
/** Whom an army says that it has eliminated. */
const ELIMINATED = new RegExp(`\\b(?:${FIGHTERS}|${OUTLAWS}|${ATTACKERS}|commanders?)\\b`);

/** Deaths told by several words: "claimed the lives of", "did not survive", "blew himself up". */
export const DEATH_EXPRESSIONS: readonly ExpressionRow[] = [
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
  // "A woman whose body was found in a car had been shot"
  row("whose", (tokens, sentence, at) =>
    /^(?:[\w-]+ ){0,2}(?:body|remains|corpse) (?:was|were|has been|had been) (?:found|discovered|recovered|pulled)\b/.test(
      rest(tokens, sentence, at, 7),
    )
      ? left("killed", "body found", 2, "whose body was found")
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
  // "Sixteen people fell to their deaths", "plunged to his death"
  row("fell fall falls falling plunged plunging plunge leapt leaped jumped tumbled", (tokens, sentence, at) =>
    /^to (?:their|his|her) deaths?\b/.test(rest(tokens, sentence, at, 3)) ? left("killed", "die", 4, "fell to their deaths") : undefined,
  ),
  row("slit slitting slits cut cutting", (tokens, sentence, at) =>
    /^the throats? of\b/.test(rest(tokens, sentence, at, 3)) ? right("killed", "kill", 4, "slit the throats of") : undefined,
  ),
  row("fell fallen", (tokens, sentence, at) =>
    IN_ARMS.test(word(tokens, at - 1)) &&
    /^(?:in|during) (?:[\w-]+ ){0,4}(?:ambush|combat|battle|action|fighting|clash|clashes|firefight|attack|assault|line of duty)\b/.test(
      rest(tokens, sentence, at, 7),
    )
      ? left("killed", "fall", 1, "fell in battle")
      : undefined,
  ),
  row("eliminated eliminating liquidated liquidating", (tokens, sentence, at) =>
    passive(tokens, at)
      ? ELIMINATED.test(restBefore(tokens, sentence, at))
        ? left("killed", "kill", 1, word(tokens, at))
        : undefined
      : ELIMINATED.test(rest(tokens, sentence, at, 6))
        ? right("killed", "kill", 1, word(tokens, at))
        : undefined,
  ),
  // "became the city's 19th homicide victim of the year"
  row("became becomes become is was", (tokens, sentence, at) =>
    /^(?:the (?:[\w-]+ ){0,3}|(?:[\w-]+ ){1,4}['’]s )(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)|latest) (?:reported )?(?:homicide|murder|homicide victim|murder victim)(?: of| this| in|$|,)/.test(
      `${rest(tokens, sentence, at, 12)} `.replace(/ $/, ""),
    ) && tokens[at]!.tag !== "AUX"
      ? left("killed", "homicide victim", 1, "a homicide victim")
      : undefined,
  ),
  row("passed passes passing", (tokens, _, at) =>
    word(tokens, at + 1) === "away" ? left("killed", "pass away", 2, "passed away") : undefined,
  ),
  row("committed commits committing commit", (tokens, sentence, at) =>
    // "committed suicide in the county jail": of no deed of that day.
    /^suicide\b(?! (?:\w+ )?(?:in|at) (?:[\w'’-]+ ){0,4}(?:jail|prison|cell|custody)\b)/.test(rest(tokens, sentence, at, 8))
      ? left("killed", "commit suicide", 2, "committed suicide")
      : undefined,
  ),
  row("inflicted inflicting", (tokens, sentence, at) =>
    /^(?:an? )?(?:fatal|mortal|lethal)\b.*\b(?:to|on|upon) (?:himself|herself|themselves)\b/.test(rest(tokens, sentence, at, 9))
      ? left("killed", "inflict", 1, "inflicted fatal wounds")
      : undefined,
  ),
  row("losing lost loses", (tokens, sentence, at) =>
    /^(?:\S+ ){1,3}(?:of (?:its|their|his|her) own|members|relatives|children|sons|daughters|brothers|sisters|people|soldiers|men|friends|colleagues)\b/.test(
      rest(tokens, sentence, at, 5),
    ) && !/\b(?:seats?|jobs?|election)\b/.test(rest(tokens, sentence, at, 8))
      ? right("killed", "lose", 1, "losing people")
      : undefined,
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
  // "suspected of shooting dead 11 people": the tagger takes the first word for a noun.
  row("shooting", (tokens, _, at) =>
    word(tokens, at + 1) === "dead" && /^(?:NUM|DET|PRON|PROPN)$/.test(tokens[at + 2]?.tag ?? "")
      ? right("killed", "shoot", 2, "shooting dead")
      : undefined,
  ),
  row("gunned gunning mowed mowing cut cutting", (tokens, _, at) => {
    if (word(tokens, at + 1) !== "down") return undefined;
    // Drivers mow people down, too.
    const lemma = word(tokens, at).startsWith("mow") ? "mow down" : "gun down";
    const words = `${word(tokens, at)} down`;
    return passive(tokens, at) ? left("killed", lemma, 2, words) : right("killed", lemma, 2, words);
  }),
  // "Andre Cole, 33, deceased; Tasha Monroe, 29, critical condition": a list of names, each with what became of them.
  row("deceased dead died killed", (tokens, sentence, at) =>
    isListed(tokens, sentence, at, at + 1) ? left("killed", "die", 1, "listed as dead") : undefined,
  ),
  row(DEADLY_VERBS, killedByVerb),
  row(DROWNING, drownedAt),
];
