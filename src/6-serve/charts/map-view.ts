import type { Area } from "../../model/location.ts";
import { widthOf, wrapped } from "../area.ts";

/** Size of the drawing. */
export const MAP_WIDTH = 720;
export const MAP_HEIGHT = 288;
/** What is shown where no area is chosen: all where people live. */
export const WORLD: Area = { south: -57, west: -180, north: 84, east: 180 };
/** A smaller area is shown as high as this, and one wider than that as the world. Degrees. */
const SMALLEST = 0.2;
const WIDEST = 320;

/** A piece of the world as it is drawn: upright, and as wide at its middle as it is on the ground. */
export interface MapView extends Area {
  x(longitude: number): number;
  y(latitude: number): number;
}

/** The smallest view of the drawing's shape that holds an area. */
export function viewOf(area: Area | undefined): MapView {
  if (area === undefined) return toView(WORLD);
  const middle = (area.south + area.north) / 2;
  const flat = Math.max(0.2, Math.cos((middle * Math.PI) / 180));
  const shape = MAP_WIDTH / MAP_HEIGHT / flat;
  const height = Math.max(SMALLEST, area.north - area.south, widthOf(area) / shape);
  if (height * shape > WIDEST) return toView(WORLD);
  const centre = area.west + widthOf(area) / 2;
  return toView({
    ...{ south: middle - height / 2, north: middle + height / 2 },
    ...{ west: wrapped(centre - (height * shape) / 2), east: wrapped(centre + (height * shape) / 2) },
  });
}

function toView(area: Area): MapView {
  const [width, height] = [widthOf(area), area.north - area.south];
  return {
    ...area,
    x: (longitude) => ((longitude - area.west + (longitude < area.west ? 360 : 0)) / width) * MAP_WIDTH,
    y: (latitude) => ((area.north - latitude) / height) * MAP_HEIGHT,
  };
}

/** An area moved by parts of its own size, or made larger (2) or smaller (0.5) around its middle; within the world. */
export function movedArea(
  area: Area,
  { east = 0, north = 0, size = 1 }: { readonly east?: number; readonly north?: number; readonly size?: number },
): Area {
  const [width, height] = [Math.min(360, widthOf(area) * size), Math.min(WORLD.north - WORLD.south, (area.north - area.south) * size)];
  const middle = (area.south + area.north) / 2 + north * height;
  const south = Math.min(Math.max(WORLD.south, middle - height / 2), WORLD.north - height);
  const centre = area.west + widthOf(area) / 2 + east * width;
  if (width >= 360) return { ...WORLD, south, north: south + height };
  return { south, north: south + height, west: wrapped(centre - width / 2), east: wrapped(centre + width / 2) };
}
