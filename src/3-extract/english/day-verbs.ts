/*
 * Base forms of verbs by what the time beside them dates: "happened Friday" the incident, "was charged Friday" what came after it.
 */

/** The incident itself, unnamed. */
export const HAPPENING: ReadonlySet<string> = lemmas("happen occur erupt unfold take transpire begin start break");

/** Help coming to it, or its being found. */
export const ARRIVING: ReadonlySet<string> = lemmas(
  "respond dispatch call summon arrive find discover receive report hear notify rush alert",
);

/** What attackers, weapons and vehicles do. */
export const DEEDS: ReadonlySet<string> = lemmas(
  "shoot fire open stab strike hit discharge go ram crash explode detonate bomb attack blow storm burst walk approach enter break drive play" +
    " stand sit sleep visit argue fight attend hunt handle clean kill wound injure gun target suffer sustain raid abduct kidnap derail collide capsize" +
    " seize hijack ambush overrun occupy behead massacre murder slaughter slay assassinate stab slash beat rob assault rape torch loot hurl" +
    " throw lob launch plant plow plough smash plunge overturn collapse sink rock rip shell bombard",
);

/** A death, which may come later than the incident. */
export const DYING: ReadonlySet<string> = lemmas("die dead death pronounce succumb");

/** What police, courts, hospitals and mourners do afterwards. */
export const PROCEEDING: ReadonlySet<string> = lemmas(
  "arrest appear book identify release file hold held resume confirm rule schedule set delay postpone adjourn" +
    " vow meet gather publish post update tweet surrender capture detain search investigate remain continue visit deny order issue" +
    " announce name close reopen interview question turn listed autopsy recover recuperate seek free rescue ransom reject dismiss pledge promise" +
    " provide reveal disclose document outline apologize apologise suspend appoint reiterate summon convene withdraw deploy impose ban appeal upgrade downgrade",
);

/** What comes days after it or more: courts, mourning, claims and condemnation. */
export const AFTERMATH: ReadonlySet<string> = lemmas(
  "charge indict arraign plead sentence convict testify acquit extradite execute court trial hearing arraignment deliberate sentencing verdict sue" +
    " bury mourn vigil funeral memorial honor honour remember mark commemorate condemn claim denounce deplore protest march demonstrate rally" +
    " unveil inaugurate dedicate admit acknowledge concede praise criticize criticise welcome recall sack resign jail imprison remand bail fine cremate",
);

/** What is found of it, and may have lain there. */
export const FOUND: ReadonlySet<string> = lemmas("body corpse remains");

/** Saying. */
export const TELLING: ReadonlySet<string> = lemmas("say tell add state write explain note describe recall speak ask believe think know");

function lemmas(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
