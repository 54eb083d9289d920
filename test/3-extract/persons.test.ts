import { describe, expect, it } from "vitest";
import { figures, told } from "./told.ts";

const TITLE = "Two shot in attack at a bar in Varnholm";

/** The people told one by one, each once: "killed 1, injured 2". */
function people(text: string): string {
  const all = told("participant", text, TITLE).flatMap(({ value }) => value.people ?? []);
  const outcomes = new Map(all.map(({ number, outcome }) => [number, outcome]));
  const count = (what: string) => [...outcomes.values()].filter((outcome) => outcome === what).length;
  return `killed ${count("killed")}, injured ${count("injured")}`;
}

const CASES: readonly (readonly [string, string])[] = [
  ["A 14-year-old boy was shot in the attack. Sam Brandt, 14, died at the hospital.", "killed 1, injured 0"],
  [
    "The keeper of a shrine was shot dead in the attack while his son was wounded. Inspector Ota Lind said that Odo Marl, 45, was going home when two men shot at him. He died at once. The 15-year-old boy was taken to a hospital.",
    "killed 1, injured 1",
  ],
  ["A toddler was wounded in the shooting. The boy died on Monday.", "killed 1, injured 0"],
  [
    "Tom Karr, the 13-year-old boy fatally shot in the attack, ran away. A guard fell. Karr was shot on Friday, a friend said. Another guard was shot in the attack.",
    "killed 1, injured 1",
  ],
  ["Tom Karr, the driver, and a nurse were killed in the attack.", "killed 2, injured 0"],
  [
    "Tom Karr was killed in the attack. In a letter by the family's lawyer, a doctor said it is likely that Karr ran when he was shot in the back.",
    "killed 1, injured 0",
  ],
  ["Anna Brandt was shot in the attack. Brandt was pronounced dead at the scene.", "killed 1, injured 0"],
  ["Gunmen killed a judge, his wife and their son in the attack.", "killed 3, injured 0"],
  ["The mayor was killed in the attack. A guard was wounded.", "killed 1, injured 1"],
  ["The mayor was shot dead in the attack. Two men fled in a car. His wife was wounded.", "killed 1, injured 1"],
  ["A woman was shot in the attack. Two men fled in a car. His wife was wounded, the driver said.", "killed 0, injured 1"],
  ["A carter named Dan Russell was killed in the attack. A passenger was shot in the knee and survived.", "killed 1, injured 1"],
  ["Dan Russell was shot dead in the attack. A bystander was shot in the knee and survived.", "killed 1, injured 1"],
  ["A clerk was shot in the attack. His passenger, a woman, suffered a graze wound.", "killed 0, injured 2"],
  ["A warden shot a driver in the attack. The warden was treated for a broken wrist.", "killed 0, injured 2"],
  ["A 9-year-old boy shot his brother in the attack. The boy was taken to a hospital.", "killed 0, injured 1"],
  ["A 13-year-old boy was shot in the attack. The young man was taken to a hospital.", "killed 0, injured 1"],
  ["A cook shot himself in the foot in the attack. The cook was taken to a hospital.", "killed 0, injured 1"],
  ["A man was shot in the attack and another man was wounded.", "killed 0, injured 2"],
  ["A man was shot dead in the attack and a woman was wounded.", "killed 1, injured 1"],
  ["The gunman shot his wife, Ann Blan, in the attack. She died at the scene.", "killed 1, injured 0"],
  ["A boy who was shot in the head by a passing guard in the attack was pronounced dead.", "killed 1, injured 0"],
  [
    "Those shot in the attack: Anna Brandt, 33, deceased; Paul Blan, 29, critical condition; and Karl Venn, 41, treated and released.",
    "killed 1, injured 2",
  ],
  [
    "The victim of the attack was named as Dan Russell. Russell died on Friday. Police said Dan was shot in the head in the attack.",
    "killed 1, injured 0",
  ],
  ["Teen Dies After Attack. A 16-year-old was shot in the attack and died. Karl Venn was shot in the abdomen.", "killed 1, injured 0"],
  [
    "A gunman shot the pastor in the attack. The pastor, 57, died in the ambulance. Two deacons held the gunman; one was shot in the hand.",
    "killed 1, injured 1",
  ],
  ["Paul Brandt, 22, was hit seven times in the attack on the evening of June 12 and died at the scene.", "killed 1, injured 0"],
  ["The attack killed Paul Brandt, 30, and Anna Brandt, 28.", "killed 2, injured 0"],
  ["A 20-year-old shot himself by accident in the attack and later died.", "killed 1, injured 0"],
  ["A woman was shot in the attack. The gunman then took his own life.", "killed 1, injured 1"],
  ["The attack killed a woman and injured nine others. Anna Brandt, 21, was killed by gunfire.", "killed 1, injured 0"],
  ["The attack left one man dead. Police found the body of a man in the bar.", "killed 1, injured 0"],
  [
    "A boy, 2, and a man in his 20s were killed in the attack.\n\nA 21-year-old man and a boy were killed in an attack on Thursday.",
    "killed 2, injured 0",
  ],
  ["A boy and a man were killed in the attack. Another man was killed in a second attack.", "killed 3, injured 0"],
  ["An officer was shot in the attack. The suspect was killed by police.", "killed 1, injured 1"],
  ["A bullet struck the girl in the attack. She was taken to hospital, but doctors were not able to save her.", "killed 1, injured 0"],
  ["A man was shot in the attack. Medics were unable to revive the victim.", "killed 1, injured 0"],
  ["A man was shot in the attack. Medics were able to revive him.", "killed 0, injured 1"],
  ["The teen “accidentally shot” his friend in the attack.", "killed 0, injured 1"],
  ["A 14-year-old boy is dead after the attack. Two other teenagers were hurt and said the victim shot himself.", "killed 1, injured 0"],
  ["A man was killed in the attack. At 4 p.m. one shot was fired through the door.", "killed 1, injured 0"],
  ["A man was killed in the attack. Officers fired one shot.", "killed 1, injured 0"],
  ["A man shot his 7-year-old daughter to death in the attack and then killed himself.", "killed 2, injured 0"],
  ["Karl Brandt, 16, of Harwick, died in the attack.", "killed 1, injured 0"],
  ["The woman was treated after the attack and rushed to hospital, but died.", "killed 1, injured 0"],
  ["Karl Brandt shot his wife dead in the attack before turning the gun on himself.", "killed 2, injured 0"],
  ["Karl Brandt shot his wife in the attack before turning the gun on himself and is in critical condition.", "killed 0, injured 2"],
  ["Karl Brandt, 32, killed his stepdaughter in the attack before taking his own life.", "killed 2, injured 0"],
  ["The attack left a cook, his boss and a former coworker dead.", "killed 3, injured 0"],
  ["The attack ended with Karl Brandt killing a guard and wounding a cook.", "killed 1, injured 1"],
];

describe("people told one by one", () => {
  it.each(CASES)("%s → %s", (text, expected) => {
    expect(people(text)).toBe(expected);
  });

  it("counts who dies of a wound as killed in the figures too", () => {
    const text = "A 14-year-old boy was wounded in the shooting. The boy died on Monday.";
    expect(figures(text, TITLE)).toEqual(["killed 1 total"]);
  });

  it("makes one figure of two words about the same people", () => {
    const text = "A man was shot in the attack. Another man was shot and later died.";
    expect(figures(text, TITLE)).toEqual(["injured 1 total", "killed 1 total"]);
  });

  it("keeps one who lives apart from one who dies", () => {
    const text = "A boy was wounded in the shooting. Another boy died.";
    expect(figures(text, TITLE)).toEqual(["injured 1 total", "killed 1 total"]);
  });
});
