// A thread that reads and checks segments while others do so. What it cannot read it leaves to the
// program: so there is one place that says what is wrong.
import { parentPort } from 'node:worker_threads';
import { codeSpace } from '../../scan/code-memory.ts';
import { ReadingRoom } from '../../snapshot/files.ts';
import { readArrays } from '../read-arrays.ts';
import type { ReadReply, ReadRequest } from './messages.ts';

const room = new ReadingRoom();
let last: Promise<unknown> = Promise.resolve();
let loading: ReturnType<typeof codeSpace> | undefined;

async function read({ folder, entry, shape, place, memory }: ReadRequest): Promise<ReadReply> {
  loading ??= codeSpace(memory);
  return readArrays(folder, entry, shape, place, await loading, room);
}

parentPort?.on('message', (request: ReadRequest) => {
  last = last
    .then(() => read(request))
    .catch(() => undefined)
    .then((reply: ReadReply) => parentPort?.postMessage(reply));
});
parentPort?.postMessage(undefined satisfies ReadReply);
