/** What a page's JSON-LD says about its article. */
export interface JsonLd {
  readonly headline: string | undefined;
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly publisher: string | undefined;
  /** Names joined by ", ". */
  readonly author: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
}

type Node = Readonly<Record<string, unknown>>;

const SCRIPT = /<script[^>]{1,300}application\/ld\+json[^>]{0,300}>/gi;
const ARTICLE_TYPE = /Article|Posting|Report(?:age)?NewsArticle|^Report$|NewsArticle/;
/** Nested deeper than this is no description of an article. */
const MAX_DEPTH = 6;

/** The JSON-LD of a page, from its raw HTML: the node that is an article, else the one that has a date. `undefined` where there is none. */
export function findJsonLd(html: string): JsonLd | undefined {
  const nodes = [...blocksOf(html)].flatMap((block) => nodesIn(block, 0));
  const article =
    nodes.find((node) => ARTICLE_TYPE.test(String(node["@type"]))) ?? nodes.find((node) => node["datePublished"] !== undefined);
  if (!article) return undefined;
  return {
    headline: textOf(article["headline"]) ?? textOf(article["name"]),
    published: textOf(article["datePublished"]) ?? textOf(article["dateCreated"]),
    modified: textOf(article["dateModified"]),
    publisher: nameOf(article["publisher"], nodes) ?? nameOf(article["sourceOrganization"], nodes),
    author: nameOf(article["author"], nodes) ?? nameOf(article["creator"], nodes),
    url: addressOf(article["mainEntityOfPage"]) ?? addressOf(article["url"]),
    language: textOf(article["inLanguage"]),
  };
}

function* blocksOf(html: string): Generator<unknown> {
  for (const match of html.matchAll(SCRIPT)) {
    const start = match.index + match[0].length;
    const end = html.indexOf("</script", start);
    if (end < 0) return;
    // Line breaks inside strings are the commonest mistake in it; as spaces they are valid everywhere.
    const json = html
      .slice(start, end)
      .replace(/[\u0000-\u001f]+/g, " ")
      .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$|;\s*$/g, "");
    try {
      yield JSON.parse(json);
    } catch {
      // A block that is no JSON says nothing; the page has its other signs.
    }
  }
}

/** A value with all objects in it, outer first. */
function nodesIn(value: unknown, depth: number): Node[] {
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, depth + 1));
  const node = value as Node; // An object of JSON has string keys.
  return [node, ...Object.values(node).flatMap((each) => nodesIn(each, depth + 1))];
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** "Jane Roe", `{ name: "Jane Roe" }`, a list of either, or a reference to another node by its id. */
function nameOf(value: unknown, nodes: readonly Node[]): string | undefined {
  if (Array.isArray(value)) {
    const names = value.map((each) => nameOf(each, nodes)).filter((name) => name !== undefined);
    return names.length > 0 ? names.join(", ") : undefined;
  }
  if (typeof value === "string") return /^https?:|^#/.test(value) ? undefined : textOf(value);
  if (typeof value !== "object" || value === null) return undefined;
  const node = value as Node; // As above.
  const referred = node["name"] === undefined ? nodes.find((other) => other["@id"] === node["@id"] && other["name"] !== undefined) : node;
  return textOf(referred?.["name"]);
}

function addressOf(value: unknown): string | undefined {
  const address = typeof value === "object" && value !== null ? textOf((value as Node)["@id"]) : textOf(value);
  return address !== undefined && /^https?:/.test(address) ? address : undefined;
}
