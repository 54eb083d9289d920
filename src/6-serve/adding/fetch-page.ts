import { lookup as dnsLookup, type LookupAddress } from "node:dns";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { type Duplex, pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { isPublicAddress } from "./public-address.ts";

/** A page is led on by other addresses at most so often. */
const MOST_REDIRECTS = 5;
/** What is no text is not fetched. */
const TEXT = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json)\b|application\/xhtml)/i;

/** Which machines may be asked. */
export interface Reach {
  /** By its IP address. */
  isAllowed(address: string): boolean;
  readonly ports: "usual" | "any";
  /** Finds the addresses of a name; the system's own unless a test brings another. */
  readonly lookup?: LookupFunction;
}

/** What the Internet shows to everybody: no address of this machine or its network, under whatever name, and no port but those of web pages. */
export const PUBLIC_ONLY: Reach = { isAllowed: isPublicAddress, ports: "usual" };
/** Pages of one's own network too. */
export const ANYWHERE: Reach = { isAllowed: () => true, ports: "any" };

/** How a page is fetched. */
export interface FetchOptions {
  readonly reach: Reach;
  /** Largest page, after unpacking. Bytes. */
  readonly maxBytes: number;
  /** All redirects together. */
  readonly seconds: number;
}

/** A page as its server sent it. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where it was found in the end. */
  readonly url: string;
  /** "iso-8859-1", where the server tells it. */
  readonly charset: string | undefined;
}

/** Why a page was not fetched, in a sentence that says what to do. */
export class FetchProblem extends Error {
  override readonly name = "FetchProblem";
}

/** Fetches a page that an editor named, and nothing that it refers to. Throws a `FetchProblem` where it cannot. */
export async function fetchPage(address: string, { reach, maxBytes, seconds }: FetchOptions): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    let url = readAddress(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await ask(checked(url, reach), reach, signal);
      const next = redirectOf(response, url);
      if (next === undefined) return await readPage(response, url, maxBytes);
      response.destroy();
      url = next;
    }
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    if (signal.aborted) throw new FetchProblem(`the page did not come within ${seconds} seconds: try again, or paste its text`);
    throw new FetchProblem(troubleOf(error), { cause: error });
  }
  throw new FetchProblem("the address only leads on and on: open it in a browser, and give the address that it shows in the end");
}

function readAddress(text: string): URL {
  if (!URL.canParse(text.trim())) throw new FetchProblem("this is no address: give it whole, as in https://paper.example/report");
  return new URL(text.trim());
}

/** The address, where it may be asked. Names are looked at when they are resolved, numbers here. */
function checked(url: URL, { isAllowed, ports }: Reach): URL {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FetchProblem(`only http and https addresses are opened, not “${url.protocol.slice(0, 20)}”`);
  if (url.username !== "" || url.password !== "")
    throw new FetchProblem("an address with a name or password in it is not opened: paste the report's text");
  if (ports === "usual" && url.port !== "" && url.port !== "80" && url.port !== "443")
    throw new FetchProblem(`only the usual ports of web pages are asked, not ${url.port}`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isAllowed(host)) throw new FetchProblem(PRIVATE);
  return url;
}

const PRIVATE =
  "this address lies on this machine or in its own network, which the desk does not ask: paste the report's text, or let it with CORROBORATE_FETCH_PRIVATE=1";

function ask(url: URL, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  const { request } = url.protocol === "https:" ? https : http;
  const headers = {
    ...{ Accept: "text/html,application/xhtml+xml,text/plain,application/xml;q=0.9", "Accept-Encoding": "gzip, deflate, br" },
    ...{ "Accept-Language": "en", "User-Agent": "Corroborate (reads reports for an editor who asked for this page)" },
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, { signal, headers, agent: false, lookup: guarded(reach) }, resolve);
    asked.once("error", reject);
    asked.end();
  });
}

/**
 * Looks a name up, and lets no address through that may not be asked. The connection is made to what is given here and the name is not looked up
 * again, so that a name which changes its mind gains nothing; a name with one such address is refused whole.
 */
function guarded({ isAllowed, lookup = dnsLookup }: Reach): LookupFunction {
  return (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      const addresses: readonly LookupAddress[] = Array.isArray(found) ? found : [];
      if (error) callback(error, "", 0);
      else if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) callback(new FetchProblem(PRIVATE), "", 0);
      else if (options.all) callback(null, [...addresses]);
      else callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

/** Where an answer leads on to; `undefined` where it is the page. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return undefined;
  if (!URL.canParse(headers.location, from)) throw new FetchProblem("the page leads on to something that is no address");
  return new URL(headers.location, from);
}

async function readPage(response: IncomingMessage, url: URL, maxBytes: number): Promise<FetchedPage> {
  const { statusCode = 0, headers } = response;
  const type = headers["content-type"] ?? "text/html";
  try {
    if (statusCode !== 200) throw new FetchProblem(refusalOf(statusCode));
    if (!TEXT.test(type)) throw new FetchProblem(`this is no page of text, but ${type.split(";")[0]!.slice(0, 60)}`);
    const bytes = await readBytes(response, unpackerOf(headers["content-encoding"]), maxBytes);
    return { bytes, url: url.href, charset: /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1] };
  } finally {
    response.destroy();
  }
}

function refusalOf(status: number): string {
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return `its server does not show this page to the desk (${status}): open it in a browser, and paste the report's text`;
  if (status === 404 || status === 410) return `there is no page at this address (${status})`;
  if (status === 429) return "its server is asked too often (429): try again later, or paste the report's text";
  return `its server answered ${status}: try again later, or paste the report's text`;
}

function unpackerOf(encoding: string | undefined): Duplex | undefined {
  if (encoding === undefined || encoding === "identity") return undefined;
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "deflate") return createInflate();
  if (encoding === "br") return createBrotliDecompress();
  throw new FetchProblem(`the page is packed in a way that is not known here (${encoding.slice(0, 20)}): paste the report's text`);
}

/** Reads as far as the limit goes, which also holds for what a small page unpacks to. */
async function readBytes(response: Readable, unpacker: Duplex | undefined, maxBytes: number): Promise<Uint8Array> {
  // What breaks one of them ends both; whoever reads the last one hears of it.
  const source: Readable = unpacker ? pipeline(response, unpacker, () => {}) : response;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const one of source) {
    const chunk = Buffer.from(one);
    size += chunk.length;
    if (size > maxBytes) throw new FetchProblem(`the page has more than ${Math.floor(maxBytes / 1024 / 1024)} MB: paste the report's text`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function troubleOf(error: unknown): string {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? "");
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return "no machine of this name is found: see whether it is written right, and whether this machine is online";
  if (code === "ECONNREFUSED") return "the machine at this address does not answer web requests";
  if (code === "ECONNRESET" || code === "EPIPE") return "its server broke off: try again, or paste the report's text";
  if (/CERT|SSL|TLS|SIGNATURE/.test(code))
    return "its server cannot prove who it is (its certificate is not valid): open it in a browser, and paste the report's text";
  if (/^Z_|ERR__ERROR/.test(code)) return "the page came damaged: try again, or paste the report's text";
  return `the page could not be fetched${code === "" ? "" : ` (${code})`}: paste the report's text`;
}
