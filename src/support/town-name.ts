/** The name of a town as print has it, where the table of places has its rank before it: "Borough of Queens" → "Queens"; "The Bronx" → "the Bronx". */
export function townName(name: string): string {
  return name.replace(/^Borough of (?:the )?/, "").replace(/^The (?=Bronx$)/, "the ");
}
