import { isDay } from "../model/day.ts";
import { type Office, type Offices, toOffices } from "../model/office.ts";
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
  if (!person || !title || !isVoice(voice) || !from || !isDay(from)) return [];
  const names = (aliases ?? "").split(";").filter((name) => name !== "");
  return [{ person, aliases: names, title, of: of || undefined, voice, from, to: to && isDay(to) ? to : undefined }];
}

function isVoice(text: string | undefined): text is SpeakerKind {
  return SPEAKER_KINDS.some((kind) => kind === text);
}
