import { dayText, instantText } from "../../support/date-text.ts";

/** A day or an instant, readable by people and machines; nothing where it is not known, unless a word for that is given. */
export function Time({ at, day = false, missing }: { readonly at: string | undefined; readonly day?: boolean; readonly missing?: string }) {
  if (at === undefined) return missing === undefined ? null : <span class="quiet">{missing}</span>;
  return <time datetime={at}>{day ? dayText(at) : instantText(at)}</time>;
}
