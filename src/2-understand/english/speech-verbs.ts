/**
 * How surely a verb reports speech. "always": whatever follows; "clause": with a clause, a quotation or a trailing place behind it ("…, police noted");
 * "noun": also with a noun alone ("confirmed three deaths"); "thought": what somebody believes, with a clause.
 */
export type SpeechVerbUse = "always" | "clause" | "noun" | "thought";

const VERBS: Readonly<Record<SpeechVerbUse, string>> = {
  always: "say tell state tweet write",
  clause:
    "add note explain insist argue warn remark observe reply respond answer continue recall recount relate stress emphasize emphasise underline reiterate repeat assert maintain contend suggest indicate show hint imply promise vow pledge " +
    "threaten testify tweet write post joke quip exclaim shout yell scream whisper lament complain boast brag caution predict forecast conclude concede comment agree disagree inform assure remind notify brief hear learn swear " +
    "charge object rule signal speculate determine point ask urge demand inform pronounce proclaim telegraph cable broadcast quote cite allege understand decree clarify divulge retort counter affirm attest profess certify calculate reckon verify count list",
  noun: "report announce confirm claim deny acknowledge admit reveal disclose estimate declare describe identify put",
  thought: "believe think suspect fear expect hope assume feel doubt consider know suppose presume guess worry",
};

/** Speech verbs by lemma. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerbUse> = new Map(
  (["clause", "noun", "thought", "always"] as const).flatMap((use) => VERBS[use].split(" ").map((lemma) => [lemma, use] as const)),
);

/** Verbs with the hearer behind them: "told reporters that". */
export const HEARER_VERBS: ReadonlySet<string> = new Set("tell inform assure remind warn notify brief ask urge".split(" "));

/** Verbs that doubt or distance: "claimed", "alleged". */
export const DISTANCING_VERBS: ReadonlySet<string> = new Set(
  "claim allege boast brag insist contend maintain purport assert profess suspect speculate".split(" "),
);

/** Objects with which a speech verb does something else: "claimed responsibility", "claimed 20 lives", "reported for duty", "confirmed dead", "charged with". */
export const NO_SPEECH_OBJECTS: ReadonlySet<string> = new Set(
  "responsibility credit lives life victory asylum duty fire dead custody with against for down on off names name identity identities".split(
    " ",
  ),
);

/** Bodies, media and documents that can say something, lower-case; of those that stand in the singular the plural, too. */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  (
    "submission testimony memo police authorities authority government ministry department office army military navy force forces command coalition council committee commission agency bureau administration court tribunal embassy consulate parliament senate " +
    "congress house kremlin pentagon party group movement organization organisation network front brigade militia cell union league association federation institute center centre university school college hospital clinic company firm " +
    "airline operator service services team unit crew family families relatives source sources statement report reports document documents affidavit indictment complaint filing letter note release communique communiqué bulletin message " +
    "post tweet account website site newspaper paper daily magazine channel station radio television tv broadcaster outlet outlets media press agency news video footage survey study poll analysis figures records data investigation " +
    "branch chapter wing region province municipality governorate prefecture observatory monitor monitors monitoring watchdog charity ngo mission delegation district state city county nation country regime leadership side sides spokesperson spokespeople everyone someone somebody nobody everybody anyone " +
    "many some others most several both another one two three few all those public crowd community residents presidency palace secretariat directorate headquarters junta battalion staff sheriff's campaign panel board jury church ad advertisement editorial article column book memoir transcript slide chart review research average fund finding video recording"
  ).split(" "),
);
