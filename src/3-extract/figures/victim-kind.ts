import type { Quantity } from "../../model/analysis.ts";
import type { FigureKind } from "../../model/statement.ts";
import { HARM_NOUNS, HARM_WORDS, NOMINALS } from "../english/harm-words.ts";
import type { Context } from "../extractor.ts";
import type { Harm } from "../harms/harms.ts";
import { SOME_OF_THEM } from "../harms/victim-lists.ts";
import type { Candidate } from "./figure-candidates.ts";
import { isCountedElsewhere } from "./settled-hits.ts";
import { dieSomeVictims } from "./share-of-victims.ts";

const OF_THE_DEAD = /^(?:bodies|body|morgue|coroner|examiner|autopsies|autopsy|funeral|funerals|buried|burial|remains|posthumously)$/;
const OF_THE_HURT = /^(?:hospital|hospitals|treated|condition|recover|recovering|survived|survive|survivors|surgery|injuries)$/;

/**
 * What befell people who are only called "victims", or told as some of those before: the same as the sentence before says, or what the article says of as
 * many people elsewhere. `undefined` where the dead and the hurt may both be meant.
 */
export function victimKind(context: Context, harm: Harm, quantity: Quantity, told: readonly Candidate[]): FigureKind | undefined {
  if (harm.lemma === SOME_OF_THEM) return kindBefore(context, harm);
  const own = ownFate(context, harm) ?? (isOfTheRest(context, harm) ? "injured" : undefined);
  if (own !== undefined) return own;
  const incident = context.incidents.at(harm.token);
  if (dieSomeVictims(context, incident, quantity, harm.sentence)) return "injured";
  const { tokens, sentences } = context.analysis;
  const words = tokens.slice(sentences[harm.sentence]!.first, sentences[harm.sentence]!.last);
  const [ofDead, ofHurt] = [OF_THE_DEAD, OF_THE_HURT].map((sign) => words.some(({ lower }) => sign.test(lower)));
  const inTitle = incident?.main ? kindInTitle(context) : undefined;
  if (inTitle === "injured" && !ofDead) return "injured";
  const facts = context.harms.filter(
    (one) =>
      one.modality === "fact" &&
      context.incidents.at(one.token) === incident &&
      one.patients.some(
        (patient) =>
          patient.phrase.quantity === undefined ||
          ((context.analysis.quantities[patient.phrase.quantity]!.low ?? 1) > 0 && !isCountedElsewhere(context, one, patient)),
      ),
  );
  const dead = facts.some((one) => one.what === "killed");
  if (harm.lemma !== "victims") return dead || inTitle === "killed" ? "killed" : "injured";
  const equal = (what: FigureKind) =>
    told.some(
      (one) => one.incident === incident && one.what === what && one.quantity.low === quantity.low && one.quantity.high === quantity.high,
    );
  if (equal("killed") !== equal("injured")) return equal("killed") ? "killed" : "injured";
  if (ofDead !== ofHurt) return ofDead ? "killed" : "injured";
  const hurt = facts.some((one) => one.what === "injured" || one.what === "hit");
  return dead === hurt ? undefined : dead ? "killed" : "injured";
}

/** "Gunmen wound eight": what a headline that tells only of dead or only of hurt says befell those whom the text lists. */
function kindInTitle({ analysis: { titleTokens } }: Context): FigureKind | undefined {
  const told = titleTokens.map(({ lower }) => HARM_WORDS.get(lower)?.what ?? NOMINALS.get(lower) ?? HARM_NOUNS.get(lower));
  if (told.includes("injured") === told.includes("killed")) return undefined;
  return told.includes("injured") ? "injured" : "killed";
}

/** "The other victim, a woman, was taken to hospital": what their own clause says of them. */
function ownFate(context: Context, { sentence, token }: Harm): FigureKind | undefined {
  const told = context.harms.find(
    (one) =>
      one.sentence === sentence && one.token > token && one.patients.some(({ phrase }) => phrase.first <= token && token < phrase.last),
  );
  return told?.what === "killed" || told?.what === "injured" ? told.what : undefined;
}

/** "Two died … the other three victims, a man and two women": those who are left live, unless their own clause says more. */
function isOfTheRest({ analysis: { tokens } }: Context, { token, rule }: Harm): boolean {
  return (
    /^those /.test(rule) && tokens.slice(Math.max(0, token - 3), token).some(({ lower }) => /^(?:other|remaining|surviving)$/.test(lower))
  );
}

/** The nearest harm to counted people in the sentence before. */
function kindBefore(context: Context, harm: Harm): FigureKind | undefined {
  const before = context.harms.filter(
    (one) => one.what !== "victim" && one.patients.length > 0 && one.token < harm.token && one.sentence >= harm.sentence - 1,
  );
  const what = before.at(-1)?.what;
  return what === undefined || what === "victim" ? undefined : what === "hit" ? "injured" : what;
}
