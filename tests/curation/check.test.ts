import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCorpus } from '../../src/curation/check/check.ts';
import type { CurationCommand } from '../../src/terminal/curation/arguments.ts';
import { shellWord } from '../../src/terminal/curation/remedy.ts';
import { runCuration } from '../../src/terminal/curation/run.ts';
import { fakeAnswerer } from '../terminal/support/fake-answerer.ts';
import { fakeTerminal } from '../terminal/support/fake-terminal.ts';
import { type Workshop, workshop } from './support/corpus.ts';
import { article, page, serve, visit } from './support/server.ts';

let shop: Workshop;
let indexDir = '';
beforeEach(() => {
  shop = workshop();
  indexDir = join(shop.outside, 'index');
});
afterEach(() => shop.close());

const facts = 'title: Besuch\npublished: 2021-05-12\npublisher: Bote\nurl: https://a.test/';
const long = Array.from(
  { length: 30 },
  (_, at) => `Satz Nummer ${at} erzählt, was am ${at + 1}. Tag der Reise nach Jinan geschah.`,
).join(' ');

async function found() {
  const { archive } = shop.curation;
  return (await checkCorpus(shop.corpusDir, indexDir, await archive.holdings())).findings;
}

describe('what is found', () => {
  test('nothing in a corpus that is in order, nor in an empty one', async () => {
    expect(await found()).toEqual([]);
    shop.change('a.md', `---\n${facts}a\n---\n\n${visit.join('\n\n')}`);
    expect(await found()).toEqual([]);
  });

  test('the same text, nearly the same text, and what is not stated', async () => {
    shop.change('a.md', `---\n${facts}a\n---\n\n${long}`);
    shop.change('b.md', `---\n${facts}b\n---\n\n${long}`);
    shop.change('c.md', `---\n${facts}c\n---\n\n${long.replace('Nummer 15', 'Nummer fünfzehn')}`);
    shop.change('d.md', `---\ntitle: Ohne\n---\n\n${visit.join(' ')}`);
    const findings = await found();
    expect(findings).toEqual([
      { kind: 'duplicate', id: 'b', other: 'a', share: 1 },
      { kind: 'duplicate', id: 'c', other: 'a', share: expect.closeTo(0.97, 1) },
      { kind: 'missing', id: 'd', file: 'd.md', fields: ['published', 'publisher', 'url'] },
    ]);
  });

  test('what cannot be read, what lost its document, and what lies unused in the index', async () => {
    shop.change('leer.md', '');
    shop.change('alt.doc', 'x');
    const server = await serve({ '/a': page(article('Ein Besuch', visit)) });
    await shop.add(`${server.origin}/a`);
    await server.close();
    const { rmSync } = await import('node:fs');
    rmSync(join(shop.corpusDir, 'web'), { recursive: true });
    const served = `snapshot-${'a'.repeat(16)}`;
    const dead = [`building-${'0'.repeat(36)}`, `snapshot-${'b'.repeat(16)}`];
    for (const name of [served, ...dead]) mkdirSync(join(indexDir, name), { recursive: true });
    writeFileSync(join(indexDir, 'CURRENT'), `${served} ${'0'.repeat(64)}\n`);
    const findings = await found();
    expect(findings).toMatchObject([
      { kind: 'unreadable', file: 'alt.doc', error: { code: 'document-format' } },
      { kind: 'unreadable', file: 'leer.md', error: { code: 'document-empty' } },
      { kind: 'orphan', id: '127.0.0.1-a' },
      ...dead.map((file) => ({ kind: 'unused', file })),
    ]);
    expect(await shop.remove('127.0.0.1-a')).toMatchObject({ kind: 'removed' });
    expect(await shop.remove('alt.doc')).toMatchObject({ kind: 'removed', files: ['alt.doc'] });
  });
});

async function run(command: CurationCommand, typed = '') {
  const terminal = fakeTerminal(typed, {});
  let opened = 0;
  const code = await runCuration(
    command,
    { ...shop.curation, indexDir },
    async () => {
      opened += 1;
      return fakeAnswerer({});
    },
    terminal,
  );
  return { code, shown: terminal.written(), complaints: terminal.complaints(), opened };
}

const objects = (shown: string): unknown[] =>
  shown
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the commands', () => {
  test('add says what it found, indexes once, and again does nothing', async () => {
    const path = shop.write('besuch.md', `---\npublisher: Bote\n---\n\n${visit.join('\n\n')}`);
    const first = await run({ name: 'add', sources: [path], json: false });
    expect(first).toMatchObject({ code: 0, opened: 1, complaints: '' });
    expect(first.shown).toContain('Added: besuch\n');
    expect(first.shown).toMatch(/Publisher +Bote\n/);
    expect(first.shown).toContain('Not found: Published and Address\n');
    const again = await run({ name: 'add', sources: [path], json: false });
    expect(again).toEqual({ code: 0, opened: 0, complaints: '', shown: 'Unchanged: besuch\n' });
  });

  test('--json gives one object for each source, failures too', async () => {
    const path = shop.write('besuch.md', visit.join('\n\n'));
    const { code, shown, complaints, opened } = await run(
      { name: 'add', sources: [path, '-', 'fehlt.md'], json: true },
      'ftp://a.test/\n',
    );
    expect({ code, opened }).toEqual({ code: 2, opened: 1 });
    const lines = objects(shown);
    expect(lines).toMatchObject([
      {
        outcome: 'added',
        document: 'besuch',
        file: 'besuch.md',
        found: { language: 'de' },
        error: null,
      },
      {
        outcome: 'failed',
        source: 'ftp://a.test/',
        found: null,
        error: { code: 'address-invalid' },
      },
      { outcome: 'failed', error: { code: 'input-missing' } },
    ]);
    const keys = lines.map((line) => Object.keys(Object(line)).join(' '));
    expect(new Set(keys).size).toBe(1);
    expect(complaints.trimEnd().split('\n')).toHaveLength(2);
  });

  test('remove says what it would remove, and removes it', async () => {
    await run({ name: 'add', sources: [shop.write('besuch.md', visit.join('\n\n'))], json: false });
    const dry = await run({ name: 'remove', documents: ['besuch'], dryRun: true, json: false });
    expect(dry).toMatchObject({ code: 0, opened: 0 });
    expect(dry.shown).toBe('Would be removed: besuch\n  besuch.md\n  .originals/besuch.json\n');
    const wet = await run({
      name: 'remove',
      documents: ['besuch', 'nie'],
      dryRun: false,
      json: true,
    });
    expect(wet).toMatchObject({ code: 2, opened: 1 });
    expect(objects(wet.shown)).toMatchObject([{ outcome: 'removed' }, { outcome: 'failed' }]);
  });

  test('check has an exit code of its own, and a command for what it finds', async () => {
    shop.change('a.md', `---\n${facts}a\n---\n\n${long}`);
    expect(await run({ name: 'check', json: false })).toMatchObject({ code: 0, opened: 0 });
    shop.change('b c.md', `---\n${facts}b\n---\n\n${long}`);
    const plain = await run({ name: 'check', json: false });
    expect(plain.code).toBe(3);
    expect(plain.shown).toContain(
      '· b-c holds the same text as a\n  mend with: npm run -s bruecke -- remove b-c\n',
    );
    const { shown } = await run({ name: 'check', json: true });
    expect(objects(shown)).toMatchObject([
      { document: 'a', published: '2021-05-12', missing: [] },
      { document: 'b-c' },
      { finding: 'duplicate', document: 'b-c', other: 'a', share: 1 },
    ]);
  });
});

test('words that a shell would take apart are quoted', () => {
  expect(['a/b.md', 'b c', "it's", '-x', '$(rm)', '中.md'].map(shellWord)).toEqual([
    'a/b.md',
    "'b c'",
    "'it'\\''s'",
    "'-x'",
    "'$(rm)'",
    '中.md',
  ]);
});
