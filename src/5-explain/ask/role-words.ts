/** So far from what is asked may its answer stand. Code units. */
export const NEAR = 60;
/** Words of a number. */
export const NUMBER =
  "(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|dozens|scores|hundreds|thousands|no|a dozen|half a dozen)";

/** A number of people: "31 people", "at least 31". */
export const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}$-])${NUMBER}(?! percent|%|[-:]?\\p{N}|-| [ap]\\.?m| (?:years?|months?|weeks?|days?|hours?|minutes?|times|miles)\\b)`,
  "iu",
);

const NO_PLACE =
  "(?:the )?(?:connection|custody|response|retaliation|order|addition|total|case|court|front|time|wake|attack|shooting|incident|way|fact|process|course|\\p{L}*ing\\b|early|late|critical|stable|serious|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d|least|about|around|all|self|what|which|whom|light|part|place|spite|terms|charge|charges|murder|suspicion|police|officials|night|morning|afternoon|evening|noon|dawn|once|first|last|leave|paid|bail|question|duty|him|her|them|people|it)";
export const PLACE = new RegExp(
  `\\b(?:in|at|near|outside|inside|from|atop|behind|under|beneath|to|on|along|beside|into|off|north of|south of|east of|west of) (?!${NO_PLACE}\\b)(?:(?:the|a|an|his|her|their|its) (?!${NO_PLACE}\\b))?[\\p{L}\\d]`,
  "iu",
);
export const TIME =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)|May \d|\d{1,2} May|(?:in|last|this|since|of|until|by) May\b|in (?:19|20)\d{2}|since (?:19|20)\d{2}|(?:19|20)\d{2}|\d{1,2}(?::\d{2})? ?[ap]\.?m|noon|midnight)\b/;
export const DURATION = new RegExp(
  `\\b(?:for|lasted|took|after|within|over|nearly|almost|about|spent)\\b(?: [\\p{L}-]+){0,3} (?:${NUMBER}|several|a few|an?|many)[ -](?:[\\p{L}]+[ -])?(?:second|minute|hour|day|week|month|year)s?\\b|\\b${NUMBER}-(?:minute|hour|day|week|month|year)(?:-long)?\\b(?!-old)|\\bfrom [^;]{3,20} to [^;]{3,20}\\d|\\b${NUMBER} (?:minutes|hours|days|weeks|months|years) (?:before|later|long)\\b`,
  "iu",
);
export const REASON =
  /\b(?:because|motiv\w+|reasons?|retaliat\w+|revenge|avenge|in response|in protest|disput\w+|argu(?:ed|ing|ment)\w*|due to|so that|anger(?:ed)?|angry|get(?:ting)? along|at odds|grudge|feud|quarrel\w*|punish\w*|in order to|(?:shot|stabbed|killed|murdered|beaten|attacked|kidnapped|abducted|set fire|fired|opened fire)\b[^.;]{0,60} over (?:an? |the |his |her |their )?(?:\w+ )?(?:debts?|money|land|rent|wages|property|drugs|jealousy|insults?|remarks?|affair|custody)|meant (?:as|to)|believed (?:he|she|they)|(?:fight|fought|fell out|rows?|quarrels?|fights?|feud|dispute|altercation) (?:\w+ )?over|after an? (?:\w+ )?(?:row|quarrel|altercation|disagreement|fight)|jealous\w*|message to|bull(?:ied|ying)|taunt\w+|ridiculed|humiliat\w+|out of (?:frustration|anger|rage|hatred|revenge|jealousy|despair|spite|fear|boredom|envy)|voices\b[^.;]{0,30}\b(?:told|ordered|commanded|urged)|(?:attack|raid|killings?|violence|clash(?:es)?|shooting|strike) (?:followed|came (?:\w+ ){0,3}after)|an? (?:attempted )?robbery)\b/i;
export const CAUSE =
  /\b(?:caused? (?:by|of)|causes?|caused (?:the|an?|this|it)\b|due to|because|sparked|triggered|set off|started (?:at|by|in|when|after|with)|began (?:at|in|when|after|with)|originated|blamed on|under investigation|not (?:yet )?(?:known|clear|been determined)|resulted from|stemm(?:ed|ing) from|occurred from|broke out (?:over|after|when)|investigat\w+ (?:the cause|what caused|how)|undetermined|unclear|short circuit|fault)\b/i;
/** "The cause was not yet known": what a later report may know. */
export const NOT_KNOWN =
  /\b(?:not (?:yet |immediately )?(?:known|clear|been determined|disclosed)|unclear|unknown|undetermined|under investigation)\b/i;
export const MANNER =
  /\b(?:by|with|when|from|using|through|while|accident\w*|after|into|without|on foot|apparent(?:ly)?|suicide|overdose|wounds?)\b/i;
export const PENALTY =
  /\b(?:sentenc|jail|imprison)\w*\b.*\b(?:life|death|\w+[ -](?:years?|months?)(?! ago))\b|\b(?:life|death|suspended|\w+[ -](?:years?|months?)) (?:prison |jail )?(?:sentences?|terms?)\b|\b(?:got|received|given|handed) (?:a |an )?(?:life|death|\w+[ -](?:years?|months?)(?! ago))\b|\b(?:life|years?|months?) (?:in|behind) (?:prison|jail|bars)\b/i;
export const JOB =
  /\b(?:was|is|worked as|works as) an? (?!\p{L}*(?:suspect|victim|father|mother|brother|sister)\b)(?:[\p{L}-]+ ){0,4}(?!(?:shooter|father|mother|brother|sister|daughter|killer|attacker|member|number|person|man|woman|murder|matter|order|danger)\b)(?:\p{L}+(?:er|or|ist|ian|smith|ant|man|woman|maid)|clerk|nurse|student|chef|cook|coach|guard|judge|pilot|priest|imam|pastor|captain|cadet|soldier|marine)s?\b/iu;
export const MEASURES = {
  distance: /\b\d[\d,.]*[ -](?:miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|yards?|blocks)\b/i,
  money:
    /[$€£₦₹¥]\s?\d|\b\d[\d,.]* (?:million |billion )?(?:(?:\p{Lu}\p{Ll}+ )?(?:dollars?|pounds?|francs|rupees|pesos|shillings|dinars|kroner|kronor)|euros?|roubles|rubles|naira|gourdes|yen|yuan|riyals?|rials?|lira|kwacha|cedis|rand|birr|rupiah|baht|ringgit|taka|kyats?|reais|bolivars|quetzals|lempiras|soles|zlotys?|hryvnias?|tenge|soms?|dirhams?|afghanis?|metical|meticais|kwanzas?|dalasis?|leones?|ariary|pula|won)\b/iu,
  strength: /\bmagnitude\b[^.]{0,20}\d|\b\d\.\d[- ]magnitude\b/i,
} as const;

/** What a name of such a thing has in it, where that is not the noun alone. */
export const NAMED: Readonly<Record<string, string>> = {
  hospital: "(?:Hospital|Medical Cent(?:er|re)|Clinic|Infirmary|Trauma Cent(?:er|re))",
  school: "(?:School|Academy|College|University|High|Elementary)",
  college: "(?:College|University)",
  university: "(?:University|College)",
  street: "(?:Street|Avenue|Road|Boulevard|Drive|Lane|Parkway|Highway|St\\.|Ave\\.|Blvd\\.|Rd\\.)",
  church: "(?:Church|Cathedral|Chapel)",
  prison: "(?:Prison|Jail|Detention Cent(?:er|re)|Correctional)",
  jail: "(?:Jail|Prison|Detention Cent(?:er|re)|Correctional)",
};
export const CAR_MAKE =
  /\b(?:Ford|Chevrolet|Chevy|Toyota|Honda|Nissan|Dodge|Jeep|BMW|Mercedes|Audi|Volkswagen|Hyundai|Kia|Mazda|Subaru|Lexus|Buick|Cadillac|Chrysler|Lincoln|Acura|Infiniti|Pontiac|Volvo|Lada|Renault|Peugeot|Fiat|Opel|Skoda|Mitsubishi|Suzuki|Tesla|GMC|sedan|SUV|pickup|minivan|van|hatchback|motorcycle)\b/;

/** A make of aircraft, or the letters and number of a model: "U-2", "F-16", "Boeing 737". */
export const AIRCRAFT_MAKE =
  /\b(?:Boeing|Airbus|Antonov|Ilyushin|Tupolev|Sukhoi|Yakovlev|Mi-\d+|MiG-?\d*|Cessna|Piper|Beechcraft|Embraer|Bombardier|Fokker|ATR|Learjet|Gulfstream|Lockheed|Douglas|Hercules|Galaxy|Globemaster|Chinook|Apache|Black Hawk|Robinson|Sikorsky|Puma|[A-Z]{1,3}-\d{1,3}[A-Z]?)\b/;

/** A weapon by its sort. */
export const FIREARM =
  /\b(?:rifles?|pistols?|handguns?|revolvers?|shotguns?|submachine guns?|machine guns?|AR-15|AK-47|Kalashnikovs?|Glock|\d{1,2} ?mm|\d?\.\d\d|calib(?:er|re)|kni(?:fe|ves)|machetes?|axes?|hammers?|grenades?|automatic weapons?)\b/i;
/** Where it is used, and not owned or sought. */
export const FIRED =
  /^(?!.*\bpossess).*\b(?:us(?:ed|ing)|fired|firing|armed|shot|stabbed|struck|wielding|carr(?:ied|ying)|with an?|opened fire|pulled)\b/i;
