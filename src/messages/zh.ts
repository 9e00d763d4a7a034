import { chineseBot } from './bot/zh.ts';
import { chineseCuration } from './documents/zh.ts';
import { chineseErrors } from './errors/zh.ts';
import type { Messages } from './messages.ts';

const number = new Intl.NumberFormat('zh-CN');
const list = new Intl.ListFormat('zh-CN', { type: 'conjunction' });

/** Chinese has no plural, but every noun has its measure word. */
const count = (noun: string) => (value: number) => `${number.format(value)}${noun}`;

const counted: Messages['count'] = {
  documents: count('份文档'),
  passages: count('个段落'),
  visits: count('次访问'),
  people: count('人'),
  peopleAsStated: (size) => `${size}人`,
  problems: count('个问题'),
};

const languageNames: Messages['languageNames'] = { de: '德文', en: '英文', zh: '中文' };

export const chinese: Messages = {
  languageNames,
  count: counted,
  answer: {
    notInDocuments: '文档中没有提到。',
    nearest: '最接近的文档：',
    askDifferently: '建议用完整的句子提问，写明地名、人名或机构名称，每次只问一件事。',
  },
  source: {
    title: '标题',
    author: '作者',
    publisher: '发布者',
    published: '发布日期',
    language: '语言',
    address: '网址',
    file: '文件',
    passage: '段落',
    read: '读取日期',
    rights: '权利',
    earlier: '上文',
    later: '下文',
    cite: '引用',
    moved: (asked) => `文档有改动：此段落引用时的编号为 ${asked}，现位于此处。`,
    replaced: (asked) => `文档有改动：引用的是 ${asked}，该处现为其他文字。`,
    passageOf: (position, total) => `第${number.format(position)}段，共${number.format(total)}段`,
    page: (first, last) => (first === last ? `第${first}页` : `第${first}–${last}页`),
    basedOn: '依据',
    visits: '本文档报道的访问',
  },
  visit: {
    heading: (total) => `共${counted.visits(total)}，由近及远`,
    none: '文档中没有关于访问的报道。',
    delegation: '代表团',
    from: (place) => `来自${place}`,
    stops: '其他行程',
    hosts: '接待方',
    people: '人员',
    organisations: '机构',
    occasion: '事由',
    topics: '议题',
    outcome: '成果',
    sources: '来源',
    placeNotStated: '地点未注明',
  },
  start: {
    loaded: ({ documents, passages, languages }) =>
      `Brücke：${counted.documents(documents)}（${list.format(languages.map((language) => languageNames[language]))}），${counted.passages(passages)}。`,
    opened: ({ model, built, milliseconds }) =>
      `模型 ${model}，${built ? '建立' : '打开'}索引用时 ${number.format(milliseconds)} 毫秒；输入 /help 查看帮助。`,
    indexBuilt: (milliseconds) => `索引已建立，用时 ${number.format(milliseconds)} 毫秒。`,
    indexFresh: '索引是最新的。',
    problems: (total) =>
      `读取文档时遇到${counted.problems(total)}：运行 npm run bruecke -- index 可查看详情。`,
    moreProblems: (total) =>
      `另有${counted.problems(total)}：运行 npm run bruecke -- index 可查看全部。`,
  },
  progress: {
    downloading: (done, total) =>
      `下载模型：${number.format(done)}/${total > 0 ? number.format(total) : '?'} MB`,
    waiting: () => '另一个进程正在建立索引，Brücke 正在等待其完成。',
    cutting: (done, total) => `读取文档：${number.format(done)}/${number.format(total)}`,
    embedding: (done, total) => `计算段落向量：${number.format(done)}/${number.format(total)}`,
    indexing: (done, total) => `建立索引：${number.format(done)}/${number.format(total)}`,
    writing: (done, total) => `写入索引：${number.format(done)}/${number.format(total)}`,
  },
  help: {
    conversation: '请用中文、德文或英文提问。回答是文档中的原文，逐字引用，并注明出处。',
    ask: '回答一个问题',
    askHere: '提问：直接输入即可',
    source: '显示一个段落及其上下文和所属文档',
    cite: '把段落写成参考文献',
    visits: '列出文档报道的访问，由近及远',
    index: '读取文档，索引过时则重建',
    add: '添加文件、文件夹、网址或网址列表；- 表示从标准输入读取列表',
    remove: '删除文档及其原件；--dry-run 只显示将删除什么',
    refresh: '重新读取全部或指定文档的网址',
    check: '显示文档的已知信息、缺失信息和处理方法',
    help: '显示本帮助',
    quit: '退出（也可按 Ctrl-D）',
    start: '开始对话',
    usage: '用法',
    commands: '命令',
    options: '选项',
    json: '标准输出每行一个 JSON 对象，别无其他',
    stdin: 'ask：从标准输入读取，每行一个问题；与 --json 同用时每行对应一个对象',
    formatOption: 'source：输出参考文献，格式为 apa, iso690, gbt7714, bibtex, ris, csl-json, json',
    force: 'index：即使索引是最新的也重建',
    dryRun: 'remove：只显示将删除什么',
    version: '显示版本',
    exitCodes: '退出码：0 已回答或如实说明没有，2 用法错误，1 故障，3 check 有发现。',
    settings: '设置：环境变量或 .env，说明见 .env.example。',
    question: '问题',
    citation: '引文编号',
    format: '格式',
    sources: '文件|文件夹|网址|列表',
    documents: '标识|文件|网址',
    ids: '标识',
    command: '命令',
    optionsPlaceholder: '选项',
  },
  farewell: '再见。',
  bot: chineseBot,
  curation: chineseCuration,
  errors: chineseErrors,
};
