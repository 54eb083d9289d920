import { describe, expect, test } from "vitest";
import { tollOf } from "../../src/4-resolve/everyone.ts";
import { ledgerOf } from "../../src/4-resolve/ledger.ts";
import { corroborate } from "../../src/4-resolve/policies/corroborate.ts";
import { addable } from "../../src/4-resolve/told-one-by-one.ts";
import type { IncidentType } from "../../src/model/incident-type.ts";
import type { FigureStatement, HarmedPerson, ParticipantStatement } from "../../src/model/statement.ts";
import { type FigureCase, figureStatement } from "./figure.ts";

function figure(given: FigureCase & { readonly struck?: true }): FigureStatement {
  const statement = figureStatement({ at: "2024-05-04", ...given });
  return given.struck ? { ...statement, value: { ...statement.value, struck: true } } : statement;
}

function person(
  article: string,
  number: number,
  outcome: HarmedPerson["outcome"],
  given: { struck?: true; attacker?: true; self?: true } = {},
) {
  const statement: ParticipantStatement = {
    ...figureStatement({ article, words: `someone ${number}` }),
    id: `${article}-${number}`,
    kind: "participant",
    value: {
      role: given.attacker || given.self ? "perpetrator" : "victim",
      text: given.self ? "himself" : `someone ${number}`,
      form: "description",
      mentions: [],
      people: [{ number, outcome, ...(given.struck ? { struck: true as const } : {}) }],
    },
  };
  return statement;
}

function toll(
  what: "killed" | "injured",
  figures: readonly FigureStatement[],
  participants: readonly ParticipantStatement[] = [],
  type: IncidentType = "other",
) {
  const originOf = ({ articleId }: FigureStatement) => ({ outlet: articleId, family: articleId });
  const ledger = ledgerOf(figures, { originOf, publishedAt: () => "2024-05-04", since: undefined });
  const sourceOf = new Map(["a", "b", "c"].map((id) => [id, id]));
  const textOf = () => "";
  return tollOf(corroborate, { what, ledger, participants, parties: [], type, sourceOf, textOf, parameters: { gtdSameTimeMinutes: 60 } });
}

function best(...given: Parameters<typeof toll>) {
  return toll(...given).best;
}

describe("those told only as shot", () => {
  const fourShot = figure({ article: "a", what: "injured", low: 4, high: 4, struck: true });
  const oneDead = figure({ article: "b", what: "killed", low: 1, high: 1 });

  test("are hurt where nobody is known to be dead", () => {
    expect(best("injured", [fourShot])).toBe(4);
  });

  test("include the dead whom another report tells", () => {
    expect(best("injured", [fourShot, oneDead])).toBe(3);
  });

  test("are hurt but for the dead where their report tells of both", () => {
    const both = figure({ article: "a", what: "injured", low: 4, high: 4, scope: "dead and hurt" });
    expect(best("injured", [both, oneDead])).toBe(3);
    expect(best("injured", [both, oneDead, figure({ article: "b", what: "injured", low: 2, high: 2 })])).toBe(2);
    expect(best("injured", [both])).toBeUndefined();
    const oneOfOne = figure({ article: "a", what: "injured", low: 1, high: 1, scope: "dead and hurt" });
    expect(best("injured", [oneOfOne, oneDead], [person("a", 0, "killed"), person("a", 1, "injured")])).toBe(1);
  });

  test("give way to a number of hurt", () => {
    expect(best("injured", [fourShot, oneDead, figure({ article: "b", what: "injured", low: 2, high: 2 })])).toBe(2);
  });

  test("include the dead where one report counts all victims and, apart, those who live", () => {
    const all = figure({ article: "a", what: "injured", low: 4, high: 4, words: "All four victims" });
    const others = figure({ article: "a", what: "injured", low: 3, high: 3, of: "part", words: "three others" });
    expect(best("injured", [all, others, oneDead])).toBe(3);
    expect(best("injured", [{ ...all, value: { ...all.value, low: 5, high: 5 } }, others, oneDead])).toBe(5);
    const rest = figure({ article: "a", what: "injured", low: 4, high: 4, words: "four other people" });
    expect(best("injured", [rest, others, oneDead])).toBe(4);
  });

  test("are nobody hurt where all of them died", () => {
    expect(best("injured", [figure({ article: "a", what: "injured", low: 1, high: 1, struck: true }), oneDead])).toBeUndefined();
  });

  test("one by one, are the dead whom their report does not tell apart", () => {
    const told = [person("a", 0, "injured", { struck: true }), person("a", 1, "injured")];
    expect(best("injured", [oneDead], told)).toBe(1);
    expect(best("injured", [], told)).toBe(2);
  });

  test("one by one, are the dead where no more are told so than died", () => {
    const told = [person("a", 0, "killed"), person("a", 1, "injured", { struck: true })];
    expect(best("injured", [oneDead], told)).toBeUndefined();
    const twoMore = [...told, person("a", 2, "injured", { struck: true })];
    expect(best("injured", [oneDead], twoMore)).toBe(2);
  });

  test("one by one, are nobody where more sources tell only the dead", () => {
    const told = [person("a", 0, "injured"), person("b", 0, "killed")];
    expect(best("injured", [oneDead], told)).toBe(1);
    expect(best("injured", [oneDead, figure({ article: "c", what: "killed", low: 1, high: 1 })], told)).toBeUndefined();
    expect(best("injured", [figure({ article: "c", what: "injured", low: 1, high: 1 }), oneDead], told)).toBe(1);
  });
});

describe("fighters told as dead", () => {
  const civilians = { ...figure({ article: "a", low: 26, high: 26, words: "26 civilians" }), rule: 'object of active "killed"' };
  const fighters = figure({ article: "b", low: 15, high: 15, of: "attackers", words: "15 fighters" });

  test("are added to a total that leaves them out", () => {
    expect(best("killed", [civilians, fighters], [], "armed clash")).toBe(41);
  });

  test("are no attackers where they were struck from afar", () => {
    expect(best("killed", [civilians, fighters], [], "air strike")).toBe(26);
  });
});

describe("a title that names one of the dead", () => {
  const one = figure({ article: "b", low: 1, high: 1, words: "minister" });
  const titled = { ...one, evidence: [{ ...one.evidence[0], in: "title" as const }] as const };

  test("counts nobody where another report tells of two", () => {
    expect(best("killed", [titled], [person("a", 0, "killed"), person("a", 1, "killed")])).toBe(2);
  });

  test("counts where no other report tells of more", () => {
    expect(best("killed", [titled], [person("a", 0, "killed")])).toBe(1);
    expect(best("killed", [one], [person("a", 0, "killed"), person("a", 1, "killed")])).toBe(1);
  });
});

describe("an attacker who is hurt", () => {
  const told = (number: number, start: number, end: number, given: { attacker?: true } = {}): ParticipantStatement => {
    const one = person("a", number, "injured", given);
    return { ...one, evidence: [{ ...one.evidence[0], start, end }] };
  };
  const child = figure({ article: "a", what: "injured", low: 1, high: 1, words: "a child" });

  test("is one more where one breath tells of somebody else", () => {
    expect(best("injured", [child], [told(0, 28, 37), told(1, 12, 23, { attacker: true })])).toBe(2);
  });

  test("is mostly among those counted", () => {
    expect(best("injured", [child], [told(0, 28, 37), told(1, 112, 123, { attacker: true })])).toBe(1);
    const two = figure({ article: "a", what: "injured", low: 2, high: 2, words: "two people" });
    expect(best("injured", [two], [told(0, 28, 37), told(1, 12, 23, { attacker: true })])).toBe(2);
  });
});

describe("the attacker", () => {
  test("is whoever killed himself, also where other words call him a victim", () => {
    const oneDead = figure({ article: "a", what: "killed", low: 1, high: 1 });
    const told = [person("a", 0, "killed"), person("a", 1, "killed"), person("a", 1, "killed", { self: true })];
    expect(best("killed", [oneDead], told)).toBe(2);
    const hurt = figure({ article: "a", what: "injured", low: 1, high: 1 });
    expect(best("injured", [hurt], [person("a", 1, "injured"), person("a", 1, "injured", { self: true })])).toBe(1);
  });

  const oneHurt = figure({ article: "a", what: "injured", low: 1, high: 1 });

  const both = [person("a", 0, "injured"), person("a", 1, "injured", { attacker: true })];

  test("is added to those of whom it is told that somebody hurt them", () => {
    expect(best("injured", [{ ...oneHurt, rule: 'object of active "wounded"' }], both)).toBe(2);
  });

  test("is among the hurt where nobody is said to have hurt them", () => {
    expect(best("injured", [oneHurt], both)).toBe(1);
  });

  test("is added to those whom he killed, however he died himself", () => {
    const killed = { ...figure({ article: "a", low: 2, high: 2, words: "two people" }), rule: 'object of active "killed"' };
    expect(best("killed", [killed], [person("a", 1, "killed", { attacker: true })])).toBe(3);
  });

  test("is not added to the one dead, who may be the attacker", () => {
    const oneDead = figure({ article: "a", what: "killed", low: 1, high: 1 });
    expect(best("killed", [oneDead], [person("a", 0, "killed"), person("a", 1, "killed", { attacker: true })])).toBe(1);
  });

  test("is not among those whom he is told to have struck, when he dies", () => {
    const struck = {
      ...figure({ article: "a", what: "injured", low: 2, high: 2, scope: "dead and hurt" }),
      rule: 'object of active "shot"',
    };
    expect(best("injured", [struck], [person("a", 1, "killed", { self: true })])).toBe(2);
  });

  test("is added to victims who died, whom their words tell apart from him", () => {
    const victims = figure({ article: "a", low: 4, high: 4, words: "four innocent victims" });
    expect(best("killed", [victims], [person("a", 1, "killed", { self: true })])).toBe(5);
  });

  test("is one, however often his report tells of him", () => {
    const twice = person("a", 1, "killed", { self: true });
    const people = [1, 2].map((number) => ({ number, outcome: "killed" as const }));
    const killed = { ...figure({ article: "a", low: 2, high: 2 }), rule: 'object of active "killed"' };
    expect(best("killed", [killed], [{ ...twice, value: { ...twice.value, people } }])).toBe(3);
  });

  test("is added to one who died where more attackers than that are told dead", () => {
    const soldier = figure({ article: "a", low: 1, high: 1, words: "one soldier" });
    expect(best("killed", [soldier, figure({ article: "a", low: 15, high: 15, of: "attackers", words: "15 rebels" })])).toBe(16);
    expect(best("killed", [soldier, figure({ article: "a", low: 1, high: 1, of: "attackers", words: "a suspect" })])).toBe(1);
  });

  test("leaves the toll open where only a least number of them is told", () => {
    const killed = figure({ article: "a", low: 22, high: 22, words: "22 officers" });
    const rebels = figure({ article: "a", low: 9, high: undefined, of: "attackers", words: "at least nine rebels" });
    expect(toll("killed", [killed, rebels])).toMatchObject({ low: 31, best: 31, high: undefined });
  });

  test("is not added where the attackers are told to be among the dead", () => {
    const killed = figure({ article: "a", low: 25, high: undefined, words: "at least 25 people" });
    const rebels = figure({ article: "a", low: 10, high: 10, of: "attackers", words: "ten rebels" });
    expect(
      best("killed", [
        { ...killed, rule: 'object of active "killing"' },
        { ...rebels, rule: 'people before "among the dead"' },
      ]),
    ).toBe(25);
    expect(best("killed", [{ ...killed, rule: 'object of active "killing"' }, rebels])).toBe(35);
  });

  test("is the one whom the total counts, where nobody else is told as harmed", () => {
    expect(best("injured", [oneHurt], [person("a", 1, "injured", { attacker: true })])).toBe(1);
  });
});

describe("parts without a total", () => {
  const woman = (words: string) => figure({ article: "a", low: 1, high: 1, of: "women", words });

  test("are added up", () => {
    expect(best("killed", [woman("a woman"), figure({ article: "a", low: 1, high: 1, of: "men" })])).toBe(2);
  });

  test("count those once whom the report tells in other words again", () => {
    const boy = figure({ article: "a", low: 1, high: 1, of: "children", words: "a 17-year-old boy" });
    const women = figure({ article: "a", low: 3, high: 3, of: "women", words: "three women" });
    const again = { ...boy, id: "again", speaker: { words: "police", kind: "police" as const } };
    const others = figure({ article: "a", low: 3, high: 3, of: "part", words: "three" });
    expect(best("killed", [boy, women, again, others, woman("one woman")])).toBe(4);
  });

  test("count all of a list, whatever they are, and none of whom it says that they are some of them", () => {
    const listed = (low: number, words: string, start: number) =>
      figure({ article: "a", low, high: low, of: "security forces", words, start });
    const civilians = figure({ article: "a", low: 2, high: 2, of: "civilians", words: "two civilians", start: 48 });
    const soldiers = [listed(7, "seven soldiers", 10), listed(5, "five peacekeepers", 26)];
    expect(best("killed", [...soldiers, civilians])).toBe(14);
    expect(best("killed", [civilians, figure({ article: "a", low: 1, high: 1, of: "children", words: "one of them", start: 70 })])).toBe(2);
  });

  test("count who is told along with others", () => {
    const nurse = figure({ article: "a", low: 1, high: 1, of: "others", words: "a nurse", start: 4 });
    const others = figure({ article: "a", low: 9, high: 9, of: "others", words: "nine others", start: 40 });
    expect(best("killed", [nurse, others])).toBe(10);
  });

  test("count nobody among those just counted again", () => {
    const six = figure({ article: "a", what: "injured", low: 6, high: 6, of: "others", words: "Six people", start: 10 });
    const two = figure({ article: "a", what: "injured", low: 2, high: 2, of: "part", words: "two of them", start: 45 });
    expect(best("injured", [six, two])).toBe(6);
  });

  test("leave the toll open where one of them is open", () => {
    const officers = figure({ article: "a", low: 2, high: 2, of: "security forces", words: "two officers" });
    const civilians = figure({ article: "a", low: 20, high: undefined, of: "civilians", words: "at least 20 civilians" });
    expect(toll("killed", [officers, civilians])).toMatchObject({ low: 22, best: 22, high: undefined });
  });

  test("count those whom the report names, where it names more than it counts", () => {
    const named = (number: number) => {
      const one = person("a", number, "killed");
      return { ...one, value: { ...one.value, form: "name" as const } };
    };
    expect(best("killed", [woman("a mother")], [named(0), named(1)])).toBe(2);
  });

  test("count each person once where a kind is told twice", () => {
    expect(best("killed", [woman("a woman"), woman("a 30-year-old woman")], [person("a", 0, "killed")])).toBe(1);
  });
});

describe("a total that points to people told before", () => {
  const total = (words: string, count: number, article = "a") => figure({ article, what: "injured", low: count, high: count, words });

  test.each(["another man", "two other men", "both women", "a second victim"])(
    "gives way to a larger one that another report states: %s",
    (words) => {
      expect(best("injured", [total(words, 2), total("three people", 3, "b")])).toBe(3);
      expect(best("injured", [total("three people", 3), total(words, 2, "b")])).toBe(3);
    },
  );

  test("counts where nothing larger is stated", () => {
    expect(best("injured", [total("another man", 1)])).toBe(1);
    expect(
      best("injured", [
        total("another man", 1),
        figure({ article: "b", what: "injured", low: 12, high: 36, words: "dozens", vague: true }),
      ]),
    ).toBe(1);
  });
});

test("Who is joined to those counted is one more, and a share of them is not", () => {
  const taken = (more: FigureCase) =>
    addable([
      figureStatement({ what: "abducted", of: "nuns", low: 2, high: 2, words: "two nuns", start: 10 }),
      figureStatement({ what: "abducted", of: "part", low: 1, high: 1, ...more }),
    ]).length;
  expect(taken({ words: "a cook", start: 23 })).toBe(2);
  expect(taken({ words: "one of them", start: 23 })).toBe(1);
  expect(taken({ words: "a cook", start: 90 })).toBe(1);
});
