import { dayText } from "../../support/date-text.ts";

/** Links that are open: the first days, on which most changes, and the last one; those between are folded. */
const MOST_LINKS = 9;

interface StatesProps {
  /** Of the page: "/incidents/3f2a". */
  readonly path: string;
  /** Days on which its reports appeared, earliest first. */
  readonly days: readonly string[];
  /** The day whose knowledge is shown; `undefined`: all. */
  readonly asOf: string | undefined;
}

/** The page as it could be known at the end of each day with reports: a slider; without JavaScript, links. */
export function States({ path, days, asOf }: StatesProps) {
  if (days.length < 2) return null;
  return (
    <div class="as-of">
      <Slider path={path} days={days} asOf={asOf} />
      <Links path={path} days={days} asOf={asOf} />
    </div>
  );
}

/** The last state is that of all reports: its day is written as none. */
function Slider({ path, days, asOf }: StatesProps) {
  const chosen =
    asOf === undefined
      ? days.length - 1
      : Math.max(
          0,
          days.findLastIndex((day) => day <= asOf),
        );
  const names = days.map((day, at) => (at === days.length - 1 ? `${dayText(day)}, all reports` : dayText(day)));
  return (
    <form class="with-script" method="get" action={path} data-live="headline glance explained copies" autoComplete="off">
      <p>
        <label for="as-of-slider">As it was known on</label> <output for="as-of-slider">{names[chosen]}</output>
      </p>
      <input type="hidden" name="as-of" value={chosen === days.length - 1 ? "" : days[chosen]} />
      <input
        id="as-of-slider"
        type="range"
        min="0"
        max={days.length - 1}
        step="1"
        value={chosen}
        list="as-of-days"
        aria-valuetext={names[chosen]}
        data-states
      />
      <datalist id="as-of-days">
        {days.map((day, at) => (
          <option key={day} value={at} label={names[at]} data-day={at === days.length - 1 ? "" : day} />
        ))}
      </datalist>
    </form>
  );
}

function Links({ path, days, asOf }: StatesProps) {
  const earlier = days.slice(0, -1);
  const folded = earlier.slice(MOST_LINKS - 1);
  return (
    <nav class="states without-script" aria-label="What was known when">
      <h2>As it was known on</h2>
      <ul>
        {earlier.slice(0, MOST_LINKS - 1).map((day) => (
          <DayLink key={day} {...{ path, day, asOf }} />
        ))}
        <li>
          <a href={path} aria-current={asOf === undefined ? "true" : undefined}>
            {dayText(days.at(-1)!)}, all reports
          </a>
        </li>
      </ul>
      {folded.length === 0 ? null : (
        <details open={asOf !== undefined && folded.includes(asOf)}>
          <summary>{folded.length === 1 ? "One more day" : `${folded.length} more days`}</summary>
          <ul>
            {folded.map((day) => (
              <DayLink key={day} {...{ path, day, asOf }} />
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}

function DayLink({ path, day, asOf }: { readonly path: string; readonly day: string; readonly asOf: string | undefined }) {
  return (
    <li>
      <a href={`${path}?as-of=${day}`} aria-current={day === asOf ? "true" : undefined}>
        {dayText(day)}
      </a>
    </li>
  );
}
