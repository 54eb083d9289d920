/**
 * One way of telling who claims, confirms, denies or blames, and where: the wording's kind, the words, and "status | who | by | channel" for each
 * statement; "-" is nobody, nothing.
 */
export type Wording = readonly [kind: string, words: string, ...says: readonly string[]];

/** How agencies tell of claims and of what became of them, with the channel. All names but those of some known bodies are invented. */
export const WORDINGS: readonly Wording[] = [
  // How the bomb came there.
  [
    "laid by its own",
    "The Orvan Front said on its website that one of its men had left a bag with explosives in the tea house.",
    "claimed | the Orvan Front | - | its website",
  ],
  ["laid by its own", "The Orvan Front said its fighters had hidden a bomb under the bench.", "claimed | the Orvan Front | - | -"],
  ["laid by its own", "The Orvan Front said its members had left the town."],
  // A branch by its group, and a channel at the head of what its maker goes on to say.
  ["branch", "The Orvan Front group's coastal branch claimed the attack.", "claimed | The Orvan Front group's coastal branch | - | -"],
  [
    "no branch",
    "A coastal branch of a bank said the Orvan Front claimed the attack.",
    "claimed | the Orvan Front | A coastal branch of a bank | -",
  ],
  [
    "medium first",
    "The Orvan Front claimed responsibility. In a message on its news agency, the group said that it had struck a patrol.",
    "claimed | The Orvan Front | - | a message on its news agency",
  ],
  // A medium with its name.
  ["named medium", "Al-Nadir claimed responsibility on its Radio Horizon.", "claimed | Al-Nadir | - | its Radio Horizon"],
  ["named medium", "The Orvan Front claimed the attack in its newspaper Al-Fajr.", "claimed | the Orvan Front | - | its newspaper Al-Fajr"],
  ["named medium", "The Orvan Front claimed responsibility on its website Friday.", "claimed | the Orvan Front | - | its website"],
  // Who dismisses a claim does not report it.
  ["dismissed", "The minister rejected a claim of responsibility by the Orvan Front.", "claimed | the Orvan Front | - | -"],
  [
    "doubted",
    "The Orvan Front said it had killed him; officials said they doubted that the claim was genuine.",
    "claimed | The Orvan Front | - | -",
  ],
  [
    "doubted",
    "The Orvan Front said it had killed him; officials said the claim was genuine.",
    "claimed | The Orvan Front | - | -",
    "confirmed | The Orvan Front | officials | -",
  ],
  // What it does besides.
  ["a number of", "The Orvan Front, which has fought the army, has carried out a number of attacks."],
  ["attacks", "The Orvan Front has carried out bombings in the area."],
  ["of one", "The Orvan Front carried out the attack.", "reported as fact | The Orvan Front | - | -"],
  ["similar ones", "The ministry has blamed similar ones on the Orvan Front."],
  ["but", "No group claimed the attack, but the Orvan Front has carried out bombings in the area.", "no claim | No group | - | -"],
  [
    "said, blaming",
    "A missile hit a block of flats, killing nine civilians, the prosecutor said on Wednesday, blaming the Orvan Front.",
    "accused by authorities | the Orvan Front | the prosecutor | -",
  ],
  // The capital for its state.
  [
    "of one state",
    "Rescuers said Russian warplanes carried out the strike. Moscow denied it.",
    "accused by authorities | Russian warplanes | Rescuers | -",
    "denied | Moscow | - | -",
  ],
  [
    "of another state",
    "Rescuers said Russian warplanes carried out the strike. Oslo denied it.",
    "accused by authorities | Russian warplanes | Rescuers | -",
  ],
  // All of a name.
  [
    "of a cause",
    "The Front for Change and Concord claimed responsibility for the attack.",
    "claimed | The Front for Change and Concord | - | -",
  ],
  ["of a cause", "The attack was claimed by the Union of Patriots for Change.", "claimed | the Union of Patriots for Change | - | -"],
  [
    "two of them",
    "The Orvan Front and the Harrow Brigade claimed responsibility for the attack.",
    "claimed | The Orvan Front | - | -",
    "claimed | the Harrow Brigade | - | -",
  ],
  // Joined to what was done.
  [
    "and claimed by",
    "Twin blasts at a bus station killed 22 people and were claimed by the Orvan Front.",
    "claimed | the Orvan Front | - | -",
  ],
  ["and claimed by", "Twin blasts at a bus station killed 22 people, and land was claimed by the Orvan Front."],
  [
    "for which",
    "Rebels attacked a base and killed 12 soldiers, for which the Orvan Front took responsibility.",
    "reported as fact | Rebels | - | -",
    "claimed | the Orvan Front | - | -",
  ],
  // Its own people.
  ["own forces", "JNOK said its Harrow brigade had carried out the attack.", "claimed | JNOK | - | -"],
  ["own forces", "The Orvan Front said two of its fighters planted the bomb.", "claimed | The Orvan Front | - | -"],
  [
    "own forces",
    "The Orvan Front said on its radio station that its fighters were inside the building.",
    "claimed | The Orvan Front | - | its radio station",
  ],
  [
    "own forces",
    'In a statement, the Orvan Front\'s spokesman, Adan Belo, said: "Our fighters carried out the operation."',
    "claimed | the Orvan Front | - | a statement",
  ],
  [
    "its soldier",
    "The Islamic State group's news agency Amaq said the attacker was one of its soldiers.",
    "claimed | The Islamic State group | - | The Islamic State group's news agency Amaq",
  ],
  ["its soldier", "The army said the attacker was one of its soldiers."],
  ["its soldier", "The army said its soldiers were inside the building."],
  [
    "its soldier",
    'Islamic State said Monday that a man who stabbed six people outside a church was one of its "soldiers," a claim that police treated with caution.',
    "claimed | Islamic State | - | -",
  ],
  ["its soldier", "Islamic State says that he was its soldier, but police doubt it.", "claimed | Islamic State | - | -"],
  [
    "its soldier",
    'The Amaq news agency described the attacker as "a soldier of the Islamic State".',
    "claimed | the Islamic State | - | The Amaq news agency",
  ],
  ["its soldier", 'Islamic State called the man a "soldier of the caliphate" in a statement.', "claimed | Islamic State | - | a statement"],
  [
    "its soldier",
    "The attacker was a soldier of Islamic State, the group's Amaq agency said.",
    "claimed | Islamic State | - | the group's Amaq agency",
  ],
  ["its soldier", "Prosecutors called the man a soldier of the Islamic State."],
  ["fired them", "The Orvan Front, which said it launched them, vowed more attacks.", "claimed | The Orvan Front | - | -"],
  [
    "behind it",
    "The interior minister of Norvania said the Orvan Front was behind it.",
    "accused by authorities | the Orvan Front | The interior minister of Norvania | -",
  ],
  ["behind it", "Police said the Orvan Liberation Army was behind it.", "accused by authorities | the Orvan Liberation Army | Police | -"],
  // Of both, by a caller, by the group's own outlet.
  [
    "both",
    "A movement calling itself the Ash Front claimed both in a post on a website.",
    "claimed | the Ash Front | - | a post on a website",
  ],
  ["credit", "The Orvan Front took credit on Telegram.", "claimed | The Orvan Front | - | Telegram"],
  [
    "caller",
    "A man who said he spoke for the Orvan Front told a radio station that the group had placed it.",
    "claimed | the Orvan Front | A man | -",
  ],
  [
    "caller",
    "A caller who said he spoke for the Orvan Front said that the group had taken them.",
    "claimed | the Orvan Front | A caller | -",
  ],
  ["did it", "The Orvan Front said it did it.", "claimed | The Orvan Front | - | -"],
  ["outlet", "The Orvan Front's radio said its fighters had carried out the attack.", "claimed | The Orvan Front | - | -"],
  [
    "set it off",
    "The governor's office said members of the Orvan Front had set it off.",
    "accused by authorities | the Orvan Front | The governor's office | -",
  ],
  ["laying it", "The source blamed the Orvan Front for laying it.", "accused | the Orvan Front | The source | -"],
  // A town that denies is a government.
  ["no planes", "Moscow denied that its aircraft were in the area.", "denied | Moscow | - | -"],
  ["no planes", "The coalition's spokesman said it had no planes in the area.", "denied | The coalition | The coalition's spokesman | -"],
  // Channels.
  [
    "channel, agency",
    "Islamic State claimed responsibility through its Amaq news agency.",
    "claimed | Islamic State | - | its Amaq news agency",
  ],
  [
    "channel, agency",
    "Islamic State said via its Amaq agency that its fighters carried out the attack.",
    "claimed | Islamic State | - | its Amaq agency",
  ],
  [
    "channel, agency",
    "The group's news agency, Amaq, said Islamic State was behind the attack.",
    "claimed | Islamic State | - | The group's news agency",
  ],
  [
    "channel, agency",
    "The Amaq news agency, which is linked to Islamic State, said the group carried out the bombing.",
    "claimed | Islamic State | - | The Amaq news agency",
  ],
  [
    "channel, agency",
    "Islamic State claimed the attack, its Amaq news agency reported.",
    "claimed | Islamic State | - | its Amaq news agency",
  ],
  [
    "channel, statement",
    "The Orvan Front claimed responsibility in a statement posted on Telegram.",
    "claimed | The Orvan Front | - | a statement posted on Telegram",
  ],
  [
    "channel, statement",
    "In a statement on its website, the Orvan Front said it was behind the bombing.",
    "claimed | the Orvan Front | - | a statement on its website",
  ],
  [
    "channel, statement",
    "The Orvan Front said in an online statement that it had carried out the attack.",
    "claimed | The Orvan Front | - | an online statement",
  ],
  [
    "channel, statement",
    "The Taliban claimed responsibility in a statement sent to reporters.",
    "claimed | The Taliban | - | a statement sent to reporters",
  ],
  [
    "channel, statement",
    "A statement attributed to the Orvan Front claimed responsibility for the attack.",
    "claimed | the Orvan Front | - | A statement",
  ],
  ["channel, statement", "The claim was made in a statement signed by the Orvan Front.", "claimed | the Orvan Front | - | a statement"],
  [
    "channel, told next",
    'Al Shabaab said it was behind the bombing. "Our men did it," the group\'s spokesman, Abdi Musa, said in an audio statement broadcast on Radio Andalus.',
    "claimed | Al Shabaab | - | an audio statement broadcast on Radio Andalus",
  ],
  [
    "channel, told next",
    'Al Shabaab said it was behind the bombing. "We shall find them," the president said in a video message.',
    "claimed | Al Shabaab | - | -",
  ],
  ["channel, platform", "The Orvan Front claimed the bombing on Telegram.", "claimed | The Orvan Front | - | Telegram"],
  ["channel, platform", "Al-Nadir took credit for the attack on its Telegram channel.", "claimed | Al-Nadir | - | its Telegram channel"],
  ["channel, platform", "On Twitter, the Taliban said they carried out the attack.", "claimed | the Taliban | - | Twitter"],
  [
    "channel, call",
    "A caller to a local radio station said the Orvan Front had carried out the bombing.",
    "accused | the Orvan Front | A caller to a local radio station | -",
  ],
  [
    "channel, call",
    "A man who said he spoke for the Orvan Front claimed responsibility in a call to a newspaper.",
    "claimed | the Orvan Front | A man | a call to a newspaper",
  ],
  [
    "channel, call",
    "The Orvan Front claimed responsibility in a telephone call to the AFP news agency.",
    "claimed | The Orvan Front | - | a telephone call to the AFP news agency",
  ],
  ["channel, video", "Al-Nadir claimed the attack in a video.", "claimed | Al-Nadir | - | a video"],
  [
    "channel, video",
    "In a video released on Friday, the Orvan Front said its fighters had planted the bomb.",
    "claimed | the Orvan Front | - | a video released",
  ],
  ["channel, audio", "The leader of al-Nadir claimed responsibility in an audio message.", "claimed | al-Nadir | - | an audio message"],
  [
    "channel, spokesman",
    "A spokesman for the Orvan Front told AFP that the group was behind the attack.",
    "claimed | the Orvan Front | - | -",
  ],
  [
    "channel, spokesman",
    "Karim Wardak, a spokesman for the Taliban, told Reuters by telephone that the group carried out the bombing.",
    "claimed | the Taliban | Karim Wardak | -",
  ],
  [
    "channel, spokesman",
    "Taliban spokesman Karim Wardak claimed the attack in a message to journalists.",
    "claimed | Taliban | - | a message to journalists",
  ],
  ["channel, spokesman", "The Taliban's spokesman wrote on Twitter that the group was responsible.", "claimed | The Taliban | - | Twitter"],
  [
    "channel, letter",
    "The Orvan Front claimed the attack in a letter to a newspaper.",
    "claimed | The Orvan Front | - | a letter to a newspaper",
  ],
  ["channel, email", "Al-Nadir said in an email to media that it had bombed the market.", "claimed | Al-Nadir | - | an email to media"],
  ["channel, none", "The Orvan Front claimed responsibility.", "claimed | The Orvan Front | - | -"],
  [
    "channel, monitor",
    "The SITE Intelligence Group said Islamic State had claimed responsibility.",
    "claimed | Islamic State | The SITE Intelligence Group | -",
  ],
  [
    "channel, monitor",
    "Islamic State claimed the attack, according to SITE, which monitors extremists.",
    "claimed | Islamic State | SITE | -",
  ],
  [
    "channel, monitor",
    "SITE, which monitors militant websites, reported the claim by Islamic State.",
    "claimed | Islamic State | SITE | -",
  ],
  // Credit, short and long.
  ["claim", "The Orvan Front took credit for the bombing.", "claimed | The Orvan Front | - | -"],
  ["claim", "The Orvan Front acknowledged carrying out the attack.", "claimed | The Orvan Front | - | -"],
  ["claim", "The Orvan Front said it had sent the bomber.", "claimed | The Orvan Front | - | -"],
  ["claim", "The Orvan Front said one of its members blew himself up in the market.", "claimed | The Orvan Front | - | -"],
  ["claim", "A previously unknown group, the Sons of Orvan, claimed responsibility.", "claimed | the Sons of Orvan | - | -"],
  ["claim", "A little-known group calling itself the Sons of Orvan said it was responsible.", "claimed | the Sons of Orvan | - | -"],
  [
    "claim",
    "Two groups, the Orvan Front and al-Nadir, claimed the attack.",
    "claimed | the Orvan Front | - | -",
    "claimed | al-Nadir | - | -",
  ],
  [
    "claim",
    "The attack was claimed by both the Orvan Front and al-Nadir.",
    "claimed | the Orvan Front | - | -",
    "claimed | al-Nadir | - | -",
  ],
  ["claim", "The Orvan Front said the bombing was revenge for the killing of its leader.", "claimed | The Orvan Front | - | -"],
  // Confirmations.
  [
    "confirmed",
    "Islamic State claimed the attack. The prime minister confirmed the claim.",
    "claimed | Islamic State | - | -",
    "confirmed | Islamic State | The prime minister | -",
  ],
  [
    "confirmed",
    "Islamic State claimed the attack. US intelligence confirmed that the group was behind it.",
    "claimed | Islamic State | - | -",
    "confirmed | Islamic State | US intelligence | -",
  ],
  [
    "confirmed",
    "Islamic State claimed the attack. Officials said the claim was credible.",
    "claimed | Islamic State | - | -",
    "confirmed | Islamic State | Officials | -",
  ],
  ["confirmed", "Islamic State claimed the attack. Experts judged the video authentic.", "claimed | Islamic State | - | -"],
  // Claims that nobody confirms.
  ["unconfirmed", "Islamic State claimed the attack. The claim could not be independently verified.", "claimed | Islamic State | - | -"],
  ["unconfirmed", "Islamic State claimed the attack. Reuters could not verify the claim.", "claimed | Islamic State | - | -"],
  ["unconfirmed", "Islamic State claimed the attack but gave no evidence.", "claimed | Islamic State | - | -"],
  ["unconfirmed", "Islamic State claimed the attack. Officials have not confirmed the claim.", "claimed | Islamic State | - | -"],
  ["unconfirmed", "Islamic State claimed the attack. Police cast doubt on the claim.", "claimed | Islamic State | - | -"],
  [
    "withdrawn",
    "The Orvan Front claimed the attack. It later withdrew the claim.",
    "claimed | The Orvan Front | - | -",
    "denied | The Orvan Front | - | -",
  ],
  // Names with more than one "of".
  ["long name", "The Front for the North denied any part in the attack.", "denied | Front for the North | - | -"],
  [
    "long name",
    "The Movement for the Liberation of the South said it had carried out the attack.",
    "claimed | Movement for the Liberation of the South | - | -",
  ],
  ["long name", "The attack was claimed by the Council of the Tribes.", "claimed | the Council of the Tribes | - | -"],
  // What is the group's own.
  ["own fighters", "The Orvan Front said that four of its fighters had carried out the attack.", "claimed | Orvan Front | - | -"],
  ["relative clause", "It was an attack near Harrow which was claimed by the Orvan Front.", "claimed | the Orvan Front | - | -"],
  // What it boasts of besides is part of the claim.
  [
    "boast",
    "The Orvan Front took responsibility on Friday, asserting that it had killed 40 soldiers.",
    "claimed | The Orvan Front | - | -",
  ],
  // Nobody claims.
  ["no claim", "No group has claimed the attack.", "no claim | No group | - | -"],
  ["no claim", "There was no immediate claim of responsibility.", "no claim | - | - | -"],
  ["no claim", "No one immediately took responsibility for the bombing.", "no claim | - | - | -"],
  ["no claim", "No organisation has said it was behind the attack.", "no claim | No organisation | - | -"],
  ["no claim", "It was not clear who was behind the attack, which no group has claimed.", "no claim | no group | - | -"],
  ["no claim", "The Orvan Front has not claimed the attack."],
  // Denials.
  ["denial", "The Orvan Front denied any role.", "denied | The Orvan Front | - | -"],
  ["denial", "The Orvan Front distanced itself from the bombing.", "denied | The Orvan Front | - | -"],
  ["denial", "The Taliban said they were not involved.", "denied | The Taliban | - | -"],
  ["denial", "A Taliban spokesman told AFP the group had no hand in the attack.", "denied | Taliban | - | -"],
  ["denial", "Norvania called the accusation absurd.", "denied | Norvania | - | -"],
  ["denial", "Norvania rejected the accusation.", "denied | Norvania | - | -"],
  // Blame.
  ["blame", "The president blamed the Orvan Front.", "accused by authorities | the Orvan Front | The president | -"],
  ["blame", "Officials suspect the Orvan Front.", "suspected | the Orvan Front | Officials | -"],
  ["blame", "The attack bore the hallmarks of the Orvan Front.", "suspected | the Orvan Front | - | -"],
  ["blame", "The attack bore the hallmarks of al-Nadir, analysts said.", "suspected | al-Nadir | analysts | -"],
  ["blame", "The government pointed the finger at the Orvan Front.", "accused by authorities | the Orvan Front | The government | -"],
  ["blame", "Witnesses accused the army of shelling the market.", "accused | the army | Witnesses | -"],
  ["blame", "The opposition accused Norvania of the bombing.", "accused | Norvania | The opposition | -"],
  // Nothing.
  ["nothing", "The Orvan Front has not commented."],
  ["nothing", "The Orvan Front could not be reached for comment."],
  ["nothing", "The Orvan Front has claimed responsibility for a string of attacks in the past."],
  ["nothing", "The group has claimed previous attacks in the city."],
  ["nothing", "The Orvan Front often claims attacks that it did not carry out."],
  ["nothing", "It was not clear who was behind the attack."],
  ["nothing", "The minister took responsibility for the failure of the security services."],
  ["nothing", "The airline claimed that its flights were on time."],
  ["nothing", "The storm claimed six lives."],
  ["nothing", "Police said it was too early to say who was responsible."],
  ["nothing", "The Orvan Front may claim the attack in the coming days."],
  ["nothing", "The president said those responsible would be punished."],
  ["nothing", "The ministry took credit for the swift rescue."],
  ["nothing", "He denied the council had run out of money."],
  ["owns up", "The Orvan Front owned up to the attack in an email.", "claimed | The Orvan Front | - | an email"],
  ["owns up", "The mayor owned up to a mistake."],
  [
    "caller",
    "An anonymous caller told an agency that the Orvan Front had carried out the attack.",
    "claimed | the Orvan Front | An anonymous caller | -",
  ],
  ["own soldiers", "The Orvan Front said on its channel that both were its members.", "claimed | The Orvan Front | - | its channel"],
  [
    "own soldiers",
    "A soldier shot dead a 16-year-old near the bank. The Orvan Front said the teenager was one of its members.",
    "reported as fact | A soldier | - | -",
  ],
  ["own soldiers", "The Orvan Front said the attacker was one of its members.", "claimed | The Orvan Front | - | -"],
  ["attacker stopped", "Officers killed one of the attackers."],
  [
    "each other",
    "The army and the Orvan Front blamed each other.",
    "accused by authorities | the Orvan Front | The army | -",
    "accused | The army | the Orvan Front | -",
  ],
  [
    "which said",
    "The judge said the men had helped the Orvan Front, which said it carried out the attack.",
    "claimed | the Orvan Front | - | -",
  ],
  ["own member", "The Orvan Front admitted that one of its members had planted the bomb.", "claimed | The Orvan Front | - | -"],
  ["own mistake", "The Orvan Front admitted that the bombing had been a mistake.", "claimed | The Orvan Front | - | -"],
  // An official who concedes something of the deed did not do it.
  ["conceded of it", "Interior Minister Luis Prado admitted that the bombing was the worst in years."],
  ["told of one of them", "Radio Orvan claimed that in the second attack the army had lost two men."],
  ["those who killed him", "Two of the men who took part in the murder of Luis Prado have confessed to the killing."],
  [
    "denied by its spokesman",
    "Omar Vance, a spokesman for the Orvan Front, denied that its fighters had attacked and burned the market.",
    "denied | Orvan Front | - | -",
  ],
  ["laid to others", "The market was bombed in an attack that the state government also laid to bandits."],
  ["which it claimed", "The bombing, which the Orvan Front claimed, shook the city.", "claimed | the Orvan Front | - | -"],
  ["which it claimed was", "The bombing, which the Orvan Front claimed was an army raid, shook the city."],
];
