// A thread that scans vectors while the program looks words up. It sleeps in between, and does not
// go round the event loop to be woken: a question takes milliseconds.
import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads';
import { takeRows } from '../../../embedding/kernel/row-work.ts';
import { tokenFunctions } from '../../../embedding/kernel/token-functions.ts';
import { type CodeSpace, codeSpace } from '../code-memory.ts';
import { scoreNearest } from '../score-nearest.ts';
import { done, type ScanRequest, type SetUp, take } from './messages.ts';

function scanNext(port: MessagePort, space: CodeSpace): boolean {
  const received: { message: ScanRequest } | undefined = receiveMessageOnPort(port);
  if (received === undefined) return false;
  const { task, query, progress } = received.message;
  if (!take(progress)) return true;
  progress.scale[0] = scoreNearest(task, query, space);
  Atomics.store(progress.state, 0, done);
  Atomics.notify(progress.state, 0);
  return true;
}

async function work(port: MessagePort, { memory, requests, rows }: SetUp): Promise<never> {
  const space = await codeSpace(memory);
  const tokens = await tokenFunctions(memory);
  for (;;) {
    const seen = Atomics.load(requests, 0);
    if (tokens !== undefined) takeRows(rows, tokens.similarities);
    while (scanNext(port, space));
    Atomics.wait(requests, 0, seen);
  }
}

const port = parentPort;
port?.once('message', (setUp: SetUp) => void work(port, setUp));
port?.postMessage('ready');
