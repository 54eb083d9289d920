import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { areaAround, areaText, areaWords, readArea, widthOf } from "../../src/6-serve/area.ts";
import { clustersOf } from "../../src/6-serve/charts/clusters.ts";
import { MAP_HEIGHT, MAP_WIDTH, movedArea, viewOf, WORLD } from "../../src/6-serve/charts/map-view.ts";
import { WorldMap } from "../../src/6-serve/charts/world-map.tsx";
import type { Area } from "../../src/model/location.ts";
import { INCIDENT } from "../5-explain/fixture.ts";

const EUROPE: Area = { south: 35, west: -10, north: 60, east: 30 };
const FIJI: Area = { south: -20, west: 176, north: -15, east: -178 };

describe("an area", () => {
  test.each(["35,-10,60,30", "-20,176,-15,-178", "-1.25,0,1.5,2"])("%s is read and written as it was", (text) => {
    expect(areaText(readArea(text)!)).toBe(text);
  });

  test.each(["", "1,2,3", "60,-10,35,30", "1,2,3,2", "-91,0,0,1", "0,0,1,181", "a,b,c,d", "1e1,0,20,1", "1,2,3,4,5"])(
    "%j is none",
    (text) => {
      expect(readArea(text)).toBeUndefined();
    },
  );

  test("is told in degrees", () => {
    expect(areaWords(FIJI)).toBe("20° S to 15° S, 176° E to 178° W");
  });

  test("around a place reaches so far to each side, over the date line too", () => {
    const at = (latitude: number, longitude: number) =>
      areaAround({ ...INCIDENT.where!, latitude, longitude }, { place: "", kilometres: 111.2 })!;
    expect(areaText(at(0, 0))).toBe("-1,-1,1,1");
    expect(areaText(at(60, 179))).toBe("59,177,61,-179");
    expect(areaAround({ ...INCIDENT.where!, latitude: undefined }, { place: "", kilometres: 10 })).toBeUndefined();
  });

  test("moves and grows by parts of its size, and never out of the world", () => {
    expect(movedArea(EUROPE, { east: 0.5 })).toEqual({ ...EUROPE, west: 10, east: 50 });
    expect(movedArea(EUROPE, { size: 0.5 })).toEqual({ south: 41.25, west: 0, north: 53.75, east: 20 });
    expect(movedArea(FIJI, { east: 1 })).toEqual({ ...FIJI, west: -178, east: -172 });
    expect(movedArea(EUROPE, { north: 5 })).toMatchObject({ south: 59, north: 84 });
    expect(movedArea(EUROPE, { size: 20 })).toEqual(WORLD);
  });
});

describe("a view", () => {
  test.each([EUROPE, FIJI, { ...EUROPE, east: -9.9 }])("holds its area, with the middle in the middle: %j", (area) => {
    const view = viewOf(area);
    const [left, right] = [view.x(area.west), view.x(area.east)];
    expect(left).toBeGreaterThanOrEqual(-0.001);
    expect(right).toBeLessThanOrEqual(MAP_WIDTH + 0.001);
    expect((left + right) / 2).toBeCloseTo(MAP_WIDTH / 2);
    expect((view.y(area.south) + view.y(area.north)) / 2).toBeCloseTo(MAP_HEIGHT / 2);
  });

  test("of no area is the world, and of one that goes around it too", () => {
    expect(viewOf(undefined)).toMatchObject(WORLD);
    expect(viewOf({ south: -50, west: -170, north: 80, east: 170 })).toMatchObject(WORLD);
  });

  test("is as wide as high on the ground at its middle", () => {
    const view = viewOf(EUROPE);
    const [across, up] = [MAP_WIDTH / widthOf(view), MAP_HEIGHT / (view.north - view.south)];
    expect(across / Math.cos((47.5 * Math.PI) / 180)).toBeCloseTo(up);
  });
});

describe("the marks", () => {
  const spots = [
    { latitude: 41.9, longitude: -87.6, incidents: 90 },
    { latitude: 41.8, longitude: -87.5, incidents: 2 },
    { latitude: 48.9, longitude: 2.4, incidents: 1 },
  ];

  test("put near places together and lose none; each leads to an area that holds its places", () => {
    const view = viewOf(undefined);
    const clusters = clustersOf(spots, view);
    expect(clusters.map(({ incidents }) => incidents)).toEqual([92, 1]);
    const [first] = clusters;
    for (const { latitude, longitude } of spots.slice(0, 2)) {
      expect(latitude).toBeGreaterThan(first!.area.south);
      expect(latitude).toBeLessThan(first!.area.north);
      expect(longitude).toBeGreaterThan(first!.area.west);
      expect(longitude).toBeLessThan(first!.area.east);
    }
    expect(first!.x).toBeCloseTo(view.x(-87.6), 0);
  });

  test("never cover each other", () => {
    const crowd = Array.from({ length: 400 }, (_, at) => ({
      latitude: ((at * 7) % 60) - 20,
      longitude: ((at * 13) % 200) - 100,
      incidents: (at % 9) + 1,
    }));
    const clusters = clustersOf(crowd, viewOf(undefined));
    expect(clusters.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(crowd.reduce((sum, { incidents }) => sum + incidents, 0));
    expect(new Set(clusters.map(({ x, y }) => `${x} ${y}`)).size).toBe(clusters.length);
  });

  test("stand where they lie, say how many there are and near which town, and lead to the list", () => {
    const towns = [{ latitude: 41.85, longitude: -87.65, population: 2_700_000, country: "US", name: "Gull <b>City</b>" }];
    const html = renderToString(
      <WorldMap
        towns={towns}
        spots={spots.slice(0, 1)}
        area={undefined}
        href={(area) => `/?area=${area ? areaText(area) : ""}`}
        live="map"
      />,
    );
    const [, x, y] = /class="spot" cx="([\d.]+)" cy="([\d.]+)"/.exec(html)!.map(Number) as [number, number, number];
    expect(x).toBeCloseTo(((-87.6 + 180) / 360) * MAP_WIDTH, 0);
    expect(y).toBeCloseTo(((84 - 41.9) / 141) * MAP_HEIGHT, 0);
    expect(html).toContain('aria-label="90 incidents around Gull &lt;b>City&lt;/b>"');
    expect(html).not.toContain("<b>");
    expect(html).toMatch(/<a href="\/\?area=[-\d.,]+" class="mark"/);
  });
});
