import type { Spot } from "../../engine/engine.ts";
import type { Area } from "../../model/location.ts";
import { widthOf, wrapped } from "../area.ts";
import { MAP_HEIGHT, MAP_WIDTH, type MapView } from "./map-view.ts";

/** Spots nearer than this are one mark, wide enough for a finger on a phone, where the drawing has half its size. Units of the drawing. */
const CELL = 48;

/** Incidents that lie too near to each other to be marked one by one. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  readonly incidents: number;
  /** What a click leads to: the piece of the map that they lie in. */
  readonly area: Area;
}

/** Radius of a mark by the square root of its incidents. */
const RADIUS = { least: 5, most: 20, each: 2.2 };

/** The spots of a view, put together by the squares of a grid, and where their marks would cover each other; the most incidents first. */
export function clustersOf(spots: readonly Spot[], view: MapView): readonly Cluster[] {
  const cells = new Map<string, Spot[]>();
  for (const spot of spots) {
    const key = `${Math.floor(view.x(spot.longitude) / CELL)} ${Math.floor(view.y(spot.latitude) / CELL)}`;
    cells.set(key, [...(cells.get(key) ?? []), spot]);
  }
  const clusters = [...cells].map(([key, inside]) => toCluster(key.split(" ").map(Number) as [number, number], inside, view));
  return apart(clusters.sort(byIncidents)).sort(byIncidents);
}

export function radiusOf(incidents: number): number {
  return Math.min(RADIUS.most, RADIUS.least + RADIUS.each * (Math.sqrt(incidents) - 1));
}

function byIncidents(one: Cluster, other: Cluster): number {
  return other.incidents - one.incidents || one.x - other.x || one.y - other.y;
}

/** Of two marks that cover each other, the larger one takes the smaller in. */
function apart(clusters: readonly Cluster[]): Cluster[] {
  const kept: Cluster[] = [];
  for (const cluster of clusters) {
    const at = kept.findIndex(
      (one) => Math.hypot(one.x - cluster.x, one.y - cluster.y) < radiusOf(one.incidents) + radiusOf(cluster.incidents),
    );
    if (at < 0) kept.push(cluster);
    else kept[at] = together(kept[at]!, cluster);
  }
  return kept;
}

function together(one: Cluster, other: Cluster): Cluster {
  const incidents = one.incidents + other.incidents;
  const mean = (first: number, second: number) => (first * one.incidents + second * other.incidents) / incidents;
  const isWest = other.x < one.x;
  return {
    ...{ x: mean(one.x, other.x), y: mean(one.y, other.y), incidents },
    area: {
      ...{ south: Math.min(one.area.south, other.area.south), north: Math.max(one.area.north, other.area.north) },
      ...{ west: (isWest ? other : one).area.west, east: (isWest ? one : other).area.east },
    },
  };
}

/** It stands at the mean of its incidents. */
function toCluster([column, row]: readonly [number, number], spots: readonly Spot[], view: MapView): Cluster {
  const incidents = spots.reduce((sum, spot) => sum + spot.incidents, 0);
  const mean = (place: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + place(spot) * spot.incidents, 0) / incidents;
  const degree = (view.north - view.south) / MAP_HEIGHT;
  const across = widthOf(view) / MAP_WIDTH;
  return {
    x: mean(({ longitude }) => view.x(longitude)),
    y: mean(({ latitude }) => view.y(latitude)),
    incidents,
    area: {
      south: Math.max(-90, view.north - (row + 1) * CELL * degree),
      north: Math.min(90, view.north - row * CELL * degree),
      west: wrapped(view.west + column * CELL * across),
      east: wrapped(view.west + (column + 1) * CELL * across),
    },
  };
}
