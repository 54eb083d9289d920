const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Prepositions after which a name is a place more often than not. Lower case. */
export const STRONG_PREPOSITIONS = words(
  "in at near outside inside around throughout across into toward towards within between via through",
);
/** Prepositions, and verbs that stand as they do, which go with places and with people. Lower case. */
export const WEAK_PREPOSITIONS = words("from to of for over on against beyond off leaving visiting attacked stormed bombed");

/** Verbs whose bare object is nearly always a place: "raided Ormay". Lower case. */
export const VERBS_ON_PLACES = words("raided shelled bombarded besieged overran recaptured retook encircled razed evacuated");

/** Words that may stand inside a place name in lower case. */
export const INNER_WORDS = words("of the de la las los el al del du da do dos and upon on i e sur en es le les under by in ul");

/** Words before a person's name. Lower case, without the point. */
export const PERSON_TITLES = words(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother pastor bishop archbishop cardinal pope rabbi imam sheikh sheik ayatollah
  mullah king queen prince princess emperor sultan president vice-president premier chancellor minister secretary ambassador envoy senator sen representative rep congressman
  congresswoman governor gov lieutenant lt mayor councilman councilwoman councilor councillor alderman commissioner judge justice magistrate attorney lawyer prosecutor sheriff deputy
  officer detective det inspector sergeant sgt cpl corporal captain capt major maj colonel col general gen admiral adm commander cmdr private pvt pfc chief superintendent supt
  trooper constable agent coroner coach manager director chairman chairwoman chair ceo principal spokesman spokeswoman spokesperson analyst editor reporter author
  don dona doctor uncle aunt mother son daughter wife husband saint actor actress singer comrade lance ltgen sgts fr msgr cllr`,
);

/** Makes of cars that towns are called like. Lower case. */
export const CAR_MAKES = words("pontiac lincoln plymouth cadillac dodge mercury saturn buick ford hudson austin chrysler holden");

/** Directions and sizes before a town's name: "North Nashville". Lower case. */
export const DIRECTIONS = words(
  "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-east north-west south-east south-west downtown uptown midtown greater upper lower inner outer metro metropolitan mainland suburban rural old nearby neighboring neighbouring",
);

/** Kinds of divisions after a name ("Rapides Parish", "Anbar province", "Moscow region"). Lower case. */
export const DIVISION_WORDS = words(
  "county parish province region oblast governorate prefecture department district state territory municipality canton krai raion division borough township counties parishes provinces",
);

/** Kinds of divisions before "of X" ("the province of Helmand", "the city of Gao"). Lower case. */
export const KIND_BEFORE_OF = words(
  "city town village hamlet suburb suburbs province region department district state county parish neighborhood neighbourhood municipality capital outskirts port island streets north south east west northeast northwest southeast southwest part parts border people residents center centre area republic kingdom governorate resort township community communities cities towns villages provinces districts regions",
);

/** Kinds of settlements and quarters: "the village of X", "X village". Lower case. */
export const SETTLEMENT_WORDS = words(
  "city town village hamlet settlement suburb neighborhood neighbourhood district municipality township quarter slum port outskirts area commune county province governorate camp",
);

/** What a part of a country is called behind its name: "Sarland's Ellery region". Lower case. */
export const PARTS_OF_LAND = words(
  "region state province governorate department prefecture oblast canton division regency subdistrict sub-district island islands archipelago peninsula valley",
);

/** Offices and bodies after a town's name that speak of the town itself: "Nashville Police". Lower case. */
export const PUBLIC_BODIES = words(
  `police fire sheriff sheriff's city county council court mayor mayor's department district school schools public metro metropolitan municipal superior circuit federal state parliament government
  embassy consulate ministry army navy air coast national regional area district village town township community chamber health emergency medical housing transit port water electric
  attorney attorney's state's officials residents man woman natives downtown north south east west northwest southwest northeast southeast`,
);

/** After a town's name these make a newspaper, a team or a company of it. Lower case. */
export const NAMESAKES = words(
  `globe times herald tribune post gazette journal chronicle examiner dispatch observer courier sentinel register telegraph mirror guardian star sun mail express news press standard bulletin
  enquirer inquirer monitor ledger record review argus echo citizen advocate bee banner democrat republican daily weekly magazine radio tv
  united fc rovers wanderers athletic albion hotspur villa forest county's yankees mets giants jets nets knicks rangers islanders devils sox cubs bulls bears blackhawks lakers clippers dodgers angels
  kings ducks raiders chargers rams warriors 49ers athletics padres seahawks mariners sounders trail blazers cowboys mavericks stars astros texans rockets spurs thunder chiefs royals
  cardinals blues rams packers brewers bucks vikings twins timberwolves wild lions tigers pistons red wings browns cavaliers indians reds bengals steelers pirates penguins eagles phillies 76ers flyers ravens orioles
  redskins nationals wizards capitals panthers hornets hurricanes falcons braves hawks jaguars dolphins marlins heat buccaneers rays lightning magic saints pelicans titans predators grizzlies colts pacers
  bills sabres patriots celtics bruins revolution rockies broncos nuggets avalanche diamondbacks suns coyotes jazz raptors leafs canadiens senators flames oilers canucks galaxy fire dynamo
  marathon open derby symphony orchestra opera ballet bancorp inc corp co llc ltd group holdings partners bank insurance motor motors airlines airways steel oil gas energy mutual`,
);

/** Names of venues end in these. Lower case. */
export const VENUE_WORDS = words(
  `hall airport airfield airbase apartments apartment school academy university college hospital clinic infirmary mall plaza park church cathedral chapel mosque synagogue temple shrine monastery stadium arena
  theater theatre cinema museum library hotel motel inn resort restaurant cafe café bar pub nightclub club lounge market bazaar supermarket store station terminal depot bridge tunnel
  square barracks base camp prison jail penitentiary courthouse embassy consulate palace tower towers center centre building complex
  house homes manor village estates gardens court terrace villas condominiums townhomes factory plant mill mine refinery dam beach zoo gym pool playground fairgrounds raceway speedway casino
  headquarters checkpoint junction intersection cemetery mart pharmacy grill pizza lodge`,
);

/** Of {@link VENUE_WORDS}, those whose bearers act or speak too seldom to need "at" before them. Lower case. */
export const VISITED_WORDS = words(
  "hall airport airfield mall mosque cathedral temple synagogue stadium arena theater theatre cinema hotel motel inn nightclub bazaar market station bridge square barracks palace apartments checkpoint mart speedway",
);

/** Kinds of streets. Lower case, without the point. */
export const STREET_WORDS = words(
  "street st avenue ave road rd boulevard blvd drive dr lane ln highway hwy parkway pkwy court ct circle cir place pl way terrace trail pike turnpike alley square expressway freeway route",
);

/** After a name in lower case these speak of a place: "a Nashville man", "the Kabul attack". */
export const LOCAL_NOUNS = words(
  `area resident residents man woman men women native natives police officials authorities mayor suburb suburbs city neighborhood neighbourhood region district office offices bureau headquarters
  home house apartment hotel hospital airport school court courtroom jail prison streets street landlord teenager teen couple family mother father boy girl attack attacks bombing bombings shooting shootings siege blast
  massacre riots street firefighters lawyer attorney prosecutors businessman restaurant bar nightclub mosque church synagogue temple cafe café pub club casino shop store supermarket market mall theater theatre cinema stadium bank bakery salon factory warehouse slum courthouse dormitory subway border metro suburb outskirts newspaper museum university bureau business tavern motel barbershop residence duplex`,
);

/** First names, and surnames of many people, that are also towns, states or countries: alone they need a sign that a place is meant. Lower case. */
export const NAMES_OF_PEOPLE = words(
  `jordan chad charlotte austin savannah madison tyler israel georgia virginia carolina jackson lincoln houston brooklyn chelsea florence sydney victoria adelaide orlando santiago diego dakota phoenix troy preston
  kent clinton bradford logan trenton hamilton kingston wellington lawrence lowell regina salem paris kelly douglas marion aurora eugene irving jamaica jasper lance leon lima milan milton montgomery norman
  warren wayne webster weston winston stanley sterling stuart spencer sheldon shelby sherman sheridan scott russell roy ross roland rochester richmond raymond randolph quincy porter pierre perry pearl payton parker
  oscar oliver olivia norton nora nelson newton morgan monroe mitchell mason martin marshall mary mark marie malcolm mabel luis lucas louise lewis leslie leonard lee lane lucy laurel kyle kirk kim king keith
  katy justin julian jose jose's johnson john james jefferson jay jane jacob ivan isabel irene ian hunter howard houston holly henry helena heath harvey harrison harris harper harold hardy grant graham gordon glenn gilbert gerald george
  gary garland francis franklin frank floyd fernando evans evan ethan elizabeth ellis elgin edward edison dylan duncan douglas donald dixon diana derby denver dean davis david daniel dallas dale craig crawford corona conway
  colin cody clyde clayton clay claude clark christian chester charles celeste cary carter carson carroll carmen cameron calvin byron burke bryan bruce brent brandon bradley boyd blake blair bernard benton bennett
  ben baxter barry baker ashley arthur arnold archer anthony anna angela andrew anderson alvin allen alice albert alan adrian adams abbott ada bell hope welch fairfield robertson mcpherson wilder miller moore smith jones brown taylor thomas white walker wright young hill green hall
  robinson rodriguez garcia martinez lopez gonzalez perez sanchez flores cruz ortiz gomez diaz reyes morales castillo romero mendoza santos guzman vargas ramos cooper reed bailey kennedy foster butler simpson sullivan
  fisher stone woods cole west hudson dunn spears hart palmer burns rice black warner hopkins lowe chandler crosby buchanan cleveland bush carter reagan truman hoover nixon putnam bowie custer
  amman ali hassan hussein omar ahmad ahmed mahmoud khan singh kumar sharma patel chen li wang lin yang wu sun ma han kofi musa ibrahim abdullah salman aziz karim rashid said saeed yusuf`,
);

/** Capitalised words that are never towns in news, although such towns exist. Lower case. */
export const NOT_PLACES = words(
  `city cities town county state states north south east west northern southern eastern western central northwest northeast southwest southeast man men woman women many metro superior federal
  downtown uptown midtown street road avenue district province region village old new young time job vice justice free nice est pst edt cst mst pdt swat delta commerce independent
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  jesus christ meanwhile easter christmas ramadan halloween thanksgiving god allah bible quran koran islam internet facebook twitter google
  police university college school government congress senate house parliament council court police army navy marines guard
  mr mrs ms dr sir god english christian christians muslim muslims jewish jews jew catholic catholics protestant sunni shiite shia hindu buddhist arab arabs kurd kurds kurdish
  republican republicans democrat democrats democratic communist socialist labour labor liberal conservative conservatives
  al ap afp reuters cnn bbc nbc abc cbs fox npr upi fbi cia nato un eu`,
);

/** Second halves of words like "Houston-based". Lower case. */
export const HYPHEN_ENDINGS = words(
  "based area born bred native led backed controlled held occupied ruled run owned made built trained flagged bound style administered funded sponsored supported allied educated wide",
);

/** Regions of the world: named by reports, but no incident's place. Lower case, folded → kind. */
export const WORLD_REGIONS = words(
  "europe|asia|africa|antarctica|oceania|eurasia|middle east|north america|south america|central america|latin america|central asia|south asia|southeast asia|east asia|southwest asia|north africa|west africa|east africa|southern africa|sub saharan africa|western europe|eastern europe|central europe|northern europe|southern europe|caribbean|balkans|caucasus|north caucasus|south caucasus|horn of africa|sahel|maghreb|levant|persian gulf|gulf|far east|near east|pacific|atlantic|scandinavia|west|east|mediterranean"
    .replaceAll(" ", "_")
    .replaceAll("|", " "),
);

/** What happens somewhere, and whom or what it happens to: behind "in" stands the place. "The bombing of a market in Nuli" tells it twice. Lower case. */
export const HAPPENING_NOUNS = words(
  `attack attacks assault bombing bombings blast blasts explosion explosions shooting shootings stabbing stabbings raid raids massacre massacres killing killings kidnapping kidnappings abduction abductions ambush
  clash clashes fighting violence unrest riot riots shelling strike strikes airstrike airstrikes crash fire blaze earthquake quake landslide flood floods disaster siege`,
);

/** Of {@link VENUE_WORDS}, those that are found in a town rather than in a quarter of one: a report of a quarter names its town. Lower case. */
export const VENUES_OF_TOWNS = words(
  "school schools academy college university hospital clinic market bazaar mosque church monastery seminary prison jail barracks base camp mine quarry factory mill refinery plant hotel police checkpoint",
);

/** Before "at", "in" or "near" and a name: what an army keeps in or by a village, which is called after it. Lower case. */
export const ARMY_VENUES = words("base bases camp camps post outpost posts outposts garrison barracks checkpoint airbase airstrip");

/** What names of towns open with, before the word that is theirs: "El Nuli", "Tal Nuli". Lower case. */
export const OPENS_NAMES = words(
  "el al as ad ar az ash abu um umm bir beit bani deir ain ein ras wadi tal tel tell kafr kafar khan qala dar oum sidi bab bou jabal san santa santo la las los le les puerto villa rio new old upper lower port fort lake mount gran",
);

/** Between a name and a land, what says that it lies there: "in", "in central", "in the far north of". */
export const LIES_IN_LAND =
  /^in(?: the)?(?: far| restive| remote)?(?: (?:north|south|east|west)(?:east|west)?(?:ern)?| central| upper| lower)?(?: (?:part|half|corner) of| of)?(?: the)?$/;

/** ", about 50 km southwest of", ", a small town", ", near the border": what is said of towns, and of no person. */
export const EXPLAINED_AS_TOWN = new RegExp(
  "^, (?:(?:about|some|around|roughly|nearly|just|more than|less than) )?(?:\\d[\\d,.]*|[a-z]+) ?(?:kilomet(?:er|re)s?|km|miles?) (?:\\(|north|south|east|west|from|outside|away|inland|off)" +
    "|^, (?:just |immediately )?(?:to the )?(?:north|south|east|west)(?:east|west)? of\\b" +
    "|^, (?:an?|the) (?:[a-z-]+ ){0,3}(?:town|city|village|hamlet|settlement|township|suburb|port)\\b" +
    "|^, (?:near|close to|on|not far from) (?:the|its) (?:[a-z]+ )?(?:border|frontier)\\b",
);
