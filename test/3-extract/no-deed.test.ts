import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** Text, and how many incidents it tells of: words of violence for something else, and counts of years, are none. */
const TEXTS: readonly (readonly [string, number])[] = [
  ["Twitter exploded after the singer posted a picture. Thousands answered within an hour.", 0],
  ["Trade in salted fish exploded in popularity along the coast. New shops opened in every street.", 0],
  ["A boiler exploded in a laundry in Arlmere on Friday. Three people were killed.", 1],
  ["The senator shot down the idea of a second bridge. He would not vote for it.", 0],
  ["Rebels shot down a helicopter near Harwick on Friday, killing four people.", 1],
  ["The kingdom executed 20 men convicted of smuggling. The courts had heard them in May.", 0],
  ["The kingdom executed 20 traders on charges of treason. The report names them.", 0],
  ["Rebels executed 20 traders in Arlmere on Friday. The report names them.", 1],
  ["Jets have been avoiding launching airstrikes on homes. The general spoke of it on Friday.", 0],
  ["Police raided a sauna in Arlmere on Friday. Forty men were arrested.", 0],
  ["Rebels raided a police station in Arlmere on Friday. Two officers were killed.", 1],
  // What happens again and again is no one deed.
  ["Every time a guard shoots a prisoner the ministry keeps silent. The mayor spoke of it on Friday.", 0],
  ["On Friday a guard shot a prisoner in Arlmere. He died at once.", 1],
  ["The film is about instances of guards killing prisoners. It will be shown in May.", 0],
  ["The council debated a rise in stabbings on Friday. It will meet again in May.", 0],
  ["The murder rate fell again, the mayor of Arlmere said on Friday. She takes the bus.", 0],
  ["This year's homicide count will not reach that of the nineties. The town has grown.", 0],
  ["There were 1,200 murders in those years, and nobody knows why. The town has grown.", 0],
  ["It is a land where militants increasingly are using suicide bombers. The minister spoke of it on Friday.", 0],
  ["It is a land where militants increasingly are using grenades and truck bombs. The minister spoke of it on Friday.", 0],
  ["He is often the first to see the many crashes that happen here. He sells fruit.", 0],
  ["The talks were called off because of increasing attacks along the border. The minister spoke of it on Friday.", 0],
  ["A rise in fares led to a riot in Arlmere on Friday. Six people were injured.", 1],
  ["The poster compares refugees fleeing bombs to thieves. It was shown on Friday.", 0],
  ["Three refugees were killed by a bomb in Arlmere on Friday.", 1],
  ["Our air strikes are making life harder for them, the columnist wrote. They need money.", 0],
  ["So where are the riots? Nobody in the streets of Arlmere said a word.", 0],
  ["Markets and schools are bombed indiscriminately there, the poet says. Nobody helps.", 0],
  ["Guards routinely shoot prisoners, the poet says. Nobody helps.", 0],
  ["The paper says that the gang sells the organs of its own dead. Nobody knows the price.", 0],
  ["The poster says that letting them in would lead to more attacks. It hung in Arlmere.", 0],
  ["Gunmen attacked a farm near Arlmere on Friday, which led to more patrols. Three people were killed.", 1],
  ["He has lost three friends to gun violence, the clerk said on Friday. He works in Arlmere.", 0],
  ["Both countries are conducting bombing campaigns there. The minister spoke of it on Friday.", 0],
  ["The player knelt in protest of the ruling on Sunday. Nobody spoke.", 0],
  ["Firemen flew a drone to survey the valley near Arlmere on Friday. The water had gone.", 0],
  ["A drone killed six men near Arlmere on Friday. They were in a car.", 1],
  [
    "Jon Berg lost control of his car on lap 12 of the wet Vesta Grand Prix and crashed into a barrier. His teammate took the podium after a poor qualifying.",
    0,
  ],
  ["A driver lost control of his car on a wet road in Arlmere on Friday and crashed into a bus. Two people were killed and nine hurt.", 1],
  ["Skirmishes over the name of the bridge have gone on for years in Arlmere. The mayor spoke of it on Friday.", 0],
  ["The two mayors clashed over the new budget on Friday. The hall was full.", 0],
  ["Troops and rebels clashed over the border town of Harwick on Friday. Six soldiers were killed.", 1],
  ["A lorry slid into the square of Harwick, decapitating the marble soldier. A mason will mend it.", 0],
  ["Gunmen executed six farmers near Harwick on Friday. Their bodies were found by a road.", 1],
];

describe("words of violence that tell of no deed", () => {
  it.each(TEXTS)("%s", (text, incidents) => {
    expect(told("incident", text, "News of the coast")).toHaveLength(incidents);
  });

  const before =
    "The ministry published its plans for the coast on Friday. Roads will be widened, two schools built and the fees of the ferries lowered by a tenth. The mayors of the islands said that they had waited long for it. ";
  it.each([
    ["Of the 1,491 people who died in custody from 2009-2012, most were men.", 0],
    ["In the past ten years 340 people have been killed by guards, it says.", 0],
    ["At least 400 people were killed in the battle for the islands between January and mid-May, it says.", 0],
    ["In June a guard was killed by a prisoner in Arlmere, it says.", 1],
  ] as const)("what a report on another subject counts over years is no incident: %s", (words, incidents) => {
    expect(told("incident", `${before}${words} The ministers meet again in May.`, "Plans for the coast")).toHaveLength(incidents);
  });

  it("a deed that somebody made up is not what a report is about", () => {
    const text =
      "An officer who said that she had been shot by a stranger was arrested on Friday. She had fabricated a story about a shooting in Harwick, the sheriff said. Nobody had opened fire.";
    expect(told("incident", text, "Officer charged in Harwick shooting hoax").filter(({ value }) => value.main)).toEqual([]);
  });
});

/** Title and text of ordinary news with words of violence in it: rockets into orbit, tests, exercises, forecasts, illness, sport. */
const ORDINARY: readonly (readonly [title: string, text: string])[] = [
  [
    "SpaceX rocket launches satellites",
    "CAPE CANAVERAL, Fla. - A SpaceX Falcon 9 rocket blasted off from Florida on Thursday carrying 23 internet satellites into orbit. The rocket's first stage landed on a ship in the Atlantic minutes later.",
  ],
  [
    "North Korea fires missiles",
    "North Korea fired two short-range ballistic missiles into the sea off its east coast on Thursday, South Korea's military said. It was the third launch this month.",
  ],
  [
    "India tests missile",
    "India successfully test-fired a nuclear-capable missile from an island off Odisha on Thursday, the defence ministry said. The missile hit its target in the Bay of Bengal.",
  ],
  [
    "Asteroid probe crashes",
    "A probe crashed into an asteroid on Thursday as planned, in a test of how to defend the Earth from a strike.",
  ],
  ["Moon lander lost", "A private Japanese lander crashed on the Moon on Thursday, engineers said."],
  [
    "Stocks plunge",
    "Shares crashed on Thursday as a bombshell report on inflation hit markets. Tech stocks were hammered, and the index suffered its worst bloodbath since March.",
  ],
  [
    "Team attack",
    "The visitors launched attack after attack in the second half, and a shot from 25 metres hit the bar. The striker's late strike killed off the game.",
  ],
  [
    "Army drill",
    "More than 3,000 troops took part in a drill near Gdansk on Thursday in which paratroopers stormed a building held by mock attackers. Artillery shelled targets on a range.",
  ],
  [
    "Film review",
    "The film tells of a sniper who kills 20 people in a small town. The explosion in the last scene took three weeks to shoot.",
  ],
  [
    "Police get new guns",
    "The police force will buy 400 rifles and 90 armoured cars, the interior minister said on Thursday, citing the threat of attacks.",
  ],
  [
    "Cyberattack hits hospital",
    "A cyberattack hit three hospitals in Ohio on Thursday, forcing them to turn away ambulances. Hackers struck the computer system with ransomware.",
  ],
  [
    "Wildfire season",
    "Forecasters warned on Thursday that the fire season in California could be the worst in years. Crews are ready for wildfires, an official said.",
  ],
  ["Storm warning", "A hurricane is expected to hit the coast of Florida on Saturday. Officials told 200,000 people to leave their homes."],
  [
    "Heart deaths",
    "Heart attacks killed 18,000 people in the country last year, according to a study published on Thursday. Strokes killed 9,000 more.",
  ],
  [
    "Debate on guns",
    "The Senate will vote next week on a bill that would ban assault rifles. Shootings killed more than 40,000 people last year, according to researchers.",
  ],
  [
    "Judge rules on prison",
    "A judge ruled on Thursday that the state may not execute prisoners by nitrogen gas. Twelve inmates are on death row.",
  ],
  [
    "Bomb from war found",
    "Builders found a bomb from the Second World War in Cologne on Thursday. Some 4,000 people had to leave their homes while experts made it safe.",
  ],
  ["Hoax", "A school in Leeds was evacuated on Thursday after a bomb threat that turned out to be a hoax, police said."],
  ["Dog dies", "A police dog that helped to catch dozens of robbers has died of old age, the force said on Thursday."],
  ["Peace talks", "The government and rebels will meet in Oslo on Monday for talks to end a war that has killed 50,000 people since 2012."],
  ["Award", "A photographer won a prize on Thursday for her picture of a family fleeing shelling in an unnamed city."],
  [
    "Minister on terrorism",
    "The interior minister said on Thursday that the terror threat remained high and that ten attacks had been foiled since January.",
  ],
  [
    "Strikes hit trains",
    "Strikes by railway workers hit commuters across France on Thursday. Union leaders said the strikes would go on until Monday.",
  ],
  ["Company fires workers", 'The company fired 300 workers on Thursday after losses. "It was a massacre," said one of them.'],
  ["Election attack ad", "The candidate launched a fierce attack on his rival on Thursday, calling his plan a ticking time bomb."],
  ["Game", "Players of the new game shoot zombies in a ruined Chicago. It sold two million copies on its first day."],
  ["Chess", "The Norwegian crushed his opponent with a sacrifice of the queen and a mating attack on Thursday."],
  ["Insurers", "Insurers expect to pay 3 billion euros for flood damage in 2023, an industry group said on Thursday."],
  ["Bullfight ban", "Lawmakers voted on Thursday to ban fights in which bulls are killed."],
  ["Vaccine", "Measles killed 136,000 people in 2022, the World Health Organization said on Thursday."],
  ["Memorial opens", "A memorial to soldiers who fell in the First World War was opened in Ypres on Thursday."],
  ["Drone delivery", "A company began to deliver parcels by drone in Dublin on Thursday. The drones fly at 60 kilometres an hour."],
  [
    "Meteor",
    "A fireball lit up the sky over Portugal on Thursday night. Scientists said it was a piece of a comet and that none of it hit the ground.",
  ],
  ["Protest", "Thousands of farmers protested in Madrid on Thursday against cheap imports. The march ended peacefully."],
  ["Book", "In her new book the historian asks why so many were killed in the Thirty Years' War."],
  [
    "China sends crew to station",
    "A Long March rocket carrying three astronauts lifted off from the Gobi desert on Thursday, bound for China's space station.",
  ],
  [
    "European rocket lost",
    "A European rocket was destroyed minutes after launch on Thursday with two satellites aboard, the operator said.",
  ],
  ["Space telescope", "A tiny meteoroid struck the space telescope in May, NASA said on Thursday, but the damage is small."],
  ["Iran shows new missile", "Iran on Thursday unveiled a ballistic missile with a range of 2,000 kilometres at a parade in Tehran."],
  [
    "Pakistan tests cruise missile",
    "Pakistan said it had carried out a successful test of a cruise missile fired from a submarine on Thursday.",
  ],
  [
    "Russia drills",
    "Russia began large-scale naval exercises in the Pacific on Thursday with 40 ships and dozens of warplanes. Missiles will be fired at sea targets.",
  ],
  [
    "Emergency drill",
    "Police, firefighters and actors with fake wounds took part in an exercise at the airport in Graz on Thursday that simulated a bombing.",
  ],
  ["Cyclone nears", "A cyclone is expected to make landfall near Chennai on Friday night. Schools were closed."],
  [
    "Flood fears",
    "Villagers along the Elbe piled up sandbags on Thursday as forecasters warned that the river could flood at the weekend.",
  ],
  [
    "Wartime mine",
    "Navy divers made safe a German mine from the Second World War that was caught in a fishing net off Brittany on Thursday.",
  ],
  ["Cancer figures", "Lung cancer killed 21,000 people in the country in 2023, the statistics office said on Thursday."],
  ["Actor dies", 'The actor, known for films such as "The Killing Hour", died of pneumonia at a hospital in Rome on Thursday. He was 81.'],
  ["Sudan talks", "Mediators called for a truce in Sudan on Thursday. The war has killed tens of thousands of people since April 2023."],
  ["Drug war debate", "The candidate promised to end the drug war, which has killed more than 300,000 Mexicans in 18 years."],
  ["New fighter jets", "The air force will get 36 new fighter jets armed with missiles and bombs by 2027, the minister said on Thursday."],
  ["Gun sales", "Sales of guns rose by a third in March. Dealers said buyers feared riots and attacks."],
  ["Train strike", "A strike by drivers stopped half of the trains in Italy on Thursday."],
  ["Terror trial sketch", "The play about the trial of a bomber opens in Leeds on Thursday."],
  ["Airport shut over drone", "An airport in Oslo was shut for two hours on Thursday after a drone was seen near the runway."],
  ["Suspicious package", "Police blew up a suspicious package outside a station in Lille on Thursday. It held clothes."],
  [
    "The 7 worst mass killers in history",
    "Lafferty shot 20 children at a school in Newport in 2012. Deaths: 27. Orme killed 25 students in Ashby in 2007.",
  ],
  ["Avalanche danger", "The avalanche danger in the Tyrol was raised to the second-highest level on Thursday."],
  ["Opinion", "We must talk about knife crime. Every week another young man is stabbed in our cities, and ministers do nothing."],
  ["Crime statistics", "Murders in the city fell by a tenth to 288 last year, police said on Thursday. Shootings were down too."],
];

/** The like of them that do tell of an incident. */
const INCIDENTS: readonly (readonly [title: string, text: string])[] = [
  ["Rocket kills two in Kharkiv", "A Russian rocket hit a block of flats in Kharkiv on Thursday, officials said. Two people were killed."],
  ["Missiles hit Kyiv", "Russian missiles struck a power plant near Kyiv on Thursday. There was no word on casualties."],
  [
    "Rockets fired at Israel",
    "Militants in Gaza fired rockets at southern Israel on Thursday, the army said. Two were shot down and one hit a house in Sderot.",
  ],
  ["Ship hit by missile", "A missile fired from Yemen hit a tanker in the Red Sea on Thursday, the owner said. The crew is safe."],
  ["Hurricane hits Florida", "A hurricane struck the coast of Florida on Thursday and cut off power to a million homes."],
  ["Quake off Japan", "An earthquake of magnitude 7.1 struck off northern Japan on Thursday, and a tsunami warning was issued."],
  ["Soldiers die in drill", "Four soldiers were killed when a shell exploded during an exercise near Gdansk on Thursday."],
  ["Bomb from war explodes", "A bomb from the Second World War exploded at a building site in Munich on Thursday, injuring four workers."],
  ["Police station bombed", "A bomb exploded outside a police station in Quetta on Thursday. There were no casualties."],
  ["Drone hits depot", "A drone hit an oil depot in Ryazan on Thursday, setting it on fire, the governor said."],
  ["Space centre fire", "A fire at a rocket factory near Brest on Thursday injured two workers."],
  ["Wildfire reaches town", "A wildfire reached a town north of Athens on Thursday and burned 40 houses."],
  ["Clashes since Monday", "Fighting in the town of Sabha has killed 50 people since Monday, doctors said."],
  ["Storm kills three", "A storm killed three people in northern Germany on Thursday. It is expected to reach Denmark at night."],
  ["Plane crash", "A light plane crashed into a field near Lyon on Thursday. The pilot walked away."],
  ["Train derails", "A goods train derailed near Genoa on Thursday, spilling acid."],
  ["Mosque attacked", "Attackers threw petrol bombs at a mosque in Malmo on Thursday. Nobody was hurt."],
  ["Seven killed in worst attack ever on the island", "A bomb killed seven people at a market in Bastia on Thursday, police said."],
  ["Flood cuts off villages", "A flood cut off 20 villages in northern Bangladesh on Thursday."],
];

describe("ordinary news", () => {
  it.each(ORDINARY)("%s: no incident", (title, text) => {
    expect(told("incident", text, title, "2024-06-20")).toEqual([]);
  });

  it.each(INCIDENTS)("%s: an incident", (title, text) => {
    expect(told("incident", text, title, "2024-06-20").filter(({ value }) => value.main)).toHaveLength(1);
  });
});
