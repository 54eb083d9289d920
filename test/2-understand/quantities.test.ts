import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "./analyse.ts";

/** All quantities of a text, one line each: "count: at least 60 people [60..] people". */
function quantitiesOf(text: string): string[] {
  const { quantities, tokens } = analyse(text);
  return quantities.map(({ start, end, kind, low, high, hedged, vague, noun }) => {
    const marks = `${hedged ? " hedged" : ""}${vague ? " vague" : ""}`;
    return `${kind}: ${text.slice(start, end)} [${low ?? ""}..${high ?? ""}]${marks}${noun === undefined ? "" : ` ${tokens[noun]!.lower}`}`;
  });
}

const COUNTS: readonly (readonly [string, readonly string[]])[] = [
  ["The blast killed 60 people.", ["count: 60 people [60..60] people"]],
  ["The blast killed at least 60 people.", ["count: at least 60 people [60..] people"]],
  ["More than 60 people were killed.", ["count: More than 60 people [61..] people"]],
  ["Over 40 villagers were hurt.", ["count: Over 40 villagers [41..] villagers"]],
  ["Upwards of 300 residents fled.", ["count: Upwards of 300 residents [301..] residents"]],
  ["Up to 20 passengers are missing.", ["count: Up to 20 passengers [..20] passengers"]],
  ["As many as 35 miners may be trapped.", ["count: As many as 35 miners [..35] miners"]],
  ["Fewer than 10 soldiers died.", ["count: Fewer than 10 soldiers [..9] soldiers"]],
  ["Under 50 pupils were inside.", ["count: Under 50 pupils [..49] pupils"]],
  ["No fewer than 12 sailors drowned.", ["count: No fewer than 12 sailors [12..] sailors"]],
  ["No more than 12 sailors drowned.", ["count: No more than 12 sailors [..12] sailors"]],
  ["About 60 people were injured.", ["count: About 60 people [60..60] hedged people"]],
  ["Some 200 worshippers had gathered.", ["count: Some 200 worshippers [200..200] hedged worshippers"]],
  ["Nearly 100 refugees arrived.", ["count: Nearly 100 refugees [100..100] hedged refugees"]],
  ["Roughly 30 workers were trapped.", ["count: Roughly 30 workers [30..30] hedged workers"]],
  ["An estimated 5,000 civilians fled.", ["count: An estimated 5,000 civilians [5000..5000] hedged civilians"]],
  ["Possibly up to 20 people were hurt.", ["count: Possibly up to 20 people [..20] hedged people"]],
  ["Between 50 and 60 people were killed.", ["count: Between 50 and 60 people [50..60] people"]],
  ["From 50 to 60 people were killed.", ["count: 50 to 60 people [50..60] people"]],
  ["The bomb wounded 15-20 people.", ["count: 15-20 people [15..20] people"]],
  ["Three or four people were shot.", ["count: Three or four people [3..4] people"]],
  ["About 5-6,000 people marched.", ["count: About 5-6,000 people [5000..6000] hedged people"]],
  ["Dozens were hurt.", ["count: Dozens [24..] vague"]],
  ["Dozens of people were hurt.", ["count: Dozens of people [24..] vague people"]],
  ["Scores of villagers were hurt.", ["count: Scores of villagers [40..] vague villagers"]],
  ["Hundreds of schoolgirls fled.", ["count: Hundreds of schoolgirls [200..] vague schoolgirls"]],
  ["Thousands of people fled.", ["count: Thousands of people [2000..] vague people"]],
  ["Tens of thousands of people fled.", ["count: Tens of thousands of people [20000..] vague people"]],
  ["Several soldiers were wounded.", ["count: Several soldiers [3..] vague soldiers"]],
  ["Several hundred soldiers were wounded.", ["count: Several hundred soldiers [300..] vague soldiers"]],
  ["A few fishermen were hurt.", ["count: A few fishermen [3..] vague fishermen"]],
  ["A handful of people stayed.", ["count: A handful of people [3..] vague people"]],
  ["A couple of guards were hurt.", ["count: A couple of guards [2..2] guards"]],
  ["A pair of gunmen fled.", ["count: A pair of gunmen [2..2] gunmen"]],
  ["A dozen police officers were hurt.", ["count: A dozen police officers [12..12] officers"]],
  ["Half a dozen men ran away.", ["count: Half a dozen men [6..6] men"]],
  ["Two dozen men ran away.", ["count: Two dozen men [24..24] men"]],
  ["More than two dozen fighters died.", ["count: More than two dozen fighters [25..] fighters"]],
  ["Twenty-two children were found.", ["count: Twenty-two children [22..22] children"]],
  ["Ninety six people were treated.", ["count: Ninety six people [96..96] people"]],
  ["Two hundred and five miners died.", ["count: Two hundred and five miners [205..205] miners"]],
  ["The war displaced 1.2 million people.", ["count: 1.2 million people [1200000..1200000] people"]],
  ["The quake killed 1,115 people.", ["count: 1,115 people [1115..1115] people"]],
  ["TWO SOLDIERS WERE KILLED AND 30 CIVILIANS WOUNDED.", ["count: TWO SOLDIERS [2..2] soldiers", "count: 30 CIVILIANS [30..30] civilians"]],
  ["A man was shot.", ["count: A man [1..1] man"]],
  ["Another man was shot.", ["count: Another man [1..1] man"]],
  ["One woman was shot and another was stabbed.", ["count: One woman [1..1] woman", "count: another [1..1]"]],
  ["Another 15 were treated.", ["count: Another 15 [15..15]"]],
  ["Both officers survived.", ["count: Both officers [2..2] officers"]],
  ["No one was hurt.", ["count: No one [0..0]"]],
  ["Nobody was hurt.", ["count: Nobody [0..0]"]],
  ["None of the passengers was hurt.", ["count: None of the passengers [0..0] passengers"]],
  ["There were no casualties.", ["count: no casualties [0..0] casualties"]],
  ["There were no deaths or injuries.", ["count: no deaths or injuries [0..0] injuries", "count: no deaths [0..0] deaths"]],
  ["Three of the victims were teachers.", ["count: Three of the victims [3..3] victims"]],
  ["Two of his nine victims survived.", ["count: Two of his nine victims [2..2] victims", "count: his nine victims [9..9] victims"]],
  ["One of them is in hospital.", ["count: One of them [1..1] them"]],
  ["The raid left 60 dead and 145 wounded.", ["count: 60 dead [60..60] dead", "count: 145 wounded [145..145] wounded"]],
  ["Two others were hurt and five more escaped.", ["count: Two others [2..2] others", "count: five more [5..5]"]],
  ["The attack killed 60 civilians and 12 soldiers.", ["count: 60 civilians [60..60] civilians", "count: 12 soldiers [12..12] soldiers"]],
  ["They shot two men and a woman.", ["count: two men [2..2] men", "count: a woman [1..1] woman"]],
  ["Militias held 850 men and boys.", ["count: 850 men and boys [850..850] men"]],
  ["All four people died.", ["count: All four people [4..4] people"]],
  ["Evan Marsh, 34, was hurt.", ["age: 34 [34..34]"]],
  ["A 14-year-old girl was hurt.", ["count: A 14-year-old girl [1..1] girl", "age: 14-year-old [14..14]"]],
  [
    "A 14-year-old girl and 17-year-old boy died.",
    [
      "count: A 14-year-old girl [1..1] girl",
      "age: 14-year-old [14..14]",
      "count: 17-year-old boy [1..1] boy",
      "age: 17-year-old [17..17]",
    ],
  ],
  ["Police call it a triple homicide.", ["count: triple homicide [3..3] homicide"]],
  ["The room has a double bed.", []],
  ["A third victim died.", ["ordinal: A third victim [1..1] victim"]],
  ["Sixty people or more were inside.", ["count: Sixty people or more [60..] people"]],
  ["Some 20-plus guests were inside.", ["count: Some 20-plus guests [20..] hedged guests"]],
];

const OTHER_KINDS: readonly (readonly [string, readonly string[]])[] = [
  ["Orlan Petty, 34, was shot.", ["age: 34 [34..34]"]],
  ["Two women, 28 and 27, were hurt.", ["count: Two women [2..2] women", "age: 28 [28..28]", "age: 27 [27..27]"]],
  ["The other boy, also 17, was hurt.", ["age: 17 [17..17]"]],
  ["Two women, both 22, were hurt.", ["count: Two women [2..2] women", "age: 22 [22..22]"]],
  ["The driver died, also 17 villagers, two of them boys.", ["count: 17 villagers [17..17] villagers", "count: two of them [2..2] them"]],
  ["The victim, aged 34, was shot.", ["age: aged 34 [34..34]"]],
  ["The suspect is 34 years old.", ["age: 34 years old [34..34]"]],
  ["The suspect is in his 30s.", ["age: 30s [30..39]"]],
  ["The 52-year-old driver fled.", ["age: 52-year-old [52..52]"]],
  ["They stole $400.", ["money: 400 [400..400]"]],
  ["Turnout was 40 percent.", ["percent: 40 percent [40..40]"]],
  ["The village lies 12 miles north.", ["distance: 12 miles [12..12]"]],
  ["The siege lasted three days.", ["duration: three days [3..3]"]],
  ["It happened around 7 p.m.", ["clock: around 7 p.m. [7..7] hedged"]],
  ["The war began in 2015.", ["year: 2015 [2015..2015]"]],
  ["Harwick Rovers won 3-2.", ["score: 3-2 [..]"]],
  ["The police closed Interstate 95.", ["identifier: 95 [95..95]"]],
  ["The wreck of Flight 9268 was found.", ["identifier: 9268 [9268..9268]"]],
  ["They were called to 345 Elm Hollow Drive.", ["identifier: 345 [345..345]"]],
  ["The film by NBC 7 reporter Ada Borg was shown.", ["identifier: 7 [7..7]"]],
  ["Neighbours called 911.", ["identifier: 911 [911..911]"]],
  ["A quake of magnitude 6.1 struck.", ["measure: 6.1 [6.1..6.1]"]],
];

const NOTHING: readonly string[] = [
  "Police searched the building.",
  "A car burned outside a market.",
  "The rifle was an AK-47.",
  "She was born on March 22.",
  "They met on 22 March.",
  "The first bus left the town.",
  "Many were hurt.",
  "Multiple people were hurt.",
  "A number of people were hurt.",
  "The gunman was killed.",
  "His daughter was killed.",
  "It was a fatal error.",
  "The one who did it fled.",
  "They hugged one another.",
  "A police report was filed.",
  "The pupils improved their test scores.",
  "Both Orlan and Petty fled.",
  "A passenger bus burned.",
  "No longer is the road open.",
  "There was no sign of a struggle.",
  "He saw a second car.",
];

describe("Quantities", () => {
  it.each(COUNTS)("%s", (text, expected) => expect(quantitiesOf(text)).toEqual(expected));
  it.each(OTHER_KINDS)("%s", (text, expected) => expect(quantitiesOf(text)).toEqual(expected));
  it.each(NOTHING)("nothing is counted in: %s", (text) => expect(quantitiesOf(text)).toEqual([]));

  it("tells prepositions from approximators", () => {
    expect(quantitiesOf("The truck ran over two people.")).toEqual(["count: two people [2..2] people"]);
    expect(quantitiesOf("They talked about two men.")).toEqual(["count: two men [2..2] men"]);
    expect(quantitiesOf("He walked up to one man.")).toEqual(["count: one man [1..1] man"]);
  });

  it("gives the number words apart and says whether people are counted", () => {
    const text = "At least two dozen soldiers and 14 trucks were lost.";
    const [soldiers, trucks] = analyse(text).quantities;
    expect(text.slice(soldiers!.number.start, soldiers!.number.end)).toBe("two dozen");
    expect([soldiers!.countsPeople, trucks!.countsPeople]).toEqual([true, false]);
  });

  it("stays inside the text, whatever the text is", () => {
    const word = fc.constantFrom(
      "at",
      "least",
      "60",
      "a",
      "an",
      "no",
      "one",
      "of",
      "the",
      "people",
      "and",
      "two",
      "dozen",
      "-",
      "3-2",
      "between",
      "14-year-old",
      ",",
      ".",
      "hundred",
      "men",
      "or",
      "more",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const text = words.join(" ");
        for (const { start, end, number } of analyse(text).quantities) {
          expect(start).toBeLessThan(end);
          expect(start).toBeLessThanOrEqual(number.start);
          expect(number.end).toBeLessThanOrEqual(end);
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
        }
      }),
    );
  });
});
