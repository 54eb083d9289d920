/**
 * What a deed may strike, or what may go down, as a report names it at its head: a town has few of each. Houses, streets and bars are left out. Small
 * letters, as parts of an expression.
 */
export const VENUE_WORDS =
  "ferr(?:y|ies)|boats?|trawlers?|tankers?|airliners?|helicopters?|trains?|cable cars?|coal ?mines?|gold ?mines?|mines?|quarry|collier(?:y|ies)|refinery|factory|warehouse|dam|hotels?|markets?|supermarket|bakery|mosques?|church(?:es)?|cathedral|temple|synagogues?|shrine|monastery|seminary|orphanage|kindergarten|schools?|universit(?:y|ies)|hospital|clinic|prison|barracks|airport|stadium|theat(?:re|er)|cinema|museum|nightclub|casino|embassy|consulate|parliament|courthouse|car wash|bowling alley|(?:skating|ice|roller) rink|laundromat|farmers market|brewery|winery|parade|wedding|funeral|concert|festival|fairground|carnival|arcade|barber ?shop|gym|golf course|truck stop|campground|marina";
