import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { confirmVisits, frontMatterFor } from '../../../src/answer/visits/review/confirm.ts';
import { writeReview } from '../../../src/answer/visits/review/write.ts';
import type { Document } from '../../../src/domain/document.ts';
import type { Visit } from '../../../src/domain/visit.ts';
import { readText } from '../../corpus/helpers.ts';
import { hostileText, reportedVisit } from './generated.ts';

const words = { readFrom: 'read from' };
const body = 'Eine Delegation aus Dresden besuchte am 30. Oktober 2018 Jinan.\n\nMehr dazu.\n';

/** As rules would read it: everything from the first sentence. */
function recognised(document: Document, more: Partial<Visit> = {}): Document {
  const spanOf = (words: string) => {
    const start = document.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const visit: Visit = {
    id: 'reise-visit-1',
    date: '2018-10-30',
    place: { name: { de: 'Jinan', zh: '济南' }, country: 'CN' },
    stops: [],
    delegation: { name: { de: 'Delegation aus Dresden' }, from: { name: { de: 'Dresden' } } },
    hosts: [],
    people: [],
    organisations: [],
    topics: [],
    ...more,
    evidence: {
      sentence: spanOf('Eine Delegation aus Dresden besuchte am 30. Oktober 2018 Jinan.'),
      fields: {
        date: [spanOf('am 30. Oktober 2018')],
        place: [spanOf('Jinan')],
        delegation: [spanOf('Delegation aus Dresden')],
        from: [spanOf('Dresden')],
      },
    },
  };
  const stated = document.visits.filter(({ evidence }) => evidence === undefined);
  return { ...document, visits: [...stated, visit] };
}

async function confirmed(file: string): Promise<{ written: string; document: Document }> {
  const document = recognised(await readText(file, 'reise.md'));
  const bytes = confirmVisits(Buffer.from(file), document, words);
  if (bytes === undefined) throw new Error('not written');
  return { written: Buffer.from(bytes).toString('utf8'), document };
}

test('front matter quotes what each field was read from', async () => {
  const document = recognised(await readText(body, 'reise.md'));
  expect(frontMatterFor(document, words)).toEqual([
    '---',
    'visits:',
    '  # read from: Eine Delegation aus Dresden besuchte am 30. Oktober 2018 Jinan.',
    '  - id: reise-visit-1',
    '    # read from: am 30. Oktober 2018',
    '    date: 2018-10-30',
    '    # read from: Jinan',
    '    place:',
    '      name:',
    '        de: Jinan',
    '        zh: 济南',
    '      country: CN',
    '    # read from: Delegation aus Dresden',
    '    delegation:',
    '      name:',
    '        de: Delegation aus Dresden',
    '      # read from: Dresden',
    '      from:',
    '        name:',
    '          de: Dresden',
    '---',
  ]);
});

const kept = `---
title: "Reise"   # so
visits: [] # keine
# Ende
---
`;
const listed = `---
visits:
    - id: other
      place: { name: Foshan }  # dort

# Ende
title: Reise
---
`;

describe('written into the file, all else stays and the visit reads as confirmed', () => {
  test.each([
    ['no front matter', ''],
    ['front matter without visits', '---\ntitle: Reise\n---\n\n'],
    ['an empty list', kept],
    ['a blank field', '---\nvisits:\ntitle: Reise\n---\n'],
    ['a tilde', '---\ntitle: Reise\nvisits: ~\n---\n'],
    ['another visit', listed],
    ['empty front matter', '---\n---\n'],
    ['dots at the end', '---\ntitle: Reise\n...\n'],
  ])('%s', async (_, head) => {
    for (const end of ['\n', '\r\n']) {
      for (const mark of ['', '\ufeff']) {
        const file = mark + (head + body).replaceAll('\n', end);
        const { written, document } = await confirmed(file);
        expect(written.startsWith(mark)).toBe(true);
        expect(written.replaceAll('\r\n', '').includes('\n')).toBe(end === '\n');
        for (const line of file.slice(mark.length).split(end)) {
          expect(written).toContain(line.replace(/\[\]|~/u, ''));
        }
        expect(written.endsWith(body.replaceAll('\n', end))).toBe(true);
        const read = await readText(written, 'reise.md');
        expect(read.visits).toEqual(document.visits.map(({ evidence: _, ...visit }) => visit));
        expect(read.text).toBe(document.text);
      }
    }
  });

  test('in UTF-16, too', async () => {
    const text = `\ufeff${body}`;
    const document = recognised(await readText(body, 'reise.md'));
    const bytes = confirmVisits(Buffer.from(text, 'utf16le'), document, words);
    const written = Buffer.from(bytes ?? []).toString('utf16le');
    expect(written.startsWith('\ufeff---\nvisits:\n')).toBe(true);
    expect(written.endsWith(body)).toBe(true);
  });

  test('but not into a list in brackets, nor into fields in braces', async () => {
    for (const head of [
      '---\nvisits: [{ id: a, place: { name: X } }]\n---\n',
      '---\n{ title: Reise }\n---\n',
    ]) {
      const document = recognised(await readText(head + body, 'reise.md'));
      expect(confirmVisits(Buffer.from(head + body), document, words)).toBeUndefined();
    }
  });

  test('whatever its texts are, it reads the same or is not written', async () => {
    const document = await readText(body, 'reise.md');
    let count = 0;
    fc.assert(
      fc.property(
        reportedVisit,
        hostileText,
        ({ sources: _, differences: __, ...visit }, words) => {
          const bytes = confirmVisits(Buffer.from(body), recognised(document, visit), {
            readFrom: words.replace(/\s|\p{C}/gu, ''),
          });
          if (bytes === undefined) return;
          count += 1;
          expect(Buffer.from(bytes).toString('utf8').endsWith(body)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
    expect(count).toBeGreaterThan(60);
  });
});

describe('a file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bruecke-review-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is replaced as a whole and keeps its mode', async () => {
    const path = join(folder, 'reise.md');
    await writeFile(path, body, { mode: 0o640 });
    const document = recognised(await readText(body, 'reise.md'));
    expect(await writeReview(path, document, words)).toBe(true);
    expect(await readFile(path, 'utf8')).toContain('id: reise-visit-1');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['reise.md']);
  });

  test('that has changed since it was read stays as it is', async () => {
    const path = join(folder, 'reise.md');
    await writeFile(path, `${body}Neu.\n`);
    const document = recognised(await readText(body, 'reise.md'));
    expect(await writeReview(path, document, words)).toBe(false);
    expect(await readFile(path, 'utf8')).toBe(`${body}Neu.\n`);
  });
});
