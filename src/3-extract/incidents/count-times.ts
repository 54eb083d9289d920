import type { Analysis, TimeMention } from "../../model/analysis.ts";

/** "up from 93 earlier on Saturday", "the toll stood at 133 on Saturday": when a toll was counted. */
export function isCountTime({ article }: Analysis, time: TimeMention): boolean {
  const before = article.text.slice(Math.max(0, time.start - MOST_BEFORE), time.start);
  return (
    COUNT.test(before) ||
    (/(?:^|[.!?”"]\s+|\n)(?:on |late |early )*$/i.test(before) && COUNTING.test(article.text.slice(time.end, time.end + 90)))
  );
}

/** "On Sunday officials had put the dead at 231". */
const COUNTING =
  /^,?\s(?:[\p{L}'’-]+\s){1,6}(?:had |have |has )?(?:put|gave|given|raised|lowered|revised)\s(?:the\s)?(?:[\w-]+\s){0,2}(?:toll|dead|death toll|number|count|figure|tally)\b/iu;

/** Characters before a time in which its count is told: "The number of dead in the quake that struck the south rose to 1,419 on Monday". */
const MOST_BEFORE = 150;

const COUNT =
  /\b(?:toll|number of (?:the )?(?:dead|deaths|people killed|victims|injured|missing)|death count)\b[^.;]{0,110}\b(?:rose|risen|climbed|reached|grown|grew|jumped|passed|topped|increased) (?:to |by )?(?:(?:at least|more than|about|nearly|some) )?\d[\d,.]*(?: dead)?,? (?:(?:late|early) )?(?:on )?$|\b(?:(?:toll|count|tally|figure) (?:has |had )?(?:\w+ )?(?:was|stood|stands|rose|risen|climbed|reached|at|to|as of)|counted|up from|down from|stood at|risen to|rose to|revised)\b[^.;]{0,60}$|\b(?:dead|deaths|fatalities|injured|injuries|wounded|missing)\b[^.;]{0,60}\b(?:reached|climbed to|numbered|topped|grew to) (?:(?:at least|more than|about|nearly|some) )?(?:\d[\d,.]*|[a-z-]*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|dozen|hundred))\b[^.;]{0,20}$|\b(?:found|recovered|retrieved|pulled(?: out)?|unearthed|uncovered|dug out) (?:another|(?:(?:\w+|\d+) )?(?:more|further|additional)|the (?:last|final|remaining)) (?:\w+ )?(?:bod(?:y|ies)|corpses?|remains|survivors?|victims?|people)\b[^.;]{0,40}$/i;
