import type { Worker, WorkerOptions } from 'node:worker_threads';
import { makeThread } from './make-thread.ts';

/**
 * A thread of the program that has said that it is ready.
 *
 * @param name of its file, without the ending
 * @param source where the file is when the program is not bundled
 * @param isHeld whether the program does not end before the thread; default true
 * @throws Error where it ends before
 */
export async function startThread(
  name: string,
  source: URL,
  resourceLimits: NonNullable<WorkerOptions['resourceLimits']>,
  isHeld = true,
): Promise<Worker> {
  const options = { execArgv: [], resourceLimits, stdout: true, stderr: true };
  const worker = makeThread(name, source, options);
  if (isHeld) {
    // To read what it prints keeps the program from ending.
    worker.stdout.resume();
    worker.stderr.resume();
  }
  await new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', () => reject(new Error('ended before it began')));
  });
  worker.removeAllListeners('error');
  if (!isHeld) worker.unref();
  return worker;
}
