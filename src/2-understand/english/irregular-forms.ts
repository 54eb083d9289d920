/** Verbs whose past forms follow no rule: base, past, participle; alternatives after a slash. */
const IRREGULAR_VERBS = `
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; befall befell befallen; beget begot begotten;
begin began begun; behold beheld beheld; bend bent bent; beset beset beset; bet bet bet; bid bid/bade bid/bidden; bind bound bound; bite bit bitten;
bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built;
burn burnt/burned burnt/burned; burst burst burst; buy bought bought; cast cast cast; catch caught caught; choose chose chosen; cling clung clung;
come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; dive dove/dived dived; draw drew drawn;
dream dreamt/dreamed dreamt/dreamed; drink drank drunk; drive drove driven; dwell dwelt dwelt; eat ate eaten; fall fell fallen; feed fed fed;
feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden;
forecast forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; freeze froze frozen;
get got got/gotten; give gave given; go went gone; grind ground ground; grow grew grown; hang hung/hanged hung/hanged; hear heard heard; hide hid hidden;
hit hit hit; hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; leap leapt/leaped leapt/leaped;
learn learnt/learned learnt/learned; leave left left; lend lent lent; let let let; light lit lit; lose lost lost; make made made; mean meant meant;
meet met met; mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood; mow mowed mown/mowed; offset offset offset;
outdo outdid outdone; overcome overcame overcome; overhear overheard overheard; override overrode overridden; overrun overran overrun;
oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid paid; plead pled/pleaded pled/pleaded;
prove proved proven/proved; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; repay repaid repaid; reset reset reset; retake retook retaken; rid rid rid;
ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; sew sewed sewn; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown;
shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sleep slept slept; slide slid slid; sling slung slung;
slit slit slit; smell smelt/smelled smelt/smelled; sow sowed sown; speak spoke spoken; speed sped sped; spell spelt/spelled spelt/spelled; spend spent spent;
spill spilt/spilled spilt/spilled; spin spun spun; spit spat spat; split split split; spoil spoilt/spoiled spoilt/spoiled; spread spread spread;
spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; stink stank stunk; stride strode stridden;
strike struck struck/stricken; string strung strung; strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen; swim swam swum;
swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown; thrust thrust thrust;
tread trod trodden; undergo underwent undergone; understand understood understood; undertake undertook undertaken; undo undid undone; uphold upheld upheld;
upset upset upset; wake woke woken; wear wore worn; weave wove woven; wed wed wed; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn;
withhold withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written; rewrite rewrote rewritten; resell resold resold; outrun outran outrun`;

/** Nouns whose plural follows no rule, singular first. */
const IRREGULAR_NOUNS = `
man men; woman women; child children; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; wife wives; life lives; knife knives;
half halves; leaf leaves; thief thieves; wolf wolves; self selves; shelf shelves; loaf loaves; calf calves; elf elves; scarf scarves; hoof hooves;
crisis crises; analysis analyses; basis bases; thesis theses; hypothesis hypotheses; diagnosis diagnoses; emphasis emphases; oasis oases; axis axes;
parenthesis parentheses; synthesis syntheses; phenomenon phenomena; criterion criteria; bacterium bacteria; memorandum memoranda; curriculum curricula;
stratum strata; nucleus nuclei; stimulus stimuli; alumnus alumni; fungus fungi; cactus cacti; radius radii; appendix appendices; index indices; matrix matrices;
vertex vertices; quiz quizzes; policeman policemen; bus buses; gas gases; lens lenses; virus viruses; atlas atlases; iris irises; campus campuses; status statuses; bonus bonuses; alias aliases; bias biases; census censuses; chorus choruses; circus circuses; focus focuses; minus minuses; plus pluses; surplus surpluses`;

/** Nouns that end in "s" in the singular, or are the same in both numbers. */
export const UNCHANGING_NOUNS: ReadonlySet<string> = new Set(
  (
    "series species news means headquarters barracks crossroads gallows works politics physics mathematics economics athletics ethics statistics " +
    "mechanics tactics logistics aerobics gymnastics electronics diabetes measles rabies corps chassis premises remains outskirts people proceeds " +
    "arms goods clothes pants trousers scissors glasses whereabouts customs shrapnel aircraft spacecraft hovercraft sheep deer fish " +
    "offspring mews christmas chaos cosmos ethos pathos mars texas us isis hamas sos tennis cannabis debris chess gas bus lens " +
    "always perhaps besides indoors outdoors towards afterwards sometimes"
  ).split(" "),
);

/** Past form or participle → base. */
export const VERB_BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.split(";").flatMap((entry) => {
    const [base = "", past = "", participle = ""] = entry.trim().split(/\s+/);
    return [...past.split("/"), ...participle.split("/")].map((form) => [form, base] as const);
  }),
);

/** Plural → singular. */
export const NOUN_SINGULARS: ReadonlyMap<string, string> = new Map(
  IRREGULAR_NOUNS.split(";").map((entry) => {
    const [singular = "", plural = ""] = entry.trim().split(/\s+/);
    return [plural, singular] as const;
  }),
);

/** Forms of auxiliaries and clitics → base. */
export const AUXILIARY_BASES: ReadonlyMap<string, string> = new Map(
  (
    "am be; are be; is be; was be; were be; been be; being be; 's be; 're be; ’s be; ’re be; 'm be; ’m be; has have; had have; having have; 've have; " +
    "’ve have; does do; did do; done do; doing do; 'll will; ’ll will; wo will; ca can; 'd would; ’d would; sha shall; ai be"
  )
    .split(";")
    .map((entry) => entry.trim().split(" ") as [string, string]),
);
