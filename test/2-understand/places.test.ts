import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGazetteer } from "../../src/2-understand/places/gazetteer.ts";
import { readTagger } from "../../src/2-understand/syntax/tagger.ts";
import { understand } from "../../src/2-understand/understand.ts";
import type { PlaceMention } from "../../src/model/analysis.ts";
import type { Article } from "../../src/model/article.ts";

const data = (path: string) => readFileSync(join(import.meta.dirname, "../../data", path));
const resources = { gazetteer: readGazetteer(data("places/places.tsv.gz")), tagger: readTagger(data("models/tagger.bin.gz")) };

function analyse(text: string, more: Partial<Article> = {}) {
  const article: Article = {
    ...{ id: "a", url: undefined, outlet: undefined, title: undefined, published: undefined, updated: undefined, byline: undefined },
    ...{ credit: undefined, language: "en", text, version: "v", ...more },
  };
  return understand(article, resources);
}

/** "Paris = Paris, Texas, US"; a site stands before its town, a role other than "mention" in front. */
function describePlace({ name, role, location }: PlaceMention): string {
  const where = [location?.site, location?.name, location?.admin1, location?.country].filter((part) => part !== undefined);
  return `${role === "mention" ? "" : `${role} `}${name} = ${where.join(", ")}`;
}

/** Text → what is found in it, in order. */
const FOUND: readonly (readonly [string, readonly string[]])[] = [
  [
    "A barn burned down in Prince George's County, Maryland.",
    ["Prince George's County = Prince George's County, Maryland, US", "part Maryland = Maryland, Maryland, US"],
  ],
  // A street, wherever the text names it; a house called after some town; and the make of a car.
  [
    "Baltimore's police chief spoke of a cook who lived in the 300 block of East Thornville Avenue. She grew up on Thornville.",
    [
      "Baltimore = Baltimore, Maryland, US",
      "300 block of East Thornville Avenue = 300 block of East Thornville Avenue, Baltimore, Maryland, US",
    ],
  ],
  ["The driver of a silver Pontiac Grand Prix fled.", []],
  ["A fire burned in Pontiac, Michigan.", ["Pontiac = Pontiac, Michigan, US", "part Michigan = Michigan, Michigan, US"]],
  ["Two shops burned in Paris, Texas, on Monday.", ["Paris = Paris, Texas, US", "part Texas = Texas, Texas, US"]],
  [
    "Marches are planned in Charlotte, in Gastonia and in Belmont, as in Dallas in June.",
    [
      "Charlotte = Charlotte, North Carolina, US",
      "Gastonia = Gastonia, North Carolina, US",
      "Belmont = Belmont, North Carolina, US",
      "Dallas = Dallas, Texas, US",
    ],
  ],
  [
    "A shop burned in Dallas, North Carolina.",
    ["Dallas = Dallas, North Carolina, US", "part North Carolina = North Carolina, North Carolina, US"],
  ],
  [
    "He wrote of the Brussels attack in the United States, and of a fire at a mill in Wisconsin.",
    ["Brussels = Brussels, Brussels Capital, BE", "United States = United States, US", "Wisconsin = Wisconsin, Wisconsin, US"],
  ],
  ["A mill burned in Brussels, Wisconsin.", ["Brussels = Brussels, Wisconsin, US", "part Wisconsin = Wisconsin, Wisconsin, US"]],
  [
    "Syria denied it. Syrian troops left the towns of al-Bayda and Baniyas. Syria said so.",
    ["Syria = Syria, SY", "adjective Syrian = Syria, SY", "al-Bayda = ", "Baniyas = Bāniyās, Tartus, SY", "Syria = Syria, SY"],
  ],
  ["The minister flew to Paris.", ["Paris = Paris, Île-de-France, FR"]],
  ["A man was hurt near Eugene, Ore., police said.", ["Eugene = Eugene, Oregon, US", "part Ore. = Oregon, Oregon, US"]],
  ["The Rapides Parish jail is full.", ["Rapides Parish = Rapides Parish, Louisiana, US"]],
  ["A jury cleared the man charged in the Oakley shooting. The family of Terrence Oakley wept.", []],
  [
    "A man was charged in the Oakley shooting. Police in Oakley said so.",
    ["Oakley = Oakley, California, US", "Oakley = Oakley, California, US"],
  ],
  ["Shelling went on in Anbar province.", ["Anbar = Anbar, Anbar, IQ"]],
  [
    "Police searched the village of Huehuetlan, in the state of Oaxaca.",
    ["Huehuetlan = Huehuetlan, Oaxaca, MX", "Oaxaca = Oaxaca, Oaxaca, MX"],
  ],
  ["Police searched the state of Puebla.", ["Puebla = Puebla, Puebla, MX"]],
  ["Police searched Puebla.", ["Puebla = Puebla City, Puebla, MX"]],
  ["Police searched the village of Nuli del Monte, in Mexico.", ["Nuli del Monte = Nuli del Monte, MX", "Mexico = Mexico, MX"]],
  ["Police in Nulicheon, south of Seoul, searched a hall.", ["Nulicheon = Nulicheon, KR", "Seoul = Seoul, Seoul, KR"]],
  ["A survivor, Amadou Togo, said they came from Mali.", ["Mali = Mali, ML"]],
  ["Togo said they came from Mali.", ["Togo = Togo, TG", "Mali = Mali, ML"]],
  [
    "Police searched a house in Mogadishu and another in the Medina district.",
    ["Mogadishu = Mogadishu, Banaadir, SO", "Medina = Medina, Banaadir, SO"],
  ],
  ["Police searched the Mexican state of Durango.", ["adjective Mexican = Mexico, MX", "Durango = Durango, Durango, MX"]],
  ["A tram stopped in Wuerzburg.", ["Wuerzburg = Würzburg, Bavaria, DE"]],
  ["Afghan troops retook the post.", ["adjective Afghan = Afghanistan, AF"]],
  ["The U.S. military denied it.", ["U.S. = United States, US"]],
  ["A tram stopped in the northern city of Mazar-i-Sharif.", ["Mazar-i-Sharif = Mazar-i-Sharif, Balkh, AF"]],
  [
    "Fire broke out at Crocus City Hall in Krasnogorsk, Moscow region.",
    [
      "Crocus City Hall = Crocus City Hall, Krasnogorsk, Moscow Oblast, RU",
      "Krasnogorsk = Krasnogorsk, Moscow Oblast, RU",
      "part Moscow region = Moscow Oblast, Moscow Oblast, RU",
    ],
  ],
  [
    "Traders met at the Mwembe Tayari bus station in Mombasa.",
    ["Mwembe Tayari bus station = Mwembe Tayari bus station, Mombasa, Mombasa County, KE", "Mombasa = Mombasa, Mombasa County, KE"],
  ],
  [
    "Traders met at Mombasa's Saint Peter's station.",
    ["Mombasa = Mombasa, Mombasa County, KE", "Saint Peter's station = Saint Peter's station, Mombasa, Mombasa County, KE"],
  ],
  [
    "Traders met at the Harbour Hall in Mombasa. Police searched a flat in Nakuru. At the Harbour Hall a guard was waiting.",
    [
      "Harbour Hall = Harbour Hall, Mombasa, Mombasa County, KE",
      "Mombasa = Mombasa, Mombasa County, KE",
      "Nakuru = Nakuru, Nakuru County, KE",
      "Harbour Hall = Harbour Hall, Mombasa, Mombasa County, KE",
    ],
  ],
  ["Traders met at Mombasa's station.", ["Mombasa = Mombasa, Mombasa County, KE"]],
  ["Traders met at a bus station in Mombasa.", ["Mombasa = Mombasa, Mombasa County, KE"]],
  ["Traders met the French hotel chain in Mombasa.", ["adjective French = France, FR", "Mombasa = Mombasa, Mombasa County, KE"]],
  ["KYIV, Ukraine (Lantern Press) — Sirens sounded at dawn.", ["dateline KYIV = Kyiv, Kyiv City, UA", "part Ukraine = Ukraine, UA"]],
  ["EUGENE, Ore. (Lantern Press) | Sirens sounded at dawn.", ["dateline EUGENE = Eugene, Oregon, US", "part Ore. = Oregon, Oregon, US"]],
  [
    "Laurel police have bought a new van. The town lies in Mississippi.",
    ["Laurel = Laurel, Mississippi, US", "Mississippi = Mississippi, Mississippi, US"],
  ],
  ["The Houston-based firm closed.", ["Houston = Houston, Texas, US"]],
  ["Work has begun in Nowhereville, Ohio, this week.", ["Nowhereville = Nowhereville, Ohio, US", "part Ohio = Ohio, Ohio, US"]],
  [
    "SAN SALVADOR WAS QUIET. TWO BOMBS WENT OFF IN SANTA ANA, EL SALVADOR, ON SUNDAY NIGHT.",
    [
      "SAN SALVADOR = San Salvador, San Salvador Department, SV",
      "SANTA ANA = Santa Ana, Santa Ana Department, SV",
      "part EL SALVADOR = El Salvador, SV",
    ],
  ],
];

/** Texts without a place. */
const NOTHING: readonly string[] = [
  "Mr Jackson left early.",
  "Officer Charlotte Smith filed the report.",
  "Judge Houston ruled on Monday.",
  "Nice work, the captain wrote.",
  "Reading is fun. Mobile phones are not.",
  "The Boston Globe wrote about it.",
  "Police said the man was in stable condition.",
  "They met in May and again in August.",
  "It rained all over the Middle East.",
  "Many of us stayed home on Nov. 12.",
  "Jordan Smith and Austin Miller were late.",
];

describe("places in a text", () => {
  test.each(FOUND)("%s", (text, expected) => {
    expect(analyse(text).places.map(describePlace)).toEqual(expected);
  });

  test.each(NOTHING)("names none: %s", (text) => {
    expect(analyse(text).places.map(describePlace)).toEqual([]);
  });
});

describe("what decides between places of one name", () => {
  const country = (text: string, more: Partial<Article> = {}) =>
    analyse(text, more).places.map(({ location }) => location?.country ?? "none");

  test("the country that is named beneath a heading", () => {
    const lists = "The United States keeps lists, and so do American banks and the U.S. military.\n\n";
    const kerman = (text: string) => analyse(lists + text).places.find(({ name }) => name === "Kerman")?.location?.country;
    expect(kerman("Kerman, 3 March 2021\n\nThe list was made in Iran.")).toBe("IR");
    expect(kerman("Kerman, 3 March 2021\n\nThe list was made by hand.")).toBe("US");
  });

  test("a country named beside it", () => {
    expect(country("Tripoli lies on the coast of Lebanon, near Byblos.")).toEqual(["LB", "LB", "LB"]);
    expect(country("Fighting reached Tripoli, the capital of Libya, and Benghazi.")).toEqual(["LY", "LY", "LY"]);
  });

  test("the local news of one country", () => {
    const local =
      "The county sheriff and two deputies spoke at the high school in Athens. The school board of Athens met, a grand jury heard of it.";
    expect(new Set(country(local))).toEqual(new Set(["US"]));
    expect(country("The Greek minister spoke in Athens.")).toEqual(["GR", "GR"]);
  });

  test("the outlet's country", () => {
    expect(country("A shop in Cambridge was robbed.", { url: "https://news.example.ca/1" })).toEqual(["CA"]);
    expect(country("A shop in Cambridge was robbed.", { url: "https://news.example.co.uk/1" })).toEqual(["GB"]);
  });

  test("the home of an outlet that the table knows", () => {
    const county = (outlet: string | undefined) =>
      analyse("Deputies of Greene County spoke of a fire.", { outlet }).places.map(({ location }) => location?.admin1);
    expect(county("ky3.com")).toEqual(["Missouri"]);
    expect(county("whio.com:80")).toEqual(["Ohio"]);
    expect(county("wnct.com")).toEqual(["North Carolina"]);
    expect(analyse("All is calm.", { url: "https://www.wkrn.com/story/1" }).outletHome?.name).toBe("Nashville");
    expect(analyse("All is calm.", { outlet: "who.int" }).outletHome).toBeUndefined();
  });

  test("a town in the name of the outlet behind the headline is none of the story's, but tells its region", () => {
    const { places, titlePlaces } = analyse("The fair in Decatur is open.", {
      title: "Fair opens in Decatur - WZZQ-TV: News and Weather for Huntsville, AL",
    });
    expect(titlePlaces.map(({ name }) => name)).toEqual(["Decatur"]);
    expect(places.map(({ location }) => location?.admin1)).toEqual(["Alabama"]);
  });

  test("Georgia is a state beside Atlanta and a country beside Tbilisi", () => {
    expect(new Set(country("Voters in Atlanta and Savannah, and all over Georgia, went to the polls."))).toEqual(new Set(["US"]));
    expect(new Set(country("Tbilisi is quiet, but elsewhere in Georgia, in Batumi and Kutaisi, crowds met."))).toEqual(new Set(["GE"]));
  });
});

test("a name behind 'state of' is the state and not its town", () => {
  const precisionIn = (text: string) => analyse(text).places.map(({ location }) => location?.precision);
  expect(precisionIn("Police searched the state of Durango in Mexico.")).toEqual(["region", "country"]);
  expect(precisionIn("Police searched the city of Durango in Mexico.")).toEqual(["city", "country"]);
});

test("a quarter belongs to its city where the article names that city, and else stands alone", () => {
  const cityOf = (text: string) => analyse(text).places.find(({ name }) => name === "Kreuzberg")?.city?.name;
  expect(cityOf("Two shops burned in Kreuzberg on Monday, police in Berlin said.")).toBe("Berlin");
  expect(cityOf("Two shops burned in Kreuzberg on Monday, police in Hamburg said.")).toBeUndefined();
  expect(cityOf("Two shops burned in Kreuzberg, Germany, on Monday.")).toBeUndefined();
});

test("a small town that the gazetteer has only far off lies in the outlet's own state, if the text names no other", () => {
  const arizona = { url: "https://www.azcentral.com/story", outlet: "azcentral.com" };
  const zillah = (text: string) => {
    const found = analyse(text, arizona).places.find(({ name }) => name === "Zillah");
    return [found?.location?.admin1, found?.location?.latitude !== undefined];
  };
  expect(zillah("A barn burned down in Zillah, deputies said. The town is small.")).toEqual(["Arizona", false]);
  expect(zillah("A barn burned down in Zillah, Washington, deputies said.")).toEqual(["Washington", true]);
  expect(zillah("A barn burned down in Zillah, deputies said. It is the oldest in Washington state.")).toEqual(["Washington", true]);
});

test("what is in somebody's car is not in the town of their name", () => {
  const placesOf = (text: string) => analyse(text).places.map(({ name }) => name);
  expect(placesOf("Marcus Aurora, 44, was shot dead. A gun was found in Aurora's truck, and two at Aurora's home.")).toEqual([]);
  expect(placesOf("Daniel Houston, 31, was stabbed in Houston. A knife was found in Houston's car.")).toContain("Houston");
});

describe("a town that is known by its post office alone", () => {
  const found = (text: string, more: Partial<Article> = {}) => analyse(text, more).places.map(describePlace);

  test("counts where the article names its state or county, or comes from its state", () => {
    expect(found("A barn burned down in Kaktovik, deputies said.")).toEqual([]);
    expect(found("A barn burned down in Kaktovik, deputies said. Alaska is vast.")[0]).toBe("Kaktovik = Kaktovik, Alaska, US");
    expect(found("A barn burned down in Ranburne, the sheriff of Cleburne County said.")[0]).toBe("Ranburne = Ranburne, Alabama, US");
    expect(found("A barn burned down in Ranburne, deputies said.", { outlet: "waff.com" })[0]).toBe("Ranburne = Ranburne, Alabama, US");
  });

  test("gives way to a larger town of the name elsewhere, where its state is told of another place alone", () => {
    expect(found("A barn burned down in Ferguson. Another did in Charlotte, N.C., on Friday.")[0]).toBe(
      "Ferguson = Ferguson, Missouri, US",
    );
    expect(found("A barn burned down in Ferguson, N.C., on Friday.")[0]).toBe("Ferguson = Ferguson, North Carolina, US");
    expect(found("A barn burned down in Ferguson.", { outlet: "wbtv.com" })[0]).toBe("Ferguson = Ferguson, North Carolina, US");
  });

  test("takes no well-known name and no word, but behind a comma its state makes it a place", () => {
    expect(found("A barn burned down in Ulm. Montana is far away.")[0]).toBe("Ulm = Ulm, Baden-Wurttemberg, DE");
    expect(found("A barn burned down in Ulm, Mont., on Friday.")[0]).toBe("Ulm = Ulm, Montana, US");
    expect(found("They left in Hasty retreat. Arkansas is far away.").slice(0, -1)).toEqual([]);
    expect(found("A barn burned down in Hasty, Ark., on Friday.")[0]).toBe("Hasty = Hasty, Arkansas, US");
  });
});

test("a name that the text calls a neighbourhood is a quarter of the outlet's own city and not a town elsewhere", () => {
  const cityOf = (text: string, outlet: string) => analyse(text, { outlet }).places.find(({ name }) => name === "Peoria")?.city?.name;
  expect(cityOf("Two shops burned in the Peoria neighborhood on Monday.", "azcentral.com")).toBeUndefined();
  expect(cityOf("Two shops burned in the Peoria neighborhood on Monday.", "wkrn.com")).toBe("Nashville");
  expect(cityOf("Two shops burned in the South Side Peoria neighborhood on Monday.", "wkrn.com")).toBe("Nashville");
  expect(cityOf("Two shops burned in a Peoria neighborhood on Monday.", "wkrn.com")).toBeUndefined();
});

test("a street that begins with the name of a town is not in it", () => {
  expect(analyse("The car stopped at Austin Point Road near a barn.").places.map(({ location }) => location?.name)).not.toContain("Austin");
  expect(analyse("The judge of the Harris County Court spoke in Dallas.").places.map(describePlace)).toContain(
    "Dallas = Dallas, Texas, US",
  );
});

test("every mention's span gives its name, in order, in text and title", () => {
  const words = fc.constantFrom(
    "in",
    "Paris",
    ",",
    "Texas",
    "Mr",
    "Jordan",
    "the",
    "Kabul",
    "airport",
    "—",
    "City",
    "Hall",
    "US",
    "Calif.",
    "near",
    "of",
    "12",
    "Oak",
    "Street",
    ".",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), (list) => {
      const text = list.join(" ");
      const { places, titlePlaces } = analyse(text, { title: text });
      for (const { start, end, name } of [...places, ...titlePlaces]) expect(text.slice(start, end)).toBe(name);
      const starts = places.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
    }),
  );
});
