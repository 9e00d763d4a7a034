import type { ErrorGaps } from '../gaps.ts';
import type { CurationErrorSentences } from './codes.ts';

const subject = (gaps: ErrorGaps) => `網址${gaps.name('address')}`;

function fault(gaps: ErrorGaps): string {
  switch (gaps.value('fault')) {
    case 'loop':
      return '循環重新導向';
    case 'insecure':
      return '從 https 重新導向到 http，內容在途中可能被竄改';
    case 'nowhere':
      return `重新導向的目標不是網頁${gaps.name('other')}`;
    default:
      return '重新導向次數過多';
  }
}

export const traditionalCurationErrors: CurationErrorSentences = {
  'address-invalid': (gaps) =>
    gaps.value('expected') === 'no-password'
      ? `${subject(gaps)}中含有使用者名稱或密碼；請去掉後再試。`
      : `${subject(gaps)}不是有效的網址；請以 http:// 或 https:// 開頭。`,
  'address-private': (gaps) =>
    `${subject(gaps)}位於本機或內部網路，未讀取；如確實需要讀取，請設定 ALLOW_PRIVATE_ADDRESSES=true。`,
  'address-not-found': (gaps) =>
    `${subject(gaps)}無法讀取，因為找不到伺服器${gaps.name('host')}；請檢查拼字和網路。`,
  'address-unreachable': (gaps) =>
    `${subject(gaps)}無法讀取，因為伺服器沒有回應；請檢查網路或稍後再試。`,
  'address-insecure': (gaps) =>
    `${subject(gaps)}無法讀取，因為伺服器無法證明其身分（TLS）；請在瀏覽器中儲存網頁，再加入該檔案。`,
  'address-slow': (gaps) =>
    `${subject(gaps)}已放棄讀取，因為伺服器過慢；請稍後再試，或在瀏覽器中儲存網頁，再加入該檔案。`,
  'address-too-large': (gaps) =>
    `${subject(gaps)}已放棄讀取，因為內容過大${gaps.with('limit', (limit) => `（超過 ${limit} MB）`)}；請把需要的部分儲存為檔案，再加入該檔案。`,
  'address-type': (gaps) =>
    `${subject(gaps)}的內容類型無法讀取${gaps.note('format')}；請提供網頁、PDF、DOCX 或純文字的網址。`,
  'address-redirects': (gaps) =>
    `${subject(gaps)}${fault(gaps)}；請在瀏覽器中開啟，並提供最終頁面的網址。`,
  'address-robots': (gaps) =>
    `${subject(gaps)}未讀取，因為伺服器不允許程式讀取（robots.txt）；如果獲得許可，請在瀏覽器中儲存網頁，再加入該檔案。`,
  'address-robots-unknown': (gaps) =>
    `${subject(gaps)}未讀取，因為伺服器目前沒有說明是否允許程式讀取（robots.txt）；請稍後再試。`,
  'address-gone': (gaps) =>
    `${subject(gaps)}沒有網頁或網頁已不存在；請檢查拼字，或在網站上尋找該網頁。`,
  'address-busy': (gaps) =>
    `${subject(gaps)}無法讀取，因為伺服器繁忙；請${gaps.with('seconds', (seconds) => ` ${seconds} 秒後`, '稍後')}再試。`,
  'address-refused': (gaps) =>
    `${subject(gaps)}被伺服器拒絕${gaps.note('status')}；請在瀏覽器中儲存網頁，再加入該檔案。`,
  'address-gated': (gaps) =>
    `${subject(gaps)}顯示的是登入或同意頁面而不是內文；請在瀏覽器中儲存網頁，再加入該檔案。`,
  'address-broken': (gaps) => `${subject(gaps)}無法讀取，因為伺服器的回應損壞或中斷；請稍後再試。`,
  'input-missing': (gaps) => `沒有${gaps.name('file')}這個檔案、資料夾或網址；請檢查拼字。`,
  'document-unknown': (gaps) =>
    `沒有${gaps.name('id')}這份文件；${gaps.with(
      'nearest',
      (nearest) => `您指的是 ${nearest} 嗎？`,
      '用 npm run bruecke -- check 查看所有文件。',
    )}`,
  'document-edited': (gaps) =>
    `文件${gaps.name('id')}保持不變，因為其內文${gaps.with('file', (file) => `（「${file}」）`)}已被手動修改；如需採用新版本，請先刪除再重新加入。`,
  'corpus-unwritable': (gaps) =>
    `無法寫入文件資料夾${gaps.name('folder')}${gaps.note('reason')}；請檢查權限和剩餘空間，或用 CORPUS_DIR 指定其他資料夾。`,
  'corpus-locked': (gaps) =>
    `另一個處理程序正在變更文件資料夾${gaps.name('folder')}；請等待或結束該處理程序後再試。`,
};
