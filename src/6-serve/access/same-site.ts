/** What of a request is looked at. */
interface Asked {
  readonly url: string;
  header(name: string): string | undefined;
}

/**
 * Whether a page of the desk sent this, and not one of another site in the visitor's browser. Browsers say so in Sec-Fetch-Site; older ones
 * in Origin, whose host must be the one that was asked. A program that sends neither is no browser that could be misled.
 */
export function isFromOurPages({ url, header }: Asked): boolean {
  const site = header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = header("origin");
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === (header("host") ?? new URL(url).host);
}

/** Headers that a proxy adds to what it passes on. */
const PROXY_HEADERS = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/**
 * Why a desk without accounts does not answer this: it was asked under another name than this machine's own, as a page does that turns its
 * name to 127.0.0.1; or through a proxy, which others may reach.
 */
export function notForThisMachine({ url, header }: Asked): string | undefined {
  const host = header("host") ?? new URL(url).host;
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "";
  if (!isLoopback(name)) return "It was asked for under a name that is not this machine's own: open it as http://127.0.0.1.";
  if (PROXY_HEADERS.some((one) => header(one) !== undefined))
    return "It was asked for through a proxy: start it with --login, with accounts.";
  return undefined;
}

/** "127.0.0.1", "localhost", "::1": addresses that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || /^127(?:\.\d{1,3}){3}$/.test(host) || host === "::1" || host === "[::1]";
}
