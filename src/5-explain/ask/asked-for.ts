/** What a question asks for; each is answered from sections of an explainer. */
export type Asked =
  | "toll"
  | "victims"
  | "age"
  | "claim"
  | "who"
  /** Whom somebody lays it to. */
  | "blamed"
  | "group"
  | "before"
  | "why"
  | "warning"
  | "response"
  | "justice"
  | "rank"
  | "compare"
  | "weapon"
  /** What the captors asked for, and whether it was paid. */
  | "ransom"
  | "changed"
  | "dispute"
  | "when"
  | "where"
  /** Who somebody is who is named. */
  | "person"
  /** How large, how far: what no section tells. */
  | "other"
  | "what";

/** The first pattern that fits says what is asked for. */
export const PATTERNS: readonly (readonly [RegExp, Asked])[] = [
  [/^what (?:did|was|were|has|have)\b.*\b(?:find|found|discover\w*|recover\w*|seized?)\b/i, "other"],
  // "Who was Ada Borg?" asks who she is, not who did it.
  [/^[Ww]ho (?:was|is) (?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}\s*\??$/u, "person"],
  // Those who are missing are none of the dead, and nobody did it to them.
  [/^who (?:was|were|is|are|went|has gone|had gone) (?:still |also )?missing\b/i, "other"],
  [/^(?:at )?what (?:time|hour)\b/i, "other"],
  // Of a year nobody counts one deed's.
  [
    /\bhow many\b.*\b(?:(?:last|this|each|every|per|a) (?:year|decade)|(?:last|each|every|per) month|in recent (?:years|months|weeks))\b(?!['’]s)/i,
    "other",
  ],
  [/^who (?:leads?|led|heads?|headed|commands?|owns?|owned|runs?|ran|operates?|operated)\b/i, "other"],
  [/\b(?:how old|what age|the age of)\b|^what (?:is|was) .*['’]s age\b/i, "age"],
  [
    /\bhow many\b.*\b(?:years|months) (?:in|of|behind) (?:prison|jail|bars)\b|\bhow many\b.*\b(?:charged|convicted|sentenced|indicted|questioned)\b|\baccused of\s*\?*$/i,
    "justice",
  ],
  [/^how (?:did|has|have|was)\b.*\b(?:death toll|toll|number of (?:dead|deaths|victims|injured|wounded|missing))\b/i, "toll"],
  [
    /\b(?:how many|what (?:was|is) the (?:(?:first|initial|earliest|latest|current|final) )?(?:death )?toll|death toll|number of|how high)\b/i,
    "toll",
  ],
  [/^(?:was|were) (?:any|anyone|anybody|someone|somebody)\b.*\b(?:killed|dead|hurt|injured|wounded|harmed|missing)\b/i, "toll"],
  [/\b(?:names?|identity|identities) of the (?:\w+ )?(?:victims?|dead|deceased)\b|^who (?:was|were) the (?:\w+ )?victims?\b/i, "victims"],
  [/^what (?:did|has|have) (?!.*\b(?:reason|motive)\b).+ (?:say|said)\b/i, "response"],
  [
    /^when\b.*\b(?:arrested|detained|caught|captured|charged|indicted|convicted|sentenced|jailed|tried|arraigned|released|freed)\b/i,
    "justice",
  ],
  [/^(?:was|were|is|are|has|have|had)\b.*\b(?:released|freed|rescued|let go|set free)\b/i, "justice"],
  [
    /^did (?!.*\b(?:deny|warn|alert|claim|confirm|condemn|respond|react)\b).+ (?<!\b(?:the|an?|this|that|before|after) )(?:do (?:it|this|that)|kill|shoot|attack|bomb|stab|murder|carry (?:it )?out)\b/i,
    "who",
  ],
  [
    /^who (?:was|were|is|are|got) (?:the )?(?:(?:two|three|four|five|\d+) )?(?:[\p{L}\d-]+ ){0,3}(?:who (?:was|were|got) )?(?:killed|shot|injured|wounded|hurt|harmed|victims?|dead|who died)\b|^who (?:died|was hit)\b/iu,
    "victims",
  ],
  [/^whom? (?:was|were|is|are|got) (?:\p{Ll}+ly )?(?:kidnapped|abducted|taken hostage|snatched)\b/iu, "victims"],
  // "Whom did the clerk shoot?", and not "Who did police say shot the clerk?".
  [
    /^whom? (?:did|has|had|have) (?!.*\b(?:say|said|believe|think|suspect|claim|allege|warn\w*|alert\w*)\b).+ (?<!\b(?:an?|the|this|that|of) )(?:kill(?:ed)?|shoot|shot|stab(?:bed)?|murder(?:ed)?|wound(?:ed)?|injured?|attack(?:ed)?)\b/iu,
    "victims",
  ],
  [/^(?:which|what) (?:\p{Ll}+ ){1,2}(?:was|were|got) (?:\p{Ll}+ly )?(?:killed|shot|murdered|injured|wounded|hurt)\b/iu, "victims"],
  [
    /\bransoms?\b|\b(?:kidnapp?ers?|captors?|abductors?|hostage-takers?)\b.*\b(?:demand\w*|ask(?:ed|ing)? for|want(?:ed)?)\b|\bdemand\w*\b.*\b(?:kidnapp?ers?|captors?|abductors?|hostages?|captives?)\b/i,
    "ransom",
  ],
  [/^whom? (?:did|do|does|has|have|had) .+ (?:blame|accuse|suspect)d?\b|^whom? (?:was|were|is|are) blamed\b/i, "blamed"],
  [/\b(?:disput\w+|disagree\w*|contradict\w*|differ)\b/i, "dispute"],
  [/\b(?:correct\w*|changed?|revised|took back)\b/i, "changed"],
  [
    /\bweapons?\b|\barmed with\b|^(?:what|which) (?:was|were|had been|has been) used (?:in|during|for|to (?:attack|kill|shoot|bomb|carry))\b|\b(?:what|which) (?:kind of |type of |sort of |calib(?:er|re) (?:of )?)?(?:guns?|firearms?|rifles?|knife|bombs?|explosives?|calib(?:er|re))\b/i,
    "weapon",
  ],
  [/\b(?:warn\w*|foresaw|alert\w*)\b/i, "warning"],
  [/\b(?:claim\w*|den(?:y|ied|ies)|confirm\w*|responsib\w+|behind)\b/i, "claim"],
  [
    /\b(?:charged|arrest\w*|detain\w*|trial|court|convict\w*|sentenc\w*|verdict|acquit\w*|investigat\w*|custody|jail\w*|guilty|plead\w*|charges?|caught|captured|indict\w*)\b/i,
    "justice",
  ],
  [/\b(?:respon[ds]\w*|react\w*|condemn\w*|condol\w*|measures)\b/i, "response"],
  [/^why\b|\b(?:motive|reason)\b/i, "why"],
  [/\b(?:before|earlier|previous\w*|history)\b/i, "before"],
  [/\b(?:compare\w*|deadliest|worst|deadlier)\b/i, "rank"],
  [/^when\b|\bwhat (?:day|date|time)\b/i, "when"],
  [/^where\b|\bwhat (?:place|town|city|country)\b/i, "where"],
  [/^(?:who|what) (?:is|are)\b(?!.*\b(?:kill\w*|shot|shooting|attack\w*|happen|accused|suspect\w*|blamed|wanted|held)\b)/i, "group"],
  [/^how (?:large|big|much|long|far|fast|tall|often|expensive|wide|heavy|rich)\b/i, "other"],
  [
    /^who (?!(?:was|were|is|are|had|has|have|did|does|would|could)\b)(?!.*\b(?:kill\w*|shot|shoots?|attack\w*|bomb\w*|stab\w*|murder\w*|carried|fired?|opened|set|planted|took|seized|abducted|kidnapped|held|hijacked|rammed|drove|did|started)\b)/i,
    "response",
  ],
  // Who struck the attacker is nobody who is held responsible.
  [
    /^who (?:\p{L}+ly )?(?:shot|killed|stabbed|wounded|injured|hit|stopped|disarmed|tackled|overpowered) (?:the|this|that) (?:\p{L}+ )?(?:gunm[ae]n|shooters?|attackers?|assailants?|knifem[ae]n|bombers?|suspects?|hijackers?)\b/iu,
    "other",
  ],
  // "Who was found alive?", "Who was praised?": nobody who did it.
  [
    /^whom? (?:was|were|is|are|has been|have been) (?:\p{L}+ly )?(?!(?:accused|suspected|blamed|wanted|identified|named|believed|thought|involved|implicated|alleged|linked|killed|shot|wounded|injured|armed)\b)(?:\p{Ll}+ed|found|sent|taken|brought|seen|given|told|left|flown)\b/iu,
    "other",
  ],
  // Who helped with it need not be who is held responsible.
  [/^who (?:\p{L}+ly )?(?:paid|bought|sold|supplied|provided|financed|funded|built|made|sheltered|hired|trained|helped)\b/iu, "other"],
  [/^who\b|^(?:which|what) (?:group|party|side|gunm[ae]n|militants|rebels|army|country)\b/i, "who"],
];
