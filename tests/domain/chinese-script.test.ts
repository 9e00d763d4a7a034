import { expect, test } from 'vitest';
import { chineseScript } from '../../src/domain/chinese-script.ts';

test.each([
  ['誰領導濟南德勒斯登聯絡處？', 'Hant'],
  ['谁领导济南德累斯顿联络处？', 'Hans'],
  // 台 and 里 are Simplified forms too, and in Traditional texts words of their own.
  ['台北里長去了哪裡？', 'Hant'],
  ['济南的市长姓於吗？', 'Hans'],
  ['后台', undefined],
  ['何人在北京？', undefined],
  ['Wer war in Jinan?', undefined],
  ['', undefined],
])('%j is in %s', (text, script) => {
  expect(chineseScript(text)).toBe(script);
});
