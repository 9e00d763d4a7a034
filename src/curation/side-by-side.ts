/** Does something for each, one after the other for each host, at most so many hosts at once. */
export async function hostByHost<T>(
  items: readonly T[],
  hostOf: (item: T) => string,
  most: number,
  action: (item: T) => Promise<void>,
): Promise<void> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(hostOf(item));
    if (group === undefined) groups.set(hostOf(item), [item]);
    else group.push(item);
  }
  const rest = groups.values();
  const work = async (): Promise<void> => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) {
      for (const item of next.value) await action(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, groups.size) }, work));
}
