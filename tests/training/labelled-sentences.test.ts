import { describe, expect, test } from 'vitest';
import {
  beginsWith,
  goesOnWith,
  layers,
  standsBetween,
  type TaggedField,
} from '../../src/corpus/visits/learned/labels.ts';
import { taggedTokens } from '../../src/corpus/visits/learned/tokens.ts';
import { WordClusters } from '../../src/corpus/visits/learned/word-clusters.ts';
import { labelledSentences } from '../../visits/training/labelled-sentences.ts';
import type { EvalReport, ExpectedVisit } from '../eval/visits/reports.ts';

const text =
  'On 4 May 2019 twelve winemakers from Jinan visited Radebeul. They talked about soil, pruning and young people, and Jinan signed a letter on pruning with the town. The letter on pruning was the first of its kind.';

const visit: ExpectedVisit = {
  stop: false,
  place: ['Radebeul'],
  delegation: { name: ['twelve winemakers from Jinan'], from: ['Jinan'], size: ['twelve'] },
  hosts: [],
  people: [],
  organisations: [],
  topics: [['soil'], ['pruning'], ['young people']],
  outcome: ['signed a letter on pruning', 'The letter on pruning', 'a letter on pruning'],
};

const report: EvalReport = { id: 'en-1', language: 'en', kind: 'visit', text, visits: [visit] };
const clusters = new WordClusters(new Uint32Array(), new Uint8Array());

/** The words that the labels of a field make a span, sentence by sentence. */
function spansOf(field: TaggedField): string[][] {
  const layer = layers.findIndex(({ fields }) => fields.includes(field));
  const number = layers[layer]?.fields.indexOf(field) ?? -1;
  const sentences = text.split(/(?<=\.) /u);
  return labelledSentences(report, clusters).map(({ labels }, at) => {
    const sentence = sentences[at] ?? '';
    const spans: string[][] = [];
    taggedTokens(sentence, 'en').forEach(({ start, end }, token) => {
      const label = labels[layer]?.[token];
      if (label === beginsWith(number)) spans.push([]);
      if (label === beginsWith(number) || label === goesOnWith(number)) {
        spans.at(-1)?.push(sentence.slice(start, end));
      }
    });
    return spans.map((words) => words.join(' '));
  });
}

describe('labels', () => {
  test('of a clause stay whole where a subject lies within it', () => {
    expect(spansOf('outcome')[1]).toEqual(['signed a letter on pruning']);
    expect(spansOf('topics')[1]).toEqual(['soil', 'pruning', 'young people']);
  });

  test('are of every slice that a reader may choose, none over another', () => {
    expect(spansOf('outcome')[2]).toEqual(['The letter on pruning']);
  });

  test('are of names wherever they stand, of subjects where they are said first', () => {
    expect(spansOf('from')).toEqual([['Jinan'], ['Jinan'], []]);
    expect(spansOf('place')).toEqual([['Radebeul'], [], []]);
    expect(spansOf('topics')[2]).toEqual([]);
  });

  test('are of a group, its size and its home side by side', () => {
    expect(spansOf('delegation')[0]).toEqual(['twelve winemakers from Jinan']);
    expect(spansOf('size')[0]).toEqual(['twelve']);
  });

  test('say what stands between two of a list', () => {
    const [, second] = labelledSentences(report, clusters);
    const comma = taggedTokens(text.split(/(?<=\.) /u)[1] ?? '', 'en').findIndex(
      (_, token) => second?.labels[0]?.[token] === standsBetween(0),
    );
    expect(comma).toBe(4);
  });

  test('are none where nothing is told', () => {
    expect(labelledSentences({ ...report, visits: [] }, clusters)).toEqual([]);
  });
});
