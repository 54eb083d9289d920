import type { Format } from "./format.ts";
import { problemAt } from "./problem.ts";

/** XML that is neither a page nor a feed: said plainly, so that its tags are not read as a report. */
export const otherXml: Format = {
  name: "other-xml",
  readsCutInput: false,
  detect: ({ text }) => /^\s*<\?xml\b/.test(text),
  *read({ source }) {
    yield problemAt({ source }, "invalid-feed", "This XML is neither RSS nor Atom nor a page. Give one of these, or the plain text.");
  },
};
