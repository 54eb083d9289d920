/** Lets what changes the record happen one after another: two at once would each make the incidents without the other's change. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs it when all that came before has ended; what went wrong there is no matter of this one. */
  take<Result>(run: () => Promise<Result>): Promise<Result> {
    const next = this.#last.then(run);
    this.#last = next.catch(() => {});
    return next;
  }
}
