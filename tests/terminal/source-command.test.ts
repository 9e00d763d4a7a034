import { describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { referenceFormats } from '../../src/domain/reference-format.ts';
import type { SourceCard } from '../../src/domain/source.ts';
import { parseArguments } from '../../src/terminal/arguments.ts';
import { converse } from '../../src/terminal/conversation.ts';
import { type OneShotCommand, runOneShot } from '../../src/terminal/one-shot.ts';
import type { Terminal } from '../../src/terminal/terminal.ts';
import { readAgain } from '../references/read-again.ts';
import { fakeAnswerer } from './support/fake-answerer.ts';
import { fakeTerminal } from './support/fake-terminal.ts';
import { sourceCard } from './support/samples.ts';

const citation = sourceCard.citation;
const changed: SourceCard = {
  ...sourceCard,
  read: '2024-05-01',
  rights: 'CC BY 4.0',
  change: { citation: `${citation}@AAAAAA`, kind: 'replaced' },
};
const answererOf = (card: SourceCard): Answerer => ({ ...fakeAnswerer(), source: () => card });

async function run(
  command: OneShotCommand,
  card: SourceCard = sourceCard,
  changes: Partial<Terminal> = {},
) {
  const terminal = fakeTerminal('', changes);
  const code = await runOneShot(command, async () => answererOf(card), terminal);
  return { code, shown: terminal.written(), complaints: terminal.complaints() };
}

async function talk(typed: string, card: SourceCard = sourceCard, changes: Partial<Terminal> = {}) {
  const terminal = fakeTerminal(typed, changes);
  await converse({ answerer: answererOf(card), milliseconds: 1 }, terminal);
  return terminal.written();
}

describe('arguments', () => {
  const source = { name: 'source', citation };
  test.each([
    [['--format', 'apa'], { ...source, format: 'apa', json: false }],
    [['--format=BibTeX'], { ...source, format: 'bibtex', json: false }],
    [['--format', 'ris', '--json'], { ...source, format: 'ris', json: true }],
    [['--format', 'json'], { ...source, json: true }],
  ])('%j', (options, command) => {
    expect(parseArguments(['source', citation, ...options])).toEqual(command);
  });

  test.each([
    [['--format', 'bibtax'], 'bibtax'],
    [['--format'], ''],
  ])('%j is refused', (options, value) => {
    const allowed = 'apa, iso690, gbt7714, bibtex, ris, csl-json, json';
    expect(() => parseArguments(['source', citation, ...options])).toThrow(
      new BrueckeError('option-invalid', { option: '--format', value, allowed }),
    );
  });
});

describe('source --format', () => {
  test.each(referenceFormats)('%s writes the reference and nothing else', async (format) => {
    const { code, shown, complaints } = await run({
      name: 'source',
      citation,
      format,
      json: false,
    });
    expect(code).toBe(0);
    expect(complaints).toBe('');
    expect(shown.endsWith('\n')).toBe(true);
    if (format === 'apa' || format === 'iso690' || format === 'gbt7714') {
      expect(shown.trimEnd()).not.toContain('\n');
      expect(shown).toContain(sourceCard.title);
    } else {
      expect(readAgain(shown, format).title).toBe(sourceCard.title);
    }
  });

  test('with --json is one object', async () => {
    const { shown } = await run({ name: 'source', citation, format: 'apa', json: true });
    expect(JSON.parse(shown)).toEqual({
      citation,
      format: 'apa',
      reference: expect.stringContaining('(2018, November 1)'),
    });
  });

  test.each([
    ['de', 'Das Dokument hat sich geändert'],
    ['en', 'The document has changed'],
    ['zh-Hans', '文档有改动'],
    ['zh-Hant', '文件有更動'],
  ] as const)('in %s says beside it that the document has changed', async (language, sentence) => {
    const command = { name: 'source', citation, format: 'ris', json: false } as const;
    const { shown, complaints } = await run(command, changed, { language });
    expect(complaints).toContain(sentence);
    expect(shown).toMatch(/^TY {2}- /u);
  });
});

test('the card names the passages around, how to cite, and what has changed', async () => {
  const { shown } = await run({ name: 'source', citation, json: false }, changed);
  expect(shown).toMatch(/^ {2}The document has changed/u);
  expect(shown).toMatch(/Before +dresden-jinan-2018#2\n/u);
  expect(shown).toMatch(/After +dresden-jinan-2018#4\n/u);
  expect(shown).toMatch(/Rights +CC BY 4\.0\n/u);
  expect(shown).toMatch(/Read +1 May 2024\n/u);
  expect(shown.replace(/\s+/gu, ' ')).toContain(`source ${citation}@k3Jd9a --format apa|iso690`);
});

test('--json holds the state, the change, and the CSL item', async () => {
  const { shown } = await run({ name: 'source', citation, json: true }, changed);
  expect(JSON.parse(shown)).toMatchObject({
    state: 'k3Jd9a',
    change: changed.change,
    read: '2024-05-01',
    rights: 'CC BY 4.0',
    csl: { type: 'webpage', accessed: { 'date-parts': [[2024, 5, 1]] } },
  });
});

describe('in a conversation', () => {
  test.each([
    ['de', '[online], 2018. Landeshauptstadt Dresden'],
    ['en', '(2018, November 1). Dresdner'],
    ['zh-Hans', '[EB/OL]. Landeshauptstadt Dresden, 2018'],
  ] as const)('in %s /cite writes the usual style', async (language, expected) => {
    expect(await talk(`/cite ${citation}\n`, sourceCard, { language })).toContain(expected);
  });

  test('/cite takes a format, and says that the document has changed', async () => {
    const shown = await talk(`/cite ${citation} BibTeX\n`, changed);
    expect(shown).toContain('The document has changed');
    expect(shown).toContain('\n@misc{dresden-jinan-2018-3,\n  title = {{Dresdner');
  });

  test('/source says how to cite', async () => {
    const shown = await talk(`/source ${citation}\n`);
    expect(shown.replace(/\s+/gu, ' ')).toContain(`/cite ${citation}@k3Jd9a apa|iso690`);
  });

  test('/source keeps the highlight of the answer that led to it', async () => {
    const shown = await talk(`Wie viele waren in Jinan?\n/source ${citation}\n`);
    expect(shown.match(/⟦Ihr gehörten/gu)).toHaveLength(2);
  });

  test('/cite without a citation asks for one', async () => {
    expect(await talk('/cite\n')).toContain('needs a citation');
  });
});
