import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { add, type Curation } from '../../../src/curation/add.ts';
import { Fetcher } from '../../../src/curation/fetch/fetcher.ts';
import type { Outcome } from '../../../src/curation/outcome.ts';
import { DocumentReader, type ReaderPlace } from '../../../src/curation/read.ts';
import { refresh } from '../../../src/curation/refresh.ts';
import { remove } from '../../../src/curation/remove.ts';
import { expandSources } from '../../../src/curation/sources.ts';
import { Archive } from '../../../src/curation/store/archive.ts';
import type { Disk } from '../../../src/curation/store/disk.ts';
import { fakeClock } from './clock.ts';

/** A corpus folder of its own, a folder to add from beside it, and what the commands do there. */
export interface Workshop {
  readonly corpusDir: string;
  readonly outside: string;
  readonly curation: Omit<Curation, 'tell'>;
  add(...words: string[]): Promise<Outcome[]>;
  refresh(...ids: string[]): Promise<Outcome[]>;
  remove(word: string, dryRun?: boolean): Promise<Outcome>;
  /** Writes a file into the folder outside and gives its path. */
  write(file: string, content: string | Uint8Array): string;
  /** A file of the corpus. */
  read(file: string): string;
  change(file: string, content: string): void;
  /** All files of the corpus by their content, also hidden ones. */
  snapshot(): Record<string, string>;
  close(): Promise<void>;
}

/** Threads of their own have tests of their own, and take long to start from the sources. */
export const inThisThread: ReaderPlace = { apart: (reader) => reader, close: async () => {} };

export function workshop(disk?: Disk): Workshop {
  const root = mkdtempSync(join(tmpdir(), 'bruecke-curation-'));
  const [corpusDir, outside] = [join(root, 'corpus'), join(root, 'outside')];
  for (const folder of [corpusDir, outside]) mkdirSync(folder);
  const reader = new DocumentReader(inThisThread);
  const archive = new Archive({ corpusDir, reader, ...(disk !== undefined && { disk }) });
  const clock = fakeClock(60_000);
  const fetcher = new Fetcher({ version: '0', allowPrivate: true, clock });
  const curation = { archive, fetcher, now: clock.date };
  const collect = async (run: (told: Curation) => Promise<void>): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    await run({ ...curation, tell: (outcome) => outcomes.push(outcome) });
    return outcomes;
  };
  return {
    corpusDir,
    outside,
    curation,
    add: (...words) =>
      collect(async (told) => add(await expandSources(words, async () => []), told)),
    refresh: (...ids) => collect((told) => refresh(ids, told)),
    remove: (word, dryRun = false) => remove(archive, word, { dryRun }),
    write(file, content) {
      const path = join(outside, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    read: (file) => readFileSync(join(corpusDir, file), 'utf8'),
    change: (file, content) => writeFileSync(join(corpusDir, file), content),
    snapshot: () => contentOf(corpusDir),
    async close() {
      await Promise.all([archive.reader.close(), fetcher.close()]);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

export function contentOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

/** Ids in the order of the outcomes, with what became of each. */
export function kindsOf(outcomes: readonly Outcome[]): string[] {
  return outcomes.map((outcome) => {
    if (outcome.kind === 'failed') return `failed ${outcome.error.code}`;
    return `${outcome.kind} ${'document' in outcome ? outcome.document.id : outcome.id}`;
  });
}
