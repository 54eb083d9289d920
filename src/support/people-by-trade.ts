/** People by trade, office, sport, kin or faith, beside the commoner words that each room lists; lower case, singular and plural. Source: plain English usage. */
export const BY_TRADE: ReadonlySet<string> = new Set(
  (
    "adult adults seniors retiree retirees locals onlooker onlookers passer-by passers-by passerby passersby witness witnesses" +
    " rescuer rescuers responder responders lifeguard lifeguards surgeon surgeons midwife midwives carer carers caregiver" +
    " caregivers nanny nannies maid maids butcher butchers tailor tailors cobbler cobblers grocer grocers jeweller jewellers" +
    " jeweler jewelers weaver weavers potter potters painter painters sculptor sculptors writer writers author authors poet poets" +
    " editor editors publisher publishers blogger bloggers broadcaster broadcasters presenter presenters announcer announcers" +
    " producer producers director directors composer composers conductor conductors drummer drummers rapper rappers actor actors" +
    " actress actresses designer designers architect architects surveyor surveyors auditor auditors banker bankers broker brokers" +
    " lender lenders investor investors dealer dealers wholesaler wholesalers seller sellers hawker hawkers peddler peddlers" +
    " stallholder stallholders steward stewards stewardess stewardesses herder herders shepherd shepherds rancher ranchers planter" +
    " planters picker pickers logger loggers woodcutter woodcutters lumberjack lumberjacks forester foresters ranger rangers warden" +
    " wardens poacher poachers trapper trappers prospector prospectors digger diggers welder welders mechanic mechanics mason" +
    " masons roofer roofers labourer labourers laborer laborers docker dockers stevedore stevedores trucker truckers courier" +
    " couriers chef chefs bouncer bouncers barmaid barmaids gardener gardeners sweeper sweepers scavenger scavengers rag-picker" +
    " rag-pickers caretaker caretakers janitor janitors supervisor supervisors beggar beggars prostitute prostitutes addict addicts" +
    " tutor tutors instructor instructors trainer trainers trainee trainees apprentice apprentices graduate graduates headmaster" +
    " headmasters headteacher headteachers preacher preachers pastor pastors vicar vicars deacon deacons rabbi rabbis chaplain" +
    " chaplains mullah mullahs believer believers devotee devotees parishioner parishioners legislator legislators mp mps" +
    " councillor councillors councilor councilors envoy envoys consul consuls chieftain chieftains organiser organisers organizer" +
    " organizers campaigner campaigners marcher marchers dissident dissidents bureaucrat bureaucrats magistrate" +
    " magistrates juror jurors attorney attorneys solicitor solicitors barrister barristers bailiff bailiffs marshal marshals" +
    " detective detectives investigator investigators operative operatives sympathiser sympathisers sympathizer sympathizers" +
    " smuggler smugglers convict convicts fugitive fugitives escapee escapees deserter deserters defector defectors informer" +
    " informers spy spies pirate pirates bandit bandits mobster mobsters vigilante vigilantes hooligan hooligans squatter squatters" +
    " settler settlers nomad nomads farmhand farmhands sharecropper sharecroppers mercenary mercenaries sniper snipers gunner" +
    " gunners legionnaire legionnaires scout scouts veteran veterans sentry sentries lookout lookouts rider riders biker bikers" +
    " jogger joggers walker walkers surfer surfers diver divers trekker trekkers backpacker backpackers traveller travellers" +
    " traveler travelers kayaker kayakers paraglider paragliders skydiver skydivers skater skaters snowboarder snowboarders jockey" +
    " jockeys racer racers footballer footballers cricketer cricketers wrestler wrestlers boxer boxers referee" +
    " referees astronaut astronauts aviator aviators mariner mariners seafarer seafarers deckhand deckhands stowaway stowaways" +
    " bride brides bridegroom bridegrooms newlywed newlyweds widower widowers housewife housewives lodger lodgers flatmate" +
    " flatmates evacuee evacuees deportee deportees castaway castaways quadruplet quadruplets triplet triplets brewer brewers" +
    " boater boaters clubber clubbers raver ravers gamer gamers interpreter interpreters translator translators researcher analyst analysts" +
    " researchers academic academics freelancer freelancers stringer stringers cadre cadres mediator mediators guide guides usher" +
    " ushers stationmaster stationmasters co-pilot co-pilots copilot copilots bellboy bellboys bellhop bellhops chauffeur" +
    " chauffeurs cabbie cabbies rickshaw-puller rickshaw-pullers grandmothers grandfathers girlfriends nieces nephews boyfriends" +
    " widows mother-in-law mothers-in-law father-in-law fathers-in-law sister-in-law sisters-in-law brother-in-law brothers-in-law" +
    " son-in-law sons-in-law daughter-in-law daughters-in-law godson godsons goddaughter goddaughters turk turks swede swedes dane" +
    " danes kurd kurds arab arabs jew jews muslim muslims hindu hindus sikh sikhs yazidi yazidis copt copts sunni sunnis shia shias" +
    " hutu hutus tutsi tutsis uighur uighurs uyghur uyghurs rohingya rohingyas in-laws folk" +
    " youngster youngsters adolescent adolescents attendee attendees asylum-seeker asylum-seekers pastoralist" +
    " pastoralists staffer staffers aid-worker aid-workers managers clerks cashiers waiters waitresses bartenders" +
    " voter voters teller tellers florist florists librarian librarians receptionist receptionists busker buskers angler anglers" +
    " mountaineer mountaineers skateboarder skateboarders canoeist canoeists rower rowers sunbather sunbathers dentist dentists" +
    " dockworker dockworkers plasterer plasterers decorator decorators bricklayer bricklayers scaffolder scaffolders intern interns" +
    " undergraduate undergraduates babysitter babysitters butler butlers comedian comedians novelist novelists accountant accountants" +
    " tycoon tycoons entrepreneur entrepreneurs thief thieves looter looters headmistress headmistresses householder householders" +
    " renter renters dog-walker dog-walkers snorkeller snorkellers snorkeler snorkelers skipper skippers driller drillers machinist" +
    " machinists seamstress seamstresses locksmith locksmiths undertaker undertakers gravedigger gravediggers baker bakers barber" +
    " barbers carpenter carpenters plumber plumbers porter porters hairdresser hairdressers pharmacist pharmacists chorister choristers" +
    " seminarian seminarians barista baristas schoolteacher schoolteachers" +
    " prosecutors lecturers singers correspondent correspondents senators mayors governors ambassadors commissioner" +
    " commissioners sheikh sheikhs imams bishops spouse spouses swimmers dancers homeowners messengers pusher pushers" +
    " abbot abbots abbess abbesses abductor abductors abuser abusers acolyte acolytes acrobat acrobats administrator" +
    " administrators adherent adherents admirer admirers adventurer adventurers agitator agitators aide-de-camp" +
    " aides-de-camp albino albinos alcoholics amputee amputees archdeacon archdeacons archer archers arbitrator arbitrators" +
    " artisan artisans auntie aunties ayatollah ayatollahs bachelor bachelors ballerina ballerinas baron barons beneficiary" +
    " beneficiaries benefactor benefactors bedouin bedouins biographer biographers blacksmith blacksmiths bloke blokes" +
    " boatbuilder boatbuilders boatswain boatswains bodybuilder bodybuilders bookseller booksellers borrower borrowers" +
    " bridesmaid bridesmaids brigand brigands buddies bullfighter bullfighters busboy busboys canvasser canvassers cardinal" +
    " cardinals caterer caterers chambermaid chambermaids chaperone chaperones cheerleader cheerleaders choirboy choirboys" +
    " choreographer choreographers cinematographer cinematographers clown clowns collaborator collaborators commodore" +
    " commodores companion companions comptroller comptrollers concierge concierges confidante confidantes conspirator" +
    " conspirators contributor contributors coordinator coordinators coroner coroners counsellor counsellors counselor" +
    " counselors courtier courtiers cowhand cowhands creditor creditors criminals crofter crofters crony cronies cultist" +
    " cultists curator curators custodian custodians deaconess deaconesses debtor debtors delinquent delinquents dependents" +
    " descendant descendants dictator dictators dignitary dignitaries disciple disciples dispatcher dispatchers dissenter" +
    " dissenters dockhand dockhands dropout dropouts drover drovers educator educators embezzler embezzlers emissary" +
    " emissaries enforcer enforcers entertainer entertainers executives eyewitness eyewitnesses fanatic fanatics felon" +
    " felons financier financiers friar friars gambler gamblers gaoler gaolers goatherd goatherds godchild godchildren" +
    " godfather godfathers godmother godmothers goldsmith goldsmiths golfer golfers grandad grandads grandma grandmas" +
    " grandmaster grandmasters grandpa grandpas guardian guardians gunrunner gunrunners gurkha gurkhas guru gurus gymnast" +
    " gymnasts gypsy gypsies healer healers heir heirs heiress heiresses helper helpers hermit hermits hippie hippies" +
    " historian historians hitchhiker hitchhikers homesteader homesteaders honeymooner honeymooners hoodlum hoodlums" +
    " hostess hostesses impostor impostors infiltrator infiltrators influencer influencers intellectuals intermediary" +
    " intermediaries invader invaders jailer jailers kingpin kingpins lad lads lady ladies landlady landladies landowner" +
    " landowners lass lasses lifesaver lifesavers lobbyist lobbyists loner loners lumad lumads maulana maulanas medico" +
    " medicos mentor mentors millionaire millionaires miscreant miscreants molester molesters moneylender moneylenders" +
    " muezzin muezzins mufti muftis musher mushers mutineer mutineers mystics naxal naxals naxalite naxalites newcomer" +
    " newcomers nominee nominees notary notaries novices occupier occupiers offender offenders officeholder officeholders" +
    " orderlies outlaw outlaws outpatient outpatients outsider outsiders overseer overseers pallbearer pallbearers" +
    " parachuter parachuters paramour paramours parliamentarian parliamentarians partisans paymaster paymasters pedlar" +
    " pedlars philosopher philosophers pickpocket pickpockets picnicker picnickers pimp pimps plotter plotters poisoner" +
    " poisoners postmaster postmasters practitioner practitioners proprietor proprietors protege proteges prowler prowlers" +
    " publican publicans ragpicker ragpickers rapist rapists realtor realtors recipient recipients reenactor reenactors" +
    " reformer reformers registrar registrars renegades repatriate repatriates representatives restaurateur restaurateurs" +
    " revolutionaries ruler rulers runaways saboteur saboteurs sadhu sadhus samaritan samaritans sarpanch sarpanches" +
    " schoolmaster schoolmasters schoolmates schoolmistress schoolmistresses screenwriter screenwriters shareholder" +
    " shareholders sheik sheiks shipmate shipmates shoplifter shoplifters sicario sicarios sightseer sightseers skinhead" +
    " skinheads socialite socialites songwriter songwriters sophomore sophomores sprinter sprinters stagehand stagehands" +
    " stalker stalkers stepparent stepparents stockbroker stockbrokers stonemason stonemasons straggler stragglers" +
    " subcontractor subcontractors subordinates suitor suitors sultan sultans superintendent superintendents sweetheart" +
    " sweethearts swindler swindlers tanod tanods teamster teamsters torturer torturers traitor traitors treasurer" +
    " treasurers trustee trustees ultras undersecretary undersecretaries vacationer vacationers vagrant vagrants vandal" +
    " vandals wanderer wanderers warder warders wayfarer wayfarers well-wisher well-wishers whistleblower whistleblowers" +
    " windsurfer windsurfers youtuber youtubers zealot zealots normalista normalistas kagawad kagawads chairpersons"
  ).split(" "),
);
