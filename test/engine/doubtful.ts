/** Three shootings in one town, of which two may be one; as JSON lines. */
export const DOUBTFUL = [
  ["d1", "2024-04-02", "Two people were shot dead at the ferry pier in Orme, Sweden, on Tuesday, police said. A man of 34 was held."],
  ["d2", "2024-04-12", "A man was shot dead in Orme, Sweden, on Thursday, police said. Nobody was held."],
  ["d3", "2024-04-09", "A gunman killed three people in Orme, Sweden, police said."],
]
  .map(([id, published, text]) => JSON.stringify({ id, url: null, outlet: "Quay Gazette", title: null, published, text }))
  .join("\n");
