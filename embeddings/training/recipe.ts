import type { DataFile } from './data/files.ts';

/** How much of a source goes into the vocabulary and into each kind of training pair. */
export interface SourceWeights {
  /** Weight of its words when the vocabulary is counted. */
  readonly vocabulary: number;
  /** Weight of one of its rows when batches are drawn. */
  readonly pairs: number;
  /** Weight of one of its lines as a question for the window of lines around it. */
  readonly windows: number;
  /** Weight of a headword with the bare name out of its gloss, for both of the above. */
  readonly names: { readonly vocabulary: number; readonly pairs: number };
}

const noNames = { vocabulary: 0, pairs: 0 };
const softwareDocumentation = new Set([
  'adobe-workfront',
  'msdocs-business-central',
  'msdocs-d365-operations',
]);

/** Sets whose lines stand in the order of their documents. */
const documentOrdered = new Set(['ntrex128', 'flores200-devtest', 'tico19', 'de-news-llm']);

const dictionaries: Readonly<Record<string, number>> = {
  'cc-cedict': 0.4,
  'places-cedict': 1,
  'iso-codes': 0.5,
  enwiktionary: 0.6,
  'enwiktionary-pivot': 0.6,
  'enwiktionary-sense': 0.3,
};

const questions: Readonly<Record<string, number>> = {
  'cmrc2018-dev-trial': 5,
  'drcd-dev-test': 4,
  'de-news-llm': 0.5,
  gesetze: 0.3,
};

/** The weights that made the shipped model; a source we do not know counts like news. */
export function weightsOf(file: DataFile): SourceWeights {
  const { kind, source, languages } = file;
  if (softwareDocumentation.has(source)) {
    return { vocabulary: 0.05, pairs: 0.1, windows: 0, names: noNames };
  }
  if (kind === 'dict') {
    const named = languages[1] === 'en' && source !== 'iso-codes';
    const names = named ? { vocabulary: 5, pairs: 1.2 } : noNames;
    return { vocabulary: 2, pairs: dictionaries[source] ?? 0.3, windows: 0, names };
  }
  if (kind === 'qa')
    return { vocabulary: 0.3, pairs: questions[source] ?? 0.3, windows: 0, names: noNames };
  if (source.startsWith('tatoeba')) {
    const german = languages[0] === 'de' && languages[1] === 'en';
    return { vocabulary: 0.5, pairs: german ? 0.25 : 1, windows: 0, names: noNames };
  }
  const windows = documentOrdered.has(source) ? 1 : 0;
  return { vocabulary: 1, pairs: 1, windows, names: noNames };
}
