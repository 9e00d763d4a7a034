import { describe, expect, test } from 'vitest';
import { BrueckeError } from '../../src/domain/errors.ts';
import { parseArguments } from '../../src/terminal/arguments.ts';

describe('what the command line asks for', () => {
  test.each([
    [[], { name: 'converse' }],
    [['ask', 'Wer war in Jinan?'], { name: 'ask', question: 'Wer war in Jinan?', json: false }],
    [['ask', 'Wer', 'war', 'da?'], { name: 'ask', question: 'Wer war da?', json: false }],
    [['ask', '--json', 'Wer?'], { name: 'ask', question: 'Wer?', json: true }],
    [['--json', 'ask', 'Wer?'], { name: 'ask', question: 'Wer?', json: true }],
    [['ask', '--', '--json'], { name: 'ask', question: '--json', json: false }],
    [['ask', ''], { name: 'ask', question: '', json: false }],
    [['ask', '--stdin', '--json'], { name: 'ask-lines', json: true }],
    [['source', 'a#1'], { name: 'source', citation: 'a#1', json: false }],
    [['visits', '--json'], { name: 'visits', filter: {}, format: 'json', json: true }],
    [
      ['visits', '--place', 'Jinan', '--since=30.10.2018', '--format', 'CSV'],
      {
        name: 'visits',
        filter: { place: 'Jinan', since: '2018-10-30' },
        format: 'csv',
        json: false,
      },
    ],
    [
      ['visits', '--review', 'a', 'b', '--write'],
      { name: 'review', documents: ['a', 'b'], write: true, json: false },
    ],
    [['index'], { name: 'index', force: false, json: false }],
    [['index', '--force'], { name: 'index', force: true, json: false }],
    [['add', 'a.md', '-', '--json'], { name: 'add', sources: ['a.md', '-'], json: true }],
    [
      ['remove', '--dry-run', 'a', 'b'],
      { name: 'remove', documents: ['a', 'b'], dryRun: true, json: false },
    ],
    [['refresh'], { name: 'refresh', ids: [], json: false }],
    [['refresh', 'a'], { name: 'refresh', ids: ['a'], json: false }],
    [['check', '--json'], { name: 'check', json: true }],
    [['help'], { name: 'help', json: false }],
    [['help', 'ask'], { name: 'help', json: false }],
    [['--help'], { name: 'help', json: false }],
    [['ask', '-h'], { name: 'help', json: false }],
    [['--version'], { name: 'version', json: false }],
    [['-v', '--json'], { name: 'version', json: true }],
  ])('%j', (argv, command) => {
    expect(parseArguments(argv)).toEqual(command);
  });
});

describe('wrong use', () => {
  test.each([
    [['aks', 'Wer?'], 'command-unknown', { command: 'aks', nearest: 'ask' }],
    [['Visits'], 'command-unknown', { command: 'Visits', nearest: 'visits' }],
    [['weather'], 'command-unknown', { command: 'weather' }],
    [['constructor'], 'command-unknown', { command: 'constructor' }],
    [['Wer war in Jinan?'], 'command-unknown', { command: 'Wer war in Jinan?', nearest: 'ask' }],
    [['谁？'], 'command-unknown', { command: '谁？', nearest: 'ask' }],
    [['--bogus'], 'option-unknown', { option: '--bogus' }],
    [['--bogus', 'visits'], 'option-unknown', { option: '--bogus', command: 'visits' }],
    [
      ['ask', '--jsno', 'a'],
      'option-unknown',
      { option: '--jsno', command: 'ask', nearest: '--json' },
    ],
    [['ask', '--json=yes', 'a'], 'option-unknown', { option: '--json=yes', nearest: '--json' }],
    [['ask', '-x', 'a'], 'option-unknown', { option: '-x', command: 'ask' }],
    [['ask', '--constructor', 'a'], 'option-unknown', { option: '--constructor' }],
    [['visits', '--force'], 'option-unknown', { option: '--force', command: 'visits' }],
    [['visits', 'jinan'], 'option-unknown', { option: 'jinan', command: 'visits' }],
    [['ask', '--stdin', 'a'], 'option-unknown', { option: 'a', command: 'ask --stdin' }],
    [['visits', '--since', 'gestern'], 'option-invalid', { option: '--since', value: 'gestern' }],
    [['visits', '--format', 'xml'], 'option-invalid', { allowed: 'text, json, csv, ics' }],
    [['visits', '--place'], 'option-invalid', { option: '--place', value: '' }],
    [['visits', '--write'], 'option-unknown', { option: '--write', command: 'visits' }],
    [['visits', '--review', '--topic', 'KI'], 'option-unknown', { option: '--topic' }],
    [['ask', '--place', 'Jinan', 'a'], 'option-unknown', { option: '--place', command: 'ask' }],
    [['add'], 'argument-missing', { command: 'add', argument: 'sources' }],
    [['remove'], 'argument-missing', { command: 'remove', argument: 'documents' }],
    [['add', '--dry-run', 'a'], 'option-unknown', { option: '--dry-run', command: 'add' }],
    [['check', 'a'], 'option-unknown', { option: 'a', command: 'check' }],
    [['ask'], 'argument-missing', { command: 'ask', argument: 'question' }],
    [['source', '--json'], 'argument-missing', { command: 'source', argument: 'citation' }],
    [['--json'], 'argument-missing', { argument: 'command' }],
  ])('%j', (argv, code, data) => {
    let thrown: unknown;
    try {
      parseArguments(argv);
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof BrueckeError)) throw new Error('accepted');
    expect(thrown.code).toBe(code);
    expect(thrown.data).toMatchObject(data);
    if (!('nearest' in data)) expect(thrown.data).not.toHaveProperty('nearest');
  });
});
