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
    " commissioners sheikh sheikhs imams bishops spouse spouses swimmers dancers homeowners messengers"
  ).split(" "),
);
