/**
 * Of a page what its report tells: without whom to call with what one knows, and who owns the text. Stations put the same words under all their reports, and
 * they would tell two deeds of one town for one.
 */
export function reportText(text: string): string {
  return text.replace(WHOM_TO_CALL, " ").replace(OWNERS, " ");
}

/** "Anyone who knows more may call Arlmere Tips at 555-0100." */
const WHOM_TO_CALL =
  /(?<=^|[.!?]["”]?\s)(?:any(?:one|body|\s+witnesses)|those|people|witnesses|if you)\s(?:who\s(?:has|have|knows?)|with|have|has|know)\s[^.!?\n]{0,80}\b(?:call|contact|phone)\b[^\n]*?(?=[.!?]["”]?\s+\p{Lu}|\n|$)/gimu;
/** "Copyright 2016 Arlmere News. Do not reprint." */
const OWNERS = /(?<=^|[.!?]["”]?\s|\(|\n)(?:©|\(c\)|copyright\b)[^\n]*/gimu;
