import { FolderEvents } from './folder-events.ts';
import { Gather } from './gather.ts';

export interface WatchCurrentOptions {
  readonly indexDir: string;
  /** Something may have been published. */
  readonly look: () => void;
  /** Milliseconds between two looks where the system tells of nothing. */
  readonly poll?: number;
}

/** Publishing is one rename among several changes of the folder. */
const quiet = 50;
const longest = 500;

/** Looks at what is published whenever that may have changed; returns how to stop it. */
export function watchCurrent({ indexDir, look, poll = 10_000 }: WatchCurrentOptions): () => void {
  const gather = new Gather({ quiet, longest, act: look });
  const events = new FolderEvents(() => gather.touch());
  events.add(indexDir, 'index');
  const timer = setInterval(look, poll).unref();
  return () => {
    clearInterval(timer);
    gather.close();
    events.close();
  };
}
