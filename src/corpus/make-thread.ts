import { Worker, type WorkerOptions } from 'node:worker_threads';

/** A thread of the program, beside the bundle or, in scripts, from the source. */
export function makeThread(name: string, source: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    // What the environment holds, such as the token of the bot, is no business of a library's.
    return new Worker(new URL(`${name}.js`, import.meta.url), { ...options, env: {} });
  }
  // A thread does not take the loader over.
  const loader = import.meta.resolve('tsx/esm/api');
  const start = `import('${loader}').then(({ register }) => (register(), import('${source}')));`;
  return new Worker(start, { ...options, eval: true });
}
