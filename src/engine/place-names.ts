import { type Gazetteer, readGazetteer } from "../2-understand/places/gazetteer.ts";
import type { ReadPlace } from "./override-value.ts";
import { dataFile } from "./package-files.ts";

let gazetteer: Gazetteer | undefined;

/** Looks a place up in data/places, which the first call reads. */
export const readPlace: ReadPlace = (name) => {
  gazetteer ??= readGazetteer(dataFile("places/places.tsv.gz"));
  return gazetteer.find(name);
};
