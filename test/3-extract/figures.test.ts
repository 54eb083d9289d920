import { describe, expect, it } from "vitest";
import { figures, told } from "./told.ts";

// [sentence, figures in short]. The title tells of an explosion, so that the article has an incident.
const SAYS: readonly (readonly [string, readonly string[]])[] = [
  ["The killing of a priest and his deputy in the blast has raised fears.", ["killed 1 priest"]],
  ["The blast killed Senator Ada Borg and four others.", ["killed 4 others"]],
  ["The blast came as 11 people were killed in nearly five weeks of riots.", ["killed 11 total (cumulative)"]],
  ["The blast came as about 600 people have died in the valley in only the last five months.", ["killed 600 total (cumulative)"]],
  ["Moran and Lund fled the scene of the blast.", []],
  // A title behind a number without a noun is none.
  [
    "A bomber struck a bus, killing five and wounding nine, interior ministry spokesman Najib Rahimi said.",
    ["injured 9 total", "killed 5 total"],
  ],
  ["The blast killed five unarmed, hungry men.", ["killed 5 total"]],
  // Who is shot dead for it is not the one whom he harmed.
  ["The blast came as an attacker stabbed two women and was shot dead by police.", ["injured 2 total"]],
  ["After the blast a man stabbed a guard before he was shot dead.", ["injured 1 total"]],
  ["After the blast a man stabbed and lightly wounded a guard.", ["injured 1 total"]],
  ["The blast killed a woman vaccinator and two guards.", ["killed 1 vaccinator", "killed 2 security forces"]],
  // Two voices that count the same people: neither count is a part of the other.
  ["The blast killed three people, the opposition said. The government put the death toll at one.", ["killed 1 total", "killed 3 total"]],
  [
    '"We lost 13 soldiers in the blast," Major Abdi Warsame said. The rebels said that the blast had killed 45 soldiers.',
    ["killed 13 total", "killed 45 total"],
  ],
  ["The blast killed three people.", ["killed 3 total"]],
  // A number in words at the head of a sentence.
  ["The blast shook the quarter. Fifty-four were injured.", ["injured 54 total"]],
  ["The blast shook the quarter. Thirty-one were wounded, the governor said.", ["injured 31 total"]],
  // Those who were only there are a kind, too, beside another.
  ["The blast killed five guards and two passers-by.", ["killed 2 passers-by", "killed 5 security forces"]],
  ["The blast killed two passers-by.", ["killed 2 total"]],
  ["The blast killed seven people, five guards and two passers-by.", ["killed 2 passers-by", "killed 5 security forces", "killed 7 total"]],
  // One verb for two places; and who is stopped after the deed.
  ["The quake killed 160 people in Syria and 340 in Turkey.", ["killed 160 part", "killed 340 part"]],
  ["After the blast a man stabbed a clerk and was shot dead by police.", ["injured 1 total", "killed 1 attackers"]],
  ["After the blast a man helped a clerk and was shot dead by police.", ["killed 1 total"]],
  ["The blast killed a clerk, and a boy shot Tuesday was pronounced dead.", ["killed 1 children", "killed 1 clerk"]],
  // A leader's own; and who only had a shock.
  [
    "The blast hit a base. The president said that 54 of his soldiers had died. The rebels said that they had killed 137.",
    ["killed 137 total", "killed 54 total"],
  ],
  ["After the blast three men were treated for shock.", []],
  ["After the blast three men were treated for burns and shock.", ["injured 3 total"]],
  // Elsewhere; who dies with somebody on a day; and who was only thought dead.
  ["The blast killed 32 people. In neighbouring Orvan three people were killed.", ["killed 3 part", "killed 32 total"]],
  ["The blast killed 32 people. In Orvan three people were killed.", ["killed 3 total", "killed 32 total"]],
  ["A commander died on Friday with three of his men in the blast.", ["killed 1 commander", "killed 3 men"]],
  ["After the blast one rescuer who had been given up for dead was found alive.", []],
  [
    "After the blast a soldier who shot dead nine people and wounded 30 in a long shooting spree in the eastern city of Orvale was shot dead by police.",
    ["injured 30 total", "killed 1 attackers", "killed 9 total"],
  ],
  // Who is repelled is none of the dead of the other side.
  ["The army said it had driven off the raid after the blast, killing four.", ["killed 4 attackers"]],
  ["The rebels said they had driven off the patrol after the blast, killing four soldiers.", ["killed 4 total"]],
  ["After the blast five children in a camp for displaced people were wounded.", ["injured 5 total"]],
  // One number over a list of kinds; where the others only speak it is of the first kind.
  ["The armed group that abducted 42 nuns, cooks and drivers after the explosion is asking for a swap.", ["abducted 42 total"]],
  ["The armed group abducted 42 nuns, cooks and drivers said after the explosion.", ["abducted 42 nuns"]],
  // Found later, of a kind that all may be of; and a number told of those known to have died.
  ["The blast hit a pit. The bodies of 13 miners were found, bringing the death toll to 17.", ["killed 13 part", "killed 17 total"]],
  ["The number of people known to have died when the bomb exploded rose to 68.", ["killed 68 total"]],
  ["The number of people known to have called when the bomb exploded rose to 68.", []],
  // With whom somebody dies.
  ["A mayor was killed with two guards in the blast.", ["killed 1 mayor", "killed 2 security forces"]],
  ["Three guards were killed with two of their neighbours wounded in the blast.", ["injured 2 total", "killed 3 total"]],
  ["A guard was hit with two bullets after the blast.", ["injured 1 total"]],
  ["The armed group that abducted two nuns and a cook after the explosion is asking for a swap.", ["abducted 1 cook", "abducted 2 nuns"]],
  ["After the explosion police freed three teachers and a driver who were kidnapped.", ["abducted 1 driver", "abducted 3 teachers"]],
  ["The bomb killed six soldiers and a boy who was playing nearby was wounded.", ["injured 1 total", "killed 6 total"]],
  ["The blast that killed six people and two others were wounded hit a market.", ["injured 2 total", "killed 6 total"]],
  ["Three people were killed in the blast.", ["killed 3 total"]],
  ["Three people killed by the blast were shopkeepers.", ["killed 3 total"]],
  ["A bomb exploded at the market, killing three people and wounding 20 others.", ["injured 20 total", "killed 3 total"]],
  ["The explosion left four dead and 30 injured.", ["injured 30 total", "killed 4 total"]],
  ["At least 12 people died when the bomb exploded.", ["killed 12- total"]],
  ["More than 60 people were injured in the explosion.", ["injured 61- total"]],
  ["Up to 20 people were hurt by the explosion.", ["injured -20 total"]],
  ["Dozens of people were wounded in the explosion.", ["injured 24- total"]],
  ["The death toll from the blast rose to 17.", ["killed 17 total"]],
  ["The ministry put the toll of the blast at 17 dead and more than 30 injured.", ["injured 31- total", "killed 17 total"]],
  ["The death toll of the explosion rose from 12 to at least 15.", ["killed 15- total"]],
  ["The blast claimed the lives of nine people.", ["killed 9 total"]],
  ["Nine people lost their lives in the blast.", ["killed 9 total"]],
  ["Sixty people, including three children, were killed in the blast.", ["killed 3 children", "killed 60 total"]],
  ["The blast left at least 21 people dead, including several aid workers.", ["killed 21- total", "killed 3- workers"]],
  ["Two 29-year-olds were injured in the blast.", ["injured 2 total"]],
  ["Five people, including two 12-year-olds, were injured in the blast.", ["injured 2 children", "injured 5 total"]],
  ["The explosion was followed by a cold-blooded killing.", []],
  ["Doctors could not save three people after the blast.", ["killed 3 total"]],
  ["Two women could not be saved after the explosion.", ["killed 2 total"]],
  ["Four people were wounded in the shootings after the explosion.", ["injured 4 total"]],
  ["A general was killed by the explosion. A driver was also killed.", ["killed 1 driver", "killed 1 security forces"]],
  ["They are the first of 90 pupils captured from a boarding school to be released since the blast.", ["abducted 90 total"]],
  [
    "A handful of people were shot after the explosion. This year 240 people have been killed in the city.",
    ["injured 3- total", "killed 240 total (cumulative)"],
  ],
  ["Five children are among the 144 people killed in the blast.", ["killed 144 total", "killed 5 children"]],
  ["The blast left 144 people dead, five of them children.", ["killed 144 total", "killed 5 children"]],
  ["Reports of the blast spoke of 60 Iraqis and 12 Americans killed.", ["killed 12 Americans", "killed 60 Iraqis"]],
  ["Eleven soldiers were killed in the explosion.", ["killed 11 total"]],
  ["Several nurses and a dozen soldiers were injured in the blast.", ["injured 12 security forces", "injured 3- nurses"]],
  ["No casualties were reported after the blast.", ["injured 0 total", "killed 0 total"]],
  ["No one was hurt in the explosion.", ["injured 0 total"]],
  ["Nobody was killed in the explosion.", ["killed 0 total"]],
  ["A suicide bomber blew himself up at the gate, killing six soldiers.", ["killed 1 attackers", "killed 6 total"]],
  ["Two attackers were killed after the explosion by guards.", ["killed 2 attackers"]],
  ["Three men slain when a gunman opened fire after the explosion were named.", ["killed 3 total"]],
  ["Militants abducted 14 workers after the blast.", ["abducted 14 total"]],
  ["Six workers were taken hostage after the blast.", ["abducted 6 total"]],
  ["Police arrested two men after the explosion.", ["arrested 2 total"]],
  ["Two women are in custody over the explosion.", ["arrested 2 total"]],
  ["No arrests have been made since the explosion.", ["arrested 0 total"]],
  ["Police have not made an arrest over the blast.", ["arrested 0 total"]],
  ["Three people are missing after the explosion.", ["missing 3 total"]],
  ["Five workers remain unaccounted for after the explosion.", ["missing 5 total"]],
  ["About 400 people were evacuated after the explosion.", ["evacuated 400 total"]],
  ["Two hundred people fled their homes after the explosion.", ["displaced 200 total"]],
  ["Ten people were taken to hospital after the explosion.", ["injured 10 total"]],
  ["Four of the wounded were in critical condition after the explosion.", ["injured 4 the wounded"]],
  ["The dead include a nurse and two porters, after the explosion.", ["killed 1 nurse", "killed 2 porters"]],
  ["The explosion left a wounded 12-year-old girl in the street.", ["injured 1 total"]],
  ["A gunman shot a man at the gate after the explosion and killed him.", ["killed 1 total"]],
  ["Two men beat a shopkeeper after the blast and killed him.", []],
  ["Raiders stabbed three farmers after the explosion, killing them.", ["killed 3 total"]],
  ["A gunman shot two porters after the explosion and wounded a nurse.", ["injured 1 nurse", "injured 2 total"]],
  ["A boy trapped under the rubble of the explosion has died.", ["killed 1 total"]],
  ["The bodies of seven engineers were found after the explosion.", ["killed 7 total"]],
  ["Two of the boys, 14 and 15, were injured in the explosion. The other, 20, is in fair condition.", ["injured 2 total"]],
  ["Four men in their early 20's were injured in the explosion.", ["injured 4 total"]],
  [
    "A nurse was injured in the explosion. No one else was hurt. No other injuries were reported.",
    ["injured 0 others", "injured 0 others", "injured 1 total"],
  ],
  ["A cook passed away on Monday after the explosion.", ["killed 1 total"]],
  ["A guard was injured in the explosion, which also hurt three other people.", ["injured 1 others", "injured 3 others"]],
  ["One guard died and another was injured in the explosion.", ["injured 1 total", "killed 1 total"]],
  ["A man was shot dead after the explosion.", ["killed 1 total"]],
  ["The minister wept with the families of the six porters who lost their lives in the blast.", ["killed 6 total"]],
  [
    "At least 11 people died in the blast. They included two soldiers and a girl.",
    ["killed 1 children", "killed 11- total", "killed 2 security forces"],
  ],
  ["Nine people were hurt in the blast. Among them was a nurse.", ["injured 1 nurse", "injured 9 total"]],
  ["The blast left 12 dead, five of them firefighters.", ["killed 12 total", "killed 5 firefighters"]],
  [
    "Six cooks were killed by the explosion with two waiters and a guard injured.",
    ["injured 1 security forces", "injured 2 waiters", "killed 6 total"],
  ],
  ["There were eight women and four men injured in the blast.", ["injured 4 men", "injured 8 women"]],
  ["More than 50 sailors were detained, along with 12 cooks, after the explosion.", ["arrested 12 cooks", "arrested 51- security forces"]],
  ["Four people had grave burns from the blast and 20 others were slightly hurt.", ["injured 20 total"]],
  ["Four people were badly hurt in the blast and 20 others were slightly hurt.", ["injured 20 others", "injured 4 others"]],
  ["Several children were injured in the blast. Four children were treated.", ["injured 3- total", "injured 4 total"]],
  ["The blast hurt nine. All nine of the victims were treated.", ["injured 9 total"]],
  ["The explosion killed three cooks. The bodies of the three victims were buried on Monday.", ["killed 3 total"]],
  ["Six people with more serious burns were released from hospital after the blast.", ["injured 6 total"]],
  ["Hundreds of people had to be moved to safety after the blast.", ["evacuated 200- total"]],
  ["Twenty schoolgirls abducted after the explosion have been freed.", ["abducted 20 released"]],
  ["After the explosion gunmen fired at the crowd, hitting four porters.", ["injured 4 total"]],
  ["A driver came at a guard after the explosion with an axe and was shot dead.", ["killed 1 total"]],
  ["The mayor came to mourn the deaths of nine cooks in the explosion.", ["killed 9 total"]],
  ["The explosion killed Anna Brandt, 30; Paul Lind, 44; and two porters.", ["killed 2 porters"]],
  ["Militants have held 40 nurses since June 3, after the explosion.", ["abducted 40 total"]],
  ["Militants said they were holding 40 nurses who were taken near a bridge, after the explosion.", ["abducted 40 total"]],
  ["Police said they were holding 40 men who were seized near a bridge, after the explosion.", []],
  ["The airline was holding 40 passengers who were taken off a plane, after the explosion.", []],
  ["Forty nurses have been held since June 3 by militants, after the explosion.", ["abducted 40 total"]],
  ["The surviving victims of the blast include a nurse. Nine people died in the explosion.", ["killed 9 total"]],
  ["A clerk hit in the back by shrapnel from the explosion is in hospital.", ["injured 1 total"]],
  ["A man is accused of killing a cook and wounding a waiter in the explosion.", ["injured 1 total", "killed 1 total"]],
  ["Police say a 16-year-old boy and 20-year-old woman were slain in the explosion.", ["killed 1 children", "killed 1 women"]],
  ["Crews carried a deceased clerk out of the ruins after the blast.", ["killed 1 total"]],
  ["A widow opened a museum after the blast in honor of her deceased father.", []],
  ["Officials say a man and his two young children were found dead after the explosion.", ["killed 1 men", "killed 2 children"]],
  ["Three others were taken to Harwick Medical Center after the explosion.", ["injured 3 total"]],
  ["The couple rushed two boys to Harwick Hospital after the explosion.", ["injured 2 total"]],
  ["The blast hurt 16 people. An additional six victims came in private cars.", ["injured 16 total", "injured 6 part"]],
  ["A juvenile male and two juvenile females were hurt in the blast.", ["injured 1 children", "injured 2 children"]],
  [
    "The blast hurt four people. A cook and a boy were burnt and are both listed in fair condition.",
    ["injured 1 children", "injured 1 cook", "injured 2 part", "injured 4 total"],
  ],
  ["Two cooks died in the blast. The other victim, a nurse, is in hospital.", ["injured 1 nurse", "killed 2 total"]],
  [
    "One of the victims of the blast died. All four victims were taken to hospital.",
    ["injured 4 total (dead and hurt)", "killed 1 the victims"],
  ],
  ["The explosion near the mayor and a cook ended in a waiter being wounded.", ["injured 1 total"]],
  [
    "The blast hurt four people. Guards found a cook and a boy. Both of them were taken to hospital.",
    ["injured 2 part", "injured 4 total"],
  ],
  ["Nine people were hurt in the blast. A handful of the wounded were driven to hospitals.", ["injured 3- the wounded", "injured 9 total"]],
  [
    "A man died in the blast. The other three victims, a boy and two women, were taken to a clinic.",
    ["injured 1 children", "injured 2 women", "injured 3 total", "killed 1 total"],
  ],
  ["Police look into the killing of a cook and wounding of three waiters by the explosion.", ["injured 3 total", "killed 1 total"]],
  ["The two wounded victims of the blast are younger than 18 and were taken to Harwick Medical Center.", ["injured 2 total"]],
  ["The explosion left five people injured and one person dead.", ["injured 5 total", "killed 1 total"]],
  [
    "Three men were found suffering from gunshot wounds after the explosion. One of them died.",
    ["injured 3 total (dead and hurt)", "killed 1 part"],
  ],
  [
    "The blast hurt 145 people. Of those, 115 were taken to hospital, 60 of them in serious condition.",
    ["injured 115 part", "injured 145 total", "injured 60 part"],
  ],
  [
    "The blast left 145 injured, 115 of whom were taken to hospital, 60 in serious condition.",
    ["injured 115 part", "injured 145 total", "injured 60 part"],
  ],
  ["The blast killed 90 Afghans and 13 American service members.", ["killed 13 security forces", "killed 90 Afghans"]],
  ["A guard shot the young man dead after the explosion.", []],
  ["A second man has been arrested over the blast. Another suspect is sought.", ["arrested 1 others"]],
  ["Three people were found shot to death after the explosion.", ["killed 3 total"]],
  ["The explosion left two men and a woman dead.", ["killed 1 women", "killed 2 men"]],
  ["The three deceased victims of the explosion were cooks. A fourth person was injured.", ["injured 1 total", "killed 3 total"]],
  ["Two cooks took a wrong turn and ended up getting shot after the explosion.", ["injured 2 total"]],
  ["A cook injured in the explosion Monday has died.", ["killed 1 total"]],
  ["Police call the explosion a triple homicide.", ["killed 3 total"]],
  ["The explosion followed a double shooting.", ["injured 2 total"]],
  ["She stood with ten friends, including the boy who was killed in the blast.", []],
];

// What looks like a figure of the incident and is none.
const SAYS_NOTHING: readonly string[] = [
  "The explosion was heard by a former Barrow Lynch banker.",
  "The explosion shook houses two miles away.",
  "The explosion hit a double window and a triple fence.",
  "One of the attempted murder charges is for the explosion.",
  "The explosion grazed one of their cars.",
  "The 45-year-old owner heard the explosion.",
  "About 300 people were at the market when the bomb exploded.",
  "The blast destroyed three houses and two cars.",
  "The explosion caused damage of 2 million rupees.",
  "The gunman was killed after the explosion.",
  "More than 500 soldiers were killed or wounded in the explosion.",
  "The blast, killing and wounding scores, shook the city.",
  "The explosion happened 20 minutes after the market opened.",
  "The bomb could have killed hundreds of people.",
  "The bomb was meant to kill 40 people.",
  "He was sentenced to 12 years after the explosion.",
  "The market employs 90 people, the owner said after the explosion.",
  "Three ambulances came after the explosion.",
  "The explosion was heard by many people.",
  "Kayla Brandt, 19, was hurt by the explosion.",
  "Kayla Small, 19, was hurt by the explosion.",
  "A homeless man slept near the explosion.",
  "A guard fatally shot unarmed teenager Sam Brandt after the explosion.",
  "It was the first time since the explosion that a navy crew shot down a drone.",
  "Then 25, he was hurt by the explosion.",
  "It was one of the worst killings since the explosion.",
  "The minister shot back at two critics of the explosion inquiry.",
  "The minister warned of the possibility of 500 people displaced by the explosion.",
  "The explosion woke her three month-old, who was hurt.",
  "FILE - Six people were killed in the explosion.",
  "The guards want to prevent the deaths of nine people after the explosion.",
  "Her explosion story hit three rivals, the editor said.",
  "One of the victims of the blast had lived in two cities.",
  "A cook was nearly killed by the explosion.",
  "Image 1 of 2 Karl Brandt was hurt by the explosion.",
  "A van carrying victims of the explosion stopped.",
  "A man shot at passing cars after the explosion.",
  "Officers were called to the explosion on reports of a man shot.",
  "He faces 17 counts over the explosion, one for each person wounded.",
  "He left the explosion with a small child and was arrested.",
  "The uninjured victim is one of the people who fled the explosion, said Harlow.",
  "It is a mercy that the explosion was not a fatality, the mayor said.",
  "A woman slept through the explosion.\n\nRelated: Two killed in Harwick crash\n\nShe is well.",
  "A woman slept through the explosion.\n\n1:10 Two killed in Harwick crash\n\nShe is well.",
  "A woman slept through the explosion.\n\nMore stories you may like\n\nFour dead as bus crashes in Orme\n\nFour people died in Orme, police said.",
  "A woman slept through the explosion.\n\nMore stories you may like\n\nPipe bomb explodes near run in Orme, no injuries\n\nMan hurt in Dell",
];

// Who says it: the relative clause only tells which event is meant, unless somebody plainly says the sentence.
const SPEAKERS: readonly (readonly [string, string | undefined])[] = [
  ["Police identified the driver as a suspect in the explosion that killed six porters.", undefined],
  ["Police said the van was near the explosion that killed six porters.", "Police"],
];

// Counted, but in no single incident.
const OUTSIDE: readonly (readonly [string, string])[] = [
  ["More than 1,000 people have been killed since the start of the war.", "cumulative"],
  ["Attacks killed 240 people in the past two years.", "cumulative"],
  ["Since 1970 there have been 131 mass shootings. Of the shooters, 81 died at the scene. Then came the explosion.", "cumulative"],
  ["A paper looked at each attack in which four or more people died since Aug. 1, 1966, before the explosion.", "cumulative"],
  [
    "Since 1 May 2014 the county has counted, by the reckoning of the union of its nurses and of two of its own clinics, 31 explosions, and 133 children were killed.",
    "cumulative",
  ],
  ["Two men were killed and six were hurt in three Eastside shootings after the explosion.", "cumulative"],
  ["At least four people were wounded in shootings across the town after the explosion.", "cumulative"],
  ["The bomb could have been used to kill 40 people, had it not failed.", "hypothetical"],
  ["Police look into three overnight shootings that left five people hurt, and the explosion.", "cumulative"],
  ["Before the explosion there were 45 such attacks, with 29 children wounded.", "cumulative"],
  ["The explosion is part of a feud that has claimed two lives over the past couple of years.", "cumulative"],
];

describe("figures", () => {
  it.each(SAYS)("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each(SAYS_NOTHING)("finds none: %s", (text) => {
    expect(figures(text).filter((one) => !one.includes("("))).toEqual([]);
  });

  it.each(SPEAKERS)("%s → %s", (text, speaker) => {
    expect(told("figure", text, "Explosion at a market in Quetta").map((one) => one.speaker?.words)).toEqual([speaker]);
  });

  it.each(OUTSIDE)("%s → outside: %s", (text, scope) => {
    for (const one of figures(text)) expect(one).toContain(`(${scope})`);
  });

  it.each([
    ["Gunmen wound four in Quetta", "injured"],
    ["Gunmen kill four in Quetta", "killed"],
  ])("lists the victims of a text with older dead as its headline has it: %s", (title, what) => {
    const text =
      "Gunmen opened fire at a bar in Quetta on Thursday. It was an act of revenge for a shooting in which a man was shot dead. The victims were a girl, two women and a man.";
    expect(
      new Set(told("figure", text, title).flatMap(({ value, incident }) => (value.of === "women" && incident ? value.what : []))),
    ).toEqual(new Set([what]));
  });
});
