/** Beyond this many words a text has mostly new ones, and the memory begins anew. */
const wordsKept = 20_000;

/** The same function, which remembers what it gave for the texts it met last. */
export function remember<T>(compute: (text: string) => T, kept = wordsKept): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= kept) known.clear();
    const made = compute(text);
    known.set(text, made);
    return made;
  };
}
