/**
 * Words that a question and a report use for one thing, a class a line: "Where were they caught?" is answered by "was arrested in …". Stems of
 * verbs that a deed, its victims and its aftermath are told with come first; the nouns after them name people, things and deeds.
 */
const VERBS: readonly string[] = [
  "kill killed killing killings kills die died dies dying dead death deaths fatal fatally slain slew murder murdered murders murdering deadly perish perished",
  "shoot shoots shot shooting shootings shots gunfire gunshot gunshots gunned fired firing",
  "injure injured injures injuring injury injuries wound wounded wounds wounding hurt hurts",
  "stab stabbed stabs stabbing stabbings knifed knifing",
  "bomb bombed bombs bombing bombings blast blasts explode exploded explodes exploding explosion explosions detonate detonated detonating",
  "detonate detonated detonating triggered activated set",
  "hide hid hides hidden hiding concealed stashed",
  "demand demanded demands demanding ask asked asks asking want wanted wants",
  "attack attacked attacks attacking assault assaulted struck strike strikes raid raided stormed",
  "arrest arrested arrests arresting detain detained detains catch caught capture captured apprehended custody detentions detention",
  "take takes taken took taking transport transported transports rush rushed airlift airlifted fly flown flew brought bring carried carry hospitalized hospitalised treated",
  "get gets got getting gotten obtain obtained buy buys bought purchase purchased acquire acquired receive received stole stolen steal took taken take grabbed retrieved",
  "begin begins began begun beginning start starts started starting break breaks broke broken erupt erupts erupted originated",
  "end ends ended ending finish finished concluded over lifted",
  "lasts lasted lasting",
  "founded founder founders form formed forms establish established create created set origins",
  "lead leads led leader leaders leading head heads headed commander commands commanded",
  "say says said saying tell tells told telling describe described describes speak spoke spoken speaks call called calls comment commented write wrote writes add added tweeted",
  "find finds found finding discover discovered discovers recover recovered recovers recovering located",
  "collapse collapses collapsed collapsing fell",
  "destroy destroyed destroys destroying wrecked burned burnt gutted leveled levelled flattened",
  "damage damaged damages damaging",
  "arrive arrives arrived arriving",
  "escape escaped escapes escaping flee flees fled fleeing",
  "drive drives drove driven driving driver",
  "live lives lived living resident residents",
  "work works worked working employed",
  "charge charged charges charging indict indicted indicts indictment accused accuse accuses accusing accusation alleged allegedly",
  "blame blamed blames blaming accuse accused accuses accusing suspect suspected suspects",
  "convict convicted convicts convicting convicted guilty",
  "sentence sentenced sentences sentencing jailed imprisoned",
  "identify identified identifies identifying name named names naming identity",
  "claim claims claimed claiming",
  "deny denies denied denying rejected",
  "admit admits admitted admitting confess confessed confesses acknowledge acknowledged",
  "confirm confirmed confirms confirming",
  "declare declared declares declaring announce announced announces proclaimed",
  "condemn condemned condemns condemning denounced denounce",
  "warn warned warns warning warnings alert alerted alerts",
  "kidnap kidnapped kidnaps kidnapping abduct abducted abducts abducting abduction",
  "rescue rescued rescues rescuing saved save freed free pulled",
  "release released releases releasing",
  "crash crashed crashes crashing",
  "sink sank sunk sinking capsize capsized capsizing",
  "play played plays playing perform performed performing performs",
  "cost costs costing",
  "carry carried carries carrying hold held holding armed wielding wielded",
  "target targeted targets targeting aimed aim",
  "plan planned plans planning plot plotted plots plotting",
  "evacuate evacuated evacuates evacuating evacuation",
  "visit visited visits visiting",
  "close closed closes closing shut",
  "open opened opens opening",
  "own owned owns owner owners",
  "stop stops stopped stopping overpower overpowered subdued tackled disarmed restrained",
  "held hold holding kept chained captive captivity hostage",
  "agree agrees agreed agreement deal accord",
  "operate operated operates operator operators run runs ran",
  "respond responded responds responding reply replied react reacted",
  "surrender surrendered surrenders",
  "meet met meets meeting",
  "hit hits hitting struck striking",
  "pay paid pays offered offer",
  "pay paid pays receive received compensate compensated compensation",
];

const NOUNS: readonly string[] = [
  "gunman gunmen shooter shooters attacker attackers assailant assailants suspect suspects perpetrator perpetrators killer killers bomber bombers accused defendant",
  "kidnapper kidnappers captor captors abductor abductors gang gunmen rebels militants bandits",
  "child children kid kids",
  "teen teens teenager teenagers",
  "boy boys",
  "girl girls daughter daughters",
  "man men",
  "woman women",
  "mother mothers mom mum",
  "father fathers dad",
  "police officer officers cop cops policeman policemen deputy deputies trooper troopers",
  "soldier soldiers troops serviceman servicemen",
  "victim victims injured wounded survivor survivors casualties",
  "hostage hostages",
  "passenger passengers",
  "board aboard onboard carrying passengers",
  "resident residents",
  "car cars vehicle vehicles sedan truck suv van pickup automobile",
  "gun guns pistol handgun rifle firearm weapon weapons revolver shotgun",
  "house houses home homes",
  "apartment apartments flat",
  "hospital hospitals",
  "store stores shop shops",
  "theatre theater",
  "fire fires blaze blazes",
  "quake quakes earthquake earthquakes tremor",
  "flood floods flooding",
  "riot riots rioting unrest protest protests demonstration demonstrations protesters protester demonstrators",
  "siege sieges standoff held hostages besieged",
  "airstrike airstrikes strike strikes warplanes raid raids",
  "ship ships boat boats ferry vessel",
  "plane planes aircraft jet airliner",
  "train trains",
  "motive motives motivation",
  "reason reasons",
  "toll count",
  "job jobs occupation profession",
  "school schools",
  "chief chiefs",
  "funeral funerals buried burial",
  "reward rewards",
  "wife spouse",
];

const MEANINGS = table([...VERBS, ...NOUNS]);
const VERB_WORDS: ReadonlySet<string> = new Set(VERBS.flatMap((line) => line.split(" ")));

function table(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [at, line] of lines.entries()) {
    for (const word of line.split(" ")) found.set(word, (found.get(word) ?? new Set()).add(at));
  }
  return found;
}

/** Whether a word in small letters is a verb that reports tell deeds with: its own sentence must hold it. */
export function isToldVerb(word: string): boolean {
  return (VERB_WORDS.has(word) && !WHO_DOES.test(word)) || (/^\p{Ll}{3,}ed$/u.test(word) && !MEANINGS.has(word));
}

/** People who are called by what they do: "What happened to the driver?" */
const WHO_DOES = /^(?:drivers?|founders?|leaders?|owners?|operators?|residents?|commander|hostage|captive|deal|accord)$/;

/** Whether two words in small letters may mean one thing: "caught" and "arrested", "seats" and "seat". */
export function isSameMeaning(one: string, other: string): boolean {
  if (one === other || stem(one) === stem(other)) return true;
  const [mine, yours] = [MEANINGS.get(one), MEANINGS.get(other)];
  return mine !== undefined && yours !== undefined && [...mine].some((meaning) => yours.has(meaning));
}

/** "destroyed" and "destroying" → "destroy"; "parties" → "parti". */
function stem(word: string): string {
  if (word.length < 5) return word.replace(/(?<=..)s$/, "");
  return word
    .replace(/ies$/, "y")
    .replace(/(?:ings?|ed|es|s)$/, "")
    .replace(/e$/, "");
}

/** "Did he admit it?", "did the Front claim it?": what a denial answers, too. */
export function isDeniable(verb: string): boolean {
  return isSameMeaning(verb, "admit") || isSameMeaning(verb, "claim");
}
