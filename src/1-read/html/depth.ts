/** Elements without content, and those whose end HTML lets pages leave out: neither makes a page deep. */
const FLAT = new Set(
  "area base br col embed hr img input link meta source track wbr p li td th tr tbody thead tfoot dt dd option optgroup colgroup rt rp html head body".split(
    " ",
  ),
);
/** Browsers show no more levels either; the libraries that read a page take one call for each. */
export const DEEPEST = 512;
const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;

/** How deep the elements of a page are nested, counted by its tags; a page that never closes them counts as deep as it is long. */
export function nestingDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (FLAT.has(name!.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
