import type { Answer, Quotation } from '../../../src/domain/answer.ts';
import type { SourceCard } from '../../../src/domain/source.ts';
import type { ReportedVisit } from '../../../src/domain/visit.ts';

const text =
  'Vom 30. Oktober bis 2. November 2018 war eine Delegation aus Dresden in Jinan. ' +
  'Ihr gehörten fast 30 Personen an. Sie besuchte die Hightech-Zone.';

/** Slice of `text`. */
export function spanOf(whole: string, part: string): [number, number] {
  const start = whole.indexOf(part);
  if (start < 0) throw new Error(`no '${part}' in '${whole}'`);
  return [start, start + part.length];
}

export const germanQuotation: Quotation = {
  citation: 'dresden-jinan-2018#3',
  document: 'dresden-jinan-2018',
  title: 'Dresdner Wirtschaft, Wissenschaft und Kunst auf Konferenzreise in Jinan',
  publisher: 'Landeshauptstadt Dresden',
  published: '2018-11-01',
  url: 'https://www.dresden.de/de/rathaus/aktuelles/pressemitteilungen/2018/11/pm_002.php',
  language: 'de',
  text,
  highlights: [spanOf(text, 'Ihr gehörten fast 30 Personen an.')],
  score: 0.91,
};

const chineseText =
  '代表团访问了济南高新区，共有近30人参加。双方就智能制造和人才培养进行了交流，并约定继续合作。';

export const chineseQuotation: Quotation = {
  citation: 'partner-orte-zh#2',
  document: 'partner-orte-zh',
  title: '伙伴与地点',
  language: 'zh',
  text: chineseText,
  highlights: [spanOf(chineseText, '代表团访问了济南高新区，共有近30人参加。')],
  score: 0.8,
};

export function answerWith(passages: readonly Quotation[], answer: Partial<Answer> = {}): Answer {
  return {
    question: 'Wie viele Personen waren in Jinan?',
    language: 'de',
    answered: passages.length > 0,
    passages,
    nearest: [],
    timings: { search: 4.2, quote: 0.1, total: 4.3 },
    ...answer,
  };
}

export const noAnswer: Answer = answerWith([], {
  question: 'Who won the football match?',
  language: 'en',
  nearest: [
    { document: 'dresden-jinan-2018', title: 'Dresdner Delegation in Jinan' },
    { document: 'partner-orte-zh', title: '伙伴与地点' },
  ],
});

export const jinanVisit: ReportedVisit = {
  id: 'sachsen-jinan-2018',
  date: '2018-10-30/2018-11-02',
  place: {
    name: { de: 'Jinan', en: 'Jinan', zh: '济南' },
    region: { de: 'Shandong', en: 'Shandong', zh: '山东' },
    country: 'CN',
  },
  stops: [{ name: { de: 'Hightech-Zone Jinan', en: 'Jinan High-Tech Zone', zh: '济南高新区' } }],
  delegation: {
    name: { de: 'Dresdner Delegation', en: 'Delegation from Dresden', zh: '德累斯顿代表团' },
    from: { name: { de: 'Dresden', en: 'Dresden', zh: '德累斯顿' } },
    size: 'fast 30',
  },
  hosts: ['Stadt Jinan'],
  people: [{ name: 'Robert Franke', role: 'Leiter des Amtes für Wirtschaftsförderung' }],
  organisations: ['Silicon Saxony'],
  occasion: '2018 Sino-German SME Cooperation and Communication Conference',
  topics: ['Industrie 4.0'],
  outcome: 'Kooperationen vertiefen',
  sources: [
    { document: 'dresden-jinan-2018', citation: 'dresden-jinan-2018#1' },
    { document: 'silicon-saxony-jinan-2018', citation: 'silicon-saxony-jinan-2018#1' },
  ],
  differences: [],
};

export const undatedVisit: ReportedVisit = {
  id: 'thueringen-baoshan',
  place: { name: { de: 'Baoshan', zh: '宝山' } },
  stops: [],
  delegation: { name: { de: 'Thüringer Delegation' }, from: { name: { de: 'Erfurt' } }, size: '1' },
  hosts: [],
  people: [],
  organisations: [],
  topics: [],
  sources: [{ document: 'thueringen-baoshan', citation: 'thueringen-baoshan#1' }],
  differences: [],
};

export const sourceCard: SourceCard = {
  citation: 'dresden-jinan-2018#3',
  state: 'k3Jd9a',
  document: 'dresden-jinan-2018',
  title: germanQuotation.title,
  publisher: 'Landeshauptstadt Dresden',
  published: '2018-11-01',
  url: 'https://www.dresden.de/pm_002.php',
  language: 'de',
  file: 'dresden-jinan-2018.md',
  text,
  start: 100,
  end: 100 + text.length,
  before: { citation: 'dresden-jinan-2018#2', text: 'Was davor steht.' },
  after: { citation: 'dresden-jinan-2018#4', text: 'Was danach steht.' },
  nearby: [],
  passages: 12,
  sources: [],
  visits: [jinanVisit],
};
