/** A passage of news with whom it holds responsible: its kind, the words, and "status | who | by" for each statement; none where it holds nobody responsible. */
export type Passage = readonly [kind: string, text: string, ...says: readonly string[]];

/** Passages as agencies word them, most of them written before the program had read any of their kind. All people and events are invented. */
export const PASSAGES: readonly Passage[] = [
  // "They", "it" and "he" accuse for whoever is cited.
  [
    "pronoun",
    "A strike killed four people in Marib on Monday, residents said. They blamed the coalition.",
    "accused | the coalition | residents",
  ],
  [
    "pronoun",
    "A bomb killed four people in Karsale on Monday. The governor said security was poor. He accused the Orvan Front of planting it.",
    "accused by authorities | the Orvan Front | The governor",
  ],
  [
    "pronoun",
    "A bomb killed four people in Karsale on Monday. The ministry condemned the bombing. It blamed the Orvan Front.",
    "accused by authorities | the Orvan Front | The ministry",
  ],
  // Who denies "this" is accused of it just before.
  [
    "denies this",
    "A shell killed ten people in Karsale on Saturday. Police said the Orvan Front had fired the shell. The Orvan Front denied this and blamed the army.",
    "accused by authorities | the Orvan Front | Police",
    "denied | The Orvan Front",
    "accused | the army | The Orvan Front",
  ],
  ["denies this", "A shell killed ten people in Karsale on Saturday. Residents said there had been no warning. The army denied this."],
  [
    "apart from the group",
    "A truck bomb killed two officers in Cali on Sunday. The minister blamed dissidents of the Orvan Front.",
    "accused by authorities | dissidents of the Orvan Front | The minister",
  ],
  ["who stops him", "A man stabbed a guard in Karsale on Monday before being shot dead by soldiers, police said."],
  [
    "branch of a group",
    "A suicide bomber killed four soldiers in Karsale on Tuesday. Al Qaeda in the Arabian Peninsula said it was behind the attack.",
    "claimed | Al Qaeda in the Arabian Peninsula",
  ],
  ["branch of a group", "A bomb killed four soldiers in Karsale on Tuesday. Islamic State in Yemen has not commented."],
  // A name that the parser takes for a clause.
  [
    "name behind the verb",
    "A car bomb killed four people in Mogadishu on Sunday. Police blamed al Shabaab, which has not commented.",
    "accused by authorities | al Shabaab | Police",
  ],
  [
    "jets",
    "A strike on a clinic killed 14 people on Monday. The monitoring group said Russian jets had carried out the raid.",
    "accused | Russian jets | The monitoring group",
  ],
  [
    "jets",
    "A strike on a clinic killed 14 people on Monday. The observatory said it was carried out by Russian jets.",
    "accused | Russian jets | The observatory",
  ],
  [
    "settlers",
    "A man was shot dead on Monday when Israeli settlers raided the village of Qaryut, the health ministry said.",
    "accused | Israeli settlers | the health ministry",
  ],
  // Who is shot dead at the end did it, and the guards did not.
  [
    "stopped",
    "A soldier opened fire at a base in Karsale on Monday, wounding five comrades before he was killed by guards.",
    "reported as fact | A soldier | -",
  ],
  ["nobody", "A roadside bomb on the road from Niger to Mali killed five traders on Sunday."],
  ["nobody", "The rocket, fired from Lebanon, hit a farm in Israel and killed two Thai workers, medics said."],
  ["nobody", "A blast near Turkey's consulate in Mosul wounded three guards on Thursday."],
  ["nobody", "An explosion at the embassy of Iran killed six people in Sana'a on Wednesday."],
  ["nobody", "Shells landing from Ukraine wounded a farmer in the Russian village of Kozino on Monday, Governor Anton Belov said."],
  ["nobody", "A land mine left over from the war with Iraq killed two shepherds in Iran on Saturday."],
  ["nobody", "A suicide bomber from Tunisia killed nine soldiers at a checkpoint in Libya on Friday."],
  ["nobody", "Two gunmen on a motorcycle killed a priest, Father Emmanuel Adeyi, as he left his church in Kaduna on Sunday."],
  ["nobody", "A bomb hidden in a car belonging to Senator Ramon Ilagan killed his driver on Tuesday."],
  ["nobody", "Mayor Elena Suarez said on Monday that gunmen had killed three of her bodyguards."],
  [
    "nobody",
    "A bomb planted near the home of Judge Carlo Venti killed a passer-by in Palermo on Thursday. Venti has sent dozens of mafia bosses to jail.",
  ],
  ["nobody", "The killing of opposition leader Boris Anev shocked Bulgaria. Anev's daughter Maria said he had received threats."],
  ["nobody", "A gunman shot dead singer Dario Mota during a concert in Recife, police chief Paulo Lins said."],
  ["nobody", "Pakistan has seen a wave of bombings this year. A blast in Quetta killed eight people on Tuesday."],
  ["nobody", "The attack on India's parliament wounded four guards. Islamabad condemned it."],
  ["nobody", "Fighting between Azerbaijan and Armenia killed seven soldiers on Monday, Baku said."],
  [
    "nobody",
    "A grenade attack in the Burundian capital, across the lake from the Democratic Republic of Congo, killed three people on Friday.",
  ],
  ["nobody", "An attack in Somalia by Ethiopia's border left nine dead, elders said."],
  ["nobody", "A car bomb close to Egypt's border with Gaza killed a colonel on Wednesday."],
  [
    "nobody",
    "Police arrested Tomas Reyes, 34, on a drug charge on Friday, a day after a shooting in the same street killed two teenagers.",
  ],
  ["nobody", "The Red Cross said its driver, Musa Abdallah, was killed when a convoy was attacked near Jebel Sharo on Monday."],
  [
    "nobody",
    "Relatives of Carla Brandt, who was stabbed to death in Hamburg on Saturday, said her former husband Jens Brandt had threatened her. Police have not named a suspect.",
  ],
  [
    "nobody",
    "The bombing came a year after the trial of Abdul Karim Noor, who was convicted of the 2019 attack on the airport. Monday's blast at the same terminal wounded 12 people.",
    "convicted | Abdul Karim Noor",
  ],
  [
    "nobody",
    "French President Luc Perrin said France would not bow to terrorism after a knife attack killed a teacher in Lille on Friday.",
  ],
  ["nobody", "A drone attack on Saudi Arabia's main oil port killed one worker. Riyadh says Iran arms the Houthi rebels in Yemen."],
  ["nobody", "Israel said a missile from Yemen was shot down before it reached Eilat. Falling debris wounded two people on Thursday."],
  ["nobody", "In Kenya, gunmen killed six people in a village near Somalia on Wednesday, county commissioner Amos Gathecha said."],
  [
    "nobody",
    "Chad, Niger and Nigeria sent troops to the area after Boko Haram raids killed 40 villagers near Lake Chad on Sunday.",
    "reported as fact | Boko Haram",
  ],
  ["nobody", "A bomb at the offices of the Workers' Party killed a guard in Diyarbakir on Tuesday."],
  ["nobody", "Three Taliban were killed when a bomb they were planting went off early in Ghazni province on Monday, the governor said."],
  ["nobody", "A bomb on Pakistan's border with Afghanistan killed four soldiers on Friday."],
  ["nobody", "A mine on a road linking Chad to Sudan killed four soldiers on Friday."],
  ["nobody", "A car bomb outside the house of General Ahmed Toure wounded two guards on Friday."],
  ["nobody", "Clashes between Kenya and Somalia killed three people."],
  ["nobody", "A shell fired into Jordan wounded a shepherd."],
  ["nobody", "Clashes between the army and Karo Front fighters killed three people."],
  ["nobody", "A bomb in a bag left beside Omar Vance killed a waiter."],
  ["nobody", "A letter bomb sent to Ada Marlow injured her secretary."],
  ["nobody", "Gunmen from Chad killed six people in Dargo on Friday."],
  ["nobody", "The attack on Omar Vance wounded a policeman."],
  ["nobody", "Two grenades thrown at Senator Ada Marlow killed a passer-by."],
  ["nobody", "A suicide attack against Turkey killed four soldiers in Idlib."],
  ["nobody", "A militant from Sarland shot and wounded two guards.", "reported as fact | Sarland"],
  ["nobody", "Militants from Al-Shabab killed six people in Dargo.", "reported as fact | Al-Shabab"],
  ["nobody", "In northern Mali militants killed six people.", "reported as fact | northern Mali militants"],
  ["nobody", "Rockets were fired from Gaza and Israel bombed the launch site, killing two men.", "reported as fact | Israel"],
  [
    "capital",
    "Ukraine blamed Moscow for the shelling of a hospital in Sarnivka that killed seven patients.",
    "accused by authorities | Moscow | Ukraine",
  ],
  [
    "capital",
    "India accused Islamabad of the attack on a bus near Poonar, which killed nine pilgrims.",
    "accused by authorities | Islamabad | India",
  ],
  [
    "capital",
    "Kabul blamed Islamabad for the bombing of a mosque on Friday, in which nine people died.",
    "accused by authorities | Islamabad | Kabul",
  ],
  ["they", "Al-Shabab fighters arrived in the village of Dargo at dawn. They shot dead three elders.", "reported as fact | Al-Shabab"],
  [
    "they",
    "The Taliban attacked the outpost before dawn. They killed nine soldiers and burned two trucks.",
    "reported as fact | The Taliban",
  ],
  ["they", "Boko Haram fighters surrounded the soldiers at the market. They opened fire, killing three traders."],
  ["they", "Soldiers searched the village for Boko Haram fighters. They shot dead three farmers, residents said."],
  ["they", "The Nigerian army is fighting Boko Haram in the north. They killed three traders on Sunday, residents said."],
  ["they", "The ruling party denied involvement in the attack that killed a guard.", "denied | The ruling party"],
  [
    "they",
    'The attack, which killed two, was "almost certainly" the work of the Kremlin, a former intelligence chief told the BBC.',
    "suspected | the Kremlin | a former intelligence chief",
  ],
  [
    "clause",
    "Islamabad rejected India's accusation that Pakistan was behind the killing of 26 tourists in Chamrala on Tuesday.",
    "accused by authorities | Pakistan | India",
    "denied | Islamabad",
  ],
  [
    "clause",
    "Rwanda has repeatedly denied backing the rebels, who shot down a UN helicopter over eastern Congo on Tuesday, killing eight peacekeepers.",
    "reported as fact | the rebels",
  ],
  ["clause", "Ada Marlow praised the firemen, who had freed a man whom a bomb buried, killing two others."],
  [
    "clause",
    "The president thanked the soldiers, who stormed the school on Friday, killing four gunmen.",
    "reported as fact | the soldiers",
  ],
  [
    "clause",
    "Al-Shabab, which has carried out dozens of bombings in the capital, claimed Friday's attack, in which nine people died.",
    "claimed | Al-Shabab",
  ],
  ["clause", "The murder of the priest by a farm worker, Omar Vance, stunned the village of Dargo.", "reported as fact | Omar Vance"],
  [
    "clause",
    "At least 20 miners were kidnapped on Monday by armed men believed to be members of the ADF, an Islamist group with roots in Uganda.",
    "suspected | ADF",
  ],
  ["clause", "Six people were killed in Dargo on Friday by gunmen thought to be from Boko Haram.", "suspected | Boko Haram"],
  [
    "clause",
    "The armed forces commander said guerrillas of the National Liberation Army burned three tankers and killed a driver in Marano on Friday.",
    "accused by authorities | the National Liberation Army | The armed forces commander",
  ],
  [
    "clause",
    "The general said fighters of the Army of National Liberation attacked a barracks in Marano on Friday, killing two conscripts.",
    "accused by authorities | the Army of National Liberation | The general",
  ],
  [
    "first batch",
    "A truck bomb on Chad's border with Niger killed five Nigerien soldiers and hurt 11 others early on Tuesday, the army said.",
  ],
  [
    "first batch",
    "A bomb on Pakistan's border with Afghanistan killed four soldiers on Friday. No group has claimed responsibility.",
    "no claim | No group",
  ],
  [
    "first batch",
    "French soldiers shot dead nine jihadists in northern Mali on Monday, the defence ministry in Paris said.",
    "claimed | French soldiers | the defence ministry in Paris",
  ],
  [
    "first batch",
    "Turkish jets hit Kurdish camps in northern Iraq overnight, killing 11 fighters, the army said on Sunday.",
    "claimed | Turkish jets | the army",
  ],
  [
    "first batch",
    "Militants killed 11 herders near the village of Dargo in north-eastern Nigeria on Wednesday, residents said.",
    "accused | Militants | residents",
  ],
  [
    "first batch",
    'An air strike killed nine people at a school in the town of Deir Marun on Saturday. Israel\'s military said: "Our forces did not carry out the strike."',
    "denied | Israel's military",
  ],
  [
    "first batch",
    "The Sons of Lerma, a leftist rebel group, attacked the town of Potrero on Thursday. They stormed the police station and shot dead three officers.",
    "reported as fact | The Sons of Lerma",
  ],
  [
    "first batch",
    'A knifeman wounded four people on a train near Ansdorf on Monday evening. Amaq, the group\'s outlet, called the attacker "a soldier of the Islamic State".',
    "claimed | the Islamic State",
  ],
  [
    "first batch",
    "A suicide bomber killed 22 worshippers at a mosque in Kandara on Friday. There was no immediate claim of responsibility, but such attacks bear the hallmarks of the Islamic State group.",
    "no claim | -",
    "suspected | the Islamic State group",
  ],
  [
    "first batch",
    "Kyiv and Moscow blamed each other on Thursday for the shelling of a hospital in Sloviansk that killed seven patients.",
    "accused by authorities | Moscow | Kyiv",
    "accused by authorities | Kyiv | Moscow",
  ],
  [
    "first batch",
    "Two bombs killed 31 people at a bus station in Maidari on Monday. President Samuel Otieno blamed al-Shabab, and the United States embassy also pointed to the Somali group.",
    "accused by authorities | al-Shabab | President Samuel Otieno",
    "accused by authorities | al-Shabab | the United States embassy",
  ],
  [
    "first batch",
    "The gunman, who was inspired by the Islamic State, killed five people at a shopping centre in Ralston on Saturday, the FBI said.",
  ],
  [
    "first batch",
    "Officials stopped short of blaming the Taliban for the bombing, which killed 17 policemen in the city of Zarghan on Tuesday.",
  ],
  [
    "first batch",
    "The army withdrew a statement accusing the Karo Liberation Front of Sunday's attack on a convoy, in which eight soldiers died, and said it did not know who was responsible.",
  ],
  [
    "first batch",
    "Both the Pakistani Taliban and the Islamic State group claimed the suicide attack that killed 45 people at a rally in Bannupur on Sunday.",
    "claimed | the Pakistani Taliban",
    "claimed | the Islamic State group",
  ],
  [
    "first batch",
    "Mexican marines killed six gunmen in a shootout near the border with the United States on Friday, the navy said.",
    "claimed | Mexican marines | the navy",
  ],
  [
    "first batch",
    "A former soldier, Daniel Reyes, was shot dead in front of his house in San Telmo on Monday by two men on a motorcycle, his brother Luis said.",
  ],
  [
    "first batch",
    "Sixteen villagers were killed on Saturday in an attack on Burkina Faso's frontier with Niger. Officials blamed suspected Islamist militants.",
    "accused by authorities | Islamist militants | Officials",
  ],
  [
    "first batch",
    "Three aid workers from Norway were killed on Tuesday when their car was hit by a mine in South Sudan's Unity state. The government accused rebels loyal to former vice-president Lado Marial of laying the mine.",
    "accused by authorities | rebels loyal to former vice-president Lado Marial | The government",
  ],
  [
    "first batch",
    "A spokesman for the Houthi movement said it fired the missile that struck a Greek tanker on Thursday, wounding two sailors.",
    "claimed | the Houthi movement",
  ],
  [
    "first batch",
    '"We have nothing to do with this crime," said a spokesman for the Arakan Army after 14 passengers were shot dead on a ferry near Minbya on Wednesday. Myanmar\'s junta said the rebels opened fire first.',
    "denied | the Arakan Army",
    "accused by authorities | Arakan Army | Myanmar's junta",
  ],
  [
    "first batch",
    "Police in Marseille shot dead a man who had stabbed a shopkeeper on Sunday, the prosecutor said.",
    "accused by authorities | Police | the prosecutor",
  ],
  [
    "first batch",
    "Colombia's National Liberation Army, or ELN, is believed to be behind the bombing of a police barracks in Tame on Monday that killed two officers.",
    "suspected | Colombia's National Liberation Army",
  ],
  [
    "first batch",
    "Ukraine's drones struck a fuel depot in Russia's Belgorod region on Friday, killing a guard, the regional governor said.",
    "accused by authorities | Ukraine's drones | the regional governor",
  ],
  [
    "first batch",
    "The bodies of 12 migrants from Ethiopia were found on Thursday near the frontier of Saudi Arabia with Yemen. Human Rights Watch said Saudi border guards had shot them.",
    "accused | Saudi border guards | Human Rights Watch",
  ],
  [
    "second batch",
    "Israeli air strikes killed at least 12 people in Gaza on Sunday, including four children, medics said.",
    "accused | Israeli | medics",
  ],
  [
    "second batch",
    "The Taliban denied that its fighters had attacked the wedding party in Ghazni, where nine guests were killed on Friday.",
    "denied | The Taliban",
  ],
  [
    "second batch",
    "The Islamic State group said on Saturday that it was behind the bombing of a bus in Aden that killed 14 recruits, according to SITE, which tracks jihadist websites.",
    "claimed | The Islamic State group | SITE",
  ],
  [
    "second batch",
    "Nobody has said they planted the bomb that killed a councillor in Newry on Monday, but police suspect dissident republicans.",
    "no claim | -",
    "suspected | dissident republicans | police",
  ],
  [
    "second batch",
    "A group calling itself the Falcons of Zafar first claimed Tuesday's bombing of the stock exchange in Masran, then said its website had been hacked and that it had played no part.",
    "claimed | the Falcons",
    "denied | the Falcons of Zafar",
  ],
  [
    "second batch",
    "Security experts cast doubt on a claim by the Islamic State that it was behind the shooting at a casino in Lavella, in which 36 people died. Police say the gunman was a gambler in debt.",
    "claimed | the Islamic State",
  ],
  [
    "second batch",
    "Al-Shabab, which has been linked to al-Qaeda, claimed responsibility for the truck bombing in Baidoa on Monday that killed 19 people. Last month the group also said it had carried out an attack on a hotel in Kismayo in which eight people died.",
    "claimed | Al-Shabab",
    "claimed | al-Qaeda",
  ],
  [
    "second batch",
    "Prosecutors in Lyon have charged a 22-year-old student, Karim Bessai, with attempted murder over Thursday's parcel bomb, which wounded 13 people.",
    "charged | Karim Bessai | Prosecutors in Lyon",
  ],
  [
    "second batch",
    "The opposition Democratic Union blamed supporters of the ruling party for the petrol bomb attack on its office in Harolo, in which a guard died. The ruling party denied involvement.",
    "accused | supporters of the ruling party | The opposition Democratic Union",
    "denied | The ruling party",
  ],
  [
    "second batch",
    "Washington says Iranian-backed militias fired the rockets that killed a contractor at an air base in Erbil on Monday. Tehran has denied any role.",
    "accused by authorities | Iranian-backed militias | Washington",
    "denied | Tehran",
  ],
  [
    "second batch",
    "Suspected separatists shot dead four labourers in the Balochistan town of Turbat on Saturday, officials said. The Balochistan Liberation Army later claimed the killings in a message to reporters.",
    "suspected | separatists | officials",
    "claimed | The Balochistan Liberation Army",
  ],
  [
    "only identified",
    "Ten people were killed in Erlach on Monday when a man opened fire at a market. The suspect, Jonas Wirth, 21, is in custody, the police chief said.",
    "suspected | Jonas Wirth | the police chief",
  ],
  [
    "second batch",
    "The attacker, named by police as Jonas Wirth, 41, drove a van into a market in Erlach on Friday, killing three people.",
    "accused by authorities | Jonas Wirth | police",
  ],
  [
    "second batch",
    "A former policeman was convicted on Tuesday of the murder of journalist Ines Calderon, who was shot dead outside her home in 2019.",
    "convicted | A former policeman",
  ],
  [
    "second batch",
    "Two brothers, Aydin and Selim Koray, were arrested on Sunday over the killing of a prosecutor in Ankara, the state news agency said.",
    "suspected | Aydin",
    "suspected | Selim Koray",
  ],
  [
    "second batch",
    "Rebels shelled the market in Donvesk on Monday, killing eight shoppers, the army said. The rebels said the army had done it.",
    "accused by authorities | Rebels | the army",
    "accused | the army | The rebels",
  ],
  [
    "second batch",
    "There has been no claim of responsibility for the attack, which resembled earlier ones by the Islamic State in West Africa Province.",
    "no claim | -",
  ],
  [
    "second batch",
    "The mayor's killing has the fingerprints of the Cartel del Norte all over it, a senior prosecutor said on Thursday.",
    "suspected | the Cartel del Norte | a senior prosecutor",
  ],
  [
    "second batch",
    "Ethiopian troops and allied militiamen killed at least 100 civilians in the town of Adwela in November, Amnesty International said in a report on Friday. Ethiopia's government called the report baseless.",
    "accused | Ethiopian troops | Amnesty International",
    "accused | allied militiamen | Amnesty International",
    "denied | Ethiopia's government",
  ],
  [
    "second batch",
    "The Kurdistan Workers' Party, known as the PKK, said two of its militants blew up the police bus in Istanbul on Tuesday.",
    "claimed | Party",
  ],
  [
    "second batch",
    "US forces shot down a drone that had been fired at a ship by Yemen's Houthis on Thursday, US Central Command said. No one was hurt.",
    "accused by authorities | Yemen's Houthis | US Central Command",
  ],
  [
    "second batch",
    "Hamas said Israel was responsible for the blast at the hospital, which killed dozens of people on Tuesday; Israel said a rocket misfired by Islamic Jihad was to blame.",
    "accused | Israel | Hamas",
    "accused by authorities | Islamic Jihad | Israel",
  ],
  [
    "second batch",
    "A man who opened fire at a synagogue in Halden on Saturday, killing two worshippers, had pledged allegiance to the Islamic State, police said.",
  ],
  [
    "second batch",
    "Gunmen loyal to warlord Idris Khan are thought to have carried out Sunday's massacre of 17 wedding guests in Paktara.",
    "suspected | Gunmen loyal to warlord Idris Khan",
  ],
  [
    "second batch",
    'The attack was "almost certainly" the work of the Kremlin, a former intelligence chief told the BBC after a defector was poisoned and a policeman was hurt in Salford on Sunday.',
    "suspected | the Kremlin | a former intelligence chief",
  ],
  [
    "second batch",
    "Police shot and killed a man armed with a knife in Tempe on Thursday night, and the officer involved, Dale Ruiz, has been put on leave.",
    "reported as fact | Police",
  ],
  [
    "third batch",
    "Speculation that Chechen rebels were behind the bombing of the Volgarin metro, which killed 11 people on Monday, spread quickly in the Russian press. Investigators said it was too early to say who did it.",
    "suspected | Chechen rebels",
  ],
  [
    "third batch",
    "The Islamic State claimed responsibility for last month's attack on a church in Tarsa that killed 21 people. No one has said they carried out Friday's bombing of a bus station in the same city, which left nine dead.",
    "claimed | The Islamic State",
    "no claim | -",
  ],
  [
    "third batch",
    "Police chief Joseph Mensah said the robbers who killed four bank guards in Kumasora on Tuesday had fled towards the Ivory Coast.",
  ],
  [
    "third batch",
    "Sri Lanka's navy denied shooting two Indian fishermen who died when their boat came under fire on Saturday. New Delhi summoned the ambassador.",
    "denied | Sri Lanka's navy",
  ],
  [
    "third batch",
    "Two rival factions of the Karen rebel movement each said the other had ambushed the aid convoy in which three drivers were killed on Thursday.",
  ],
  [
    "third batch",
    "The army accused the Tamil Tigers of planting the mine that killed seven soldiers in Vavuna on Wednesday, but the rebels said they had not been in the area.",
    "accused by authorities | the Tamil Tigers | The army",
    "denied | the Tamil Tigers",
  ],
  ["third batch", "Egypt says the gunmen who attacked a bus carrying Christians on Friday, killing 29, were trained in Libya."],
  [
    "third batch",
    "Thirteen people were killed when a bomb ripped through a market in Chamrana, India, on Saturday. Indian officials routinely blame Pakistan for such attacks, a charge Islamabad denies.",
  ],
  [
    "third batch",
    "Witnesses told AFP that men in army uniforms had shot dead nine villagers in Kuno on Monday. The army said it was investigating.",
    "accused | men in army uniforms | Witnesses",
  ],
  [
    "third batch",
    "A Saudi-led coalition air strike hit a wedding in the Yemeni province of Hajara on Sunday, killing at least 20 people, Houthi-run television reported. A coalition spokesman said the report was being looked into.",
    "accused | coalition | Houthi-run television",
  ],
  [
    "third batch",
    "The head of the counter-terrorism police, Clive Porter, said the bombing of the concert, in which 16 people died, was carried out by Samir Haddad, 23, the British-born son of Syrian refugees.",
    "accused by authorities | Samir Haddad | Clive Porter",
  ],
  [
    "third batch",
    "A court in Dhaka sentenced seven men to death on Wednesday for the 2016 siege of a cafe in which 20 hostages were killed.",
    "convicted | seven men | A court in Dhaka",
  ],
  [
    "third batch",
    "A Palestinian stabbed two Israelis at a bus stop in Jerusalem on Thursday before being shot dead by soldiers, the army said.",
    "accused by authorities | Palestinian | the army",
    "claimed | soldiers | the army",
  ],
  [
    "third batch",
    'The president\'s office said the "terrorist Kurdistan group" had shelled the border village, killing a teacher, and that Turkish artillery had returned fire.',
    "accused by authorities | terrorist Kurdistan group | The president's office",
  ],
  [
    "third batch",
    "The bomber has been identified as a 19-year-old student, and his brother, Yusuf Amari, has been arrested on suspicion of helping him to make the device which killed eight people in Tangora on Saturday.",
  ],
  [
    "third batch",
    '"It was the Russians," said Olena, 60, standing outside her burning house in Hirka, where shelling killed three of her neighbours on Friday. Moscow says it does not target civilians.',
    "accused | the Russians | Olena",
  ],
  [
    "third batch",
    'The Mayi Karo militia released a video of the ambush in which 11 rangers died on Sunday, boasting that its men had "taught the park a lesson".',
    "claimed | The Mayi Karo militia",
  ],
  [
    "third batch",
    "The claim by the little-known Army of the Just could not be verified. It said in an email to local media that it had planted the bomb that killed two policemen in Srivar on Thursday.",
    "claimed | Army of the Just",
  ],
  [
    "third batch",
    "The governor's spokesman, Ali Reza Noori, said the Taliban attacked three checkpoints overnight, killing 14 policemen; a Taliban spokesman, Qari Yusuf, put the number at 30 and said the group captured the posts.",
    "accused by authorities | the Taliban | Ali Reza Noori",
    "claimed | Taliban",
  ],
  [
    "third batch",
    "The suspect, who was already awaiting trial over a 2021 robbery, was named as Leroy Banks, 28. He is charged with killing two women at a petrol station in Durford on Friday.",
    "suspected | Leroy Banks",
    "charged | Leroy Banks",
  ],
  [
    "third batch",
    "Officials believe a cell linked to Jemaah Islamiyah made the bombs that killed 12 people outside three hotels in Balira on Saturday, but the network has not claimed the attack.",
    "suspected | a cell linked to Jemaah Islamiyah | Officials",
    "no claim | -",
  ],
  [
    "third batch",
    "The shooting of the ambassador in Ankara was at first blamed on the group of an exiled preacher; the preacher has denied any part in it.",
    "accused | the group of an exiled preacher",
    "denied | the preacher",
  ],
  [
    "third batch",
    "Israeli troops killed a 15-year-old boy near Nabla on Tuesday, the Palestinian health ministry said. The Israeli army said soldiers fired at a group throwing stones.",
    "accused | Israeli troops | the Palestinian health ministry",
    "claimed | soldiers | The Israeli army",
  ],
  [
    "third batch",
    "The defence minister admitted that a navy jet had bombed the refugee camp in Rannu by mistake on Tuesday, killing 52 people.",
    "claimed | a navy jet | The defence minister",
  ],
  [
    "third batch",
    "A breakaway faction of the FARC kidnapped two journalists in Narvino on Monday, Ecuador's interior minister said.",
    "accused by authorities | A breakaway faction of the FARC | Ecuador's interior minister",
  ],
  [
    "fourth batch",
    "A suicide bomber killed 12 recruits at a training camp near Jalalkot on Sunday. Suspicion immediately fell on the Islamic State, which has attacked the camp twice before.",
    "suspected | the Islamic State",
  ],
  [
    "fourth batch",
    "Nigerian air force jets bombed a village in Zamfara state on Saturday, killing at least 16 civilians, residents said. The air force said it had struck bandits.",
    "accused | Nigerian air force jets | residents",
    "claimed | The air force",
  ],
  [
    "fourth batch",
    "Chad's army said on Monday its soldiers had killed 42 Boko Haram fighters in two days of fighting near the lake.",
    "claimed | Chad's army",
  ],
  [
    "fourth batch",
    'A missile hit an apartment block in the Ukrainian city of Dniprove on Friday, killing 11 people. President Oleh Marchuk accused Russia of a "cynical strike on civilians".',
    "accused by authorities | Russia | President Oleh Marchuk",
  ],
  [
    "fourth batch",
    "Iran's Revolutionary Guards said they fired ballistic missiles at what they called a spy base in Erbila on Monday, killing four.",
    "claimed | Iran's Revolutionary Guards",
  ],
  [
    "fourth batch",
    "The group, which has carried out dozens of kidnappings, has not said whether it was behind Sunday's seizure of two French engineers.",
  ],
  [
    "fourth batch",
    "Turkey's president, speaking after the car bombing that killed 34 people in Ankara, said a Syrian Kurdish fighter had carried it out together with PKK militants.",
    "accused by authorities | a Syrian Kurdish fighter | Turkey's president",
  ],
  [
    "fourth batch",
    "Kenyan police shot dead three people during protests over a new tax in Nairobi on Tuesday, the Law Society said.",
    "accused | Kenyan police | the Law Society",
  ],
  [
    "fourth batch",
    "Ukrainian forces shelled the occupied town of Horlova, killing two women, the Moscow-installed mayor said on Wednesday.",
    "accused by authorities | Ukrainian forces | the Moscow-installed mayor",
  ],
  [
    "fourth batch",
    'Fighters of the M23 rebel group executed 21 men in the village of Kishi on 29 November, the United Nations said. The M23 called the report "a fabrication".',
    "accused | the M23 rebel group | the United Nations",
    "denied | The M23",
  ],
  [
    "fourth batch",
    "Nobody was immediately blamed for the ambush, in which five policemen were killed on Thursday in the state of Chhattagar, but Maoist guerrillas are active in the area.",
  ],
  [
    "fourth batch",
    "At least 20 miners were kidnapped on Monday by armed men believed to be members of the ADF, an Islamist group with roots in Uganda.",
    "suspected | ADF",
  ],
  [
    "fourth batch",
    "Pakistan's foreign ministry rejected as \"baseless\" India's accusation that it was behind the killing of 26 tourists in Chamrala on Tuesday.",
    "accused by authorities | Pakistan | India",
    "denied | Pakistan's foreign ministry",
  ],
  [
    "fourth batch",
    "Hezbollah fighters fired rockets at the border town of Metala on Thursday, killing a farm worker, Israeli officials said. Hezbollah said it had hit a military post.",
    "accused by authorities | Hezbollah fighters | Israeli officials",
    "claimed | Hezbollah",
  ],
  [
    "fourth batch",
    "Omar Siddiq, the father of the gunman, told reporters his son was angry. Noor Siddiq killed 49 people at a nightclub in Orlena on Sunday.",
    "reported as fact | Noor Siddiq",
  ],
  [
    "fourth batch",
    "An ISIS-inspired couple, Sana and Rashid Malik, shot dead 14 people at an office party in San Bernal on Wednesday, officials said.",
    "accused by authorities | Sana and Rashid Malik | officials",
  ],
  ["fourth batch", "Four policemen were acquitted on Friday of the killing of a teenager, Marcus Bell, who was shot in his car in 2020."],
  [
    "fourth batch",
    "The explosion that killed three dock workers in Latakoa was the result of an Israeli attack, state media said; Israel declined to comment.",
    "accused by authorities | Israeli | state media",
  ],
  [
    "fourth batch",
    "A lawyer for Mr Haddad said his client had nothing to do with the murder of the minister, who was killed by a bomb in Beirut in 2012.",
    "denied | Mr Haddad",
  ],
  [
    "fourth batch",
    "Armed herders killed at least 30 farmers in Benuwe state on Sunday night, the governor said, accusing the Fulani group Miyetti of backing them.",
    "accused by authorities | Armed herders | the governor",
  ],
  [
    "fourth batch",
    "A Colombian court sentenced former colonel Luis Parra to 30 years in prison on Thursday for ordering the murder of comedian Jaime Ospina in 1999.",
    "convicted | former colonel Luis Parra | A Colombian court",
  ],
  [
    "fourth batch",
    "Two US soldiers were killed on Saturday by a man in an Afghan army uniform, Nato said. The Taliban said he was one of their infiltrators.",
    "claimed | The Taliban",
  ],
  [
    "fourth batch",
    "Rwanda has repeatedly denied backing the rebels, who shot down a UN helicopter over eastern Congo on Tuesday, killing eight peacekeepers.",
    "reported as fact | the rebels",
  ],
  [
    "fourth batch",
    "The assassination of the prime minister in 1995 by a Jewish extremist, Yigal Oren, stunned Israel.",
    "reported as fact | Yigal Oren",
  ],
  [
    "fourth batch",
    "Boko Haram is thought to have been responsible for Friday's bombing of a mosque in Kanova, in which 81 people died; but the governor blamed political rivals.",
    "suspected | Boko Haram",
    "accused by authorities | political rivals | the governor",
  ],
  [
    "not the doer",
    "The guard who shot the farmer has been charged with murder, prosecutors in Dargo said on Friday.",
    "charged | The guard",
  ],
  [
    "not the doer",
    "Officers were looking for another man when they shot and killed Darnell Price, who was not the suspect they sought, on Monday.",
    "reported as fact | Officers",
  ],
  [
    "not the doer",
    "A man accused of stalking singer Kay Lindon was killed by her bodyguard on Tuesday, police said.",
    "accused by authorities | her bodyguard | police",
  ],
  [
    "not the doer",
    "Detective Laura Stone arrested Peter Wells, 40, in connection with the stabbing of his wife, who died on Saturday.",
    "suspected | Peter Wells",
  ],
  [
    "not the doer",
    "Rescuers were searching for Tom Harrow, the owner of the restaurant, after a bomb destroyed it on Sunday and killed his wife.",
  ],
  ["not the doer", "The mother of Amir Jalali, 17, who was shot dead on Friday by unknown men, said her son had no enemies."],
  [
    "not the doer",
    "Reporter Ana Duarte, who has covered the killings, said she had seen two bodies after Thursday's clash between soldiers and smugglers.",
  ],
  [
    "not the doer",
    "Gunmen killed five people at the home of cartel boss Ruben Salcido, who is wanted in the United States for the murder of a consul.",
    "suspected | Ruben Salcido",
  ],
  [
    "not the doer",
    "Prime Minister Anders Holt, whose car was hit by shots fired by a passing motorcyclist on Monday, was not hurt.",
    "reported as fact | a passing motorcyclist",
  ],
  [
    "not the doer",
    "Lawyer Miguel Pons, who defended the men convicted of the 2004 train bombings, was shot dead in Madrid on Friday.",
    "convicted | the men",
  ],
  ["not the doer", "The soldiers had been hunting Boko Haram when a mine killed four of them near Konda on Wednesday."],
  ["not the doer", "Protesters accused the police of failing to stop the gunmen who killed 14 worshippers in Sinjar on Friday."],
  [
    "not the doer",
    "The president accused his rival, Jean Mbala, of stirring up hatred after two people were killed at a rally in Goma on Sunday.",
  ],
  [
    "not the doer",
    "Opposition leader Kiza Bwana blamed the government for not protecting the village, where rebels killed 22 people on Saturday.",
    "reported as fact | rebels",
  ],
  [
    "not the doer",
    "A statue of General Francisco Lanza was attacked with paint on Sunday, hours after a bomb wounded three policemen in the same square.",
  ],
  [
    "not the doer",
    "Relatives of the dead blamed the driver of the bus for the crash, which killed 23 people; a bomb had been ruled out, police said.",
  ],
  ["not the doer", "Taliban leaders were meeting in Doha when a blast killed 40 people in Kabul on Monday. The Taliban condemned it."],
  ["not the doer", "The attack, in which a policeman died, came days after Islamic State called on its followers to strike."],
  ["not the doer", "Colonel Mamadou Sy said eight of his men had been killed when their convoy was ambushed near Segun on Tuesday."],
  ["not the doer", "Two Iraqi interpreters working for the US army were killed by a bomb in Mosulla on Saturday."],
  [
    "not the doer",
    "Russia's ambassador to Turkey, Andrei Volkov, was shot dead in Ankara on Monday. Turkey and Russia said the murder was meant to harm their ties.",
  ],
  [
    "not the doer",
    "The rebels of the Orvan Front, whom the army has accused of many attacks, offered a truce on Friday after a bomb killed six traders in Karsale.",
  ],
  [
    "not the doer",
    "Prosecutors dropped murder charges against Alan Reed on Thursday after a witness in the shooting of two brothers withdrew her statement.",
  ],
  ["not the doer", "Police said there was nothing to link the death of the diplomat, who was found shot in his car on Sunday, with Iran."],
  [
    "not the doer",
    "Investigators have ruled out the involvement of the Corsican separatists in the explosion that wounded two gendarmes in Bastiana on Tuesday.",
  ],
  [
    "sixth batch",
    "A truck bomb in the border town of Garzal, between Kenya and Somalia, killed nine traders on Monday, an aid group said.",
  ],
  [
    "sixth batch",
    "Al-Shabab gunmen stormed a hotel in Mogadu on Friday, the police said. They shot dead 12 guests before commandos ended the siege.",
    "accused by authorities | Al-Shabab gunmen | the police",
  ],
  [
    "sixth batch",
    "Ethiopian jets struck a market in the Tigrayan town of Togara on Thursday, killing 40 people, health workers said. The Ethiopian army denied hitting civilians.",
    "accused | Ethiopian jets | health workers",
    "denied | The Ethiopian army",
  ],
  [
    "sixth batch",
    '"Our unit had no part in what happened," Major Ali Soomro of the frontier force told reporters after 11 miners were shot in Harnab on Tuesday.',
    "denied | Our unit",
  ],
  [
    "sixth batch",
    "British special forces killed two hostage-takers on Sunday, the Ministry of Defence in London said.",
    "claimed | British special forces | the Ministry of Defence in London",
  ],
  [
    "sixth batch",
    "Two Russian drones hit a minibus near Kupyan on Monday, killing six passengers, the Ukrainian army said.",
    "accused by authorities | Two Russian drones | the Ukrainian army",
  ],
  [
    "sixth batch",
    "Seoul accused Pyongyang of shelling an island near their sea border on Tuesday, killing two marines. Pyongyang said the South had fired first.",
    "accused by authorities | Pyongyang | Seoul",
  ],
  [
    "sixth batch",
    'Residents accused soldiers of burning houses and shooting 20 villagers in Kinda on Saturday; an army spokesman rejected the allegation as "pure invention".',
    "accused | soldiers | Residents",
    "denied | army",
  ],
  ["sixth batch", "Bogota has stopped short of blaming the ELN for the car bomb, which killed five soldiers on Thursday."],
  [
    "sixth batch",
    "A splinter faction of the Orvan Front kidnapped a nurse in Lagor on Monday, according to the Red Cross.",
    "accused | A splinter faction of the Orvan Front | the Red Cross",
  ],
  [
    "sixth batch",
    "Militants loyal to the Islamic State beheaded 10 farmers in Kolofar on Sunday, a local chief said.",
    "accused | Militants loyal to the Islamic State | a local chief",
  ],
  [
    "sixth batch",
    "The explosion, which the mayor at first blamed on a gas leak, was caused by a bomb, police said on Tuesday. Two people died.",
  ],
  [
    "sixth batch",
    "Rumours that the secret service was behind the killing of journalist Daniela Costa, shot on Friday, were dismissed by the government as absurd.",
    "suspected | the secret service",
    "denied | the government",
  ],
  [
    "sixth batch",
    "Turkish troops killed a teacher when they shelled a village in northern Syria on Wednesday, the Syrian Observatory for Human Rights said.",
    "accused | Turkish troops | the Syrian Observatory for Human Rights",
  ],
  [
    "sixth batch",
    "The rebels withdrew their claim to have shot down the airliner on Thursday with the loss of 150 lives.",
    "denied | The rebels",
  ],
  [
    "sixth batch",
    "Governor Rosa Mendez, whose husband was killed by gunmen on Sunday, blamed her rivals in the Cartel del Mar.",
    "accused by authorities | the Cartel del Mar | Governor Rosa Mendez",
  ],
  [
    "sixth batch",
    "Pakistani and Indian troops exchanged fire across the line of control on Monday, killing a shepherd and two soldiers.",
    "reported as fact | Indian troops",
  ],
  ["sixth batch", "A policeman was arrested on suspicion of sheltering the man who shot five people in Dargo on Tuesday."],
  [
    "sixth batch",
    "The United States and Britain carried out air strikes on Houthi positions in Yemen on Saturday that killed three fighters, the Pentagon said.",
    "claimed | The United States | the Pentagon",
  ],
  [
    "sixth batch",
    "The Lebanese army said Israeli warplanes had bombed a bridge near Tyron on Friday, killing a motorist.",
    "accused by authorities | Israeli warplanes | The Lebanese army",
  ],
  [
    "sixth batch",
    "No one has been charged over the shooting of councillor Jim Doran, 52, outside his home in Newlin on Thursday, but detectives believe he was killed by drug dealers.",
    "suspected | drug dealers | detectives",
  ],
  ["sixth batch", "The army said its soldiers shot a boy who had thrown a petrol bomb at them in Hebrun on Sunday.", "claimed | The army"],
  [
    "sixth batch",
    "A man with links to a far-right group drove a car into a mosque in Quelin on Friday, killing two. Police have named him as Mark Ellison, 29.",
    "accused by authorities | Mark Ellison | Police",
  ],
  [
    "sixth batch",
    "The Orvan Front and the Karo Army each claimed Friday's ambush near Segun, in which six soldiers died.",
    "claimed | The Orvan Front",
    "claimed | the Karo Army",
  ],
  [
    "sixth batch",
    "An attack on Mali's border with Niger killed 53 soldiers on Friday. Islamic State in the Greater Sahara claimed it on Monday through the Amaq agency.",
    "claimed | Islamic State",
  ],
  // Who tells of it stands next to the word for who did it.
  [
    "nobody",
    "A bomb killed nine people at a cafe in Quetta on Sunday. Police were searching for two gunmen, Karim Zehrani, the city police chief, said.",
  ],
  ["nobody", "Two people were stabbed to death in Graz on Friday. There is one suspect, Austrian Interior Minister Karl Huber said."],
  ["nobody", "Police have detained a suspect, Inspector Jonas Weil told reporters, after a man stabbed two people in Graz on Friday."],
  ["nobody", "A man was killed in a shooting in Akron, Ohio, on Tuesday. Detectives are looking for the shooter, Sgt. Lou Pratt said."],
  [
    "nobody",
    "A van was driven into worshippers in Lille on Friday, hurting nine people. The driver was then stabbed by a stallholder, prosecutors said.",
  ],
  // Who stops the attackers did not do it; forces that hit some of them are those of whoever tells of it.
  [
    "nobody",
    "Police commandos ended the siege of a school in Peshawar on Monday night, killing all seven gunmen, provincial police chief Akbar Yusuf said.",
  ],
  [
    "nobody",
    "Security forces killed both bombers before they could reach the ministry in Kabul on Wednesday, interior ministry spokesman Homayun Sadr said.",
  ],
  [
    "own forces",
    "Thirteen villagers died when assailants raided Kwari on Tuesday. The army killed five of the assailants, Governor Musa Danladi said.",
    "claimed | The army | Governor Musa Danladi",
  ],
  // Whom somebody else hurt or killed.
  [
    "nobody",
    "Police said Weller, 13, and the suspect had gone to the house to play. The victim, Robin Weller, was shot dead in the kitchen on Sunday in Norvik.",
  ],
  [
    "named victim",
    "A jury convicted Dan Sorel of murder on Friday in the death of Ida Lunde, 3, of Norvik. Police said Lunde died after Sorel fired into a home in August, striking and killing the girl.",
    "convicted | Dan Sorel | A jury",
    "accused by authorities | Sorel | Police",
  ],
  ["nobody", "Police said an argument led to a shooting Monday night Downtown that wounded four people in Norvik."],
  // What goes on meanwhile does nothing.
  ["nobody", "A gunman opened fire on a bus in Karsale on Monday as commuters were getting off, killing two people, police said."],
  [
    "nobody",
    "Two men blew themselves up at a cathedral in Karsale as worshippers were leaving Mass on Sunday, wounding 20 people, police said.",
  ],
  [
    "meanwhile",
    "Militants fired rockets at a market in Kabul on Monday while shoppers were buying food, killing six, police said.",
    "accused by authorities | Militants | police",
  ],
  [
    "meanwhile",
    "People were leaving Mass in Kabul on Monday as Red Dawn militants stormed the church, killing six, police said.",
    "accused by authorities | Red Dawn militants | police",
  ],
  // A crowd is no toll of years.
  [
    "crowd",
    "Sudanese security forces shot dead three protesters in Khartoum on Monday as tens of thousands marched to the palace, a doctors' committee said.",
    "accused | Sudanese security forces | a doctors' committee",
  ],
  // A clause on a thing is about no people further left.
  [
    "clause of a thing",
    "Rebels shot dead three farmers near Jos on Monday in a revolt that has killed 20,000 people, police said.",
    "accused by authorities | Rebels | police",
  ],
  // Police hit the one who hit somebody else.
  [
    "police on attackers",
    "A deputy was shot dead Monday night in Eden, Texas, the sheriff's office said. The suspect, Lee Doran, 28, was shot by officers.",
    "suspected | Lee Doran",
  ],
  [
    "whose weapon",
    "A missile fired by the Orvan Front struck a fuel station in Marib on Saturday, killing 17 civilians, the information minister said.",
    "accused by authorities | the Orvan Front | the information minister",
  ],
  [
    "police on attackers",
    "A former pupil stabbed a teacher to death and hurt three other people in Nantes on Tuesday before police shot and wounded him, the prosecutor said.",
    "accused by authorities | A former pupil | the prosecutor",
  ],
  [
    "both attacks",
    "A bomb killed four people in Quetta on Monday. In Karachi, hours later, gunmen shot dead two guards. The Orvan Front claimed both attacks.",
    "claimed | The Orvan Front",
    "claimed | The Orvan Front",
  ],
  [
    "both attacks, of which one is told",
    "A bomb killed four people in Quetta on Monday. The Orvan Front claimed both attacks.",
    "claimed | The Orvan Front",
  ],
  [
    "a group that no table has, and no suspect",
    "A bomber killed four people at a clinic in Quetta on Monday. Jund al-Fajr, an offshoot of the Orvan Front, claimed the attack.",
    "claimed | Jund al-Fajr",
  ],
  [
    "his men",
    "Gunmen abducted 30 pupils in Katsina on Friday. The Orvan Front's leader said in a recording that his men were behind the abduction; officials had blamed bandits.",
    "claimed | The Orvan Front",
    "accused by authorities | bandits | officials",
  ],
  [
    "those who had done it",
    "A mayor was shot dead at his home in Les Cayes on Wednesday. Police said they killed four of the gunmen hours later.",
  ],
  [
    "who searches",
    "Police searched on Thursday for a reservist suspected of shooting dead eight people and wounding 13 in Dayton. The suspect was named as Robin Carrow, 40.",
    "suspected | Robin Carrow",
  ],
  [
    "an army's answer",
    "A suicide bomber killed 32 people at a shrine in Quetta on Monday. The army said it had killed 70 militants in raids across the country.",
  ],
  [
    "who ended it",
    "A soldier killed 19 people in a rampage in Khon Kaen that ended on Sunday when commandos shot him dead in a shop.",
    "reported as fact | A soldier",
  ],
  [
    "one of its own",
    "A bomber killed nine soldiers in Tunis on Tuesday. The Orvan Front said a fighter it called Abu Karim had carried out the attack.",
    "claimed | The Orvan Front",
  ],
];
