/** What a form brought; a field that it lacks is "". */
export interface Form {
  text(name: string): string;
  texts(name: string): readonly string[];
  /** Files that were chosen; a field left alone brings none. */
  files(name: string): readonly File[];
}

type Field = string | File;

/** Hono's parsed body (`{ all: true }`) → a form. */
export function toForm(body: Readonly<Record<string, Field | Field[]>>): Form {
  const all = (name: string): readonly Field[] => {
    const value = Object.hasOwn(body, name) ? body[name] : undefined;
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  };
  const texts = (name: string) => all(name).filter((one) => typeof one === "string");
  return {
    texts,
    text: (name) => texts(name)[0] ?? "",
    files: (name) =>
      all(name)
        .filter((one) => typeof one !== "string")
        .filter(({ name: file, size }) => file !== "" || size > 0),
  };
}
