import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

function parts(text: string, title = "Attack kills two"): string[] {
  return told("participant", text, title).map(
    ({ value }) => `${value.role}: ${value.text}${value.outcome === undefined ? "" : ` (${value.outcome})`}`,
  );
}

const SAYS: readonly (readonly [string, readonly string[]])[] = [
  [
    "The daughter of a former governor, Ana Ruiz, was kidnapped in Lima on Thursday by four men.",
    ["victim: Ana Ruiz", "perpetrator: four men"],
  ],
  ["A bomb damaged the facade of the Labor Ministry in Lima on Thursday.", ["target: Labor Ministry", "weapon: bomb"]],
  [
    "The house of a union leader was burned down by members of a gang in Lima on Thursday.",
    ["target: house of a union leader", "perpetrator: members of a gang"],
  ],
  ["Two men threw three dynamite sticks at a bank in Lima on Thursday.", ["weapon: dynamite sticks", "target: bank"]],
  // One alone is no subject of a plural verb.
  [
    "The bodies of Luis Vega, Ana Ruiz, and Tomas Arce were found in Lima on Thursday.",
    ["victim: Luis Vega (killed)", "victim: Ana Ruiz (killed)", "victim: Tomas Arce (killed)"],
  ],
  // Who tells of it did not do it.
  ["A tanker hit a bus in Lima on Thursday, killing nine people, the governor said.", ["victim: nine people (killed)"]],
  [
    "Rockets landed in Lima on Thursday, killing a guard and wounding five others, the army said.",
    ["victim: guard (killed)", "victim: five others (injured)", "weapon: Rockets"],
  ],
  ["Gunmen marched 23 pupils into the forest near Lima on Thursday, the commissioner, Omar Vance, said.", ["victim: 23 pupils"]],
  [
    "A gunman stabbed two tourists in Lima on Thursday before a passer-by shot him dead.",
    ["victim: two tourists (injured)", "perpetrator: gunman (killed)"],
  ],
  // Those of the attackers who were struck are named by what did it.
  [
    "Police killed three kidnappers near Lima on Thursday. The banker Tomas Arce was kidnapped by unknown persons on Monday.",
    ["perpetrator: unknown persons (killed)", "victim: Tomas Arce"],
  ],
  // An owner is told with their owner.
  [
    "A bomb destroyed the offices of leaders of farm unions in Lima on Thursday.",
    ["target: offices of leaders of farm unions", "weapon: bomb"],
  ],
  ["A bomb damaged the studios of a radio station in Lima on Thursday.", ["target: studios of a radio station", "weapon: bomb"]],
  // Who stops the attacker is none, and the attacker no victim.
  [
    "A trader stabbed four children in Lima on Thursday. Police shot the man in the legs.",
    ["victim: four children (injured)", "perpetrator: trader (injured)"],
  ],
  [
    "A student opened fire at a school in Lima on Thursday, killing six people, before he was wounded by police.",
    ["victim: six people (killed)", "perpetrator: student (injured)", "target: school"],
  ],
  [
    "A man killed ten people in Lima on Thursday. The suspect, Tomas Arce, was shot in the leg.",
    ["victim: ten people (killed)", "perpetrator: Tomas Arce (injured)", "perpetrator: man"],
  ],
  // Nobody does what a quake does.
  [
    "A quake struck Lima on Thursday. In Lima 31 people were killed, the government and rescuers in the hills said.",
    ["victim: 31 people (killed)"],
  ],
  // What he whom somebody shot did before is not the deed.
  [
    "A store owner shot and killed a man who tried to rob him in Lima on Thursday. The man was identified as Tomas Arce.",
    ["victim: man (killed)", "perpetrator: store owner", "victim: Tomas Arce"],
  ],
  ["A man who shot a clerk robbed a bank in Lima on Thursday.", ["victim: clerk (injured)", "perpetrator: man", "target: bank"]],
  // Who looks for the one who did it did not do it.
  [
    "Deputies are looking for a man who opened fire on a party in Lima on Thursday, wounding four people.",
    ["victim: four people (injured)", "perpetrator: man"],
  ],
  ["Three armed men killed Mayor Tomas Arce in Lima on Thursday.", ["victim: Tomas Arce (killed)", "perpetrator: Three armed men"]],
  [
    "Guerrillas attacked a bridge with dynamite on Thursday, killing two soldiers.",
    ["victim: two soldiers (killed)", "perpetrator: Guerrillas", "target: bridge", "weapon: dynamite"],
  ],
  ["Ana Ruiz, 15, was shot on Thursday in Lima. Ruiz was pronounced dead at a hospital.", ["victim: Ana Ruiz (killed)"]],
  ["The gunman killed a clerk in Lima on Thursday and then killed himself.", ["victim: clerk (killed)"]],
  // A verb between a word for the attacker and a name makes the name no attacker's.
  ["The shooter wounded Deputy Tomas Arce in Lima on Thursday.", ["victim: Tomas Arce (injured)", "perpetrator: shooter"]],
  [
    "A gunman attacked the Tomas Arce Building in Lima on Thursday. One woman was hurt.",
    ["victim: One woman (injured)", "perpetrator: gunman", "target: Tomas Arce Building"],
  ],
  // Who tells of the attacker or the victim is neither.
  [
    "A gunman wounded two people in Lima on Thursday. Police killed the gunman, Commissioner Tomas Arce said.",
    ["perpetrator: gunman (killed)", "victim: two people (injured)"],
  ],
  [
    "A clerk was shot dead in Lima on Thursday. Police have not identified the victim, Commissioner Tomas Arce said.",
    ["victim: clerk (killed)"],
  ],
  ["The victim, retired teacher Ana Ruiz, was shot dead in Lima on Thursday.", ["victim: victim (killed)", "victim: Ana Ruiz"]],
  [
    "The murder of councillor Tomas Arce by two hooded men shocked Lima on Thursday.",
    ["victim: Tomas Arce (killed)", "perpetrator: two hooded men"],
  ],
  ["A bomb exploded on Thursday in front of the home of Judge Ana Ruiz.", ["target: home of Judge Ana Ruiz", "weapon: bomb"]],
  ["Two people died in a dynamite attack on a pharmacy in Lima on Thursday.", ["weapon: dynamite", "target: pharmacy"]],
  [
    "Unknown men hurled grenades at a telephone exchange in Lima on Thursday, killing two people.",
    ["weapon: grenades", "target: telephone exchange"],
  ],
  ["A group of armed men kidnapped engineer Luis Prado in Lima on Thursday.", ["perpetrator: armed men", "victim: Luis Prado"]],
  [
    "Alleged Morado Liberation Front rebels killed two nuns in Lima on Thursday.",
    ["perpetrator: rebels", "perpetrator: Morado Liberation Front"],
  ],
  // Who convicts somebody is a judge; who was convicted is not.
  [
    "Ana Ruiz was shot dead in Lima in May. Mara Prado convicted the baker on Thursday, and Mara Prado sentenced him to 12 years.",
    ["victim: Ana Ruiz (killed)"],
  ],
  [
    "Ana Ruiz was shot dead in Lima in May. Luis Prado was convicted on Thursday.",
    ["victim: Ana Ruiz (killed)", "perpetrator: Luis Prado"],
  ],
  ["Two people died in a Red Brigades attack on a bank in Lima on Thursday.", ["perpetrator: Red Brigades", "target: bank"]],
  ["Air force helicopters attacked a village near Lima on Thursday, killing two nuns.", ["perpetrator: Air force", "target: village"]],
  // "Him" is not who did it; where nobody says who did it, neither of two is chosen.
  ["A gunman shot a porter at a gate in Lima on Thursday and killed him.", ["victim: porter (killed)", "perpetrator: gunman"]],
  ["A man stabbed his brother in a bar in Lima on Thursday and later killed him.", ["victim: brother (killed)", "perpetrator: man"]],
  ["Tomas Arce attacked a guard near a bank in Lima on Thursday and shot him.", ["victim: guard (injured)", "perpetrator: Tomas Arce"]],
  [
    "Police said Luis Prado walked up to Officer Tomas Arce in Lima, Peru, on Thursday, pulled a gun and shot him in the head.",
    ["victim: Tomas Arce (injured)", "perpetrator: Luis Prado"],
  ],
  [
    "Luis Prado followed his wife into a shop in Lima on Thursday, then stabbed her to death.",
    ["victim: wife (killed)", "perpetrator: Luis Prado"],
  ],
  ["Luis Prado lured a clerk to a park in Lima on Thursday, where he shot her.", ["victim: clerk (injured)"]],
  ["The army was accused on Thursday of the massacre of 12 peasants in Lima.", ["perpetrator: army"]],
  [
    "Two nurses were killed in an attack in Lima on Thursday. The dead are Ana Ruiz and Eva Prado.",
    ["victim: Ana Ruiz", "victim: Eva Prado"],
  ],
  ["One of the officers, Rob Alder, fatally shot Ana Ruiz in Lima on Thursday.", ["victim: Ana Ruiz (killed)", "perpetrator: Rob Alder"]],
  [
    "Ana Ruiz was killed in a shooting in Lima on Thursday. Charges against Luis Prado name Ana Ruiz, whom police first held to have shot herself.",
    ["victim: Ana Ruiz (killed)", "perpetrator: Luis Prado"],
  ],
  // "She" and "he" are none of several.
  ["Soldiers attacked Ana Ruiz in Lima on Thursday. She was shot five times.", ["victim: Ana Ruiz (injured)", "perpetrator: Soldiers"]],
  [
    "Unidentified men today attacked Ana Ruiz, a clerk, in Lima. She was shot five times.",
    ["victim: Ana Ruiz (injured)", "perpetrator: Unidentified men"],
  ],
  ["Gunmen stormed the house of Ana Ruiz in Lima on Thursday. She was killed.", ["victim: Ana Ruiz (killed)", "perpetrator: Gunmen"]],
  // What several are together is no part of the first one's name.
  ["Missionaries Jeffrey Ostrow and Luis Prado were kidnapped in Lima on Thursday.", ["victim: Jeffrey Ostrow", "victim: Luis Prado"]],
  ["Engineers Pablo Ruiz Arce and Luis Prado were kidnapped in Lima on Thursday.", ["victim: Pablo Ruiz Arce", "victim: Luis Prado"]],
];

/** Texts of local reports, with those they name as harmed or suspected and their ages. */
const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ["A man was shot dead in Harwick on Thursday. The victim was identified as Evan Marsh, 34, of Harwick.", ["victim: Evan Marsh, 34"]],
  ["A man was shot dead in Harwick on Thursday. The coroner identified him Friday as 34-year-old Evan Marsh.", ["victim: Evan Marsh, 34"]],
  ["A man was shot dead in Harwick on Thursday. He was identified by relatives as Evan Marsh, 34.", ["victim: Evan Marsh, 34"]],
  ["Gunmen shot a clerk dead in Harwick on Thursday. He was named as Evan Marsh, 34.", ["victim: Evan Marsh, 34"]],
  [
    "Gunmen shot a clerk dead in Harwick on Thursday. The man, named by his firm as Evan Marsh, 34, was found later.",
    ["victim: Evan Marsh, 34"],
  ],
  ["A gunman shot a clerk dead in Harwick on Thursday. The man, named as Luis Prado, 27, fled.", []],
  [
    "A clerk was shot dead in Harwick on Thursday. The suspect will be charged with murder, prosecutors said. They named him as Luis Prado, 27.",
    ["perpetrator: Luis Prado, 27"],
  ],
  [
    "A clerk was shot dead in Harwick on Thursday. The suspect's car was found. Police said a clerk had died and named him as Evan Marsh, 34.",
    ["victim: Evan Marsh, 34"],
  ],
  [
    "A man shot a guard in Harwick on Thursday. Officers fired back and killed the gunman. The man was identified as Luis Prado, 27.",
    ["perpetrator: Luis Prado, 27"],
  ],
  ["Gunmen shot a clerk dead in Harwick on Thursday. Police held a man, named as Luis Prado, 27, near the road.", []],
  [
    "Officers found 37-year-old Dena Holt and 16-year-old Evan Marsh dead in Harwick after a shooting on Thursday.",
    ["victim: Dena Holt, 37", "victim: Evan Marsh, 16"],
  ],
  ["A woman was shot dead in Harwick on Thursday. The coroner identified the woman as 27-year-old Dena Holt.", ["victim: Dena Holt, 27"]],
  ["A man was shot dead in Harwick on Thursday. Police arrested Luis Prado, 27, on Friday.", ["perpetrator: Luis Prado, 27"]],
  [
    "A man was shot dead in Harwick on Thursday. Luis Prado, 27, of Harwick, has been charged with murder.",
    ["perpetrator: Luis Prado, 27"],
  ],
  ["A man was shot in Harwick on Thursday. The 22-year-old victim had wounds to the leg.", ["victim: 22-year-old victim, 22"]],
  ["Luis Prado was shot dead in Harwick on Thursday. Prado, who was single, was a 33-year-old nurse.", ["victim: Luis Prado, 33"]],
  ["A man in Harwick killed his 37-year-old ex-wife on Thursday.", ["victim: 37-year-old ex-wife, 37"]],
  [
    "A shooting in Harwick on Thursday left two hurt. The victims were described as a 27-year-old man and a 48-year-old woman.",
    ["victim: 27-year-old man, 27", "victim: 48-year-old woman, 48"],
  ],
  ["A blast killed nine people in Harwick on Thursday. Among them was Luis Prado, 27, a porter.", ["victim: Luis Prado, 27"]],
  ["Hundreds attended the funeral of the victims in Harwick. Among them was Luis Prado, 27, a porter.", []],
  ["A 32-year old man was shot in Harwick on Thursday.", ["victim: 32-year old man, 32"]],
  [
    "A clerk was shot in Harwick on Thursday. The gunmen were identified as Luis Prado, 27, and Rob Alder, 31.",
    ["perpetrator: Luis Prado, 27", "perpetrator: Rob Alder, 31"],
  ],
  [
    "A clerk was shot in Harwick on Thursday. The suspect accused of firing the shots, Luis Prado, said nothing.",
    ["perpetrator: Luis Prado"],
  ],
  ["Her 18-year-old son, Luis Prado, was shot dead in Harwick on Thursday.", ["victim: Luis Prado, 18"]],
  ["A gunman shot and killed the clerk Monte Sardo in Harwick on Thursday.", ["victim: Monte Sardo"]],
  ["A man was shot in Harwick on Thursday. The 20-year-old man was walking home when he was hit.", ["victim: man, 20"]],
];

/** Texts with all those whom they name as victims. */
const NAMED_VICTIMS: readonly (readonly [string, readonly string[]])[] = [
  [
    "Gunmen killed a family in Lima on Thursday. The dead were Ana Ruiz, 34; Luis Prado, a driver; and their gardener, Eva Prado.",
    ["Ana Ruiz", "Luis Prado", "Eva Prado"],
  ],
  [
    "Five police died in a battle near Lima on Thursday. The following officers were killed: Major Tomas Arce, Captain Luis Prado, and Sergeant Rob Alder.",
    ["Tomas Arce", "Luis Prado", "Rob Alder"],
  ],
  [
    "Gunmen struck in Lima on Thursday. Ana Ruiz, dean of the school; Luis Prado and Rob Alder, as well as their cook, Eva Prado, were murdered.",
    ["Ana Ruiz", "Luis Prado", "Rob Alder", "Eva Prado"],
  ],
  ["The minister condemned the murder in Lima on Thursday of the former head of the guild, Ana Ruiz.", ["Ana Ruiz"]],
  ["A bomb hurt two guards in Lima on Thursday. The attack on Senator Ana Ruiz failed.", ["Ana Ruiz"]],
  ["Gunmen killed a judge in Lima on Thursday. Ana Ruiz's murder was the third this month.", ["Ana Ruiz"]],
  ["A man was killed in a blast in Lima on Thursday. The man who was killed has been identified as Luis Prado, a driver.", ["Luis Prado"]],
  ["The rebels kidnapped businessman Luis Prado near Lima on Thursday.", ["Luis Prado"]],
  ["Magistrate Ana Maria Ruiz was shot dead in Lima on Thursday.", ["Ana Maria Ruiz"]],
  ["Ruiz Prado was killed in Lima on Thursday. Colleagues said Ana Ruiz Prado had been threatened.", ["Ana Ruiz Prado"]],
  // Nobody of these was harmed.
  ["Two clerks were killed in Lima on Thursday. Police questioned Ana Ruiz, Luis Prado and Rob Alder.", []],
  ["Gunmen shot Ana Ruiz in Lima on Thursday, and Luis Prado called the police.", ["Ana Ruiz"]],
  ["Gunmen murdered a student in Lima on Thursday. The murder of the student, Mayor Ana Ruiz said, was cowardly.", []],
  ["A clerk was killed in Lima on Thursday. The dead man was found by Ana Ruiz, Luis Prado and Rob Alder.", []],
  ["A bomb hurt two guards in Lima on Thursday. The attack on the newspaper El Faro failed.", []],
];

const NEVER: readonly (readonly [string, RegExp])[] = [
  ["Ana Ruiz was killed by a bullet fired from a street in Lima on Thursday.", /^perpetrator/],
  ["The daughter of former judge Luis Vega, 17-year-old Ana Ruiz, was kidnapped in Lima on Thursday.", /victim: Luis Vega/],
  ["The house of a union leader was burned down by a spark from a stove in Lima on Thursday.", /target|perpetrator/],
  ["Gunmen on a motorcycle killed a clerk in Lima on Thursday.", /target: motorcycle/],
  ["A truck bomb packed with dynamite blew up outside a school in Lima on Thursday, killing a clerk.", /victim: dynamite/],
  ["Police say 35-year-old Luis Prado shot and killed 38-year-old Ana Ruiz and another man in Lima on Thursday.", /^perpetrator: Police/],
  ["Police shot and killed a gunman in Lima on Thursday after he killed two clerks.", /^perpetrator: Police/],
  ["Two clerks were killed by gunmen in Lima on Thursday. Police rescued a cat on Friday.", /^victim: (?:a )?cat/],
  ["Six miners died when a shaft gave way at the copper mine in Tacna on Sunday.", /^weapon/],
  ["Thieves killed a clerk in Lima on Thursday. Soldiers found rifles and grenades in a shed on Friday.", /^weapon/],
  ["Two clerks were killed in an attack on Lima on Thursday.", /Lima/],
  ["Ana Ruiz, 35, and Eva Prado, 29, were the two clerks killed in an attack in Lima on Thursday.", /^perpetrator: (?:Ana|Eva|two clerks)/],
  ['A clerk was killed in Lima on Thursday. "I do not know why he had to be killed," said Ana Ruiz, a friend.', /^victim: Ana Ruiz/],
  ["A bomb exploded on Thursday in a neighborhood of Lima, killing two clerks.", /^target/],
  ["A clerk was shot in Lima on Thursday. Witnesses said another man fired back at the suspect and injured him.", /^victim: another man/],
  ["A clerk was shot in Lima on Thursday. Police believe the man who shot him is Luis Prado.", /^victim: Luis Prado/],
  ["A clerk was shot in Lima on Thursday. Lt. Ana Ruiz said on Friday he remains in hospital.", /^victim: Ana Ruiz/],
];

describe("participants", () => {
  it.each(SAYS)("%s", (text, expected) => {
    const found = parts(text);
    expect(found).toEqual(expect.arrayContaining([...expected]));
    // Nobody named is both who did it and whom it struck.
    const [doers, struck] = ["perpetrator", "victim"].map((role) =>
      found.flatMap((part) => (part.startsWith(`${role}: `) ? [part.slice(role.length + 2).replace(/ \(.*/, "")] : [])),
    );
    expect(doers!.filter((one) => struck!.includes(one))).toEqual([]);
  });

  it.each(NAMED_VICTIMS)("%s → %j", (text, expected) => {
    const named = told("participant", text, "Attack in Lima").filter(({ value }) => value.role === "victim" && value.form === "name");
    expect(named.map(({ value }) => value.text).sort()).toEqual([...expected].sort());
  });

  it.each(NEVER)("%s, without %s", (text, unwanted) => {
    expect(parts(text).filter((one) => unwanted.test(one))).toEqual([]);
  });

  it.each(NAMED)("%s", (text, expected) => {
    const people = told("participant", text, "Shooting in Harwick").map(
      ({ value }) => `${value.role}: ${value.text}${value.age === undefined ? "" : `, ${value.age}`}`,
    );
    expect(people).toEqual(expect.arrayContaining([...expected]));
  });

  it("takes for the victim whom a sentence opens with, however long the words that describe them", () => {
    const victims = (text: string) =>
      told("participant", text, "Judge shot").flatMap(({ value }) => (value.role === "victim" ? [value.text] : []));
    expect(
      victims(
        "LIMA — Ana Ruiz, a judge who had asked for an inquiry into a raid on a village in the hills, was shot dead outside a court on Thursday.",
      ),
    ).toEqual(["Ana Ruiz"]);
    expect(
      victims(
        "Ana Ruiz, a judge, said Karl Brandt, who had led an inquiry into a raid on a village in the hills, was shot dead on Thursday.",
      ),
    ).not.toContain("Ana Ruiz");
  });

  it("takes whose brother, death or murderers one tells of for no suspect", () => {
    const doers = (text: string) => parts(`Ana Ruiz was shot dead in Lima on Thursday. ${text}`).filter((one) => /^perpetrator/.test(one));
    expect(doers("Police arrested Ana Ruiz's brother.")).toEqual([]);
    expect(doers("Police arrested a man in Ana Ruiz's death.")).toEqual([]);
    expect(doers("Two hundred people were arrested after Mayor Ana Ruiz's murder.")).toEqual([]);
    expect(doers("Police arrested former clerk Luis Prado.")).toEqual(["perpetrator: Luis Prado"]);
  });

  it("takes nobody who tells of a deed, is carried by what sank or stands before several attackers for the one who did it", () => {
    const doers = (text: string) => parts(text).filter((one) => /^perpetrator/.test(one));
    expect(
      doers("Lieutenant Luis Prado, the army's spokesman in the province, said fighters attacked a camp in Lima on Thursday, killing two."),
    ).toEqual(["perpetrator: fighters"]);
    expect(doers("A ferry carrying 40 passengers and crew sank off Lima on Thursday, killing six people.")).toEqual([]);
    expect(doers("On the day of the killings in Lima Alta, gunmen killed two guards in Lima on Thursday.")).toEqual([
      "perpetrator: gunmen",
    ]);
  });

  it("takes what attackers are thought to be for nobody struck", () => {
    const told = parts("Gunmen suspected to be herdsmen killed 12 people in Lima on Thursday.");
    expect(told.filter((one) => one.startsWith("victim"))).toEqual(["victim: 12 people (killed)"]);
  });

  it("takes the unnamed attackers of one incident for the same", () => {
    const doers = parts("Two men killed a nun in Lima on Thursday. The gunmen also shot a clerk. The attackers fled.").filter((one) =>
      one.startsWith("perpetrator"),
    );
    expect(doers).toEqual(["perpetrator: Two men"]);
  });

  it("takes an office with its place and the name behind it for one", () => {
    const text = "The army accused the Front of murdering the mayor of Arlmere, Tomas Arce, and of burning a school on Thursday.";
    const struck = told("participant", text, "Army accuses the Front").filter(({ value }) => value.role === "victim");
    expect(struck.flatMap(({ value }) => value.people ?? [])).toEqual([{ number: 0, outcome: "killed" }]);
  });

  it("makes two mentions of one name one victim", () => {
    const victims = parts("Ana Ruiz, 15, was shot on Thursday in Lima. Ruiz was pronounced dead at a hospital.").filter((one) =>
      one.startsWith("victim"),
    );
    expect(victims).toHaveLength(1);
  });

  it("takes neither times nor places for victims", () => {
    expect(parts("Two men were killed Thursday in Lima and Quito.").filter((one) => /Thursday|Lima|Quito/.test(one))).toEqual([]);
  });
});
