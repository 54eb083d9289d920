/** Titles and other abbreviations that a name or number follows: their point never ends a sentence. Lower case, without the point. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof rev fr gen lt col sgt cpl maj capt cmdr cdr adm pvt pfc brig gov sen rep pres det supt insp hon amb atty dist " +
    "st mt ft msgr vs viz approx est ca al-haj messrs mme mlle sra ph dep asst assoc const ald cllr tel ext"
  ).split(" "),
);

/** Abbreviations that may also end a sentence. Lower case, without the point. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "jr sr etc inc corp ltd bros ave blvd rd dept assn univ govt intl natl jan feb mar apr jun jul aug sept sep oct nov dec " +
    "mon tue tues wed thu thur thurs fri esq ret eds"
  ).split(" "),
);

/**
 * Words that are abbreviations only where the sentence visibly goes on ("Birmingham, Ala., on Monday"; "Acme Co. said"), since they are
 * words or names otherwise. Lower case, without the point.
 */
export const DOUBTFUL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis " +
    "wyo ont que co sat sun no nos p pp v ed vol fig sq ht hrs hr min sec km cm mm kg lb lbs oz"
  ).split(" "),
);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. Lower case. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we you i this that these those there his her its their our in on at after before during since but and or so " +
    "yet however while when where if as for from by with without under over not no some many most several both one two three four five " +
    "six seven eight nine ten all another other earlier later meanwhile according also although because despite until what who why how " +
    "even only now then here more about among between police officials authorities witnesses soldiers troops"
  ).split(" "),
);

/** Those of them that hardly stand inside a sentence behind a name: for texts in capitals. */
export const SURE_STARTERS: ReadonlySet<string> = new Set(
  "the he she it they we this these those there however meanwhile although because despite according".split(" "),
);
