import { afterAll, expect, test } from 'vitest';
import { ReaderThread } from '../../../src/corpus/apart/reader-thread.ts';
import { readerFor } from '../../../src/corpus/formats/all.ts';
import { readDocument } from '../../../src/corpus/read-document.ts';
import { BrueckeError } from '../../../src/domain/errors.ts';
import { seededRandom } from '../../support/random.ts';
import { assertDocument } from '../assert-document.ts';
import { fixture } from './fixtures.ts';
import { mutate, mutateArchive } from './mutate.ts';

// A few seconds for each format in the suite. `FUZZ_SECONDS=600 FUZZ_SEED=7 npx vitest run fuzz` goes on
// for longer and elsewhere.
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 1.5);
/** On a busy machine the thread alone takes those seconds to begin. */
const leastRuns = 20;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_181_030);

const thread = new ReaderThread();
afterAll(() => thread.close());

const formats: Readonly<Record<string, readonly string[]>> = {
  txt: ['chinese-gbk.txt', 'english-utf16.txt'],
  html: ['german-windows-1252.html', 'chinese-big5.html'],
  pdf: ['german-columns.pdf', 'chinese-report.pdf', 'english-print.pdf', 'encrypted.pdf'],
  docx: ['english-report.docx'],
  eml: ['german-base64.eml', 'english-quoted-printable.eml', 'chinese-gb18030.eml'],
};

test.each(Object.keys(formats))(
  'a broken .%s becomes a sound document or an error that names it, in time',
  async (format) => {
    const random = seededRandom(seed);
    const samples = (formats[format] ?? []).map(fixture);
    const until = performance.now() + seconds * 1000;
    const codes = new Map<string, number>();
    for (let run = 0; run < leastRuns || performance.now() < until; run += 1) {
      const sample = samples[run % samples.length] ?? new Uint8Array();
      const bytes = (format === 'docx' ? mutateArchive : mutate)(sample, random);
      const outcome = await read(bytes, `a.${format}`).catch((cause: unknown) => {
        throw new Error(`run ${run} of seed ${seed}`, { cause });
      });
      codes.set(outcome, (codes.get(outcome) ?? 0) + 1);
    }
    expect(codes.get('read')).toBeGreaterThan(0);
    // No library may need more time or memory than there is.
    expect(codes.get('document-too-costly')).toBeUndefined();
    if (process.env['FUZZ_SECONDS'] !== undefined) console.log(format, Object.fromEntries(codes));
  },
  seconds * 1000 + 60_000,
);

async function read(bytes: Uint8Array, file: string): Promise<string> {
  const reader = readerFor(file, bytes);
  if (reader === undefined) throw new Error(`no reader for ${file}`);
  try {
    const apart = reader.isApart === true ? thread.apart(reader) : reader;
    assertDocument(await readDocument(bytes, file, apart));
    return 'read';
  } catch (error) {
    if (!(error instanceof BrueckeError)) throw error;
    expect(error.data['file']).toBe(file);
    return error.code;
  }
}
