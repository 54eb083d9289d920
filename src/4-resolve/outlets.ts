/** Who owns which outlet. */
export interface Outlets {
  /** The owner's name; `undefined` where the table does not know the outlet. */
  readonly ownerOf: (outlet: string | undefined, url: string | undefined) => string | undefined;
}

/** A table that knows no outlet. */
export const NO_OUTLETS: Outlets = { ownerOf: () => undefined };

/**
 * Reads `data/outlets/outlets.csv`: a header line, then `outlet,domain,owner`. Fields hold no commas or quotation marks.
 *
 * "Chicago Tribune,chicagotribune.com,Tribune Publishing" → `ownerOf("chicago tribune", undefined)` gives "Tribune Publishing".
 */
export function readOutlets(bytes: Uint8Array): Outlets {
  const owners = new Map<string, string>();
  for (const line of new TextDecoder().decode(bytes).split(/\r?\n/).slice(1)) {
    const [outlet, domain, owner] = line.split(",").map((field) => field.trim());
    if (!owner) continue;
    if (outlet) owners.set(nameKey(outlet), owner);
    if (domain) owners.set(domain.toLowerCase(), owner);
  }
  return {
    ownerOf(outlet, url) {
      const named = outlet === undefined ? undefined : (owners.get(nameKey(outlet)) ?? ownerOfHost(owners, outlet));
      return named ?? (url === undefined || !URL.canParse(url) ? undefined : ownerOfHost(owners, new URL(url).hostname));
    },
  };
}

/** "The Herald " → "herald". */
export function nameKey(outlet: string): string {
  return outlet
    .toLowerCase()
    .trim()
    .replace(/^the\s+/, "");
}

/** Tries "news.example.co.uk", then "example.co.uk", then "co.uk". */
function ownerOfHost(owners: ReadonlyMap<string, string>, host: string): string | undefined {
  const labels = host.toLowerCase().replace(/:\d+$/, "").split(".");
  for (let first = 0; first + 1 < labels.length; first++) {
    const owner = owners.get(labels.slice(first).join("."));
    if (owner !== undefined) return owner;
  }
  return undefined;
}
