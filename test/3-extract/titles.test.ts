import { describe, expect, it } from "vitest";
import { statementsOf } from "./told.ts";

const TEXT = "Gunfire broke out at a car park in Quetta on Thursday, police said. The shooting shocked the neighborhood.";

/** Figures that rest on the title, in short: "killed 3 total". */
function titled(title: string, text = TEXT): string[] {
  return statementsOf(text, title).flatMap((one) =>
    one.kind === "figure" && one.evidence[0].in === "title" ? [`${one.value.what} ${one.value.low} ${one.value.of}`] : [],
  );
}

// [title, what it tells that the text does not]
const TELLS: readonly (readonly [string, readonly string[]])[] = [
  ["3 killed, 5 hurt in Arlmere shooting", ["killed 3 total", "injured 5 total"]],
  ["One dead, four wounded in Arlmere shooting", ["killed 1 total", "injured 4 total"]],
  ["Man shot dead in Arlmere car park", ["killed 1 total"]],
  ["Arlmere police officer fatally shot", ["killed 1 total"]],
  ["Boy, 17, shot to death in Arlmere", ["killed 1 total"]],
  ["6-year-old wounded in Arlmere shooting", ["injured 1 total"]],
  ["Toddler shot, killed by neighbor in Arlmere", ["killed 1 total"]],
  ["Mother, boy fatally shot in Arlmere", ["killed 1 women", "killed 1 children"]],
  ["Man, child injured in Arlmere shooting", ["injured 1 men", "injured 1 children"]],
  ["Four shot outside Arlmere corner store", ["injured 4 total"]],
  ["Deputies identify boy killed in Arlmere shooting", ["killed 1 total"]],
  ["Bullet kills man in Arlmere car park", ["killed 1 total"]],
  ["GUNMAN KILLS TWO IN ARLMERE CAR PARK", ["killed 2 total"]],
  ["Toll climbs to 40 in Arlmere shooting", ["killed 40 total"]],
  ["Weekend shootings leave five dead in Arlmere", []],
  ["Third victim dies after Arlmere shooting", []],
  ["Man who shot officer in Arlmere pleads guilty", ["injured 1 total"]],
  ["Arlmere shooting suspect charged", []],
  ["Teen's killer still at large after Arlmere shooting", []],
  ["Arlmere mourns after shooting", []],
];

describe("figures told in the title", () => {
  it("are left to the text where it adds others to the one whom the title tells", () => {
    const text = "A bomb went off in Quetta on Thursday. It killed a nurse and nine others.";
    expect(titled("Nurse killed in Quetta", text)).toEqual([]);
  });

  it("are left to the text where it lists others with the one whom the title tells", () => {
    const text = "Gunfire broke out in Quetta on Thursday. A mayor was shot dead with two guards.";
    expect(titled("Mayor shot dead in Quetta", text)).toEqual([]);
    expect(titled("Three shot dead in Quetta", text)).toEqual(["killed 3 total"]);
    const school = "A boy shot dead eight pupils and a guard in Quetta on Thursday, police said.";
    expect(titled("Boy kills eight pupils and guard in Quetta", school)).toEqual([]);
  });

  it("are left to the kinds of people that the text counts, where those are more", () => {
    const text = "Gunfire broke out in Quetta on Thursday. Two children and an adult male were found shot dead.";
    expect(titled("Police identify man, two children found dead in Quetta", text)).toEqual([]);
  });

  it("count all of those whom the first sentence counts in two places", () => {
    const text =
      "Gunmen opened fire in a chapel near Quetta on Thursday, killing seven worshippers, and four passengers died when a coach was shot at, police said.";
    expect(titled("Gunmen attack chapel and coach, eleven dead", text)).toEqual(["killed 11 total"]);
    expect(titled("Gunmen attack chapel and coach, seven dead", text)).toEqual([]);
  });

  it.each(TELLS)("%s", (title, figures) => {
    expect(titled(title)).toEqual(figures);
  });

  it("quotes the title, with the speaker that it names", () => {
    const [found] = statementsOf(TEXT, "Police: two dead in Arlmere shooting").filter((one) => one.kind === "figure");
    expect(found?.evidence[0]).toMatchObject({ in: "title", start: 8, end: 16, words: "two dead" });
    expect(found?.speaker?.words).toBe("Police");
  });

  it("takes no label for a speaker", () => {
    const [found] = statementsOf(TEXT, "UPDATE: two dead in Arlmere shooting").filter((one) => one.kind === "figure");
    expect(found?.speaker).toBeUndefined();
  });

  it("leaves to the text what the text tells a total of", () => {
    expect(titled("Five dead in Quetta shooting", "Four people were killed in a shooting in Quetta on Thursday.")).toEqual([]);
  });

  it("counts more than those to whom the text points back", () => {
    const text =
      "Two women were hit in a shooting in Quetta on Thursday. A man was shot in the leg. All three of them were taken to a hospital.";
    expect(titled("Five wounded in Quetta shooting", text.replace("Two women were hit in a", "It was a"))).toEqual(["injured 5 total"]);
  });

  it("takes no year for people", () => {
    expect(titled("Quetta shooting 2016: no injuries reported")).toEqual(["injured 0 total"]);
  });

  it("leaves to the text whom it tells one by one, where they are more", () => {
    const text = "Ana Ruiz, 31, and Paul Brandt, 40, were shot dead in Quetta on Thursday. The gunman in the shooting fled.";
    expect(titled("Woman killed in Quetta shooting", text)).toEqual([]);
  });

  it("takes those shot for hurt only where nobody is told dead", () => {
    const text = "Ana Ruiz, 31, died on Thursday after the shooting in Quetta. The gunman fled.";
    expect(titled("Two shot in Quetta car park", text)).toEqual([]);
  });

  it("prefers a number of people told one by one to vague words of the title", () => {
    expect(titled("Shooting kills several", "Ana Ruiz, 31, was shot dead in a shooting in Quetta on Thursday.")).toEqual([]);
  });
});

describe("an incident that only the title tells", () => {
  const FURNITURE = "Get email notifications on our stories daily! Your notification has been saved.";

  it("is read from the title alone", () => {
    const told = statementsOf(FURNITURE, "Four teens shot after party in Quetta");
    expect(told.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["incident", "where", "figure"]));
    for (const { evidence } of told) expect(evidence[0].in).toBe("title");
  });

  it.each(["Suspect named in Quetta shooting", "Quetta police: man critical after stabbing", "Boy struck by gunshots in Quetta"])(
    "is one in: %s",
    (title) => {
      expect(statementsOf(FURNITURE, title).some((one) => one.kind === "incident" && one.value.main)).toBe(true);
    },
  );

  it.each([
    "Striker injured in training",
    "Weekend shootings leave five dead in Quetta",
    "Mayor attacks plan for new road",
    "Actor dies at 80",
  ])("is none in: %s", (title) => {
    expect(statementsOf(FURNITURE, title)).toEqual([]);
  });
});
