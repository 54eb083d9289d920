import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attribution } from "../../src/model/analysis.ts";
import { contains } from "../../src/model/span.ts";
import { analyse } from "./analyse.ts";

/** All attributions of a text, one line each: "police | said | Two people died". A speaker that stands elsewhere is told as "He → Ann Harlow". */
function speechOf(text: string): string[] {
  return linesOf(text, (attribution) => !attribution.stance);
}

function linesOf(text: string, isAsked: (attribution: Attribution) => boolean): string[] {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const asked = analyse(text).attributions.filter(isAsked);
  return asked.map(({ speaker, at, cue, content }) => {
    const who = speaker.start === at.start ? words(speaker) : `${words(at)} → ${words(speaker)}`;
    return `${who} | ${words(cue)} | ${content.map(words).join(" … ")}`;
  });
}

const STANCES: readonly (readonly [string, readonly string[]])[] = [
  ["None of the witnesses could identify the boat.", []],
  ["The mayor criticized the plan.", ["The mayor | criticized | the plan."]],
  ["Orme's army chief called for calm.", ["Orme's army chief | called | for calm."]],
  ["Residents continued to demand answers.", ["Residents | demand | answers."]],
  ["The mayor, who opposes the dam, came late.", ["who → The mayor | opposes | the dam, came late."]],
  ["Harlow repeated his claim that the bridge was safe.", ["his | claim | the bridge was safe."]],
  ["Villagers were angry about the delay.", ["Villagers | angry | about the delay."]],
  ["Police found two bodies.", ["Police | found | two bodies."]],
  ["A study published by the institute found that two wells were dry.", ["A study | found | two wells were dry."]],
  ["A poll released on Monday shows a close race.", ["A poll | shows | a close race."]],
  ["The plan was criticized by the mayor.", ["the mayor | criticized by | The plan was"]],
  ["The plan was criticized by night.", []],
  ["The bishop spoke of the losses.", ["The bishop | spoke | of the losses."]],
  ["The bishop spoke at noon.", []],
  ["Residents voiced deep concern about the dam.", ["Residents | voiced | deep concern about the dam."]],
  ["Residents raised the roof.", []],
  ["“We want answers,” Harlow said.", []],
  ["Harlow said she wanted answers.", []],
  ["Harlow said the mayor opposed the dam.", ["the mayor | opposed | the dam."]],
  ["The plan was criticized.", []],
  ["The roof was open to the rain.", []],
  ["Nobody's car was found.", []],
];

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["Harlow charged that the mayor had lied.", ["Harlow | charged | the mayor had lied."]],
  ["Nine died in the clashes, a doctors' committee said.", ["a doctors' committee | said | Nine died in the clashes"]],
  ["Nurses were sent to the quay and police said two people died.", ["police | said | two people died."]],
  ["The coast guard and police said two people died.", ["The coast guard and police | said | two people died."]],
  ["Two people died, police said.", ["police | said | Two people died"]],
  ["HARLOW: We will not go.", ["HARLOW | : | We will not go."]],
  ["HARWICK: Two people died on Friday.", []],
  ["Note: The name was mended.", []],
  ["Related: Police: two dead in Harwick", ["Police | : | two dead in Harwick"]],
  ["PREVIOUS STORY: Two people died.", []],
  ["Officials named five men said to have ties to a gang.", []],
  ["HARWICK - Harwick police say two people died.", ["Harwick police | say | two people died."]],
  ["They arrested two juvenile suspects in the case.", []],
  ["HARWICK, Ind.– Police say two people died.", ["Police | say | two people died."]],
  ["Human rights groups warned that more would die.", ["Human rights groups | warned | more would die."]],
  ["“I think two people died,” Harlow said.", ["Harlow | said | “I think two people died,"]],
  ["Harlow said she hoped the bridge would open.", ["Harlow | said | she hoped the bridge would open."]],
  [
    "“Police told us that two people died,” Harlow said.",
    ["Police | told | two people died,”", "Harlow | said | “Police told us that two people died,"],
  ],
  ["Two people died, police said Friday.", ["police | said | Two people died"]],
  ["Two people died, police said in a statement on Friday.", ["police | said | Two people died"]],
  ["Ann Harlow (R-Orme), who came late, said two people died.", ["Ann Harlow | said | two people died."]],
  ["Police said two people died.", ["Police | said | two people died."]],
  ["Police say that two people died.", ["Police | say | two people died."]],
  ["On Friday, police said two people died.", ["police | said | two people died."]],
  ["The Investigative Committee said that 60 people were killed.", ["The Investigative Committee | said | 60 people were killed."]],
  ["Two people died, said the Harwick Fire Department.", ["the Harwick Fire Department | said | Two people died"]],
  ["Two people died, said Ann Harlow, a spokeswoman for the army.", ["Ann Harlow | said | Two people died"]],
  ["Two people died, according to the ministry.", ["the ministry | according to | Two people died"]],
  ["According to the ministry, two people died.", ["the ministry | According to | two people died."]],
  ["The gunman, according to police, fired ten shots.", ["police | according to | The gunman … fired ten shots."]],
  ["One of the dead, Harlow said, was a teacher.", ["Harlow | said | One of the dead … was a teacher."]],
  ["Ann Harlow, 34, said she saw two men.", ["Ann Harlow | said | she saw two men."]],
  ["Ann Harlow, the chief of police, said two people died.", ["Ann Harlow | said | two people died."]],
  ["Harlow told reporters that two people died.", ["Harlow | told | two people died."]],
  ["Two people died, Harlow told reporters.", ["Harlow | told | Two people died"]],
  [
    "Police Chief Ann Harlow confirmed at least two people were dead.",
    ["Police Chief Ann Harlow | confirmed | at least two people were dead."],
  ],
  ["The ministry reported 12 deaths.", ["The ministry | reported | 12 deaths."]],
  ["The army claimed to have killed ten rebels.", ["The army | claimed | to have killed ten rebels."]],
  ["Investigators believe three men fired.", ["Investigators | believe | three men fired."]],
  ["Residents and activists said one woman was killed.", ["Residents and activists | said | one woman was killed."]],
  ["A spokesman for the army said two soldiers died.", ["A spokesman for the army | said | two soldiers died."]],
  ["A witness who said he saw the blast left.", ["who → A witness | said | he saw the blast left."]],
  ["The group was quoted by a news agency as saying that two men died.", ["The group | quoted by a news agency as saying | two men died."]],
  ["Twenty deaths were reported by the ministry.", ["the ministry | reported by | Twenty deaths were"]],
  ["The governor put the death toll at 20.", ["The governor | put | the death toll at 20."]],
  [
    "The Orme Observatory for Civil Rights put the number of dead at 12.",
    ["The Orme Observatory for Civil Rights | put | the number of dead at 12."],
  ],
  ["A charity that supports the clinic said two people died.", ["A charity | said | two people died."]],
  ["Two people died, a woman who lives in the building said.", ["a woman | said | Two people died"]],
  ["Two people died, said a charity that supports the clinic.", ["a charity | said | Two people died"]],
  ["Three people died, a doctors' committee said.", ["a doctors' committee | said | Three people died"]],
  ["Four people died, according to the nurses' union.", ["the nurses' union | according to | Four people died"]],
  ["Officials in the ministry that oversees prisons said two died.", ["Officials in the ministry | said | two died."]],
  ["The boy fell who had stood there after police said two died.", ["police | said | two died."]],
  ["Police: Two dead in Harwick", ["Police | : | Two dead in Harwick"]],
  ["Two dead in Harwick: police", ["police | : | Two dead in Harwick"]],
  ["“Two people died,” Harlow said.", ["Harlow | said | “Two people died,"]],
  ["“Will they come?” Harlow asked.", ["Harlow | asked | “Will they come?”"]],
  ["Harlow said: “Two people died.”", ["Harlow | said | “Two people died.”"]],
  ["“Two people died,” said Harlow. “Four were hurt in the yard.”", ["Harlow | said | “Two people died, … Four were hurt in the yard."]],
  [
    "Police said two men died, the Harwick Post reported.",
    ["Police | said | two men died,", "the Harwick Post | reported | Police said two men died"],
  ],
  [
    "Two people died, Ann Harlow said. She said four were hurt.",
    ["Ann Harlow | said | Two people died", "She → Ann Harlow | said | four were hurt."],
  ],
  ["The police department is looking on after they say a child died.", ["they → The police department | say | a child died."]],
  ["Harlow spoke on Friday, saying that two people died.", ["Harlow | saying | two people died."]],
  [
    "Harlow said two died, adding that four were hurt.",
    ["Harlow | said | two died, adding that four were hurt.", "Harlow | adding | four were hurt."],
  ],
  ["Two people died, a report from the ministry said.", ["a report from the ministry | said | Two people died"]],
  ["Four were hurt, according to a statement from the ministry.", ["the ministry | according to | Four were hurt"]],
  ["The road is closed, officials said Two men were found", ["officials | said | The road is closed"]],
  ["Harlow thanked the crews and said two people died.", ["Harlow | said | two people died."]],
];

const NOTHING: readonly string[] = [
  "None of the witnesses said that the boat was gone.",
  "Harwick woman charged after toddler was injured by a gun.",
  "ORIGINAL: A child has died after a shooting in Harwick.",
  "Police found two bodies.",
  "Police arrested three men.",
  "The group claimed responsibility for the attack.",
  "The flood claimed 20 lives.",
  "The fire claimed at least nine lives on Friday.",
  "The spree that terrorized the county and claimed four lives ended in a wood.",
  "Two people were reported missing.",
  "He was told to leave.",
  "The mayor declined to say how many died.",
  "The mayor did not say how many died.",
  "They told him to put down the gun.",
  "Two men were charged with murder.",
  "The soldiers reported for duty.",
  "The sign at the gate was red.",
  "Two people were killed and four were hurt.",
  "The note lay on the table.",
  "Police released two men.",
  "The bus added a stop.",
  "The march was announced last week.",
  "The school counted on its friends.",
  "Two dead in Harwick",
  "The time was 7:30.",
];

describe("Speech", () => {
  it.each(CASES)("%s", (text, expected) => expect(speechOf(text)).toEqual(expected));
  it.each(NOTHING)("nobody says anything in: %s", (text) => expect(speechOf(text)).toEqual([]));

  it.each(STANCES)("a position is none of the words said: %s", (text, expected) => {
    expect(linesOf(text, ({ stance }) => stance)).toEqual(expected);
  });

  it("tells who signed a quotation below it", () => {
    expect(speechOf("“We will not leave this town before the dam is built.” — Ann Harlow")).toEqual([
      "Ann Harlow | — | “We will not leave this town before the dam is built.”",
    ]);
    expect(speechOf("He read “The Dam” — Ann Harlow")).toEqual([]);
  });

  it("marks verbs that distance", () => {
    expect(analyse("The army claimed that ten rebels died.").attributions.map(({ distancing }) => distancing)).toEqual([true]);
    expect(analyse("The army said that ten rebels died.").attributions.map(({ distancing }) => distancing)).toEqual([false]);
  });

  it("ties quotations to who says them, without their marks", () => {
    const text = '"Two people died," Ann Harlow said. "Four more were hurt in the yard." The "siege" was over.';
    const { quotes, attributions } = analyse(text);
    expect(quotes.map(({ start, end, attribution }) => [text.slice(start, end), attribution])).toEqual([
      ["Two people died,", 0],
      ["Four more were hurt in the yard.", 0],
      ["siege", undefined],
    ]);
    expect(attributions).toHaveLength(1);
  });

  it("follows a quotation over its sentences", () => {
    const text = "“We came late. Two people died,” Harlow said.";
    const { quotes, attributions } = analyse(text);
    expect(quotes).toHaveLength(1);
    expect(contains(attributions[0]!.content[0]!, quotes[0]!)).toBe(true);
  });

  it("gives a paragraph of quotation to the speaker of the next one", () => {
    const text = "It was late.\n\n“Nobody knew what had happened to them.”\n\n“Two people died,” Harlow said.";
    expect(analyse(text).quotes.map(({ attribution }) => attribution)).toEqual([0, 0]);
  });

  it("keeps its spans inside the text, whatever the text is", () => {
    const word = fc.constantFrom(
      "police",
      "said",
      "said",
      "two",
      "people",
      "died",
      ",",
      ".",
      '"',
      "“",
      "”",
      "according",
      "to",
      "Harlow",
      "he",
      "they",
      "that",
      "told",
      "reporters",
      ":",
      "who",
      "and",
      "The",
      "saying",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        const { attributions, quotes } = analyse(text);
        const spans = [...quotes, ...attributions.flatMap(({ speaker, at, cue, content }) => [speaker, at, cue, ...content])];
        for (const { start, end } of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { attribution } of quotes) expect(attribution ?? 0).toBeLessThan(Math.max(1, attributions.length));
      }),
    );
  });
});
