import { expect } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import type { Span } from '../../../src/domain/span.ts';
import type { Visit } from '../../../src/domain/visit.ts';

/** Every field points at the slice it was read from, and says what that slice says. */
export function expectEvidence(text: string, visit: Visit, language: Language): void {
  const { evidence, delegation } = visit;
  if (evidence === undefined) throw new Error('no evidence');
  const slice = ({ start, end }: Span): string =>
    text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const all = [evidence.sentence, ...Object.values(evidence.fields).flat()];
  for (const { start, end } of all) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  const slices = (field: keyof typeof evidence.fields): string[] =>
    (evidence.fields[field] ?? []).map(slice);
  expect(slices('hosts')).toEqual(visit.hosts);
  expect(slices('organisations')).toEqual(visit.organisations);
  expect(slices('topics')).toEqual(visit.topics);
  expect(slices('people')).toEqual(visit.people.map(({ name }) => name));
  expect(slices('occasion')).toEqual([visit.occasion].flatMap((value) => value ?? []));
  expect(slices('outcome')).toEqual([visit.outcome].flatMap((value) => value ?? []));
  expect(slices('delegation')).toEqual(
    [delegation?.name[language]].flatMap((value) => value ?? []),
  );
  expect(slices('leaders')).toEqual(delegation?.leaders ?? []);
  expect(slices('size')).toEqual([delegation?.size].flatMap((value) => value ?? []));
  expect(slices('date')).toHaveLength(visit.date === undefined ? 0 : 1);
  expect(slices('place')).toHaveLength(visit.place === undefined ? 0 : 1);
  expect(slices('stops')).toHaveLength(visit.stops.length);
  expect(slices('from')).toHaveLength(delegation?.from === undefined ? 0 : 1);
  for (const { role } of visit.people)
    if (role !== undefined) expect(text.replace(/\s+/gu, ' ')).toContain(role);
}
