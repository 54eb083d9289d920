/** A sentence with what it is under, where no heading says so: "Siege in Ormay, 2004: 12 people were killed.". */
export function labelledText({ label, text }: { readonly label: string | undefined; readonly text: string }): string {
  return label === undefined ? text : `${label}: ${text}`;
}
