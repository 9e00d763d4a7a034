import { closeSync, openSync, readSync } from 'node:fs';

export interface Pause {
  /** Longest time between two turns of the event loop, in milliseconds. */
  readonly longest: number;
  /**
   * The longest that this thread itself worked between two turns: what other programs took of the
   * cores is no pause of ours. Undefined where the system does not tell.
   */
  readonly worked: number | undefined;
}

/** Watches how long the thread is kept, from now until it is asked. */
export function watchPauses(): () => Pause {
  const file = openSchedule();
  const buffer = Buffer.alloc(64);
  const workedSoFar = (): number => {
    if (file === undefined) return Number.NaN;
    const length = readSync(file, buffer, 0, buffer.length, 0);
    return Number(buffer.toString('latin1', 0, length).split(' ')[0]) / 1e6;
  };
  let [longest, most] = [0, 0];
  let [time, worked] = [performance.now(), workedSoFar()];
  let timer = setTimeout(look, 1);
  function look(): void {
    const [now, done] = [performance.now(), workedSoFar()];
    longest = Math.max(longest, now - time);
    most = Math.max(most, done - worked);
    [time, worked] = [now, done];
    timer = setTimeout(look, 1);
  }
  return () => {
    clearTimeout(timer);
    look();
    clearTimeout(timer);
    if (file !== undefined) closeSync(file);
    return { longest, worked: file === undefined ? undefined : most };
  };
}

/** Linux counts, in nanoseconds, how long a thread ran. */
function openSchedule(): number | undefined {
  try {
    return openSync('/proc/thread-self/schedstat', 'r');
  } catch {
    return undefined;
  }
}
