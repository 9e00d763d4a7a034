import * as fc from 'fast-check';
import { composeText } from '../../src/corpus/formats/compose.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Language } from '../../src/domain/language.ts';

const fragments: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Dr.',
    'am 3.',
    'Mai',
    'z. B.',
    'e. V.',
    'Die',
    'Stadt',
    '„Ja!“,',
    'sagte',
    'Er.',
    'Wuxi',
    '4,5',
    'Mio.',
    '…',
    '(vgl. S. 2.)',
    'gut.',
    'Warum?',
    '–',
    'www.x.de',
    '»So.«',
  ],
  en: [
    'Mr.',
    'Oct.',
    '30.',
    'The',
    'city',
    '"Yes,"',
    'she',
    'said.',
    'U.S.',
    'Inc.',
    '3.5',
    '...',
    '(est. 1990.)',
    'good.',
    'Why?',
    '“No.”',
    'J.',
    '-',
    'e.g.',
    'Jinan',
  ],
  zh: [
    '代表团',
    '访问。',
    '“好！”',
    '他说，',
    '济南；',
    '《你好！》',
    '……',
    '（见图。）',
    '2018年',
    '3.5%',
    'Co., Ltd.',
    '吗？',
    '、',
    '。',
    '「是。」',
    '工业4.0',
    '！',
    'OK?',
    '他表示：',
    '我们',
  ],
};

const language = fc.constantFrom<Language>('de', 'en', 'zh');

function prose(of: Language, maximum: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...fragments[of]) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  );
  return fc.array(piece, { minLength: 1, maxLength: maximum }).map((parts) =>
    parts
      .join(of === 'zh' ? '' : ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
}

/** A paragraph in one of the three languages with everything in it that misleads a splitter. */
export const paragraph = language.chain((of) =>
  prose(of, 60).map((text) => ({ language: of, text })),
);

/** A document as a reader gives it: all kinds of blocks in any order. */
export const document: fc.Arbitrary<Document> = language.chain((of) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(
          'heading',
          'paragraph',
          'paragraph',
          'item',
          'row',
          'boilerplate' as const,
        ),
        text: prose(of, 80).filter((text) => text !== ''),
      }),
      { maxLength: 12 },
    )
    .map((pieces) => ({
      id: 'generated',
      title: 'Generated',
      language: of,
      file: 'generated.txt',
      sha256: '0'.repeat(64),
      ...composeText(pieces),
      visits: [],
    })),
);
