import type { Terminal } from '../terminal.ts';

export interface Counter {
  /** How many there will be; nothing is shown before it is known. */
  readonly expect: (total: number) => void;
  /** One more is done. */
  readonly step: () => void;
  /** Makes place for other lines. */
  readonly clear: () => void;
}

const betweenLines = 3000;

/** Shows how far it is: on one line where it can be written over, else a line now and then. */
export function createCounter(
  { errors, errorsInteractive, now }: Pick<Terminal, 'errors' | 'errorsInteractive' | 'now'>,
  words: (done: number, total: number) => string,
): Counter {
  let total = 0;
  let done = 0;
  let last = now();
  const show = (): void => {
    if (done >= total) return;
    if (errorsInteractive) errors.write(`\r\x1b[2K${words(done, total)}`);
    else if (now() - last >= betweenLines) {
      last = now();
      errors.write(`${words(done, total)}\n`);
    }
  };
  return {
    expect(count) {
      total = count;
      show();
    },
    step() {
      done += 1;
      show();
    },
    clear() {
      if (errorsInteractive && total > 0) errors.write('\r\x1b[2K');
    },
  };
}
