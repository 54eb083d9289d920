import type { ProfileStatement } from "../../model/statement.ts";

/** A shape in which news introduces a group; both the name and the fact are quoted, nothing is inferred. */
export interface ProfilePattern {
  readonly aspect: ProfileStatement["value"]["aspect"];
  /** What a sentence must hold before the pattern, which is slow, is tried. */
  readonly cue: RegExp;
  /** Groups: `who`, the group's name, and `fact`. */
  readonly pattern: RegExp;
}

const PARTS: Readonly<Record<string, string>> = {
  /** A group by name: up to seven capitalised words. */
  GROUP: "(?<who>(?:(?:the|The) )?(?:[A-Z](?:[\\w’-]|'(?!s\\b))*|al-[A-Z]\\w*)(?:[ -](?:[A-Z][\\w’-]*|of|for|in|the|w?al-\\w+)){0,6}?)",
  NOUN: "(?:group|movement|militia|organi[sz]ation|faction|party|network|army|front|gang|branch|affiliate|insurgency)",
  PERSON: "(?<fact>[A-Z][\\w'’-]+(?: (?:al-)?[A-Z][\\w'’-]+){1,4})",
  KIN: "(?:branch|offshoot|affiliate|wing|faction|arm|splinter(?: group| faction)?|breakaway faction)",
  OTHER: "(?<fact>(?:the )?(?:al-)?[A-Z][^,.;]{2,45}?)(?= in \\d{4}| since |[,.;]|$)",
  BEGUN: "(?:founded|formed|established|created|set up)",
  REST: "(?<fact>[^.;,]{3,100})",
  REGION: "(?:[A-Z][\\w-]*|the|and|of|northern|southern|eastern|western|central|north|south|east|west)",
  /** Something else told of it between its name and the verb. */
  ASIDE: "(?:, (?:which|who|whose) [^,.;]{3,90},)?",
  /** Something else told of it before "and". */
  FIRST: "(?:(?:has|have|is|are|was|were|had|wants?|seeks?) [^.;,]{3,70} and )?",
  COUNT:
    "(?:(?:about|some|around|up to|at least|an estimated|more than|nearly|between) )?(?:[\\d,]+|several|a few|tens of|hundreds of|thousands of)[^.;,]{0,24}(?:,\\d{3}[^.;,]{0,24})?(?:fighters|members|militants|followers|men)",
};

function shape(aspect: ProfilePattern["aspect"], cue: RegExp, source: string): ProfilePattern {
  return { aspect, cue, pattern: new RegExp(`\\b${source.replace(/\{([A-Z]+)\}/g, (_, part: string) => PARTS[part]!)}`, "g") };
}

export const PROFILE_PATTERNS: readonly ProfilePattern[] = [
  shape("alias", /\([A-Z]/, "{GROUP} \\((?<fact>[A-Z][A-Za-z-]{1,9})\\)"),
  shape(
    "alias",
    /known as|called|calls itself/,
    "{GROUP},? (?:(?:which is |who are )?(?:also|better|commonly|formerly|previously) (?:known as|called)|which (?:now |also )?calls itself) (?<fact>(?:the )?[A-Z][\\w'’ -]{1,60}?)(?=[,.;)]|$)",
  ),
  shape("alias", /stands for/, "{GROUP} stands for (?<fact>[A-Z][\\w'’ -]{3,60}?)(?=[,.;)])"),
  shape("alias", /, or [A-Z]/, "{GROUP}, or (?<fact>[A-Z][\\w'’ -]{1,50}?),"),
  shape("alias", /whose name/, "{GROUP}, whose name (?:\\w+ )?(?:means|translates as) [\"“‘'](?<fact>[^\"”’']{3,60})"),
  shape(
    "alias",
    /changed (?:its|their) name/,
    "{GROUP}(?: militants| fighters| rebels)? (?:has |have )?changed (?:its|their) name from (?<fact>(?:the )?[A-Z][\\w'’ -]{1,50}?)(?= in \\d{4}|[,.;]| to )",
  ),
  shape("origin", /roots/, "{GROUP}(?:, which)? has its roots (?<fact>in [^,.;]{3,60})"),
  shape(
    "origin",
    /founded|formed|established|created|set up/,
    "{GROUP}(?:, which|, [^,.;]{3,60},|,? (?:has|had|have) [^.;]{3,80}? and)? (?:was|were) {BEGUN} (?<fact>(?:in|by) [^,.;]{3,60})",
  ),
  shape("origin", /founded|formed|established|created|set up/, "{GROUP}, {BEGUN} (?<fact>(?:in|by) [^,.;]{3,60}),"),
  shape(
    "origin",
    /Founded|Formed|Established|Created|Set up/,
    "(?:Founded|Formed|Established|Created|Set up) (?<fact>(?:in|by) [^,.;]{3,60}), {GROUP} (?:has|have|is|are|was|were|had)\\b",
  ),
  shape("origin", /founded/, "(?<fact>[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+){1,3} founded {GROUP} in \\d{4})"),
  shape(
    "origin",
    /emerged|split|broke away|grew out|began/,
    "{GROUP}(?:, which)? (?:emerged|split|broke away|grew|began) (?!in [^,.;]{3,40} (?:last|this) (?:year|month|summer|spring|autumn|winter)\\b)(?<fact>(?:in|from|out of|as) [^,.;]{3,60})",
  ),
  shape(
    "origin",
    /insurgency|arms/,
    "{GROUP}(?:['’]s)? (?:launched its insurgency|insurgency began|began its insurgency|took up arms|uprising began) (?<fact>in \\d{4})",
  ),
  shape(
    "parent",
    /branch|offshoot|affiliate|wing|faction|arm|splinter/,
    "{GROUP}(?: (?:is|was) |, )(?:an?|the) (?:regional |local |\\w+ )?{KIN} of {OTHER}",
  ),
  shape("parent", /allegiance|loyalty/, "{GROUP}(?:, which)? (?:has )?(?:pledged|swore|sworn) (?:allegiance|loyalty) to {OTHER}"),
  shape("parent", /ties|links/, "{GROUP}, which has (?:ties|links) to {OTHER}"),
  shape(
    "aim",
    /fighting|waging|battling/,
    "{GROUP}(?:, which)? (?:has [^.;,]{3,40} and )?(?:has|have) (?:long )?been (?:fighting|battling|waging) [^.;,]{3,90}? (?:to|for) (?!years\\b|decades\\b|more\\b){REST}",
  ),
  shape(
    "parent",
    /affiliated|linked|allied/,
    "{GROUP}(?:, which)? (?:is|are) (?:affiliated with|affiliated to|linked to|allied with|allied to) {OTHER}",
  ),
  shape(
    "parent",
    /-linked|-affiliated|-allied/,
    "(?<fact>(?:al-)?[A-Z][\\w’]+(?: [A-Z][\\w’]+)?)-(?:linked|affiliated|allied) {GROUP} (?:has|have|is|are|was|were|had|said|fighters|militants)\\b",
  ),
  shape("leader", /leader|chief|founder/, "{GROUP}(?:['’]s)? (?:leader|chief|founder),? {PERSON}"),
  shape(
    "leader",
    /(?:led|headed|commanded) by/,
    "{GROUP}(?:(?:, which)? (?:is|was) |,? )(?:led|headed|commanded) by (?<fact>[A-Z][\\w'’-]+(?: (?:al-)?[A-Z][\\w'’-]+){0,4})",
  ),
  shape("leader", /leader|head|founder/, "{PERSON}, the (?:\\w+ )?(?:leader|head|founder) of {GROUP}(?=[,.;]| (?:said|has|was|who))"),
  shape("leader", /leader|head|founder/, "[Tt]he (?:\\w+ )?(?:leader|head|founder) of {GROUP}, {PERSON}"),
  shape(
    "leader",
    /leads|led|headed|heads/,
    "{PERSON},? (?:who )?(?:has led|leads|led|heads|has headed) {GROUP}(?=[,.;]| since| until| from| for|$)",
  ),
  shape(
    "leader",
    /took over|succeeded|became/,
    "{PERSON} (?:took over as|became|succeeded \\w+(?: \\w+){0,2} as) (?:the )?(?:leader|head) of {GROUP}(?=[,.;]| in | after|$)",
  ),
  shape(
    "area",
    /active|operat|based|controls/,
    "{GROUP}(?:(?:, which)? (?:is |was )?|, )(?:active|operates|operating|based|operate) (?<fact>in {REGION}(?: {REGION}){0,6})",
  ),
  shape(
    "area",
    /controls?/,
    "{GROUP}(?:, which)? controls? (?<fact>(?:large |much |most |some |swathes |parts |areas |of )+(?:the )?{REGION}(?: {REGION}){0,4})",
  ),
  shape("area", /-based/, "(?<fact>[A-Z]\\w+)-based {GROUP} (?:has|have|is|are|was|were|had|said|fighters|militants)\\b"),
  shape(
    "aim",
    /wants?|aims?|seeks?|fight|fought/,
    "{GROUP}{ASIDE}(?:, which)? {FIRST}(?:wants? to|aims? to|seeks? to|is fighting to|are fighting to|has been fighting to|have been fighting to|fights? to|fighting for|is fighting for|has been fighting for|(?:has|have) (?:long )?fought (?:for years |for decades |since \\d{4} )?(?:to|for)) (?!do (?:is|was)\\b)(?!years\\b|decades\\b){REST}",
  ),
  shape(
    "aim",
    /wants/,
    "{GROUP}(?:, which)? wants (?<fact>(?:an?|the|its) (?:\\w+ )?(?:state|caliphate|homeland|emirate|republic|autonomy|independence)[^.;,]{0,60}|independence[^.;,]{0,40}|autonomy[^.;,]{0,40})",
  ),
  shape(
    "aim",
    /opposes?|rejects?/,
    "{GROUP}(?:, which)? (?:opposes?|rejects?) (?<fact>(?:[Ww]estern|foreign|secular|democra|the government|the state|all|any|modern)[^.;,]{3,60})",
  ),
  shape(
    "strength",
    /fighters|members|militants|followers|men\b/,
    "{GROUP}{ASIDE}(?:, which|,)? {FIRST}(?:has|had|have|is believed to have|are believed to have|is estimated to have|is thought to have|commands|numbers) (?<fact>{COUNT}|an estimated strength of [\\d,]+[^.;,]{0,20})",
  ),
  shape(
    "kind",
    /group|movement|militia|organi|faction|party|network|army|front|gang|branch|affiliate/,
    "{GROUP}, (?<fact>(?:an?|the) (?:[\\w-]+(?:['’]s)? ){0,4}{NOUN}(?: in [A-Z]\\w+)?)(?=[,.;]| (?!(?:al-)?[A-Z]))",
  ),
  shape(
    "kind",
    /group|movement|militia|organi|faction|network/,
    "{GROUP}(?:, which)? (?:is|are) (?<fact>an? (?:[\\w-]+ ){1,4}(?:group|movement|militia|organi[sz]ation|faction|network))(?=[,.;]|$| that| which| in | based)",
  ),
  shape(
    "kind",
    /designated|listed|considered|regarded|classified/,
    "{GROUP}(?:, which)? (?:is|are|has been|was) (?:designated|listed|considered|regarded|classified)(?: as)? (?<fact>an? (?:foreign )?terror\\w* (?:organi[sz]ation|group)(?: by [^.;,]{3,60})?)",
  ),
  shape(
    "kind",
    /designated|listed|classified/,
    "(?:designated|listed|classified|designates|lists|classifies) {GROUP} as (?<fact>an? (?:foreign )?terror\\w* (?:organi[sz]ation|group))",
  ),
];
