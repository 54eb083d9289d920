import type { Analysis } from "../../model/analysis.ts";
import type { IncidentEvent } from "./incident-events.ts";

/** Code units of a text in which it tells what it is about. */
const LEAD = 300;

/** What heads tell of that has words of violence in it and harms nobody, and what must not stand beside it. */
const SUBJECTS: readonly { readonly told: RegExp; readonly unless?: RegExp; readonly times?: number }[] = [
  // Space flight: one word of it may be a name or a figure of speech.
  {
    told: /\b(?:orbit(?:al|er|s|ing)?|satellites?|spacecrafts?|spaceships?|outer space|into space|space (?:agency|station|probe|company|flight|programme|program|telescope)|SpaceX|NASA|ESA|astronauts?|cosmonauts?|lunar|the Moon|(?:to|on|from) Mars|Mars|[Aa]steroids?|[Cc]omets?|[Pp]robes?|(?:after|before|during|since) (?:launch|take-?off)|launch ?pads?|landers?|rovers?|blast(?:s|ed)? off|lift(?:s|ed)? ?-?off)\b/g,
    times: 2,
  },
  {
    told: /\btest[- ]?(?:fir\w+|launch\w*|flight)|\b(?:missile|rocket|nuclear|weapons?|bomb|torpedo) tests?\b|\btest(?:s|ed|ing)? (?:of )?(?:(?:an?|its|their|the|several|two|three|more|new|another) )(?:[\w-]+ ){0,4}(?:missiles?|rockets?|bombs?|weapons?|torpedoes)\b|\b(?:fir|launch)\w+ (?:[\w-]+ ){0,7}(?:missiles?|rockets?|projectiles?) (?:[\w-]+ ){0,6}(?:into|towards?|over) (?:the )?(?:[\w-]+ ){0,2}(?:sea|ocean|Sea|Ocean|Pacific|waters)\b/g,
    unless: /\b(?:ships?|vessels?|tankers?|destroyers?|frigates?|boats?|attack(?:s|ed)?|fired (?:at|on))\b/i,
  },
  {
    told: /\b(?:tak(?:e|es|ing|en) part|took part|participat\w+) in (?:[\w-]+ ){0,5}(?:drills?|exercises?|war ?games|manoeuvres|maneuvers|simulations?)\b|\b(?:hold|holds|held|beg[ai]ns?|start(?:s|ed)?|stag(?:e|es|ed)|conduct(?:s|ed)?|carr(?:y|ied) out) (?:[\w-]+ ){0,5}(?:drills|(?:military|joint|naval|live-fire|army|annual|large-scale) exercises?|war ?games|manoeuvres|maneuvers)\b|\bmock (?:attack\w*|bomb\w*|terror\w*|explosion|shoot\w*)\b/gi,
  },
  {
    told: /\b(?:is|are) (?:now )?(?:expected|forecast|likely|due|set|predicted) to (?:\w+ )?(?:hit|strike|reach|make landfall|batter|bring|lash)\b|\bforecasters? (?:said|say|warn\w*|expect\w*|predict\w*)\b|\b(?:hurricane|flood|fire|wildfire|tornado|cyclone|typhoon|storm) season\b/gi,
    unless: /\b(?:struck|lashed|battered|destroyed|damaged|swept|flooded|ripped|tore|made landfall|cut off|slammed|pounded)\b/i,
  },
  {
    told: /\b(?:bombs?|shells?|grenades?|mines?|explosives?|torpedo)\b[^.\n]{0,60}\b(?:Second World War|First World War|World War|WWI+|wartime|war-era)\b|\b(?:wartime|war-era|World War (?:II|Two|I|One)(?:-era)?|WWII) (?:[\w-]+ ){0,2}(?:bombs?|shells?|grenades?|mines?|explosives?|torpedo)\b|\bunexploded (?:[\w-]+ ){0,3}(?:bombs?|shells?|ordnance|grenades?|mines?)\b/g,
    unless: /\b(?:went off|blew up|detonated (?:as|when|while)|exploded)\b/i,
  },
  // Arms that are shown, bought and sent, and drones that are only seen.
  {
    told: /\b(?:unveil\w*|show(?:s|ed)? off|parad\w+|display\w*|buys?|bought|buying|sells?|sold|selling|sales? of|suppl(?:y|ies|ied)|deliver\w*|sends?|sent|orders?|ordered|gets?|receiv\w+|deploy\w*|develop\w*|builds?|equip\w*|purchas\w+|exports?|exported|armed with) (?:[\w,-]+ ){0,6}(?:missiles?|rockets?|bombs|rifles|guns|weapons|warplanes|fighter jets|drones|howitzers|tanks|artillery|shells|ammunition|mortars)\b|\bdrones? (?:[\w-]+ ){0,3}(?:seen|spotted|sighted|detected|flying|flown|flew)\b/gi,
    unless:
      /\b(?:hits?|struck|strikes?|fir(?:ed|ing)|attack(?:s|ed)?|explo\w+|shell(?:ed|ing)|bomb(?:ed|ing)|launch\w*|shot|shooting|opened fire|shootings?|blasts?|raid(?:s|ed)?|clash\w*)\b/i,
  },
];

/** "The 7 worst mass killers in history", "Ten deadliest attacks ever": a list of deeds of old, a few words on each, is a report on none. */
const RANKING =
  /^(?:the |here are (?:the )?|top |our )*(?:top )?(?:\d{1,3}|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:of (?:the )?)?(?:most \w+|worst|deadliest|bloodiest|biggest|largest|greatest|craziest|scariest|creepiest) (?:[\w’'-]+ ){0,4}(?:in (?:[\w.’'-]+ ){0,3}history|ever|of all time|of the (?:last|past) (?:century|decade)|since (?:\d{4}|the \w+))\b/i;

/**
 * Whether the head of an article tells of what only sounds like violence: a rocket into orbit, a test of missiles, an exercise of soldiers, a storm that
 * is still to come, a bomb of an old war that was found; or a title ranks deeds of old. Where anybody was harmed, something did happen.
 */
export function nothingHappened({ article: { title, text } }: Analysis, events: readonly IncidentEvent[]): boolean {
  if (RANKING.test(title ?? "")) return true;
  if (events.some(({ harm, strength }) => harm !== undefined && strength > 1)) return false;
  const head = `${title ?? ""}\n${text.slice(0, LEAD)}`;
  return SUBJECTS.some(({ told, unless, times = 1 }) => {
    const found = new Set(head.match(told));
    return found.size >= times && unless?.test(head) !== true;
  });
}
