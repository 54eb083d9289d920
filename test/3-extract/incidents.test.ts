import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

// [title, text, type]
const ABOUT: readonly (readonly [string, string, string])[] = [
  [
    "Attack on mayor",
    "Gunmen attacked the mayor of Leeds on Thursday and killed two guards. Rifle fire was heard. A fire broke out later.",
    "armed assault",
  ],
  [
    "Man dies",
    "Men shot a clerk dead in Leeds on Thursday, a spokesman for the fire fighters said. Fire fighters took him away.",
    "shooting",
  ],
  ["Gunman kills two at a diner", "A gunman opened fire at a diner in Ohio on Thursday, killing two people, police said.", "shooting"],
  ["Car bomb kills six in Quetta", "A car bomb exploded outside a court in Quetta on Thursday, killing six people.", "bombing"],
  [
    "Suicide bomber strikes mosque",
    "A suicide bomber blew himself up in a mosque in Herat on Friday, killing 12 worshippers.",
    "suicide bombing",
  ],
  ["Two hurt in knife attack", "A man with a knife stabbed two women at a station in Lyon on Thursday.", "stabbing"],
  ["Airstrike kills eight", "An airstrike hit a house in the town of Saada on Thursday, killing eight people.", "air strike"],
  ["Rockets hit town", "Rebels fired rockets at the town of Taiz on Thursday, wounding four people.", "shelling"],
  ["Earthquake kills 40", "A strong earthquake struck the province on Thursday, killing at least 40 people.", "disaster"],
  ["Train derailment kills five", "A derailment near Pune on Thursday killed five passengers.", "accident"],
  ["Gunmen kidnap engineers", "Gunmen kidnapped three engineers from a road in the delta on Thursday.", "kidnapping"],
  ["Officer shoots man dead", "A police officer shot and killed a man in Dayton on Thursday.", "police action"],
  [
    "Arlmere cop Ada Marlow charged in shooting of man",
    "Ada Marlow was charged with manslaughter on Thursday over the shooting of a man in Dayton. She shot him at a crossing.",
    "police action",
  ],
  [
    "Cop shot in robbery, man charged in shooting",
    "A man shot an officer in Dayton on Thursday and was charged with attempted murder. The officer was wounded.",
    "shooting",
  ],
  ["Minister assassinated", "The finance minister was assassinated in Tripoli on Thursday, officials said.", "assassination"],
  ["Ferry hits pier", "Twelve passengers were hurt when a ferry hit a pillar of the harbour bridge in Ellery on Thursday.", "accident"],
  ["Boy rescued from shaft", "A boy of five fell into an old well near Pune on Thursday and was hurt.", "accident"],
  ["Family fire was arson, police say", "A fire in Harwick that killed four people on Thursday was arson, police said.", "arson"],
  ["Rampage at clinic", "A man with a gun opened fire in a rampage at a clinic in Dayton on Thursday, killing two people.", "shooting"],
  [
    "Hostages held at gas plant",
    "Militants stormed a gas plant near Ghat on Thursday and took 30 hostages. Six hostages died, and a standoff with the army over the other hostages went on.",
    "siege",
  ],
  [
    "Gunmen wound eight in Dayton, no protests, riots or looting",
    "Gunmen opened fire on a porch in Dayton on Thursday, wounding eight people.",
    "shooting",
  ],
  ["Six die in Quetta", "Six people died in Quetta on Thursday in a battle between soldiers and rebels. Shots were fired.", "armed clash"],
  ["Three die in Quetta", "Three people were killed by mortar fire in Quetta on Thursday.", "shelling"],
  ["Van rams crowd", "A van rammed into a crowd in Nice on Thursday, killing three people.", "vehicle ramming"],
];

// [title, text]: the words of violence are there, the violence is not.
const NOT_ABOUT: readonly (readonly [string, string])[] = [
  ["Minister under fire over budget", "The minister came under fire on Thursday over an attack on the budget plans by his opponents."],
  ["Striker's late shot wins cup", "The striker shot wide twice before his goal killed off the match on Thursday."],
  ["Virus attacks hit computers", "A wave of virus attacks hit computers on Thursday, a software firm said."],
  ["New thriller tops box office", "The film, in which a killer murders three women, topped the box office on Thursday."],
  ["Actor dies aged 81", "The actor died of a heart attack at his home on Thursday, his agent said."],
  ["Singer attacked", "The mayor attacked the singer Ada Borg on Twitter on Thursday for a song about him."],
  ["Avalanche of complaints", "An avalanche of complaints hit the bank in Leeds on Thursday, and its chief left."],
  ["Union plans strike", "The union said a strike would hit three plants on Thursday."],
  ["Tax plan is dead", "The chancellor killed the tax plan on Thursday after an attack by his critics."],
  ["Police hold bomb drill", "Police in Leeds held a bomb drill on Thursday at a station."],
  ["Hoax closes school", "A bomb threat closed a school in Leeds on Thursday; it was a hoax."],
  ["Study warns of heart attacks", "People who smoke have more heart attacks, a study said on Thursday."],
  ["Battle for the screens", "The battle between two studios over a film turned bitter on Thursday."],
  ["Firm fires 300 workers", "The firm said on Thursday that it would fire 300 workers."],
  ["Coach hails fighting spirit", "The coach praised the fighting spirit of his team after the clash with Wales on Thursday."],
  ["Gun law debated", "Parliament debated a gun law on Thursday. If a man shoots someone, he could go to prison."],
  [
    "Net attacks on the rise",
    "Attacks on computers, online shops and web users rose on Thursday, a software firm said. Hackers sent spam and spyware.",
  ],
  [
    "Soap star's exit",
    "The episode of the television drama in which his character was shot dead drew a record audience, the series director said.",
  ],
  ["Ferry fares", "The ferry firm hit its profit target on Thursday, and its rival plunged into debt."],
  ["Weather", "It was dry on Thursday."],
];

describe("what an article is about", () => {
  it.each(ABOUT)("%s", (title, text, type) => {
    expect(told("incident", text, title).map(({ value }) => value.main)).toEqual([true]);
    expect(told("type", text, title)[0]?.value.type).toBe(type);
  });

  it.each(NOT_ABOUT)("no incident: %s", (title, text) => {
    expect(told("incident", text, title)).toEqual([]);
  });

  it.each([
    ["Attack in Kerman kills 84", "An attack in Kerman killed 84 people on Thursday, officials said.", "attack"],
    [
      "Six killed as post is attacked",
      "Six policemen were killed on Thursday when a post in Quetta was attacked, officials said.",
      "attack",
    ],
    ["Explosion kills four in Quetta", "An explosion in Quetta killed four people on Thursday. Its cause is not known.", "explosion"],
    ["Bomb kills six in Quetta", "A bomb exploded in Quetta on Thursday, killing six people.", undefined],
    ["Trial opens in Quetta", "The murder of Ana Ruiz in Quetta on Thursday is before a court.", "killing"],
    ["Two found dead in Quetta", "Two people were killed in Quetta on Thursday, police said.", undefined],
  ])("keeps what it is called where the means are not told: %s", (title, text, called) => {
    expect(told("type", text, title).map(({ value }) => value.called)).toEqual([called]);
  });

  it("keeps an earlier attack apart, with its own toll", () => {
    const text =
      "A bomb exploded in Quetta on Thursday, killing six people.\n\nIn August 2016 a suicide bombing at a hospital in the city killed 70 people.";
    const incidents = told("incident", text, "Bomb kills six in Quetta");
    expect(incidents.map(({ incident, value }) => [incident, value.main])).toEqual([
      ["A", true],
      ["B", false],
    ]);
    expect(told("figure", text, "Bomb kills six in Quetta").map(({ incident, value }) => [incident, value.low])).toEqual([
      ["A", 6],
      ["B", 70],
    ]);
  });

  it("keeps unrest apart from the killing that it is about", () => {
    const text =
      "Protesters clashed with officers in Dayton on Thursday after police shot and killed a man on Tuesday. Twelve officers were injured during the protests. Rioters looted two shops.";
    const incidents = told("incident", text, "Twelve hurt as protests shake Dayton");
    const types = new Map(told("type", text, "Twelve hurt as protests shake Dayton").map(({ incident, value }) => [incident, value.type]));
    expect(incidents.map(({ incident, value }) => [types.get(incident!), value.main])).toEqual([
      ["riot", true],
      ["police action", false],
    ]);
  });

  it("tells two deeds of one day long ago as one incident", () => {
    const text =
      "Police in Dayton are holding drills this week.\n\nOn 4 March 2016 a bomb exploded at a market in the city, killing six people. Rescuers who came on 4 March 2016 were attacked too, and two of them died.";
    expect(told("incident", text, "Police hold drills in Dayton")).toHaveLength(1);
  });

  it("gives the day of a picture to nothing that stands behind its caption", () => {
    const behind =
      "FILE - A rebel cleans a gun near Leeds, Feb. 17, 2013 Officials confirmed that on Thursday soldiers shelled farms near Leeds.";
    const within = "FILE - Smoke rises where soldiers shelled farms near Leeds, Feb. 17, 2013. Officials denied it.";
    const days = (text: string) =>
      told("when", `Soldiers shelled Leeds on Wednesday, killing two people. ${text}`, "Shells hit Leeds").map(({ value }) =>
        value.from.slice(0, 4),
      );
    expect(days(behind)).not.toContain("2013");
    expect(days(within)).toContain("2013");
  });

  it("drops a background incident with nothing to say", () => {
    const text = "A bomb exploded in Quetta on Thursday, killing six people.\n\nSecurity has been tight since a bombing in 2016.";
    expect(told("incident", text, "Bomb kills six in Quetta")).toHaveLength(1);
  });

  it.each([
    ["the murder of Senator Karel Vondrak", ["background"]],
    // A death is no deed, and a title no name of one.
    ["the death of Senator Karel Vondrak", []],
    ["the murder of its chairman", []],
  ])("tells as background in an article about no incident: %s", (deed, expected) => {
    const text = `Lena Ostrow opened the new pier in Arlmere on Monday. It cost nine million and will serve ferries to the islands. Boats will leave every hour. Her party has promised lower fares before the vote in May, and the council will set them next week. Ostrow leads a party that was founded a year after ${deed}.`;
    expect(told("incident", text, "Minister opens the new pier").map(({ value }) => (value.main ? "main" : "background"))).toEqual(
      expected,
    );
  });

  it("calls an attempt an attempt", () => {
    const text = "A man attempted to stab two soldiers in Lyon on Thursday.";
    expect(told("incident", text, "Knife attack on soldiers fails")[0]?.value.stage).toBe("attempted");
  });
});

it("gives what stands under a dated heading to the incident that the heading names", () => {
  const text = [
    "The ministry now counts 139 dead at the Velmor hall. Few attacks before it have one agreed toll.",
    "Quetta, 4 March 2022",
    "The first figure from the mosque was at least 56 dead; it later became 63.",
    "Herat, October 2021",
    "A week apart, on 8 and 15 October, two mosques were attacked. At least 41 people died.",
    "Why it matters",
    "Early numbers come from people who have seen a part.",
  ].join("\n\n");
  const days = new Map(told("when", text, "The attacks before Velmor").map(({ incident, value }) => [incident, value.from.slice(0, 4)]));
  const tolls = told("figure", text, "The attacks before Velmor").map(({ incident, value }) => `${days.get(incident!)} ${value.low}`);
  expect(tolls).toEqual(["undefined 139", "2022 56", "2022 63", "2021 41"]);
  const [main] = told("incident", text, "The attacks before Velmor").filter(({ value }) => value.main);
  expect(days.has(main!.incident!)).toBe(false);
});
