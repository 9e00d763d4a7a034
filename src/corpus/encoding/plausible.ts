/** Bytes that are looked at: enough to tell, few enough to be quick. */
const sample = 65_536;

/** Letters and marks above ASCII in German, English and French texts, as Windows-1252 has them. */
const western = new Set([
  0x80, 0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa3,
  0xa7, 0xa9, 0xab, 0xad, 0xae, 0xb0, 0xb2, 0xb3, 0xb4, 0xb7, 0xbb, 0xbd, 0xc4, 0xc5, 0xc9, 0xd6,
  0xd8, 0xdc, 0xdf, 0xe0, 0xe1, 0xe2, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xed, 0xee,
  0xef, 0xf1, 0xf3, 0xf4, 0xf6, 0xf8, 0xfa, 0xfb, 0xfc,
]);
/** '“Ö' is two; more letters above ASCII in a row are no Western text. */
const longestWesternRun = 2;

/** How much of what is above ASCII is frequent in Western texts, in [0, 1]. */
export function westernShare(bytes: Uint8Array): number {
  let good = 0;
  let total = 0;
  let run = 0;
  for (const byte of bytes.subarray(0, sample)) {
    run = byte < 0x80 ? 0 : run + 1;
    if (run === 0) continue;
    total += 1;
    if (western.has(byte) && run <= longestWesternRun) good += 1;
  }
  return total === 0 ? 0 : good / total;
}

interface Level {
  readonly symbols: readonly [number, number];
  readonly characters: readonly [number, number];
  /** Second bytes from here on. */
  readonly from: number;
}

/** Both tables put the characters in everyday use, and the punctuation, into a part of their own. */
const levels = {
  gb18030: { symbols: [0xa1, 0xa3], characters: [0xb0, 0xd7], from: 0xa1 },
  big5: { symbols: [0xa1, 0xa3], characters: [0xa4, 0xc6], from: 0x40 },
} as const satisfies Record<string, Level>;

export type ChineseEncoding = keyof typeof levels;

/** How much of what is above ASCII is an everyday Chinese character in this encoding, in [0, 1]. */
export function chineseShare(bytes: Uint8Array, encoding: ChineseEncoding): number {
  const { symbols, characters, from } = levels[encoding];
  const within = (byte: number, [first, last]: readonly [number, number]): boolean =>
    byte >= first && byte <= last;
  let good = 0;
  let total = 0;
  for (let at = 0; at < Math.min(bytes.length, sample); at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    total += 1;
    at += 1;
    if (trail >= from && (within(lead, symbols) || within(lead, characters))) good += 1;
  }
  return total === 0 ? 0 : good / total;
}

const ordinary =
  /[\t\n\r\u0020-\u007e\u00a0-\u00ff\u2010-\u203a\u20ac\u3000-\u301f\u4e00-\u9fff\uff00-\uffe5]/gu;

/** How many of the characters of a text a German, English or Chinese text may hold, in [0, 1]. */
export function ordinaryShare(text: string): number {
  const start = text.slice(0, sample);
  return start === '' ? 0 : (start.match(ordinary)?.length ?? 0) / start.length;
}
