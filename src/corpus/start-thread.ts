import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A thread of the program that has said that it is ready.
 *
 * @param name of its file, without the ending
 * @param source where the file is when the program is not bundled
 * @throws Error where it ends before
 */
export async function startThread(
  name: string,
  source: URL,
  resourceLimits: NonNullable<WorkerOptions['resourceLimits']>,
): Promise<Worker> {
  const options = { execArgv: [], resourceLimits, stdout: true, stderr: true };
  const worker = makeThread(name, source, options);
  worker.stdout.resume();
  worker.stderr.resume();
  await new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('ended before it began')));
  });
  worker.removeAllListeners('error');
  return worker;
}

function makeThread(name: string, source: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    // What the environment holds, such as the token of the bot, is no business of a library's.
    return new Worker(new URL(`${name}.js`, import.meta.url), { ...options, env: {} });
  }
  // From the source, in tests: a thread does not take the loader over.
  const loader = import.meta.resolve('tsx/esm/api');
  const start = `import('${loader}').then(({ register }) => (register(), import('${source}')));`;
  return new Worker(start, { ...options, eval: true });
}
