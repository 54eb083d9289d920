/** Words of settings in which shots, attacks and deaths are usually not real: each adds to the doubt about an incident. */
export const UNREAL_SETTINGS: ReadonlySet<string> = new Set(
  // Sport.
  (
    "match matches goal goals goalkeeper striker midfielder defender winger penalty league cup champions championship tournament season seasons" +
    " coach referee innings wicket wickets bowler batsman scored half-time full-time semi-final quarter-final final olympic olympics" +
    " medal tennis rugby football cricket athletics sprinter game games squad captain fixture seed seeded open try fly-half arsenal chelsea" +
    " liverpool wales england ireland scotland playoff quarterback touchdown injury injuries hamstring knee ankle" +
    // Films, music, books.
    " film films movie movies actor actress actors director directed starring star stars oscar oscars album albums song songs band singer" +
    " music musical novel novels author comedy drama thriller sequel premiere box-office hollywood award awards nominated nomination" +
    " nominations bafta grammy festival theatre tv television show series episode character characters plot script screenplay audience" +
    " chart charts gig rapper hip-hop" +
    // Computers and games.
    " virus viruses worm spam software hacker hackers phishing spyware malware internet web online pc pcs microsoft linux console" +
    " playstation xbox nintendo gamers gamer users download downloads" +
    // Business and party politics.
    " shares profit profits sales investors investor economy economic growth analysts prices stock dollar euro inflation" +
    " election elections tory tories labour lib dem mps mp chancellor manifesto vote voters poll conservatives tax budget company firm firms"
  ).split(" "),
);
