import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay } from "../../src/model/day.ts";
import { analyse } from "./analyse.ts";

/** A Monday. */
const PUBLISHED = "2024-03-25";

/** All times of a text, one line each: "around 7 p.m. on Friday = 2024-03-22 day 19:00 evening (clock weekday)". */
function timesOf(text: string, day: string | undefined = PUBLISHED): string[] {
  return analyse(text, day).times.map(({ start, end, range, clock, partOfDay, stated, isDuration }) => {
    const days = range === undefined ? "open" : range.from === range.to ? range.from : `${range.from}..${range.to}`;
    const precision = range === undefined ? "" : ` ${range.precision}`;
    const rest = `${clock === undefined ? "" : ` ${clock}`}${partOfDay === undefined ? "" : ` ${partOfDay}`} (${[...stated].sort().join(" ")})`;
    return `${text.slice(start, end)} = ${isDuration ? "duration" : `${days}${precision}`}${rest}`;
  });
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    "The bomb went off on Friday. On the same day another was found.",
    ["Friday = 2024-03-22 day (weekday)", "same day = 2024-03-22 day (relative)"],
  ],
  [
    "The bomb went off on Friday, police said on Saturday. That same night another was found.",
    ["Friday = 2024-03-22 day (weekday)", "Saturday = 2024-03-23 day (weekday)", "same night = open night (relative)"],
  ],
  ["They died on the same day as the king.", []],
  ["In March 12 people died there.", ["March = 2024-03-01..2024-03-31 month (month)"]],
  ["A man was held in March 12 attack.", ["March 12 = 2024-03-12 day (day month)"]],
  ["On 5 March 12 people died.", ["5 March = 2024-03-05 day (day month)"]],
  ["The bomb went off on Friday.", ["Friday = 2024-03-22 day (weekday)"]],
  ["The bomb went off Monday.", ["Monday = 2024-03-25 day (weekday)"]],
  ["The bomb went off on Friday night.", ["Friday night = 2024-03-22 day night (weekday)"]],
  ["It happened last Friday.", ["last Friday = 2024-03-22 day (relative weekday)"]],
  ["It happened last Monday.", ["last Monday = 2024-03-18 day (relative weekday)"]],
  ["It happened on Friday, March 22.", ["Friday, March 22 = 2024-03-22 day (day month weekday)"]],
  ["It happened on March 22.", ["March 22 = 2024-03-22 day (day month)"]],
  ["It happened on March 22, 2021.", ["March 22, 2021 = 2021-03-22 day (day month year)"]],
  ["It happened on 22 March 2021.", ["22 March 2021 = 2021-03-22 day (day month year)"]],
  ["It happened on the 22nd of March.", ["22nd of March = 2024-03-22 day (day month)"]],
  ["It happened on Mar. 22.", ["Mar. 22 = 2024-03-22 day (day month)"]],
  ["It happened on Dec. 5.", ["Dec. 5 = 2023-12-05 day (day month)"]],
  ["It happened on 03/22/2024.", ["03/22/2024 = 2024-03-22 day (day month year)"]],
  ["It happened on 2024-03-22.", ["2024-03-22 = 2024-03-22 day (day month year)"]],
  ["It happened yesterday.", ["yesterday = 2024-03-24 day (relative)"]],
  ["It happened today.", ["today = 2024-03-25 day (relative)"]],
  ["Crowds gathered tonight.", ["tonight = 2024-03-25 day night (relative)"]],
  ["It happened this morning.", ["this morning = 2024-03-25 day morning (relative)"]],
  ["It happened last night.", ["last night = 2024-03-24 day night (relative)"]],
  ["It happened Tuesday evening.", ["Tuesday evening = 2024-03-19 day evening (weekday)"]],
  ["The town was shelled overnight.", ["overnight = 2024-03-24..2024-03-25 days night (relative)"]],
  ["It happened early Sunday.", ["early Sunday = 2024-03-24 day morning (weekday)"]],
  ["It happened late on Saturday.", ["late on Saturday = 2024-03-23 day night (weekday)"]],
  ["It happened two days ago.", ["two days ago = 2024-03-23 day (relative)"]],
  ["It happened a week ago.", ["a week ago = 2024-03-15..2024-03-21 week (relative)"]],
  ["It happened last week.", ["last week = 2024-03-18..2024-03-24 week (relative)"]],
  ["It happened over the last weekend.", ["last weekend = 2024-03-23..2024-03-24 days (relative)"]],
  ["It happened earlier this month.", ["earlier this month = 2024-03-01..2024-03-25 month (relative)"]],
  ["It happened last month.", ["last month = 2024-02-01..2024-02-29 month (relative)"]],
  ["It happened late last year.", ["late last year = 2023-09-01..2023-12-31 season (relative)"]],
  ["It began in 2015.", ["2015 = 2015-01-01..2015-12-31 year (year)"]],
  ["It began in October 2021.", ["October 2021 = 2021-10-01..2021-10-31 month (month year)"]],
  ["It began in October.", ["October = 2023-10-01..2023-10-31 month (month)"]],
  ["It began in late 2014.", ["late 2014 = 2014-09-01..2014-12-31 season (year)"]],
  ["It began in early March.", ["early March = 2024-03-01..2024-03-10 days (month)"]],
  ["The group grew in the 1990s.", ["1990s = 1990-01-01..1999-12-31 longer (decade)"]],
  ["It happened three years ago.", ["three years ago = 2021-01-01..2021-12-31 year (relative)"]],
  ["The siege ran between 1 and 3 September 2004.", ["1 and 3 September 2004 = 2004-09-01..2004-09-03 days (day month year)"]],
  ["The siege ran from September 1-3, 2004.", ["September 1-3, 2004 = 2004-09-01..2004-09-03 days (day month year)"]],
  ["The war ran from 1992 to 1995.", ["1992 to 1995 = 1992-01-01..1995-12-31 longer (year)"]],
  ["It happened around 7 p.m.", ["7 p.m. = open 19:00 evening (clock)"]],
  ["It happened around 7 p.m. on Friday.", ["7 p.m. on Friday = 2024-03-22 day 19:00 evening (clock weekday)"]],
  ["It happened on Friday at about 7:30 p.m.", ["Friday at about 7:30 p.m. = 2024-03-22 day 19:30 evening (clock weekday)"]],
  ["It happened at 10:30 a.m. Wednesday.", ["10:30 a.m. Wednesday = 2024-03-20 day 10:30 morning (clock weekday)"]],
  ["It happened at 18:30.", ["18:30 = open 18:30 evening (clock)"]],
  ["It happened at 7pm.", ["7pm = open 19:00 evening (clock)"]],
  ["It happened shortly before midnight.", ["midnight = open 00:00 night (clock)"]],
  ["It happened on New Year's Eve.", ["New Year's Eve = 2023-12-31 day (day month)"]],
  ["He had searched for Christmas markets and Easter holidays.", []],
  ["It happened on Christmas Day.", ["Christmas Day = 2023-12-25 day (day month)"]],
  ["It happened on Mother's Day.", ["Mother's Day = 2023-05-14 day (day month)"]],
  ["He spoke of 9/11.", ["9/11 = 2001-09-11 day (day month)"]],
  [
    "On Sept. 1, 2004, a school was seized; by Sept. 3 it had been stormed.",
    ["Sept. 1, 2004 = 2004-09-01 day (day month year)", "Sept. 3 = 2004-09-03 day (day month)"],
  ],
  [
    "People were held there from Oct. 23 to Oct. 26, 2002.",
    ["Oct. 23 = 2002-10-23 day (day month)", "Oct. 26, 2002 = 2002-10-26 day (day month year)"],
  ],
  [
    "Held on May 3, 2010, he goes to court on June 5.",
    ["May 3, 2010 = 2010-05-03 day (day month year)", "June 5 = 2023-06-05 day (day month)"],
  ],
  ["It followed the Sept. 11 attacks.", ["Sept. 11 = 2001-09-11 day (day month)"]],
  ["It happened in the summer of 2013.", ["summer of 2013 = 2013-06-01..2013-08-31 season (season year)"]],
  ["It happened on the night of March 12.", ["night of March 12 = 2024-03-12 day night (day month)"]],
  ["It happened in the early hours of Sunday.", ["early hours of Sunday = 2024-03-24 day night (weekday)"]],
  ["The court will rule on Friday.", ["Friday = 2024-03-29 day (weekday)"]],
  ["On Friday, the court will rule.", ["Friday = 2024-03-29 day (weekday)"]],
  ["The trial is scheduled for June 5.", ["June 5 = 2024-06-05 day (day month)"]],
  ["They meet next Friday.", ["next Friday = 2024-03-29 day (relative weekday)"]],
  ["They fought in the past two weeks.", ["past two weeks = 2024-03-11..2024-03-25 days (relative)"]],
  ["HE DIED ON 30 DECEMBER.", ["30 DECEMBER = 2023-12-30 day (day month)"]],
  ["HE DIED ON 3 JAN 90.", ["3 JAN 90 = 1990-01-03 day (day month year)"]],
  ["The mayor said Sunday evening that they would come.", ["Sunday evening = 2024-03-24 day evening (weekday)"]],
  ["We will not rest, he said on Friday.", ["Friday = 2024-03-22 day (weekday)"]],
  ["The vote will be held on Friday.", ["Friday = 2024-03-29 day (weekday)"]],
  ["It happened over the Labor Day holiday weekend.", ["Labor Day holiday weekend = 2023-09-02..2023-09-04 days (day month)"]],
  ["It happened over the Labor Day weekend.", ["Labor Day weekend = 2023-09-02..2023-09-04 days (day month)"]],
  ["Shots were fired overnight Tuesday.", ["overnight Tuesday = 2024-03-19 day night (weekday)"]],
  ["It happened at 8:30 p.m on Saturday.", ["8:30 p.m on Saturday = 2024-03-23 day 20:30 evening (clock weekday)"]],
  ["It happened Sunday afternoon about 3:15.", ["Sunday afternoon about 3:15 = 2024-03-24 day 15:15 afternoon (clock weekday)"]],
  ["It happened at 9:30 on Friday night.", ["9:30 on Friday night = 2024-03-22 day 21:30 night (clock weekday)"]],
  ["It happened at 2:15 on Friday night.", ["2:15 on Friday night = 2024-03-22 day 02:15 night (clock weekday)"]],
  [
    "It happened at 6 a.m. local time (0400 GMT) on Sunday.",
    ["6 a.m. local time (0400 GMT) on Sunday = 2024-03-24 day 06:00 morning (clock weekday)"],
  ],
  ["It happened at 2345 hours on Sunday.", ["2345 hours on Sunday = 2024-03-24 day 23:45 night (clock weekday)"]],
  ["It happened late Friday night.", ["late Friday night = 2024-03-22 day night (weekday)"]],
  ["It happened in the early morning hours of Sunday.", ["early morning hours of Sunday = 2024-03-24 day morning (weekday)"]],
  ["It happened in the wee hours Sunday.", ["wee hours Sunday = 2024-03-24 day night (weekday)"]],
  ["It happened in the small hours of Sunday.", ["small hours of Sunday = 2024-03-24 day night (weekday)"]],
  ["It happened mid-afternoon Sunday.", ["mid-afternoon Sunday = 2024-03-24 day afternoon (weekday)"]],
  ["It happened on Wednesday of last week.", ["Wednesday of last week = 2024-03-20 day (relative weekday)"]],
  ["It happened Sunday last week.", ["Sunday last week = 2024-03-24 day (relative weekday)"]],
  ["They meet Thursday next week.", ["Thursday next week = 2024-04-04 day (relative weekday)"]],
  ["It happened a week ago Friday.", ["a week ago Friday = 2024-03-15 day (relative weekday)"]],
  ["It happened over the weekend.", ["weekend = 2024-03-23..2024-03-24 days (relative)"]],
  ["It happened at the end of March 2023.", ["end of March 2023 = 2023-03-20..2023-03-31 days (month year)"]],
  ["It happened in the middle of January.", ["middle of January = 2024-01-10..2024-01-20 days (month)"]],
  ["It happened overnight from Friday to Saturday.", ["overnight from Friday to Saturday = 2024-03-22..2024-03-23 days night (weekday)"]],
  // Two days that are one stretch.
  ["It lasted from March 3 to March 5.", ["March 3 to March 5 = 2024-03-03..2024-03-05 days (day month)"]],
  ["It happened between Friday and Sunday.", ["Friday and Sunday = 2024-03-22..2024-03-24 days (weekday)"]],
  ["It happened on Friday and Sunday.", ["Friday = 2024-03-22 day (weekday)", "Sunday = 2024-03-24 day (weekday)"]],
  ["It happened late Friday or early Saturday.", ["late Friday or early Saturday = 2024-03-22..2024-03-23 days night (weekday)"]],
  // From another day that is told, or from that of the report.
  ["On Friday he said it had happened a day earlier.", ["Friday = 2024-03-22 day (weekday)", "a day earlier = 2024-03-21 day (relative)"]],
  [
    "They met on Friday. He was shot the night before.",
    ["Friday = 2024-03-22 day (weekday)", "night before = 2024-03-21 day night (relative)"],
  ],
  ["He was shot on Friday and died two days later.", ["Friday = 2024-03-22 day (weekday)", "two days later = 2024-03-24 day (relative)"]],
  ["He was shot the previous evening.", ["previous evening = 2024-03-24 day evening (relative)"]],
  ["Some were held late in the day after throwing stones.", []],
  ["He was shot on Friday, a day after the vote.", ["Friday = 2024-03-22 day (weekday)", "a day after = open (relative)"]],
  ["It was the tenth anniversary of the blast.", ["tenth anniversary = open (relative)"]],
  ["It happened the day before yesterday.", ["day before yesterday = 2024-03-23 day (relative)"]],
  ["It happened three nights ago.", ["three nights ago = 2024-03-22 day (relative)"]],
  ["It happened a few minutes ago.", ["a few minutes ago = 2024-03-25 day (relative)"]],
  ["It happened in the past few hours.", ["past few hours = 2024-03-25 day (relative)"]],
  ["It happened ten years ago on Monday.", ["ten years ago on Monday = 2014-03-25 day (relative)"]],
  ["It happened in October last year.", ["October last year = 2023-10-01..2023-10-31 month (month relative)"]],
  ["It happened on 3/18.", ["3/18 = 2024-03-18 day (day month)"]],
  ["It happened shortly after midnight on Sunday.", ["midnight on Sunday = 2024-03-24 day 00:00 night (clock weekday)"]],
  ["He died the following Tuesday.", ["following Tuesday = open (relative weekday)"]],
  ["It began in the year 2015.", ["2015 = 2015-01-01..2015-12-31 year (year)"]],
  ["The siege lasted three days.", ["three days = duration ()"]],
  ["He came two days later.", ["two days later = open (relative)"]],
  ["They meet on Fridays.", ["Fridays = duration (weekday)"]],
];

const NOTHING: readonly string[] = [
  "The soldiers may have fled.",
  "Thousands joined the march.",
  "They march to the square.",
  "He sat down.",
  "USA TODAY reported it.",
  "The sun rose.",
  "April Harlow was hurt.",
  "June Petty was hurt.",
  "About 2000 people fled.",
  "A second car came.",
  "They won 3-2.",
  "The 34-year-old fled.",
  "The weekend market burned.",
  "It followed the weekend of his wedding.",
  "The last bus left.",
  "The next village burned.",
  "This house burned.",
  "He bought ten loaves.",
  "The flight number was 9268.",
  "They fell from the roof.",
  "He lives on a spring.",
  "He was 34 years old.",
  "One of them died.",
  "Orlan, 34, was hurt.",
  "May Harlow was hurt.",
  "It cost $2015.",
  "Mark waited for a second.",
  "He waited all day.",
  "They had won the day.",
  "It rained that night.",
];

describe("Times", () => {
  it.each(CASES)("%s", (text, expected) => expect(timesOf(text)).toEqual(expected));
  it("takes last week, told on a Sunday, for the one that is ending or the one before", () => {
    expect(timesOf("It happened last week.", "2024-03-24")).toEqual(["last week = 2024-03-11..2024-03-23 week (relative)"]);
  });
  it.each(NOTHING)("no time is stated in: %s", (text) => expect(timesOf(text)).toEqual([]));

  it("leaves a weekday open in an article without a publication day", () => {
    const { times } = analyse("The bomb went off on Friday.");
    expect(times.map(({ range, stated }) => [range, stated])).toEqual([[undefined, ["weekday"]]]);
  });

  it("takes a weekday for the day of a post shown in a text without a publication day, or the day before it", () => {
    const post = "\n\nStay inside! \u2014 Ana Brandt (@anabrandt) March 19, 2024";
    const daysOf = (text: string) => analyse(text + post).times.map(({ range }) => range?.from);
    expect(daysOf("The bomb went off on Tuesday.")).toEqual(["2024-03-19", "2024-03-19"]);
    expect(daysOf("The bomb went off on Monday night.")).toEqual(["2024-03-18", "2024-03-19"]);
    expect(daysOf("The bomb went off on Wednesday.")).toEqual([undefined, "2024-03-19"]);
  });

  it("counts from a date at the head of the text where the article has no publication day", () => {
    const text = "Posted: Tuesday, January 28, 2014\n\nThe bomb went off on Friday.";
    expect(analyse(text).times.map(({ range }) => range?.from)).toEqual(["2014-01-28", "2014-01-24"]);
    expect(analyse("HARWICK, 3 JAN 90 (NORTHERN WIRE) -- He died yesterday.").times.at(-1)?.range?.from).toBe("1990-01-02");
  });

  it("counts from the day of a dateline where the report was published on a later one", () => {
    expect(timesOf("HARWICK, March 22 (Northern Wire) - It happened today.")).toContain("today = 2024-03-22 day (relative)");
  });

  it("does not count from a date inside a sentence", () => {
    expect(analyse("The mill burned on January 28, 2014. It was rebuilt on Friday.").times.at(-1)?.range).toBeUndefined();
  });

  it("chooses the year in which the day had the weekday", () => {
    expect(timesOf("It happened on Wednesday, March 22.")).toEqual(["Wednesday, March 22 = 2023-03-22 day (day month weekday)"]);
  });

  it("gives real days in order, whatever the text is", () => {
    const word = fc.constantFrom(
      "on",
      "Friday",
      "March",
      "22",
      ",",
      "2024",
      "last",
      "week",
      "at",
      "7",
      "p.m.",
      "night",
      "31",
      "February",
      "of",
      "the",
      "ago",
      "two",
      "years",
      "9/11",
      "will",
      "late",
      "-",
      "1990s",
      "Easter",
      ".",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        let end = 0;
        for (const time of analyse(words.join(" "), PUBLISHED).times) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          end = time.end;
          if (time.range === undefined) continue;
          expect(isDay(time.range.from) && isDay(time.range.to)).toBe(true);
          expect(time.range.from <= time.range.to).toBe(true);
        }
      }),
      { examples: [[["last", "2024", "years"]]] },
    );
  });
});
