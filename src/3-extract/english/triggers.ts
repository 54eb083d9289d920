import type { IncidentType } from "../../model/incident-type.ts";

/** A word that tells of an incident. */
export interface Trigger {
  readonly type: IncidentType;
  /** 3: names an incident by itself ("earthquake"); 2: does in most news ("attack"); 1: only means or setting ("gun", "bullet"). */
  readonly strength: 1 | 2 | 3;
}

type Row = readonly [type: IncidentType, strength: 1 | 2 | 3, words: string];

const ROWS: readonly Row[] = [
  [
    "shooting",
    3,
    "shooting shootings gunfire shootout shoot-out shootouts gunfight gunfights gunbattle gunbattles gunshot gunshots drive-by machinegunned machine-gunned strafed",
  ],
  ["shooting", 2, "gunman gunmen shooter shooters gunned mowed"],
  ["shooting", 1, "gun guns rifle pistol handgun firearm bullet bullets shotgun"],
  ["bombing", 3, "bombing bombings dynamited dynamiting"],
  [
    "bombing",
    2,
    "bomb bombs bombed detonated detonate detonating explosives ied car-bomb grenade grenades dynamite landmine landmines land-mine" +
      " explosives-laden explosives-packed explosives-filled bomb-laden explosive-laden",
  ],
  ["suicide bombing", 3, "suicide-bombing"],
  ["stabbing", 3, "stabbing stabbings stabbed knifed"],
  ["stabbing", 2, "knife-wielding machete-wielding axe-wielding sword-wielding hatchet-wielding knifeman knifemen"],
  ["stabbing", 1, "knife knives machete axe cleaver"],
  ["vehicle ramming", 3, "ramming rammed"],
  [
    "kidnapping",
    3,
    "kidnapping kidnappings kidnapped abducted abduction abductions hijacking hijacked hijackers hijack kidnaping kidnapings kidnaped",
  ],
  ["kidnapping", 2, "kidnappers kidnapers kidnap hostage hostages captors ransom"],
  ["siege", 2, "siege standoff stand-off hostage-taking"],
  ["assassination", 3, "assassination assassinations assassinated assassinate assassins assassin"],
  ["arson", 3, "arson firebombing firebombed firebomb arsonist arsonists"],
  ["arson", 2, "torched torching"],
  ["air strike", 3, "airstrike airstrikes air-strike air-strikes airstrike's"],
  ["air strike", 2, "warplane warplanes drone drones"],
  ["shelling", 3, "shelling shelled bombardment shellfire"],
  ["shelling", 2, "mortar mortars rocket rockets missile missiles artillery howitzer howitzers shells"],
  ["armed clash", 3, "firefight firefights clashes"],
  ["armed clash", 2, "clashed fighting skirmish skirmishes battle"],
  // A single "clash" is as often one of teams or opinions.
  ["armed clash", 1, "clash"],
  ["riot", 3, "riot riots rioting rioted rioters looting"],
  ["riot", 1, "protest protests protesters unrest demonstration demonstrations"],
  ["chemical attack", 3, "sarin"],
  ["chemical attack", 2, "chemical mustard nerve-agent chlorine"],
  ["accident", 3, "derailment derailed capsized stampede collision shipwreck pile-up"],
  ["accident", 2, "crash crashed crashes collided accident accidents blaze fire fires collapsed capsizing sank explosion-accident"],
  [
    "disaster",
    3,
    "earthquake earthquakes quake tsunami hurricane cyclone typhoon tornado tornadoes landslide landslides avalanche mudslide mudslides aftershock" +
      " snowstorm snowstorms blizzard blizzards rockslide rockslides rockfall landslip landslips cloudburst cloudbursts",
  ],
  ["accident", 2, "hit-and-run hit-and-runs crash-landed crash-landing"],
  ["accident", 1, "drowned drowning trampled"],
  ["disaster", 1, "lightning volcano"],
  ["disaster", 2, "flood floods flooding eruption wildfire wildfires storm heatwave heatwaves"],
  ["armed assault", 3, "massacre massacres ambush ambushes ambushed rampage"],
  [
    "armed assault",
    2,
    "attack attacks attacked assault assaults attackers attacker assailants assailant raid raids stormed attacking insurgents militants",
  ],
  ["other", 3, "murder-suicide murder-suicides explosion explosions blast blasts exploded homicide homicides slaying slayings"],
  ["other", 2, "killing killings murder murders manslaughter suicide"],
];

/** Words (lower-case) → the incident they tell of. Source: plain English usage; types are the figure codebook's. */
export const TRIGGERS: ReadonlyMap<string, Trigger> = build();

function build(): Map<string, Trigger> {
  const triggers = new Map<string, Trigger>();
  for (const [type, strength, words] of ROWS) for (const word of words.split(" ")) triggers.set(word, { type, strength });
  return triggers;
}

/** Two words → the incident they tell of together: "suicide bomber", "opened fire". */
export const TRIGGER_PAIRS: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ["suicide bomber", { type: "suicide bombing", strength: 3 }],
  ["suicide bombers", { type: "suicide bombing", strength: 3 }],
  ["suicide bombing", { type: "suicide bombing", strength: 3 }],
  ["suicide bombings", { type: "suicide bombing", strength: 3 }],
  ["suicide attacker", { type: "suicide bombing", strength: 3 }],
  ["suicide attackers", { type: "suicide bombing", strength: 3 }],
  ["suicide drone", { type: "air strike", strength: 3 }],
  ["suicide drones", { type: "air strike", strength: 3 }],
  ["suicide attack", { type: "suicide bombing", strength: 3 }],
  ["suicide attacks", { type: "suicide bombing", strength: 3 }],
  ["suicide blast", { type: "suicide bombing", strength: 3 }],
  ["suicide car", { type: "suicide bombing", strength: 3 }],
  ["suicide vest", { type: "suicide bombing", strength: 2 }],
  ["suicide belt", { type: "suicide bombing", strength: 2 }],
  ["explosive vest", { type: "suicide bombing", strength: 2 }],
  ["explosive belt", { type: "suicide bombing", strength: 2 }],
  ["explosives vest", { type: "suicide bombing", strength: 2 }],
  ["explosives belt", { type: "suicide bombing", strength: 2 }],
  ["suicide truck", { type: "suicide bombing", strength: 3 }],
  ["car bomb", { type: "bombing", strength: 3 }],
  ["car bombs", { type: "bombing", strength: 3 }],
  ["truck bomb", { type: "bombing", strength: 3 }],
  ["roadside bomb", { type: "bombing", strength: 3 }],
  ["bomb attack", { type: "bombing", strength: 3 }],
  ["bomb attacks", { type: "bombing", strength: 3 }],
  ["bomb blast", { type: "bombing", strength: 3 }],
  ["bomb exploded", { type: "bombing", strength: 3 }],
  ["bombs exploded", { type: "bombing", strength: 3 }],
  ["explosive device", { type: "bombing", strength: 2 }],
  ["blew up", { type: "bombing", strength: 2 }],
  ["blown up", { type: "bombing", strength: 2 }],
  ["set fire", { type: "arson", strength: 2 }],
  ["set ablaze", { type: "arson", strength: 2 }],
  ["set afire", { type: "arson", strength: 2 }],
  ["terrorist action", { type: "armed assault", strength: 2 }],
  ["terrorist actions", { type: "armed assault", strength: 2 }],
  ["live ammunition", { type: "shooting", strength: 3 }],
  ["live rounds", { type: "shooting", strength: 3 }],
  ["live bullets", { type: "shooting", strength: 3 }],
  ["opened fire", { type: "shooting", strength: 3 }],
  ["open fire", { type: "shooting", strength: 3 }],
  ["opens fire", { type: "shooting", strength: 3 }],
  ["opening fire", { type: "shooting", strength: 3 }],
  ["shot dead", { type: "shooting", strength: 3 }],
  ["shots fired", { type: "shooting", strength: 3 }],
  ["shots rang", { type: "shooting", strength: 3 }],
  ["stray bullet", { type: "shooting", strength: 3 }],
  ["fired shots", { type: "shooting", strength: 3 }],
  ["gun battle", { type: "armed clash", strength: 3 }],
  ["gun battles", { type: "armed clash", strength: 3 }],
  ["air strike", { type: "air strike", strength: 3 }],
  ["air strikes", { type: "air strike", strength: 3 }],
  ["air raid", { type: "air strike", strength: 3 }],
  ["air raids", { type: "air strike", strength: 3 }],
  ["air attack", { type: "air strike", strength: 3 }],
  ["drone strike", { type: "air strike", strength: 3 }],
  ["missile strike", { type: "shelling", strength: 3 }],
  ["missile strikes", { type: "shelling", strength: 3 }],
  ["missile attack", { type: "shelling", strength: 3 }],
  ["rocket attack", { type: "shelling", strength: 3 }],
  ["mortar attack", { type: "shelling", strength: 3 }],
  ["mortar attacks", { type: "shelling", strength: 3 }],
  ["rocket attacks", { type: "shelling", strength: 3 }],
  ["missile attacks", { type: "shelling", strength: 3 }],
  ["rifle fire", { type: "shooting", strength: 3 }],
  ["machinegun fire", { type: "shooting", strength: 3 }],
  ["machine-gun fire", { type: "shooting", strength: 3 }],
  ["gun fire", { type: "shooting", strength: 3 }],
  ["small-arms fire", { type: "shooting", strength: 3 }],
  ["arms fire", { type: "shooting", strength: 3 }],
  ["weapons fire", { type: "shooting", strength: 3 }],
  ["sniper fire", { type: "shooting", strength: 3 }],
  ["automatic fire", { type: "shooting", strength: 3 }],
  ["chemical attack", { type: "chemical attack", strength: 3 }],
  ["gas attack", { type: "chemical attack", strength: 3 }],
  ["acid attack", { type: "chemical attack", strength: 3 }],
  ["acid attacks", { type: "chemical attack", strength: 3 }],
  ["corrosive liquid", { type: "chemical attack", strength: 2 }],
  ["corrosive substance", { type: "chemical attack", strength: 2 }],
  ["corrosive fluid", { type: "chemical attack", strength: 2 }],
  ["mustard attack", { type: "chemical attack", strength: 3 }],
  ["nerve agent", { type: "chemical attack", strength: 2 }],
  ["nerve agents", { type: "chemical attack", strength: 2 }],
  ["toxic gas", { type: "chemical attack", strength: 1 }],
  ["chlorine gas", { type: "chemical attack", strength: 2 }],
  ["chemical weapons", { type: "chemical attack", strength: 2 }],
  ["nerve gas", { type: "chemical attack", strength: 2 }],
  ["knife attack", { type: "stabbing", strength: 3 }],
  ["knife attacks", { type: "stabbing", strength: 3 }],
  ["stabbing attack", { type: "stabbing", strength: 3 }],
  ["poison gas", { type: "chemical attack", strength: 2 }],
  ["gas explosion", { type: "accident", strength: 3 }],
  ["gas leak", { type: "accident", strength: 2 }],
  ["ammonia leak", { type: "accident", strength: 2 }],
  ["chlorine leak", { type: "accident", strength: 2 }],
  ["chemical leak", { type: "accident", strength: 2 }],
  ["emergency landing", { type: "accident", strength: 1 }],
  ["carbon monoxide", { type: "accident", strength: 1 }],
  ["gas explosions", { type: "accident", strength: 3 }],
  ["gas blast", { type: "accident", strength: 3 }],
  ["boiler explosion", { type: "accident", strength: 3 }],
  ["boiler blast", { type: "accident", strength: 3 }],
  ["volcano erupted", { type: "disaster", strength: 3 }],
  ["volcano erupts", { type: "disaster", strength: 3 }],
  ["volcanic eruption", { type: "disaster", strength: 3 }],
  ["lightning strike", { type: "disaster", strength: 2 }],
  ["dam burst", { type: "disaster", strength: 3 }],
  ["heat wave", { type: "disaster", strength: 2 }],
  ["dam collapsed", { type: "disaster", strength: 3 }],
  ["dam collapse", { type: "disaster", strength: 3 }],
  ["police shooting", { type: "police action", strength: 3 }],
  ["police-involved shooting", { type: "police action", strength: 3 }],
  ["officer-involved shooting", { type: "police action", strength: 3 }],
  ["police killing", { type: "police action", strength: 3 }],
  ["plane crash", { type: "accident", strength: 3 }],
  ["train crash", { type: "accident", strength: 3 }],
  ["car crash", { type: "accident", strength: 3 }],
  ["bus crash", { type: "accident", strength: 3 }],
  ["helicopter crash", { type: "accident", strength: 3 }],
  ["road accident", { type: "accident", strength: 3 }],
  ["terror attack", { type: "armed assault", strength: 3 }],
  ["terror attacks", { type: "armed assault", strength: 3 }],
  ["terrorist attack", { type: "armed assault", strength: 3 }],
  ["terrorist attacks", { type: "armed assault", strength: 3 }],
  ["hostage crisis", { type: "siege", strength: 3 }],
  ["hostage siege", { type: "siege", strength: 3 }],
  ["murder-suicide", { type: "shooting", strength: 2 }],
]);

/** Words after or before a trigger that take its violence away: "heart attack", "bomb threat", "attack on the policy". */
export const HARMLESS_BEFORE: ReadonlySet<string> = new Set(
  (
    "heart panic asthma sexual sexually sex indecent hacker cyber virus denial-of-service phishing spam web internet computer verbal scathing stinging bitter fierce personal" +
    " outspoken counter media press spirited blistering savage wing angle first second screen film movie photo video penalty goal spot free" +
    " box-office market price stock counter- dos ddos network email e-mail worm hack hacking mail software strongest fresh latest-political" +
    " net online website political labour tory conservative marketing industrial election campaign legal charm negative hunger general ad title dawn"
  ).split(" "),
);
export const HARMLESS_AFTER: ReadonlySet<string> = new Set(
  (
    "threat threats danger dangers alert alerts scare hoax squad disposal drill exercise ad ads advert adverts movie film thriller drama game games star novel story" +
    " alarm alarms service brigade department engine fighter fighters station marshal marshals chief sale victory theory shelter helicopter coach trophy policy warning risk site" +
    " laws law control rights owners owner ban violence lobby industry crime rate rates statistics prevention insurance code software programs" +
    " tool tools toolkit shelters maker making proof -proof mystery rap record"
  ).split(" "),
);
/** What a criticism is aimed at: "an attack on the plans". */
export const CRITICISED: ReadonlySet<string> = new Set(
  (
    "policy policies plan plans proposal proposals decision decisions record government's idea ideas bill law laws system party speech report" +
    " economy budget tax taxes rights freedom freedoms liberties democracy reputation character critics media press claim claims comments" +
    " performance campaign strategy regime poverty corruption values principles independence integrity pensions prices bureaucracy waste" +
    " piracy spam market culture prime tory tories labour lib conservative conservatives opponents rivals blair howard brown kennedy"
  ).split(" "),
);
