import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceCard } from '../../src/domain/source.ts';
import { cslItem } from '../../src/references/item.ts';
import { referenceTo } from '../../src/references/reference.ts';
import { brief, card, chinese, english, german, undated } from './cards.ts';
import { hostileCard } from './hostile-card.ts';

describe('APA, 7th edition', () => {
  test.each<[string, SourceCard, string]>([
    [
      'people, a day, when it was read',
      german,
      'Müller, A. M., & Groß, J.-P. (2018, November 1). Dresdner Delegation reist nach Jinan (para. 3). Landeshauptstadt Dresden. Retrieved May 1, 2024, from https://www.dresden.de/pm_002.php',
    ],
    [
      'no author: the publisher is the author',
      english,
      'China Daily. (2017, December). Strengthened ties boost modernization (para. 12). https://www.chinadaily.com.cn/a/1.html',
    ],
    [
      'Chinese names as they are',
      chinese,
      '张伟, 李娜, 王芳, & 刘洋. (2019, March 5). 中德合作的伙伴与地点 (para. 1). 佛山日报. Retrieved May 1, 2024, from https://www.foshannews.net/1.html',
    ],
    ['neither author nor publisher nor date', undated, 'Wer war dabei? (para. 3). (n.d.).'],
    [
      'a brief speaks for itself and names its source',
      brief,
      'Brücke. (n.d.). Dresden in Jinan (Kurzfassung) (para. 3). Based on Delegation besucht China, Landeshauptstadt Dresden, 2018-11-01, https://www.dresden.de/pm_002.php',
    ],
  ])('%s', (_, given, expected) => {
    expect(referenceTo(given, 'apa')).toBe(expected);
  });

  test('names nineteen of twenty-one, and the last', () => {
    const author = Array.from({ length: 21 }, (_, at) => `Amt ${at + 1}`).join(';');
    const reference = referenceTo(card({ author }), 'apa');
    expect(reference).toContain('Amt 19, . . . Amt 21. (n.d.)');
    expect(reference).not.toContain('Amt 20');
  });
});

describe('DIN ISO 690', () => {
  test.each<[string, SourceCard, string]>([
    [
      'people, a day, when it was read',
      german,
      'MÜLLER, Anna Maria und GROSS, Jean-Paul, 2018. Dresdner Delegation reist nach Jinan [online]. Landeshauptstadt Dresden, 1. November 2018 [Zugriff am: 1. Mai 2024]. Abs. 3. Verfügbar unter: https://www.dresden.de/pm_002.php',
    ],
    [
      'no author: the title first',
      english,
      'Strengthened ties boost modernization [online], 2017. China Daily, Dezember 2017. Abs. 12. Verfügbar unter: https://www.chinadaily.com.cn/a/1.html',
    ],
    [
      'more than three authors',
      chinese,
      '张伟 u. a., 2019. 中德合作的伙伴与地点 [online]. 佛山日报, 5. März 2019 [Zugriff am: 1. Mai 2024]. Abs. 1. Verfügbar unter: https://www.foshannews.net/1.html',
    ],
    ['neither author nor publisher nor date', undated, 'Wer war dabei?, o. J. Abs. 3.'],
    [
      'a brief',
      brief,
      'BRÜCKE, o. J. Dresden in Jinan (Kurzfassung). Abs. 3. Nach: Delegation besucht China, Landeshauptstadt Dresden, 2018-11-01, https://www.dresden.de/pm_002.php',
    ],
  ])('%s', (_, given, expected) => {
    expect(referenceTo(given, 'iso690')).toBe(expected);
  });
});

describe('GB/T 7714-2015', () => {
  test.each<[string, SourceCard, string]>([
    [
      'people, a day, when it was read',
      german,
      'MÜLLER A M, GROSS J-P. Dresdner Delegation reist nach Jinan[EB/OL]. Landeshauptstadt Dresden, 2018: para. 3(2018-11-01)[2024-05-01]. https://www.dresden.de/pm_002.php.',
    ],
    [
      'no author: the title first',
      english,
      'Strengthened ties boost modernization[EB/OL]. China Daily, 2017: para. 12(2017-12). https://www.chinadaily.com.cn/a/1.html.',
    ],
    [
      'in Chinese, three authors and others',
      chinese,
      '张伟, 李娜, 王芳, 等. 中德合作的伙伴与地点[EB/OL]. 佛山日报, 2019: 第1段(2019-03-05)[2024-05-01]. https://www.foshannews.net/1.html.',
    ],
    ['no date', undated, 'Wer war dabei?[Z]. [n.d.]: para. 3.'],
    [
      'no date, in Chinese',
      card({ ...undated, language: 'zh', title: '谁来了' }),
      '谁来了[Z]. [日期不详]: 第3段.',
    ],
    [
      'a brief',
      brief,
      'Brücke. Dresden in Jinan (Kurzfassung)[Z]. [n.d.]: para. 3. Based on: Delegation besucht China, Landeshauptstadt Dresden, 2018-11-01, https://www.dresden.de/pm_002.php.',
    ],
  ])('%s', (_, given, expected) => {
    expect(referenceTo(given, 'gbt7714')).toBe(expected);
  });
});

describe('dates are as precise as the document', () => {
  test.each([
    ['2018', '(2018)', '2018. ', ', 2018: '],
    [
      '2018-10-30/2018-11-02',
      '(2018, October 30–November 2)',
      '30. Oktober bis 2. November 2018',
      '(2018-10-30/2018-11-02)',
    ],
    [
      '2018-10-30/2018-10-31',
      '(2018, October 30–31)',
      '30. bis 31. Oktober 2018',
      '(2018-10-30/2018-10-31)',
    ],
    ['2018/2019', '(2018–2019)', '2018–2019. ', ', 2018–2019: '],
    [
      '2018-12-30/2019-01-02',
      '(2018, December 30–2019, January 2)',
      '30. Dezember 2018 bis 2. Januar 2019',
      '(2018-12-30/2019-01-02)',
    ],
    ['2018-21', '(2018, Spring)', 'Frühjahr 2018', '(2018-21)'],
    ['2018~', '(ca. 2018)', '2018. ', ', 2018: '],
    ['201X', '(2010er-Jahre)', '2010er-Jahre. ', ', 2010er-Jahre: '],
    ['2018-34', '(2. Quartal 2018)', '2. Quartal 2018', ', 2. Quartal 2018: '],
    ['XXXX-12-12', '(n.d.)', 'o. J. ', ', [n.d.]: '],
  ])('%s', (published, apa, iso, gbt) => {
    const given = card({ author: 'Amt', publisher: 'Stadt', published });
    expect(referenceTo(given, 'apa')).toContain(apa);
    expect(referenceTo(given, 'iso690')).toContain(iso);
    expect(referenceTo(given, 'gbt7714')).toContain(gbt);
  });
});

test.each(['apa', 'iso690', 'gbt7714'] as const)('%s is one line that holds it all', (style) => {
  fc.assert(
    fc.property(hostileCard, (given) => {
      const { title, URL: address = '', locator, references = '' } = cslItem(given);
      const reference = referenceTo(given, style);
      expect(reference).not.toMatch(/[\p{Cc}\u2028\u2029]|undefined|NaN/u);
      for (const part of [title, address, locator, references]) expect(reference).toContain(part);
    }),
    { numRuns: 300, seed: 690 },
  );
});

test('names are taken apart only where front matter parts them', () => {
  const names = (author: string) => cslItem(card({ author })).author;
  expect(names('von der Leyen, Anna')).toEqual([{ family: 'von der Leyen', given: 'Anna' }]);
  expect(names('Anna Müller')).toEqual([{ literal: 'Anna Müller' }]);
  expect(names('Anna Müller, Peter Groß')).toEqual([{ literal: 'Anna Müller, Peter Groß' }]);
  expect(names('Stadt Dresden, Amt für Wirtschaft')).toEqual([
    { literal: 'Stadt Dresden, Amt für Wirtschaft' },
  ]);
  expect(names(' ; ')).toBeUndefined();
});

test('the item says where the passage stands, in what state, and whose it is', () => {
  expect(cslItem(brief)).toEqual({
    id: 'jinan-2018',
    type: 'document',
    title: 'Dresden in Jinan (Kurzfassung)',
    author: [{ literal: 'Brücke' }],
    language: 'de',
    locator: '3',
    note: 'Abs. 3 (jinan-2018#3@k3Jd9a). Nach: Delegation besucht China, Landeshauptstadt Dresden, 2018-11-01, https://www.dresden.de/pm_002.php',
    references:
      'Delegation besucht China, Landeshauptstadt Dresden, 2018-11-01, https://www.dresden.de/pm_002.php',
    custom: { rights: 'CC BY 4.0' },
  });
});
