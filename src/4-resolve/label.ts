import type { DayRange } from "../model/day.ts";
import type { BareName, IncidentType } from "../model/incident-type.ts";
import type { Location } from "../model/location.ts";
import { countryName } from "../support/country-name.ts";
import { capitalised } from "../support/number-text.ts";
import { townName } from "../support/town-name.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const NAMES: Partial<Record<IncidentType, string>> = {
  other: "Incident",
  accident: "Accident",
  disaster: "Disaster",
  "armed assault": "Armed attack",
};

interface Labelled {
  readonly type: IncidentType;
  readonly called?: BareName | undefined;
  readonly when: DayRange | undefined;
  readonly where: Location | undefined;
  /** Whether somebody claims to have done it. */
  readonly isClaimed?: boolean;
}

/** "Shooting in Krasnogorsk, Russia, 22 March 2024"; parts that no report tells are left out. */
export function labelOf({ type: told, called, when, where, isClaimed = false }: Labelled): string {
  // A crash that a group claims to have caused is called no accident.
  const type = told === "accident" && isClaimed ? "other" : told;
  const name = (called === undefined ? NAMES[type] : undefined) ?? capitalised(called ?? type);
  const place = where === undefined ? "" : ` in ${placeName(where)}`;
  return `${name}${place}${when === undefined ? "" : `, ${rangeName(when)}`}`;
}

function placeName({ name: town, country }: Location): string {
  const name = townName(town);
  const land = country === undefined ? undefined : countryName(country);
  return land === undefined || land === name ? name : `${name}, ${land}`;
}

/** "22 March 2024", "1 to 3 September 2004", "March 2024", "2024". */
function rangeName({ from, to, precision }: DayRange): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (from === to) return `${a.day} ${a.month} ${a.year}`;
  if (precision === "year") return a.year;
  if (precision === "month") return `${a.month} ${a.year}`;
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} to ${b.day} ${b.month} ${b.year}`;
  return `${a.day}${a.month === b.month ? "" : ` ${a.month}`} to ${b.day} ${b.month} ${b.year}`;
}

function partsOf(day: string): { readonly year: string; readonly month: string; readonly day: number } {
  return { year: day.slice(0, 4), month: MONTHS[Number(day.slice(5, 7)) - 1] ?? "", day: Number(day.slice(8)) };
}
