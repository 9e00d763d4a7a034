import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { makeThread as fromProgram } from '../../src/corpus/make-thread.ts';

/**
 * Tests start the threads that the bundled program starts: from the source each would take a second
 * to begin.
 */
export const makeThread: typeof fromProgram = (
  name: string,
  _source: URL,
  options: WorkerOptions,
): Worker => new Worker(new URL(`../../dist/${name}.js`, import.meta.url), { ...options, env: {} });
