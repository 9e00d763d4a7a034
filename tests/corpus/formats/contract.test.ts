import { afterAll } from 'vitest';
import { ReaderThread } from '../../../src/corpus/apart/reader-thread.ts';
import { formatReaders } from '../../../src/corpus/formats/all.ts';
import { formatReaderContract } from '../../contract/format-reader.ts';
import { fixture } from './fixtures.ts';

const markdown = new TextEncoder().encode(
  '# Ein Titel\n\nEin Satz über *Jinan*.\n\n- eins\n- zwei\n',
);
const samples: Readonly<Record<string, readonly string[]>> = {
  text: ['chinese-gbk.txt', 'english-utf16.txt'],
  html: ['german-windows-1252.html', 'chinese-big5.html'],
  pdf: ['german-columns.pdf', 'chinese-report.pdf', 'english-print.pdf'],
  docx: ['english-report.docx'],
  eml: ['german-base64.eml', 'english-quoted-printable.eml', 'chinese-gb18030.eml'],
};

const thread = new ReaderThread();
afterAll(() => thread.close());

for (const reader of formatReaders) {
  const files = new Map(
    reader.format === 'markdown'
      ? [['sample.md', markdown]]
      : (samples[reader.format] ?? []).map((name) => [name, fixture(name)]),
  );
  formatReaderContract('the thread of the program', reader, files);
  if (reader.isApart === true) formatReaderContract('a thread apart', thread.apart(reader), files);
}
