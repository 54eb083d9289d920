import type { QuantityKind } from "../../model/analysis.ts";

const UNITS: readonly (readonly [QuantityKind, string])[] = [
  ["percent", "% percent percentage pct"],
  [
    "money",
    "dollar dollars euro euros pound pounds yen yuan rupee rupees rouble roubles ruble rubles peso pesos naira rand dinar dinars lira riyal riyals dirham shilling shillings franc francs cent cents quid usd gbp eur bucks",
  ],
  [
    "distance",
    "mile miles kilometer kilometers kilometre kilometres km kms meter meters metre metres foot feet ft yard yards yds inch inches centimeter centimeters centimetre centimetres cm mm millimeter millimeters millimetre millimetres",
  ],
  [
    "duration",
    "second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends fortnight month months year years yr yrs decade decades century centuries quarter quarters semester semesters season seasons",
  ],
  [
    "measure",
    "ton tons tonne tonnes kg kilo kilos kilogram kilograms gram grams lb lbs ounce ounces litre litres liter liters gallon gallons barrel barrels acre acres hectare hectares mph kph knots kmh degrees degree celsius fahrenheit megawatts watts volts mw caliber calibre megabytes gigabytes gb mb magnitude points point times fold storey story stories storeys",
  ],
  ["clock", "a.m. p.m. am pm a.m p.m o'clock gmt utc edt est cdt cst pdt pst bst hours'"],
];

/** Units behind a number, lower-case, and the kind of quantity they make. */
export const UNIT_KINDS: ReadonlyMap<string, QuantityKind> = new Map(
  UNITS.flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Signs and codes before an amount of money. */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set([
  "$",
  "£",
  "€",
  "¥",
  "₹",
  "₽",
  "₦",
  "us$",
  "a$",
  "c$",
  "hk$",
  "nz$",
  "rs",
  "rs.",
  "usd",
  "eur",
  "gbp",
]);

/** Words that make the number behind them a name: "Flight 9268", "Interstate 95". */
export const IDENTIFIER_HEADS: ReadonlySet<string> = new Set(
  (
    "flight interstate highway hwy hwy. route rte rte. road room no no. nos. number section sections article articles chapter unit apartment apt apt. suite building bldg lot channel " +
    "gate level phase grade page pages pier runway platform case bus train resolution title area district precinct ward zone sector camp terminal exit box model type mark formula " +
    "apollo boeing airbus kalashnikov nissan bmw m i version chapter verse psalm psalms band engine ladder station checkpoint barrack barracks act law figure table volume vol vol. " +
    "issue question item point line block pin extension ext ext. fax tel tel. phone call dial code zip size class category stage tier top radio fm am psalm catch group proposition prop amendment world " +
    "nbc abc cbs fox cw pbs ktla newschannel"
  ).split(" "),
);

/** Last words of street names; a number before such a name is a house number. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  (
    "street st st. avenue ave ave. road rd rd. drive dr dr. lane ln ln. boulevard blvd blvd. way court ct ct. place pl pl. highway hwy parkway pkwy pkwy. terrace square circle cir " +
    "crescent close plaza trail pike turnpike alley"
  ).split(" "),
);

/** Words that tell that "3-2" is a result. */
export const SCORE_WORDS: ReadonlySet<string> = new Set(
  (
    "win wins won winning beat beats beating lose loses lost losing draw draws drew victory defeat defeated lead leads led leading score scored ahead trail trailed trailing aggregate vote voted " +
    "ruling ruled decision record match game set sets goals penalties"
  ).split(" "),
);
