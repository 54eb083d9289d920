import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FetchProblem, fetchPage, PUBLIC_ONLY, type Reach } from "../../src/6-serve/adding/fetch-page.ts";
import { isPublicAddress } from "../../src/6-serve/adding/public-address.ts";

const HTML = "<html><body><p>Three people were hurt in Orme.</p></body></html>";

let server: Server;
let port: number;
const asked: string[] = [];

/** Only 127.0.0.2 is "public" in these tests, so that a server of this machine can stand for both sides. */
const reach: Reach = {
  isAllowed: (address) => address === "127.0.0.2",
  ports: "any",
  lookup: names({ "paper.example": ["127.0.0.2"], "inside.example": ["127.0.0.1"], "both.example": ["127.0.0.2", "10.0.0.1"] }),
};

/** Names → addresses; asked twice for "turning.example", it first gives a public address and then this machine's. */
function names(known: Readonly<Record<string, readonly string[]>>): LookupFunction {
  let turns = 0;
  return (name, _options, callback) => {
    const turning = name === "turning.example" ? [turns++ === 0 ? "127.0.0.2" : "127.0.0.1"] : undefined;
    const found = turning ?? known[name];
    if (found)
      callback(
        null,
        found.map((address) => ({ address, family: 4 })),
      );
    else callback(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }), []);
  };
}

const PAGES: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  "/page": (_, response) => response.writeHead(200, { "Content-Type": "text/html; charset=ISO-8859-1" }).end(HTML),
  "/gzip": (_, response) => response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" }).end(gzipSync(HTML)),
  "/brotli": (_, response) =>
    response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "br" }).end(brotliCompressSync(HTML)),
  "/bomb": (_, response) =>
    response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(9_000_000))),
  "/cut": (_, response) =>
    response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" }).end(gzipSync(HTML).subarray(0, 30)),
  "/large": (_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end("x".repeat(300_000)),
  "/image": (_, response) => response.writeHead(200, { "Content-Type": "image/png" }).end("x"),
  "/gone": (_, response) => response.writeHead(404).end(),
  "/paid": (_, response) => response.writeHead(403).end(),
  "/slow": (_, response) => void response.writeHead(200, { "Content-Type": "text/html" }).write("<p>"),
  "/moved": (_, response) => response.writeHead(302, { Location: "/page" }).end(),
  "/round": (_, response) => response.writeHead(302, { Location: "/round" }).end(),
  "/inwards": (_, response) => response.writeHead(302, { Location: `http://127.0.0.1:${port}/page` }).end(),
  "/inwards-by-name": (_, response) => response.writeHead(302, { Location: `http://inside.example:${port}/page` }).end(),
  "/to-a-file": (_, response) => response.writeHead(302, { Location: "file:///etc/passwd" }).end(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.socket.localAddress} ${request.url}`);
    (PAGES[request.url!] ?? PAGES["/gone"]!)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
  // It listens on a port.
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetched = (path: string, host = "paper.example") =>
  fetchPage(`http://${host}:${port}${path}`, { reach, maxBytes: 200_000, seconds: 1 });
const text = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);

describe("a page", () => {
  test("comes with the encoding that its server tells", async () => {
    const page = await fetched("/page");
    expect([text(page), page.charset, page.url]).toEqual([HTML, "ISO-8859-1", `http://paper.example:${port}/page`]);
  });

  test.each(["/gzip", "/brotli"])("is unpacked: %s", async (path) => expect(text(await fetched(path))).toBe(HTML));

  test("is told under the address where it was found in the end", async () => {
    expect((await fetched("/moved")).url).toBe(`http://paper.example:${port}/page`);
  });

  test.each([
    ["/large", "more than 0 MB"],
    ["/bomb", "more than 0 MB"],
    ["/cut", "came damaged"],
    ["/image", "no page of text, but image/png"],
    ["/gone", "no page at this address (404)"],
    ["/paid", "paste the report's text"],
    ["/slow", "did not come within 1 seconds"],
    ["/round", "only leads on and on"],
  ])("%s is told as what it is", async (path, problem) => {
    await expect(fetched(path)).rejects.toThrow(problem);
    await expect(fetched(path)).rejects.toBeInstanceOf(FetchProblem);
  });

  test("of a name that nobody has is told so", async () => {
    await expect(fetched("/page", "nobody.example")).rejects.toThrow("no machine of this name");
  });
});

describe("this machine and its network are not asked", () => {
  test.each([
    ["by number", "/page", "127.0.0.1"],
    ["by a number in other writing", "/page", "0x7f.1"],
    ["by a name", "/page", "inside.example"],
    ["by a name that also has another address", "/page", "both.example"],
    ["by being led there", "/inwards", "paper.example"],
    ["by being led there under a name", "/inwards-by-name", "paper.example"],
  ])("%s", async (_name, path, host) => {
    asked.length = 0;
    await expect(fetched(path, host)).rejects.toThrow("on this machine or in its own network");
    expect(asked.filter((one) => !one.startsWith("127.0.0.2 /inwards"))).toEqual([]);
  });

  test("by a name that changes its mind between two looks: it is looked up once", async () => {
    asked.length = 0;
    await fetched("/page", "turning.example");
    expect(asked).toEqual(["127.0.0.2 /page"]);
    await expect(fetched("/page", "turning.example")).rejects.toThrow("in its own network");
  });

  test.each([
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://2130706433/",
    "http://localhost/",
    "http://169.254.169.254/latest/meta-data/",
  ])("nor %s, by the system's own names", async (address) => {
    await expect(fetchPage(address, { reach: PUBLIC_ONLY, maxBytes: 1, seconds: 2 })).rejects.toThrow(
      "on this machine or in its own network",
    );
  });
});

describe("an address that is none of a page", () => {
  const options = { reach: PUBLIC_ONLY, maxBytes: 1, seconds: 1 };
  test.each([
    ["paper.example/report", "give it whole"],
    ["", "give it whole"],
    ["file:///etc/passwd", "only http and https"],
    ["javascript:alert(1)", "only http and https"],
    ["ftp://paper.example/", "only http and https"],
    ["http://name:word@paper.example/", "name or password"],
    ["http://paper.example:22/", "usual ports"],
  ])("%j", async (address, problem) => {
    await expect(fetchPage(address, options)).rejects.toThrow(problem);
  });

  test("a page does not lead to a file", async () => {
    await expect(fetched("/to-a-file")).rejects.toThrow("only http and https");
  });
});

test.each([
  ["93.184.216.34", true],
  ["2606:2800:220:1:248:1893:25c8:1946", true],
  ["10.1.2.3", false],
  ["100.64.0.1", false],
  ["127.9.9.9", false],
  ["169.254.169.254", false],
  ["172.31.255.255", false],
  ["172.32.0.1", true],
  ["192.168.0.1", false],
  ["198.19.0.1", false],
  ["224.0.0.1", false],
  ["255.255.255.255", false],
  ["0.0.0.0", false],
  ["::", false],
  ["::1", false],
  ["::ffff:8.8.8.8", false],
  ["64:ff9b::7f00:1", false],
  ["fe80::1", false],
  ["fc00::1", false],
  ["2002:7f00:1::", false],
  ["2001:db8::1", false],
  ["ff02::1", false],
  ["no address", false],
])("%s is public: %s", (address, isPublic) => expect(isPublicAddress(address)).toBe(isPublic));
