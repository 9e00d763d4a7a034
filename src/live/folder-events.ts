import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Events of a folder and its subfolders. Node's own recursive way watches every single file on
 * Linux. Where the system cannot watch (a network drive, too many folders) there are no events.
 */
export class FolderEvents {
  readonly #watchers = new Map<
    string,
    { readonly watcher: FSWatcher; readonly identity: string }
  >();
  readonly #touched: (path: string | undefined) => void;
  #isClosed = false;

  /** @param touched told the path of what may have changed, or undefined where the system does not tell */
  constructor(touched: (path: string | undefined) => void) {
    this.#touched = touched;
  }

  /** Watches a folder, unless just that one is watched already. */
  add(folder: string, identity: string): void {
    if (this.#isClosed || this.#watchers.get(folder)?.identity === identity) return;
    this.#remove(folder);
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => {
        // Hidden files are no documents; editors keep what is unfinished in them.
        if (name?.startsWith('.') === true) return;
        this.#touched(name === null ? undefined : join(folder, name));
      });
      watcher.on('error', () => this.#remove(folder));
      this.#watchers.set(folder, { watcher, identity });
    } catch {
      // Looking at it now and then must do.
    }
  }

  keepOnly(folders: ReadonlySet<string>): void {
    for (const folder of this.#watchers.keys()) if (!folders.has(folder)) this.#remove(folder);
  }

  close(): void {
    this.#isClosed = true;
    for (const folder of [...this.#watchers.keys()]) this.#remove(folder);
  }

  #remove(folder: string): void {
    this.#watchers.get(folder)?.watcher.close();
    this.#watchers.delete(folder);
  }
}
