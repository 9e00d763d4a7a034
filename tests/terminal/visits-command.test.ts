import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { parseArguments } from '../../src/terminal/arguments.ts';
import { converse } from '../../src/terminal/conversation.ts';
import { type OneShotCommand, runOneShot } from '../../src/terminal/one-shot.ts';
import type { Terminal } from '../../src/terminal/terminal.ts';
import { readText } from '../corpus/helpers.ts';
import { fakeAnswerer } from './support/fake-answerer.ts';
import { fakeTerminal } from './support/fake-terminal.ts';

function isOneShot(command: { readonly name: string }): command is OneShotCommand {
  return !['converse', 'help', 'version'].includes(command.name);
}

async function run(
  argv: readonly string[],
  answerer: Answerer = fakeAnswerer(),
  changes: Partial<Terminal> = {},
) {
  const terminal = fakeTerminal('', changes);
  const command = parseArguments(argv);
  if (!isOneShot(command)) throw new Error('no command');
  const code = await runOneShot(command, async () => answerer, terminal);
  return { code, shown: terminal.written(), said: terminal.complaints() };
}

describe('visits', () => {
  test('may be narrowed, and what has no year is counted', async () => {
    const { shown } = await run(['visits', '--place', '濟南', '--since', '2018']);
    expect(shown).toContain('1 visit, newest first');
    expect(shown).toContain('30 October to 2 November 2018');
    const { shown: none } = await run(['visits', '--place', 'Paris']);
    expect(none).toContain('no such visit');
    const { shown: late } = await run(['visits', '--since', '2020']);
    expect(late).toContain('1 visit without a known year left out.');
  });

  test('as a calendar go to stdout, how many it cannot hold to stderr', async () => {
    const { shown, said, code } = await run(['visits', '--format', 'ics']);
    expect(shown).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(said).toBe('1 visit without a known day left out of the calendar.\n');
    expect(code).toBe(0);
  });

  test('as a table have a head line and a line each, no mark before them', async () => {
    const { shown } = await run(['visits', '--format', 'csv']);
    expect(shown.startsWith('id,date,place_de')).toBe(true);
    expect(shown).toContain('\r\nthueringen-baoshan,,Baoshan');
  });

  test('as JSON are one a line, as with --json', async () => {
    const { shown } = await run(['visits', '--format', 'json', '--until', '2019']);
    expect(shown).toBe((await run(['visits', '--json', '--until', '2019'])).shown);
    expect(shown.trim().split('\n')).toHaveLength(1);
  });
});

test.each([
  ['/visits Jinan', '1 visit, newest first'],
  ['/visits 宝山', '1 visit, newest first'],
  ['/visits Silicon Saxony', '1 visit, newest first'],
  ['/visits Paris', 'The documents report no such visit.'],
  ['/visits', '2 visits, newest first'],
])('in the conversation %s', async (line, expected) => {
  const terminal = fakeTerminal(`${line}\n`);
  await converse({ answerer: fakeAnswerer(), milliseconds: 1 }, terminal);
  expect(terminal.written()).toContain(expected);
});

describe('visits --review', () => {
  const body =
    'Vom 30. Oktober bis zum 2. November 2018 besuchte eine Delegation aus Dresden Jinan.\n';
  let folder: string;
  let answerer: Answerer;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bruecke-review-'));
    const path = join(folder, 'reise.md');
    await writeFile(path, body);
    const read = await readText(body, 'reise.md');
    const visit = {
      id: 'reise-visit-1',
      place: { name: { de: 'Jinan' } },
      ...{ stops: [], hosts: [], people: [], organisations: [], topics: [] },
      evidence: {
        sentence: { start: 0, end: body.trimEnd().length },
        fields: { place: [{ start: body.indexOf('Jinan'), end: body.indexOf('Jinan') + 5 }] },
      },
    };
    const document = { ...read, visits: [visit] };
    answerer = { ...fakeAnswerer(), unconfirmed: () => [{ document, path }] };
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('shows front matter to check', async () => {
    const { shown, code } = await run(['visits', '--review'], answerer);
    expect(code).toBe(0);
    expect(shown).toBe(
      [
        '# reise.md',
        '---',
        'visits:',
        `  # read from: ${body.trimEnd()}`,
        '  - id: reise-visit-1',
        '    # read from: Jinan',
        '    place:',
        '      name:',
        '        de: Jinan',
        '---',
        '',
      ].join('\n'),
    );
  });

  test('--write puts it into the file', async () => {
    const { said, code } = await run(['visits', '--review', 'reise', '--write'], answerer);
    expect([code, said]).toEqual([0, 'reise.md: 1 visit written into the front matter.\n']);
    const written = await readFile(join(folder, 'reise.md'), 'utf8');
    expect(written).toMatch(/^---\nvisits:\n[\s\S]*\n---\nVom 30/);
    // What was read is no longer what stands there.
    const again = await run(['visits', '--review', 'reise', '--write'], answerer);
    expect([again.code, again.said]).toEqual([1, 'reise.md could not be written.\n']);
  });

  test('names a document in which nothing waits', async () => {
    const { said, code } = await run(['visits', '--review', 'paris'], answerer);
    expect([code, said]).toEqual([
      2,
      'No visit waits to be confirmed in a document called “paris”.\n',
    ]);
    const nothing = await run(['visits', '--review']);
    expect([nothing.code, nothing.said]).toEqual([0, 'No visit waits to be confirmed.\n']);
  });
});
