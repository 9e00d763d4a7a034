import { z } from 'zod';
import type { PeerName } from './peer.ts';

export const buildSchema = z.object({
  seconds: z.number(),
  /** Seconds that the process worked: what others took of the cores is not in it. */
  worked: z.number(),
  peak: z.number(),
});

export const askSchema = z.object({
  opened: z.object({ seconds: z.number(), worked: z.number() }),
  /** What the process grew by when the index was opened. */
  bytes: z.number(),
  /** Of the least of three times for each question, in milliseconds. */
  p50: z.number(),
  p99: z.number(),
  /** Of the ten nearest vectors, as a share; null for what has no vectors. */
  recall: z.number().nullable(),
  /** Of the first ten of a ranking that compares every vector; null for what makes none. */
  shared: z.number().nullable(),
});

/** What one peer did with so many passages. */
export interface Figures {
  readonly peer: PeerName;
  readonly size: number;
  readonly build?: z.infer<typeof buildSchema>;
  readonly ask?: z.infer<typeof askSchema>;
  readonly diskBytes?: number;
  /** Why something is missing. */
  readonly failure?: string;
}

const columns = [
  'build',
  'of that worked',
  'disk',
  'memory',
  'open',
  'p50',
  'p99',
  'recall@10',
  'first ten',
] as const;

export const heading = `${'passages'.padStart(9)}  ${'peer'.padEnd(24)}${columns
  .map((column) => column.padStart(15))
  .join('')}`;

/** A line of the table: seconds, KiB a passage, milliseconds, per cent. */
export function lineOf(title: string, { size, build, ask, diskBytes, failure }: Figures): string {
  const each = (bytes: number | undefined): string | undefined =>
    bytes === undefined ? undefined : `${(bytes / size / 1024).toFixed(2)} KiB`;
  const seconds = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : `${value.toFixed(2)} s`;
  const milliseconds = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : `${value.toFixed(2)} ms`;
  const share = (value: number | null | undefined): string | undefined =>
    value === undefined || value === null ? undefined : `${(100 * value).toFixed(1)} %`;
  const cells = [
    seconds(build?.seconds),
    seconds(build?.worked),
    each(diskBytes),
    each(ask?.bytes),
    seconds(ask?.opened.seconds),
    milliseconds(ask?.p50),
    milliseconds(ask?.p99),
    share(ask?.recall),
    share(ask?.shared),
  ];
  const row = cells.map((cell) => (cell ?? '–').padStart(15)).join('');
  const note = failure === undefined ? '' : `  ${failure}`;
  return `${size.toLocaleString('en').padStart(9)}  ${title.padEnd(24)}${row}${note}`;
}
