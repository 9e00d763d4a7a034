import { expect, test } from 'vitest';
import { questionIn } from '../../src/discord/conversation/question.ts';

test.each([
  ['<@123> Wer kam nach Jinan?', 'Wer kam nach Jinan?'],
  ['<@!123>  谁访问了济南？', '谁访问了济南？'],
  ['Wer kam nach Jinan? <@&77>', 'Wer kam nach Jinan?'],
  ['was <@123> meint <#9> <a:wave:42> <:ok:1> </ask:5> <t:1541462400:D>', 'was meint'],
  ['<@123>', ''],
  ['<@123> \u200b\u202e', ''],
  ['1 < 2 und <b>fett</b>', '1 < 2 und <b>fett</b>'],
  ['@everyone wer?', '@everyone wer?'],
])('%s', (content, question) => {
  expect(questionIn(content)).toBe(question);
});
