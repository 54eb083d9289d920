/** Verbs (base forms) whose subject attacks and whose object is attacked. */
export const ASSAULTING: ReadonlySet<string> = new Set(
  (
    "attack bomb raid storm ambush strafe machinegun machine-gun dynamite torch burn kill murder assassinate kidnap abduct wound injure shoot" +
    " execute massacre slay hijack assault stab behead gun shell besiege sabotage stone rob harass occupy torture destroy damage target" +
    " slaughter maim riddle firebomb"
  ).split(" "),
);

/** Verbs (base forms) that make a noun of violence someone's deed: "carried out the attack", "committed the murder". */
export const DOING: ReadonlySet<string> = new Set("carry commit perpetrate stage conduct launch execute mastermind order plan".split(" "));

/** Verbs (base forms) whose object is a weapon: "planted a bomb", "hurled dynamite". */
export const HANDLING: ReadonlySet<string> = new Set(
  "place plant throw hurl toss detonate explode lob launch fire activate set use leave drop wield".split(" "),
);

/** Verbs (base forms) of what bombs do by themselves. */
export const EXPLODING: ReadonlySet<string> = new Set("explode detonate go blow".split(" "));

/** Nouns (base forms) of violence that are done to people: what stands after "of" suffered it. */
export const KILLINGS: ReadonlySet<string> = new Set(
  "murder assassination killing kidnapping abduction massacre slaying shooting execution death disappearance hijacking kidnaping torture".split(
    " ",
  ),
);

/** Nouns (base forms) of violence that are aimed: what stands after "on" or "against" suffered it. */
export const ATTACKS: ReadonlySet<string> = new Set(
  "attack assault raid bombing ambush attempt explosion blast shelling strike sabotage offensive firebombing arson aggression".split(" "),
);

/** Nouns (base forms) that name a deed without its kind: "those responsible for the crime". */
export const DEEDS: ReadonlySet<string> = new Set("crime act action deed incident".split(" "));

/** Prepositions by which an attack or explosion reaches what it hits. */
export const AIMING: ReadonlySet<string> = new Set("on against at in inside outside near into upon under onto".split(" "));

/** Things (base forms) that are hurt, burned or blown up in attacks, beside those in TARGETS. */
export const PREMISES: ReadonlySet<string> = new Set(
  (
    "establishment firm dealership exchange premise pharmacy drugstore stand site system network service industry warehouse structure" +
    " headquarters post depot substation transformer pole tower cable mine laboratory plantation estate hacienda mansion villa shed garage" +
    " parking gate wall door window furniture machinery equipment crop field vehicle automobile van pickup wagon taxi minibus locomotive" +
    " railway cargo tank dock pier harbor harbour toll-booth booth kiosk studio clinic library archive hangar runway bulldozer tractor"
  ).split(" "),
);

/** Heads that say little without the "of" phrase after them: "the home of Judge Ruiz", "headquarters of the party". */
export const RELATIONAL: ReadonlySet<string> = new Set(
  (
    "residence home house office offices headquarters branch branches facility facilities installation installations building buildings vehicle" +
    " car premises property properties homes houses residences embassy embassies consulate village town city community camp camps settlement" +
    " institute studios campus"
  ).split(" "),
);

/** Heads that only gather the people named after "of": "a group of armed men". */
export const GATHERING: ReadonlySet<string> = new Set(
  (
    "group groups gang gangs band bands column columns dozen dozens hundred hundreds score scores number majority squad squads pair couple team" +
    " teams contingent unit units one two three four five six seven eight nine ten some several many most"
  ).split(" "),
);

/** Heads that name a body rather than its people: "the army", "the cartel". */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  (
    "front army movement path state party brigade brigades cartel cartels organization organisation forces force liberation police military" +
    " guard government command navy mafia battalion regiment division militia faction wing haram shabab al-shabab taliban hamas hezbollah isis" +
    " is al-qaeda qaeda eln farc fmln mrta m-19 eta ira pkk regime dictatorship junta"
  ).split(" "),
);

/** What may stand before a doer without describing it: "alleged guerrillas", "some other men". */
export const ONLY_ALLEGED =
  /^(?:an?|the|this|that|these|those|his|her|their|its|some|our|alleged|presumed|suspected|other|another|same|such|more|about|approximately|of|said)$/;

/** Verbs (base forms) that end a captivity: "police rescued the engineer". */
export const RELEASING: ReadonlySet<string> = new Set("release free rescue liberate ransom".split(" "));

/** Words for those who were harmed, as subjects of "were Ana Ruiz and her son" and "have been identified as". */
export const HARMED: ReadonlySet<string> = new Set(
  "victim victims dead deceased injured wounded casualties casualty fatalities hostage hostages captives missing".split(" "),
);

/** Participles and verbs that say of people that they were harmed: "the students who disappeared". */
export const SUFFERED: ReadonlySet<string> = new Set(
  "killed murdered slain injured wounded kidnapped abducted disappeared assassinated shot stabbed executed massacred hurt died perished".split(
    " ",
  ),
);

/** Stretches of land where something happens, which are hit only where the words say "attack on": "a bomb exploded in the neighborhood" hits none. */
export const LOCALES: ReadonlySet<string> = new Set(
  "neighborhood neighborhoods neighbourhood neighbourhoods town towns village villages road roads highway highways city community area center".split(
    " ",
  ),
);

/** Words for the state and its forces, beside the security forces among the parts of a toll. */
export const OF_STATE: ReadonlySet<string> = new Set(
  "army navy military government governmental state department authorities official officials ministry court forces".split(" "),
);
