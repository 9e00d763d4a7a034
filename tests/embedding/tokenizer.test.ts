import { readdirSync, readFileSync } from 'node:fs';
import { AutoTokenizer, env, type PreTrainedTokenizer } from '@xenova/transformers';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedModel } from '../../src/embedding/load.ts';
import { readModelFiles } from '../../src/embedding/model-files.ts';
import { splitWords } from '../../src/embedding/normalizer.ts';
import { StaticTokenizer } from '../../src/embedding/static-tokenizer.ts';
import { type ScoredPiece, Unigram } from '../../src/embedding/unigram.ts';
import { modelDir, modelFolder } from './model.ts';

let theirs: PreTrainedTokenizer;
let ours: StaticTokenizer;

beforeAll(async () => {
  env.localModelPath = modelDir;
  env.allowRemoteModels = false;
  theirs = await AutoTokenizer.from_pretrained(embeddedModel);
  ours = new StaticTokenizer(await readModelFiles(modelFolder));
});

const latin = fc.stringMatching(/^[a-zäöüßéA-ZÄÖÜ '.,-]{0,60}$/);
const number = fc.stringMatching(/^[0-9]{1,7}([.,'’ \u00a0\u202f][0-9]{1,4}){0,3}$/);
const han = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
  maxLength: 30,
});
const common = fc.string({
  unit: fc.constantFrom(
    ...'德国中国城市大学代表团访问年月日的了在与和经济合作臺灣與國學會議發展𠮷',
  ),
  maxLength: 30,
});
const words = fc
  .array(
    fc.constantFrom(
      'Städtepartnerschaft',
      'delegation',
      '代表团',
      '代表團',
      'Dresden',
      '德累斯顿',
      '2018',
      '1.100',
      '½',
      'ﬁnance',
      'ＡＢＣ',
      '[CLS]',
      '[UNK]',
      '😀',
      '👩‍👩‍👧',
      '\u0000',
      '\ud800',
      'İstanbul',
      'नमस्ते',
      'Привет',
    ),
    { maxLength: 12 },
  )
  .chain((parts) => fc.constantFrom(' ', '', '，', '\n').map((between) => parts.join(between)));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const mixture = fc
  .array(fc.oneof(latin, number, han, common, words, anything), { maxLength: 5 })
  .map((parts) => parts.join(' '));

describe('our tokenizer', () => {
  it('cuts every text as transformers.js does', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        expect(ours.encode(text)).toEqual(theirs.encode(text));
      }),
      { numRuns: 1500 },
    );
  });

  it('cuts long words as transformers.js does', () => {
    for (const word of ['Donaudampfschifffahrtsgesellschaft', '有限责任公司', '0123456789']) {
      const text = word.repeat(60);
      expect(ours.encode(text)).toEqual(theirs.encode(text));
    }
  });

  it('cuts the texts of the corpus as transformers.js does', () => {
    const folder = new URL('../../corpus/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      expect(ours.encode(text)).toEqual(theirs.encode(text));
    }
  });

  it('leaves out what it does not know, where only known tokens are asked for', () => {
    const known = (text: string) => ours.knownOf(ours.encode(text));
    expect(known('😀 𠮷')).toEqual([]);
    expect(known('Dresden 𠮷 Jinan')).toEqual([...known('Dresden'), ...known('Jinan')]);
    expect(known('代表团')).toEqual(ours.encode('代表团').slice(1));
  });

  it('finds the best cut, as trying all cuts does', () => {
    const pieces: ScoredPiece[] = [
      ['[UNK]', 0],
      ['a', -3],
      ['b', -3.5],
      ['ab', -5],
      ['ba', -5.5],
      ['aba', -9],
      ['bb', -7],
    ];
    const small = new Unigram(pieces, 0);
    const scores = new Map(pieces.slice(1));
    const best = (word: string): number => {
      if (word === '') return 0;
      let most = Number.NEGATIVE_INFINITY;
      for (const [piece, score] of scores) {
        if (word.startsWith(piece)) most = Math.max(most, score + best(word.slice(piece.length)));
      }
      return most;
    };
    fc.assert(
      fc.property(fc.stringMatching(/^[ab]{1,10}$/), (word) => {
        const cut = small.encode(word);
        expect(cut.map((token) => pieces[token]?.[0]).join('')).toBe(word);
        const sum = cut.reduce((total, token) => total + (pieces[token]?.[1] ?? 0), 0);
        expect(sum).toBe(best(word));
      }),
    );
  });
});

describe('splitting words', () => {
  it('keeps letters, digits and Han characters apart, and drops the rest', () => {
    expect(splitWords('Im Jahr2018: 代表团ABC – „Größe“ 😀')).toEqual([
      'im',
      'jahr',
      '2018',
      '代表团',
      'abc',
      'größe',
    ]);
  });

  it('joins grouped digits, but not dates, decimals or lists', () => {
    expect(splitWords('1.100 und 12,345,678')).toEqual(['1100', 'und', '12345678']);
    expect(splitWords('3.11.2018, 2,5 and 1, 200')).toEqual('3 11 2018 2 5 and 1 200'.split(' '));
  });
});
