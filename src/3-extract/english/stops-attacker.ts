/** Before a name: "the guard who stopped the attacker, ", which is as likely the guard's as the attacker's; of several who did the name is the attacker's. */
export const STOPS_ATTACKER =
  /(?<!\b(?:police|people|men|women|those|soldiers|officers|troops|deputies|guards|passengers|they)) (?:who|that) (?:had |has |\w+ly )?(?:stopp|tackl|overpower|overcame|disarm|confront|restrain|subdu|pinn|chas|shot|kill|hit|fought|wrestl|grabb|struck|held|caught|arrest|saw|knew)\w* (?:\w+ )?(?:the|an?|that|his|her) (?:\w+ )?\w+, $/i;
