/** Base forms of verbs by which someone harms the one they have as object: "shot", "abducted". */
export const HARMING_VERBS: ReadonlySet<string> = new Set(
  (
    "kill murder shoot stab slay massacre slaughter behead execute assassinate lynch strangle wound injure abduct kidnap ambush bomb shell " +
    "hijack torch besiege gun knife mow"
  ).split(" "),
);

/** Base forms of verbs that tell of an attack only where their doer is armed or a group: "the rebels stormed", not "the critic attacked". */
export const ATTACKING_VERBS: ReadonlySet<string> = new Set("attack storm assault raid target strike hit seize capture overrun".split(" "));

/** Verbs that need a word beside them to tell of a deed: base form → what their clause must hold after them. */
export const DEED_PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ["open", /^(?:fire|up)\b/],
  ["fire", /^(?:back|on|at|into|upon|(?:\S+ ){0,5}(?:shots?|rounds?|missiles?|rockets?|mortars?|shells?|gun|weapon|rifle|tear))\b/],
  ["set", /^(?:fire to|off (?:\S+ ){0,3}(?:bombs?|explosives?|devices?|blasts?|charges?|vests?)|(?:\S+ ){1,4}(?:on fire|ablaze))\b/],
  ["detonate", /^(?:\S+ ){0,4}(?:bombs?|explosives?|vests?|belts?|devices?|car|truck|vehicle|himself|herself|charges?)\b/],
  ["explode", /^(?:\S+ ){0,4}(?:bombs?|explosives?|vests?|belts?|devices?|car|truck|vehicle|ambulance|himself|herself|charges?|mines?)\b/],
  ["trigger", /^(?:\S+ ){0,4}(?:bombs?|explosives?|vests?|belts?|devices?|charges?|mines?|explosions?|blasts?)\b/],
  ["blow", /^(?:(?:himself|herself|themselves) up|up)\b/],
  ...["plant", "lay", "bury"].map((verb): [string, RegExp] => [
    verb,
    /^(?:\S+ ){0,4}(?:bombs?|explosives?|(?:land)?mines?|devices?|dynamite)\b/,
  ]),
  ["throw", /^(?:\S+ ){0,3}(?:bombs?|explosives?|grenades?|dynamite|cocktails?)\b/],
  ["hurl", /^(?:\S+ ){0,3}(?:bombs?|explosives?|grenades?|dynamite|cocktails?)\b/],
  ["lob", /^(?:\S+ ){0,3}(?:bombs?|grenades?|shells?)\b/],
  ["take", /^(?:\S+ ){0,4}hostages?\b/],
  ["hold", /^(?:\S+ ){0,4}hostages?\b/],
  ["go", /^on (?:\S+ ){0,4}(?:rampage|spree)\b/],
  ["plow", /^(?:\S+ ){0,4}into\b/],
  ["plough", /^(?:\S+ ){0,4}into\b/],
  ["drive", /^(?:\S+ ){0,4}into (?:\S+ ){0,3}(?:crowds?|pedestrians|people|shoppers)\b/],
  ["ram", /^(?:\S+ ){0,4}into\b/],
  ["pull", /^the trigger\b/],
  ["start", /^(?:shooting|firing|stabbing|to (?:shoot|fire|stab))\b/],
  ["begin", /^(?:shooting|firing|stabbing|to (?:shoot|fire|stab))\b/],
  ["use", /^(?:\S+ ){0,5}(?:napalm|phosphorous|sarin|chlorine|mustard|cluster|barrel|chemical weapons|nerve gas)\b/],
  ["drop", /^(?:\S+ ){0,4}(?:bombs?|leaflet-bombs|explosives|munitions)\b/],
  ...["carry", "launch", "stage", "commit", "perpetrate", "mount", "conduct", "orchestrate", "mastermind"].map((verb): [string, RegExp] => [
    verb,
    /^(?:it out\b|(?:out )?(?:\S+ ){0,5}(?:attacks?|bombings?|shootings?|massacres?|killings?|assaults?|murders?|assassinations?|kidnappings?|abductions?|airstrikes?|strikes?|ambush|raids?|blasts?|explosions?|missiles?|rockets?|rampage|stabbings?|hijackings?|atrocit\w+)\b)/,
  ]),
]);

/** Nouns that tell of a deed whose doer can stand as "X's", before them or after "by". Lower case, singular. */
export const DEED_NOUNS: ReadonlySet<string> = new Set(
  "attack assault bombing airstrike strike raid ambush shelling bombardment massacre rampage offensive onslaught".split(" "),
);

/** Weapons that tell of a deed where they strike by themselves: "a Taliban car bomb killed six". */
export const STRIKING_WEAPONS: ReadonlySet<string> = new Set("bomb rocket missile mortar shell grenade".split(" "));

/** Nouns of which "X's" and "the X …" are as likely the victim's: only "by X" tells the doer. */
export const VICTIM_NOUNS: ReadonlySet<string> = new Set(
  "shooting killing murder slaying assassination abduction kidnapping stabbing execution hijacking siege blast explosion".split(" "),
);

/** Words that say by themselves what their bearer did. */
export const ATTACKER_NOUNS: ReadonlySet<string> = new Set(
  (
    "gunman gunmen shooter shooters attacker attackers assailant assailants bomber bombers killer killers perpetrator perpetrators assassin " +
    "assassins murderer murderers hijacker hijackers kidnapper kidnappers arsonist culprit culprits knifeman ringleader mastermind"
  ).split(" "),
);

/** What follows a word of blame, charge or suspicion when it concerns violence. */
export const VIOLENCE =
  /\b(?:attack\w*|attempted|murder\w*|kill\w*|shoot\w*|shot|bomb\w*|assault\w*|manslaughter|homicide|massacre|stabb\w*|assassinat\w*|terrorism|plotting|explosi\w+|kidnap\w*|abduct\w*|hostages?|arson|blasts?|strikes?|airstrikes?|deaths?|hijack\w*|firing|destroying|downing|shell\w*|ambush|raid|rampage|storm\w*|slay\w*|slaughter|wound\w*|injur\w*|atrocit\w+|incident|crash|open(?:ed|ing) fire|gunfire|war crimes?|crimes? against|th(?:e|is) crime)\b/;
