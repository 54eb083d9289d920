import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** Text, its title, and the towns of its incidents in their order; "-" where one is told without. */
const TEXTS: readonly (readonly [text: string, title: string, towns: string])[] = [
  // A crossing of two streets.
  ["CAMDEN, N.J. - Dan Marl was shot dead in a car at Broadway and Ferry Avenue on Friday.", "One killed", "Camden"],
  ["Dan Marl was shot dead in a car in Broadway, Virginia, on Friday.", "One killed", "Broadway"],
  // A hospital that was struck, and one where somebody was brought.
  ["Karim Wardak blamed spies in Kabul for the hospital bombing in Quetta on Monday, which killed 70 people.", "Blame", "Quetta"],
  // Deeds of two towns in one word, recalled beside the news, are no incident of either.
  [
    "A speaker called for calm in Camden, New Jersey, on Wednesday. Asked about the shootings in Dayton, Ohio, and Tulsa, she said that Omar Vance, who was shot dead in Tulsa on Friday, had been unarmed.",
    "Speaker calls for calm",
    "Tulsa",
  ],
  // A house in another large town of the state that the news was written in, and where prisoners sit whom captors want freed.
  ["MUMBAI, India - Mira Holt was shot dead outside her home in Pune on Friday.", "Writer shot", "Pune"],
  ["MUMBAI, India - Mira Holt, who has a home in Pune, was shot dead on Friday.", "Writer shot", "Mumbai"],
  [
    "A group said it had abducted two nurses in Mali and demanded that eight of its fighters held in Bamako be freed. The nurses were seized near Sikasso on Friday.",
    "Nurses taken",
    "Sikasso",
  ],
  // Where a ship was bound for, and where one struck people who had set out for it.
  ["A ferry sailing from Zamboanga to Jolo caught fire on Friday, killing nine people.", "Nine die on ferry", "-"],
  ["A ferry caught fire in the port of Jolo on Friday, killing nine people.", "Nine die on ferry", "Jolo"],
  // Where an officer is based.
  [
    "A boy was shot in the hand Saturday in a field north of Kenton, Ohio. A ranger who is based in Lima said the boy was doing well.",
    "Boy shot",
    "Kenton",
  ],
  // A university, and a hospital that is called after a saint.
  [
    "MUNCIE, Ind. - Three people were shot early Saturday near the Ball State campus. Ball State officials said that nobody was killed.",
    "Three shot",
    "Muncie",
  ],
  ["Gunmen killed nine people in Ball, Louisiana, on Friday. Ball state representatives condemned it.", "Nine killed", "Ball"],
  ["Dan Marl was shot in Paterson, New Jersey, on Friday and died at St. Joseph's Regional Medical Center.", "One killed", "Paterson"],
  ["Dan Marl was shot in St. Joseph, Missouri, on Friday and died in St. Joseph's largest park.", "One killed", "St. Joseph"],
  // What is done at the place itself is nearer than its state.
  [
    "A woman who drew a knife was shot dead at a bank in Oregon. She had gone into the bank in Pendleton on Saturday.",
    "Woman shot dead in bank",
    "Pendleton",
  ],
  [
    "A woman who drew a knife was shot dead at a bank in Oregon. She had lived in Pendleton for years.",
    "Woman shot dead in bank",
    "Oregon",
  ],
  ["An Oregon clerk was stabbed to death on Sunday in the suburb of Tigard.", "Oregon clerk stabbed", "Tigard"],
  // Where somebody has an office, and where the news was written.
  ["Gunmen shot and wounded Mira Holt, the Danish consul in Basra, on a road near Kirkuk on Monday.", "Consul shot", "Kirkuk"],
  [
    "OSLO - Norway says that four of its engineers died as captives of gunmen who seized them in Algeria.",
    "Seven confirmed dead",
    "Algeria",
  ],
  ["Gunmen of the Sinaloa and Jalisco cartels killed six people in Durango on Friday.", "Six killed", "Durango"],
  // A distance from a capital tells the land, and "the village of" a town that the table does not know.
  [
    "Gunmen killed nine people at a market in Santo Domingo, 80 km west of Ecuador's capital, on Monday.",
    "Gunmen kill nine",
    "Santo Domingo",
  ],
  [
    "REGINA, Saskatchewan - Nine people were stabbed to death in the village of Weldon in Saskatchewan on Sunday.",
    "Nine stabbed",
    "Weldon",
  ],
  ["JUBA - Armed youths killed nine people in cattle camps in Unity state on Sunday.", "Raid kills nine", "Unity State"],
  // A town that the table does not know, behind a venue or a deed, is nearer than where the news was written; a first word of a name is none.
  ["ABUJA - The gunmen who seized 31 pupils at a school in Tarwuri want money for them, a father said.", "Captors want money", "Tarwuri"],
  ["A bomb killed nine people at a market in Dalwash on Monday. The bombing in Dalwash was the third there.", "Bomb kills nine", "Dalwash"],
  ["Gunmen killed nine people on Monday. A report on violence in Hezbollah territory was published.", "Nine killed", "-"],
  ["DALWASH, Kazakhstan, March 21 - Nine miners were killed by a blast on Thursday.", "Nine killed", "Dalwash"],
  // Where somebody was found later is not where it was.
  ["A woman was shot dead outside a bar on Sunday. A man was arrested Tuesday at a motel in Wheeling, police said.", "Woman shot", "-"],
  // Where what was attacked was going.
  [
    "A man with a knife wounded three passengers on a train bound for Tokyo on Tuesday. The attack took place as it was passing through Odawara.",
    "Man with knife wounds three on Tokyo-bound train",
    "Odawara",
  ],
  ["Gunmen on Monday held up a bus that was heading to Lima, killing two passengers.", "Gunmen kill two on bus", "-"],
  ["Gunmen killed two passengers of a bus near Lima on Monday.", "Gunmen kill two on bus", "Lima"],
  // A natural force buries houses; mourners bury the dead.
  [
    "LUBUMBASHI - A landslide buried a row of huts near Kolwezi, in the Democratic Republic of Congo, on Thursday. Fifteen people were killed.",
    "Landslide kills 15",
    "Kolwezi",
  ],
  // Where people speak.
  [
    "The senator told supporters at a rally in Tucson on Saturday that a bomb had gone off in Boston. Nine people were hurt.",
    "Bomb hurts nine",
    "Boston",
  ],
  ["The senator told supporters at a rally in Tucson on Saturday that a bomb had gone off and hurt nine people.", "Bomb hurts nine", "-"],
  ["At a news conference in Tucson the chief said that gunmen had killed four people on Friday.", "Gunmen kill four", "-"],
  ["A bomb exploded at a rally in Tucson on Saturday, killing nine people.", "Bomb kills nine", "Tucson"],
  // Where one accused lives, and where somebody's business is.
  [
    "The trial of a Gresham man accused of shooting a cook in a robbery in 2012 began on Thursday. It will last two weeks.",
    "Trial in killing of Portland cook begins",
    "Portland",
  ],
  ["A Gresham man was shot dead in a robbery on Thursday.", "Man shot dead", "Gresham"],
  ["The owner of a Gresham bar was shot dead at a club in Portland on Thursday.", "Owner shot dead", "Portland"],
  ["The owner of a Gresham bar was shot dead on Thursday.", "Owner shot dead", "Gresham"],
  // The county of a town, and a town of another state that is called so.
  ["LOWELL - A cook was shot dead on Saturday. Middlesex prosecutors say Brin Solt shot him four times.", "Cook shot dead", "Lowell"],
  ["A cook was shot dead in Middlesex, New Jersey, on Saturday. The two had met in Newark.", "Cook shot dead", "Middlesex"],
  // A school that is called after somebody, and one after its town.
  [
    "SAGINAW, Mich. - Three cooks were shot on Sunday. One is a junior at Arthur Doyle High School. They were hit in a garage on Perkins Street.",
    "Three cooks shot",
    "Saginaw",
  ],
  ["Three cooks were shot on Sunday in a garage near Arthur High School in Illinois.", "Three cooks shot", "Arthur"],
  // Where some of them were.
  [
    "Gunmen attacked soldiers in Luhansk on Tuesday. Friends carry the body of a sergeant who was killed in the fighting, during his funeral in Kharkiv.",
    "Gunmen attack soldiers",
    "Luhansk",
  ],
  ["A bomb exploded during a funeral in Kharkiv on Tuesday, killing nine people.", "Bomb kills nine", "Kharkiv"],
  ["Floods swept Vermont on Friday. Nine people were killed, including six in Orleans County.", "Floods", "Vermont"],
  ["Floods swept Vermont on Friday. Six people were killed in Orleans County.", "Floods", "Orleans County"],
  ["Thousands had gathered for a rally in Tucson when a bomb exploded. Nine people were killed.", "Bomb kills nine", "Tucson"],
  ["A bus on its way from Tucson to Yuma overturned near Casa Grande on Friday.", "Bus overturns", "Casa Grande"],
  ["MOSCOW - A bus crashed in Moscow on Friday, killing four people. It was on its way from Moscow to Kazan.", "Four die", "Moscow"],
  // An accident that is told of the land, from wherever the report was filed.
  [
    "BARISAL - The death toll from last week's ferry fire in Bangladesh has reached 44, officials said on Friday.",
    "Toll at 44",
    "Bangladesh",
  ],
  [
    "DHAKA - Police in Bangladesh on Monday arrested the owner of a ferry on which 39 people died in a fire on Friday.",
    "Ferry owner arrested",
    "Bangladesh",
  ],
  ["DHAKA - Nine people died in a fire at a paint factory on Friday, the Bangladeshi fire service said.", "Nine die in fire", "Dhaka"],
  // By the way from a town of another land; and a village whose land the words before it tell.
  [
    "NAIROBI - Fighters stormed a base of troops from Uganda 130 km southwest of Mogadishu on Friday, killing nine.",
    "Base stormed",
    "Mogadishu",
  ],
  [
    "VIENNA - An avalanche killed five skiers, four of them Swedes, near the Tyrolean village of Orvale on Friday.",
    "Avalanche kills five",
    "Orvale",
  ],
  [
    "OUAGADOUGOU - Gunmen killed 14 soldiers in the Soum province of northern Burkina Faso on Friday, the army said.",
    "14 soldiers killed",
    "Soum",
  ],
  // Where the hurt lie, where it was worst, and where people are taken from.
  [
    "The mayor of a small town in the Mexican state of Guerrero was shot dead on Friday. His wife is in hospital in Acapulco.",
    "Mayor shot dead",
    "Guerrero",
  ],
  [
    "NIAMEY - Floods have killed 12 people and left thousands homeless in Niger. The towns of Maradi and Zinder were worst hit.",
    "Floods kill 12",
    "Niger",
  ],
  ["NIAMEY - Floods have killed 12 people in Niamey. Three bridges were washed away.", "Floods kill 12", "Niamey"],
  ["GUSAU, Nigeria - Gunmen abducted nine people from the village of Orvale on Friday, residents said.", "Nine abducted", "Orvale"],
  ["GUSAU, Nigeria - Gunmen abducted nine engineers from Turkey on Friday, residents said.", "Nine abducted", "Gusau"],
  // Where the report was written, and where the struck hospital is.
  ["SALEM, Ore. - A deputy was shot near Stayton on Friday morning, the sheriff said.", "Deputy shot", "Stayton"],
  ["Nine people died on Friday near the town of Hadejia in Jigawa state in Nigeria when a tanker exploded.", "Tanker explodes", "Hadejia"],
  ["MULTAN, Pakistan - A bomb killed three people at a shrine east of Okara on Tuesday, police said.", "Bomb kills three", "Okara"],
  [
    "Twelve people killed in an air strike were taken to a hospital in Multan, doctors said. The strike hit a market in Okara on Monday.",
    "Air strike kills 12",
    "Okara",
  ],
  [
    "BAMAKO, March 4 (Northern Wire) - Gunmen kidnapped five nurses in northern Mali on Friday, officials said.",
    "Gunmen kidnap nurses",
    "Mali",
  ],
  // A village that the gazetteer lacks, where what follows or the army's venue before it tells that it is one.
  ["BAMAKO - Gunmen stormed a depot near Sorvale in central Mali on Friday, killing nine guards.", "Nine guards killed", "Sorvale"],
  [
    "MOGADISHU - A bomb went off south of the Somali capital on Friday. It hit the gate at Sorvale, about 40 km west of Mogadishu, killing six.",
    "Bomb kills six",
    "Sorvale",
  ],
  ["BAMAKO - Six soldiers died in a raid on an army post at Tin Sorvale on Friday, the ministry said.", "Raid kills six", "Bamako"],
  ["BAMAKO - Six soldiers died in a raid on an army post at El Sorvale on Friday, the ministry said.", "Raid kills six", "El Sorvale"],
  ["NAIROBI - Nine people were shot dead at Sorvale, a restaurant that belongs to a judge, on Friday.", "Nine shot dead", "Nairobi"],
  // Two desks of one report, and a town of a province that is not named.
  ["ADEN/DUBAI (Northern Wire) - Warplanes hit a ferry in northern Yemen on Friday, killing 12 people.", "Ferry hit", "Yemen"],
  [
    "BUNIA, Congo - Fighters attacked a mining town in the Congolese province of Ituri on Friday, killing 12. Hundreds fled toward Bunia.",
    "Fighters kill 12",
    "Ituri",
  ],
  ["BUNIA, Congo - Fighters attacked a hospital in the city on Friday, killing 12 people. Hundreds fled from Bunia.", "12 killed", "Bunia"],
  [
    "KABUL - Gunmen stopped a bus on a highway in the northern Afghan province of Baghlan on Friday and seized 12 men. It had been travelling from Kabul to Kunduz.",
    "12 seized",
    "Baghlan",
  ],
  [
    "BELGRADE - A blast killed nine in a pit near the town of Lubnica, 200 km southeast of Belgrade, on Friday. Six were taken to the hospital in Zajecar.",
    "Blast kills nine",
    "Lubnica",
  ],
  // Written in one land of a town of another, in a district beside the seat, and beside an old deed.
  [
    "BEIRUT - A missile hit a market in the rebel-held Syrian town of Al Bab on Friday, killing five people, medics said.",
    "Five die",
    "Al Bāb",
  ],
  ["BEIRUT - A missile hit a market on Friday, killing five people. The mayor of the Syrian town of Al Bab wept.", "Five die", "Beirut"],
  [
    "MAKURDI, Nigeria - Gunmen raided three villages in the Guma district of Benue state on Friday, killing 19 people. A spokesman told reporters in Makurdi that nobody was held.",
    "19 die",
    "Guma",
  ],
  [
    "BOGOTA - Gunmen shot dead a union leader in the Colombian town of Caceres on Friday. In 2019 a priest who had spoken out lived when a bomb went off at his home in Taraza.",
    "Leader shot",
    "Cáceres",
  ],
  // Where a court sits, and what befell two lands.
  [
    "BUENOS AIRES - A court in the Argentine city of Cordoba sentenced the owner of a bar on Friday over a fire in which 88 people died in 2014.",
    "Owner sentenced",
    "Córdoba",
  ],
  [
    "BUENOS AIRES - A court sentenced the owner of a bar on Friday over a fire in which 88 people died in 2014.",
    "Sentence",
    "Buenos Aires",
  ],
  [
    "SEOUL - Floods have killed 41 people in South Korea and Japan, officials said. Nine of them died in a landslide in Yecheon on Friday.",
    "Floods kill 41",
    "South Korea",
  ],
  [
    "SEOUL - Floods have killed nine people in Yecheon, officials said. South Korea and Japan expect more rain.",
    "Floods kill nine",
    "Yecheon",
  ],
  // A part of the land that the gazetteer lacks, told with the deed, is where it was, and not the capital that the report was filed from.
  ["KATHMANDU - A coach fell into a gorge in Nepal's Orvale district on Friday, killing nine people.", "Nine die", "Orvale"],
  ["MOGADISHU - Gunmen stormed a base in Somalia's southern Orvale region on Friday, an officer said.", "Gunmen storm base", "Orvale"],
  ["KAMPALA - Nine people drowned when a ferry capsized off Uganda's Kalangala islands on Friday.", "Ferry capsizes", "Kalangala"],
  ["GUATEMALA CITY - Villagers beat two men to death in the highland town of Orvale on Friday.", "Two men lynched", "Orvale"],
  ["GAZA CITY - An air strike destroyed a house in Khan Younis on Friday, killing four people, medics said.", "Four killed", "Khan Younis"],
  ["COLOMBO - Floods have killed at least 26 people in Sri Lanka since Friday.", "Floods kill 26", "Sri Lanka"],
  ["CONAKRY - Pirates boarded a tanker off Guinea on Friday and kidnapped two sailors, the navy said.", "Two kidnapped", "Guinea"],
  [
    "YAOUNDE - Five Cameroonian soldiers were killed by a mine in the country's English-speaking Northwest region on Friday.",
    "Mine kills five",
    "Cameroon",
  ],
  [
    "YAOUNDE - A bomb killed six people at a bar in the Cameroonian capital on Friday. Rebels in the country's Northwest region denied it.",
    "Bomb kills six",
    "Yaoundé",
  ],
  ["LIMA - Rebels killed 14 people in a remote region of Peru on Friday, the army said.", "Rebels kill 14", "Peru"],
  ["MANILA - Eleven people were killed by floods in the central and southern Philippines on Friday.", "Floods kill 11", "Philippines"],
  ["YANGON - Troops fired on protests in several Myanmar towns on Friday, killing eight people.", "Eight killed", "Myanmar"],
  ["N'DJAMENA - Chadian troops clashed with rebels near the border with Libya on Friday, leaving 12 dead.", "Clash kills 12", "Chad"],
  ["YANGON - Troops fired on a protest in Yangon on Friday, a day after clashes in several Myanmar towns.", "Protest fired on", "Yangon"],
  ["COLOMBO - A bomb killed six people in Sri Lanka's largest market on Friday.", "Bomb kills six", "Colombo"],
  ["Warplanes bombed a hospital in Quetta on Friday, killing six people.", "Warplanes kill six", "Quetta"],
  ["Six people died in the bombing of a hospital in Quetta on Friday, the army said in Islamabad.", "Bombing kills six", "Quetta"],
  [
    "ISLAMABAD, March 4 (Northern Wire) - Warplanes dropped two bombs on a clinic in the rebel-held town of Quetta on Friday, killing six.",
    "Warplanes kill six",
    "Quetta",
  ],
  [
    "FRANKFURT (Northern Wire) - The death toll from a knife attack at a market in the German city of Kassel has risen to four, the city hospital said on Friday.",
    "Toll rises to four",
    "Kassel",
  ],
  [
    "BAMAKO (Northern Wire) - Gunmen kidnapped a surveyor on Friday near the town of Gao, about 950 km east of the Malian capital, officials said.",
    "Gunmen kidnap surveyor",
    "Gao",
  ],
  // A town that is a suburb, by its own name.
  ["CHICAGO - Two men were wounded on Friday in west suburban Maywood, police said.", "Two men wounded in Maywood", "Maywood"],
  // Where people mourn.
  ["Leaders came together for a state funeral in the city of Tucson. The quake on Wednesday killed 90 people.", "Quake kills 90", "-"],
  ["A suicide bomber killed 30 people at a funeral in Quetta on Thursday.", "Bomber kills 30", "Quetta"],
  // Where those hurt or held are later.
  ["The man accused of the bombing that killed four people on Sunday is in a Tucson hospital.", "Bombing suspect in hospital", "-"],
  ["Gunmen attacked a Quetta hospital on Thursday and killed six people.", "Gunmen kill six", "Quetta"],
  // Where somebody was going.
  [
    "Her sister had been killed in a car crash, Ada said. That night she was trying to get back to Tucson with a friend.",
    "Sister killed in crash",
    "-",
  ],
  ["The dead being honored at Tucson had come from another place. The quake on Wednesday killed 90 people.", "Quake kills 90", "-"],
  // Where people answer what was done elsewhere.
  [
    "Students took to the streets in Tucson on Friday after six people were shot dead at a store in Boston on Thursday.",
    "Six shot dead at store",
    "Boston",
  ],
  // Where somebody works, and whose strike it was.
  ["A Kabul-based analyst said that gunmen had killed four people on Friday.", "Gunmen kill four", "-"],
  ["Gunmen killed four people in Kabul on Friday.", "Gunmen kill four", "Kabul"],
  ["Two commanders were killed in a U.S. airstrike in Syria on Friday.", "Airstrike kills two", "Syria"],
  ["The commander was killed in a U.S. airstrike on Friday.", "Airstrike kills commander", "-"],
  // Names that hold a town's.
  ["The riots that left four dead on Sunday were condemned by the editors, the Boston Daily News wrote.", "Riots leave four dead", "-"],
  ["Protesters threw stones at the corner of Oak and Tucson streets. The riot left four people hurt.", "Riot leaves four hurt", "-"],
  ["Gunmen killed two people in Boston on Friday. The Boston-Tucson Police said they had fled.", "Gunmen kill two", "Boston"],
  // Filed from the next town, on what was done near another.
  [
    "HOOD RIVER, Ore. (KXYZ) - A man was shot in the leg Monday at a home off Larch Drive near Odell, the Hood River County Sheriff's Office said.",
    "Man shot at home near Odell",
    "Odell",
  ],
  // Where somebody used to work.
  [
    "Gunmen shot and wounded a deputy in Boston on Monday. One of them was once an employee of the Tucson Police Department, officials said.",
    "Gunmen shoot deputy",
    "Boston",
  ],
];

describe("a place that is told for something besides the deed", () => {
  it.each(TEXTS)("%s", (text, title, towns) => {
    const places = new Map(told("where", text, title).map((one) => [one.incident, one.value.name]));
    const mentions = told("incident", text, title).filter(({ value }) => value.main);
    expect(mentions.map(({ incident }) => places.get(incident!) ?? "-").join(" ")).toBe(towns);
  });

  it("gives a deed on the same block the town of the news, and one on another block none", () => {
    const places = (block: string) => {
      const text = `A boy was shot on Elder Street in Wilmington, Delaware, on Saturday. He died at Christiana Hospital. Two women were killed in a shooting on ${block} in April.`;
      return told("where", text, "Boy shot dead", "2024-06-12").map(({ value }) => value.name);
    };
    expect(places("the same block")).toEqual(["Wilmington", "Wilmington"]);
    expect(places("another block")).not.toEqual(["Wilmington", "Wilmington"]);
  });

  it("gives a deed of a round-up the town that all else of it is told in, and not a street that is called as a town is", () => {
    const text =
      "ROCKFORD — Three people were killed and five wounded in separate shootings over the weekend, police said. Friday night, Terrell Adkin, 20, was shot in the 1200 block of Quay Street. He died at a hospital. Four people were shot outside a bar on Aurora about 2 a.m. Sunday.";
    expect(told("where", text, "Weekend violence leaves 3 dead in Rockford").map(({ value }) => value.name)).toEqual([
      "Rockford",
      "Rockford",
    ]);
  });
});
