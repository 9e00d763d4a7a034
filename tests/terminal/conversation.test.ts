import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { BrueckeError } from '../../src/domain/errors.ts';
import { converse } from '../../src/terminal/conversation.ts';
import type { Terminal } from '../../src/terminal/terminal.ts';
import { fakeAnswerer } from './support/fake-answerer.ts';
import { fakeTerminal } from './support/fake-terminal.ts';

async function talk(
  typed: string | readonly (string | Uint8Array)[],
  changes: Partial<Terminal> = {},
  answerer = fakeAnswerer(),
) {
  const terminal = fakeTerminal(typed, changes);
  await converse({ answerer, milliseconds: 212.4 }, terminal);
  return { shown: terminal.written(), complaints: terminal.complaints() };
}

/** The replies without the two lines at the start, each question with what follows it. */
function replies(shown: string): string[] {
  return shown
    .split('\n')
    .slice(2)
    .join('\n')
    .trim()
    .split(/\n\n(?=\S)/u);
}

describe('the start', () => {
  test('is two lines on what was loaded, in the language of the environment', async () => {
    const german = await talk('', { language: 'de' });
    expect(german.shown).toBe(
      'Brücke: 6 Dokumente auf Deutsch, Englisch und Chinesisch, 48 Textstellen.\n' +
        'Modell bruecke-mini, Index in 212 ms geöffnet; /help hilft.\n',
    );
    const english = await talk('', {}, fakeAnswerer({ built: true, documents: 1 }));
    expect(english.shown).toBe(
      'Brücke: 1 document in German, English and Chinese, 48 passages.\n' +
        'Model bruecke-mini, index built in 212 ms; /help helps.\n',
    );
    expect(english.complaints).toBe('');
  });

  test('names each document that could not be read, ten of them at most', async () => {
    const problems = Array.from(
      { length: 12 },
      (_, index) => new BrueckeError('document-empty', { file: `no-${index}\u001b[31m.md` }),
    );
    const { complaints } = await talk('', {}, fakeAnswerer({ problems }));
    const lines = complaints.trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[0]).toContain('“no-0');
    expect(lines[10]).toBe('And 2 problems more: npm run bruecke -- index shows all.');
    expect(complaints).not.toContain('\u001b');
  });
});

describe('piped input', () => {
  test('is answered line by line, blank lines passed over, the last without a line break too', async () => {
    const { shown, complaints } = await talk(
      'Wer war in Jinan?\n\n   \r\nwho won?\r\n代表团去了哪里？',
    );
    const [first, second, third, ...more] = replies(shown);
    expect(more).toEqual([]);
    expect(first).toMatch(/^Wer war in Jinan\?\n\n {2}│ Vom 30\. Oktober/);
    expect(first).toContain('1. November 2018 · Deutsch');
    expect(second).toMatch(/^who won\?\n\n {2}The documents do not say\./);
    expect(third).toMatch(/^代表团去了哪里？\n\n {2}│ ⟦代表团访问/);
    expect(third).toContain('日期未注明 · 中文');
    expect(complaints).toBe('');
  });

  test('in Chinese is answered in its script, else in that of the environment', async () => {
    const typed = '代表團去了哪裡？\n何人\n代表团去了哪里？';
    const { shown } = await talk(typed, { language: 'zh-Hant' });
    const [traditional, either, simplified] = replies(shown);
    expect(traditional).toContain('日期不詳 · 中文');
    expect(either).toContain('日期不詳 · 中文');
    expect(simplified).toContain('日期未注明 · 中文');
  });

  test('comes in order even where an early answer takes long', async () => {
    const lines = ['slow one', 'two', 'slow three', '/visits', 'five'];
    const { shown } = await talk(lines.join('\n'));
    expect(replies(shown).map((reply) => reply.split('\n')[0])).toEqual(lines);
  });

  test('may arrive in any pieces, also with a character torn apart', async () => {
    const bytes = Buffer.from('\ufeff代表团去了哪里？\nWer war in Jinan?\n');
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { shown } = await talk(pieces);
    expect(replies(shown).map((reply) => reply.split('\n')[0])).toEqual([
      '代表团去了哪里？',
      'Wer war in Jinan?',
    ]);
  });

  test('has no prompt and no escape sequences', async () => {
    const { shown } = await talk('Wer war in Jinan?\n/help\n');
    expect(shown).not.toMatch(/\u001b|›/);
  });

  test('a very long line gets one sentence, and the conversation goes on', async () => {
    const { shown } = await talk(`${'Wer war in Jinan? '.repeat(200_000)}\nwho won?\n`);
    const [first = '', second = ''] = replies(shown);
    expect(first.length).toBeLessThan(600);
    expect(first).toContain('Die Frage ist zu lang');
    expect(second).toContain('The documents do not say.');
  });

  test.each([
    ['emoji only', '🎉🎉🎉', 'The documents do not say.'],
    ['controls only', '\u0001\u0002\u001b', 'There is no question in that'],
    ['an error that is none of ours', 'broken?', '(the disk is full)'],
  ])('%s gets one sentence, and the conversation goes on', async (_, line, sentence) => {
    const { shown, complaints } = await talk(`${line}\nWer war in Jinan?\n`);
    expect(shown).toContain(sentence);
    expect(shown).toContain('dresden-jinan-2018#3');
    expect(shown).not.toMatch(/[^\P{Cc}\n]/u);
    expect(complaints).toBe('');
  });

  test('the stack trace shows only where it is asked for, on stderr', async () => {
    const { shown, complaints } = await talk('broken?\n', { debug: true });
    expect(complaints).toMatch(/Error: the disk is full\n\s+at /);
    expect(shown).not.toContain('    at ');
  });
});

describe('commands', () => {
  test('speak the language of the last question', async () => {
    const { shown } = await talk('/visits\nWer war in Jinan?\n/visits\n代表团？\n/visits\n');
    const lists = replies(shown).filter((reply) => reply.startsWith('/visits'));
    expect(lists[0]).toContain('2 visits, newest first');
    expect(lists[1]).toContain('2 Besuche, die neuesten zuerst');
    expect(lists[2]).toContain('共2次访问，由近及远');
  });

  test('/source shows a citation, however it is pasted', async () => {
    for (const written of ['dresden-jinan-2018#3', ' dresden-jinan-2018＃3 ']) {
      const { shown } = await talk(`/source ${written}\n`);
      expect(shown).toContain('    Was davor steht.');
      expect(shown).toContain('3 of 12');
    }
  });

  test('/source with a document’s id alone looks at its first passage', async () => {
    const { shown } = await talk('/source dresden-jinan-2018\n');
    expect(shown).toContain(
      'no passage “dresden-jinan-2018#1”; the nearest: dresden-jinan-2018#3.',
    );
  });

  test.each([
    ['/source', 'The command “/source” needs a citation after it'],
    ['/source what is this', '“what is this” is not a citation'],
    ['/ask', 'There is no question in that'],
    ['/sorce x#1', 'There is no command “/sorce”; did you mean /source?'],
    ['/weather', 'There is no command “/weather”; /help lists them all.'],
    ['/', 'There is no command “/”; /help lists them all.'],
    ['/etc/passwd', 'There is no command “/etc/passwd”; /help lists them all.'],
  ])('%s gets a sentence', async (line, sentence) => {
    const { shown } = await talk(`${line}\nWer war in Jinan?`);
    expect(shown.replace(/\n {2}/g, ' ')).toContain(sentence);
    expect(shown).toContain('dresden-jinan-2018#3');
  });

  test('may be written in capitals or behind a wide slash', async () => {
    expect((await talk('/HELP\n')).shown).toContain('/source <citation>');
    expect((await talk('／help\n')).shown).toContain('/source <citation>');
  });

  test('are known by their names on Discord, in every language', async () => {
    const { shown } = await talk('/frage Wer war in Jinan?\n/Besuche\n/說明\n/提问 代表团？\n');
    const [asked, visits, , chinese] = replies(shown);
    expect(asked).toContain('dresden-jinan-2018#3');
    expect(visits).toContain('2 Besuche');
    expect(chinese).toContain('代表团');
  });

  test('/quit leaves at once', async () => {
    const { shown } = await talk('/quit\nWer war in Jinan?\n');
    expect(replies(shown)).toEqual(['']);
  });
});

describe('a person at a terminal', () => {
  async function typing(act: (input: PassThrough, shown: () => string) => void) {
    const input = new PassThrough();
    const terminal = fakeTerminal('', { input, interactive: true });
    const over = converse({ answerer: fakeAnswerer(), milliseconds: 1 }, terminal);
    act(input, terminal.written);
    await over;
    return terminal.written();
  }

  test('gets a prompt, answers, and a farewell', async () => {
    const shown = await typing((input) => input.write('Wer war in Jinan?\r\r/quit\r'));
    expect(shown).toContain('› ');
    expect(shown).toContain('dresden-jinan-2018#3');
    expect(shown.trimEnd().endsWith('Auf Wiedersehen.')).toBe(true);
  });

  test.each([
    ['Ctrl-D', '\u0004'],
    ['Ctrl-C', '\u0003'],
  ])('leaves with %s', async (_, key) => {
    const shown = await typing((input) => input.write(key));
    expect(shown.trimEnd().endsWith('Goodbye.')).toBe(true);
  });

  test('may type ahead: every line is answered, in order', async () => {
    const shown = await typing((input) => {
      input.write('slow one\rWer war in Jinan?\r代表团？\r/quit\r');
    });
    const places = ['The documents do not say', 'dresden-jinan-2018#3', 'partner-orte-zh#2'];
    const found = places.map((place) => shown.indexOf(place));
    expect(found.every((at) => at > 0)).toBe(true);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });
});
