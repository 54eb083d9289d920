/** Weapons, as heads of noun phrases. */
export const WEAPONS: ReadonlySet<string> = new Set(
  (
    "bomb bombs dynamite explosive explosives grenade grenades rifle rifles pistol pistols handgun handguns gun guns revolver shotgun shotguns" +
    " machinegun machineguns machine-gun machine-guns submachinegun submachineguns mortar mortars rocket rockets missile missiles mine mines" +
    " knife knives machete machetes axe firearm firearms weapon weapons bazooka bazookas car-bomb firebomb firebombs cocktail cocktails" +
    " launcher launchers shell shells torpedo vest ak-47 ak-47s m-16 m-16s ar-15 uzi carbine carbines charge charges device devices" +
    " projectile projectiles bullet bullets hammer sword drone tnt c-4 anfo sarin chlorine gas ied ieds artillery bayonet stone stones hatchet stick sticks"
  ).split(" "),
);

/** Weak weapon heads count only with one of these before them: "an explosive device", "dynamite charges". */
export const WEAPON_QUALIFIERS: ReadonlySet<string> = new Set(
  "explosive dynamite suicide bomb incendiary molotov grenade rocket high-powered high-caliber mustard nerve tear".split(" "),
);
export const WEAK_WEAPONS: ReadonlySet<string> = new Set(
  "charge charges device devices vest gas launcher launchers cocktail cocktails weapon weapons bullet bullets stone stones stick sticks".split(
    " ",
  ),
);

/** Things that are attacked, as heads of noun phrases. */
export const TARGETS: ReadonlySet<string> = new Set(
  (
    "embassy embassies consulate office offices headquarters building buildings house houses home homes residence residences apartment" +
    " church churches mosque mosques temple synagogue school schools university college hospital hospitals clinic hotel hotels restaurant" +
    " restaurants bar nightclub club cafe market markets store stores shop shops supermarket mall bank banks station stations airport airports" +
    " terminal base bases barracks garrison camp camps post posts outpost outposts checkpoint checkpoints facility facilities installation" +
    " installations plant plants factory refinery pipeline pipelines oil-pipeline well wells dam bridge bridges tower towers pylon pylons" +
    " substation substations line lines road highway railway railroad track tracks train trains bus buses car cars vehicle vehicles truck" +
    " trucks van jeep jeeps ambulance ambulances motorcycle plane planes airplane aircraft helicopter helicopters jet jets airliner ship ships" +
    " boat boats tanker convoy convoys patrol patrols motorcade village villages town neighborhood neighborhoods farm farms ranch warehouse" +
    " newspaper station transmitter antenna antennas ministry palace court courthouse parliament jail prison theater theatre cinema museum" +
    " stadium embassy's compound complex center institute institutions supplies power-lines businesses business company companies mission" +
    " agency branch party-headquarters monument statue cathedral seminary library property checkpost depot hamlet hamlets settlement settlements monastery convent orphanage dispensary pharmacy studio studios newsroom hall mansion villa resort lodge workshop mill estate plantation bunker trench fort fortress guardhouse mine quarry oilfield"
  ).split(" "),
);

/** Titles and ranks before names; not part of the name. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir lord lady president vice prime minister ministers secretary senator sen. sen rep. rep congressman" +
    " governor gov. gov mayor judge justice chief general gen. gen colonel col. col lieutenant lt. lt major maj. maj captain capt. capt sergeant" +
    " sgt. sgt corporal cpl. cpl private pvt. admiral adm. commander cmdr officer detective deputy sheriff constable inspector superintendent" +
    " supt. father fr. monsignor msgr bishop archbishop cardinal pope pastor rev. rev reverend imam sheikh king queen prince princess ambassador" +
    " leader deputy former retired ex party union attorney army police navy marine lance national state district executive director spokesman" +
    " chairman commissioner professor doctor engineer journalist candidate brigadier trooper patrolman firefighter coach councilman councilwoman" +
    " magistrate alderman lawmaker newsman newswoman reporter businessman businesswoman rancher cattleman landowner peasant student teacher" +
    " lawyer priest priests jesuit jesuits nun comrade activist policeman soldier agent"
  ).split(" "),
);
