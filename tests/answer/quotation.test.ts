import { describe, expect, test } from 'vitest';
import { quote } from '../../src/answer/quotation.ts';
import type { Passage } from '../../src/domain/passage.ts';
import { fakeDocument } from '../support/fake-corpus.ts';

const document = fakeDocument('visit', 'en', 'They met. 🙂 They signed. They left.', {
  published: '2018-11',
  publisher: 'City',
  url: 'https://example.org/visit',
});
const passage: Passage = { document: 'visit', number: 4, start: 10, end: 25, sentences: [] };

describe('quote', () => {
  test('gives the slice, and the highlight as a slice of the slice', () => {
    const quotation = quote(document, passage, { start: 13, end: 25 }, 0.5);
    expect(quotation).toEqual({
      citation: 'visit#4',
      document: 'visit',
      title: 'Title of visit',
      publisher: 'City',
      published: '2018-11',
      url: 'https://example.org/visit',
      ownWords: true,
      language: 'en',
      text: '🙂 They signed.',
      highlights: [[3, 15]],
      score: 0.5,
    });
    expect(quotation.text.slice(3, 15)).toBe('They signed.');
  });

  test('says nothing of what the document does not state, and needs no highlight', () => {
    const quotation = quote(fakeDocument('a', 'de', document.text), passage, undefined, 0);
    expect(quotation.highlights).toEqual([]);
    expect(Object.keys(quotation)).not.toEqual(expect.arrayContaining(['publisher']));
    expect('published' in quotation || 'url' in quotation).toBe(false);
  });

  test('a highlight may be the whole passage, and a passage the whole document', () => {
    const whole = { ...passage, start: 0, end: document.text.length };
    expect(quote(document, whole, whole, 1)).toMatchObject({
      text: document.text,
      highlights: [[0, document.text.length]],
    });
  });

  test.each([
    ['begins before the passage', { start: 9, end: 20 }],
    ['ends behind the passage', { start: 13, end: 26 }],
    ['lies before it', { start: 0, end: 9 }],
    ['lies behind it', { start: 26, end: 36 }],
    ['is empty', { start: 13, end: 13 }],
    ['ends before it begins', { start: 20, end: 13 }],
    ['is no number', { start: Number.NaN, end: 20 }],
    ['has no end', { start: 13, end: Number.POSITIVE_INFINITY }],
  ])('does not let out a highlight that %s', (_, highlight) => {
    expect(() => quote(document, passage, highlight, 1)).toThrow(
      expect.objectContaining({
        code: 'internal',
        data: { citation: 'visit#4', reason: 'highlight outside its passage' },
      }),
    );
  });

  test.each([
    ['ends behind the document', { start: 10, end: 37 }],
    ['begins before the document', { start: -1, end: 10 }],
    ['is empty', { start: 10, end: 10 }],
    ['ends before it begins', { start: 25, end: 10 }],
    ['is no number', { start: 10, end: Number.NaN }],
  ])('does not let out a passage that %s', (_, span) => {
    expect(() => quote(document, { ...passage, ...span }, undefined, 1)).toThrow(
      expect.objectContaining({
        code: 'internal',
        data: { citation: 'visit#4', reason: 'passage outside its document' },
      }),
    );
  });
});
