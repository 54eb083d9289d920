/** Something that cannot be done as it was asked for: the message says what is wrong and what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** "not-found": what it names is not in the record; "usage": it was not understood; "senseless": it would change nothing, or too much. */
  readonly code: "not-found" | "usage" | "senseless";

  constructor(code: Refusal["code"], message: string) {
    super(message);
    this.code = code;
  }
}
