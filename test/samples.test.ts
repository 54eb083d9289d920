import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";

/** A sample as this test reads it, on purpose without our own readers: the samples must be sound by simple means. */
interface Report {
  readonly file: string;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string | undefined;
  readonly text: string;
}

interface Stated {
  readonly file: string;
  readonly url: string;
  readonly incident: string | null;
  readonly words: string;
}

interface Expected {
  readonly incidents: Readonly<Record<string, unknown>>;
  readonly reports: readonly (Omit<Report, "text"> & { readonly id?: string; readonly about: string; readonly main: string | null })[];
  readonly figures: readonly (Stated & {
    readonly what: string;
    readonly low: number | null;
    readonly high: number | null;
    readonly of: string;
    readonly speaker: string | null;
  })[];
  readonly outside: readonly (Omit<Stated, "incident"> & { readonly why: string })[];
  readonly responsibility: readonly (Stated & {
    readonly who: string | null;
    readonly by: string | null;
    readonly channel: string | null;
  })[];
  readonly reprints: readonly {
    readonly of: { readonly file: string; readonly url: string };
    readonly copies: readonly { readonly file: string; readonly url: string; readonly how: string }[];
  }[];
  readonly versions: readonly { readonly url: string; readonly files: readonly string[] }[];
}

/** Every format is there, plain or gzipped. */
const ENDINGS = [".txt", ".html", ".jsonl", "-rss.xml", "-atom.xml", "-feed.json", ".txt.gz", ".html.gz", ".jsonl.gz", ".xml.gz"];

/** Where each outlet's pages keep the words of the article. */
const STORY: Readonly<Record<string, string>> = {
  "gib.example": "main article",
  "dailytrumpet.example": ".story-text",
  "commutersheet.example": ".entry-content",
  "wexmoorcourier.example": ".article-body",
  "consularletter.example": ".letter",
  "kestrelpublic.example": "#storytext",
  "caravandispatch.example": "[itemprop=articleBody]",
  "quillon.example": ".post-body",
  "docketroom.example": "#opinion",
};

const folder = new URL("../samples/crocus/", import.meta.url);
const expected = JSON.parse(readFileSync(new URL("../samples/expected/crocus.json", import.meta.url), "utf8")) as Expected;
const files = readdirSync(folder).sort();
const reports = files.flatMap((file) => readReports(file, contentOf(file)));

function contentOf(file: string): string {
  const bytes = readFileSync(new URL(file, folder));
  return new TextDecoder("utf-8", { fatal: true }).decode(file.endsWith(".gz") ? gunzipSync(bytes) : bytes);
}

function readReports(file: string, content: string): Report[] {
  switch (/\.(txt|html|jsonl|json|xml)(\.gz)?$/.exec(file)?.[1]) {
    case "txt":
      return [readText(file, content)];
    case "html":
      return [readPage(file, content)];
    case "jsonl":
      return content
        .trimEnd()
        .split("\n")
        .map((line) => readObject(file, JSON.parse(line)));
    case "json":
      return readJsonFeed(file, JSON.parse(content));
    case "xml":
      return readXmlFeed(file, content);
    default:
      throw new Error(`${file} is in none of the sample formats`);
  }
}

function readText(file: string, content: string): Report {
  const split = content.indexOf("\n\n");
  const lines = content
    .slice(0, split)
    .split("\n")
    .map((line) => /^(\w+): (.+)$/.exec(line));
  const headers = Object.fromEntries(lines.map((match) => [match?.[1]?.toLowerCase() ?? "not a header", match?.[2] ?? ""]));
  return readObject(file, { ...headers, text: content.slice(split + 2) });
}

function readObject(file: string, value: Readonly<Record<string, string>>): Report {
  const { url = "", outlet = "", title = "", published = "", updated, text = "" } = value;
  return { file, url, outlet, title, published, updated, text: squeeze(text) };
}

function readPage(file: string, content: string): Report {
  const listed = expected.reports.find((report) => report.file === file);
  const { document } = parseHTML(content);
  const story = document.querySelector(STORY[new URL(listed?.url ?? "none:").host] ?? "none");
  const title = squeeze(document.querySelector("h1")?.textContent ?? "");
  return {
    file,
    url: listed?.url ?? "",
    outlet: listed?.outlet ?? "",
    title,
    published: listed?.published ?? "",
    updated: listed?.updated,
    text: squeeze(story?.textContent ?? ""),
  };
}

function readJsonFeed(file: string, feed: { title: string; items: Record<string, string>[] }): Report[] {
  return feed.items.map((item) =>
    readObject(file, { ...item, outlet: feed.title, published: item["date_published"] ?? "", text: textOf(item["content_html"] ?? "") }),
  );
}

function readXmlFeed(file: string, content: string): Report[] {
  const field = (xml: string, name: string) => new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? "";
  return [...content.matchAll(/<(item|entry)>([\s\S]*?)<\/\1>/g)].map(([item]) => {
    const published = field(item, "published") || new Date(field(item, "pubDate")).toISOString().replace(".000Z", "Z");
    // RSS carries its HTML as it is, in CDATA; Atom carries it escaped.
    const html = /<!\[CDATA\[([\s\S]*?)\]\]>/.exec(item)?.[1] ?? decoded(field(item, "content"));
    const url = field(item, "guid") || field(item, "id");
    return readObject(file, { url, outlet: field(content, "title"), title: decoded(field(item, "title")), published, text: textOf(html) });
  });
}

function decoded(html: string): string {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent;
}

function textOf(html: string): string {
  return decoded(html.replace(/<\/(p|h2|li)>/g, "</$1> "));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("’", "'").replace(/[“”]/g, '"').trim();
}

function find({ file, url }: { readonly file: string; readonly url: string }): Report {
  const report = reports.find((candidate) => candidate.file === file && candidate.url === url);
  if (!report) throw new Error(`expected/crocus.json names ${url} in ${file}, which is not there`);
  return report;
}

function isKnown(incident: string | null): boolean {
  return incident === null || incident in expected.incidents;
}

describe("the sample reports", () => {
  it("are many, in many voices and in every format", () => {
    expect(new Set(reports.map((report) => report.url)).size).toBeGreaterThanOrEqual(44);
    expect(new Set(reports.map((report) => report.outlet)).size).toBeGreaterThanOrEqual(12);
    for (const ending of ENDINGS)
      expect(
        files.filter((file) => file.endsWith(ending)),
        ending,
      ).not.toEqual([]);
  });

  it.each(reports.map((report) => [report.file, report] as const))("are whole and of a readable length: %s", (_, report) => {
    expect(report.url).toMatch(/^https:\/\/[a-z]+\.example\//);
    expect(report.title).not.toBe("");
    expect(report.outlet).not.toBe("");
    expect(report.published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const words = report.text.split(" ").length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(500);
  });

  it("stand in the order in which they appeared, and file names tell the time", () => {
    for (const file of files) {
      const times = reports.filter((report) => report.file === file).map((report) => report.updated ?? report.published);
      expect(file.slice(0, 15), file).toBe(
        times
          .sort()[0]
          ?.slice(0, 16)
          .replace(/[T:]/g, (mark) => (mark === "T" ? "-" : "")),
      );
    }
  });

  it("are all listed with what they state", () => {
    const key = (report: { file: string; url: string; title: string; published: string }) =>
      `${report.file} ${report.url} ${report.published} ${squeeze(report.title)}`;
    expect(reports.map(key).sort()).toEqual(expected.reports.map(key).sort());
  });
});

describe("the README of the samples", () => {
  it("says of each file what it adds", () => {
    const readme = readFileSync(new URL("../samples/README.md", import.meta.url), "utf8");
    expect(files.filter((file) => !readme.includes(`| \`${file}\` | `))).toEqual([]);
  });
});

describe("the gzipped samples", () => {
  it("hold no time of their making, so that making them again gives the same bytes", () => {
    for (const file of files.filter((name) => name.endsWith(".gz"))) {
      const header = readFileSync(new URL(file, folder)).subarray(0, 8);
      expect([...header.subarray(3)], file).toEqual([0, 0, 0, 0, 0]);
    }
  });
});

describe("what the samples are expected to state", () => {
  it.each(expected.figures.map((figure) => [figure.words, figure.file, figure] as const))(
    "has its words in the text: %s (%s)",
    (words, _, figure) => {
      const { text } = find(figure);
      expect(text).toContain(squeeze(words));
      if (figure.speaker !== null) expect(text).toContain(squeeze(figure.speaker));
      expect(isKnown(figure.incident)).toBe(true);
      expect(figure.low ?? figure.high).not.toBeNull();
    },
  );

  it.each(expected.responsibility.map((entry) => [entry.words, entry.file, entry] as const))(
    "says who did it in the text's words: %s (%s)",
    (words, _, entry) => {
      const { text } = find(entry);
      for (const stretch of [words, entry.who, entry.by, entry.channel]) if (stretch !== null) expect(text).toContain(squeeze(stretch));
      expect(isKnown(entry.incident)).toBe(true);
    },
  );

  it("lists apart the numbers that are no figure of an incident", () => {
    expect(expected.outside).not.toEqual([]);
    for (const number of expected.outside) expect(find(number).text, number.file).toContain(squeeze(number.words));
  });

  it("names reprints that share the wire's first paragraph", () => {
    for (const { of, copies } of expected.reprints) {
      const opening = find(of).text.slice(0, 200);
      for (const copy of copies) {
        expect(find(copy).text, copy.file).toContain(opening);
        if (copy.how === "verbatim") expect(find(copy).text).toBe(find(of).text);
      }
    }
  });

  it("names two versions of one address whose texts differ", () => {
    for (const { url, files: versions } of expected.versions) {
      const texts = versions.map((file) => find({ file, url }).text);
      expect(new Set(texts).size).toBe(versions.length);
    }
  });
});
