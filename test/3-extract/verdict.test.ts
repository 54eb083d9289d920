import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

// Texts without a title, as agencies send them: [text, whether it is about an incident].
const UNTITLED: readonly (readonly [string, boolean])[] = [
  [
    "Ten attackers hurled dynamite sticks at the consulate in the Harwick district last night, causing serious damage but no casualties. The attack took place at 9 p.m. One of their cars was left on Pardo Avenue.",
    true,
  ],
  [
    "The Arlmere police reported that rebels today carried out their sixth attack this year against the coast pipeline. The rebels used explosives to blow up a metre of the pipe. No oil was spilled.",
    true,
  ],
  [
    "Rebels set off a bomb this morning in the basement of the Tower Building in western Arlmere. The bomb destroyed most of its windows. The explosion shook the quarter.",
    true,
  ],
  [
    "The minister said in Arlmere today that the government would never negotiate with those who attack the country. He spoke of roads, of schools and of next year's budget. The opposition said that the war on crime was lost.",
    false,
  ],
  [
    "The security service said it had broken up a cell in the Harwick region whose members were planning an attack on a temple in Arlmere. The service announced the operation on Thursday. It was stopped before it could be carried out, it said.",
    false,
  ],
  [
    "Arlmere has resumed relations with Ellery, the foreign minister said. He added that embassy staff there were well after the raid on a hotel. Trade between the two countries has grown for years. The ministers signed an agreement on fish.",
    false,
  ],
];

describe("whether a text is about an incident", () => {
  it("is so under a title that gives a toll, whatever of politics it recalls", () => {
    const text =
      "Two more of those wounded by Sunday's bomb in Kampala have died, the council said on Wednesday. The blast was the worst since a president was hurt at an election rally in 2011.";
    const isAbout = (title: string) => told("incident", text, title).some(({ value }) => value.main);
    expect(isAbout("Kampala bomb: toll rises to 9")).toBe(true);
    expect(isAbout("Election rallies in Kampala")).toBe(false);
  });

  it("is so under a title whose blasts are no words of anybody's", () => {
    const text =
      "Two explosions shook the centre of Kampala on Tuesday, killing three people, police said. One bomb went off near parliament. A minister blamed rebels.";
    const isAbout = (title: string) => told("incident", text, title).some(({ value }) => value.main);
    expect(isAbout("Twin blasts in Kampala")).toBe(true);
    expect(isAbout("Opposition senator blasts president over Kampala")).toBe(false);
  });

  it("is not so where a writer comments on what others have reported, unless the title tells of the deed", () => {
    const news = "A baker shot a burglar in Harwick last month. A jury will look at it. The burglar had a crowbar. ";
    const comment = "So what would you have done in his place, dear reader? I know what I would do. Our judges are pathetic. ";
    const isAbout = (title: string, text: string) => told("incident", text, title).some(({ value }) => value.main);
    expect(isAbout("The shooting in Harwick, and all those shootings", `${news}${comment}`.repeat(3))).toBe(false);
    expect(isAbout("Baker in Harwick shooting will face jury", news.repeat(3))).toBe(true);
    expect(isAbout("Burglar shot in Harwick", `${news}${comment}`.repeat(3))).toBe(true);
  });

  it.each(UNTITLED)("%s", (text, isAbout) => {
    expect(told("incident", text).some(({ value }) => value.main)).toBe(isAbout);
  });

  it("is so in a few lines with one word of sport or business, where title and opening tell of it", () => {
    const text =
      "Four people are recovering after a shooting outside a film studio. The victims were on Pardo Street when a gunman opened fire. No arrests have been made.";
    expect(told("incident", text, "Gunman shoots 4 people in Harwick").map(({ value }) => value.main)).toEqual([true]);
  });

  it("says what spoke for and against it", () => {
    const [first] = told("incident", "A bomb exploded at a market in Harwick on Thursday.", "Blast at market");
    expect(first?.rule).toMatch(/^odds [\d.]+: title 3\.0, .*opening 1\.0/);
  });
});

// [title, text, whether it is about an incident]: the same deed as news, and as what somebody says of it.
const TITLED: readonly (readonly [string, string, boolean])[] = [
  ["Police kill two men in Arlmere shooting", "Police shot and killed two men in Arlmere on Thursday, the sheriff said.", true],
  [
    "Marlow calls Arlmere shooting a disgrace",
    "Presidential candidate Ada Marlow, the Democratic nominee, spoke on Thursday of the shooting in Arlmere in which police killed two men. Voters and senators in Congress debated her campaign.",
    false,
  ],
  [
    "Senator shot dead at rally in Arlmere",
    "A Democratic senator and candidate for Congress was shot dead on Thursday at a campaign rally in Arlmere. The election will go ahead, the governor said.",
    true,
  ],
  [
    "Arlmere to try out rocket with satellite aboard",
    "Arlmere is ready to launch rockets with satellites aboard, its space agency said on Thursday. The rocket test will be on Friday.",
    false,
  ],
  ["Rocket kills two in Arlmere", "A rocket killed two people in Arlmere on Thursday, the army said.", true],
  [
    "Ada Marlow joins the cast of Attack on Arlmere",
    "The actress Ada Marlow has joined the cast of the film Attack on Arlmere, a thriller whose director begins shooting in May. The movie star won an award for her last film.",
    false,
  ],
  [
    "Women's rooms at the fair in Arlmere",
    "Rooms for women will be open at the fair in Arlmere after sexual assaults there last year. Those who were attacked, molested or harassed will find help, the mayor said.",
    false,
  ],
  [
    "New book tells of the siege of Arlmere",
    "A new book tells of the siege of Arlmere in 1931, in which 300 people were killed. It is sold out.",
    false,
  ],
  [
    "Two presidents condemn bus bombing in Arlmere",
    "The presidents of two neighbours of Sarland on Thursday condemned a bombing of a bus in Arlmere in which nine people died. One of them wrote to the families; the other said his government stood by the voters and the parliament of Sarland.",
    true,
  ],
  ["This day in history: The Arlmere massacre", "Gunmen shot and killed 40 people in Arlmere on this day in 1931.", false],
];

describe("an article on politics or the past is about no incident", () => {
  it.each(TITLED)("%s", (title, text, isAbout) => {
    expect(told("incident", text, title).some(({ value }) => value.main)).toBe(isAbout);
  });
});

// [title, text, whether it is about an incident]: what goes on is no one deed, whatever the piece is called; and a column or a story that opens with a scene may tell of one.
const PIECES: readonly (readonly [string, string, boolean])[] = [
  [
    "The bombings we no longer hear",
    "Bombings and ambushes have become the sound of the valley. Gunmen shoot at lorries and kidnap the drivers. Most of those who are killed are under 30. The province has promised a police post. It promised one last year, too. Nobody on the square believes that it will be built, and nobody asks any more. The lorries drive at night now, in rows of ten, and the shops open late. The ministry says that the road is safe.",
    false,
  ],
  [
    "Shootings and what they leave behind",
    "On an average night, four people are shot in the quarter. Two in three of them live. Surgeons stitch what they can and send them home. The hospital gives each of them a telephone number. Some of them call it. Most do not, and some of those come back. The programme has six workers and a van. It began in a garage, and its money ends in May. The mayor has said that she will find more of it, and nobody knows where.",
    false,
  ],
  [
    "What to do when you hear shots",
    "You hear gunshots in the hall. You do not stop for your coat. You leave by the nearest door, and if you cannot, you lock yours and turn off the light. Gunmen look for what moves. In half of the attacks, the attacker was stopped before the police came, by a teacher, a guard or a guest. You should know where the doors are before you need one. You should tell your children, too, without frightening them.",
    false,
  ],
  [
    "Opinion: The mill fire was no accident",
    "The fire that gutted the Orre mill in Harwick on Tuesday night killed two watchmen. It was set. The police call it suspicious, the mayor calls it sad. I call it what it is, and so should you.",
    true,
  ],
  [
    "The dress that was never worn",
    "The dress still hung in the bedroom on Thursday. Its wearer had bought it in March. She had danced in front of the mirror for an hour. Then a missile hit the tent in which they were to marry. Thirty people were killed there on Tuesday night, among them the groom, the health office of Harwick said. Her father sat beside the stove and would not speak.",
    true,
  ],
  [
    "Ada Borg, pilot, dies at 88",
    "Ada Borg, who survived a crash that killed four, died on Tuesday in Harwick. She was shot down twice in the war.",
    false,
  ],
];

describe("a piece that tells of what goes on, and one that comes to a deed late", () => {
  it.each(PIECES)("%s", (title, text, isAbout) => {
    expect(told("incident", text, title).some(({ value }) => value.main)).toBe(isAbout);
  });
});
