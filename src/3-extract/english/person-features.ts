/** Nouns that tell a person's sex. Source: plain English usage. */
export const FEMALE: ReadonlySet<string> = new Set(
  (
    "she her herself woman girl female mother wife daughter sister grandmother granddaughter aunt niece girlfriend lady widow schoolgirl mom stepmother" +
    " stepdaughter waitress actress bride fiancee fiancée policewoman businesswoman mrs ms miss" +
    " ex-wife ex-girlfriend stepsister half-sister goddaughter mother-in-law daughter-in-law sister-in-law grandma granny mum"
  ).split(" "),
);
export const MALE: ReadonlySet<string> = new Set(
  (
    "he him himself man boy male father husband son brother grandfather grandson uncle nephew boyfriend guy gentleman widower schoolboy dad stepfather" +
    " stepson waiter actor groom fiance fiancé policeman businessman gunman mr" +
    " ex-husband ex-boyfriend stepbrother half-brother godson father-in-law son-in-law brother-in-law grandpa granddad"
  ).split(" "),
);

/** Nouns for the young, and those for the grown; a "teen" may be called both. */
export const YOUNG: ReadonlySet<string> = new Set(
  "boy girl child kid baby infant toddler schoolboy schoolgirl schoolchild newborn preschooler pupil youngster".split(" "),
);
export const GROWN: ReadonlySet<string> = new Set(
  (
    "man woman gentleman lady officer deputy trooper policeman policewoman marine soldier guard father mother wife husband grandfather grandmother" +
    " employee worker driver clerk owner manager teacher professor doctor nurse businessman boyfriend girlfriend uncle aunt dad mom sergeant agent"
  ).split(" "),
);

/** Nouns that tell nothing about who it is. */
export const ANYBODY: ReadonlySet<string> = new Set(
  "victim person individual patient one somebody someone male female adult resident other casualty body survivor bystander youth juvenile minor teen teenager dead another injured wounded".split(
    " ",
  ),
);

/** Nouns that name a person by somebody else: "his wife" is another one than "he". */
export const RELATED: ReadonlySet<string> = new Set(
  (
    "wife husband son daughter brother sister mother father girlfriend boyfriend friend cousin nephew niece uncle aunt grandson granddaughter grandmother" +
    " grandfather roommate classmate neighbor neighbour stepson stepdaughter stepfather stepmother twin mom dad colleague partner sibling relative fiance" +
    " fiancee companion coworker co-worker passenger housemate flatmate teammate schoolmate bodyguard stepsister stepbrother half-brother half-sister" +
    " godson goddaughter ex-wife ex-husband ex-girlfriend ex-boyfriend mother-in-law father-in-law son-in-law daughter-in-law brother-in-law" +
    " sister-in-law"
  ).split(" "),
);
