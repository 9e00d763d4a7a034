import type { YearPart } from './expression.ts';
import { type DateWords, joiner } from './words.ts';

const seasons = { 1: '春季', 2: '夏季', 3: '秋季', 4: '冬季' } as const;
const quarters = { 1: '第一季', 2: '第二季', 3: '第三季', 4: '第四季' } as const;
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

export const traditionalDates: DateWords = {
  unknown: '日期不詳',
  day: (day) => `${day}日`,
  month: (month) => `${month}月`,
  dayOfMonth: (day, month) => `${month}月${day}日`,
  daysOfMonth: (first, last, month) => `${month}月${first}日至${last}日`,
  year: (year) => `${year}年`,
  decade: (year) => `${year}年代`,
  century: (year) => `${year / 100 + 1}世紀`,
  part,
  inYear: (rest, year) => `${year}${rest}`,
  yearNotStated: (rest) => `${rest}，年份不詳`,
  monthNotStated: (day, year) => `${year}某月${day}日`,
  monthAndYearNotStated: (day) => `${day}日，年份和月份不詳`,
  range: (from, until) => `${from}至${until}`,
  orEarlier: (date) => `${date}或之前`,
  orLater: (date) => `${date}或之後`,
  approximately: (date) => `${date}前後`,
  uncertain: (date) => `${date}（不確定）`,
  all: joiner('zh-TW', 'conjunction'),
  oneOf: joiner('zh-TW', 'disjunction'),
};
