import * as fc from 'fast-check';
import type { Language } from '../../src/domain/language.ts';

/** A file of a corpus folder as people write them. */
export interface RawFile {
  readonly name: string;
  readonly content: string;
}

const words: Readonly<Record<Language, readonly string[]>> = {
  de: 'Die Delegation aus Dresden besuchte Gäste z. B. Dr. Weber am 30. Oktober und unterzeichnete einen Vertrag über 4,5 Mio. Euro mit der Hightech-Zone „Jinan“ – sagte er'.split(
    ' ',
  ),
  en: 'The delegation from Saxony met the mayor Mr. Li on Oct. 30 and signed a contract worth 4.5 million euros with the “high-tech zone” e.g. in Jinan said she'.split(
    ' ',
  ),
  zh: '代表团 访问了 济南 高新区 双方 签署 协议 “好” 他说 2018年 10月30日 三万家 企业 参加 萊比錫 市长 会见 客人'.split(
    ' ',
  ),
};

/** What may stand anywhere and must move no offset. */
const oddities = [
  '🙂',
  '👨‍👩‍👧',
  'e\u0301',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '&amp;',
  '<b>',
  '**fett**',
  '[1]',
  '\u202e',
  '𠮷',
  '\u0007',
  '¼',
  '\t',
];

const language = fc.constantFrom<Language>('de', 'en', 'zh');

function sentence(of: Language): fc.Arbitrary<string> {
  const word = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...words[of]) },
    { weight: 1, arbitrary: fc.constantFrom(...oddities) },
    { weight: 1, arbitrary: fc.nat(99_999).map((number) => `W${number}`) },
  );
  return fc
    .array(word, { minLength: 4, maxLength: 25 })
    .map((chosen) => (of === 'zh' ? `${chosen.join('')}。` : `${chosen.join(' ')}.`));
}

function block(of: Language): fc.Arbitrary<string> {
  const paragraph = fc
    .array(sentence(of), { minLength: 1, maxLength: 9 })
    .map((sentences) => sentences.join(of === 'zh' ? '' : ' '));
  return fc.oneof(
    { weight: 6, arbitrary: paragraph },
    { weight: 1, arbitrary: sentence(of).map((text) => `## ${text.slice(0, 30)}`) },
    { weight: 1, arbitrary: paragraph.map((text) => `- ${text}\n- ${text.slice(0, 40)}`) },
    { weight: 1, arbitrary: sentence(of).map((text) => `| A | B |\n|---|---|\n| ${text} | 2 |`) },
    { weight: 1, arbitrary: fc.constant('Foto: Rathaus\n\nImpressum | Kontakt') },
  );
}

/** The body of a document with at least one sentence that can be quoted. */
const body = language.chain((of) =>
  fc
    .tuple(sentence(of), fc.array(block(of), { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
    .map(([first, blocks, newline]) => ({
      language: of,
      text: [`${plainSentence[of]} ${first}`, ...blocks].join('\n\n').replaceAll('\n', newline),
    })),
);

const plainSentence: Readonly<Record<Language, string>> = {
  de: 'Die Gäste sprachen lange über die Zusammenarbeit der beiden Städte.',
  en: 'The guests spoke for a long time about how the two cities work together.',
  zh: '客人们就两座城市的合作进行了长时间的交谈。',
};

/** A corpus folder: one to five files, of Markdown with or without front matter, and plain text. */
export const rawFiles: fc.Arbitrary<RawFile[]> = fc
  .array(fc.tuple(body, fc.constantFrom('front', 'markdown', 'text')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((bodies) =>
    bodies.map(([{ language: of, text }, kind], at) => {
      const name = `${of}-${at + 1}`;
      if (kind === 'text') return { name: `${name}.txt`, content: text };
      const front = `---\nid: ${name}\nlanguage: ${of}\ntitle: T ${at + 1}\n---\n\n`;
      return { name: `${name}.md`, content: kind === 'front' ? front + text : text };
    }),
  );
