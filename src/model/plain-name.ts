/** A name as names are compared: "Al-Qa’ida" → "al qaida", "F.A.R.C." → "farc", "The Tern Front's" → "tern front". */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/'s?$/, "")
    .replace(/['.]/g, "")
    .replace(/[-–/\s]+/g, " ")
    .replace(/^(?:the|an?|that) /, "")
    .trim();
}
