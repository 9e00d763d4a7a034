import { expect } from 'vitest';
import { cutPassages } from '../../src/corpus/passages/cut.ts';
import type { Document } from '../../src/domain/document.ts';
import { assertPassages } from './assert-passages.ts';
import { countTokens } from './helpers.ts';

/** Holds what every document must be, whatever file it comes from. */
export function assertDocument(document: Document): void {
  expect(document.title).not.toBe('');
  expect(document.text).not.toMatch(/\r|\t|[\u0000-\u0008\u202e\ufeff]| {2}/u);
  let end = 0;
  for (const block of document.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    const text = document.text.slice(block.start, block.end);
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/^$|\n/u);
    end = block.end;
  }
  let before = { page: 0, start: 0 };
  for (const page of document.pages ?? []) {
    expect(page.start).toBeGreaterThanOrEqual(before.start);
    expect(page.start).toBeLessThan(document.text.length);
    before = page;
  }
  const passages = cutPassages(document, { countTokens });
  expect(passages.length).toBeGreaterThan(0);
  assertPassages(document, passages);
}
