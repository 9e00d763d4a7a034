import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { median } from './statistics.ts';

const pauseSchema = z.object({ longest: z.number(), worked: z.number().optional() });
const figuresSchema = z.object({
  changes: z.array(z.object({ answers: z.number(), pause: pauseSchema })),
  peakMebibytes: z.number(),
});

export interface ServingFigures {
  /** From the change of a document until it answers, in seconds; median. */
  readonly answers: number;
  /** Longest pause of the serving thread over all changes, in milliseconds. */
  readonly pause: number;
  /** The longest of it that the thread itself worked; undefined where the system does not tell. */
  readonly worked: number | undefined;
  readonly peakMebibytes: number;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** Serves documents that are indexed already, and changes one of them several times. */
export async function measureLive(
  corpusDir: string,
  indexDir: string,
  modelDir: string,
): Promise<ServingFigures> {
  await run(process.execPath, [`${project}build.mjs`]);
  const child = fileURLToPath(new URL('live.ts', import.meta.url));
  const program = `${project}dist/builder.js`;
  const folders = [corpusDir, indexDir, modelDir];
  const { stdout } = await run(process.execPath, ['--import', 'tsx', child, ...folders, program]);
  const { changes, peakMebibytes } = figuresSchema.parse(JSON.parse(stdout));
  const worked = changes.flatMap(({ pause }) => pause.worked ?? []);
  return {
    answers: median(changes.map(({ answers }) => answers)) / 1000,
    pause: Math.max(...changes.map(({ pause }) => pause.longest)),
    worked: worked.length === 0 ? undefined : Math.max(...worked),
    peakMebibytes,
  };
}
