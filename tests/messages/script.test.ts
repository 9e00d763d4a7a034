import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrueckeError, documentReasons, errorCodes } from '../../src/domain/errors.ts';
import { commandWords } from '../../src/messages/discord/command-words.ts';
import { helpIn } from '../../src/messages/discord/help-forms.ts';
import { neededPermissions, permissionInWords } from '../../src/messages/errors/bot/permissions.ts';
import { otherReasons } from '../../src/messages/errors/reasons/reasons.ts';
import { reasonInWords } from '../../src/messages/errors/reasons.ts';
import { errorSentence, formatDate, messagesIn } from '../../src/messages/index.ts';
import { notOfTaiwan, notSimplified } from './support/chinese-characters.ts';
import { discordTexts } from './support/discord-messages.ts';
import { plausible } from './support/errors.ts';
import { entries, filled } from './support/messages.ts';

const scripts = [
  { language: 'zh-Hans', foreign: notSimplified },
  { language: 'zh-Hant', foreign: notOfTaiwan },
] as const;

test('the tables know both scripts', () => {
  expect(notOfTaiwan('文档裏的訪問')).toEqual(['档', '裏']);
  expect(notOfTaiwan('文件裡的訪問')).toEqual([]);
  expect(notSimplified('文件裡的访问')).toEqual(['裡']);
});

describe.each(scripts)('$language is written in one script', ({ language, foreign }) => {
  test('every message', () => {
    const messages = messagesIn(language);
    const fixed = entries(messages).map(([, value]) => (typeof value === 'string' ? value : ''));
    const help = [helpIn(language, 'terminal'), helpIn(language, 'discord')];
    const words = JSON.stringify([commandWords[language], help]);
    const all = [...fixed, ...Object.values(filled(messages)), ...discordTexts(language), words];
    for (const text of all) expect(foreign(text)).toEqual([]);
  });

  test('every error, reason and permission, with any data', () => {
    const reasons = [...documentReasons, ...otherReasons];
    for (const reason of reasons) expect(foreign(reasonInWords(reason, language))).toEqual([]);
    for (const permission of neededPermissions) {
      expect(foreign(permissionInWords(permission, language))).toEqual([]);
    }
    const gaps = [
      ...new Set(Object.values(plausible).flatMap(Object.keys)),
      'argument',
      'expected',
    ];
    const values = ['question', 'citation', 'command', 'address', 'model', 'shards', 'guild'];
    const value = fc.oneof(
      fc.constantFrom(...reasons, ...values, 'yes-or-no', 'token', '/x'),
      fc.nat(),
    );
    const data = fc.dictionary(fc.constantFrom(...gaps), value);
    fc.assert(
      fc.property(fc.constantFrom(...errorCodes), data, (code, given) => {
        expect(foreign(errorSentence(new BrueckeError(code, given), language))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('every date and number', () => {
    const unit = fc.constantFrom(...'0123456789X-/.~?%{}[],');
    const written = fc.string({ unit, maxLength: 24 });
    const year = fc.constantFrom('2018', '199X', '19XX', 'XXXX');
    const rest = fc.constantFrom('', '-11', '-11-06', '-XX-06', '-21', '-24', '-33', '-36', '-41');
    const end = fc.tuple(year, rest, fc.constantFrom('', '~', '?', '%')).map((all) => all.join(''));
    const range = fc.tuple(end, fc.constantFrom('..', '', '2019-12')).map((ends) => ends.join('/'));
    fc.assert(
      fc.property(fc.oneof(written, end, range), fc.nat(), (date, number) => {
        expect(foreign(formatDate(date, language))).toEqual([]);
        const { documents, passages, visits, people, problems } = messagesIn(language).count;
        for (const count of [documents, passages, visits, people, problems]) {
          expect(foreign(count(number))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('Traditional Chinese has the words and quotation marks of Taiwan', () => {
  const messages = messagesIn('zh-Hant');
  const errors = errorCodes.map((code) =>
    errorSentence(new BrueckeError(code, plausible[code]), 'zh-Hant'),
  );
  const all = [
    JSON.stringify(messages),
    ...Object.values(filled(messages)),
    ...discordTexts('zh-Hant'),
    ...errors,
    JSON.stringify(commandWords['zh-Hant']),
  ].join('\n');
  expect(all).not.toMatch(
    /文檔|服務器|信息|消息|文件夾|網絡|設置|默認|運行|進程|鏈接|加載|數據|字符|字段|點擊|命令|用戶|文本|鏡像(?!站)|元數據|查找|[“”]/u,
  );
});
