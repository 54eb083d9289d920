import { expect, test } from "vitest";
import { reportText } from "../../src/4-resolve/text/report-text.ts";

test.each([
  [
    "whom to call",
    "Two men were shot in Ormay. Anyone who knows more may call Ormay Tips at 555-0100.\nIt was the second.",
    "Two men were shot in Ormay.  .\nIt was the second.",
  ],
  ["who owns it", "Two men were shot in Ormay.\n\nCopyright 2016 Ormay News. All rights reserved.", "Two men were shot in Ormay.\n\n "],
  ["a call that is told", "People who called police heard two shots in Ormay.", "People who called police heard two shots in Ormay."],
  ["a copyright that is told of", "The man held the copyright to a song.", "The man held the copyright to a song."],
])("Of a page what its report tells is compared: %s", (_, text, told) => {
  expect(reportText(text)).toBe(told);
});
