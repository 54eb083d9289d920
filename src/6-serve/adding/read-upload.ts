import type { Form } from "../access/form.ts";
import type { Upload } from "../desk.ts";

/** A longer file name, title or address is cut. Characters. */
const LONGEST_NAME = 300;

/** A form of the page "Add" → what it brings: its files, and the pasted text with what was told about it. Names are names, and never paths. */
export async function readUpload(form: Form): Promise<readonly Upload[]> {
  const files = await Promise.all(
    form.files("files").map(async (file) => ({ source: nameOf(file), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const text = form.text("text");
  if (text.trim() === "") return files;
  const field = (name: string) => form.text(name).trim().slice(0, LONGEST_NAME) || undefined;
  const told = { title: field("title"), outlet: field("outlet"), published: field("published"), url: field("url") };
  return [...files, { source: "pasted text", bytes: new TextEncoder().encode(text), told }];
}

function nameOf({ name }: File): string {
  return name.slice(-LONGEST_NAME) || "file without a name";
}
