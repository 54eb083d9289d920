import { type ExpressionRow, left, passive, rest, right, row, word } from "./expression.ts";

/** People driven off, brought to safety or not found: "fled their homes", "moved to safety", "yet to be found". */
export const FLIGHT_EXPRESSIONS: readonly ExpressionRow[] = [
  row("yet still", (tokens, sentence, at) =>
    /^to be (?:found|traced|located|recovered|rescued|accounted for)\b/.test(rest(tokens, sentence, at, 4)) &&
    /^(?:have|has|had|are|is|were|was)$/.test(word(tokens, at - 1))
      ? left("missing", "missing", 4, "yet to be found")
      : undefined,
  ),
  row("not n't n’t", (tokens, sentence, at) =>
    /^(?:yet )?(?:been )?accounted for\b/.test(rest(tokens, sentence, at, 4))
      ? left("missing", "missing", 3, "not accounted for")
      : undefined,
  ),
  row("without", (tokens, sentence, at) =>
    /^(?:(?:their|a) )?(?:homes?|shelter|a roof)\b/.test(rest(tokens, sentence, at, 2)) &&
    /^(?:is|are|was|were|be|been|left)$/.test(word(tokens, at - 1))
      ? left("displaced", "flee", 2, "without homes")
      : undefined,
  ),
  row("moved led brought removed", (tokens, sentence, at) =>
    passive(tokens, at) &&
    /^(?:to safety|out of (?:their |the )?(?:homes?|houses|villages?|towns?|area|city|district|valley|way)|from the (?:beach|area|scene|building|site)|to (?:a |an )?(?:\w+ )?(?:shelters?|schools?|camps?|stadiums?|gymnasiums?))\b/.test(
      rest(tokens, sentence, at, 5),
    )
      ? left("evacuated", "evacuate", 1, "moved to safety")
      : undefined,
  ),
  row("fled fleeing flee", (tokens, sentence, at) =>
    /^(?:from )?(?:their|the) (?:homes?|houses|villages?|fighting|city|town|country|violence)\b/.test(rest(tokens, sentence, at, 4))
      ? left("displaced", "flee", 1, "fled")
      : word(tokens, at) === "fled" && /^(?:and|,|\.|the (?:beach|building|area|club|cinema|mall))/.test(rest(tokens, sentence, at, 2))
        ? left("evacuated", "flee", 1, "fled")
        : undefined,
  ),
  row("fled", (tokens, sentence, at) =>
    (TO_REFUGE.test(rest(tokens, sentence, at, 6)) || (word(tokens, at + 1) === "to" && tokens[at + 2]?.tag === "PROPN")) &&
    tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => RESIDENTS.test(lower))
      ? left("displaced", "flee", 1, "fled to refuge")
      : undefined,
  ),
  row("flooded poured streamed", (tokens, sentence, at) =>
    FROM_HOME.test(rest(tokens, sentence, at, 6)) ? left("displaced", "flee", 1, "flooded out") : undefined,
  ),
  row("drove forced driving forcing", (tokens, sentence, at) =>
    !passive(tokens, at) &&
    /^(?:[\w,-]+ ){1,5}(?:from|out of|to (?:leave|flee|abandon)) (?:their|the) (?:homes?|houses|villages?)\b/.test(
      rest(tokens, sentence, at, 10),
    )
      ? right("displaced", "flee", 1, `${word(tokens, at)} people from their homes`)
      : undefined,
  ),
  row("forced driven", (tokens, sentence, at) =>
    /^(?:from|out of) (?:their|the) homes?\b/.test(rest(tokens, sentence, at, 5))
      ? left("displaced", "flee", 1, "forced from their homes")
      : passive(tokens, at) && /^to (?:flee|abandon their|leave their) ?(?:\w+)?/.test(rest(tokens, sentence, at, 4))
        ? left("displaced", "flee", 1, "forced to flee")
        : undefined,
  ),
];

/** Where people go who leave their homes; a gunman may flee into a forest, too. */
const TO_REFUGE =
  /^(?:to|into|across|over) (?:an? |the |other |\w+ )?(?:[\w-]+ ){0,2}(?:schools?|camps?|shelters?|church(?:es)?|mosques?|halls?|stadiums?|barracks|border|towns?|villages?|districts?|capital|bush|hills|safety|relatives)\b/;
const RESIDENTS =
  /^(?:people|residents|villagers|families|civilians|inhabitants|households|refugees|women|farmers|thousands|hundreds|locals)$/;

/** Out of where they live or over a border: fans stream out of a concert, too. */
const FROM_HOME =
  /^(?:out of (?:the |their |its )?(?:[\w-]+ ){0,2}(?:homes?|houses|villages?|towns?|city|cities|country|region|area|areas|districts?|enclave|camps?|valley|province|state)|(?:across|over) (?:the |its |a )?(?:[\w-]+ ){0,2}(?:borders?|frontiers?|rivers?|bridges?))\b/;
