import { literal } from "../support/literal.ts";

/** Those who are told by where they are at home. */
const PERSON =
  "[Mm][ae]n|[Ww]om[ae]n|[Bb]oys?|[Gg]irls?|[Tt]eens?|[Tt]eenagers?|[Cc]hild|children|toddler|infant|baby|youth|juvenile|[Rr]esidents?|natives?|[Cc]ouple|[Ff]ather|[Mm]other|mom|dad|parents?|family|brothers?|sisters?|musician|rapper|lawyer|attorney|businessman|teacher|student|veteran|driver";
/** Words behind the name of a town that make it another name: "Selmun Park", "Selmun County", "Selmun Regional". */
const LONGER_NAME =
  "County|District|Parish|Sheriff|Township|Twp|Park|Heights|Hills?|Springs|Village|Square|Gardens?|Mall|Creek|Lake|River|Bridge|Church|Baptist|Apartments|High|Middle School|HS|ISD|Independent School|Unified School|School District|Elementary|University|College|Hospital|Medical|Memorial|Regional|Community|Children|Courthouse";
/** "Selmun Times", "Selmun Volunteer Fire Department", "Selmun Morning Mercury": the name of a paper. */
const PAPER =
  "Times|Post|Tribune|Herald|Gazette|Chronicle|Observer|Journal|Sun|Star|Globe|Inquirer|Enquirer|Examiner|Courier|Dispatch|Telegraph|Register|Mercury|Sentinel";
/** "Selmun Anglers quarterback", "Selmun 49ers": a team. */
const TEAM =
  "\\d+ers\\b|\\p{Lu}\\p{L}+s (?:quarterback|linebacker|pitcher|catcher|receiver|goalkeeper|striker|forward|guard|player|coach|manager|star|fan|owner|game)s?\\b";
const STREET = "Street|St|Road|Rd|Avenue|Ave|Drive|Dr|Boulevard|Blvd|Lane|Court";
/** Houses where people are brought afterwards. */
const AFTERWARDS = "[Cc]ourt(?:house)?|[Jj]ail|[Hh]ospital|(?:[Mm]edical|[Tt]rauma) [Cc]enter|[Mm]orgue|airport";

/**
 * Whether the name of a town stands in the texts only in what is not the town: "the 300 block of Selmun", "Selmun Point Road"; "Selmun County",
 * "Selmun Park", "Selmun Times", "Selmun Anglers"; "Ada Borg of Selmun", "a Selmun man", where somebody is at home; "Selmun's troops", who govern from it; "Selmun's suburbs"; "a hospital in Selmun"; a dateline.
 */
export function isNameOfOther(name: string, texts: readonly string[]): boolean {
  const town = literal(name);
  return isOnlyMatched(
    name,
    [
      `(?<=block of (?:\\p{L}+\\.? )?)${town}\\b`,
      `${town} (?:\\p{Lu}\\p{L}+ )?(?:${STREET})\\b`,
      `${town}(?: (?:${LONGER_NAME})\\b|-\\p{Lu})`,
      paperOrTeam(town),
      `${town} (?:Volunteer (?:Fire|Rescue)|(?:Fire|Rescue) (?:Department|Company|Squad|District) (?:volunteers?|firefighters?|paramedics?|captains?|lieutenants?|medics?))\\b`,
      `(?<=(?:\\p{Lu}[\\p{L}'’-]+|\\d),? (?:all |both )?(?:of|from) )(?<!\\b(?:City|Town|Village|County|Borough) of )${town}\\b`,
      `(?<=\\b(?:${PERSON}|suspect|victim) (?:of|from) )${town}\\b`,
      `(?<=-(?:old|turned-\\p{Ll}+) (?:\\p{Ll}+ )?(?:of|from) )${town}\\b`,
      `(?<=\\b(?:Congress(?:wo)?man|Representative|Senator|President|Minister|Governor|Mayor|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?|Rep\\.|Sen\\.|Gov\\.) )${town} (?:\\p{Lu}\\. )?\\p{Lu}\\p{Ll}`,
      `(?<=\\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|based|stationed|born|raised|grew up) in )${town}\\b`,
      `${town}(?:[ -]area)? (?:\\p{Ll}+ ){0,2}(?:${PERSON})\\b`,
      `${town}(?:[’']s|[ -]area)?(?: \\p{Ll}+)? suburbs?\\b`,
      `${town}[’']s? (?:\\p{Ll}+ )?(?:troops|forces|fighters|soldiers|army|military|government|allies|ally|leaders?|officials|behalf)\\b`,
      `(?<=\\b(?:suburbs? of|(?:miles|minutes) (?:\\p{Ll}+ )?(?:of|from)|(?:north|south|east|west)\\p{Ll}* of) )${town}\\b`,
      `(?<=\\b(?:${AFTERWARDS}) in )${town}\\b`,
      `(?<=\\b(?:attend\\w*|graduat\\w*|students?|classmates?|teammates?|pupils?|freshman|sophomore|works?|worked)\\b[^.\\n]{0,40} (?:in|at|of) )${town}\\b`,
      `(?<=\\b(?:FOX|Fox|ABC|NBC|CBS|Channel)(?: \\d+)? )${town}\\b`,
    ],
    texts,
  );
}

/** Whether the name of a town stands in the text in nothing but the names of papers and teams: "The Selmun Times said so". */
export function isNameOfPaper(name: string, text: string): boolean {
  return isOnlyMatched(name, [paperOrTeam(literal(name))], [text]);
}

function paperOrTeam(town: string): string {
  return `${town} (?:(?:\\p{Lu}\\p{L}+ )?(?:${PAPER})\\b|${TEAM})`;
}

/** Whether the texts name it, and a pattern matches wherever they do; a dateline is no such place. */
function isOnlyMatched(name: string, patterns: readonly string[], texts: readonly string[]): boolean {
  const other = new RegExp(patterns.join("|"), "uy");
  const dateline = name.toUpperCase();
  let isNamed = false;
  for (const text of texts) {
    if (name !== dateline && text.includes(dateline)) isNamed = true;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      other.lastIndex = at;
      if (!other.test(text)) return false;
      isNamed = true;
    }
  }
  return isNamed;
}
