import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

/** Words of the figures that are of an incident, "killed 12". */
function counted(text: string): string[] {
  return told("figure", text, undefined, "2024-06-20").flatMap(({ value, incident }) =>
    incident === undefined || value.scope !== "this incident" ? [] : [`${value.what} ${value.low}`],
  );
}

describe("what a count belongs to, where a war, a year or a series is named beside it", () => {
  it.each([
    // What goes on for days is one incident, and deeds of a weekend are several.
    ["Clashes between farmers and herders killed 20 people in Guidan over the weekend.", "killed 20"],
    [
      "A student was shot dead in Conakry on Thursday. Thirty-five people have been killed in protests since the vote was announced.",
      "killed 1",
    ],
    ["Police said the toll in Patna could rise as nine of the 40 injured were critical after Thursday's crush.", "injured 9", "injured 40"],
    ["Floods killed 35 people in Kerala in the past three days, officials said.", "killed 35"],
    ["Harlow was one of nine people killed in Tulsa during that June weekend. She was shot in her car.", "killed 1"],
    ["It was the worst shooting since July 22, 2011, when one man killed 77 people in Oslo and on an island.", "killed 77"],
    ["A cook was shot dead in Rio on Thursday. Police in Rio killed 645 people in 2015, according to official figures.", "killed 1"],
    ["More than 4,300 people died when a ferry hit a tanker off Mindoro in December 1987.", "killed 4301"],
    [
      "A union leader was shot dead in Caceres on Monday. More than 300 activists have been murdered in Colombia since a peace deal was signed in 2016.",
      "killed 1",
    ],
    [
      "Nine people died when a boat burned off Bunaken on Sunday. A second boat had run aground on Saturday, and nobody was hurt.",
      "killed 9",
    ],
    // Since when somebody was missing is no stretch of the count, and a country's count of a year is none of a deed.
    [
      "The body of a clerk missing since Sunday's ambush near Pibor was found on Tuesday, bringing the number of dead to four.",
      "killed 1",
      "killed 4",
    ],
    ["Gunmen shot three nurses dead near Pibor on Sunday. The union says that 22 nurses were killed in South Sudan last year.", "killed 3"],
    // The attacker is none of those he struck.
    ["A man stabbed three passengers on a train near Lyon on Thursday before he was shot dead by police.", "injured 3"],
    ["A man stabbed four shoppers in Lyon on Thursday. One of them died in hospital.", "killed 1"],
    // The words beside it say which war, which of many deeds, or what kind of feast.
    ["A suicide bomber killed 12 people in Maiduguri, the birthplace of an insurgency, on Thursday.", "killed 12"],
    ["A bomb killed six people in Kigali on Thursday, the day on which Rwanda remembers the genocide.", "killed 6"],
    ["Shelling killed nine civilians in Aleppo on Thursday, one of the worst attacks of the civil war.", "killed 9"],
    ["A veteran of the Vietnam war shot four people dead in a bank in Tulsa on Thursday.", "killed 4"],
    ["A car bomb killed 20 people near a mosque in Homs on Thursday as the uprising entered its second year.", "killed 20"],
    ["Air strikes killed 14 people in Hodeidah on Thursday, residents said, as the war in Yemen went into its fifth year.", "killed 14"],
    ["A wave of panic followed when a bomb killed five people at a market in Lahore on Thursday.", "killed 5"],
    ["Police in Maiduguri, the birthplace of an insurgency, said a bomber had killed 12 people.", "killed 12"],
    ["A bomb killed six people at an annual festival in Peshawar on Thursday, police said.", "killed 6"],
    ["A bomb killed 12 people in Quetta on Thursday, the latest in a wave of attacks on the police.", "killed 12"],
    ["A bomb killed 12 people in Quetta, the latest in a wave of attacks on the police, officials said.", "killed 12"],
    ["A gunman killed five people at a mall in Omaha on Thursday, the third mass shooting this year.", "killed 5"],
    ["Militants killed eight soldiers near Gao on Thursday in the deadliest attack in recent weeks.", "killed 8"],
    ["A truck ploughed into pilgrims who walk to the shrine in Ajmer every year, killing seven on Thursday.", "killed 7"],
    [
      "Police said 11 people were killed on Thursday when gunmen attacked a bus in Karachi, where killings have soared this year.",
      "killed 11",
    ],
    ["A flood killed 14 people in Kampala on Thursday after weeks of rain across the city.", "killed 14"],
    ["A storm killed five people in Bavaria on Thursday, the most in a single day so far this year.", "killed 5"],
    ["A gunman shot nine people dead in Jacksonville on Thursday in the latest of a string of killings.", "killed 9"],
    // A stretch of time is counted.
    ["At least 220,000 people have died in the civil war, the United Nations says. On Thursday a bomb killed nine in Homs.", "killed 9"],
    ["The war in Yemen has killed 10,000 people. A bomb at a market in Aden killed six people on Thursday.", "killed 6"],
    ["Clashes between herders and farmers have killed 200 people since January. On Thursday 11 died in Numan.", "killed 11"],
    ["Gunmen have killed 40 people in the west of Kenya this year, police said on Thursday."],
    ["Police said on Thursday that 12 people had been killed in a wave of attacks since May."],
    ["Six people were killed in shootings across the city on Thursday night."],
    ["Three people were killed in a string of knife attacks in Leeds. On Tuesday a student was stabbed to death.", "killed 1"],
    ["Nine people were killed by gunmen in Leeds over the past week. On Tuesday a student was stabbed to death.", "killed 1"],
    ["Twelve people died on Kansas roads during the holiday weekend. A crash near Salina on Sunday killed four.", "killed 4"],
  ] as const)("%s", (text, ...figures) => {
    expect(counted(text)).toEqual(figures);
  });
});
