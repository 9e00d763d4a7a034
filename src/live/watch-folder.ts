import { FolderEvents } from './folder-events.ts';
import {
  changesBetween,
  type FolderChanges,
  type FolderState,
  scanFolder,
} from './folder-state.ts';
import { Gather } from './gather.ts';

export interface WatchOptions {
  readonly folder: string;
  readonly changed: (changes: FolderChanges) => void;
  /** Milliseconds of quiet that end a burst of changes. */
  readonly quiet?: number;
  /** Milliseconds after which a burst that does not end is told all the same. */
  readonly longest?: number;
  /** Milliseconds between two looks where the system tells of nothing, as on network drives. */
  readonly poll?: number;
}

/** Looking takes at most this share of the time. */
const pollShare = 1 / 50;

/**
 * Tells when something has changed in a folder. Events of the system only say that it is time to
 * look; what has changed is found by looking, which is done now and then without events too.
 */
export class FolderWatch {
  readonly #options: WatchOptions;
  readonly #events = new FolderEvents(() => this.#gather.touch());
  readonly #gather: Gather;
  readonly #poll: number;
  #state: FolderState = new Map();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: WatchOptions) {
    const { quiet = 200, longest = 5_000, poll = 30_000 } = options;
    this.#options = options;
    this.#poll = poll;
    this.#gather = new Gather({ quiet, longest, act: () => void this.#look() });
  }

  /** Resolves when everything that changes from now on will be told. */
  async start(): Promise<void> {
    await this.#scan((state) => {
      this.#state = state;
    });
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#gather.close();
    this.#events.close();
  }

  async #look(): Promise<void> {
    if (this.#looking !== undefined) {
      // What changed while it was looked at may have been passed already.
      this.#gather.touch();
      return;
    }
    this.#looking = this.#scan((state) => {
      const changes = changesBetween(this.#state, state);
      this.#state = state;
      if (changes !== undefined) this.#options.changed(changes);
    });
    await this.#looking.finally(() => {
      this.#looking = undefined;
    });
  }

  async #scan(use: (state: FolderState) => void): Promise<void> {
    clearTimeout(this.#timer);
    const started = performance.now();
    const folders = new Set<string>();
    const { state, isUnsettled } = await scanFolder(this.#options.folder, (folder, identity) => {
      folders.add(folder);
      this.#events.add(folder, identity);
    });
    if (this.#isClosed) return;
    this.#events.keepOnly(folders);
    if (isUnsettled) this.#gather.touch();
    const wait = Math.max(this.#poll, (performance.now() - started) / pollShare);
    this.#timer = setTimeout(() => void this.#look(), wait).unref();
    use(state);
  }
}
