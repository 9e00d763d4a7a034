/** Words in a row that make a shingle; a Chinese character counts as a word. */
const length = 5;
const words = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
/** Punctuation, spaces and upper case make no difference. */
const han = /^\p{Script=Han}/u;

/** What a text is made of, for comparing it with others: 32-bit hashes of its shingles. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const tokens = text.normalize('NFKC').toLowerCase().match(words) ?? [];
  const count = Math.max(1, tokens.length - length + 1);
  const shingles = new Set<number>();
  for (let at = 0; at < count && tokens.length > 0; at += 1) {
    shingles.add(hash(tokens.slice(at, at + length)));
  }
  return shingles;
}

/** FNV-1a over UTF-16 units. */
function hash(tokens: readonly string[]): number {
  let value = 0x811c9dc5;
  for (const token of tokens) {
    for (let at = 0; at < token.length; at += 1) {
      value = Math.imul(value ^ token.charCodeAt(at), 0x01000193);
    }
    if (!han.test(token)) value = Math.imul(value ^ 0x20, 0x01000193);
  }
  return value >>> 0;
}

/** What two texts share of all that either holds, from 0 to 1 (Jaccard). */
export function shareOf(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  if (left.size === 0 || right.size === 0) return 0;
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  return common / (left.size + right.size - common);
}
