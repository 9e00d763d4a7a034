import { FolderEvents } from './folder-events.ts';
import { applyLook, type FolderChanges, lookAgain, type Scan, scanFolder } from './folder-state.ts';
import { Gather } from './gather.ts';

export interface WatchOptions {
  readonly folder: string;
  readonly changed: (changes: FolderChanges) => void;
  /** Something may be about to change. */
  readonly touched?: () => void;
  /** Milliseconds of quiet that end a burst of changes. */
  readonly quiet?: number;
  /** Milliseconds after which a burst that does not end is told all the same. */
  readonly longest?: number;
  /** Milliseconds between two looks where the system tells of nothing, as on network drives. */
  readonly poll?: number;
}

interface Seen {
  readonly changes: FolderChanges | undefined;
  readonly isUnsettled: boolean;
}

/** Looking takes at most this share of the time. */
const pollShare = 1 / 50;

/** More files than these are looked at together with all others. */
const mostAlone = 100;

/**
 * Tells when something has changed in a folder. Events of the system only say that it is time to
 * look, and where; what has changed is found by looking. All of it is looked at now and then without
 * events too, for some get lost.
 */
export class FolderWatch {
  readonly #options: WatchOptions;
  readonly #events = new FolderEvents((path) => this.#touch(path));
  readonly #gather: Gather;
  readonly #poll: number;
  #state = new Map<string, string>();
  /** What may have changed since the last look; undefined among them: anything. */
  #touched = new Set<string | undefined>();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: WatchOptions) {
    const { quiet = 200, longest = 5_000, poll = 30_000, touched = () => {} } = options;
    this.#options = options;
    this.#poll = poll;
    this.#gather = new Gather({ quiet, longest, act: () => void this.#look(), begun: touched });
  }

  /** Resolves when everything that changes from now on will be told. */
  async start(): Promise<void> {
    const { state, isUnsettled } = await this.#scan();
    this.#state = state;
    if (isUnsettled) this.#touch(undefined);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#gather.close();
    this.#events.close();
  }

  #touch(path: string | undefined): void {
    this.#touched.add(path);
    this.#gather.touch();
  }

  async #look(): Promise<void> {
    if (this.#looking !== undefined) {
      // What changed while it was looked at may have been passed already.
      this.#gather.touch();
      return;
    }
    this.#looking = this.#tellChanges();
    await this.#looking.finally(() => {
      this.#looking = undefined;
    });
  }

  async #tellChanges(): Promise<void> {
    const touched = this.#touched;
    this.#touched = new Set();
    const { changes, isUnsettled } = (await this.#lookAt(touched)) ?? (await this.#lookAtAll());
    if (this.#isClosed) return;
    if (isUnsettled) for (const path of touched) this.#touch(path);
    if (changes !== undefined) this.#options.changed(changes);
  }

  async #lookAt(touched: ReadonlySet<string | undefined>): Promise<Seen | undefined> {
    const files = [...touched].filter((path) => path !== undefined);
    if (files.length === 0 || files.length < touched.size || files.length > mostAlone) return;
    const look = await lookAgain(this.#state, files);
    return look && { changes: applyLook(this.#state, look), isUnsettled: look.isUnsettled };
  }

  async #lookAtAll(): Promise<Seen> {
    const { state, changes, isUnsettled } = await this.#scan();
    this.#state = state;
    return { changes, isUnsettled };
  }

  async #scan(): Promise<Scan> {
    clearTimeout(this.#timer);
    const started = performance.now();
    const folders = new Set<string>();
    const { folder: root } = this.#options;
    const scan = await scanFolder(root, this.#state, (folder, identity) => {
      folders.add(folder);
      this.#events.add(folder, identity);
    });
    if (this.#isClosed) return scan;
    this.#events.keepOnly(folders);
    const wait = Math.max(this.#poll, (performance.now() - started) / pollShare);
    const lookAtAll = (): void => {
      this.#touched.add(undefined);
      void this.#look();
    };
    this.#timer = setTimeout(lookAtAll, wait).unref();
    return scan;
  }
}
