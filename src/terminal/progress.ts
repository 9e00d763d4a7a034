import type { Writable } from 'node:stream';
import type { BuildReport } from '../index/building/progress.ts';
import { messagesIn } from '../messages/index.ts';
import type { ReaderLanguage } from '../messages/reader-language.ts';

export interface ProgressDisplay {
  readonly report: BuildReport;
  /** Leaves the screen as it was. */
  readonly finish: () => void;
}

export interface ProgressOptions {
  readonly stream: Writable;
  /** Write one line over and over; else a line now and then. */
  readonly interactive: boolean;
  readonly language: ReaderLanguage;
  readonly now: () => number;
}

const betweenRewrites = 80;
/** In a log a short build says nothing, a long one a line every few seconds. */
const betweenLines = 3000;

/** Shows how far the building of the index is. */
export function createProgress(options: ProgressOptions): ProgressDisplay {
  const { stream, interactive, language, now } = options;
  const words = messagesIn(language).progress;
  let last = interactive ? Number.NEGATIVE_INFINITY : now();
  let shown = false;
  return {
    report({ stage, done, total }) {
      const time = now();
      // Of waiting is told once, and nobody should wonder meanwhile.
      const due =
        stage === 'waiting' || time - last >= (interactive ? betweenRewrites : betweenLines);
      if (!due) return;
      last = time;
      const text = words[stage](done, total);
      stream.write(interactive ? `\r\x1b[2K${text}` : `${text}\n`);
      shown = true;
    },
    finish() {
      if (interactive && shown) stream.write('\r\x1b[2K');
    },
  };
}
