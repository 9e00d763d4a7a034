import type { ScoredPiece } from '../../../src/embedding/unigram.ts';
import { type DataFile, readPairs, type TextPair } from '../data/files.ts';
import { namePairs } from '../data/names.ts';
import type { Progress } from '../progress.ts';
import { weightsOf } from '../recipe.ts';
import { WordCounts } from './count-words.ts';
import { trainVocabulary } from './train-vocabulary.ts';

/** Share of the pieces that are whole words from the start. */
const wordShare = 0.84;

/** The pieces of the vocabulary with their scores, from the words of the training files. */
export function learnPieces(
  files: readonly DataFile[],
  size: number,
  progress: Progress,
): ScoredPiece[] {
  progress.stage('counting words');
  const words = new WordCounts(headwordsOf(files));
  for (const file of files) {
    const weights = weightsOf(file);
    const pairs = readPairs(file);
    countTexts(words, file, pairs, weights.vocabulary);
    if (weights.names.vocabulary > 0) {
      countTexts(words, file, namePairs(pairs), weights.names.vocabulary);
    }
  }
  progress.stage('training the vocabulary');
  const seed = {
    words: Math.floor(wordShare * size),
    size: 200_000,
    leastWord: 2.5,
    leastCharacter: 6,
  };
  return trainVocabulary(words.balanced(), { size, seed, piecePenalty: 2 }, progress);
}

/** Counts the words of both columns, each text once. */
function countTexts(
  words: WordCounts,
  file: DataFile,
  pairs: readonly TextPair[],
  weight: number,
): void {
  const seen = new Set<string>();
  for (const pair of pairs) {
    for (const [side, text] of pair.entries()) {
      if (seen.has(text)) continue;
      seen.add(text);
      const language = file.languages[side] ?? '';
      if (file.kind === 'dict') words.addHeadword(text, language, weight);
      else words.add(text, language, weight);
    }
  }
}

/** The Chinese headwords of the dictionaries. */
function* headwordsOf(files: readonly DataFile[]): Generator<string> {
  for (const file of files) {
    const side = file.languages.indexOf('zh');
    if (file.kind !== 'dict' || side < 0) continue;
    for (const pair of readPairs(file)) yield pair[side] ?? '';
  }
}
