// biome-ignore-all lint/a11y/useSemanticElements: a drawing that holds links is a group, and no fieldset.
import type { Spot } from "../../engine/engine.ts";
import type { Dot } from "../../engine/place-dots.ts";
import type { Area } from "../../model/location.ts";
import { areaWords } from "../area.ts";
import { type Cluster, clustersOf, radiusOf } from "./clusters.ts";
import { MAP_HEIGHT, MAP_WIDTH, type MapView, movedArea, viewOf, WORLD } from "./map-view.ts";
import { round } from "./scales.ts";

/** Towns that are looked at, and the squares of which each shows one: the shapes of land come out, and the page stays light. */
export const MOST_TOWNS = 30_000;
const SQUARE = 4;
/** Names of towns that are written, where the view is narrower than so many degrees. */
const MOST_NAMES = 9;
const NAMES_UNDER = 40;
/** A smaller mark has no room for its number. */
const NUMBERED_FROM = 9;

interface WorldMapProps {
  /** The largest towns of the view. */
  readonly towns: readonly Dot[];
  /** Where the incidents of the view lie that fit the other conditions. */
  readonly spots: readonly Spot[];
  readonly area: Area | undefined;
  /** The same page with another area, or with none. */
  readonly href: (area: Area | undefined) => string;
  /** Ids of the parts of the page that a choice changes. */
  readonly live: string;
}

/** Where the incidents lie; each mark narrows the list to its piece of the map, and the links below move and widen it. */
export function WorldMap({ towns, spots, area, href, live }: WorldMapProps) {
  const view = viewOf(area);
  const clusters = clustersOf(spots, view);
  return (
    <figure class="world-map" id="map" tabIndex={-1} data-map={[view.south, view.west, view.north, view.east].join(",")}>
      <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="group" aria-label="Map of the incidents">
        <Towns towns={towns} view={view} />
        {area === undefined ? null : <Chosen area={area} view={view} />}
        {clusters.map((cluster) => (
          <Mark
            key={`${cluster.x} ${cluster.y}`}
            cluster={cluster}
            near={nearest(towns, cluster, view)}
            href={href(cluster.area)}
            live={live}
          />
        ))}
      </svg>
      <figcaption>
        <span>
          {area === undefined ? "Each mark narrows the list to its incidents." : `Only what lies within ${areaWords(area)}.`}{" "}
          <span class="with-script with-mouse">Draw a frame with the mouse to choose an area.</span>
        </span>
        <Moves area={area ?? WORLD} isWorld={area === undefined} href={href} live={live} />
      </figcaption>
    </figure>
  );
}

function Towns({ towns, view }: { readonly towns: readonly Dot[]; readonly view: MapView }) {
  return (
    <>
      <path class="towns" d={landOf(towns, view)} />
      {view.east - view.west > 0 && view.east - view.west < NAMES_UNDER
        ? named(towns, view).map(({ name, x, y }) => (
            <text key={`${x} ${y}`} class="town" x={x} y={y - 5} text-anchor="middle">
              {name}
            </text>
          ))
        : null}
    </>
  );
}

/** Drawings of towns that are still at hand: those of an area, which is always drawn in the same view. */
const DRAWN = new WeakMap<readonly Dot[], string>();

function landOf(towns: readonly Dot[], view: MapView): string {
  const drawn = DRAWN.get(towns);
  if (drawn !== undefined) return drawn;
  const square = (value: number) => Math.round(value / SQUARE) * SQUARE;
  const points = new Set(towns.map(({ latitude, longitude }) => `M${square(view.x(longitude))} ${square(view.y(latitude))}h0`));
  const land = [...points].sort().join("");
  DRAWN.set(towns, land);
  return land;
}

/** The largest towns whose names do not run into each other or over the edge. */
function named(towns: readonly Dot[], view: MapView) {
  const shown: { readonly name: string; readonly x: number; readonly y: number; readonly half: number }[] = [];
  for (const { name, latitude, longitude } of towns) {
    if (name === undefined || shown.length === MOST_NAMES) continue;
    const one = { name, x: round(view.x(longitude)), y: round(view.y(latitude)), half: name.length * 3.6 };
    const isFree = shown.every(({ x, y, half }) => Math.abs(y - one.y) > 16 || Math.abs(x - one.x) > half + one.half);
    if (isFree && one.x > one.half && one.x < MAP_WIDTH - one.half && one.y > 18 && one.y < MAP_HEIGHT - 6) shown.push(one);
  }
  return shown;
}

function Chosen({ area, view }: { readonly area: Area; readonly view: MapView }) {
  const [left, top] = [view.x(area.west), view.y(area.north)];
  return (
    <rect class="frame" x={round(left)} y={round(top)} width={round(view.x(area.east) - left)} height={round(view.y(area.south) - top)} />
  );
}

interface MarkProps {
  readonly cluster: Cluster;
  /** The largest town near it. */
  readonly near: string | undefined;
  readonly href: string;
  readonly live: string;
}

function Mark({ cluster: { x, y, incidents }, near, href, live }: MarkProps) {
  const radius = radiusOf(incidents);
  const label = `${incidents} ${incidents === 1 ? "incident" : "incidents"}${near === undefined ? "" : ` around ${near}`}`;
  return (
    <a href={href} class="mark" aria-label={label} data-live={live}>
      <title>{label}</title>
      <circle class="touch" cx={round(x)} cy={round(y)} r="24" />
      <circle class="spot" cx={round(x)} cy={round(y)} r={round(radius)} />
      {radius < NUMBERED_FROM ? null : (
        <text x={round(x)} y={round(y) + 4} text-anchor="middle">
          {incidents}
        </text>
      )}
    </a>
  );
}

/** The largest of the towns that stand within a few letters of the mark, else the nearest with a name. */
function nearest(towns: readonly Dot[], { x, y }: Cluster, view: MapView): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const { name, latitude, longitude } of towns) {
    if (name === undefined) continue;
    const distance = Math.hypot(view.x(longitude) - x, view.y(latitude) - y);
    if (distance < 6) return name;
    if (best === undefined || distance < best.distance) best = { name, distance };
  }
  return best?.name;
}

interface MovesProps {
  readonly area: Area;
  readonly isWorld: boolean;
  readonly href: WorldMapProps["href"];
  readonly live: string;
}

/** How the map is moved without a mouse. */
function Moves({ area, isWorld, href, live }: MovesProps) {
  const moves = [
    ["Closer", movedArea(area, { size: 0.5 })],
    ...(isWorld
      ? []
      : ([
          ["Wider", movedArea(area, { size: 2 })],
          ["West", movedArea(area, { east: -0.5 })],
          ["East", movedArea(area, { east: 0.5 })],
          ["North", movedArea(area, { north: 0.5 })],
          ["South", movedArea(area, { north: -0.5 })],
          ["Whole world", undefined],
        ] as const)),
  ] as const;
  return (
    <nav class="states" aria-label="Move the map">
      <ul>
        {moves.map(([name, to]) => (
          <li key={name}>
            <a href={href(to)} data-live={live}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
