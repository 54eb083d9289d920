/** Verbs (base forms) that tell somebody's position, wish or finding: "criticized the plan", "called for calm". */
export const STANCE_VERBS: ReadonlySet<string> = new Set(
  (
    "criticize criticise condemn denounce decry blast slam praise hail applaud laud welcome endorse support oppose favor favour reject dismiss refuse decline agree want " +
    "prefer plan intend seek propose recommend advise urge encourage call demand request plead beg appeal vow pledge promise offer threaten accuse blame cite quote mention " +
    "discuss describe characterize characterise portray depict label brand dub identify recognize recognise acknowledge question challenge dispute deny defend justify " +
    "apologize apologise congratulate mock ridicule echo tout brag boast joke lament mourn regret complain worry fear hope admire respect trust doubt consider regard " +
    "view find show reveal highlight underscore illustrate document detail outline rate rank estimate project decide choose approve order ban bar prohibit authorize instruct " +
    "direct warn remind invite ask chant sing shout cheer insist argue suggest claim promote advocate resist protest object caution notice realize realise remember forget " +
    "understand believe think expect wish love hate explain repudiate concede confirm compare liken imply tell say point"
  ).split(" "),
);

/** Nouns for what somebody says or wants: "the mayor's claim that", "his call for". */
export const STANCE_NOUNS: ReadonlySet<string> = new Set(
  (
    "claim call plan promise pledge assertion warning threat belief view statement comment remark argument allegation accusation proposal demand request suggestion complaint " +
    "denial description vow criticism opinion position contention decision refusal support opposition desire hope fear concern admission announcement insistence"
  ).split(" "),
);

/** Adjectives for what somebody thinks or feels about something: "is sure that", "were angry about". */
export const STANCE_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    "sure certain confident convinced aware unaware worried concerned afraid fearful frustrated angry outraged upset disappointed surprised shocked saddened glad happy pleased proud " +
    "grateful hopeful optimistic pessimistic skeptical sceptical doubtful eager willing unwilling reluctant determined adamant critical supportive open opposed committed dedicated " +
    "interested ready sorry ashamed furious wary clear"
  ).split(" "),
);

/** Verbs that tell a position only with what it is about behind a preposition: "spoke of the losses", "bragged about it". */
export const STANCE_ABOUT: ReadonlySet<string> = new Set(
  "speak talk comment brag boast complain joke write rant testify muse elaborate".split(" "),
);

/** Verbs that give a noun of {@link STANCE_NOUNS} or {@link VOICED_NOUNS} a speaker: "voiced concern about", "raised questions about". */
export const VOICING_VERBS: ReadonlySet<string> = new Set("express voice raise share air register convey".split(" "));

/** What is voiced besides. */
export const VOICED_NOUNS: ReadonlySet<string> = new Set(
  "question doubt outrage anger frustration disappointment sympathy condolence shock sadness dismay alarm regret relief gratitude confidence optimism skepticism scepticism support".split(
    " ",
  ),
);
