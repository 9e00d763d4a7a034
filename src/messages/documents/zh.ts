import type { CurationMessages } from './document-messages.ts';

const number = new Intl.NumberFormat('zh-CN');
const list = new Intl.ListFormat('zh-CN', { type: 'conjunction' });

export const chineseCuration: CurationMessages = {
  reading: (done, total) => `读取来源：${number.format(done)}/${number.format(total)}`,
  added: (id) => `已添加：${id}`,
  changed: (id) => `新版本：${id}`,
  unchanged: (id) => `没有变化：${id}`,
  gone: (id) => `原网址已失效，文档予以保留：${id}`,
  removed: (id) => `已删除：${id}`,
  wouldRemove: (id) => `将删除：${id}`,
  notFound: (fields) => `未找到：${list.format(fields)}`,
  titleChanged: (before, after) => `标题：由“${before}”改为“${after}”`,
  dateChanged: (before, after) => `日期：由 ${before ?? '无'} 改为 ${after ?? '无'}`,
  lines: (added, removed) => `增加 ${number.format(added)} 行，删除 ${number.format(removed)} 行`,
  duplicate: (id, other) => `${id} 与 ${other} 的正文相同`,
  similar: (id, other, percent) => `${id} 与 ${other} 的正文有 ${number.format(percent)}% 相同`,
  missing: (id, fields) => `${id} 未注明：${list.format(fields)}`,
  orphan: (id) => `${id} 的原件仍在，但文档已不存在`,
  unused: (file) => `索引文件夹中的 ${file} 已不再使用`,
  remedy: (command) => `处理方法：${command}`,
  stateIn: (fields, file) => `在 ${file} 中注明${list.format(fields)}`,
  findings: (total) => `有 ${number.format(total)} 处需要查看。`,
  nothingToDo: '无需处理。',
};
