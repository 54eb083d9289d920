import type { Office, Offices } from "../model/office.ts";
import { toOffices } from "../model/office.ts";
import { SPEAKER_KINDS, type SpeakerKind } from "../model/statement.ts";

/**
 * Reads a table of offices like `data/offices/offices.csv`: a header line, then `person,aliases,office,of,voice,from,to`. Aliases stand with
 * semicolons; fields hold no commas or quotation marks. Lines that are no row are passed over.
 */
export function readOffices(bytes: Uint8Array): Offices {
  return toOffices(new TextDecoder().decode(bytes).split(/\r?\n/).slice(1).flatMap(toOffice));
}

function toOffice(line: string): readonly Office[] {
  const [person, aliases, title, of, voice, from, to] = line.split(",").map((field) => field.trim());
  if (!person || !title || !isVoice(voice) || !isDay(from)) return [];
  const names = (aliases ?? "").split(";").filter((name) => name !== "");
  return [{ person, aliases: names, title, of: of || undefined, voice, from, to: isDay(to) ? to : undefined }];
}

function isVoice(text: string | undefined): text is SpeakerKind {
  return SPEAKER_KINDS.some((kind) => kind === text);
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
