import type { Messages } from '../../../src/messages/index.ts';

type Entry = readonly [path: string, value: unknown];

/** Every leaf of a language, errors apart: they have tests of their own. */
export function entries(node: object, path = ''): Entry[] {
  return Object.entries(node).flatMap(([key, value]): Entry[] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (here === 'errors') return [];
    return typeof value === 'object' && value !== null ? entries(value, here) : [[here, value]];
  });
}

/** Each sentence with gaps, filled with plausible data. */
export function filled(messages: Messages): Readonly<Record<string, string>> {
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
    'source.moved': source.moved('jinan#3@k3Jd9a'),
    'source.replaced': source.replaced('jinan#3@k3Jd9a'),
    'visit.heading': visit.heading(2),
    'visit.from': visit.from('Erfurt'),
    'start.loaded': start.loaded({
      documents: 6,
      passages: 48,
      languages: ['de', 'en', 'zh'],
    }),
    'start.opened': [true, false]
      .map((built) => start.opened({ model: 'bruecke-mini', built, milliseconds: 1204 }))
      .join(' '),
    'start.indexBuilt': start.indexBuilt(1204),
    'start.problems': start.problems(3),
    'start.moreProblems': start.moreProblems(3),
    'progress.downloading': progress.downloading(1, 120),
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
