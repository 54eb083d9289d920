/** Base forms that make a sentence worth parsing: harm, violence, responsibility. Lower case. */
export const PARSE_CUES: ReadonlySet<string> = new Set(
  (
    "kill die death dead injure wound hurt harm maim murder shoot stab slay behead execute massacre casualty fatality victim toll missing abduct " +
    "kidnap hostage seize capture arrest detain charge convict displace evacuate flee attack bomb bombing blast explode explosion detonate raid " +
    "ambush storm strike shell fire gunman attacker assailant bomber militant rebel insurgent suspect siege assassinate assassination claim " +
    "responsibility crime destroy damage burn dynamite grenade terrorist guerrilla kidnapping kidnapper murderer assassin assault massacre blame " +
    "accuse deny confirm suspected perpetrator threaten warn shooter killer identify admit confess sentence guilty rampage responsible intelligence target launch open " +
    "blow sabotage torch machinegun machine-gun strafe besiege rob torture slaughter riddle firebomb killing slaying disappear " +
    "disappearance hijack hijacking firebombing arson shelling perpetrate commit rescue free release liberate clash mine bullet gunfire"
  ).split(" "),
);
