import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const TITLE = "Bomb kills six in Quetta";
const LEAD = "A bomb exploded in Quetta on Thursday, killing six people. ";

// [sentence, status, party, speaker]
const SAYS: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  [
    "A cook was shot in Dayton. The roommate, Omar Vance, 51, called for help. He was lodged in the county jail on a charge of murder.",
    "charged",
    "Omar Vance",
    undefined,
  ],
  ["A store owner shot and killed a man. The man was identified as Omar Vance.", "reported as fact", "A store owner", undefined],
  ["Omar Vance drew a pistol and started shooting, police said.", "accused by authorities", "Omar Vance", "police"],
  [
    "It is unclear what led 24-year-old Omar Vance, a driver from Lima, to open fire on the guards.",
    "reported as fact",
    "Omar Vance",
    undefined,
  ],
  ['Officials blamed unidentified "terrorists" for the attack.', "accused by authorities", "terrorists", "Officials"],
  ["The Taliban staged the attack on behalf of al-Nadir, the mayor said.", "accused by authorities", "al-Nadir", "the mayor"],
  ["They are looking for Omar Vance, whom they suspect of a role in the bombing.", "suspected", "Omar Vance", undefined],
  ["Ten guards captured by the Taliban were set free, the ministry said.", "reported as fact", "the Taliban", undefined],
  ["Officials say the Sarland military launched the attack.", "accused by authorities", "the Sarland military", "Officials"],
  ["A guard was shot dead by IS for smoking.", "reported as fact", "IS", undefined],
  ["The Taliban claimed responsibility for the attack.", "claimed", "The Taliban", undefined],
  ["Islamic State has claimed responsibility for the bombing.", "claimed", "Islamic State", undefined],
  ["The attack was claimed by the Taliban.", "claimed", "the Taliban", undefined],
  ["No group has claimed responsibility for the attack.", "no claim", "No group", undefined],
  ["There was no immediate claim of responsibility.", "no claim", undefined, undefined],
  ["The Taliban denied any involvement in the attack.", "denied", "The Taliban", undefined],
  [
    "Her daughter called to report that Omar Vance had shot six people in the attack, police said.",
    "accused",
    "Omar Vance",
    "Her daughter",
  ],
  ["The governor blamed the attack on the Taliban.", "accused by authorities", "the Taliban", "The governor"],
  ["Residents blamed the Taliban for the attack.", "accused", "the Taliban", "Residents"],
  ["Farid Ansari was charged with murder over the attack.", "charged", "Farid Ansari", undefined],
  ["Farid Ansari was convicted of murder over the attack.", "convicted", "Farid Ansari", undefined],
  ["Farid Ansari is suspected of carrying out the attack.", "suspected", "Farid Ansari", undefined],
  ["Nobody has claimed the bombing.", "no claim", undefined, undefined],
  ["The army, in a statement on its website, has claimed responsibility.", "claimed", "The army", undefined],
  ["The al-Nadir-claimed bombing was the worst in years.", "claimed", "al-Nadir", undefined],
  ["Farid Ansari confessed to the bombing, prosecutors said.", "claimed", "Farid Ansari", "prosecutors"],
  ["Sarland and Eastmark denied responsibility for the attack.", "denied", "Sarland and Eastmark", undefined],
  ["An adviser to Sarland's president denied any involvement in the attack.", "denied", "Sarland", "An adviser to Sarland's president"],
  ["The Taliban issued a statement denying any role in the bombing.", "denied", "The Taliban", undefined],
  ["Farid Ansari pleaded not guilty to murder over the attack.", "denied", "Farid Ansari", undefined],
  ["India blamed the attack on the Taliban.", "accused by authorities", "the Taliban", "India"],
  ["Residents accused the army of shelling the market.", "accused", "the army", "Residents"],
  ["The attack is believed to have been carried out by the Taliban.", "suspected", "the Taliban", undefined],
  ["Officials believe Taliban gunmen carried out the attack.", "suspected", "Taliban gunmen", "Officials"],
  ["Police identified Farid Ansari as the bomber.", "accused by authorities", "Farid Ansari", "Police"],
  ["Farid Ansari, whom witnesses identified as the bomber, fled.", "accused", "Farid Ansari", "witnesses"],
  ["Police identified the bomber as Farid Ansari.", "accused by authorities", "Farid Ansari", "Police"],
  ["Four men were charged with murder over the attack.", "charged", "Four men", undefined],
  ["A court sentenced Farid Ansari to life in prison for the bombing.", "convicted", "Farid Ansari", "A court"],
  ["Police said the Taliban carried out the attack.", "accused by authorities", "the Taliban", "Police"],
  ["The Taliban said they carried out the attack.", "claimed", "The Taliban", undefined],
  ["Taliban gunmen stormed the market after the blast.", "reported as fact", "Taliban gunmen", undefined],
  ["The alleged bomber, Farid Ansari, was on the run.", "suspected", "Farid Ansari", undefined],
  ["The bomber acted on behalf of the Taliban, police said.", "accused by authorities", "the Taliban", "police"],
  ["Islamic State claimed the attack. Officials said intelligence confirmed the claim.", "confirmed", "Islamic State", "Officials"],
  ["Islamic State claimed the attack. Officials said their intelligence confirms this.", "confirmed", "Islamic State", "Officials"],
  ["Islamic State said that it was responsible, in a video.", "claimed", "Islamic State", undefined],
  ["Sarland had nothing to do with the attack.", "denied", "Sarland", undefined],
  ["The president said the bombers fled to Sarland, which denies any role.", "denied", "Sarland", undefined],
  ["Four men have been charged and remanded in custody.", "charged", "Four men", undefined],
  ["The president blamed radical Islamists, and asked who had paid them.", "accused by authorities", "radical Islamists", "The president"],
];

const SAYS_NOTHING: readonly string[] = [
  "Police said an argument between two women escalated and a man pulled a gun and began firing.",
  "In December there were 53 such cases, after a couple inspired by the Taliban killed 14 people in Quetta.",
  "Detectives had been tracking a man who was then involved in a fight between two groups, wounding three people.",
  "She walked into the office, where staff were sitting, before shooting two people.",
  "Investigators who study the groups suspect the Taliban's claims about the couple may be true.",
  "Police stormed the bank and ended the standoff.",
  "Soldiers stormed the school where gunmen were holding 20 children.",
  "The Taliban captured the last territory of its rivals in March.",
  "It is unclear what led Omar Vance to leave the town.",
  "Omar Vance drew a map and started walking.",
  "They named Omar Vance, whom they suspect of fraud.",
  "The governor took responsibility for road repairs.",
  "The airline denied that the flight was late.",
  "The minister was accused of wasting money.",
  "A driver was charged with speeding near the market.",
  "He was behind the counter at the time.",
  "The blast was heard far away.",
  "The gunman fled on foot.",
  "The shop claimed to be the oldest in the city.",
  "Militants who attack villages often come from the hills.",
  "Nobody was charged over the attack.",
  "The flood has claimed nine lives.",
  "The party accused the mayor of supporting militant groups.",
  "Between 2002 and 2019 some 40% of the dead were killed by men.",
  "Officials warned of further attacks by the Taliban.",
  "Police raided a house in the suburb.",
  "The senator launched a blistering attack on his rival.",
  "A leader was killed in a drone strike.",
  "The coalition lost ground and fighters killed in the hills.",
  "Every time a man is shot by police, a crowd gathers.",
  "A fire at a hospital treating fever patients killed 82 people and injured 110, the ministry said.",
  "A gunman held hostages in a cafe. Two hostages and the gunman were killed when police stormed it.",
  "The mayor denied this and blamed the weather.",
  "The gunmen, all of whom were killed by police, came in two cars.",
  "They had sold weapons to the gunmen, who were shot dead by police.",
  "Officials said their figures confirmed the claim for damages.",
  "The shop charged ten dollars for water.",
  "The bureau revealed the man was armed with two guns and was firing shots at cars.",
];

describe("responsibility", () => {
  it.each(SAYS)("%s", (sentence, status, who, by) => {
    const found = told("responsibility", LEAD + sentence, TITLE).map(({ value, speaker }) => [value.status, value.who, speaker?.words]);
    expect(found).toContainEqual([status, who, by]);
  });

  it.each(SAYS_NOTHING)("nobody is held responsible: %s", (sentence) => {
    expect(told("responsibility", LEAD + sentence, TITLE).filter(({ evidence }) => evidence[0].start >= LEAD.length)).toEqual([]);
  });

  it("names the channel of a claim", () => {
    const found = told("responsibility", `${LEAD}Islamic State claimed responsibility for the attack in a statement on Telegram.`, TITLE);
    expect(found.find(({ value }) => value.status === "claimed")?.value.channel).toMatch(/^a statement/);
  });

  it("makes police who tell of their own shots claimants", () => {
    const found = told("responsibility", "Police shot a man dead in Dayton on Thursday, police said.", "Police shoot man dead");
    expect(found.map(({ value }) => value.status)).toEqual(["claimed"]);
  });

  it("knows an officer by the title told elsewhere", () => {
    const text = `${LEAD}Superintendent Ada Marlow came to the scene. Taliban gunmen shot the guards, Marlow said.`;
    expect(told("responsibility", text, TITLE).map(({ value, speaker }) => [value.status, speaker?.words])).toContainEqual([
      "accused by authorities",
      "Marlow",
    ]);
  });

  it("names the suspect behind a role", () => {
    const text = `${LEAD}Omar Vance was charged with murder over the attack. The gunman shot two guards, police said.`;
    const found = told("responsibility", text, TITLE).map(({ value }) => [value.status, value.who]);
    expect(found).toContainEqual(["accused by authorities", "Omar Vance"]);
  });

  it("leaves a role without a name unnamed", () => {
    const found = told("responsibility", `${LEAD}A gunman shot two guards. The attacker fled on a motorbike.`, TITLE);
    expect(found).toEqual([]);
  });

  it("takes what is told in passing as the outlet's own word", () => {
    const text = `${LEAD}The officials said 12 pupils abducted by the Taliban after the attack were free.`;
    const found = told("responsibility", text, TITLE).map(({ value, speaker }) => [value.status, value.who, speaker?.words]);
    expect(found).toContainEqual(["reported as fact", "the Taliban", undefined]);
  });

  it("does not take an officer, a victim or a blamed politician for the attacker", () => {
    const texts = [
      "Officer Ada Marlow shot two dogs. An immigrant stabbed nine people at the mall. The attacker fled.",
      "Keith Vale was killed in the blast. The attacker shot two guards.",
      "A rival put the blame for the attack on President Ada Marlow. The attacker shot two guards.",
    ];
    for (const text of texts) {
      const found = told("responsibility", LEAD + text, TITLE).filter(({ rule }) => rule.startsWith("subject of"));
      expect(found.map(({ value }) => value.who).filter((who) => who !== "Officer Ada Marlow")).toEqual(
        text.startsWith("Officer") ? ["An immigrant"] : [],
      );
    }
  });
});
