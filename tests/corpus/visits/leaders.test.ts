import { describe, expect, test } from 'vitest';
import { recogniseVisits } from '../../../src/corpus/visits/recognise/recognise-visits.ts';
import type { Language } from '../../../src/domain/language.ts';

function leaders(text: string, language: Language): readonly string[] {
  return recogniseVisits(text, language).flatMap(({ delegation }) => delegation?.leaders ?? []);
}

describe('who led the group', () => {
  test.each<[Language, string, readonly string[]]>([
    [
      'de',
      'Eine Delegation aus Kassel unter Leitung von Bürgermeisterin Anna Berg besuchte am 3. Mai 2019 die Stadt Wuhan.',
      ['Anna Berg'],
    ],
    [
      'de',
      'Eine Delegation aus Kassel besuchte am 3. Mai 2019 die Stadt Wuhan. Angeführt wurde die Delegation von Prof. Dr. Hans Weber, dem Präsidenten der Handwerkskammer Kassel.',
      ['Hans Weber'],
    ],
    [
      'de',
      'Eine Delegation aus Kassel, angeführt von den Politikern Hans Weber und Anna Berg, besuchte am 3. Mai 2019 die Stadt Wuhan.',
      ['Hans Weber', 'Anna Berg'],
    ],
    [
      'en',
      'A delegation from Kassel led by Mayor Anna Berg visited Wuhan on 3 May 2019.',
      ['Anna Berg'],
    ],
    [
      'en',
      'A delegation from Kassel visited Wuhan on 3 May 2019. The group was headed by Prof. Hans Weber, president of the Chamber of Crafts.',
      ['Hans Weber'],
    ],
    ['zh', '2019年5月3日，德国卡塞尔市市长汉斯·韦伯率代表团一行12人访问武汉市。', ['汉斯·韦伯']],
    ['zh', '2019年5月3日，由卡塞尔市副市长汉斯·韦伯带队的代表团访问了武汉市。', ['汉斯·韦伯']],
    ['zh', '2019年5月3日，德國卡塞爾市市長漢斯·韋伯率領代表團訪問武漢市。', ['漢斯·韋伯']],
  ])('in %s: %s', (language, text, expected) => {
    expect(leaders(text, language)).toEqual(expected);
  });

  test.each<[Language, string]>([
    [
      'de',
      'Eine Delegation aus Kassel besuchte am 3. Mai 2019 die Stadt Wuhan. Bürgermeister Li Wei empfing die Gäste und führte die Delegation durch das Rathaus.',
    ],
    [
      'de',
      'Eine Delegation aus Kassel besuchte am 3. Mai 2019 die Stadt Wuhan. An der Diskussion unter Leitung von Professorin Anna Berg nahmen alle teil.',
    ],
    [
      'de',
      'Eine Delegation aus Kassel besuchte am 3. Mai 2019 die Stadt Wuhan. Hans Weber, Leiter des Hafenamts, dankte den Gastgebern.',
    ],
    [
      'en',
      'A delegation from Kassel visited Wuhan on 3 May 2019. The discussions were led by Professor Anna Berg.',
    ],
    [
      'en',
      'A delegation from Kassel visited Wuhan on 3 May 2019. Mayor Li Wei welcomed the guests and led them through the museum.',
    ],
    ['zh', '2019年5月3日，卡塞尔市代表团访问武汉市，副市长李伟率先致辞，欢迎客人。'],
    ['zh', '2019年5月3日，卡塞尔市代表团访问武汉市，副市长李伟陪同参观。'],
  ])('is not who leads something else, in %s: %s', (language, text) => {
    expect(leaders(text, language)).toEqual([]);
  });
});
