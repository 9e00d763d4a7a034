const openings: Readonly<Record<string, string>> = { '）': '（', ')': '(', '”': '“', '》': '《' };
const longest = 40;

/** Where the bracket or quotation begins that ends here; -1: none does. */
export function openingOf(text: string, at: number): number {
  const opening = openings[text.charAt(at)];
  const from = opening === undefined ? -1 : text.lastIndexOf(opening, at);
  return at - from < longest ? from : -1;
}
