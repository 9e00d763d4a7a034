import type { Unigram } from '../../../src/embedding/unigram.ts';

/** Words that ask for something and are not in the passage that answers. */
const questionWords = [
  ...['wer', 'wen', 'wem', 'wessen', 'was', 'wo', 'wohin', 'woher', 'wann', 'wie', 'warum'],
  ...['wieso', 'weshalb', 'welche', 'welcher', 'welches', 'welchen', 'welchem', 'wieviel'],
  ...['wieviele', 'wofür', 'womit', 'wodurch', 'worin', 'woran', 'woraus', 'worüber'],
  ...['what', 'who', 'whom', 'whose', 'where', 'when', 'why', 'how', 'which'],
  ...[
    '什么',
    '什',
    '么',
    '谁',
    '哪',
    '哪个',
    '哪些',
    '哪里',
    '哪位',
    '哪一',
    '哪种',
    '哪几',
    '哪儿',
  ],
  ...['何', '何时', '何处', '为何', '几', '多少', '如何', '怎样', '怎么', '怎么样', '为什么'],
  ...['什么样', '什么时候'],
];

/**
 * Makes the rows of question words shorter. Training on translations keeps them long, since 'what'
 * is a good sign of '什么'; in a question for a passage they say nothing, and MaxSim and means both
 * weigh a token by its length.
 */
export function shortenQuestionWords(
  table: Float32Array,
  dimensions: number,
  unigram: Unigram,
  factor: number,
): void {
  for (const word of questionWords) {
    const row = unigram.indexOf(word);
    if (row < 0) continue;
    for (let at = row * dimensions; at < (row + 1) * dimensions; at += 1) {
      table[at] = factor * (table[at] ?? 0);
    }
  }
}
