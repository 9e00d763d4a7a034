import { traditionalBotErrors } from './bot/zh-hant.ts';
import { traditionalCurationErrors } from './documents/zh-hant.ts';
import { type ErrorGaps, helpCommand, type Punctuation } from './gaps.ts';
import type { ErrorSentences } from './sentences.ts';

export const traditionalPunctuation: Punctuation = {
  language: 'zh-Hant',
  space: '',
  openQuote: '「',
  closeQuote: '」',
  openBracket: '（',
  closeBracket: '）',
};

const formats = (gaps: ErrorGaps) => gaps.value('formats') ?? '.md, .txt, .html, .pdf, .docx, .eml';
const atLine = (gaps: ErrorGaps) => gaps.with('line', (line) => `（第${line}行）`);

/** 「（第3行：不是有效的 YAML）」 */
const inBrackets = (gaps: ErrorGaps) =>
  gaps.with(
    'line',
    (line) => `（第${line}行${gaps.with('reason', (reason) => `：${reason}`)}）`,
    gaps.note('reason'),
  );

function allowedValues(gaps: ErrorGaps): string {
  const minimum = gaps.value('minimum');
  const maximum = gaps.value('maximum');
  if (minimum !== undefined && maximum !== undefined) return `應為${minimum}到${maximum}的整數`;
  const allowed = gaps.value('allowed');
  if (allowed !== undefined) return `應為下列其中之一：${allowed}`;
  switch (gaps.value('expected')) {
    case 'address':
      return '應為以 http:// 或 https:// 開頭且不含密碼的網址';
    case 'model':
      return '應為模型名稱，例如 Xenova/multilingual-e5-small';
    case 'revision':
      return '應為分支、標籤或提交的名稱';
    case 'fingerprint':
      return '應為由 64 個數字和 a 至 f 的字母組成的指紋';
    case 'shards':
      return '應為 auto、空白或數字';
    case 'guild':
      return '應為「複製伺服器 ID」得到的數字';
    case 'yes-or-no':
      return '應為 true 或 false';
    case 'token':
      return '應為不含空格的權杖';
    default:
      return '應符合 .env.example 中的說明';
  }
}

function missingArgument(gaps: ErrorGaps): string {
  switch (gaps.value('argument')) {
    case 'question':
      return '加上用引號括起來的問題，或使用 --stdin';
    case 'citation':
      return '加上引文編號，例如 dresden-jinan-2018#3';
    case 'command':
      return '加上子指令，例如 ask 或 visits';
    case 'sources':
      return '加上檔案、資料夾或網址';
    case 'documents':
      return '加上文件的識別碼、檔案或網址';
    default:
      return '補充內容';
  }
}

export const traditionalErrors: ErrorSentences = {
  'setting-unknown': (gaps) =>
    `沒有${gaps.name('setting')}這項設定，它不起作用；${gaps.with(
      'nearest',
      (nearest) => `您指的是 ${nearest} 嗎？`,
      '所有設定請見 .env.example。',
    )}`,
  'setting-invalid': (gaps) => {
    const file = gaps.value('file');
    if (file !== undefined) {
      return `無法讀取設定檔「${file}」${gaps.note('reason')}；請檢查它是否為文字檔及其權限。`;
    }
    const setting = `設定${gaps.with('setting', (name) => ` ${name} `)}`;
    return `${setting}的值${gaps.name('value')}無效，${allowedValues(gaps)}；請在 .env 或環境變數中更正。`;
  },
  'command-unknown': (gaps) =>
    `沒有${gaps.name('command')}這個指令；${gaps.with(
      'nearest',
      (nearest) => `您指的是 ${nearest} 嗎？`,
      `用 ${helpCommand(gaps)} 查看所有指令。`,
    )}`,
  'option-unknown': (gaps) =>
    `${gaps.with('command', (command) => `指令 ${command} `)}沒有${gaps.name('option')}這個選項；${gaps.with(
      'nearest',
      (nearest) => `您指的是 ${nearest} 嗎？`,
      '用 --help 查看所有選項。',
    )}`,
  'option-invalid': (gaps) =>
    `選項${gaps.name('option')}無法辨識${gaps.with('value', (value) => `「${value}」`)}；${gaps.with('allowed', (allowed) => `可用的值有 ${allowed}。`, '請這樣填寫：2018、2018-10 或 2018-10-30。')}`,
  'argument-missing': (gaps) => `請在指令${gaps.name('command')}之後${missingArgument(gaps)}。`,

  'corpus-missing': (gaps) =>
    `文件資料夾${gaps.name('folder')}不存在；請新增該資料夾，或用 CORPUS_DIR 指定存放文件的資料夾。`,
  'corpus-unreadable': (gaps) =>
    `無法讀取文件資料夾${gaps.name('folder')}${gaps.note('reason')}；請檢查路徑和權限，或用 CORPUS_DIR 指定其他資料夾。`,
  'corpus-empty': (gaps) =>
    `文件資料夾${gaps.name('folder')}中沒有可讀的文件；請放入檔案（${formats(gaps)}），或用 CORPUS_DIR 指定其他資料夾。`,
  'document-unreadable': (gaps) =>
    `文件${gaps.name('file')}無法讀取，已略過${gaps.note('reason')}；請檢查檔案及其權限。`,
  'document-empty': (gaps) =>
    `文件${gaps.name('file')}沒有可引用的內文（段落、清單或表格），已略過；請寫入內容或刪除該檔案。`,
  'document-binary': (gaps) => `文件${gaps.name('file')}不是文字檔，已略過；請另存為 .md 或 .txt。`,
  'document-too-large': (gaps) =>
    `文件${gaps.name('file')}過大，已略過${gaps.with('limit', (limit) => `（${gaps.with('size', (size) => `${size} MB，`)}上限為 ${limit} MB）`)}；請拆分為多個檔案。`,
  'document-format': (gaps) =>
    `文件${gaps.name('file')}的格式${gaps.name('format')}不受支援，已略過；請另存為下列格式之一：${formats(gaps)}。`,
  'document-encoding': (gaps) =>
    `文件${gaps.name('file')}的字元編碼無法辨識${atLine(gaps)}，已略過；請另存為 UTF-8。`,
  'document-outside': (gaps) =>
    `文件${gaps.name('file')}位於文件資料夾之外，已略過；請把檔案複製進來，不要使用連結。`,
  'document-damaged': (gaps) =>
    `文件${gaps.name('file')}已損壞或不完整，已略過；請重新取得，或用原來的程式重新儲存。`,
  'document-encrypted': (gaps) =>
    `文件${gaps.name('file')}受密碼保護，已略過；請移除密碼後重新儲存。`,
  'document-scanned': (gaps) =>
    `文件${gaps.name('file')}的頁面只有影像，沒有文字，已略過；請先進行文字辨識（OCR）。`,
  'document-gated': (gaps) =>
    `文件${gaps.name('file')}只顯示登入、同意或驗證頁面，沒有內文，已略過；請自行開啟網頁後重新儲存。`,
  'document-too-costly': (gaps) =>
    `讀取文件${gaps.name('file')}的代價過高${gaps.note('reason')}，已略過；請另存為更簡單的格式（如 .txt），或拆分為多個檔案。`,
  'document-attachments': (gaps) =>
    `讀取郵件${gaps.name('file')}時未讀取其附件${gaps.note('attachments')}；如需引用，請把附件另存為單獨的檔案。`,
  'sidecar-alone': (gaps) =>
    `檔案${gaps.name('file')}所描述的文件不在同一資料夾中，已略過；請放入該文件或刪除此檔案。`,
  'document-kept': (gaps) =>
    `文件${gaps.name('file')}目前仍以最後一次可讀的版本供查詢；請修復該檔案或將其刪除。`,
  'document-id-invalid': (gaps) =>
    `文件${gaps.name('file')}的識別碼${gaps.name('id')}無效，已略過；請使用以連字號相連的字母和數字，最多80個字元。`,
  'document-id-twice': (gaps) =>
    `文件${gaps.name('file')}的識別碼${gaps.name('id')}已被${gaps.with('other', (other) => `「${other}」`)}使用，已略過；請更改其中之一。`,
  'front-matter-broken': (gaps) =>
    `無法讀取文件${gaps.name('file')}開頭的中繼資料，已略過${inBrackets(gaps)}；請依 corpus/README.md 的說明更正。`,
  'front-matter-invalid': (gaps) =>
    `文件${gaps.name('file')}開頭中繼資料的欄位${gaps.name('field')}無效，已略過${inBrackets(gaps)}；請依 corpus/README.md 的說明更正。`,

  'model-file-missing': (gaps) =>
    `缺少模型檔案${gaps.name('file')}；請用 git checkout embeddings/model 還原，或檢查 MODEL_DIR。`,
  'model-file-broken': (gaps) =>
    `模型檔案${gaps.name('file')}已損毀${gaps.note('reason')}；請用 git checkout embeddings/model 還原；若是下載的檔案，請將其刪除。`,
  'model-unavailable': (gaps) =>
    `無法${gaps.with('host', (host) => `從 ${host} `)}載入模型${gaps.name('model')}${gaps.note('reason')}；請檢查網路，用 MODEL_HOST 指定鏡像站，或將 EMBEDDING_MODEL 留空以使用內附的模型。`,
  'model-not-found': (gaps) =>
    `${gaps.with('host', (host) => `在 ${host} 上`)}沒有模型${gaps.name('model')}${gaps.with('revision', (revision) => `的版本「${revision}」`)}；請檢查 EMBEDDING_MODEL${gaps.with('revision', () => ' 和 EMBEDDING_REVISION')}，或將 EMBEDDING_MODEL 留空以使用內附的模型。`,
  'model-forbidden': (gaps) =>
    `模型${gaps.name('model')}${gaps.with('host', (host) => `在 ${host} 上`)}不存在或未公開；請檢查 EMBEDDING_MODEL，在模型頁面上接受其條件並設定 HF_TOKEN，或改用其他模型。`,
  'model-unsuitable': (gaps) =>
    `模型${gaps.name('model')}無法使用${gaps.note('reason')}；請選擇含有 ONNX 檔案的特徵擷取模型，例如 Xenova/multilingual-e5-small，或將 EMBEDDING_MODEL 留空。`,
  'model-unwritable': (gaps) =>
    `無法寫入下載的模型${gaps.name('file')}${gaps.note('reason')}；請檢查剩餘空間和權限，或用 MODEL_CACHE_DIR 指定其他資料夾。`,
  'model-mismatch': (gaps) =>
    `模型${gaps.name('model')}與 EMBEDDING_SHA256 不符${gaps.with('fingerprint', (sum) => `，其指紋為 ${sum}`)}；請查明原因，設定 EMBEDDING_REVISION，或在確認可信後將 EMBEDDING_SHA256 設為該指紋。`,
  'model-downloaded': (gaps) =>
    `模型${gaps.name('model')}已下載${gaps.with('fingerprint', (sum) => `，指紋為 ${sum}`)}；將 EMBEDDING_SHA256 設為該指紋，就不會使用其他模型。`,

  'index-missing': (gaps) =>
    `${gaps.with('folder', (folder) => `「${folder}」中`)}沒有索引；已根據文件建立。`,
  'index-broken': (gaps) =>
    `索引${gaps.name('folder')}已損毀${gaps.with('file', (file) => `，出錯的檔案是「${file}」`)}${gaps.note('reason')}；已根據文件重建。`,
  'index-stale': (gaps) =>
    `索引${gaps.name('folder')}已過期${gaps.note('reason')}；已根據文件重建。`,
  'index-locked': (gaps) =>
    `另一個處理程序${gaps.note('pid')}正在建立索引${gaps.name('folder')}；請等待它完成，或結束該處理程序後重試。`,
  'index-unwritable': (gaps) =>
    `無法將索引寫入資料夾${gaps.name('folder')}${gaps.note('reason')}；請檢查權限和剩餘空間，或用 INDEX_DIR 指定其他資料夾。`,

  'index-not-updated': (gaps) =>
    `文件有變更，但無法建立索引${gaps.note('reason')}；目前仍使用變更之前的文件，${gaps.with('seconds', (seconds) => `${seconds} 秒後`)}將再次嘗試。`,

  'question-empty': () => '沒有看到問題；請用中文、德文或英文提問。',
  'question-too-long': (gaps) =>
    `問題太長${gaps.with('length', (length) => `，共${length}個字元`)}${gaps.with('limit', (limit) => `，最多${limit}個字元`)}；請縮短到您想知道的內容。`,
  'citation-invalid': (gaps) =>
    `${gaps.with('citation', (citation) => `「${citation}」`, '這')}不是引文編號；正確的寫法如 ${gaps.value('nearest') ?? 'dresden-jinan-2018#3'}。`,
  'citation-gone': (gaps) =>
    `編號為${gaps.name('citation')}的段落已不存在，文件有更動；${gaps.with(
      'nearest',
      (nearest) => `最接近的是：${nearest}。`,
      '請重新提問。',
    )}`,
  'citation-unknown': (gaps) =>
    `沒有編號為${gaps.name('citation')}的段落；${gaps.with(
      'nearest',
      (nearest) => `最接近的是：${nearest}。`,
      '請從回答中複製引文編號。',
    )}`,

  ...traditionalCurationErrors,
  ...traditionalBotErrors,

  internal: (gaps) =>
    `Brücke 內部發生錯誤${gaps.note('reason')}；請附上 LOG_LEVEL=debug 顯示的內容回報。`,
};
