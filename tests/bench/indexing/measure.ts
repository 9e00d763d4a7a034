import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { measureLive, type ServingFigures } from '../measure-live.ts';
import { generatedDocuments } from './generated-documents.ts';

const seed = 20_181_106;

const figuresSchema = z.object({
  documents: z.number(),
  passages: z.number(),
  all: z.number(),
  one: z.number(),
  open: z.number(),
  pause: z.number(),
  peakMebibytes: z.number(),
});

/** Figures of a child process; seconds, and milliseconds for the pause. */
export type IndexingFigures = z.infer<typeof figuresSchema>;

/** Indexes and serves documents that were made up, in a process of its own, and changes one of them. */
export async function measureLargeCorpus(
  folder: string,
  options: { readonly count: number; readonly corpusDir: string; readonly modelDir: string },
): Promise<IndexingFigures & { readonly serving: ServingFigures }> {
  const [corpus, index] = [join(folder, 'corpus'), join(folder, 'index')];
  await mkdir(corpus, { recursive: true });
  try {
    for await (const { file, text } of generatedDocuments(
      options.count,
      500,
      options.corpusDir,
      seed,
    )) {
      await writeFile(join(corpus, file), text);
    }
    const child = fileURLToPath(new URL('child.ts', import.meta.url));
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [
      '--import',
      'tsx',
      child,
      corpus,
      index,
      options.modelDir,
    ]);
    const serving = await measureLive(corpus, index, options.modelDir);
    return { ...figuresSchema.parse(JSON.parse(stdout)), serving };
  } finally {
    await rm(folder, { recursive: true });
  }
}
