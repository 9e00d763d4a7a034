import type { VisitMessages } from './visit-messages.ts';

const number = new Intl.NumberFormat('zh-TW');
const visits = (count: number) => `${number.format(count)}次訪問`;

export const traditionalVisits: VisitMessages = {
  recognised: '由程式從文中辨識，未經確認',
  differs: { date: '日期說法不一', size: '人數說法不一' },
  withoutYear: (count) => `末尾的${visits(count)}年份不詳。`,
  undatedLeftOut: (count) => `另有${visits(count)}年份不詳，未計入。`,
  noneSuch: '文件中沒有關於這類訪問的報導。減少條件或許能找到。',
  noneAsked: '文件中沒有關於這樣的訪問的報導。',
  leader: '帶隊',
  size: '人數',
  manyFit: (count) =>
    `符合這一問題的有${visits(count)}。請註明地點、年份或來訪者來自何處，以詢問其中一次。`,
  page: (page, pages) => `第${page}頁，共${pages}頁`,
  notADate: (typed) => `無法辨識日期「${typed}」。請這樣填寫：2018、2018-10 或 2018年10月。`,
  buttons: {
    later: '較晚的訪問',
    earlier: '較早的訪問',
    calendar: '行事曆',
    csv: '表格（CSV）',
    json: 'JSON',
  },
  exported: (count) => `${visits(count)}，請見檔案。`,
  leftOutOfCalendar: (count) => `${visits(count)}因日期不詳未列入行事曆。`,
  calendarName: '訪問',
  review: {
    readFrom: '辨識自',
    nothing: '沒有待確認的訪問。',
    written: (file, count) => `${file}：已將${visits(count)}寫入檔案開頭。`,
    unwritable: (file) => `無法寫入 ${file}。`,
    unknown: (document) => `文件「${document}」中沒有待確認的訪問，或該文件不存在。`,
  },
  help: {
    typed: '某地、某合作夥伴、某年以來或某主題的訪問',
    place: 'visits：只列出在此地的訪問',
    partner: 'visits：只列出與此代表團、機構或人員有關的訪問',
    dates: 'visits：只列出此日期以來或以前的訪問',
    topic: 'visits：只列出關於此主題的訪問',
    format: 'visits：輸出為 text、json、csv（表格）或 ics（行事曆）',
    review: 'visits：將從文中辨識的訪問輸出為檔案開頭，供核對',
    write: 'visits --review：直接寫入檔案',
    placeName: '地點',
    document: '文件',
  },
};
