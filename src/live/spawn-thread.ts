// A thread that starts processes for the one that serves: to start one copies the tables of all the
// memory and waits until the new program is there, which took the serving thread 10 ms and more.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Ended, SpawnRequest } from './spawn-messages.ts';

/** In steps below this process: about a third of its share where both want all of a core. */
const lowered = 5;
const lowest = 19;
const mostSaid = 4_000;

const children = new Map<number, ChildProcessWithoutNullStreams>();

function start({ id, command, environment }: Extract<SpawnRequest, { do: 'start' }>): void {
  const child = spawn(process.execPath, command, { env: environment, stdio: 'pipe' });
  children.set(id, child);
  lowerPriority(child.pid);
  let [said, told] = ['', ''];
  const end = (reason: string | number | undefined): void => {
    if (!children.delete(id)) return;
    parentPort?.postMessage({ id, reason: String(reason), said, told } satisfies Ended);
  };
  // It may have ended before it is told anything.
  child.stdin.on('error', () => {});
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told = (told + text).slice(-mostSaid);
  });
  child.on('error', (error) => end(error.message));
  child.on('close', (code, killed) => end(killed ?? code ?? undefined));
}

/** Questions go before it; where the system does not allow that, they share. */
function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, Math.min(getPriority() + lowered, lowest));
  } catch {
    // It may have ended already.
  }
}

parentPort?.on('message', (request: SpawnRequest) => {
  if (request.do === 'start') start(request);
  else if (request.do === 'go') children.get(request.id)?.stdin.end('go\n');
  else children.get(request.id)?.kill('SIGKILL');
});
parentPort?.postMessage('ready');
