import { weightsOf } from '../recipe.ts';
import { type DataFile, readPairs, type TextPair } from './files.ts';
import { namePairs } from './names.ts';
import type { PairTask } from './pair-task.ts';
import type { TokenTexts } from './token-texts.ts';
import { cutWindows, type WindowPair } from './windows.ts';

const windowLines = 6;
/** Two ways to cut the windows, so that a line is not always in the same company. */
const windowOffsets = [0, windowLines / 2];
/** Weights of the three kinds of windows beside the lines themselves. */
const windowWeights = { across: 0.4, back: 0.4, within: 0.2 } as const;

/** The tasks that a data file gives: its pairs, and windows where its lines are in order. */
export function tasksOf(file: DataFile, texts: TokenTexts): PairTask[] {
  const weights = weightsOf(file);
  const pairs = readPairs(file);
  const name = `${file.kind}.${file.source}.${file.languages.join('-')}`;
  const tasks: PairTask[] = [];
  if (weights.pairs > 0) tasks.push(pairTask(name, pairs, weights.pairs, texts));
  if (weights.names.pairs > 0) {
    tasks.push(pairTask(`${name}.names`, namePairs(pairs), weights.names.pairs, texts));
  }
  if (weights.windows > 0) {
    for (const offset of windowOffsets) {
      const windows = cutWindows(pairs, windowLines, offset);
      for (const kind of ['across', 'back', 'within'] as const) {
        const lines = windows[kind].length / (kind === 'within' ? 2 : 1);
        const weight = (weights.windows * windowWeights[kind] * lines) / windowOffsets.length;
        tasks.push(windowTask(`${name}.${kind}.${offset}`, windows[kind], weight, texts));
      }
    }
  }
  return tasks.filter(({ left }) => left.length > 1);
}

function pairTask(
  name: string,
  pairs: readonly TextPair[],
  rowWeight: number,
  texts: TokenTexts,
): PairTask {
  const numbers = pairs
    .map(([left, right]) => [texts.add(left), texts.add(right)] as const)
    // A pair whose sides are the same tokens, or none, teaches nothing.
    .filter(([left, right]) => left !== right && texts.length(left) > 0 && texts.length(right) > 0);
  const right = Int32Array.from(numbers, (pair) => pair[1]);
  const left = Int32Array.from(numbers, (pair) => pair[0]);
  return { name, weight: rowWeight * numbers.length, left, right, groups: right };
}

function windowTask(
  name: string,
  windows: readonly WindowPair[],
  weight: number,
  texts: TokenTexts,
): PairTask {
  return {
    name,
    weight,
    left: Int32Array.from(windows, ({ left }) => texts.add(left)),
    right: Int32Array.from(windows, ({ right }) => texts.add(right)),
    groups: Int32Array.from(windows, ({ window }) => window),
  };
}
