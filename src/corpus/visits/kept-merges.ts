/**
 * What was made of lists of objects, for as long as the first of them lives: the next snapshot has
 * mostly the same ones, so mostly the same lists.
 */
export class KeptMerges<Item extends object, Result> {
  readonly #made = new WeakMap<Item, { readonly of: readonly Item[]; readonly result: Result }>();

  /** What was made of just these, in this order. */
  get(items: readonly Item[]): Result | undefined {
    const made = items[0] && this.#made.get(items[0]);
    const isSame =
      made?.of.length === items.length && made.of.every((item, at) => item === items[at]);
    return isSame ? made.result : undefined;
  }

  set(items: readonly Item[], result: Result): Result {
    const [first] = items;
    if (first !== undefined) this.#made.set(first, { of: items, result });
    return result;
  }
}
