import { createHash } from 'node:crypto';
import type { BlockKind, Document } from '../../src/domain/document.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Passage } from '../../src/domain/passage.ts';
import type { Cutter } from '../../src/index/building/cutter.ts';

/** A document of one paragraph a line. */
export function fakeDocument(
  id: string,
  language: Language,
  text: string,
  more: Partial<Document> = {},
): Document {
  const kind: BlockKind = 'paragraph';
  return {
    id,
    title: `Title of ${id}`,
    language,
    file: `${id}.md`,
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    blocks: [...text.matchAll(/[^\n]+/gu)].map((line) => ({
      kind,
      start: line.index,
      end: line.index + line[0].length,
    })),
    visits: [],
    ...more,
  };
}

/** A passage for each line, a sentence for each stretch up to a full stop. */
export const lineCutter: Cutter = {
  version: 'lines',
  cut: (document) =>
    [...document.text.matchAll(/[^\n]+/gu)].map((line, at): Passage => {
      const sentences = [...line[0].matchAll(/[^.。]+[.。]?/gu)].map((sentence) => ({
        start: line.index + sentence.index,
        end: line.index + sentence.index + sentence[0].length,
      }));
      const end = line.index + line[0].length;
      return { document: document.id, number: at + 1, start: line.index, end, sentences };
    }),
};

/** A small corpus in three languages, out of order on purpose. */
export const smallCorpus: readonly Document[] = [
  fakeDocument(
    'jinan-zh',
    'zh',
    '德国图林根州代表团访问了济南。代表团有30人。\n双方签署了合作协议。',
  ),
  fakeDocument(
    'visit-en',
    'en',
    'A delegation from Thuringia visited Jinan in 2018.\nThe high-tech zone signed an agreement. Thirty people took part.',
  ),
  fakeDocument(
    'dresden',
    'de',
    'Die Wirtschaftsdelegation aus Dresden besuchte die Hightech-Zone.\nMehr als 1.100 Unternehmen waren vertreten. Der Vertrag gilt fünf Jahre.',
    { published: '2018-11-06', publisher: 'Stadt Dresden', url: 'https://example.org/a' },
  ),
  fakeDocument('aachen', 'de', 'Aachen und Ningbo sind Partnerstädte.'),
];
