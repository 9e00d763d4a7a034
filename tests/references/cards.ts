import type { SourceCard } from '../../src/domain/source.ts';

/** A card as `source` gives it, with what a test says of the document. */
export function card(facts: Partial<SourceCard> = {}): SourceCard {
  return {
    citation: 'jinan-2018#3',
    state: 'k3Jd9a',
    document: 'jinan-2018',
    title: 'Reise nach Jinan',
    language: 'de',
    file: 'jinan-2018.md',
    text: 'Die Gäste kamen.',
    start: 0,
    end: 16,
    nearby: [],
    passages: 4,
    sources: [],
    visits: [],
    ...facts,
  };
}

export const german = card({
  title: 'Dresdner Delegation reist nach Jinan',
  author: 'Müller, Anna Maria; Groß, Jean-Paul',
  publisher: 'Landeshauptstadt Dresden',
  published: '2018-11-01',
  url: 'https://www.dresden.de/pm_002.php',
  read: '2024-05-01',
});

export const english = card({
  citation: 'foshan-2017#12',
  document: 'foshan-2017',
  title: 'Strengthened ties boost modernization',
  language: 'en',
  publisher: 'China Daily',
  published: '2017-12',
  url: 'https://www.chinadaily.com.cn/a/1.html',
});

export const chinese = card({
  citation: '合作#1',
  document: '合作',
  title: '中德合作的伙伴与地点',
  language: 'zh',
  author: '张伟；李娜；王芳；刘洋',
  publisher: '佛山日报',
  published: '2019-03-05',
  url: 'https://www.foshannews.net/1.html',
  read: '2024-05-01',
});

export const undated = card({ title: 'Wer war dabei?' });

export const brief = card({
  title: 'Dresden in Jinan (Kurzfassung)',
  author: 'Brücke',
  publisher: 'Landeshauptstadt Dresden',
  published: '2018-11-01',
  url: 'https://www.dresden.de/pm_002.php',
  rights: 'CC BY 4.0',
  sources: [
    {
      title: 'Delegation besucht China',
      publisher: 'Landeshauptstadt Dresden',
      published: '2018-11-01',
      url: 'https://www.dresden.de/pm_002.php',
    },
  ],
});
