import { BY_TRADE } from "../../support/people-by-trade.ts";

/** Nouns for people, singular and plural where both are in use, lower-case. Groups and bodies of people ("family", "police", "crowd") are not among them. */
const PEOPLE =
  "person people persons individual individuals human humans man men woman women male males female females boy boys girl girls child children kid kids baby babies infant infants toddler toddlers " +
  "teenager teenagers teen teens youth youths adult adults elder elders youngster youngsters adolescent adolescents minor minors juvenile juveniles pensioner pensioners senior seniors " +
  "personnel other others civilian civilians noncombatant noncombatants bystander bystanders onlooker onlookers passerby passersby passer-by passers-by pedestrian pedestrians cyclist cyclists motorist motorists " +
  "motorcyclist motorcyclists driver drivers passenger passengers commuter commuters traveler travelers traveller travellers tourist tourists holidaymaker holidaymakers visitor visitors guest guests " +
  "shopper shoppers customer customers patron patrons diner diners reveler revelers reveller revellers partygoer partygoers concertgoer concertgoers moviegoer moviegoers churchgoer churchgoers worshiper " +
  "worshipers worshipper worshippers pilgrim pilgrims mourner mourners spectator spectators fan fans attendee attendees participant participants resident residents villager villagers neighbor neighbors " +
  "neighbour neighbours local locals inhabitant inhabitants citizen citizens national nationals foreigner foreigners expatriate expatriates expat expats immigrant immigrants migrant migrants refugee refugees " +
  "asylum-seeker evacuee evacuees survivor survivors victim victims casualty casualties fatality fatalities hostage hostages captive captives detainee detainees prisoner prisoners inmate inmates convict convicts " +
  "suspect suspects defendant defendants culprit culprits perpetrator perpetrators assailant assailants attacker attackers gunman gunmen shooter shooters bomber bombers killer killers murderer murderers " +
  "robber robbers thief thieves burglar burglars criminal criminals gangster gangsters kidnapper kidnappers abductor abductors hijacker hijackers arsonist arsonists sniper snipers assassin assassins " +
  "terrorist terrorists militant militants extremist extremists jihadist jihadists jihadi jihadis islamist islamists insurgent insurgents rebel rebels guerrilla guerrillas guerilla guerillas fighter fighters " +
  "combatant combatants militiaman militiamen paramilitary paramilitaries separatist separatists mercenary mercenaries recruit recruits commander commanders leader leaders chief chiefs ringleader accomplice accomplices " +
  "soldier soldiers troop troops trooper troopers marine marines sailor sailors airman airmen serviceman servicemen servicewoman servicewomen reservist reservists conscript conscripts veteran veterans guardsman guardsmen jawan jawans sepoy sepoys havildar havildars askari askaris legionnaire legionnaires carabiniere carabinieri " +
  "paratrooper paratroopers peacekeeper peacekeepers ranger rangers commando commandos cadet cadets infantryman lieutenant lieutenants sergeant sergeants captain captains colonel colonels general generals major majors " +
  "corporal corporals private privates admiral officer officers policeman policemen policewoman policewomen cop cops constable constables deputy deputies sheriff sheriffs patrolman detective detectives investigator investigators " +
  "inspector agent agents guard guards bodyguard bodyguards gendarme gendarmes warden wardens marshal marshals firefighter firefighters fireman firemen paramedic paramedics medic medics rescuer rescuers responder responders " +
  "lifeguard doctor doctors physician physicians surgeon surgeons nurse nurses patient patients worker workers aid-worker laborer laborers labourer labourers employee employees staffer staffers staff colleague colleagues " +
  "coworker coworkers co-worker co-workers boss manager managers owner owners clerk clerks cashier cashiers waiter waiters waitress waitresses bartender bartenders cook cooks chef chefs cleaner cleaners janitor janitors " +
  "contractor contractors engineer engineers technician technicians pyrotechnician pyrotechnicians electrician mechanic mechanics builder builders miner miners farmer farmers fisherman fishermen herder herders shepherd hunter hunters " +
  "trader traders vendor vendors merchant merchants shopkeeper shopkeepers businessman businessmen businesswoman banker bankers lawyer lawyers attorney attorneys judge judges prosecutor prosecutors magistrate magistrates " +
  "teacher teachers professor professors lecturer lecturers student students pupil pupils schoolchild schoolchildren schoolgirl schoolgirls schoolboy schoolboys classmate classmates principal janitors coach coaches player players athlete athletes " +
  "actor actress singer singers musician musicians artist artists writer writers author authors poet blogger bloggers journalist journalists reporter reporters photographer photographers cameraman cameramen correspondent correspondents editor editors " +
  "activist activists protester protesters protestor protestors demonstrator demonstrators rioter rioters marcher marchers striker strikers supporter supporters campaigner campaigners volunteer volunteers opponent opponents dissident dissidents " +
  "politician politicians lawmaker lawmakers legislator legislators senator senators congressman congressmen minister ministers mayor mayors governor governors councilman councillor councillors official officials diplomat diplomats ambassador ambassadors " +
  "president presidents premier premiers secretary secretaries spokesperson spokespersons analyst analysts commissioner commissioners director directors chairperson king queen prince princess sheikh pope chancellor nominee nominees lawyer aide aides adviser advisers advisor advisors bureaucrat candidate candidates monk monks nun nuns priest priests pastor pastors imam imams cleric clerics bishop bishops rabbi rabbis missionary missionaries preacher preachers parishioner parishioners " +
  "mother mothers father fathers parent parents son sons daughter daughters brother brothers sister sisters sibling siblings wife wives husband husbands spouse spouses girlfriend girlfriends boyfriend boyfriends ex-girlfriend ex-boyfriend ex-wife ex-husband " +
  "friend friends relative relatives cousin cousins uncle uncles aunt aunts nephew nephews niece nieces grandmother grandmothers grandfather grandfathers grandparent grandparents grandson grandsons granddaughter granddaughters grandchild grandchildren " +
  "stepson stepdaughter stepfather stepmother fiance fiancee fiancé fiancée widow widows orphan orphans newborn newborns twin twins triplets member members follower followers pilot pilots crewman crewmen crewmember crewmembers co-pilot copilot steward stewardess " +
  "astronaut skier skiers climber climbers hiker hikers swimmer swimmers surfer surfers diver divers camper campers boater jogger joggers runner runners rider riders biker bikers dancer dancers scientist scientists researcher researchers expert experts " +
  "witness witnesses informant informants spy spies operative operatives handler handlers smuggler smugglers trafficker traffickers dealer dealers addict messenger messengers courier couriers operator operators translator translators interpreter interpreters " +
  "servant servants slave slaves tribesman tribesmen nomad nomads peasant peasants homeowner homeowners tenant tenants landlord squatter squatters homeless beggar laywer bride groom newlyweds adulterer adulterers sympathizer sympathizers recruiter recruiters " +
  "muslim muslims christian christians jew jews hindu hindus sunni sunnis shiite shiites shi'ite shi'ites sikh sikhs yazidi yazidis yezidis coptic copts kurd kurds arab arabs turk turks serb serbs croat croats briton britons brit brits scot scots swede swedes dane danes " +
  "finn finns pole poles spaniard spaniards greek greeks thai thais uzbek uzbeks tajik tajiks uighur uighurs uyghur uyghurs hutu hutus tutsi tutsis rohingya filipino filipinos frenchman frenchmen englishman dutchman irishman pashtun pashtuns hazara hazaras " +
  "iraqi iraqis israeli israelis pakistani pakistanis bangladeshi bangladeshis kuwaiti kuwaitis saudi saudis yemeni yemenis somali somalis emirati emiratis omani bahraini qatari afghan afghans afghani afghanis nepali nepalis kashmiri kashmiris " +
  "american americans african africans russian russians german germans italian italians australian australians canadian canadians indian indians iranian iranians syrian syrians jordanian jordanians egyptian egyptians libyan libyans tunisian tunisians " +
  "algerian algerians moroccan moroccans nigerian nigerians kenyan kenyans ugandan ugandans ethiopian ethiopians eritrean eritreans palestinian palestinians ukrainian ukrainians belarusian georgian georgians chechen chechens mexican mexicans " +
  "colombian colombians venezuelan venezuelans brazilian brazilians peruvian peruvians chilean chileans cuban cubans haitian haitians salvadoran salvadorans honduran hondurans guatemalan guatemalans nicaraguan nicaraguans korean koreans cambodian cambodians " +
  "indonesian indonesians malaysian malaysians european europeans asian asians westerner westerners norwegian norwegians belgian belgians hungarian hungarians romanian romanians bulgarian bulgarians albanian albanians bosnian bosnians armenian armenians " +
  "azerbaijani azerbaijanis kazakh kazakhs lebanese japanese chinese vietnamese burmese portuguese sudanese congolese senegalese nepalese sinhalese maltese taiwanese";

/** Nouns that count harmed people one by one without being words for people: "three deaths", "240 killings", "no arrests". */
const HARMS =
  "death deaths killing killings murder murders homicide homicides slaying slayings injury injuries arrest arrests detention detentions abduction abductions kidnapping kidnappings execution executions drowning drownings " +
  "life lives body bodies corpse corpses remains";

/** Adjectives that stand for people behind a number: "60 dead", "the 12 wounded", "3.3 million displaced". */
const STANDING_FOR_PEOPLE =
  "dead wounded injured missing displaced homeless unaccounted hospitalized hospitalised faithful elderly disabled";

const PLURAL_ONLY: ReadonlySet<string> = new Set(["people", "troops", "personnel", "staff", "remains", "twins", "others", "newlyweds"]);

/** Words for people: "people", "soldiers", "worshippers", "Americans"; lower-case. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(PEOPLE.split(" "));
/** Words that count harm to people: "deaths", "arrests", "bodies"; lower-case. */
export const HARM_NOUNS: ReadonlySet<string> = new Set(HARMS.split(" "));
/** "dead", "wounded", "injured": number + word means so many people; lower-case. */
export const PEOPLE_ADJECTIVES: ReadonlySet<string> = new Set(STANDING_FOR_PEOPLE.split(" "));

const PERSON_ENDING =
  /^(?!(?:special|overman|oman|omen|human|roman|german|specimen|acumen|regimen|talisman|shaman)s?$)[a-z]{2,}-?(?:man|men|woman|women|goer|goers|maker|makers|keeper|keepers|holder|holders|mates?)$/;
const AGE_WORD = /^[\p{L}\d-]+-(?:year|month|week|day)s?-olds?$/u;

/** Whether a lower-case noun is a word for people: "gunmen", "schoolgirl", "14-year-old"; false for "group", "police", "crowd". */
export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || BY_TRADE.has(lower) || PERSON_ENDING.test(lower) || AGE_WORD.test(lower);
}

/** Whether a lower-case word for people means several: "men", "soldiers", "people". */
export function isPluralPersonNoun(lower: string): boolean {
  if (PLURAL_ONLY.has(lower) || /(?:men|children|wives|thieves)$/.test(lower)) return true;
  return /s$/.test(lower) && !/(?:ss|boss|chess)$/.test(lower);
}
