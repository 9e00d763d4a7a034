import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AskedField } from '../../src/domain/answer.ts';
import type { ReportedVisit } from '../../src/domain/visit.ts';
import { readerLanguages } from '../../src/messages/reader-language.ts';
import { fieldLine } from '../../src/messages/visit-field.ts';
import { visitMessagesIn } from '../../src/messages/visits/index.ts';
import { reportedVisit } from '../answer/visits/generated.ts';
import { visitWith } from '../answer/visits/visit-with.ts';

const fields = [
  'date',
  'place',
  'delegation',
  'leader',
  'hosts',
  'people',
  'organisations',
  'participants',
  'size',
  'occasion',
  'topics',
  'outcome',
] as const satisfies readonly AskedField['field'][];

const evidence = { sentence: { start: 0, end: 1 }, fields: {} };

describe('the line that says a field', () => {
  test('says what stands in the data and nothing else, and marks what nobody confirmed', () => {
    fc.assert(
      fc.property(
        reportedVisit,
        fc.constantFrom(...fields),
        fc.constantFrom(...readerLanguages),
        fc.boolean(),
        (confirmed, field, language, isRecognised) => {
          const visit: ReportedVisit = { ...confirmed, ...(isRecognised && { evidence }) };
          const line = fieldLine({ visit, citations: ['a-1#2'] }, field, language);
          const { recognised } = visitMessagesIn(language);
          expect(line.filter(({ kind }) => kind === 'mark').map(({ text }) => text)).toEqual(
            isRecognised ? [recognised] : [],
          );
          expect(line.map(({ text }) => text)).toContain('a-1#2');
          const said = line
            .filter(({ kind }) => kind === 'answer')
            .map(({ text }) => text)
            .join('\n');
          for (const value of stated(visit, field)) expect(said).toContain(value);
          if (stated(visit, field).length === 0 && isList(field)) expect(said).toBe('');
        },
      ),
    );
  });

  test('who received the guests is not said to have come with them', () => {
    const visit: ReportedVisit = {
      ...empty,
      hosts: ['Handelskammer', 'Li Wei'],
      people: [{ name: 'Li Wei' }, { name: 'Anna Berg', role: 'Delegationsleiterin' }],
      organisations: ['Handelskammer', 'Messe AG'],
    };
    const said = (field: AskedField['field']) =>
      fieldLine({ visit, citations: ['a#1'] }, field, 'de')
        .filter(({ kind }) => kind === 'answer')
        .map(({ text }) => text);
    expect(said('participants')).toEqual(['Anna Berg, Delegationsleiterin', 'Messe AG']);
    expect(said('leader')).toEqual(['Anna Berg, Delegationsleiterin']);
    expect(said('hosts')).toEqual(['Handelskammer; Li Wei']);
  });

  test('what reports do not agree on is said beside it, where it was asked for', () => {
    const visit: ReportedVisit = {
      ...empty,
      delegation: { name: { de: 'Gruppe' }, size: '30' },
      differences: [
        {
          field: 'size',
          values: [
            { value: '30', document: 'a' },
            { value: '25', document: 'b' },
          ],
        },
      ],
    };
    const texts = (field: AskedField['field']) =>
      fieldLine({ visit, citations: ['a#1'] }, field, 'en').map(({ text }) => text);
    expect(texts('size')).toContain('30 people (a) · 25 people (b)');
    expect(texts('hosts')).not.toContain('30 people (a) · 25 people (b)');
  });
});

const empty = visitWith('a', {});

const isList = (field: AskedField['field']) =>
  ['hosts', 'people', 'organisations', 'participants', 'topics', 'leader'].includes(field);

/** What the data say, read off without the program; who received is left out of who came. */
function stated(visit: ReportedVisit, field: AskedField['field']): readonly string[] {
  const { hosts, people, organisations, topics, occasion, outcome } = visit;
  const came = <Entry>(all: readonly Entry[], name: (entry: Entry) => string) =>
    all.map(name).filter((each) => !hosts.includes(each));
  switch (field) {
    case 'hosts':
      return hosts;
    case 'people':
      return came(people, ({ name }) => name);
    case 'organisations':
      return came(organisations, String);
    case 'participants':
      return [...came(people, ({ name }) => name), ...came(organisations, String)];
    case 'leader':
      return visit.delegation?.leaders ?? [];
    case 'topics':
      return topics;
    case 'occasion':
      return occasion === undefined ? [] : [occasion];
    case 'outcome':
      return outcome === undefined ? [] : [outcome];
    default:
      return [];
  }
}
