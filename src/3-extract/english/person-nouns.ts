import { BY_TRADE } from "../../support/people-by-trade.ts";
import { ATTACKERS, FIGHTERS, OUTLAWS } from "./armed-people.ts";

/** Heads of noun phrases that count people of no particular kind. */
export const PEOPLE: ReadonlySet<string> = new Set(
  (
    "people person persons individual individuals victim victims other others life lives human humans soul souls resident residents" +
    " fatality fatalities bystander bystanders passerby passersby passer-by passers-by patient patients occupant occupants body bodies corpse corpses casualty casualties" +
    " dead injured wounded one ones another somebody someone nobody anyone anybody everyone more"
  ).split(" "),
);

/** Words → the part of a toll they name; the codebook's names for parts. */
export const PARTS: ReadonlyMap<string, string> = table({
  children:
    "child children kid kids boy boys girl girls baby babies infant infants toddler toddlers teenager teenagers teen teens youth youths" +
    " schoolchild schoolchildren schoolgirl schoolgirls schoolboy schoolboys newborn newborns minor minors juvenile juveniles" +
    " first-graders second-graders third-graders fourth-graders fifth-graders sixth-graders first-grader third-grader preteen preteens preschooler preschoolers stepchild stepchildren grandchild grandchildren pupil pupils year-old",
  women:
    "woman women female females mother mothers grandmother wife wives daughter daughters sister sisters girlfriend niece lady widow" +
    " stepmother stepdaughter stepdaughters stepsister granddaughter granddaughters mom moms ex-wife ex-girlfriend fiancee fiancée",
  men:
    "man men male males father fathers grandfather husband husbands son sons brother brothers boyfriend nephew guy guys gentleman" +
    " stepfather stepson stepsons stepbrother grandson grandsons dad dads ex-husband ex-boyfriend fiance fiancé",
  "security forces":
    "soldier soldiers troop troops trooper troopers police policeman policemen policewoman officer officers cop cops marine marines" +
    " serviceman servicemen servicemember servicemembers guard guards guardsman guardsmen deputy deputies sailor sailors airman airmen" +
    " recruit recruits cadet cadets personnel paratrooper paratroopers commando commandos bodyguard bodyguards agent agents sheriff" +
    " conscript conscripts reservist reservists infantryman sergeant lieutenant captain colonel major general constable constables" +
    " peacekeeper peacekeepers gendarme gendarmes jawan jawans sepoy sepoys havildar havildars subedar subedars askari askaris legionnaire" +
    " legionnaires carabiniere carabinieri lawman lawmen grenadier grenadiers fusilier fusiliers",
  attackers:
    `${ATTACKERS}|${FIGHTERS}|${OUTLAWS}`.replaceAll("|", " ") +
    " suspect suspects intruder intruders invader invaders sharpshooter sharpshooters burglar burglars carjacker carjackers",
  civilians: "civilian civilians noncombatant noncombatants villager villagers",
  foreigners: "foreigner foreigners foreign tourist tourists expatriate expatriates",
});

/** Other words for people, by what they do or are. */
export const OTHER_PEOPLE: ReadonlySet<string> = new Set(
  (
    "member members family families couple couples pair duo trio quartet twins triplets relative relatives cousin cousins uncle uncles aunt aunts grandparent grandparents roommate roommates housemate" +
    " housemates classmate classmates schoolmate teammate teammates colleague colleagues acquaintance babysitter landlord patron patrons friend friends neighbor neighbors neighbour" +
    " neighbours parent parents sibling siblings twin twins student students teacher teachers worker workers employee employees staff" +
    " passenger passengers driver drivers pilot pilots crew crewman crewmen engineer engineers doctor doctors nurse nurses paramedic" +
    " paramedics medic medics firefighter firefighters fireman firemen journalist journalists reporter reporters photographer" +
    " photographers cameraman protester protesters protestor protestors demonstrator demonstrators activist activists politician" +
    " politicians lawmaker lawmakers senator mayor governor minister ministers ambassador diplomat diplomats judge judges lawyer lawyers" +
    " prosecutor priest priests nun nuns bishop archbishop imam cleric clerics monk monks missionary missionaries peasant peasants" +
    " farmer farmers miner miners fisherman fishermen boss bosses trader traders vendor vendors shopkeeper merchant merchants businessman" +
    " businessmen businesswoman businessmen customer customers guest guests visitor visitors pedestrian pedestrians cyclist cyclists" +
    " motorist motorists motorcyclist commuter commuters worshipper worshippers worshiper worshipers pilgrim pilgrims mourner mourners" +
    " reveler revelers reveller revellers spectator spectators fan fans player players athlete athletes runner runners dancer singer" +
    " refugee refugees migrant migrants immigrant immigrants national nationals citizen citizens subject leader leaders commander" +
    " commanders chief official officials authority candidate candidates supporter supporters follower followers partner partners" +
    " contractor contractors adviser advisers advisor advisors aide aides volunteer volunteers survivor survivors hostage hostages" +
    " captive captives prisoner prisoners inmate inmates detainee detainees shopper shoppers diner diners clubgoer clubgoers concertgoer" +
    " concertgoers bartender waiter waitress clerk cashier manager owner owners tenant homeowner handler handlers accomplice accomplices" +
    " gangster gangsters trafficker traffickers thug thugs rioter rioters looter looters stranger inhabitant inhabitants islander" +
    " islanders tribesman tribesmen elder elders scholar professor professors lecturer scientist scientists expert experts inspector" +
    " inspectors observer observers monitor monitors delegate delegates negotiator messenger bus-driver climber climbers skier skiers" +
    " president presidents premier chancellor king queen prince princess pope secretary porter porters cook cooks baker barber carpenter builder" +
    " builders plumber electrician technician technicians operator operators crewmember crewmembers intern hairdresser cleaner cleaners" +
    " hiker hikers swimmer camper campers sailor rower fisher hunter hunters sunbather holidaymaker holidaymakers native natives" +
    " comrade comrades compatriot compatriots returnee returnees ringleader ringleaders warlord warlords" +
    " campesino campesinos rustler rustlers dacoit dacoits escort escorts corporal corporals brigadier admiral mujahideen bather bathers sherpa" +
    " sherpas navigator nuncio" +
    " spaniard spaniards briton britons dane danes swede swedes finn finns pole poles turk turks kurd kurds serb serbs croat croats czech czechs" +
    " greek greeks scot scots arab arabs thai thais uzbek uzbeks tajik tajiks hazara hazaras filipino filipinos israeli israelis iraqi iraqis" +
    " saudi saudis pakistani pakistanis yemeni yemenis emirati emiratis bangladeshi bangladeshis nepali nepalis afghan afghans somali somalis" +
    " household households orphan orphans pensioner pensioners american americans person's party-goer partygoer partygoers"
  ).split(" "),
);

const SUFFIX = /(?:(?:wo)?m[ae]n|people|person|(?:ian|ist|ant|ite|eer|yer|ese|ean|goer|worker|keeper|maker)s?|ese)$/;
const NOT_PEOPLE: ReadonlySet<string> = new Set(
  (
    "plant plants restaurant restaurants warrant warrants grant grants instant list lists site sites website websites elite suite" +
    " missile statement ocean specimen cleaner beer career pier tier frontier premier layer buyer maker foreman mist twist wrist fist" +
    " white minute satellite meteorite opposite despite favorite unite bite kite item women's ant want distant important significant" +
    " constant infant pleasant peasant- dynamite definite quite graphite granite anthracite"
  ).split(" "),
);

/** Whether a noun (lower-case) counts people: "passengers" does, "houses" does not. */
export function namesPeople(lower: string): boolean {
  if (PEOPLE.has(lower) || PARTS.has(lower) || OTHER_PEOPLE.has(lower) || BY_TRADE.has(lower)) return true;
  if (lower.length > 7 && /year-olds?$/.test(lower)) return true;
  return SUFFIX.test(lower) && !NOT_PEOPLE.has(lower);
}

/** Whether a noun (lower-case) calls people after an attack: "gunmen", "bomber". */
export function namesAttackers(lower: string): boolean {
  return PARTS.get(lower) === "attackers";
}

function table(rows: Readonly<Record<string, string>>): Map<string, string> {
  const words = new Map<string, string>();
  for (const [part, list] of Object.entries(rows)) for (const word of list.split(" ")) words.set(word, part);
  return words;
}
