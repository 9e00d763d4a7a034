import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long a piece of long work may keep the thread, in milliseconds. */
const longestPiece = 4;

/** Long work in pieces: whoever waits for the thread has a turn between two of them. */
export class Turns {
  #until = performance.now() + longestPiece;

  /** To be awaited after each small step. */
  async giveWay(): Promise<void> {
    if (performance.now() < this.#until) return;
    await nextTurn();
    this.#until = performance.now() + longestPiece;
  }
}
