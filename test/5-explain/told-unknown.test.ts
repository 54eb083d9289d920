import { expect, test } from "vitest";
import { of, sentencesOf } from "./one-shooting.ts";

const OPEN =
  "It was not clear how many people were hurt in the shooting. It is unclear who fired the shots. It was unknown whether the guard was the target.";

/** What a first report leaves open, beside later ones, each a day after the one before. */
function open(later: readonly string[] = [], state: Parameters<typeof sentencesOf>[0]["state"] = () => []): readonly string[] {
  const sentences = sentencesOf({
    texts: [OPEN, ...later],
    state: (say) => [
      say(0, "unknown", "It was not clear how many people were hurt in the shooting.", { matter: "toll" }),
      say(0, "unknown", "It is unclear who fired the shots.", { matter: "doer" }),
      say(0, "unknown", "It was unknown whether the guard was the target.", { matter: "other" }),
      ...state(say),
    ],
  })("not-known");
  return sentences.map((one) => /“(.*)”$/.exec(one)?.[1] ?? one);
}

const [HURT, DOER, TARGET] = OPEN.split(/(?<=\.) /) as [string, string, string];

test("What a report says is not known is quoted with its day, who did it first", () => {
  expect(open()).toEqual([DOER, HURT, TARGET]);
  const [first] = sentencesOf({ texts: [DOER], state: (say) => [say(0, "unknown", DOER, { matter: "doer" })] })("not-known");
  expect(first).toBe(`Outlet 0 reported on 4 May 2023: “${DOER}”`);
});

test("… until a later report tells it", () => {
  expect(open(["Nine people were injured."], (say) => [say(1, "figure", "Nine people", of("injured", 9, "total"))])).toEqual([
    DOER,
    TARGET,
  ]);
  expect(
    open(["The Tern Front said it fired the shots."], (say) => [
      say(1, "responsibility", "said it fired", { who: "The Tern Front", status: "claimed", channel: undefined }),
    ]),
  ).toEqual([HURT, TARGET]);
  expect(
    open(["The Tern Front denied it."], (say) => [
      say(1, "responsibility", "denied", { who: "The Tern Front", status: "denied", channel: undefined }),
    ]),
  ).toContain(DOER);
});

test("… or long enough has passed for one to tell it", () => {
  expect(open(["The road was open."])).toContain(TARGET);
  expect(open(["The road was open.", "Flowers lay at the quay."])).not.toContain(TARGET);
});

test("The latest words on a matter stand for it", () => {
  const later = "It is still not known who fired the shots.";
  expect(open([later], (say) => [say(1, "unknown", later, { matter: "doer" })])).toEqual([later, HURT, TARGET]);
});
