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
  const rest = left.values();
  let before = rest.next();
  for (const item of right) {
    for (; before.done !== true && compare(before.value, item) <= 0; before = rest.next()) {
      joined.push(before.value);
      if (joined.length % piece === 0) yield;
    }
    joined.push(item);
    if (joined.length % piece === 0) yield;
  }
  for (; before.done !== true; before = rest.next()) joined.push(before.value);
  return joined;
}
