import { decidingCommand } from "./signing.ts";

/** `corroborate split`: reports out of an incident. */
export const addSplit = decidingCommand({
  name: "split",
  description: "decide that reports tell of another incident than the rest of an incident's reports",
  arguments: [
    ["<incident>", "its id, or the beginning of it"],
    ["<report...>", "ids of the articles to take out, or the beginnings of them"],
  ],
  example: 'split 3f2a orme-herald-7 --author "Anna Berg" --reason "tells of the fire of the week before"',
  toAct: ([incident, articles]) => ({ kind: "split", incident: incident as string, articles: articles as readonly string[] }),
});
