import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/corpus/decode.ts';
import { encodeAs } from './encode.ts';

const german =
  'Über das Treffen in Thüringen: „Schön, dass Sie da sind“, sagte sie – für 3 € mehr.';
const short = 'Grüße';
const english = 'The mayor said: “It’s a start” — the café was full.';
const simplified = '济南市代表团11月6日访问德累斯顿，双方就机械制造和半导体领域的合作进行了会谈。';
const rare = '朱镕基与陶喆谈到囍字、堃字和喆字。';
const traditional = '濟南市代表團11月6日訪問德累斯頓，雙方就機械製造和半導體領域的合作進行了會談。';

function utf16(text: string, order: 'le' | 'be', isMarked: boolean): Uint8Array {
  const bytes = Buffer.from(isMarked ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('an encoding that nothing states', () => {
  test.each([german, short, 'Fürth\nKöln', english])('Windows-1252: %s', (text) => {
    expect(decodeText(encodeAs(text, 'windows-1252'), 'a.txt')).toBe(text);
  });

  test.each([simplified, rare, '济南', '访问', `# 标题\n\n${simplified}\nTU Dresden, Jinan`])(
    'GBK: %s',
    (text) => {
      expect(decodeText(encodeAs(text, 'gbk'), 'a.txt')).toBe(text);
    },
  );

  test('GB18030 with four bytes', () => {
    const bytes = [...encodeAs(simplified, 'gb18030'), 0x81, 0x39, 0xee, 0x39];
    expect(decodeText(Uint8Array.from(bytes), 'a.txt')).toBe(`${simplified}㐀`);
  });

  test.each([traditional, '濟南市', `${traditional}\nTU Dresden, Jinan`])('Big5: %s', (text) => {
    expect(decodeText(encodeAs(text, 'big5'), 'a.txt')).toBe(text);
  });

  test.each([german, english, simplified, traditional, 'Jinan'])('UTF-16: %s', (text) => {
    for (const order of ['le', 'be'] as const) {
      for (const isMarked of [true, false]) {
        expect(decodeText(utf16(text, order, isMarked), 'a.txt')).toBe(text);
      }
    }
  });

  test.each([german, english, simplified, traditional, short])('UTF-8: %s', (text) => {
    expect(decodeText(new TextEncoder().encode(text), 'a.txt')).toBe(text);
  });
});

describe('an encoding that is stated', () => {
  test('decides where the bytes tell nothing', () => {
    const bytes = Uint8Array.of(0xbc, 0xc3, 0xc4, 0xcf);
    expect(decodeText(bytes, 'a.html', 'gb2312')).toBe('济南');
    expect(decodeText(bytes, 'a.html', 'Big5')).toBe('撳鰍');
    expect(decodeText(bytes, 'a.html', 'ISO-8859-1')).toBe('¼ÃÄÏ');
  });

  test('is not believed where the text is UTF-8, or the name is none', () => {
    expect(decodeText(new TextEncoder().encode(simplified), 'a.html', 'gbk')).toBe(simplified);
    expect(decodeText(encodeAs(simplified, 'gbk'), 'a.html', 'nonsense')).toBe(simplified);
    expect(decodeText(encodeAs(german, 'windows-1252'), 'a.html', 'utf-8')).toBe(german);
  });
});

describe('what is no text', () => {
  test.each([
    ['UTF-8 with a broken byte', [...new TextEncoder().encode('Thüringen für'), 0x0a, 0xff], 2],
    ['letters of no language of ours', [0x0a, 0xc3, 0xd0, 0xfe, 0xdd], 2],
  ])('%s', (_, bytes, line) => {
    expect(() => decodeText(Uint8Array.from(bytes), 'a.txt')).toThrow(
      expect.objectContaining({ code: 'document-encoding', data: { file: 'a.txt', line } }),
    );
  });

  test.each([
    ['NUL bytes', [0x61, 0, 0x62]],
    ['numbers', Array.from({ length: 400 }, (_, at) => (at * 89) % 256)],
  ])('%s', (_, bytes) => {
    expect(() => decodeText(Uint8Array.from(bytes), 'a.txt')).toThrow(
      expect.objectContaining({ code: 'document-binary', data: { file: 'a.txt' } }),
    );
  });
});
