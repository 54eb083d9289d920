import type { DotMap } from "../../engine/place-dots.ts";
import type { Location } from "../../model/location.ts";
import { placeName } from "./place-name.ts";
import { round } from "./scales.ts";

const WIDTH = 320;
const HEIGHT = 237;
/** Names of towns that are written. */
const MOST_NAMES = 6;
/** Kilometres of a degree of latitude. */
const KILOMETRES = 111.2;
/** Radius by inhabitants, from the smallest class up. */
const SIZES = [
  { from: 0, radius: 0.8 },
  { from: 5_000, radius: 1.3 },
  { from: 50_000, radius: 2.2 },
  { from: 500_000, radius: 4 },
] as const;

/** Where it was: a map of the populated places around it, those of the same country darker. It is drawn here and loads nothing. */
export function DotMapView({ map, where }: { readonly map: DotMap; readonly where: Location }) {
  const x = (longitude: number) => round(((longitude - map.longitude) / map.halfWidth / 2 + 0.5) * WIDTH);
  const y = (latitude: number) => round((0.5 - (latitude - map.latitude) / map.halfHeight / 2) * HEIGHT);
  const classes = SIZES.flatMap(({ from, radius }, at) =>
    [true, false].map((isHome) => ({
      key: `${from}${isHome}`,
      radius,
      isHome,
      dots: map.dots.filter(
        (dot) => (dot.country === where.country) === isHome && dot.population >= from && dot.population < (SIZES[at + 1]?.from ?? Infinity),
      ),
    })),
  );
  const scale = scaleBar(map);
  return (
    <figure class="dot-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`Map: ${placeName(where)}, with the towns around it`}>
        {classes.map(({ key, radius, isHome, dots }) => (
          <path
            key={key}
            class={isHome ? "home" : "abroad"}
            stroke-width={radius * 2}
            d={dots.map(({ latitude, longitude }) => `M${x(longitude)} ${y(latitude)}h0`).join("")}
          />
        ))}
        {namedTowns(map, x, y).map(({ name, latitude, longitude }) => (
          <text key={`${name} ${latitude}`} x={x(longitude)} y={y(latitude) - 5} text-anchor="middle">
            {name}
          </text>
        ))}
        <circle class="ring" cx={WIDTH / 2} cy={HEIGHT / 2} r="9" />
        <circle class="spot" cx={WIDTH / 2} cy={HEIGHT / 2} r="4" />
        <path class="scale" d={`M10 ${HEIGHT - 10}v-4m0 2h${round(scale.length)}m0 -2v4`} />
        <text class="scale-text" x={16 + scale.length} y={HEIGHT - 8}>
          {scale.kilometres} km
        </text>
      </svg>
      <figcaption>
        {placeName(where)}
        {where.precision === "city" || where.precision === "site" ? "" : ` (known only as a ${where.precision})`}
      </figcaption>
    </figure>
  );
}

/** The largest towns whose names do not run into each other, into the mark, or over the edge. */
function namedTowns(map: DotMap, x: (longitude: number) => number, y: (latitude: number) => number) {
  const shown: { readonly name: string; readonly latitude: number; readonly longitude: number }[] = [];
  for (const { name, latitude, longitude } of map.dots) {
    if (name === undefined || shown.length === MOST_NAMES) continue;
    const half = name.length * 3.1;
    const [left, right, line] = [x(longitude) - half, x(longitude) + half, y(latitude) - 5];
    const isFree = shown.every(
      (other) =>
        Math.abs(y(other.latitude) - 5 - line) > 13 || Math.abs(x(other.longitude) - x(longitude)) > half + other.name.length * 3.1,
    );
    const isOffMark = Math.abs(line - HEIGHT / 2) > 14 || right < WIDTH / 2 - 10 || left > WIDTH / 2 + 10;
    if (isFree && isOffMark && left > 2 && right < WIDTH - 2 && line > 10 && line < HEIGHT - 22) shown.push({ name, latitude, longitude });
  }
  return shown;
}

/** A round number of kilometres that takes between a tenth and a third of the width. */
function scaleBar({ halfHeight }: DotMap): { readonly kilometres: number; readonly length: number } {
  const perKilometre = HEIGHT / (halfHeight * 2 * KILOMETRES);
  const kilometres = [500, 200, 100, 50, 20, 10, 5].find((one) => one * perKilometre <= WIDTH / 3) ?? 5;
  return { kilometres, length: kilometres * perKilometre };
}
