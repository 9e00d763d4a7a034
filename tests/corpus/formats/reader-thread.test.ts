import { constants, deflateRawSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { ReaderThread } from '../../../src/corpus/apart/reader-thread.ts';
import { htmlReader } from '../../../src/corpus/formats/html/reader.ts';
import { pdfReader } from '../../../src/corpus/formats/pdf/reader.ts';
import { fixture } from './fixtures.ts';

let thread: ReaderThread;
afterEach(() => thread.close());

/** A page whose text unpacks to this many megabytes, made of one compressed block again and again. */
function bomb(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(10_000_000, '(a) Tj '), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const blocks = Array<Buffer>(megabytes / 10).fill(block);
  const packed = Buffer.concat([Buffer.of(0x78, 0x9c), ...blocks, Buffer.of(0x03, 0x00)]);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from(
        `%PDF-1.4\n${objects.join('')}4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
      ),
      packed,
      Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
    ]),
  );
}

test('a file that takes too long is left, and the next one is read', async () => {
  thread = new ReaderThread({ seconds: 0.5, megabytes: 1000 });
  const reader = thread.apart(pdfReader);
  const started = performance.now();
  await expect(reader.read(bomb(200), 'slow.pdf')).rejects.toMatchObject({
    code: 'document-too-costly',
    data: { file: 'slow.pdf', reason: 'too-slow' },
  });
  expect(performance.now() - started).toBeLessThan(8000);
  await thread.close();
  thread = new ReaderThread();
  const { pieces } = await thread.apart(pdfReader).read(fixture('english-print.pdf'), 'good.pdf');
  expect(pieces.length).toBeGreaterThan(5);
});

test('a file that takes too much memory is left, and the next one is read', async () => {
  thread = new ReaderThread({ seconds: 60, megabytes: 700 });
  const reader = thread.apart(pdfReader);
  await expect(reader.read(bomb(4000), 'large.pdf')).rejects.toMatchObject({
    code: 'document-too-costly',
    data: { file: 'large.pdf', reason: 'too-much-memory' },
  });
  const { pieces } = await reader.read(fixture('english-print.pdf'), 'good.pdf');
  expect(pieces.length).toBeGreaterThan(5);
}, 60_000);

test('errors and depth come through as they are', async () => {
  thread = new ReaderThread();
  await expect(
    thread.apart(pdfReader).read(fixture('encrypted.pdf'), 'a.pdf'),
  ).rejects.toMatchObject({ code: 'document-encrypted', data: { file: 'a.pdf' } });
  const deep = new TextEncoder().encode('<div>'.repeat(5000));
  await expect(thread.apart(htmlReader).read(deep, 'a.html')).rejects.toBeInstanceOf(RangeError);
});
