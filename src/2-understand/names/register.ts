import type { NameKind } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";
import { FIRST_NAMES } from "../english/first-names.ts";

/** The names of one article so far, by their words and their short forms; it lives as long as the article is read. */
export class NameRegister {
  /** Whole name, lower-case → index of the first name of the same. */
  readonly #whole = new Map<string, number>();
  /** Last word of a person's name, initials of a longer name → index. */
  readonly #short = new Map<string, number>();
  readonly #words = new Map<number, readonly string[]>();

  /** The index of the first name that these words name again, if any. */
  find(words: readonly string[]): number | undefined {
    const whole = words.join(" ").toLowerCase();
    return this.#whole.get(whole) ?? (words.length <= 2 ? this.#short.get(whole) : undefined);
  }

  /** Remembers a name under its words; a later person with the same surname does not take it away from the first. */
  add(words: readonly string[], index: number, kind: NameKind, span: Span): void {
    const whole = words.join(" ").toLowerCase();
    if (!this.#whole.has(whole)) this.#whole.set(whole, index);
    this.#words.set(span.start, words);
    if (words.length < 2) return;
    const shorts = kind === "person" ? [surnameOf(words), ...surnamesOf(words)] : [initialsOf(words)];
    for (const short of shorts) if (short.length > 1 && !this.#short.has(short)) this.#short.set(short, index);
  }

  /** "Islamic State (IS)", "Harwick Liberation Front (HLF)": whether the words abbreviate the name that begins at the span. */
  isShortFor(words: readonly string[], name: Span): boolean {
    const long = this.#words.get(name.start);
    const short = words.join("").toLowerCase().replaceAll(".", "");
    if (long === undefined || words.length > 1 || short.length > 8) return false;
    const initials = initialsOf(long);
    return (
      short === initials || (short.length >= 2 && initials.length >= 2 && short[0] === initials[0] && words[0] === words[0]!.toUpperCase())
    );
  }
}

/** "Ann Harlow Jr." → "harlow". */
function surnameOf(words: readonly string[]): string {
  const last = words.findLast((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
  return (last ?? "").toLowerCase();
}

/** "Ana Ruiz Prado" has two surnames, of which the first may stand alone: "ruiz prado", "ruiz". */
function surnamesOf(words: readonly string[]): readonly string[] {
  if (words.length < 3) return [];
  const [first, second] = words.slice(-2).map((word) => word.toLowerCase());
  if (!/^\p{L}{3,}$/u.test(first!) || !/^\p{L}{3,}$/u.test(second!) || FIRST_NAMES.has(first!)) return [];
  return [`${first} ${second}`, first!];
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|the|for|and|de|del|la|&|-)$/i.test(word))
    .map((word) => word[0]!)
    .join("")
    .toLowerCase();
}
