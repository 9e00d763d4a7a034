import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { corpusFaults } from '../support/corpus-faults.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bruecke-check-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(
  file: string,
  frontMatter: readonly string[],
  body = 'The delegation met its hosts.',
) {
  writeFileSync(join(folder, file), ['---', ...frontMatter, '---', '', body, ''].join('\n'));
}

const visit = (date: string) => [
  'visits:',
  '  - id: a-visit',
  `    date: "${date}"`,
  '    place: { name: Jinan }',
  '    delegation: { name: Guests }',
];

describe('the check of the corpus', () => {
  test('finds nothing wrong with the documents of the repository', async () => {
    expect(await corpusFaults(fileURLToPath(new URL('../../corpus', import.meta.url)))).toEqual([]);
  });

  test('finds nothing wrong with a sound document, and leaves the README out', async () => {
    write('visit-2018.md', ['id: visit-2018', 'language: en', ...visit('2018-10-30/2018-11-02')]);
    writeFileSync(join(folder, 'README.md'), '---\nno: front matter of ours\n---\n');
    expect(await corpusFaults(folder)).toEqual([]);
  });

  test('names an id that is not the name of its file, also below a folder', async () => {
    mkdirSync(join(folder, 'years'));
    write('years/visit-2018.md', ['id: visit-2018', 'language: en']);
    write('years/visit-2019.md', ['id: visit-2020', 'language: en']);
    expect(await corpusFaults(folder)).toEqual([
      'The document “years/visit-2019.md” has the id “visit-2020”; name the file “visit-2020.md”.',
    ]);
  });

  test.each(['2018-13-01', '30 October', '2018-10-30 to 2018-11-02', '20181030'])(
    'names a visit with the date %s',
    async (date) => {
      write('sound.md', ['id: sound', 'language: en']);
      write('dated.md', ['id: dated', 'language: en', ...visit(date)]);
      const [fault, ...more] = await corpusFaults(folder);
      expect(fault).toContain('dated.md');
      expect(more).toEqual([]);
    },
  );

  test('has a sentence for each document that cannot be read', async () => {
    write('sound.md', ['id: sound', 'language: en']);
    write('broken.md', ['title: [']);
    write('unknown.md', ['titel: Besuch']);
    write('empty.md', ['id: empty'], '');
    const faults = await corpusFaults(folder);
    expect(faults).toHaveLength(3);
    for (const name of ['broken.md', 'unknown.md', 'empty.md']) {
      expect(faults.filter((fault) => fault.includes(`“${name}”`))).toHaveLength(1);
    }
  });

  test('has a sentence for the folder, and for each document where none can be read', async () => {
    write('broken.md', ['title: [']);
    const faults = await corpusFaults(folder);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('“broken.md”');
    expect(faults[1]).toContain('holds no document that can be read');
    expect(await corpusFaults(join(folder, 'nowhere'))).toEqual([
      expect.stringContaining('does not exist'),
    ]);
  });

  test('as a command: exit 1 and a sentence for each fault', { timeout: 60_000 }, async () => {
    write('sound.md', ['id: sound', 'language: en']);
    write('broken.md', ['title: [']);
    const script = fileURLToPath(new URL('../corpus-check.ts', import.meta.url));
    const outcome = await new Promise((resolve) => {
      const argv = ['--import', import.meta.resolve('tsx'), script, folder];
      execFile(process.execPath, argv, (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, lines: stderr.trimEnd().split('\n') });
      });
    });
    expect(outcome).toEqual({
      code: 1,
      stdout: '',
      lines: [expect.stringMatching(/^The .*“broken\.md”.* front matter /)],
    });
  });
});
