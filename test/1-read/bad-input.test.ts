import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ReadOptions } from "../../src/1-read/format.ts";
import { read } from "../../src/1-read/read.ts";
import { fromWindows1252, toWindows1252 } from "../../src/1-read/windows-1252.ts";

const ENGLISH = "A wall fell into the street on Thursday, and the fire service said that nobody had been near it.";
const LINES = [1, 2, 3].map((id) => `${JSON.stringify({ id: String(id), text: `${ENGLISH} This is number ${id}.` })}\n`).join("");
const FEED = `<rss version="2.0"><channel><title>T</title><link>https://t.example/</link><description>d</description>${[1, 2].map((id) => `<item><title>${id}</title><link>https://t.example/${id}</link><description>${ENGLISH}</description></item>`).join("")}</channel></rss>`;

function outcome(source: string, bytes: Uint8Array | string, options: ReadOptions = {}): string[] {
  const input = { source, bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes };
  return [...read(input, options)].map((item) => ("problem" in item ? item.problem.code : "article"));
}

function textsOf(source: string, bytes: Uint8Array): string[] {
  return [...read({ source, bytes })].map((item) => ("problem" in item ? item.problem.code : item.article.text));
}

describe("bytes that are no text", () => {
  test.each([
    ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj")],
    ["a ZIP archive", Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ["a PNG", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ["zero bytes among letters", Buffer.from("abc\0def")],
    ["noise", Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7) % 32))],
    ["gzip inside gzip", gzipSync(gzipSync(ENGLISH))],
  ])("%s is said to be binary", (_name, bytes) => {
    expect(outcome("report.txt", bytes)).toEqual(["binary"]);
  });

  test("the message names the kind and what to give instead, and nothing of the content", () => {
    const [item] = [...read({ source: "report.pdf", bytes: Buffer.from("%PDF-1.7 secret words") })];
    expect(item).toEqual({
      problem: {
        code: "binary",
        message: "This is a PDF document, not text. Give plain text, an HTML page, JSON lines or a feed.",
        place: { source: "report.pdf", line: undefined, item: undefined },
      },
    });
  });
});

describe("nothing", () => {
  test.each([
    ["an empty file", ""],
    ["blanks and line ends", " \n\t\r\n "],
    ["a byte order mark alone", Buffer.from([0xef, 0xbb, 0xbf])],
    ["gzipped nothing", gzipSync("")],
  ])("%s is empty text", (_name, bytes) => {
    expect(outcome("a.txt", bytes)).toEqual(["empty-text"]);
  });
});

describe("gzip", () => {
  test.each([
    ["a.txt.gz", ENGLISH, ["article"]],
    ["a.jsonl.gz", LINES, ["article", "article", "article"]],
    ["feed.xml.gz", FEED, ["article", "article"]],
    ["a.html.gz", `<!doctype html><html><body><p>${ENGLISH}</p><p>${ENGLISH}</p></body></html>`, ["article"]],
    ["no-ending-says-so", LINES, ["article", "article", "article"]],
  ])("%s is unpacked", (source, text, expected) => {
    expect(outcome(source, gzipSync(text))).toEqual(expected);
  });

  test("lines before a cut are read, and the cut is told", () => {
    const long = Array.from(
      { length: 200 },
      (_, id) => `${JSON.stringify({ id: String(id), text: `${ENGLISH} ${id * 7919} ${id ** 3}` })}\n`,
    ).join("");
    const packed = gzipSync(long);
    const got = outcome("a.jsonl.gz", packed.subarray(0, packed.length * 0.6));
    expect(got.at(-1)).toBe("truncated-gzip");
    expect(got.length).toBeGreaterThan(20);
    expect(got.length).toBeLessThan(200);
    expect(new Set(got.slice(0, -1))).toEqual(new Set(["article"]));
  });

  test("a cut that only lacks the checksum keeps whole lines", () => {
    expect(outcome("a.jsonl.gz", gzipSync(LINES).subarray(0, -8))).toEqual(["article", "article", "article", "truncated-gzip"]);
  });

  test("items before a cut are read", () => {
    const cut = Buffer.concat([gzipSync(FEED.slice(0, -60)).subarray(0, -8)]);
    expect(outcome("feed.xml.gz", cut)).toEqual(["article", "truncated-gzip"]);
  });

  test("half a page is no article", () => {
    const packed = gzipSync(`<!doctype html><html><body><p>${ENGLISH}</p></body></html>`);
    expect(outcome("a.html.gz", packed.subarray(0, -12))).toEqual(["truncated-gzip"]);
  });

  test("damage is told", () => {
    const packed = gzipSync(LINES.repeat(50));
    packed.fill(0xff, 20, 60);
    expect(outcome("a.jsonl.gz", packed)).toEqual(["damaged-gzip"]);
  });

  test("unpacking stops at the limit", () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, 97));
    expect(bomb.length).toBeLessThan(50_000);
    expect(outcome("a.txt.gz", bomb, { maxInputBytes: 1_000_000 })).toEqual(["too-large"]);
  });
});

describe("limits", () => {
  test("an input over maxInputBytes is too large", () => {
    expect(outcome("a.txt", ENGLISH, { maxInputBytes: 20 })).toEqual(["too-large"]);
  });

  test("an article over maxArticleCharacters is too large, the others are read", () => {
    const lines = [`{"id":"1","text":"${ENGLISH}"}`, `{"id":"2","text":"${ENGLISH.repeat(5)}"}`, `{"id":"3","text":"${ENGLISH}"}`].join(
      "\n",
    );
    expect(outcome("a.jsonl", lines, { maxArticleCharacters: 200 })).toEqual(["article", "too-large", "article"]);
  });
});

describe("pages that no browser would show", () => {
  test.each([
    ["thirty thousand nested elements", `<html><body>${"<div>".repeat(30_000)}${ENGLISH}`],
    ["as many in a paragraph", `<html><body><p>${"<b>".repeat(30_000)}${ENGLISH}</p></body></html>`],
  ])("%s are told", (_name, page) => {
    expect(outcome("a.html", page)).toEqual(["unreadable-page"]);
  });

  test("tags in a program do not count", () => {
    expect(outcome("a.html", `<html><script>"${"<div>".repeat(30_000)}"</script><body><p>${ENGLISH}</p></body></html>`)).toEqual([
      "article",
    ]);
  });

  test("an item that deep in a feed keeps its words", () => {
    const feed = FEED.replace(ENGLISH, `<![CDATA[${"<b>".repeat(30_000)}${ENGLISH}]]>`);
    expect(textsOf("a.xml", Buffer.from(feed))).toEqual([ENGLISH, ENGLISH]);
  });
});

describe("encodings", () => {
  const words = "The café’s owner paid £600 – “too much”, he said.";

  test.each([
    ["UTF-8", Buffer.from(words)],
    ["UTF-8 with a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(words)])],
    ["UTF-16 little endian", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, "utf16le")])],
    ["UTF-16 big endian", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(words, "utf16le").swap16()])],
    ["UTF-16 without a mark", Buffer.from(words, "utf16le")],
    ["windows-1252 (’ is 0x92)", Buffer.from("The caf\u00e9\u0092s owner paid \u00a3600 \u0096 \u0093too much\u0094, he said.", "latin1")],
    ["windows-1252", toWindows1252(words)],
    ["UTF-8 that somebody read as windows-1252 and saved again", Buffer.from(fromWindows1252(Buffer.from(words)))],
  ])("%s is read", (_name, bytes) => {
    expect(textsOf("a.txt", bytes)).toEqual([words]);
  });

  test("a page in the encoding that it declares is read", () => {
    const page = Buffer.concat([
      Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head><body><p>The mayor of '),
      Buffer.from([0xa3]), // Ł in ISO 8859-2, £ in windows-1252.
      Buffer.from(
        "ód said that the fire was out by noon and that nobody had been hurt in it.</p></body></html>".replace("ó", "\u0000"),
      ).map((byte) => byte || 0xf3),
    ]);
    expect(textsOf("a.html", page)).toEqual(["The mayor of Łód said that the fire was out by noon and that nobody had been hurt in it."]);
  });

  test("text in two encodings at once is read and said to be so", () => {
    const mixed = Buffer.concat([Buffer.from(`${words} ${words}`), toWindows1252("Another café.")]);
    expect(outcome("a.txt", mixed)).toEqual(["mis-encoded", "article"]);
  });

  test("a line that is no UTF-8 among others that are is told with its number", () => {
    const lines = Buffer.concat([
      Buffer.from(`{"text":"${words.replaceAll('"', "")}"}\n`),
      toWindows1252('{"text":"café"}\n'),
      Buffer.from(`{"text":"${ENGLISH}"}`),
    ]);
    const items = [...read({ source: "a.jsonl", bytes: lines })];
    expect(items.map((item) => ("problem" in item ? `${item.problem.code} ${item.problem.place.line}` : "article"))).toEqual([
      "article",
      "mis-encoded 2",
      "article",
    ]);
  });

  test("JSON lines keep mojibake as given, because offsets count in the given text", () => {
    expect(textsOf("a.jsonl", Buffer.from('{"text":"It cost Â£600, heâ€™d said."}'))).toEqual(["It cost Â£600, heâ€™d said."]);
  });
});

describe("languages", () => {
  test.each([
    [
      "French",
      "Le maire a annoncé mardi que les travaux du nouveau pont commenceraient à l'automne et qu'ils coûteraient plus cher que prévu. Les habitants du vieux quartier, qui réclament ce pont depuis des années, ont accueilli la nouvelle avec prudence.",
    ],
    ["Russian", "Мэр заявил во вторник, что строительство моста начнётся осенью."],
    ["Arabic", "قال رئيس البلدية يوم الثلاثاء إن أعمال الجسر الجديد ستبدأ في الخريف."],
  ])("%s is told by name", (name, text) => {
    const [item] = [...read({ source: "a.txt", bytes: Buffer.from(text) })];
    expect(item).toHaveProperty("problem.code", "not-english");
    expect(item).toHaveProperty("problem.message", expect.stringContaining(name));
  });

  test.each([
    "Two dead.",
    "Police: 3 hurt in Dąbrowa.",
    "Votes: Ana Gómez 1,204; José Núñez 998; François Lefèvre 771; Jürgen Groß 402.",
    "KILLED: Pvt. A. Reed, Cpl. B. Stone, Sgt. C. Hill. WOUNDED: Lt. D. Moor, Pvt. E. Lake. MISSING: Pvt. F. Glen. All of the 2nd Company, said the army.",
  ])("%j is short or plain enough to be English", (text) => {
    expect(outcome("a.txt", text)).toEqual(["article"]);
  });
});
