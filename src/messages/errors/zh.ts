import { chineseBotErrors } from './bot/zh.ts';
import { chineseCurationErrors } from './documents/zh.ts';
import { type ErrorGaps, helpCommand, type Punctuation } from './gaps.ts';
import type { ErrorSentences } from './sentences.ts';

export const chinesePunctuation: Punctuation = {
  language: 'zh-Hans',
  space: '',
  openQuote: '“',
  closeQuote: '”',
  openBracket: '（',
  closeBracket: '）',
};

const formats = (gaps: ErrorGaps) => gaps.value('formats') ?? '.md, .txt, .html, .pdf, .docx, .eml';
const atLine = (gaps: ErrorGaps) => gaps.with('line', (line) => `（第${line}行）`);

/** “（第3行：不是有效的 YAML）” */
const inBrackets = (gaps: ErrorGaps) =>
  gaps.with(
    'line',
    (line) => `（第${line}行${gaps.with('reason', (reason) => `：${reason}`)}）`,
    gaps.note('reason'),
  );

function allowedValues(gaps: ErrorGaps): string {
  const minimum = gaps.value('minimum');
  const maximum = gaps.value('maximum');
  if (minimum !== undefined && maximum !== undefined) return `应为${minimum}到${maximum}的整数`;
  const allowed = gaps.value('allowed');
  if (allowed !== undefined) return `应为以下之一：${allowed}`;
  switch (gaps.value('expected')) {
    case 'address':
      return '应为以 http:// 或 https:// 开头且不含密码的地址';
    case 'model':
      return '应为模型名称，例如 Xenova/multilingual-e5-small';
    case 'revision':
      return '应为分支、标签或提交的名称';
    case 'fingerprint':
      return '应为由 64 个数字和 a 至 f 的字母组成的指纹';
    case 'shards':
      return '应为 auto、空或数字';
    case 'guild':
      return '应为“复制服务器 ID”得到的数字';
    case 'yes-or-no':
      return '应为 true 或 false';
    case 'token':
      return '应为不含空格的令牌';
    default:
      return '应符合 .env.example 中的说明';
  }
}

function missingArgument(gaps: ErrorGaps): string {
  switch (gaps.value('argument')) {
    case 'question':
      return '加上用引号括起来的问题，或使用 --stdin';
    case 'citation':
      return '加上引文编号，例如 dresden-jinan-2018#3';
    case 'command':
      return '加上子命令，例如 ask 或 visits';
    case 'sources':
      return '加上文件、文件夹或网址';
    case 'documents':
      return '加上文档的标识、文件或网址';
    default:
      return '补充内容';
  }
}

export const chineseErrors: ErrorSentences = {
  'setting-unknown': (gaps) =>
    `没有${gaps.name('setting')}这项设置，它不起作用；${gaps.with(
      'nearest',
      (nearest) => `您指的是 ${nearest} 吗？`,
      '所有设置见 .env.example。',
    )}`,
  'setting-invalid': (gaps) => {
    const file = gaps.value('file');
    if (file !== undefined) {
      return `无法读取设置文件“${file}”${gaps.note('reason')}；请检查它是否为文本文件及其权限。`;
    }
    const setting = `设置${gaps.with('setting', (name) => ` ${name} `)}`;
    return `${setting}的值${gaps.name('value')}无效，${allowedValues(gaps)}；请在 .env 或环境变量中更正。`;
  },
  'command-unknown': (gaps) =>
    `没有${gaps.name('command')}这个命令；${gaps.with(
      'nearest',
      (nearest) => `您指的是 ${nearest} 吗？`,
      `用 ${helpCommand(gaps)} 查看所有命令。`,
    )}`,
  'option-unknown': (gaps) =>
    `${gaps.with('command', (command) => `命令 ${command} `)}没有${gaps.name('option')}这个选项；${gaps.with(
      'nearest',
      (nearest) => `您指的是 ${nearest} 吗？`,
      '用 --help 查看所有选项。',
    )}`,
  'option-invalid': (gaps) =>
    `选项${gaps.name('option')}无法识别${gaps.with('value', (value) => `“${value}”`)}；${gaps.with('allowed', (allowed) => `可用的值有 ${allowed}。`, '请这样填写：2018、2018-10 或 2018-10-30。')}`,
  'argument-missing': (gaps) => `请在命令${gaps.name('command')}之后${missingArgument(gaps)}。`,

  'corpus-missing': (gaps) =>
    `文档文件夹${gaps.name('folder')}不存在；请新建该文件夹，或用 CORPUS_DIR 指定存放文档的文件夹。`,
  'corpus-unreadable': (gaps) =>
    `无法读取文档文件夹${gaps.name('folder')}${gaps.note('reason')}；请检查路径和权限，或用 CORPUS_DIR 指定其他文件夹。`,
  'corpus-empty': (gaps) =>
    `文档文件夹${gaps.name('folder')}中没有可读的文档；请放入文件（${formats(gaps)}），或用 CORPUS_DIR 指定其他文件夹。`,
  'document-unreadable': (gaps) =>
    `文档${gaps.name('file')}无法读取，已跳过${gaps.note('reason')}；请检查文件及其权限。`,
  'document-empty': (gaps) =>
    `文档${gaps.name('file')}没有可引用的正文（段落、列表或表格），已跳过；请写入内容或删除该文件。`,
  'document-binary': (gaps) =>
    `文档${gaps.name('file')}不是文本文件，已跳过；请另存为 .md 或 .txt。`,
  'document-too-large': (gaps) =>
    `文档${gaps.name('file')}过大，已跳过${gaps.with('limit', (limit) => `（${gaps.with('size', (size) => `${size} MB，`)}上限为 ${limit} MB）`)}；请拆分为多个文件。`,
  'document-format': (gaps) =>
    `文档${gaps.name('file')}的格式${gaps.name('format')}不受支持，已跳过；请另存为以下格式之一：${formats(gaps)}。`,
  'document-encoding': (gaps) =>
    `文档${gaps.name('file')}的字符编码无法识别${atLine(gaps)}，已跳过；请另存为 UTF-8。`,
  'document-outside': (gaps) =>
    `文档${gaps.name('file')}位于文档文件夹之外，已跳过；请把文件复制进来，不要使用链接。`,
  'document-damaged': (gaps) =>
    `文档${gaps.name('file')}已损坏或不完整，已跳过；请重新获取，或用原来的程序重新保存。`,
  'document-encrypted': (gaps) =>
    `文档${gaps.name('file')}受密码保护，已跳过；请去掉密码后重新保存。`,
  'document-scanned': (gaps) =>
    `文档${gaps.name('file')}的页面只有图像，没有文字，已跳过；请先进行文字识别（OCR）。`,
  'document-gated': (gaps) =>
    `文档${gaps.name('file')}只显示登录、同意或验证页面，没有正文，已跳过；请自行打开网页后重新保存。`,
  'document-too-costly': (gaps) =>
    `读取文档${gaps.name('file')}的代价过高${gaps.note('reason')}，已跳过；请另存为更简单的格式（如 .txt），或拆分为多个文件。`,
  'document-attachments': (gaps) =>
    `读取邮件${gaps.name('file')}时未读取其附件${gaps.note('attachments')}；如需引用，请把附件另存为单独的文件。`,
  'sidecar-alone': (gaps) =>
    `文件${gaps.name('file')}所描述的文档不在同一文件夹中，已跳过；请放入该文档或删除此文件。`,
  'document-id-invalid': (gaps) =>
    `文档${gaps.name('file')}的标识${gaps.name('id')}无效，已跳过；请使用以连字符相连的字母和数字，最多80个字符。`,
  'document-kept': (gaps) =>
    `文档${gaps.name('file')}目前仍以最后一次可读的版本供查询；请修复该文件或将其删除。`,
  'document-id-twice': (gaps) =>
    `文档${gaps.name('file')}的标识${gaps.name('id')}已被${gaps.with('other', (other) => `“${other}”`)}占用，已跳过；请更改其中之一。`,
  'front-matter-broken': (gaps) =>
    `无法读取文档${gaps.name('file')}开头的元数据，已跳过${inBrackets(gaps)}；请按 corpus/README.md 的说明更正。`,
  'front-matter-invalid': (gaps) =>
    `文档${gaps.name('file')}开头元数据中的字段${gaps.name('field')}无效，已跳过${inBrackets(gaps)}；请按 corpus/README.md 的说明更正。`,

  'model-file-missing': (gaps) =>
    `缺少模型文件${gaps.name('file')}；请用 git checkout embeddings/model 恢复，或检查 MODEL_DIR。`,
  'model-file-broken': (gaps) =>
    `模型文件${gaps.name('file')}已损坏${gaps.note('reason')}；请用 git checkout embeddings/model 恢复；若是下载的文件，请将其删除。`,
  'model-unavailable': (gaps) =>
    `无法${gaps.with('host', (host) => `从 ${host} `)}加载模型${gaps.name('model')}${gaps.note('reason')}；请检查网络，用 MODEL_HOST 指定镜像，或将 EMBEDDING_MODEL 留空以使用自带的模型。`,
  'model-not-found': (gaps) =>
    `${gaps.with('host', (host) => `在 ${host} 上`)}没有模型${gaps.name('model')}${gaps.with('revision', (revision) => `的版本“${revision}”`)}；请检查 EMBEDDING_MODEL${gaps.with('revision', () => ' 和 EMBEDDING_REVISION')}，或将 EMBEDDING_MODEL 留空以使用自带的模型。`,
  'model-forbidden': (gaps) =>
    `模型${gaps.name('model')}${gaps.with('host', (host) => `在 ${host} 上`)}不存在或未公开；请检查 EMBEDDING_MODEL，在模型页面上接受其条件并设置 HF_TOKEN，或改用其他模型。`,
  'model-unsuitable': (gaps) =>
    `模型${gaps.name('model')}无法使用${gaps.note('reason')}；请选择带有 ONNX 文件的特征提取模型，例如 Xenova/multilingual-e5-small，或将 EMBEDDING_MODEL 留空。`,
  'model-unwritable': (gaps) =>
    `无法写入下载的模型${gaps.name('file')}${gaps.note('reason')}；请检查剩余空间和权限，或用 MODEL_CACHE_DIR 指定其他文件夹。`,
  'model-mismatch': (gaps) =>
    `模型${gaps.name('model')}与 EMBEDDING_SHA256 不符${gaps.with('fingerprint', (sum) => `，其指纹为 ${sum}`)}；请查明原因，设置 EMBEDDING_REVISION，或在确认可信后将 EMBEDDING_SHA256 设为该指纹。`,
  'model-downloaded': (gaps) =>
    `模型${gaps.name('model')}已下载${gaps.with('fingerprint', (sum) => `，指纹为 ${sum}`)}；将 EMBEDDING_SHA256 设为该指纹，就不会使用其他模型。`,

  'index-missing': (gaps) =>
    `${gaps.with('folder', (folder) => `“${folder}”中`)}没有索引；已根据文档建立。`,
  'index-broken': (gaps) =>
    `索引${gaps.name('folder')}已损坏${gaps.with('file', (file) => `，出错的文件是“${file}”`)}${gaps.note('reason')}；已根据文档重建。`,
  'index-stale': (gaps) =>
    `索引${gaps.name('folder')}已过时${gaps.note('reason')}；已根据文档重建。`,
  'index-locked': (gaps) =>
    `另一个进程${gaps.note('pid')}正在建立索引${gaps.name('folder')}；请等待其完成，或结束该进程后重试。`,
  'index-unwritable': (gaps) =>
    `无法将索引写入文件夹${gaps.name('folder')}${gaps.note('reason')}；请检查权限和剩余空间，或用 INDEX_DIR 指定其他文件夹。`,

  'index-not-updated': (gaps) =>
    `文档有变化，但未能建立索引${gaps.note('reason')}；目前仍使用变化之前的文档，${gaps.with('seconds', (seconds) => `${seconds} 秒后`)}将再次尝试。`,

  'question-empty': () => '没有看到问题；请用中文、德文或英文提问。',
  'question-too-long': (gaps) =>
    `问题太长${gaps.with('length', (length) => `，共${length}个字符`)}${gaps.with('limit', (limit) => `，最多${limit}个字符`)}；请缩短到您想知道的内容。`,
  'citation-invalid': (gaps) =>
    `${gaps.with('citation', (citation) => `“${citation}”`, '这')}不是引文编号；正确的写法如 ${gaps.value('nearest') ?? 'dresden-jinan-2018#3'}。`,
  'citation-unknown': (gaps) =>
    `没有编号为${gaps.name('citation')}的段落；${gaps.with(
      'nearest',
      (nearest) => `最接近的是：${nearest}。`,
      '请从回答中复制引文编号。',
    )}`,
  'citation-gone': (gaps) =>
    `编号为${gaps.name('citation')}的段落已不存在，文档有改动；${gaps.with(
      'nearest',
      (nearest) => `最接近的是：${nearest}。`,
      '请重新提问。',
    )}`,

  ...chineseCurationErrors,
  ...chineseBotErrors,

  internal: (gaps) =>
    `Brücke 内部出错${gaps.note('reason')}；请附上 LOG_LEVEL=debug 显示的内容进行反馈。`,
};
