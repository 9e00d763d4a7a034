import type { TextPair } from './files.ts';

export interface WindowPair {
  readonly left: string;
  readonly right: string;
  /** The same for all pairs of one window. */
  readonly window: number;
}

/**
 * Questions and passages out of parallel lines in document order: each line is a question for the
 * window of `size` lines around it, seen in the other language (`across`) or in its own without
 * the line itself (`within`). Windows begin at `offset` and do not overlap.
 */
export function cutWindows(
  lines: readonly TextPair[],
  size: number,
  offset: number,
): { across: WindowPair[]; back: WindowPair[]; within: WindowPair[] } {
  const across: WindowPair[] = [];
  const back: WindowPair[] = [];
  const within: WindowPair[] = [];
  for (let begin = offset; begin + size <= lines.length; begin += size) {
    const window = lines.slice(begin, begin + size);
    const left = window.map(([text]) => text).join('\n');
    const right = window.map(([, text]) => text).join('\n');
    for (const [index, line] of window.entries()) {
      across.push({ left: line[0], right, window: begin });
      back.push({ left: line[1], right: left, window: begin });
      for (const side of [0, 1] as const) {
        const others = window.filter((_, other) => other !== index).map((pair) => pair[side]);
        within.push({ left: line[side], right: others.join('\n'), window: begin });
      }
    }
  }
  return { across, back, within };
}
