/** English words that tell nothing about the subject of a text, and the verbs and nouns of reporting itself. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am among an and any are as at away be because been before being below between both but by can could
  did do does doing don't down during each either else ever every few for from further get gets getting go goes going got had has have having he
  her here hers herself him himself his how however i if in into is it its itself just last like made make many may me might more most much must my
  near neither new no nor not now of off on once one only or other our ours out over own per put same she should since so some still such take than
  that the their theirs them themselves then there these they this those though through to too took two under until up upon us very was we well were
  what when where which while who whom whose why will with within without would yet you your yours
  according added ago asked called came come comes day days didn't doesn't first found isn't it's know known later look including told
  say saying says said see seen told tell monday tuesday wednesday thursday friday saturday sunday news story updated posted reported reports
  report read copyright rights reserved today tonight yesterday time year years week month`
    .split(/\s+/)
    .filter(Boolean),
);
