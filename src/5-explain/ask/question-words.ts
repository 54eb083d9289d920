/** Before a name; a report may leave them out. */
export const SHORT_TITLES: ReadonlySet<string> = new Set("sgt lt capt col maj cpl pvt dr mr mrs ms rev det mv".split(" "));

/** Words of questions and of the trade, which name nothing. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  ...SHORT_TITLES,
  ...(
    "abduct abducted abduction abductions captive captives captivity held hold holding hostage kidnap kidnapped kidnapping kidnappings seized snatched " +
    "a aboard about according accuse accused acknowledged actually admit admits admitted after afternoon against age aged ago all alleged already also altogether amid " +
    "among an analysts and announce announced another any anybody anyone anything apart apparently are armed around arrest " +
    "arrested arrests article articles as assailant assailants at attack attacked attacker attackers attacks be became become " +
    "been before begin behind decide decided rule ruled being between big blame blamed bloodier board bomb bombing bombings both bullet bullets by called " +
    "came can captor captors cleared carried carry case casualties casualty cause caused causes change changed channel climb climbed develop evolve grew grow grown charge charged charges child " +
    "children civilian civilians claim claimed claims come compare concerning condemn condemned condemns confess confessed confirm confirmed " +
    "convicted corrected could court current currently custody date day dead deadlier deadliest deadly death deaths denied " +
    "demand demanded demands deny details detained did die died dies disputed do does done during dying each earlier either even evening ever ever's " +
    "every everybody everyone exact exactly experts face faces facing fatal fatalities fatally few fewer final find fired " +
    "first following for forces foreigners found freed from gave get gets getting give given go gone got group guilty gun gunman " +
    "gunmen guns had happen happened happening happens has have he hearing hearings her hers herself high him himself his " +
    "hit hits hostages how hurt i identified identify identity in incident incidents initial initially earliest injured injuries injury inside into involved " +
    "involvement is isn't it its jail jailed just kidnapper kidnappers kill killed killer killers killing killings kind know known large last later latest " +
    "lead leads least led let lets life lives long lose lost low made make making man many may me measures medium men might " +
    "mine missing month more morning most motive much murder murdered murders must my name named names near next night nobody " +
    "nothing now number of off officer officers official officially officials old on one onto or other others ours out " +
    "outside over overall own paid pay pays people people's perpetrator perpetrators person place plea plead pleaded please police ppl " +
    "previous prison rise risen rose rank ranked ransom ransoms rescued release released react reaction really reason recent recently regarding report reported reports respond " +
    "responded response responsibility responsible result resulted said same say say's says security sentence sentenced " +
    "sentences several she shooter shooters shooting shootings shot should show siege since slain small so so-called soldier " +
    "soldiers some somebody someone something sort source sources start started stated still strike strikes struck suspect suspected suspects take " +
    "taken talk tell than that the their theirs them themselves then there there's these they this those through time to " +
    "today told toll took total trial trials tried type u under up us use used verdict victim victims wanted warn warned " +
    "warning warns was we weapon weapons week went were what what's when when's where where's which while who who's whom " +
    "whose why will with within woman women world worse worst would wound wounded wounds year years yet you your yours "
  )
    .trim()
    .split(" "),
]);

/** Short and hurried forms of words of questions. */
const HURRIED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      ppl: "people",
      mny: "many",
      peeps: "people",
      u: "you",
      r: "are",
      wat: "what",
      wut: "what",
      wen: "when",
      hw: "how",
      y: "why",
      whos: "who is",
      whats: "what is",
    },
    ...{
      wheres: "where is",
      whens: "when is",
      wheer: "where",
      wehn: "when",
      waht: "what",
      hwo: "who",
      teh: "the",
      adn: "and",
      ded: "dead",
      diead: "died",
    },
  }),
);

/** Words by which a question is read, as they should be spelt. */
const SPELT = (
  "people killed injured wounded children victims attack attacked shooting bombing stabbing happened arrested charged convicted sentenced claimed denied " +
  "responsible confirmed warned responded reacted condemned motive weapon weapons deadliest deadlier missing police officers suspect suspects where which before according"
).split(" ");

/** A question with hurried and slipped small words as they should be: "how mny ppl were kiled" → "how many people were killed". Names stay as they are. */
export function spelt(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’-])\p{Ll}+(?![\p{L}\p{N}'’-])/gu, (word) => {
    if (NO_NAMES.has(word) && word !== "u") return HURRIED.get(word) ?? word;
    return HURRIED.get(word) ?? SPELT.find((right) => isSlip(word, right)) ?? word;
  });
}

/** Whether a word is another with one letter left out, doubled or put a place too far, between its first and its last: "kiled", not "killer". */
function isSlip(word: string, right: string): boolean {
  if (word.length < 5 || Math.abs(word.length - right.length) > 1 || word[0] !== right[0] || word.at(-1) !== right.at(-1)) return false;
  if (word.length === right.length)
    return [...word].some((_, at) => word.slice(0, at) + (word[at + 1] ?? "") + word[at]! + word.slice(at + 2) === right);
  const [short, long] = word.length < right.length ? [word, right] : [right, word];
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

/** Before a last name: "President Venn" may be Oskar Venn, "Ada Venn" may not. */
export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr president minister premier chancellor king queen prince officer officers chief sheriff deputy sergeant sgt captain capt lieutenant lt colonel col general gen major detective trooper governor gov senator sen representative rep mayor judge justice prosecutor attorney professor sir lord bishop pope imam pastor coach director spokesman spokeswoman secretary commissioner ambassador".split(
    " ",
  ),
);

/** "Colonel Venn" → "Venn": the name without the titles before it; `undefined` where none stands there. */
export function withoutTitles(name: string): string | undefined {
  const words = name.replace(/^the /i, "").split(" ");
  const first = words.findIndex((word) => !TITLES.has(word.toLowerCase().replace(/\.$/, "")));
  return first > 0 && /^\p{Lu}/u.test(words[first]!) ? words.slice(first).join(" ") : undefined;
}
