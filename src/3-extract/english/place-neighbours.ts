/*
 * Words beside a place name that tell what the place is to the story. Patterns are matched against the text right before or after the name.
 */

/** "Harwick police", "the Harwick Fire Department", "Harwick's mayor": a body that serves the place, and mostly works there. */
export const BODY_AFTER =
  /^(?:['’]s)?\s+(?:(?:city|county|metro|metropolitan|municipal|state)\s+)?(?:police|fire|sheriff|officers?|detectives?|deputies|mayor|city council|authorities|officials?|prosecutors?|district attorney|coroner|emergency|paramedics|firefighters|medical examiner)\b/i;

/** "a Harwick man": where someone lives. */
export const PERSON_AFTER =
  /^(?:['’]s)?\s+(?:man|woman|men|women|teen|teens|teenagers?|boys?|girls?|toddler|infant|baby|father|mother|couple|family|residents?|native|student|couples|parents|mom|dad|brothers?|sisters?|husband|wife|native)\b/i;

/** "a Harwick man accused of": where one lives who is said to have done it. */
export const ACCUSED_AFTER =
  /^(?:['’]s)?\s+(?:man|woman|teen|teenager|couple|men|father|mother|resident)(?:, \d+,)? (?:(?:is|was|were|has|have|been|who|also|now) ){0,4}(?:charged|accused|arrested|sentenced|convicted|indicted|jailed|wanted|sought|pleads?|pleaded|found guilty|gets|faces|in custody|(?:allegedly|reportedly) (?:fatally )?(?:shot|killed|stabbed|opened fire|fired))\b/i;

/** "US officials", "Turkish troops", "French President": a country that acts or speaks, wherever that is. */
export const ACTOR_AFTER =
  /^(?:['’]s)?(?:[\s-]+[\p{L}-]+)?[\s-]+(?:officials?|troops?|soldiers?|forces?|army|military|navy|air force|government|president|prime minister|ministers?|ministry|foreign|secretary|police|officers?|authorities|citizens?|nationals?|nationality|tourists?|journalists?|seam[ea]n|sailors?|crew|fisherm[ae]n|contractors?|missionar(?:y|ies)|priests?|nuns?|advis[eo]rs?|peacekeepers?|pilots?|migrants?|refugees?|expatriates?|businessm[ae]n|diplomats?|embassy|ambassador|king|people|men|man|woman|women|intelligence|warplanes?|jets?|coalition|media|television|news|state|department|security|defen[cs]e|senate|congress|parliament|leader|leaders|engineers|hostages|service members|marines|backed|led|allied|(?:drone|air|missile) (?:strikes?|raids?)|airstrikes?|drones?|artillery|commandos?|gunships?|aircraft|planes?|helicopters?|bombers?|gunboats?|warships?|tanks?|shells?|shelling|rockets?|missiles?|snipers?|fire|gunfire|polic(?:y|ies)|politics|diplomacy|sanctions|interests|strategy)\b/iu;

/** "the U.S. embassy", "the Israeli ambassador's home": of a country, and never in it. */
export const EMBASSY_AFTER = /^(?:['’]s)?\s+(?:embass(?:y|ies)|consulates?|ambassadors?|diplomatic mission|high commission)\b/i;

/** "killed in a U.S. airstrike", "the U.S. attack on a base": by the country, and elsewhere. */
export const STRIKE_AFTER =
  /^(?:['’]s)?\s+(?:(?:drone|air|missile) )?(?:(?:airstrikes?|strikes?|drones?|warplanes?)\b|(?:[a-z]+ )?(?:attacks?|raids?|assaults?|bombardments?|offensives?|incursions?) (?:on|against|into)\b)/i;

/** "Sarland bombed a camp": by the country, and elsewhere. */
export const STRIKER_AFTER =
  /^\s+(?:(?:has|have|had|also|then)\s+){0,2}(?:bombed|bombarded|shelled|struck|attacked|invaded|raided|targeted|launched|fired (?!on \p{Lu})|carried out|conducted|responded|retaliated)\b/iu;

/** "Mirovka, the Karsale theatre where …": a venue that the text itself explains, in the town named with it. */
export const EXPLAINED_AFTER =
  /^, (?:the|an?) \p{Lu}\p{L}* (?:\p{Ll}+ )?(?:theat(?:er|re)|school|hotel|church|mosque|synagogue|temple|stadium|(?:night)?club|mall|market|station|hospital|hall|restaurant|caf[eé]|cinema|museum|prison|airport|arena|factory|bridge|square)\b/u;

/** "Mirovka, the", before the town of such a venue. */
export const EXPLAINED_BEFORE = /\p{Lu}\p{L}+, (?:the|an?) $/u;

/** "the border with Mexico", "off the Mexican border": what happened there was on this side. */
export const BORDER_BEFORE = /\bborder(?:s|ing)?\s+(?:with\s+)?(?:\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?(?:, | and )){0,2}$/u;

/** "near the Somali border", not "the Turkish border town of": seen from this side of it. */
export const BORDER_AFTER =
  /^\s+(?:border|frontier)\b(?!\s(?:towns?|cit(?:y|ies)|villages?|crossings?|posts?|points?|areas?|regions?|districts?|provinces?|states?|guards?|police|forces?|troops))/i;

/** "the foreign ministry in Paris said": where those who speak for a country have their seat. */
export const SEAT_BEFORE =
  /\b(?:ministr(?:y|ies)|officials?|governments?|spokes(?:man|woman|person)|headquarters|diplomats?|analysts?|lawmakers|parliament|speaking|reporters|conference|interview|(?:war )?monitors?|rights groups?|judges|jurors|a court|(?:ministr(?:y|ies)|governments?|embassy|military|army) said)\s+in\s+$/i;

/** "In Jerusalem the army said", "In New York the Security Council condemned": before and behind a place in which those of a state or the world speak. */
export const OPENS_WITH_SEAT_BEFORE = /(?:^|[.!?”"]\s+|\n\s*)In\s+$/;
export const OPENS_WITH_SEAT_AFTER =
  /^,? (?:the |an? )?(?:[\p{L}'’.-]+ ){0,3}?(?:army|military|ministry|ministers?|government|president|kremlin|parliament|council|nations|pentagon|white house|spokes(?:man|woman|person)|ambassador|secretary|diplomats?)(?: [\p{L}'’.-]+){0,4}? (?:said|says|called|condemned|denied|blamed|accused|praised|urged|announced|confirmed|told)\b/iu;

/** "on the highway from Baghdad to the border": a road that is told by the town where it begins. */
export const ROAD_FROM_BEFORE = /\b(?:roads?|highways?|motorway|route|track|railway|line)(?: (?:leading|running))?\s+(?:from|between)\s+$/i;

/** "a boat with migrants from Eritrea": where people set out from. */
export const SET_OUT_BEFORE =
  /\b(?:migrants?|refugees?|immigrants?|asylum seekers|people|troops|soldiers|peacekeepers|engineers|workers|tourists|students|doctors|nurses|pilgrims|traders|fighters?|rebels?|militants?|nationals?|citizens?|crossed|crossing|infiltrated|came|coming)\s+from\s+$/i;

/** "Japan has confirmed", "Turkey condemned": a country that speaks, wherever that is. */
export const SPEAKER_AFTER =
  /^(?:,?\s+(?:has|have|had|also|later|earlier|already|meanwhile|,)){0,2}\s+(?:said|says|confirmed|confirms|announced|announces|condemned|condemns|denied|denies|warned|warns|vowed|vows|blamed|blames|accused|accuses|urged|urges|pledged|pledges|insisted|insists|demanded|demands|offered|offers|expressed|claims|claimed|called|calls|wants|wanted|believes|supports|supported|backs|backed|promised|promises|protested|protests|rejected|rejects|summoned|dismissed|dismisses|acknowledged|admitted|responded|declined|refused|welcomed|maintains|insists|recalled|(?:made|gave|offered) no (?:immediate )?(?:comment|reply|response)|(?:did|does|would|has|had) (?:not|neither) (?:immediately )?(?:comment(?:ed)?|sa(?:y|id)|confirm(?:ed)?|den(?:y|ied)|respond(?:ed)?|repl(?:y|ied)|claim(?:ed)?|acknowledged?))\b/i;

/** "the Harwick neighborhood", "the Harwick section of": a quarter rather than a town. */
export const QUARTER_AFTER = /^(?:\s+\p{Lu}\p{L}+)?\s+(?:neighbou?rhoods?|section|quarter|community|district|area|housing|block|suburb)\b/u;

/** "at a Harwick bakery", "outside an Ellery gas station": a venue without a name is told by its town. */
export const AT_BEFORE = /\b(?:at|inside|outside|behind|near|in) an? $/i;
export const VENUE_AFTER =
  /^ (?:[\p{L}-]+ ){0,2}(?:business|store|shop|bakery|bar|pub|club|nightclub|home|house|apartment|apartments|condo|trailer|motel|hotel|restaurant|diner|park|playground|school|church|mosque|lot|garage|gas station|wash|mall|plaza|market|supermarket|salon|barbershop|bank|bank branch|office|warehouse|range|gym|pharmacy|intersection|subdivision|complex|neighborhood|residence|driveway|alley)\b/u;

/** "San Diego sheriff's detectives": those of the county that the town is the seat of, who are called wherever no town has police of its own. */
export const SHERIFF_AFTER = /^(?:['’]s)? (?:county )?sheriff/i;

/** "Tom Harwick, 20, of Ellery": where someone is from. */
export const HOME_BEFORE =
  /(?:\d+|,|\))[,\s]+(?:of|from)\s+$|\b(?:lives?|lived|living|resid\w+|native|born|raised|grew up|moved|based|stationed|headquartered)\s+(?:in|of|to|from)\s+$|\b(?:attend(?:s|ed|ing)?|graduat(?:es?|ed|ing) from|enrolled (?:at|in)|studie[ds] at|went to|teach(?:es|ing)?|taught|work(?:s|ed|ing)?|coach(?:es|ed|ing)?|student) (?:[\w'’-]+ ){0,4}(?:school|college|university|academy)\s+in\s+$/i;

/** "the owner of an Ellery bar": where somebody's business is; it may have befallen them elsewhere. */
export const BUSINESS_BEFORE =
  /\b(?:owner|co-owner|manager|operator|proprietor|principal|pastor|employee|bartender)s? (?:of|at) (?:an?|the) $/i;

/** "was arrested on Tuesday in Ellery", "was also charged with robbery in Ellery": where somebody was found after the deed, or had to do with the law before it. */
export const CAUGHT_BEFORE =
  /\b(?:arrested|captured|caught|apprehended|detained|into custody|surrender(?:ed|s)|turned (?:him|her)self in|tracked down|jailed|booked)(?: (?:early|late|on|by|\w+day|morning|afternoon|evening|night|yesterday|today|again|later|police|deputies|officers|marshals|hiding|while|near|at (?:an?|his|her|their)|hotel|motel|home|house|without incident)){0,5} in\s+$|\b(?:also|previously|once) (?:been )?(?:charged|convicted|arrested|indicted|sentenced)(?: [\w-]+){0,6} in\s+$/i;

/** "demanded the release of six fighters held in Ellery": where those sit whom somebody wants freed. */
export const PRISONERS_BEFORE =
  /\b(?:prisoners?|fighters|militants|members|comrades|inmates|detainees|leaders?|commanders?|supporters|activists|rebels|suspects?)(?: who (?:are|were|have been))?(?: being)?(?: now| still)? (?:held|jailed|imprisoned|detained|locked up)(?: in (?:a |the )?(?:\w+ )?(?:jails?|prisons?))? in (?:the )?(?:(?:city|town) of )?$/i;

/** "taken to a hospital in Ellery": where the hurt were brought. */
export const HOSPITAL_BEFORE =
  /\b(?:hospitals?|medical cent(?:er|re)s?|trauma cent(?:er|re)|clinic|transported|airlifted|flown|taken(?! (?:near|hostage|captive)\b)|rushed(?! (?:for|into|towards?|through|out|onto|at|up|down|forward|past)\b)|transferred|morgue|autops\w+)\b[^.;]{0,60}$/i;

/** "the bombing of a hospital in Ellery", "bombs hit the clinic in Ellery", "the hospital bombing in Ellery": the hospital was struck, and nobody was brought there. */
export const HOSPITAL_STRUCK =
  /(?:\b(?:fired(?: \w+ly)?|bomb(?:ed|ing|s|ings)?|str(?:uck|ike|ikes)|hit|hits|attack(?:ed|ing|s)?|shell(?:ed|ing|s)|raid(?:ed|ing|s)?|storm(?:ed|ing)|target(?:ed|ing)|destroy(?:ed|ing)|burn(?:ed|ing|t)|torched|flattened|explosions?|blasts?)(?: (?:on|of|at|in|near|outside|against))? (?:an?|the|its|their)(?: [\w’'-]+){0,4} (?:hospitals?|clinic|medical cent(?:er|re)|health cent(?:er|re))\b|\b(?:hospital|clinic) (?:bomb(?:ing|ings)?|blasts?|explosions?|attacks?|shootings?|fires?|siege|massacre|raids?|strikes?)\b)[^.;]{0,60}$/i;

/** "told supporters at a rally in Ellery", "gathered for a state funeral in the city of Ellery": what people meet for; the deed may be told there. */
export const GATHERING_BEFORE =
  /\b(?:rall(?:y|ies)|speech(?:es)?|(?:news|press) conference|town hall|campaign (?:stop|event)|fundraiser|interview|debate|hearing|summit|convention|conference|talks|funerals?|memorial service|vigil|burial|requiem|trial|tribunal|ceremony)\b(?: [\w’'-]+){0,6}? (?:in|at) (?:the )?(?:(?:\w+ )?(?:city|town|village|capital)(?: of)? )?$/i;

/** "the dead being honoured at Ellery", "carry his coffin during his funeral in Ellery": where the dead are mourned. */
export const MOURNED_BEFORE =
  /\b(?:honou?red|mourned|buried|remembered|commemorated|laid to rest) (?:at|in)\s+$|\b(?:during|at|for|after|before|attend(?:s|ed|ing)?) (?:his|her|their) (?:state |military )?(?:funerals?|burials?|memorial services?|wakes?)(?: (?:services?|ceremon(?:y|ies)))? (?:at|in)\s+$/i;

/** "demonstrators took to the streets in Ellery": where people answer what was done elsewhere. */
export const PROTEST_BEFORE =
  /\b(?:(?:took|taken|taking) to the streets|demonstrat(?:ors|ed|ing|ions?)|protest(?:ers|ed|ing|s)?|march(?:ed|es|ing|ers)?|vigils?)\b[^.;:]{0,40} (?:in|at|through|across) (?:the )?(?:\w+ of )?$/i;

/** "23 people were killed, including 15 in Ellery County": where some of them died; the deed reaches beyond it. */
export const SOME_BEFORE =
  /\b(?:including|among them)(?: at least| about| more than| some)? (?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens|many|most|several)(?: (?:people|children|women|men|dead|killed|deaths|victims|civilians|more))? (?:in|at|near) (?:the )?(?:\w+ of )?$/i;

/** "The regions of Ellery and Orvale were hit worst": the deed reaches beyond them. */
export const WORST_AFTER =
  /^(?:,? (?:and )?\p{Lu}[\p{L}’'-]+){0,5}(?: (?:regions?|provinces?|districts?|states?|departments?))? (?:was|were|are|is|has been|have been) (?:the )?(?:(?:hit|affected) (?:the )?(?:worst|hardest)|(?:worst|hardest|badly)[ -](?:hit|affected))\b/u;

/** Behind the place: what the protest is about, in another place. */
export const PROTEST_AFTER =
  /^[^.;:]{0,30}?\b(?:after|over|following|against|in response to|to protest|in protest at)\b[^.;:]{0,80}? in \p{Lu}/u;

/** "is in an Ellery hospital", "before an Ellery court": where those of the deed are later. */
export const AFTERWARDS_AFTER =
  /^(?:['’]s)?\s+(?:[\w-]+ ){0,2}(?:hospitals?|clinic|medical cent(?:er|re)|trauma cent(?:er|re)|morgue|courts?|courtroom|courthouse|jail|prison)\b/;

/** "a chase that ended in Ellery", "crashed near Ellery and was taken into custody": how somebody got away, and was caught. */
export const CHASE_BEFORE = /\b(?:chase|pursuit)\b[^.;,]{0,30}\b(?:ended|ending|ends|stopped)\s(?:up )?(?:in|near|outside|at|on)\s+$/i;
export const CRASHED_BEFORE = /\b(?:crashed|wrecked|ran off|pulled over|stopped)\b[^.;,]{0,30}\s$/i;
export const CAUGHT_AFTER = /^[^.;,]{0,30}\band was (?:\w+ )?(?:arrested|taken into custody|captured|caught|apprehended)\b/i;

/** "driving back to Ellery", "travelling from Ormay to Ellery": where somebody was going. */
export const BOUND_FOR_BEFORE =
  /\b(?:(?:get|getting|got|drive|driving|drove|way|head(?:ed|ing)?|fl(?:y|ying|ew)|travel(?:l?ed|l?ing)?|went|go|going|come|coming|came|fl(?:ed|ee|eeing)) (?:back|home|on)? ?(?:from [^.;,]{2,40} )?to(?:wards?)?|en route to|bound for|tickets? to|(?:trip|journey|flight) (?:back |home )?(?:to|for))(?: the (?:[\w-]+ ){0,2}(?:city|town|village|port|capital|resort|island) of)?\s+$/i;

/** "on a train bound for Ellery", "a bus that was on its way from Ormay to Ellery": where what was attacked was going, whatever word stands near. */
export const DESTINATION_BEFORE =
  /\b(?:(?:train|bus|coach|minibus|plane|flight|airliner|jet|ferry|boat|ship|vessel|truck|lorry|convoy|van|taxi|car)s? (?:(?:that|which) )?(?:(?:was|were|is|are|had been) )?(?:bound|heading|headed|travell?ing|destined|en route|on (?:its|their) way)(?: from [^.;,]{2,40})? (?:for|to)|-bound (?:for)?)\s+$/i;

/** "on its way from Ellery to Orvale": where a journey began. */
export const SET_OUT_FROM_BEFORE =
  /\b(?:way|flights?|trip|journey|voyage|route|travel(?:l?ing|l?ed)|flying|flew|flown|sailing|sailed|driving|heading|bound|road|highway|carrying [^,.;]{1,40}) (?:back )?from (?:the )?(?:\w+ (?:city|town|port) of )?$/i;

/** "a man extradited from Sarland": where somebody was brought from long after the deed. */
export const BROUGHT_FROM_BEFORE = /\b(?:extradited|deported|expelled|repatriated|brought back) from (?:the )?$/i;

/** "was once employed by the Ellery Police Department": where somebody of the deed used to work. */
export const ONCE_WORKED_BEFORE =
  /\b(?:once|former|formerly|previously|retired|ex-\w+|used to|had (?:also )?(?:been|worked|served))\b[^.;:]{0,40}\b(?:employees?|members?|officers?|detectives?|deput(?:y|ies)|sergeants?|trainees?|recruits?|work(?:ed|ing)?|serv(?:ed|ing)|employed|jobs?|stints?) (?:of|for|with|by|at|in) (?:the )?$/i;

/** "Mira Holt, the Danish consul in Ellery", "a rebel commander in Ellery": where somebody has an office, and not where it befell them. */
export const OFFICE_BEFORE =
  /, (?:an?|the|its|their|[\p{L}-]+['’]s) (?:[\p{L}-]+ ){0,4}(?:consul|ambassador|envoy|attach[ée]|diplomat|commander|commandant|emir|correspondent|bureau chief|representative|coordinator|(?:deputy|station|mission) (?:chief|head)|head of mission)(?:-general)? (?:in|for|to) (?:the )?(?:(?:city|town|province|region) of )?$/iu;

/** "Ellery Daily News": the name of a paper. */
export const PAPER_AFTER =
  /^ (?:(?:Daily|Sunday|Evening|Morning) )?(?:News(?!\w)|Times|Post|Tribune|Herald|Gazette|Chronicle|Observer|Journal|Sun|Star|Globe|Inquirer|Examiner|Courier|Dispatch|Telegraph|Guardian|Mirror|Magazine|Review|Today)\b/;

/** "a Chinese restaurant", "the Mexican market": what is cooked or sold there. */
export const CUISINE_AFTER =
  /^[\s-]+(?:(?:fast[\s-])?food|restaurants?|take[\s-]?outs?|takeaways?|carry[\s-]?outs?|buffets?|baker(?:y|ies)|deli|delis|grill|bistro|eater(?:y|ies)|diner|cuisine|dishes|groceries|grocery|supermarkets?|markets?|stores?|caf[eé]s?)\b/i;

/** "in Harwick's northern suburbs", "the Harwick suburb of Ellery": the city that a suburb lies by. */
export const SUBURBS_AFTER = /^(?:['’]s)?\s+(?:\p{L}+\s+)?(?:suburbs?|exurbs)\b/u;
/** "in a suburb of Harwick", "the suburbs of Harwick"; "in the suburb of Ellery", "the Harwick suburb of Ellery" are in Ellery itself. */
export const SUBURB_OF_BEFORE = /\b(?:suburbs|an? (?:[\p{Ll}-]+ ){0,2}suburb) of\s+$/iu;
/** "in suburban Harwick": around a large city, but "in south suburban Ellery" in a town that is a suburb. */
export const SUBURBAN_BEFORE = /\bsuburban\s+$/i;
/** "10 miles south of Ellery": near it, by how far the text says. */
export const DISTANCE_BEFORE =
  /\b(?:miles?|kilomet(?:er|re)s?|km|minutes|north|south|east|west|northeast|northwest|southeast|southwest)\s+(?:\w+\s+)?(?:of|from)\s+(?:the\s+)?(?:(?:\w+\s+)?(?:city|town|village|capital)(?:\s+of|,)?\s+)?$/i;

/** The preposition that ties the name to what is told; other words may stand between. */
export const PREPOSITION_BEFORE =
  /\b(in|at|on|off|near|outside|inside|around|from|of|to|into|for|between|across|toward|towards|over|against|by|with)\s+(?:(?:the|a|an|downtown|central|northern|southern|eastern|western|north|south|east|west|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|city of|town of|village of|district of|suburb of|outskirts of|nearby|neighbou?ring|rural|suburban|greater|war-torn|(?:[a-z]+-(?:held|controlled|run) |besieged |remote |small |port |coastal |mining |border |market |mountain |desert |oil )(?:town|city|village) of)\s+)*$/i;

/** Words of hospitals and courts in the name of a site, where things are told of but did not happen. */
export const AFTERWARDS_SITE =
  /\b(?:hospitals?|medical|clinic|infirmary|health|trauma|court|courthouse|jail|prison|detention|funeral|university medical|correctional)\b/i;

const STRIKE_WORDS =
  "attacked|raided|stormed|shelled|bombed|bombarded|besieged|overran|overrun|invaded|ransacked|razed|torched|ambushed|struck|hit|rocked|shook|shaken|battered|lashed|devastated";

/** "bandits attacked Ormay", "raided the village of Ormay". */
export const STRUCK_BEFORE = new RegExp(
  `\\b(?:${STRIKE_WORDS}) (?:the )?(?:(?:[a-z-]+ )?(?:town|village|city|community|settlement|hamlet) of )?$`,
  "i",
);
/** "…, days after others raided Ormay", "the same men had attacked Ormay": an earlier deed. */
export const STRUCK_EARLIER_BEFORE = /\b(?:(?:days|weeks|months|years|an? (?:day|week|month|year)) after|had (?!been\b)\w+) [^,;]*$/i;
/** "The senator attacked Ormay for its silence" with words. */
export const STRUCK_FOR_AFTER = /^ (?:for|over|as) /;
/** "Ormay was shelled", "Ormay village came under attack". */
export const STRUCK_AFTER = new RegExp(
  `^(?: (?:town|village|city))? (?:(?:was|were|has been|had been|being) (?:(?:also|again|heavily|repeatedly) )?(?:${STRIKE_WORDS})|came under (?:\\w+ )?(?:attack|fire|shelling|bombardment))\\b`,
);

/** "The men were held in raids in Ellery": where those were caught who did it, days after the deed. */
export const CAUGHT_IN_RAID_BEFORE =
  /\b(?:arrested|captured|caught|detained|held|picked up)(?: [\w-]+){0,3} in (?:an? |the |separate |simultaneous )?(?:[\w-]+ )?raids? (?:in|on|at|near|across) (?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)* and )?$/u;
