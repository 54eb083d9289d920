/** Sets of whole numbers below a size, that only grow together; each is known by its least member. */
export class DisjointSets {
  readonly #parent: Uint32Array;
  readonly #members: number[][];

  constructor(size: number) {
    this.#parent = Uint32Array.from({ length: size }, (_, index) => index);
    this.#members = Array.from({ length: size }, (_, index) => [index]);
  }

  /** The least member of the set. */
  find(item: number): number {
    let root = item;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    for (let at = item; at !== root; ) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** The members of the set that holds the item, in no particular order. */
  membersOf(item: number): readonly number[] {
    return this.#members[this.find(item)]!;
  }

  /** Makes one set of two. */
  join(one: number, two: number): void {
    const [a, b] = [this.find(one), this.find(two)];
    if (a === b) return;
    const [low, high] = a < b ? [a, b] : [b, a];
    this.#parent[high] = low;
    this.#members[low]!.push(...this.#members[high]!);
    this.#members[high] = [];
  }

  /** All sets, by least member; members ascending. */
  all(): number[][] {
    return this.#members.filter((members) => members.length > 0).map((members) => [...members].sort((one, two) => one - two));
  }
}
