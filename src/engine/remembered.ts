/** Values made from a state of the record, so that what is asked for again is not made again. It has a life: the last values of one state. */
export class Remembered<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Promise<Value>>();
  #state = "";

  /** At most so many values are kept, those that were asked for last. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value that was made under this name from this state; else it is made. What could not be made is forgotten. */
  get(name: string, state: string, make: () => Promise<Value>): Promise<Value> {
    if (state !== this.#state) this.#values.clear();
    this.#state = state;
    const value = this.#values.get(name) ?? make();
    this.#values.delete(name);
    this.#values.set(name, value);
    value.catch(() => {
      if (this.#values.get(name) === value) this.#values.delete(name);
    });
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#most) break;
      this.#values.delete(oldest);
    }
    return value;
  }
}
