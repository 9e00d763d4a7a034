import type { YearPart } from './expression.ts';
import { type DateWords, joiner } from './words.ts';

const seasons = { 1: '春季', 2: '夏季', 3: '秋季', 4: '冬季' } as const;
const quarters = { 1: '第一季度', 2: '第二季度', 3: '第三季度', 4: '第四季度' } as const;
const halves = { 1: '上半年', 2: '下半年' } as const;

function part(value: YearPart): string {
  switch (value.kind) {
    case 'season':
      return seasons[value.number];
    case 'quarter':
      return quarters[value.number];
    case 'half':
      return halves[value.number];
  }
}

function decade(year: number): string {
  return year >= 2000 ? `${year}年代` : `${Math.floor(year / 100) + 1}世纪${year % 100}年代`;
}

export const chineseDates: DateWords = {
  unknown: '日期未注明',
  day: (day) => `${day}日`,
  month: (month) => `${month}月`,
  dayOfMonth: (day, month) => `${month}月${day}日`,
  daysOfMonth: (first, last, month) => `${month}月${first}日至${last}日`,
  year: (year) => `${year}年`,
  decade,
  century: (year) => `${year / 100 + 1}世纪`,
  part,
  inYear: (rest, year) => `${year}${rest}`,
  yearNotStated: (rest) => `${rest}，年份未注明`,
  monthNotStated: (day, year) => `${year}某月${day}日`,
  monthAndYearNotStated: (day) => `${day}日，年份和月份未注明`,
  range: (from, until) => `${from}至${until}`,
  orEarlier: (date) => `${date}或更早`,
  orLater: (date) => `${date}或更晚`,
  approximately: (date) => `${date}前后`,
  uncertain: (date) => `${date}（不确定）`,
  all: joiner('zh-CN', 'conjunction'),
  oneOf: joiner('zh-CN', 'disjunction'),
};
