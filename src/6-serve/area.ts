import type { Area, Location } from "../model/location.ts";
import type { Near } from "./desk.ts";

/** Kilometres of a degree of latitude. */
const KILOMETRES = 111.2;

/** "-10.5,20,0,30" (south, west, north, east) → an area; `undefined` where it is none. */
export function readArea(text: string): Area | undefined {
  const numbers = text.split(",").map((part) => (/^\s*-?\d{1,3}(\.\d+)?\s*$/.test(part) ? Number(part) : Number.NaN));
  if (numbers.length !== 4) return undefined;
  // There are four.
  const [south, west, north, east] = numbers as [number, number, number, number];
  const isArea = south < north && Math.abs(south) <= 90 && Math.abs(north) <= 90 && Math.abs(west) <= 180 && Math.abs(east) <= 180;
  return isArea && west !== east ? { south, west, north, east } : undefined;
}

/** As an address writes it: two decimals are a kilometre. */
export function areaText({ south, west, north, east }: Area): string {
  return [south, west, north, east].map((degrees) => Number(degrees.toFixed(2))).join(",");
}

/** "41.2° N to 42.6° N, 88° W to 86.4° W" */
export function areaWords({ south, west, north, east }: Area): string {
  const latitude = (degrees: number) => `${Number(Math.abs(degrees).toFixed(1))}° ${degrees < 0 ? "S" : "N"}`;
  const longitude = (degrees: number) => `${Number(Math.abs(degrees).toFixed(1))}° ${degrees < 0 ? "W" : "E"}`;
  return `${latitude(south)} to ${latitude(north)}, ${longitude(west)} to ${longitude(east)}`;
}

/** The square around a place that reaches so far in each direction; `undefined` where it is not known where the place lies. */
export function areaAround({ latitude, longitude }: Location, { kilometres }: Near): Area | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const up = kilometres / KILOMETRES;
  const across = Math.min(179, up / Math.max(0.05, Math.cos((latitude * Math.PI) / 180)));
  return {
    ...{ south: Math.max(-90, latitude - up), north: Math.min(90, latitude + up) },
    ...{ west: wrapped(longitude - across), east: wrapped(longitude + across) },
  };
}

/** A longitude between −180 and 180, as it comes after the date line is crossed. */
export function wrapped(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}

/** Degrees of longitude from west to east. */
export function widthOf({ west, east }: Pick<Area, "west" | "east">): number {
  return east > west ? east - west : east - west + 360;
}
