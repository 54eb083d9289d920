import type { Gazetteer } from "./gazetteer.ts";
import type { OutletHint } from "./place-resolver.ts";

const TOP_LEVEL = /\.([a-z]{2})$/;
/** Country code domains that are used all over the world. */
const WORLDWIDE = new Set(["tv", "co", "me", "io", "fm", "eu", "cc", "ws", "to", "ly"]);
/** Call letters of US broadcasters. */
const CALL_LETTERS = /^[wk][a-z]{2,3}(?:tv|fm|am|radio|news\d*|\d+)?$/;
const US_WORDS = /usa|american/;

/** What the host name of an outlet tells about its home: "wkrn.com" → US, "lfpress.ca" → Canada. */
export function readOutletHint(url: string | undefined, outlet: string | undefined, gazetteer: Gazetteer): OutletHint {
  const host = hostOf(url) ?? outlet?.toLowerCase() ?? "";
  const code = TOP_LEVEL.exec(host)?.[1];
  const label = host
    .replace(/^www\./, "")
    .replace(/\.(?:com|org|net|co|gov|edu|ac|info|news|[a-z]{2})\b/g, "")
    .replace(/[^a-z]/g, "");
  const country =
    code === undefined || WORLDWIDE.has(code) ? undefined : gazetteer.country(code === "uk" ? "GB" : code.toUpperCase())?.location.country;
  return { country: country ?? (CALL_LETTERS.test(label) || US_WORDS.test(label) ? "US" : undefined), admin1Code: undefined, label };
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
}
