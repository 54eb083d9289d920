import type { Tag } from "../../model/analysis.ts";

const CLASSES: Readonly<Partial<Record<Tag, string>>> = {
  DET: "the a an this that these those every each some any no all both another",
  PRON: "he she it they we you i him her them us me his its their our my your who whom whose which what himself herself itself themselves there",
  ADP: "of in on at by for with from into near outside inside during after before since between among against over under through across behind around about as per despite",
  AUX: "is are was were be been being am has have had do does did will would can could may might must shall should 's 're 've 'll 'd",
  CCONJ: "and or but nor &",
  SCONJ: "that if because although while when where whether though unless until",
  PART: "to not n't '",
  ADV: "also very only just then now here later earlier ago still already not soon again too as nearly almost about",
  NUM: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion",
  VERB: "said says killed injured wounded died told shot fired claimed claims",
};

/** Frequent words of classes that take no new members, with their usual tag. Lower case. */
export const CLOSED_CLASSES: ReadonlyMap<string, Tag> = new Map(
  Object.entries(CLASSES).flatMap(([tag, words]) => words.split(" ").map((word) => [word, tag as Tag] as const)),
);
