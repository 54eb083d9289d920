import type { Token } from "../../model/analysis.ts";
import type { Trigger } from "../english/triggers.ts";

const VEHICLES =
  /^(?:ships?|boats?|ferry|ferries|vessels?|barges?|tankers?|yachts?|trains?|trams?|bus|buses|coach|lorry|lorries|trucks?|planes?|aircraft|jets?|airliners?|helicopters?|cars?|vans?|minibus|locomotives?|freighter|liner|suvs?|pickup|motorcycles?|vehicles?)$/;
const HEAVY =
  /^(?:ships?|boats?|ferry|ferries|vessels?|barges?|tankers?|trains?|trams?|bus|buses|planes?|airliners?|helicopters?|freighter|liner|minibus)$/;
const HITS = /^(?:hit|hits|struck|strikes|slammed|slams|smashed|smashes|rammed|ploughed|plowed|veered|overturned|skidded)$/;
const OBSTACLES =
  /^(?:bridges?|pillars?|pylons?|walls?|trees?|poles?|rocks?|reefs?|mountains?|hillsides?|trains?|trucks?|lorry|lorries|cars?|vans?|bus|buses|buildings?|houses?|barriers?|ditch|ravine|river|ground|iceberg|boats?|ships?|vessels?|barges?|piers?|platforms?|columns?|guardrail|median|pole|motorway|highway|shops?|stores?|shopfronts?|front|restaurants?|caf[eé]s?|bakery|salon|garage|fences?|lamp-?posts?|kerb|curb|homes?|storefronts?)$/;
const FALLS = /^(?:fell|falls|fallen|falling|plunged|plunges|plunging|trapped|buried)$/;
/** What a vehicle does that leaves its road. */
const ROLLS = /^(?:rolled|rolling|tumbled|tumbling|skidded|careened|careered|veered|swerved|plummeted|slid|hurtled|somersaulted|overshot)$/;
const HAZARDS =
  /^(?:wells?|shafts?|mines?|river|lake|sea|canal|ravine|gorge|cliff|balcony|roof|window|ledge|pit|manhole|sinkhole|rubble|avalanche|cave|caves|elevator|wreckage|debris|scaffolding|bridge|quarry|slopes?|embankment|hillside|mountainside|ditch|valley|road|highway|motorway|bank|chasm|drain|lagoon|reservoir|dam|runway|tracks?|viaduct|overpass|flyover)$/;
const THINGS_THAT_FALL =
  /^(?:cranes?|trees?|walls?|roofs?|ceilings?|balcon(?:y|ies)|scaffold(?:ing)?|boulders?|rocks?|beams?|pylons?|lifts?|elevators?|stands?|stage|bridge|girders?|cabins?|gondolas?|chairlifts?|billboards?|hoardings?|buildings?|towers?|overpass|flyover|walkway|grandstands?|chimneys?|minarets?)$/;
const WAYS = /^(?:into|down|off|from|in|under|inside|through|over|beneath)$/;

/** An accident told by its verb: "a ship hit a bridge", "a boy fell into a well", "miners trapped in a mine". */
export function accidentAt(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  const { lower, tag } = tokens[at]!;
  if (lower === "collapse" && tag === "NOUN" && isOfBuilding(tokens, at, end)) return { type: "accident", strength: 2 };
  if (isOfSunken(tokens, at, end)) return { type: "accident", strength: 2 };
  if (isCrush(tokens, at) || isInrush(tokens, at, end)) return { type: "accident", strength: 3 };
  if (tag !== "VERB") return undefined;
  const hit = HITS.test(lower) ? (hits(tokens, at, end) ?? struckOnRoad(tokens, at, end)) : undefined;
  if (hit !== undefined) return hit;
  if (/^r[au]ns?$/.test(lower) && tokens[at + 1]?.lower === "into" && hits(tokens, at, end) !== undefined)
    return { type: "accident", strength: 2 };
  if (isBurntDown(tokens, at)) return { type: "accident", strength: 2 };
  if (RUN_DOWN.test(lower) && isByVehicle(tokens, at, end)) return { type: "accident", strength: 2 };
  if (/^(?:fell|toppled|collapsed|falls|topples)$/.test(lower) && THINGS_THAT_FALL.test(tokens[at - 1]?.lower ?? ""))
    return { type: "accident", strength: 2 };
  if (/^(?:caved|gave)$/.test(lower) && /^(?:in|way)$/.test(tokens[at + 1]?.lower ?? "") && hasBefore(tokens, at, BUILT))
    return { type: "accident", strength: 3 };
  if (
    /^(?:came|went|goes|nosedived|ditched|plunged|plummeted)$/.test(lower) &&
    hasBefore(tokens, at, AIRCRAFT, FROM_AIRCRAFT) &&
    (!/^(?:came|went|goes)$/.test(lower) || tokens[at + 1]?.lower === "down")
  )
    return { type: "accident", strength: 3 };
  if (/^(?:overturned|overturns)$/.test(lower) && hasBefore(tokens, at, VEHICLES)) return { type: "accident", strength: 3 };
  if (GOES_DOWN.test(lower) && hasBefore(tokens, at, VESSELS) && isSinking(tokens, at)) return { type: "accident", strength: 3 };
  if (leavesRoad(tokens, at)) return { type: "accident", strength: 3 };
  if (!FALLS.test(lower) && !(ROLLS.test(lower) && hasBefore(tokens, at, VEHICLES))) return undefined;
  // "fell some 150 metres into a ravine"
  const far = tokens.slice(at + 1, Math.min(end, at + TO_DEPTH)).findIndex(({ lower: word }) => DEPTH.test(word));
  for (let i = at + 1; i < Math.min(end, at + 3 + Math.max(0, far + 1)); i++) {
    if (WAYS.test(tokens[i]!.lower))
      return holdsWord(tokens, i + 1, Math.min(end, i + 6), HAZARDS) ? { type: "accident", strength: 3 } : undefined;
  }
  return undefined;
}

/** Tokens from a fall to the unit of how far it was: "fell more than about 150 metres". */
const TO_DEPTH = 7;
const DEPTH = /^(?:met(?:re|er)s?|feet|foot|m|ft|yards?|storeys?|stories|floors?)$/;

/** "The bus left the road", "ran off the rails": a vehicle that is where it should not be. */
function leavesRoad(tokens: readonly Token[], at: number): boolean {
  if (!LEAVES.test(tokens[at]!.lower)) return false;
  const words = tokens
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(" ");
  return LEAVES_ROAD.test(words) && hasBefore(tokens, at, VEHICLES);
}

const LEAVES = /^(?:left|came|ran|went|skidded|slid|veered)$/;
const LEAVES_ROAD =
  /^(?:left|came off|ran off|went off|skidded off|slid off|veered off) (?:the|a|its) (?:\w+ )?(?:road|highway|motorway|carriageway|track|tracks|rails|runway|bridge)\b/;

/** "The captain of a sunken ferry", "the ferry disaster", "the sinking of the vessel": the vessel's end in a word beside it. */
function isOfSunken(tokens: readonly Token[], at: number, end: number): boolean {
  const { lower, tag } = tokens[at]!;
  // Asked of every word, so no others are taken out before this one fits.
  if (/^(?:sinking|disaster|tragedy)$/.test(lower) && VESSELS.test(tokens[at - 1]?.lower ?? "")) return true;
  if (lower === "sinking" && tokens[at + 1]?.lower === "of")
    return tokens.slice(at + 2, Math.min(end, at + 8)).some((next) => next.lower === "mv" || VESSELS.test(next.lower));
  return (
    /^(?:sunken|capsized|stricken)$/.test(lower) && tag !== "VERB" && tokens.slice(at + 1, at + 3).some((next) => VESSELS.test(next.lower))
  );
}

/** "when their house burned down", no "houses were burned down by raiders": nobody is told to have set it alight. */
function isBurntDown(tokens: readonly Token[], at: number): boolean {
  if (!/^burn(?:ed|t|s)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== "down" || tokens[at + 2]?.lower === "by") return false;
  if (/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/.test(tokens[at + 2]?.tag ?? "")) return false;
  return BURNING.test(tokens[at - 1]?.lower ?? "");
}

const BURNING =
  /^(?:houses?|homes?|buildings?|huts?|hotels?|hostels?|schools?|hospitals?|barns?|blocks?|shops?|stores?|factory|factories|warehouses?|nightclubs?|clubs?|dormitory|shacks?|tents?|chalets?|farmhouses?|apartments?|markets?)$/;

/** "a crowd surge", "a crush at a festival": of people; one has a crush on somebody. */
function isCrush(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!;
  if (tag !== "NOUN" || (lower !== "crush" && lower !== "surge")) return false;
  const before = tokens[at - 1]?.lower ?? "";
  if (/^(?:crowd|human)$/.test(before)) return true;
  return (
    lower === "crush" &&
    /^(?:a|the|in|deadly|fatal|festival|stadium)$/.test(before) &&
    /^(?:at|during|outside|inside|near|that|when|as)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

/** "water burst into the pit" */
function isInrush(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at + 1]?.lower !== "into" || !/^(?:burst|poured|rushed|gushed|surged|broke)$/.test(tokens[at]!.lower)) return false;
  return hasBefore(tokens, at, /^(?:water|floodwater|mud|sludge|slurry)$/, 3) && holdsWord(tokens, at + 2, Math.min(end, at + 7), HAZARDS);
}

/** "a building collapse", "the collapse of a mine shaft" */
function isOfBuilding(tokens: readonly Token[], at: number, end: number): boolean {
  const isBuilt = ({ lower }: Token) =>
    BUILT.test(lower) || /^(?:apartment|condo|condominium|block|house|school|factory|hotel|mall|market)s?$/.test(lower);
  if (at > 0 && isBuilt(tokens[at - 1]!)) return true;
  return tokens[at + 1]?.lower === "of" && tokens.slice(at + 2, Math.min(end, at + 8)).some(isBuilt);
}

/** "A ferry went down", "the boat overturned", "the trawler sank". */
function isSinking(tokens: readonly Token[], at: number): boolean {
  return !/^(?:went|goes|gone)$/.test(tokens[at]!.lower) || /^(?:down|under)$/.test(tokens[at + 1]?.lower ?? "");
}

const GOES_DOWN = /^(?:went|goes|gone|sank|sinks|sunk|foundered|founders|overturned|overturns|flipped|keeled|submerged)$/;
const VESSELS =
  /^(?:ships?|boats?|ferry|ferries|launch|vessels?|barges?|tankers?|yachts?|trawlers?|canoes?|dinghy|dinghies|rafts?|pirogues?|dhows?|speedboats?|lifeboats?|freighter|liner|steamer|catamaran)$/;
const AIRCRAFT = /^(?:planes?|aircraft|airplanes?|airliners?|jetliners?|helicopters?|choppers?|gliders?|turboprop|jets?)$/;
/** What falls in upon people. */
const BUILT =
  /^(?:roofs?|mines?|tunnels?|shafts?|bridges?|walls?|ceilings?|floors?|buildings?|stands?|grandstands?|balcon(?:y|ies)|platforms?|quarry|pits?|colliery|galler(?:y|ies)|scaffolding|dams?|embankments?|overpass|flyover|walkway|pier|jetty|terraces?|slopes?|hillsides?|ground|levees?)$/;

/** Tokens from the noun to its verb: "a launch carrying 90 people to the island went down". */
const BACK = 10;

/** "The jet was on its way from one city to another and came down near". */
const FROM_AIRCRAFT = 16;

function hasBefore(tokens: readonly Token[], at: number, words: RegExp, back = BACK): boolean {
  for (let i = at - 1; i >= Math.max(0, at - back) && !/^[.;:]$/.test(tokens[i]!.lower); i--) if (words.test(tokens[i]!.lower)) return true;
  return false;
}

function hits(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 6) && tokens[i]!.tag !== "VERB" && tokens[i]!.lower !== "."; i--) {
    if (!VEHICLES.test(tokens[i]!.lower) || tokens[i]!.tag !== "NOUN") continue;
    return holdsWord(tokens, at + 1, Math.min(end, at + 8), OBSTACLES)
      ? { type: "accident", strength: HEAVY.test(tokens[i]!.lower) ? 3 : 2 }
      : undefined;
  }
  return undefined;
}

/** "A lorry driver struck two cyclists": who drives, and people on the road; by a word that does not tell whether it was meant. */
function struckOnRoad(tokens: readonly Token[], at: number, end: number): Trigger | undefined {
  const before = tokens.slice(Math.max(0, at - TO_DRIVER), at);
  const isDriver = before.some(({ lower, tag }) => tag === "NOUN" && (DRIVERS.test(lower) || VEHICLES.test(lower)));
  const last = Math.min(end, at + TO_DRIVER);
  return isDriver && (holdsWord(tokens, at + 1, last, ON_ROAD) || holdsWord(tokens, at + 1, last, VEHICLES))
    ? { type: "accident", strength: 2 }
    : undefined;
}

/** Tokens from who drives to the verb, and from there to whom they hit. */
const TO_DRIVER = 6;
const DRIVERS = /^(?:drivers?|motorists?)$/;
const ON_ROAD =
  /^(?:pedestrians?|cyclists?|bicyclists?|motorcyclists?|joggers?|walkers?|runners?|crosswalk|crossing|cows?|deer|teenagers?|children|pupils|boys?|girls?|wom[ae]n|m[ae]n|couple)$/;

const RUN_DOWN = /^(?:hit|struck|killed|injured|hurt|knocked|run|mowed|crushed|dragged)$/;

/** "was struck by a car", "knocked down by a drunk driver"; a car bomb is none. */
function isByVehicle(tokens: readonly Token[], at: number, end: number): boolean {
  const by = tokens.slice(at + 1, Math.min(end, at + 4)).findIndex(({ lower }) => lower === "by");
  if (by < 0) return false;
  const from = at + 2 + by;
  for (let i = from; i < Math.min(end, from + 5); i++) {
    const { lower, tag } = tokens[i]!;
    if (DRIVERS.test(lower) || VEHICLES.test(lower)) return !ATTACKS.test(tokens[i + 1]?.lower ?? "");
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(tag) || ATTACKS.test(lower)) return false;
  }
  return false;
}

const ATTACKS = /^(?:bombs?|bombings?|bombers?|attacks?|rammings?|thieves|rockets?|missiles?)$/;

function holdsWord(tokens: readonly Token[], from: number, to: number, words: RegExp): boolean {
  for (let i = from; i < to && !/^[,;.:()]$/.test(tokens[i]!.lower); i++) if (words.test(tokens[i]!.lower)) return true;
  return false;
}
