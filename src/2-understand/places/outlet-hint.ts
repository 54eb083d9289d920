import { NOT_PLACES } from "../english/place-words.ts";
import { US_OUTLETS } from "../english/us-outlets.ts";
import { foldName } from "./fold.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import type { OutletHint } from "./resolver.ts";

const TOP_LEVEL = /\.([a-z]{2})$/;
/** Country code domains that are used all over the world. */
const WORLDWIDE = new Set(["tv", "co", "me", "io", "fm", "eu", "cc", "ws", "to", "ly"]);
/** Call letters of US broadcasters. */
const CALL_LETTERS = /^([wk][a-z]{2,3}?)(?:tv|fm|am|radio|news\d*|\d+)*$/;
const US_WORDS = /usa|american/;

/** What the host name of an outlet tells about its home: "wkrn.com" → Nashville, "lfpress.ca" → Canada. */
export function readOutletHint(url: string | undefined, outlet: string | undefined, gazetteer: Gazetteer): OutletHint {
  const host = hostOf(url) ?? outlet?.toLowerCase().replace(/:\d+$/, "") ?? "";
  const code = TOP_LEVEL.exec(host)?.[1];
  const label = host
    .replace(/^www\./, "")
    .replace(/\.(?:com|org|net|co|gov|edu|ac|info|news|[a-z]{2})\b/g, "")
    .replace(/[^a-z]/g, "");
  const country =
    code === undefined || WORLDWIDE.has(code) ? undefined : gazetteer.country(code === "uk" ? "GB" : code.toUpperCase())?.location.country;
  const known = country === undefined || country === "US" ? knownHome(host, editionOf(url), gazetteer) : undefined;
  const home = known === undefined ? homeOf(label, country ?? "US", gazetteer) : [known];
  const isInUs = known !== undefined || CALL_LETTERS.test(label) || US_WORDS.test(label);
  return { home, isHomeKnown: known !== undefined, country: country ?? (isInUs ? "US" : undefined), label };
}

/** Call letters or domain → town and state code. */
const HOMES: ReadonlyMap<string, readonly [town: string, state: string]> = new Map(
  US_OUTLETS.flatMap(([town, state, outlets]) => outlets.split(" ").map((outlet) => [outlet, [town, state]] as const)),
);

/** The town of an outlet that the table knows: by its domain, "news.tennessean.com", with its edition or alone, else by its call letters. */
function knownHome(host: string, edition: string | undefined, gazetteer: Gazetteer): Candidate | undefined {
  const labels = host.split(".");
  const domains = labels.flatMap((_, first) => {
    const domain = labels.slice(first).join(".");
    return edition === undefined ? [domain] : [`${domain}/${edition}`, domain];
  });
  const letters = CALL_LETTERS.exec(labels.length > 1 ? labels.at(-2)! : labels[0]!)?.[1];
  const home = domains.map((domain) => HOMES.get(domain)).find((one) => one !== undefined) ?? HOMES.get(letters ?? "");
  if (home === undefined) return undefined;
  const [town, state] = home;
  return gazetteer.findFolded(foldName(town)).find(({ admin1Code, kind }) => admin1Code === `US.${state}` && TOWN_KINDS.has(kind));
}

const TOWN_KINDS: ReadonlySet<Candidate["kind"]> = new Set(["capital", "seat", "town", "quarter"]);

/** What hosts put before and after the name of their town. */
const PRESS_WORDS =
  /^(?:my|the|this|is|go|get|daily|news|abc|nbc|cbs|fox)+|(?:daily|news|times|herald|post|tribune|gazette|journal|chronicle|examiner|dispatch|observer|courier|sentinel|register|telegram|star|sun|mail|express|press|bulletin|enquirer|ledger|record|review|argus|citizen|advocate|banner|democrat|republican|local|cbs|abc|nbc|fox|online|today|live|city|paper|newspapers?|beacon|intelligencer|reporter|world|tv|globe|mercury|eagle|free|ne|s)+$/g;

/** The towns that the host is named after: "parisbeacon" → every Paris of the country. */
function homeOf(label: string, country: string, gazetteer: Gazetteer): readonly Candidate[] {
  for (const name of [label, label.replace(PRESS_WORDS, "")]) {
    if (name.length < 4 || NOT_PLACES.has(name)) continue;
    const towns = gazetteer
      .findFolded(name)
      .filter(({ kind, location, isPostOffice }) => location.country === country && kind !== "country" && !isPostOffice);
    if (towns.length > 0) return towns;
  }
  return [];
}

/** "https://www.dnainfo.com/chicago/20150924/…" → "chicago". */
function editionOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^[a-z]+:\/\/[^/?#]+\/([a-z-]+)\//i.exec(url)?.[1]?.toLowerCase();
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
}
