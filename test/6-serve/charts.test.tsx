import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/5-explain/explain.ts";
import { DotMapView } from "../../src/6-serve/charts/dot-map.tsx";
import { niceTicks, timeScale } from "../../src/6-serve/charts/scales.ts";
import { TollChart } from "../../src/6-serve/charts/toll-chart.tsx";
import { tollPoints } from "../../src/6-serve/charts/toll-points.ts";
import { dataFile } from "../../src/engine/package-files.ts";
import { dotsFrom } from "../../src/engine/place-dots.ts";
import { CONTEXT, INCIDENT } from "../5-explain/fixture.ts";

const ROWS = explain(INCIDENT, CONTEXT).sections.find(({ key }) => key === "how-many")!.figures;

describe("the chart of a toll", () => {
  test("has a point for each total, earliest first, and marks those that were higher than all before", () => {
    const points = tollPoints(ROWS, "killed").map(({ row, value, isStep }) => [row.value, value, isStep]);
    expect(points).toEqual([
      ["at least 12", 12, true],
      ["17", 17, true],
      ["19", 19, true],
      ["21", 21, true],
      ["21", 21, false],
      ["21", 21, false],
    ]);
  });

  test("puts a figure of a day without its hour where its first report came, else at the end of that day", () => {
    const [row] = ROWS.filter(({ what }) => what === "killed") as [(typeof ROWS)[number]];
    const [lead] = row.evidence;
    const timeOf = (saidAt: string, published: string | undefined) =>
      new Date(tollPoints([{ ...row, saidAt, evidence: [{ ...lead, published }] }], "killed")[0]!.time).toISOString();
    expect(timeOf("2023-05-04", "2023-05-04T17:30:00Z")).toBe("2023-05-04T17:30:00.000Z");
    expect(timeOf("2023-05-04", "2023-05-05T08:00:00Z")).toBe("2023-05-04T23:59:59.000Z");
    expect(timeOf("2023-05-04", "2023-05-04")).toBe("2023-05-04T23:59:59.000Z");
    expect(timeOf("2023-05-04", undefined)).toBe("2023-05-04T23:59:59.000Z");
    expect(timeOf("2023-05-04T16:40:00Z", "2023-05-04T17:30:00Z")).toBe("2023-05-04T16:40:00.000Z");
  });

  test("places points by value and time: higher is higher, later is further right", () => {
    const html = renderToString(<TollChart rows={ROWS} what="killed" hasKey />);
    const wide = html.slice(html.indexOf('class="wide"'), html.indexOf('class="narrow"'));
    const dots = [...wide.matchAll(/class="dot[^"]*" cx="([\d.]+)" cy="([\d.]+)"/g)].map((match) => [Number(match[1]), Number(match[2])]);
    expect(dots).toHaveLength(6);
    // The axis ends at 25, so that 12 stands below its middle and 21 above it.
    const [first, , , last] = dots as [number[], number[], number[], number[]];
    expect(first[1]! / last[1]!).toBeGreaterThan(1.5);
    for (const [at, [x]] of dots.slice(1).entries()) expect(x).toBeGreaterThanOrEqual(dots[at]![0]!);
  });

  test("shows the right numbers: each point stands where the axis says that its number stands", () => {
    const html = renderToString(<TollChart rows={ROWS} what="killed" hasKey />);
    for (const name of ["wide", "narrow"]) {
      const svg = html.slice(html.indexOf(`class="${name}"`)).split("</svg>")[0]!;
      const ticks = [...svg.matchAll(/<g class="tick"><line [^>]*y1="([\d.]+)"[^>]*><\/line><text [^>]*>(\d+)</g)].map(
        (match) => [Number(match[2]), Number(match[1])] as const,
      );
      const [[low, bottom], [high, top]] = [ticks[0]!, ticks.at(-1)!];
      const shown = [...svg.matchAll(/class="dot[^"]*" cx="[\d.]+" cy="([\d.]+)"/g)].map(
        (match) => low + ((bottom - Number(match[1])) / (bottom - top)) * (high - low),
      );
      expect(ticks.length).toBeGreaterThan(2);
      expect(shown.map((value) => Math.round(value * 10) / 10)).toEqual(tollPoints(ROWS, "killed").map(({ value }) => value));
      const written = [...svg.matchAll(/class="number"[^>]*>([^<]+)</g)].map((match) => match[1]);
      expect(written.at(0)).toBe("21");
    }
  });

  test("is left out where all figures say the same", () => {
    const same = ROWS.map((row) => ({ ...row, value: "21", low: 21, high: 21 }));
    expect(renderToString(<TollChart rows={same} what="killed" hasKey />)).toBe("");
  });

  test("names each point for those who do not see it, and links it to its row", () => {
    const html = renderToString(<TollChart rows={ROWS} what="killed" hasKey />);
    expect(html).toContain('href="#st-k1"');
    expect(html).toContain('aria-label="at least 12 killed: harbour police, 4 May 2023, 16:40 UTC. “At least 12 people”"');
    expect(html).toContain('class="point superseded"');
  });

  test("shades what a policy makes of the figures, from low to high, and rings what it rests on", () => {
    const toll = {
      policy: "gtd",
      what: "killed",
      low: 19,
      best: 21,
      high: undefined,
      chosen: [ROWS[2]!.statement],
      words: undefined,
      trace: [],
    } as const;
    const html = renderToString(<TollChart rows={ROWS} what="killed" hasKey toll={toll} />);
    const wide = html.slice(html.indexOf('class="wide"'), html.indexOf('class="narrow"'));
    const [, top, height] = /<rect [^>]*y="([\d.]+)" height="([\d.]+)"/.exec(wide)!.map(Number) as [number, number, number];
    const line = Number(/class="band".*?<line [^>]*y1="([\d.]+)"/s.exec(wide)![1]);
    const dots = [...wide.matchAll(/class="dot[^"]*" cx="[\d.]+" cy="([\d.]+)"/g)].map((match) => Number(match[1]));
    // The fourth figure is 21, the third 19; an open bound reaches to the upper edge.
    expect([line, top + height]).toEqual([dots[3], dots[2]]);
    expect(top).toBe(26);
    expect(wide.match(/class="choice"/g)).toHaveLength(1);
    expect(html).toContain("under the policy gtd");
  });

  test("is left out where two figures say it all, and for a harm that nobody counts", () => {
    expect(renderToString(<TollChart rows={ROWS.slice(0, 2)} what="killed" hasKey />)).toBe("");
    expect(renderToString(<TollChart rows={ROWS} what="missing" hasKey />)).toBe("");
  });
});

describe("scales", () => {
  test("an axis begins at 0, has round steps, and holds the highest value", () => {
    expect([3, 21, 144, 601].map(niceTicks)).toEqual([
      [0, 1, 2, 3],
      [0, 10, 20, 30],
      [0, 50, 100, 150],
      [0, 200, 400, 600, 800],
    ]);
  });

  test("a gap of two years takes more room than a night, and not a thousand times more", () => {
    const [night, years] = [8 * 3_600_000, 2 * 365 * 24 * 3_600_000];
    const scale = timeScale([0, night, years], 100);
    expect([scale(0), scale(years)]).toEqual([0, 100]);
    expect(scale(night)).toBeGreaterThan(10);
    expect(scale(night)).toBeLessThan(50);
  });

  test("one time alone stands in the middle", () => {
    expect(timeScale([7, 7], 100)(7)).toBe(50);
  });
});

describe("the map", () => {
  const map = dotsFrom(() => dataFile("places/places.tsv.gz")).around(35.9, 14.5);

  test("shows the places around the point, the largest first, and none beyond its edges", () => {
    expect(map.dots.length).toBeGreaterThan(100);
    for (const dot of map.dots) expect(Math.abs(dot.latitude - 35.9)).toBeLessThanOrEqual(map.halfHeight);
    expect(map.dots[0]!.population).toBeGreaterThanOrEqual(map.dots.at(-1)!.population);
    expect(map.dots.some(({ country }) => country === "MT")).toBe(true);
  });

  test("has its dots and its scale in the right places", () => {
    const dot = { population: 9000, country: "MT", name: undefined };
    const near = [
      { ...dot, latitude: 36.15, longitude: 14.5 },
      { ...dot, latitude: 35.9, longitude: 14.9 },
    ];
    const html = renderToString(
      <DotMapView map={{ latitude: 35.9, longitude: 14.5, halfHeight: 0.5, halfWidth: 0.8, dots: near }} where={INCIDENT.where!} />,
    );
    // A quarter of a degree is a quarter of the height up; .4 of 1.6 degrees a quarter of the width to the right.
    expect(html).toContain('d="M160 59.3h0M240 118.5h0"');
    const [, length, kilometres] = /class="scale" d="M10 [\d.]+v-4m0 2h([\d.]+).*?>(\d+) km/s.exec(html)!.map(Number) as [
      number,
      number,
      number,
    ];
    expect(length / 237).toBeCloseTo(kilometres / 111.2, 2);
  });

  test("has the incident in its middle, and says how exactly the place is known", () => {
    const html = renderToString(<DotMapView map={map} where={{ ...INCIDENT.where!, site: undefined, precision: "region" }} />);
    expect(html).toContain('class="spot" cx="160" cy="118.5"');
    expect(html).toContain("Port Sable, Malta");
    expect(html).toContain("(known only as a region)");
  });
});
