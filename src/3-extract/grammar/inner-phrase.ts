import type { Sentence, Token } from "../../model/analysis.ts";
import { HARM_WORDS } from "../english/harm-words.ts";
import { RELATED } from "../english/person-features.ts";
import { isPeople } from "./patients.ts";
import type { Phrase } from "./phrases.ts";

const KIN = /^(?:famil(?:y|ies)|relatives?|parents?|friends?|widows?|mothers?|fathers?|loved|colleagues?|neighbou?rs?|survivors?)$/;

/** "a group of 12 people", "the bodies of three men", "the families of six men who died": the inner phrase is the one that counts. */
export function prefersInner(tokens: readonly Token[], inner: Phrase, outer: Phrase): boolean {
  if (isOfChildren(tokens, inner, outer)) return false;
  if (outer.quantity === undefined && inner.quantity !== undefined && isPeople(tokens, inner) && KIN.test(tokens[outer.head]!.lower))
    return /^(?:who|whose|killed|wounded|injured|shot|abducted|kidnapped|murdered|slain)$/.test(tokens[inner.last]?.lower ?? "");
  if (outer.quantity !== undefined && isPeople(tokens, outer) && !/^(?:group|total|crowd|family)$/.test(tokens[outer.head]!.lower))
    return false;
  return (
    inner.quantity !== undefined &&
    isPeople(tokens, inner) &&
    (!isPeople(tokens, outer) || /^(?:group|total|crowd)$/.test(tokens[outer.head]!.lower))
  );
}

/** "The brother of a man found shot to death was charged", "the wife of a guard who was killed": whose relative somebody is was struck. */
export function isOfStruck(tokens: readonly Token[], sentence: Sentence, inner: Phrase, outer: Phrase): boolean {
  if (!RELATED.has(tokens[outer.head]!.lower) || isOfChildren(tokens, inner, outer) || inner.form === "name" || !isPeople(tokens, inner))
    return false;
  const [one, two, three] = [0, 1, 2].map((step) => tokens[inner.last + step]?.lower ?? "");
  if (one === "who")
    return /^(?:was|died)$/.test(two!) && two !== "died" ? HARM_WORDS.has(three!) || /^(?:fatally|found)$/.test(three!) : two === "died";
  const participle = one === "found" || one === "fatally" ? two! : one!;
  if (HARM_WORDS.get(participle)?.form !== "past" && participle !== "dead") return false;
  const behind = inner.last + (participle === one ? 1 : 2);
  return (
    !/^(?:DET|NUM|PRON|PROPN)$/.test(tokens[behind]?.tag ?? "") && tokens.slice(behind, sentence.last).some(({ tag }) => tag === "AUX")
  );
}

/** "the father of two who was shot", "a mother of three killed in": the number counts the children; "the mother of two who were shot". */
function isOfChildren(tokens: readonly Token[], inner: Phrase, outer: Phrase): boolean {
  if (!PARENT.test(tokens[outer.head]!.lower) || inner.first + 1 !== inner.last) return false;
  return tokens[inner.last]?.lower !== "who" || /^(?:was|is|has|had)$/.test(tokens[inner.last + 1]?.lower ?? "");
}

const PARENT = /^(?:grand)?(?:father|mother|parent|dad|mom)$/;

/** "Mourners gathered for the funerals of recruits killed when": the participle tells of those right before it, whom nobody counts, and of no subject. */
export function isStruckInner(tokens: readonly Token[], inner: Phrase, outer: Phrase, at: number): boolean {
  return (
    inner.quantity === undefined &&
    inner.form !== "name" &&
    HARM_WORDS.get(tokens[at]?.lower ?? "")?.form === "past" &&
    inner.last === at &&
    isPeople(tokens, inner) &&
    !isPeople(tokens, outer) &&
    !CROWDS.test(tokens[outer.head]!.lower)
  );
}

const CROWDS = /^(?:groups?|total|crowds?|numbers?|dozens|hundreds|scores|thousands|convoys?|columns?|bus(?:es)?|teams?|part(?:y|ies))$/;
