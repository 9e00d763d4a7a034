import { expect, test } from 'vitest';
import { asCitation } from '../../src/terminal/as-citation.ts';

test.each([
  ['dresden-jinan-2018', 'dresden-jinan-2018#1'],
  [' dresden-jinan-2018＃3 ', 'dresden-jinan-2018#3'],
  ['what is this', 'what is this'],
])('%j is looked up as %j', (written, citation) => {
  expect(asCitation(written)).toBe(citation);
});
