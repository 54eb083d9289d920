import type { EventDetail } from "../../model/statement.ts";
import type { Context } from "../extractor.ts";
import { chargeOf, sentenceOf } from "./event-charge.ts";
import { dayOf } from "./event-day.ts";
import { concernedBy } from "./event-people.ts";
import type { EventPlace } from "./event-statements.ts";
import type { EventWording } from "./event-wording.ts";

/** What a step tells beside who took it: its day, whom it was about and how many, what for. "Karl Brandt was charged with murder on Friday" → all but the number. */
export function detailOf(context: Context, place: EventPlace, { what, actor, time }: EventWording, passive: boolean): EventDetail {
  const day = dayOf(context, place, time === "before");
  const { persons, count } = CONCERNS.has(what) ? concernedBy(context, place, passive, actor === "none") : NOBODY;
  const charge = CHARGES.has(what) ? chargeOf(context, place) : undefined;
  const sentence = what === "verdict" ? sentenceOf(context, place) : undefined;
  return {
    ...(day === undefined ? {} : { day }),
    ...(count === undefined ? {} : { count }),
    ...(persons.length === 0 ? {} : { persons }),
    ...(charge === undefined ? {} : { charge }),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

const NOBODY = { persons: [], count: undefined } as const;

/** Steps that are taken against or about people. */
const CONCERNS: ReadonlySet<string> = new Set("arrest release questioning identification charge plea trial verdict extradition".split(" "));
const CHARGES: ReadonlySet<string> = new Set(["arrest", "charge", "plea", "verdict"]);
