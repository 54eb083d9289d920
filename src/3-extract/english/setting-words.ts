/** Words of settings in which shots, attacks and deaths are usually not real: each adds to the doubt about an incident. */
export const UNREAL_SETTINGS: ReadonlySet<string> = new Set(
  // Sport.
  (
    "match matches goal goals goalkeeper striker midfielder defender winger penalty league cup champions championship tournament season seasons" +
    " coach referee innings wicket wickets bowler batsman scored half-time full-time semi-final quarter-final final olympic olympics" +
    " medal tennis rugby football cricket athletics sprinter game games squad captain fixture seed seeded open try fly-half arsenal chelsea" +
    " liverpool wales england ireland scotland playoff quarterback touchdown injury injuries hamstring knee ankle" +
    " prix lap laps podium qualifying f1 nascar motogp speedway racetrack teammate teammates team-mate team-mates standings" +
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

/** Words of campaigns, parliaments and parties: those who speak about an incident there make it no news of one. */
export const POLITICS: ReadonlySet<string> = new Set(
  (
    "candidate candidates nominee nominees nomination presidential campaign campaigns republican republicans democrat democrats democratic gop" +
    " senator senators senate congress congressman congresswoman congressional lawmaker lawmakers legislator legislators legislation bill veto" +
    " debate debates election elections elected voter voters vote votes voted voting poll polls polling ballot electoral rally rallies" +
    " running-mate conservative conservatives liberal liberals progressive progressives administration policy policies reform reforms referendum" +
    " lobby lobbyists constitution constitutional amendment op-ed endorsement endorsed pundits"
  ).split(" "),
);

/** Words with which a writer speaks of himself and to the reader. */
export const COMMENTARY: ReadonlySet<string> = new Set(
  (
    "i i'm i’m i've i’ve i'd i’d i'll i’ll me my myself mine we we're we’re we've we’ve our ours ourselves you you're you’re you've you’ve your yours" +
    " yourself let's let’s folks ! ?"
  ).split(" "),
);
