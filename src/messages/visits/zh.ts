import type { VisitMessages } from './visit-messages.ts';

const number = new Intl.NumberFormat('zh-CN');
const visits = (count: number) => `${number.format(count)}次访问`;

export const chineseVisits: VisitMessages = {
  recognised: '由程序从文中识别，未经确认',
  differs: { date: '日期说法不一', size: '人数说法不一' },
  withoutYear: (count) => `末尾的${visits(count)}年份不详。`,
  undatedLeftOut: (count) => `另有${visits(count)}年份不详，未计入。`,
  noneSuch: '文档中没有关于此类访问的报道。减少条件或许能找到。',
  noneAsked: '文档中没有关于这样的访问的报道。',
  leader: '带队',
  size: '人数',
  manyFit: (count) =>
    `符合这一问题的有${visits(count)}。请注明地点、年份或来访者来自何处，以询问其中一次。`,
  page: (page, pages) => `第${page}页，共${pages}页`,
  notADate: (typed) => `无法识别日期“${typed}”。请这样填写：2018、2018-10 或 2018年10月。`,
  buttons: {
    later: '较晚的访问',
    earlier: '较早的访问',
    calendar: '日历',
    csv: '表格（CSV）',
    json: 'JSON',
  },
  exported: (count) => `${visits(count)}，见文件。`,
  leftOutOfCalendar: (count) => `${visits(count)}因日期不详未列入日历。`,
  calendarName: '访问',
  review: {
    readFrom: '识别自',
    nothing: '没有待确认的访问。',
    written: (file, count) => `${file}：已将${visits(count)}写入文件头。`,
    unwritable: (file) => `无法写入 ${file}。`,
    unknown: (document) => `文档“${document}”中没有待确认的访问，或该文档不存在。`,
  },
  help: {
    typed: '某地、某合作方、某年以来或某主题的访问',
    place: 'visits：只列出在此地的访问',
    partner: 'visits：只列出与此代表团、机构或人员有关的访问',
    dates: 'visits：只列出此日期以来或以前的访问',
    topic: 'visits：只列出关于此主题的访问',
    format: 'visits：输出为 text、json、csv（表格）或 ics（日历）',
    review: 'visits：将从文中识别的访问输出为文件头，供核对',
    write: 'visits --review：直接写入文件',
    placeName: '地点',
    document: '文档',
  },
};
