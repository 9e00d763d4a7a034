import { expect, test } from 'vitest';
import { isNoOutcome } from '../../../src/corpus/visits/recognise/outcomes/no-outcome.ts';

test.each([
  'baut derzeit mit Nachdruck ein industrielles System auf',
  'The zone is currently home to 300 firms',
  'Beide Seiten wollen enger zusammenarbeiten',
  'und tauschten Geschenke aus',
])('%j is no outcome', (clause) => {
  expect(isNoOutcome(clause)).toBe(true);
});

test.each([
  'Eine Absichtserklärung wird derzeit ausgearbeitet',
  'A joint laboratory is currently being set up',
  'Beide Seiten unterzeichneten einen Vertrag',
  'vereinbarten ein Praktikum',
])('%j may be one', (clause) => {
  expect(isNoOutcome(clause)).toBe(false);
});
