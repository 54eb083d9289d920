/** What begins what a question tells besides who does what: "impose | after the attack". */
const BESIDES =
  /(?:^| )(?:after|before|when|while|during|in|at|on|near|from|to|for|with|about|over|following|since|because|by|against|as|if|and)(?= |$).*$/i;

/**
 * What is done in a question whose verb no table knows: "impose" of "What did the governor impose after it?", "stop" of "How did the men stop Ada Borg?".
 * `undefined` where another word than a verb may stand there.
 */
export function bareVerb(text: string): string | undefined {
  const asked = /^(?:what|whom?|how|why|where|when) (?:did|does|do) (.+?)[\s?]*$/i.exec(text)?.[1]?.replace(BESIDES, "");
  const [, before, verb] = /^(.*) (\p{Ll}+)(?: (?:the |an? )?\p{Lu}.*)?$/u.exec(asked ?? "") ?? [];
  if (before === undefined || verb === undefined || /(?:^| )(?:the|an?|his|her|its|their|of|this|that)$/i.test(before)) return undefined;
  return verb;
}
