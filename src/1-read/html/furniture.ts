import type { TextBlock } from "./block-text.ts";

/** Short blocks that belong to the page and not to the report, whatever element they stand in. Each pattern is of a whole block. */
const FURNITURE: readonly RegExp[] = [
  /^(?:first )?(?:published|posted|updated|last updated|modified|created)(?: on| at)?\b\W.{0,80}\d/i,
  /^\W*(?:updated?|published):?\s.{0,60}\d$/i,
  /^(?:by|from) [\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){0,4}(?:,? and [\p{Lu}].{0,40})?(?:,.{0,50})?$/u,
  /^(?:see|read|watch|view|learn|find out|discover)(?: also| more| next| now)?\s?[:|»>].{0,160}$/i,
  /^(?:see|read) (?:also|more)\b.{0,120}$/i,
  /^related(?: (?:post|story|stories|article|articles|news|content|link|links|coverage|video|topics?))?s?\s?:?.{0,140}$/i,
  /^(?:click|tap) here\b.{0,140}$/i,
  /^(?:share|tweet|print|email|e-mail|comments?|reply|like|save|advert|advertisement|story continues(?: below)?|continue reading|loading.{0,20}|skip to .{0,30}|subscribe|sign up|log ?in|enlarge(?: this)? image|image \d+ of \d+|highlights|tags|topics|photos?|videos?|gallery|close|menu|search|back to top|post a? ?comments?.{0,5}|leave a (?:comment|reply)|follow us|read more|show more|copy link|top stories|breaking news|latest news)\W*$/i,
  /^(?:sign up|subscribe|get (?:access|the latest|our|updates)|join (?:our|the|us)|follow (?:us|him|her|me|them|the authors?)|like us|download (?:the|our)|support (?:our|us)|have a (?:news )?(?:tip|story)|got a (?:news )?tip|want more|start your day)\b.{0,220}$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved).{0,260}$/i,
  /^this (?:document|material|story|article) (?:is subject to copyright|may not be published).{0,300}$/i,
  /^\(?(?:image|photo|picture|photograph|pic|credit|illustration)s?(?: credit| by| courtesy)?\s?:.{0,120}$/i,
  /^[^.]{0,90}[/|] ?(?:getty images|afp|reuters|ap|epa|shutterstock|alamy).{0,30}$/i,
  /^(?:we|this site|our (?:site|website))\b.{0,40}\buses? cookies\b.{0,200}$/i,
  /^(?:please )?(?:enable|turn on) (?:javascript|cookies).{0,120}$/i,
  /^the post .{3,200} appeared first on .{2,60}$/i,
  /^note: we are .{0,140}$/i,
  /^.{0,60}\bmay (?:earn|receive) (?:an? )?(?:affiliate )?commission\b.{0,200}$/i,
  /^email .{3,40} at \S+@\S+.{0,120}$/i,
  /^.{3,60} (?:can|may) be reached (?:at|on|by) .{0,160}$/i,
  /^reach (?:the reporters?|him|her|them) (?:at|on) .{0,160}$/i,
];

const SHARING_WORDS = new Set(
  "share tweet pin pint pinterest email print whatsapp facebook twitter linkedin reddit telegram messenger submit copy link this on via comments comment".split(
    " ",
  ),
);

/** Headings under which other stories are listed. */
const OTHER_STORIES =
  /^(?:you (?:may|might) (?:also )?(?:like|be interested in)|don[’']?t miss|must reads?|most (?:read|popular|viewed|shared)|more (?:from|great|on this|stories|news|like this|headlines)\b.{0,40}|related (?:news|stories|articles|content|coverage|posts|reading)|read next|up next|recommended(?: for you| reading)?|trending(?: now| stories)?|editors?[’']s? picks?|what to read next|in other news|also (?:on|in) .{0,30}|from our partners|sponsored(?: content)?|around the web|latest (?:news|stories|headlines)|top stories)\W*$/i;
const LONG_PARAGRAPH = 200;
/** A block that is one link, this short, is a pointer to another story. */
const LINK_ALONE = 200;

/** Blocks → the report's paragraphs, and what is none of it: promotions, bylines, dates, sharing lines and lists of other stories. */
export function splitFurniture(blocks: readonly TextBlock[]): { readonly report: string[]; readonly furniture: string[] } {
  const report: string[] = [];
  const furniture: string[] = [];
  let isAmongOthers = false;
  for (const block of blocks) {
    if (OTHER_STORIES.test(block.text)) isAmongOthers = true;
    else if (block.text.length >= LONG_PARAGRAPH || isSentence(block)) isAmongOthers &&= block.linked > 0.5;
    const isReport = !isAmongOthers && !isFurniture(block);
    (isReport ? report : furniture).push(block.text);
  }
  return { report, furniture };
}

function isFurniture({ text, linked }: TextBlock): boolean {
  if (linked > 0.9 && text.length < LINK_ALONE) return true;
  return text.length < 400 && (isSharingLine(text) || FURNITURE.some((pattern) => pattern.test(text)));
}

/** "Facebook Twitter WhatsApp 12": nothing but ways to pass the page on. */
function isSharingLine(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length < 12 &&
    SHARING_WORDS.has(words[0]!) &&
    words.every((word) => SHARING_WORDS.has(word) || /^\d+$/.test(word))
  );
}

/** Prose goes on with a full stop and few links; titles of other stories have neither. */
function isSentence({ text, linked }: TextBlock): boolean {
  return linked < 0.3 && text.length > 60 && /[.!?][”"’')\]]*$/.test(text);
}
