import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../domain/steps.ts';

/** How long a piece of long work may keep the thread, in milliseconds. */
const longestPiece = 2;

/**
 * Does long work in pieces: whoever waits for the thread has a turn between two of them, and before
 * the first, for what was done until now may have been long too.
 */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  await nextTurn();
  let until = performance.now() + longestPiece;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + longestPiece;
  }
}
