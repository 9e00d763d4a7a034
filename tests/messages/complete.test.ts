import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { type Messages, messagesIn } from '../../src/messages/index.ts';

type Entry = readonly [path: string, value: unknown];

/** Every leaf of a language, errors apart: they have tests of their own. */
function entries(node: object, path = ''): Entry[] {
  return Object.entries(node).flatMap(([key, value]): Entry[] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (here === 'errors') return [];
    return typeof value === 'object' && value !== null ? entries(value, here) : [[here, value]];
  });
}

/** Each sentence with gaps, filled with plausible data. */
function filled(messages: Messages): Readonly<Record<string, string>> {
  const { count, source, visit, start, progress, curation } = messages;
  return {
    'count.documents': count.documents(1204),
    'count.passages': count.passages(2),
    'count.visits': count.visits(0),
    'count.people': count.people(30),
    'count.peopleAsStated': count.peopleAsStated('fast 30'),
    'count.problems': count.problems(2),
    'source.passageOf': source.passageOf(3, 12),
    'source.page': source.page(3, 4),
    'visit.heading': visit.heading(2),
    'visit.from': visit.from('Erfurt'),
    'start.loaded': start.loaded({
      documents: 6,
      passages: 48,
      languages: ['de', 'en', 'zh'],
    }),
    'start.opened': start.opened({ model: 'bruecke-mini', built: true, milliseconds: 1204 }),
    'start.indexBuilt': start.indexBuilt(1204),
    'start.problems': start.problems(3),
    'start.moreProblems': start.moreProblems(3),
    'progress.waiting': progress.waiting(0, 0),
    'progress.cutting': progress.cutting(1, 6),
    'progress.embedding': progress.embedding(1, 6),
    'progress.indexing': progress.indexing(1, 6),
    'progress.writing': progress.writing(1, 6),
    'curation.reading': curation.reading(1, 6),
    'curation.added': curation.added('jinan-2018'),
    'curation.changed': curation.changed('jinan-2018'),
    'curation.unchanged': curation.unchanged('jinan-2018'),
    'curation.gone': curation.gone('jinan-2018'),
    'curation.removed': curation.removed('jinan-2018'),
    'curation.wouldRemove': curation.wouldRemove('jinan-2018'),
    'curation.notFound': curation.notFound([source.title, source.published]),
    'curation.titleChanged': curation.titleChanged('Jinan', 'Jinan 2018'),
    'curation.dateChanged': curation.dateChanged('2018', undefined),
    'curation.lines': curation.lines(1, 2),
    'curation.duplicate': curation.duplicate('a', 'b'),
    'curation.similar': curation.similar('a', 'b', 93),
    'curation.missing': curation.missing('a', [source.title]),
    'curation.orphan': curation.orphan('a'),
    'curation.unused': curation.unused('snapshot-1'),
    'curation.remedy': curation.remedy('npm start'),
    'curation.stateIn': curation.stateIn(['title', 'url'], 'a.md'),
    'curation.findings': curation.findings(2),
  };
}

const keys = entries(messagesIn('en')).map(([path]) => path);

describe.each(languages)('%s', (language) => {
  const messages = messagesIn(language);

  test('has every key that the others have', () => {
    expect(
      entries(messages)
        .map(([path]) => path)
        .sort(),
    ).toEqual([...keys].sort());
  });

  test('leaves no text empty and no gap open', () => {
    const withGaps = filled(messages);
    for (const [path, value] of entries(messages)) {
      const text = typeof value === 'function' ? withGaps[path] : value;
      expect(text, path).toBeTypeOf('string');
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|[{}]|\$\{/);
      expect(String(text).trim(), path).toBe(text);
    }
  });

  test('says no sentence in another language', () => {
    const withGaps = filled(messages);
    for (const [path, value] of entries(messages)) {
      const text = typeof value === 'function' ? (withGaps[path] ?? '') : String(value);
      if (language !== 'zh') expect(text, path).not.toMatch(/\p{Script=Han}/u);
      // Numbers are the same in all three.
      else if (/\p{L}/u.test(text)) expect(text, path).toMatch(/\p{Script=Han}/u);
    }
  });
});

test('no two languages share a sentence', () => {
  const sentence = (value: unknown) => typeof value === 'string' && value.includes(' ');
  const german = new Map(entries(messagesIn('de')));
  for (const [path, value] of entries(messagesIn('en'))) {
    if (sentence(value)) expect(german.get(path), path).not.toBe(value);
  }
});

test('numbers and nouns take the form of the language', () => {
  const [de, en, zh] = [messagesIn('de'), messagesIn('en'), messagesIn('zh')];
  expect([0, 1, 2, 1204].map(de.count.documents)).toEqual([
    '0 Dokumente',
    '1 Dokument',
    '2 Dokumente',
    '1.204 Dokumente',
  ]);
  expect([0, 1, 2, 1204].map(en.count.visits)).toEqual([
    '0 visits',
    '1 visit',
    '2 visits',
    '1,204 visits',
  ]);
  expect([1, 1204].map(zh.count.documents)).toEqual(['1份文档', '1,204份文档']);
  expect(en.count.people(1)).toBe('1 person');
  const loaded = { documents: 1, passages: 2, languages: ['de', 'en', 'zh'] } as const;
  expect(zh.start.loaded(loaded)).toContain('德文、英文和中文');
});
