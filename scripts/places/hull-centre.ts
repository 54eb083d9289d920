/** A place on the map. Degrees, WGS 84. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Distance on the sphere. */
export function kilometres(one: Point, other: Point): number {
  const radians = Math.PI / 180;
  const x = (other.longitude - one.longitude) * radians * Math.cos(((one.latitude + other.latitude) / 2) * radians);
  const y = (other.latitude - one.latitude) * radians;
  return 6371 * Math.hypot(x, y);
}

/** The middle of the area that the towns of a region span: the centroid of their convex hull; of one or two towns their mean. */
export function hullCentre(points: readonly Point[]): Point {
  const hull = convexHull(points);
  let area = 0;
  let latitude = 0;
  let longitude = 0;
  for (const [index, one] of hull.entries()) {
    const other = hull[(index + 1) % hull.length]!;
    const cross = one.longitude * other.latitude - other.longitude * one.latitude;
    area += cross;
    latitude += (one.latitude + other.latitude) * cross;
    longitude += (one.longitude + other.longitude) * cross;
  }
  if (Math.abs(area) < 1e-6) return mean(points);
  return { latitude: latitude / (3 * area), longitude: longitude / (3 * area) };
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({
    latitude: total.latitude + point.latitude,
    longitude: total.longitude + point.longitude,
  }));
  return { latitude: sum.latitude / points.length, longitude: sum.longitude / points.length };
}

/** Andrew's monotone chain. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((one, other) => one.longitude - other.longitude || one.latitude - other.latitude);
  const half = (order: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of order) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.longitude - a.longitude) * (c.latitude - a.latitude) - (b.latitude - a.latitude) * (c.longitude - a.longitude);
}
