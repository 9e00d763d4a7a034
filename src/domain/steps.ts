/** Long work that may be left between any two steps, none of which takes long, and taken up again. */
export type Steps<Result> = Generator<void, Result>;

/** Does all of the work without a break. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How many items are put into their order at once: less than a millisecond's work. */
const piece = 500;

/** Sorts as `toSorted` does, equal items in the order they came. */
export function* sorting<Item>(
  items: readonly Item[],
  compare: (left: Item, right: Item) => number,
): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += piece) {
    runs.push(items.slice(from, from + piece).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* joining(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

/** One run of two, where what is equal comes from the left first. */
function* joining<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (left: Item, right: Item) => number,
): Steps<Item[]> {
  const joined: Item[] = [];
  let at = 0;
  for (const item of right) {
    for (; at < left.length; at += 1) {
      const before = left[at] as Item;
      if (compare(before, item) > 0) break;
      joined.push(before);
      if (joined.length % piece === 0) yield;
    }
    joined.push(item);
    if (joined.length % piece === 0) yield;
  }
  return [...joined, ...left.slice(at)];
}
