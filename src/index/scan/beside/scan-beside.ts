import type { Worker } from 'node:worker_threads';
import { startThread } from '../../../corpus/start-thread.ts';
import { newRowBoard, RowWork } from '../../../embedding/kernel/row-work.ts';
import type { Region } from '../../../embedding/kernel/shared-memory.ts';
import type { CodeMemory } from '../code-memory.ts';
import type { ScanTask } from '../score-nearest.ts';
import { type Extent, type Scratch, scratchAt, scratchBytes } from '../scratch.ts';
import { done, type Progress, type ScanRequest, type SetUp, take, taken } from './messages.ts';

const limits = { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 4, stackSizeMb: 1 };

/** Searches that may wait for the thread or be done by it. */
const mostRooms = 6;

/** What another thread has scored. */
export interface ScoredBeside {
  readonly scratch: Scratch;
  readonly scale: number;
}

/** Where one search of the thread has its numbers, until that is over. */
class Room {
  readonly region: Region;
  isTaken = false;
  /** Of a search that nobody waits for any more. */
  late: Progress | undefined;

  constructor(bytes: number, memory: CodeMemory) {
    this.region = memory.allocate(bytes, this);
  }

  get isFree(): boolean {
    return !this.isTaken && (this.late === undefined || Atomics.load(this.late.state, 0) === done);
  }
}

/**
 * A thread that scans over the same memory. Whoever is first does a search, so that a thread that is
 * slow, busy or gone costs next to nothing; it does not keep the program from ending.
 */
export class ScanBeside {
  readonly #memory: CodeMemory;
  readonly #worker: Worker;
  readonly #requests = new Int32Array(new SharedArrayBuffer(4));
  readonly #rooms: Room[] = [];
  #isThere = true;

  /** Undefined where it does not begin. */
  static async start(memory: CodeMemory): Promise<ScanBeside | undefined> {
    const source = new URL('scan-thread.ts', import.meta.url);
    const worker = await startThread('scan-thread', source, limits, false).catch(() => undefined);
    return worker && new ScanBeside(worker, memory);
  }

  private constructor(worker: Worker, memory: CodeMemory) {
    this.#worker = worker;
    this.#memory = memory;
    const { shared } = memory;
    const ended = (): void => {
      this.#isThere = false;
      shared.rowWork = undefined;
    };
    worker.on('error', ended).on('exit', ended);
    const rows = newRowBoard();
    const setUp: SetUp = { memory: memory.memory, requests: this.#requests, rows };
    worker.postMessage(setUp);
    shared.rowWork = new RowWork(rows, () => this.#wake());
  }

  /** Whether the thread has not ended. */
  get isThere(): boolean {
    return this.#isThere;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  /**
   * Begins a search; what it returns gives what was scored, or undefined where the program is to do
   * it: because nobody has begun, or the thread takes longer than the program would.
   */
  begin(
    task: Omit<ScanTask, 'scratch'>,
    extent: Extent,
    query: Float32Array,
  ): () => ScoredBeside | undefined {
    const room = this.#roomFor(scratchBytes(extent));
    if (room === undefined) return () => undefined;
    const scratch = scratchAt(room.region.at, extent);
    const progress = {
      state: new Int32Array(new SharedArrayBuffer(4)),
      scale: new Float64Array(new SharedArrayBuffer(8)),
    };
    room.isTaken = true;
    room.late = undefined;
    const request: ScanRequest = { task: { ...task, scratch }, query, progress };
    this.#worker.postMessage(request);
    this.#wake();
    return () => {
      // What is scored there is read before the next search begins.
      room.isTaken = false;
      if (take(progress)) return undefined;
      // Whoever waits as long as the work takes loses no more than as much again.
      Atomics.wait(progress.state, 0, taken, millisecondsFor(extent.size));
      if (Atomics.load(progress.state, 0) !== done) {
        room.late = progress;
        return undefined;
      }
      return { scratch, scale: progress.scale[0] ?? 0 };
    };
  }

  #wake(): void {
    Atomics.add(this.#requests, 0, 1);
    Atomics.notify(this.#requests, 0);
  }

  /** One that no search has; undefined where all of them are late. */
  #roomFor(bytes: number): Room | undefined {
    const free = this.#rooms.filter(({ isFree }) => isFree);
    const large = free.find(({ region }) => region.bytes >= bytes);
    if (large !== undefined) return large;
    const small = this.#rooms.length < mostRooms ? undefined : free[0];
    if (small === undefined && this.#rooms.length >= mostRooms) return undefined;
    if (small !== undefined) this.#rooms.splice(this.#rooms.indexOf(small), 1);
    const room = new Room(bytes, this.#memory);
    this.#rooms.push(room);
    return room;
  }
}

/** What a scan of so many passages takes at most on a machine of some years. */
function millisecondsFor(passages: number): number {
  return 0.5 + passages / 100_000;
}
