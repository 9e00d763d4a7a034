import type { CurationMessages } from './document-messages.ts';

const number = new Intl.NumberFormat('zh-TW');
const list = new Intl.ListFormat('zh-TW', { type: 'conjunction' });

export const traditionalCuration: CurationMessages = {
  reading: (done, total) => `讀取來源：${number.format(done)}/${number.format(total)}`,
  added: (id) => `已加入：${id}`,
  changed: (id) => `新版本：${id}`,
  unchanged: (id) => `沒有變化：${id}`,
  gone: (id) => `原網址已失效，文件予以保留：${id}`,
  removed: (id) => `已刪除：${id}`,
  wouldRemove: (id) => `將刪除：${id}`,
  notFound: (fields) => `未找到：${list.format(fields)}`,
  titleChanged: (before, after) => `標題：由「${before}」改為「${after}」`,
  dateChanged: (before, after) => `日期：由 ${before ?? '無'} 改為 ${after ?? '無'}`,
  lines: (added, removed) => `增加 ${number.format(added)} 行，刪除 ${number.format(removed)} 行`,
  duplicate: (id, other) => `${id} 與 ${other} 的內文相同`,
  similar: (id, other, percent) => `${id} 與 ${other} 的內文有 ${number.format(percent)}% 相同`,
  missing: (id, fields) => `${id} 未註明：${list.format(fields)}`,
  orphan: (id) => `${id} 的原始檔仍在，但文件已不存在`,
  unused: (file) => `索引資料夾中的 ${file} 已不再使用`,
  remedy: (command) => `處理方法：${command}`,
  stateIn: (fields, file) => `在 ${file} 中註明${list.format(fields)}`,
  findings: (total) => `有 ${number.format(total)} 處需要查看。`,
  nothingToDo: '無需處理。',
};
