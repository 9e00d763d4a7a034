import type { Document } from '../../domain/document.ts';
import type { Passage } from '../../domain/passage.ts';
import { balancedCuts, type Sizes } from './balance.ts';
import { quotableRuns, tokenMeasure, type Unit } from './units.ts';

/** Changes when the same document would be cut in another way: an index of the old way is stale. */
export const chunkingVersion = '1';

export interface ChunkingOptions {
  /** Tokens of the model that a passage should have, special tokens included. Default 110. */
  readonly targetTokens?: number;
  /** Tokens that no passage exceeds, special tokens included. Default 200. */
  readonly maximumTokens?: number;
}

export interface CutOptions extends ChunkingOptions {
  /** Tokens of a text, special tokens included: `Embedder.countTokens`. */
  readonly countTokens: (text: string) => number;
}

/** About four sentences of a report: enough to answer, short enough to read on a phone. */
const defaultTargetTokens = 110;
export const defaultMaximumTokens = 200;

/**
 * Cuts a document into passages: whole sentences of one section, numbered from 1 in order. A
 * passage crosses no heading and no boilerplate. The same document gives the same passages.
 * @throws RangeError where the maximum leaves no room for text
 */
export function cutPassages(document: Document, options: CutOptions): Passage[] {
  const maximumTokens = options.maximumTokens ?? defaultMaximumTokens;
  const measure = tokenMeasure(options.countTokens);
  const sizes: Sizes = {
    maximumTokens,
    targetTokens: Math.min(options.targetTokens ?? defaultTargetTokens, maximumTokens),
    specialTokens: options.countTokens(''),
  };
  const room = maximumTokens - sizes.specialTokens;
  if (!(room >= 1) || !(sizes.targetTokens >= 1)) {
    throw new RangeError(`no room for text in ${maximumTokens} tokens`);
  }
  return quotableRuns(document, measure, room)
    .flatMap((run) => balancedCuts(run, sizes).map(([from, to]) => run.slice(from, to)))
    .flatMap((units) => withinMaximum(document, units, measure.whole, maximumTokens))
    .map((units, index) => passageOf(document, units, index + 1));
}

/** Tokens of parts do not always add up to those of the whole: what turns out too long is halved. */
function withinMaximum(
  document: Document,
  units: readonly Unit[],
  countTokens: (text: string) => number,
  maximumTokens: number,
): (readonly Unit[])[] {
  const start = units.at(0)?.start ?? 0;
  const end = units.at(-1)?.end ?? 0;
  if (units.length < 2 || countTokens(document.text.slice(start, end)) <= maximumTokens) {
    return [units];
  }
  const middle = Math.ceil(units.length / 2);
  return [units.slice(0, middle), units.slice(middle)].flatMap((half) =>
    withinMaximum(document, half, countTokens, maximumTokens),
  );
}

function passageOf(document: Document, units: readonly Unit[], number: number): Passage {
  return {
    document: document.id,
    number,
    start: units.at(0)?.start ?? 0,
    end: units.at(-1)?.end ?? 0,
    sentences: units.map(({ start, end }) => ({ start, end })),
  };
}
