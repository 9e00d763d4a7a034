import { traditionalBot } from './bot/zh-hant.ts';
import { traditionalCuration } from './documents/zh-hant.ts';
import { traditionalErrors } from './errors/zh-hant.ts';
import type { Messages } from './messages.ts';

const number = new Intl.NumberFormat('zh-TW');
const list = new Intl.ListFormat('zh-TW', { type: 'conjunction' });

/** Chinese has no plural, but every noun has its measure word. */
const count = (noun: string) => (value: number) => `${number.format(value)}${noun}`;

const counted: Messages['count'] = {
  documents: count('份文件'),
  passages: count('個段落'),
  visits: count('次訪問'),
  people: count('人'),
  peopleAsStated: (size) => `${size}人`,
  problems: count('個問題'),
};

const languageNames: Messages['languageNames'] = { de: '德文', en: '英文', zh: '中文' };

export const traditional: Messages = {
  languageNames,
  count: counted,
  answer: {
    notInDocuments: '文件中沒有提到。',
    nearest: '最接近的文件：',
    askDifferently: '建議用完整的句子提問，寫明地名、人名或機構名稱，每次只問一件事。',
  },
  source: {
    title: '標題',
    author: '作者',
    publisher: '發布單位',
    published: '發布日期',
    language: '語言',
    address: '網址',
    file: '檔案',
    passage: '段落',
    read: '讀取日期',
    rights: '權利',
    earlier: '前文',
    later: '後文',
    cite: '引用',
    moved: (asked) => `文件有更動：此段落引用時的編號為 ${asked}，現位於此處。`,
    replaced: (asked) => `文件有更動：引用的是 ${asked}，該處現為其他文字。`,
    passageOf: (position, total) => `第${number.format(position)}段，共${number.format(total)}段`,
    page: (first, last) => (first === last ? `第${first}頁` : `第${first}–${last}頁`),
    basedOn: '依據',
    visits: '本文件報導的訪問',
  },
  visit: {
    heading: (total) => `共${counted.visits(total)}，由近到遠`,
    none: '文件中沒有關於訪問的報導。',
    delegation: '代表團',
    from: (place) => `來自${place}`,
    stops: '其他行程',
    hosts: '接待單位',
    people: '人員',
    organisations: '機構',
    occasion: '事由',
    topics: '議題',
    outcome: '成果',
    sources: '來源',
    placeNotStated: '地點不詳',
  },
  start: {
    loaded: ({ documents, passages, languages }) =>
      `Brücke：${counted.documents(documents)}（${list.format(languages.map((language) => languageNames[language]))}），${counted.passages(passages)}。`,
    opened: ({ model, built, milliseconds }) =>
      `模型 ${model}，${built ? '建立' : '開啟'}索引費時 ${number.format(milliseconds)} 毫秒；輸入 /help 查看說明。`,
    indexBuilt: (milliseconds) => `索引已建立，費時 ${number.format(milliseconds)} 毫秒。`,
    indexFresh: '索引是最新的。',
    problems: (total) =>
      `讀取文件時遇到${counted.problems(total)}：執行 npm run bruecke -- index 可查看詳情。`,
    moreProblems: (total) =>
      `另有${counted.problems(total)}：執行 npm run bruecke -- index 可查看全部。`,
  },
  progress: {
    downloading: (done, total) =>
      `下載模型：${number.format(done)}/${total > 0 ? number.format(total) : '?'} MB`,
    waiting: () => '另一個處理程序正在建立索引，Brücke 正在等待它完成。',
    cutting: (done, total) => `讀取文件：${number.format(done)}/${number.format(total)}`,
    embedding: (done, total) => `計算段落向量：${number.format(done)}/${number.format(total)}`,
    indexing: (done, total) => `建立索引：${number.format(done)}/${number.format(total)}`,
    writing: (done, total) => `寫入索引：${number.format(done)}/${number.format(total)}`,
  },
  help: {
    conversation: '請用中文、德文或英文提問。回答是文件中的原文，逐字引用，並註明出處。',
    ask: '回答一個問題',
    askHere: '提問：直接輸入即可',
    source: '顯示一個段落及其前後文和所屬文件',
    cite: '把段落寫成參考文獻',
    visits: '列出文件報導的訪問，由近到遠',
    index: '讀取文件，索引過期則重建',
    add: '加入檔案、資料夾、網址或網址清單；- 表示從標準輸入讀取清單',
    remove: '刪除文件及其原始檔；--dry-run 只顯示將刪除什麼',
    refresh: '重新讀取全部或指定文件的網址',
    check: '顯示文件的已知資訊、缺少的資訊和處理方法',
    help: '顯示本說明',
    quit: '離開（也可按 Ctrl-D）',
    start: '開始對話',
    usage: '用法',
    commands: '指令',
    options: '選項',
    json: '標準輸出每行一個 JSON 物件，別無其他',
    stdin: 'ask：從標準輸入讀取，每行一個問題；與 --json 併用時每行對應一個物件',
    formatOption: 'source：輸出參考文獻，格式為 apa, iso690, gbt7714, bibtex, ris, csl-json, json',
    force: 'index：即使索引是最新的也重建',
    dryRun: 'remove：只顯示將刪除什麼',
    version: '顯示版本',
    exitCodes: '結束代碼：0 已回答或如實說明沒有，2 用法錯誤，1 故障，3 check 有發現。',
    settings: '設定：環境變數或 .env，說明請見 .env.example。',
    question: '問題',
    citation: '引文編號',
    format: '格式',
    sources: '檔案|資料夾|網址|清單',
    documents: '識別碼|檔案|網址',
    ids: '識別碼',
    command: '指令',
    optionsPlaceholder: '選項',
  },
  farewell: '再見。',
  bot: traditionalBot,
  curation: traditionalCuration,
  errors: traditionalErrors,
};
