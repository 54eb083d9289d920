import { describe, expect, test } from "vitest";
import { explain } from "../../src/5-explain/explain.ts";
import { toAtom, toJsonFeed } from "../../src/6-serve/feed.ts";
import { CONTEXT, INCIDENT } from "../5-explain/fixture.ts";

const SUBJECT = { id: INCIDENT.id, path: `/incidents/${INCIDENT.id}`, explainer: explain(INCIDENT, CONTEXT) };

describe("the feed of an incident", () => {
  const items: { title: string; date_published: string; url: string; content_text: string }[] = JSON.parse(
    toJsonFeed(SUBJECT, "http://desk"),
  ).items;

  test("tells what became known, newest first, with the words", () => {
    expect(items[0]).toMatchObject({
      title:
        "Selmun Post reported: “Luca Farran was charged on Tuesday with planting the bomb that killed 21 people at Port Sable, prosecutors said.”",
      date_published: "2023-05-09T15:00:00Z",
      content_text:
        "Selmun Post: “Luca Farran was charged on Tuesday with planting the bomb that killed 21 people at Port Sable, prosecutors said.”",
    });
    expect(items.map((item) => item.date_published)).toEqual([...items.map((item) => item.date_published)].sort().reverse());
  });

  test("leads each entry to its words in the article", () => {
    for (const { url } of items) expect(url).toMatch(/^http:\/\/desk\/articles\/\w+\?mark=\d+-\d+#cited$/);
  });

  test("says the same as Atom, where text of reports is only text", () => {
    const hostile = { ...SUBJECT, explainer: { ...SUBJECT.explainer, title: 'A <script> & "more"\u0000' } };
    const atom = toAtom(hostile, "http://desk");
    expect(atom.match(/<entry>/g)).toHaveLength(items.length);
    expect(atom).toContain("A &#60;script&#62; &#38; &#34;more&#34;</title>");
    expect(atom).toContain("<updated>2023-05-09T15:00:00Z</updated>");
  });
});
