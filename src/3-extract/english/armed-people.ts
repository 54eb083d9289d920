/**
 * What news calls people who fight or attack; lower case, singular and plural. Source: plain English usage, with the words that papers of Nigeria
 * ("hoodlums", "cultists"), South Asia ("ultras", "dacoits") and Latin America ("sicarios") use. Soldiers and police are none of them.
 */
const BANDS =
  "fighter fighters militant militants rebel rebels insurgent insurgents guerrilla guerrillas guerilla guerillas militiaman militiamen" +
  " jihadist jihadists jihadi jihadis extremist extremists terrorist terrorists islamist islamists separatist separatists subversive" +
  " subversives maoist maoists naxal naxals naxalite naxalites ultras infiltrator infiltrators";
const ROBBERS =
  "bandit bandits robber robbers raider raiders rustler rustlers pirate pirates kidnapper kidnappers kidnaper kidnapers abductor abductors" +
  " captor captors hijacker hijackers hostage-taker hostage-takers gangster gangsters mobster mobsters hoodlum hoodlums cultist cultists" +
  " miscreant miscreants thug thugs dacoit dacoits brigand brigands sicario sicarios hitman hitmen";
const DOERS =
  "attacker attackers assailant assailants gunman gunmen shooter shooters sniper snipers bomber bombers killer killers murderer murderers" +
  " assassin assassins knifeman knifemen arsonist arsonists perpetrator perpetrators culprit culprits";

/** Those who fight in a band that is no state's: "rebels", "militants". Alternatives of a pattern. */
export const FIGHTERS: string = BANDS.replaceAll(" ", "|");
/** Those who rob, abduct and kill for gain: "bandits", "pirates". Alternatives of a pattern. */
export const OUTLAWS: string = ROBBERS.replaceAll(" ", "|");
/** Those whom only their deed names: "gunmen", "the attacker". Alternatives of a pattern. */
export const ATTACKERS: string = DOERS.replaceAll(" ", "|");
/** A band by what it is, where no name is given: "the group", "the outfit". Alternatives of a pattern. */
export const BODIES_OF_ARMED = "group|movement|organization|organisation|militia|faction|outfit";

/** Of such alternatives those that mean several: "rebels", "gunmen". */
export function several(alternatives: string): string {
  return alternatives
    .split("|")
    .filter((word) => /(?:s|men)$/.test(word))
    .join("|");
}
