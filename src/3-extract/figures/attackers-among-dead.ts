import type { Analysis } from "../../model/analysis.ts";
import { namesAttackers } from "../english/person-nouns.ts";
import type { Context } from "../extractor.ts";
import type { Phrase } from "../grammar/phrases.ts";
import { type Harm, isStriking } from "../harms/harms.ts";
import { isStoppedAttacker } from "../incidents/attacker-stopped.ts";
import { isDoneToSelf } from "../participants/told-apart.ts";

/**
 * Whether those who died are the ones who attacked, whatever they are called: "a man stabbed a clerk and was shot dead by police", "had driven off the
 * raid, killing four". `part` is what the count counts by its own words.
 */
export function isAttackerAmongDead(analysis: Analysis, context: Context, harm: Harm, phrase: Phrase, part: string): boolean {
  return (
    // "before all three blew themselves up"
    (harm.what === "killed" && harm.lemma === "blow up" && part === "total") ||
    isShotAfterDeed(analysis, harm, phrase) ||
    (harm.what === "killed" && isStoppedAttacker(analysis, harm, phrase)) ||
    (part === "total" && areThoseRepelled(analysis, harm, phrase)) ||
    isDoerOfOthers(context, harm, phrase)
  );
}

/** "Three people attacked the guards before being shot dead": the attackers, whatever they are called. */
function isShotAfterDeed({ article, tokens, sentences }: Analysis, { what, token, sentence }: Harm, { last }: Phrase): boolean {
  if (what !== "killed" || last > token) return false;
  const between = article.text.slice(tokens[last - 1]!.end, tokens[token]!.start);
  if (SHOT_AFTER_DEED.test(between) || WANTED.test(between)) return true;
  return WHO_DID.test(between) && BY_POLICE.test(article.text.slice(tokens[token]!.end, sentences[sentence]!.end));
}

/** "One of two brothers wanted over the stabbings was found dead" */
const WANTED = /^,? (?:wanted|sought|suspected|accused) (?:over|for|in|of)\b[^;]*$/i;

/** "A man who took hostages was shot and killed by police" */
const WHO_DID =
  /^,? who (?:had )?(?:(?:allegedly|reportedly|police (?:say|said)) )?(?:(?:took|held) (?:[\w-]+ ){0,4}(?:hostages?|captive)|shot|fired|stabbed|attacked|opened fire|stormed|killed|wounded|injured|rammed|barricaded|hijacked|ambushed)\b[^.;]*$/i;
const BY_POLICE =
  /^(?: (?:dead|to death|and killed))? by (?:[\w-]+ ){0,3}(?:police|officers?|deput(?:y|ies)|troopers?|swat|soldiers?|troops|guards?|marksm[ae]n|snipers?|security forces)\b/i;

const SHOT_AFTER_DEED =
  /\b(?:attacked|stormed|opened fire|fired|stabbed|raided|rammed|hacked|detonated|hurled|threw)\b[^.;]*\bbefore (?:being|they (?:were|had been)|(?:s?he) was) (?:\w+ )?$/i;

/** "The army said it had driven off the raid, killing four": those who came. */
function areThoseRepelled({ article, sentences, tokens }: Analysis, { what, sentence }: Harm, { first }: Phrase): boolean {
  return what === "killed" && REPELLED.test(article.text.slice(sentences[sentence]!.start, tokens[first]!.start));
}

const REPELLED =
  /\b(?:repell?ed|repulsed|dr(?:iven|ove) (?:off|back)|beat(?:en)? (?:off|back)|fought off|pushed back)\b[^.;]*,? (?:and )?kill(?:ing|ed) (?:at least |about |some |more than )?$/i;

/** "A man shot his wife before taking his own life": who does that to themselves and struck others is one of the attackers. */
function isDoerOfOthers({ analysis: { tokens }, grammar, harms }: Context, harm: Harm, { first, head }: Phrase): boolean {
  const isBy = (other: Harm) => other.agents.some((agent) => agent.first === first) || grammar.doers(other.token).includes(head);
  // "A man stabbed a clerk and was shot dead by police"; who drives into another may only be one of the dead.
  const isEnded = harms.some(
    (other) =>
      other.sentence === harm.sentence &&
      other.token < harm.token &&
      isStriking(other) &&
      ATTACKING.test(other.lemma) &&
      // "A policeman who shot one of the bombers was among the dead": he stopped them.
      other.patients.some(
        ({ phrase }) =>
          phrase.form !== "pronoun" && phrase.first !== first && phrase.first > other.token && !namesAttackers(tokens[phrase.head]!.lower),
      ) &&
      other.agents.some((agent) => agent.first === first),
  );
  if (isEnded && harm.what === "killed") return true;
  return isDoneToSelf(harm, "") && harms.some((other) => other !== harm && other.sentence === harm.sentence && isBy(other));
}

const ATTACKING = /^(?:stab|shoot|behead|knife|slash|hack|gun|massacre|slaughter|murder|execute|machete|attack|abduct|kidnap)$/;

/** "Bandits killed 62 militiamen": fighters whom those who attacked struck are none of them, whatever they are called. */
export function areStruckByAttackers({ tokens }: Analysis, { agents, what }: Harm, phrase: Phrase): boolean {
  return (
    (what === "killed" || what === "injured") &&
    agents.some(({ head }) => namesAttackers(tokens[head]!.lower)) &&
    /^(?:militiam[ae]n|fighters?|vigilantes|rebels?|guerrillas?|members)$/.test(tokens[phrase.head]!.lower)
  );
}
