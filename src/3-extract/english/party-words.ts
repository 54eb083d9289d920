/** Words that only say what someone did; they name nobody. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    "attacker attackers assailant assailants gunman gunmen bomber bombers shooter shooters suspect suspects perpetrator perpetrators killer" +
    " killers murderer murderers hijacker hijackers kidnapper kidnappers intruder robber robbers knifeman assassin assassins hitman driver" +
    " terrorist criminal criminals victim victims someone somebody unknown one he she they it who man men woman person people" +
    " individual individuals youth youths teen teenager boy girl passenger culprit culprits raiders raider arsonist captors captor others" +
    " subject subjects vehicle car truck gunmen's another"
  ).split(" "),
);

/** Heads of noun phrases that name organised parties. */
export const PARTY_NOUNS: ReadonlySet<string> = new Set(
  (
    "group groups militia militias militiaman militiamen forces force army military police policeman policemen officer officers troops soldiers" +
    " soldier government regime guerrillas guerrilla rebels rebel insurgents insurgent militants militant fighters fighter extremists" +
    " jihadists islamists separatists separatist gang gangs cartel cartels faction factions movement organization organisation front" +
    " command brigade brigades commandos commando squad squads paramilitaries paramilitary agents intelligence state coalition navy" +
    " warplanes jets aircraft planes helicopters drone drones terrorists cell traffickers hitmen branch affiliate wing air-force" +
    " extremist jihadist islamist mafia junta outfit settlers vigilantes bandits bandit herdsmen herders pirates cultists naxals naxalites maoists dacoits" +
    " unit units patrol patrols detachment detachments battalion battalions regiment regiments column columns ring rings band bands" +
    " services guard guards marines security detectives deputies deputy sheriff far-right far-left"
  ).split(" "),
);

/** Things that kill without being anyone: never a responsible party. */
export const NOT_PARTIES: ReadonlySet<string> = new Set(
  (
    "attack attacks blast blasts explosion explosions bomb bombs bombing bombings shooting shootings fire fires crash earthquake quake tsunami" +
    " hurricane storm flood floods cyclone typhoon tornado avalanche landslide airstrike airstrikes strike strikes shelling shell shells rocket" +
    " rockets prayer prayers mass missile missiles mortar mortars bullet bullets gun knife car truck bus train plane violence war wars conflict fighting clashes clash" +
    " battle incident accident disease virus gas wall building grenade device assault raid raids ambush siege disaster collision killing" +
    " killings murder wave shot shots gunfire ship boat vessel ferry number toll death deaths operation offensive campaign massacre protests" +
    " protest unrest riots wreck collapse heat cold water something wounded injured hurt dead missing"
  ).split(" "),
);

/** Verbs (all forms) by which someone attacks. */
export const ATTACK_VERBS: ReadonlySet<string> = new Set(
  (
    "attacked attacks attack attacking stormed storming storms ambushed ambushing raided raiding overran bombed bombing shelled shelling fired firing" +
    " opened detonated detonating exploded planted hurled threw lobbed launched launching hijacked hijacking seized rammed ploughed plowed" +
    " torched besieged assaulted massacred targeted stabbed shot shooting killed killing kidnapped abducted murdered assassinated executed" +
    " wounded injured carried set dynamited machinegunned machine-gunned blew burned destroyed struck hit pounded bombarded strafed"
  ).split(" "),
);

/** Verbs whose object must make them an attack: "opened fire", "carried out the attack". */
export const ATTACK_OBJECTS: ReadonlyMap<string, RegExp> = new Map([
  ["opened", /^(?:fire|up)\b/],
  [
    "fired",
    /^(?:(?:\w+ly )?(?:on|at|into|upon)|shots|several|a|an|the|missiles?|rockets?|mortars?|\d+|his|their|her|multiple|more|from)\b/,
  ],
  ["firing", /^(?:on|at|into|upon|shots|missiles?|rockets?|mortars?)\b/],
  ["set", /^(?:fire|off|upon|ablaze|\w+ on fire|the \w+ on fire|\w+ ablaze)\b/],
  [
    "carried",
    /^out (?:the|an?|this|that|these|at|its|several|\w+) ?(?:\w+ )?(?:attacks?|bombings?|shootings?|massacre|killings?|assault|murders?|assassination|kidnapping|strikes?|airstrikes?|operation|ambush|raid|blast|explosion)/,
  ],
  [
    "launched",
    /^(?:an?|the|its|several|air|rocket|missile|mortar) (?:\w+ ){0,3}(?:attacks?|assault|offensive|raid|rockets?|missiles?|mortars?|grenades?|strikes?|airstrikes?)/,
  ],
  ["launching", /^(?:an?|the|its|several|air) (?:\w+ ){0,3}(?:attacks?|assault|raid|rockets?|missiles?|strikes?|airstrikes?)/],
  ["planted", /^(?:an?|the|\w+) (?:\w+ ){0,2}(?:bombs?|explosives?|mines?|devices?|charges?|dynamite)/],
  ["hurled", /^(?:an?|the|\w+)? ?(?:\w+ ){0,2}(?:bombs?|explosives?|grenades?|dynamite|stones|cocktails?)/],
  ["threw", /^(?:an?|the|\w+)? ?(?:\w+ ){0,2}(?:bombs?|explosives?|grenades?|dynamite|cocktails?)/],
  ["blew", /^up\b/],
  ["seized", /^(?:\w+ ){0,4}(?:hostages?|people|workers|students|passengers|tourists)/],
  ["hit", /^(?:is|isis)\b/],
  ["struck", /^(?:at|the|a)\b.*(?:base|post|convoy|village|town|camp|target)/],
  ["burned", /^(?:the|a|an|\w+) (?:\w+ ){0,2}(?:bus|buses|vehicles?|houses?|trucks?|offices?|building|cars?|school)/],
  ["destroyed", /^(?:the|a|an|\w+) (?:\w+ ){0,2}(?:tower|towers|bridge|pylons?|vehicles?|offices?|house|building)/],
  ["targeted", /^(?:the|a|an|\w+)\b/],
]);
