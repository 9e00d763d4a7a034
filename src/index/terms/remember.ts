/** Beyond this many words a text has mostly new ones, and the memory begins anew. */
const capacity = 20_000;

/** The same function, which remembers what it gave for the words it met last. */
export function remember<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= capacity) known.clear();
    const made = compute(word);
    known.set(word, made);
    return made;
  };
}
