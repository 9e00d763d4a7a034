import type { ErrorGaps } from '../gaps.ts';
import type { CurationErrorSentences } from './codes.ts';

const subject = (gaps: ErrorGaps) => `网址${gaps.name('address')}`;

function fault(gaps: ErrorGaps): string {
  switch (gaps.value('fault')) {
    case 'loop':
      return '循环跳转';
    case 'insecure':
      return '从 https 跳转到 http，内容在途中可能被篡改';
    case 'nowhere':
      return `跳转到的不是网页${gaps.name('other')}`;
    default:
      return '跳转次数过多';
  }
}

export const chineseCurationErrors: CurationErrorSentences = {
  'address-invalid': (gaps) =>
    gaps.value('expected') === 'no-password'
      ? `${subject(gaps)}中含有用户名或密码；请去掉后再试。`
      : `${subject(gaps)}不是有效的网址；请以 http:// 或 https:// 开头。`,
  'address-private': (gaps) =>
    `${subject(gaps)}位于本机或内部网络，未读取；如确需读取，请设置 ALLOW_PRIVATE_ADDRESSES=true。`,
  'address-not-found': (gaps) =>
    `${subject(gaps)}未能读取，因为找不到服务器${gaps.name('host')}；请检查拼写和网络。`,
  'address-unreachable': (gaps) =>
    `${subject(gaps)}未能读取，因为服务器没有响应；请检查网络或稍后再试。`,
  'address-insecure': (gaps) =>
    `${subject(gaps)}未能读取，因为服务器无法证明其身份（TLS）；请在浏览器中保存网页，再添加该文件。`,
  'address-slow': (gaps) =>
    `${subject(gaps)}已放弃读取，因为服务器过慢；请稍后再试，或在浏览器中保存网页，再添加该文件。`,
  'address-too-large': (gaps) =>
    `${subject(gaps)}已放弃读取，因为内容过大${gaps.with('limit', (limit) => `（超过 ${limit} MB）`)}；请把需要的部分保存为文件，再添加该文件。`,
  'address-type': (gaps) =>
    `${subject(gaps)}的内容类型无法读取${gaps.note('format')}；请提供网页、PDF、DOCX 或文本的网址。`,
  'address-redirects': (gaps) =>
    `${subject(gaps)}${fault(gaps)}；请在浏览器中打开，并提供最终页面的网址。`,
  'address-robots': (gaps) =>
    `${subject(gaps)}未读取，因为服务器不允许程序读取（robots.txt）；如果许可，请在浏览器中保存网页，再添加该文件。`,
  'address-robots-unknown': (gaps) =>
    `${subject(gaps)}未读取，因为服务器目前没有说明是否允许程序读取（robots.txt）；请稍后再试。`,
  'address-gone': (gaps) =>
    `${subject(gaps)}没有网页或网页已不存在；请检查拼写，或在网站上查找该网页。`,
  'address-busy': (gaps) =>
    `${subject(gaps)}未能读取，因为服务器繁忙；请${gaps.with('seconds', (seconds) => ` ${seconds} 秒后`, '稍后')}再试。`,
  'address-refused': (gaps) =>
    `${subject(gaps)}被服务器拒绝${gaps.note('status')}；请在浏览器中保存网页，再添加该文件。`,
  'address-gated': (gaps) =>
    `${subject(gaps)}显示的是登录或同意页面而不是正文；请在浏览器中保存网页，再添加该文件。`,
  'address-broken': (gaps) => `${subject(gaps)}未能读取，因为服务器的响应损坏或中断；请稍后再试。`,
  'input-missing': (gaps) => `没有${gaps.name('file')}这个文件、文件夹或网址；请检查拼写。`,
  'document-unknown': (gaps) =>
    `没有${gaps.name('id')}这份文档；${gaps.with(
      'nearest',
      (nearest) => `您指的是 ${nearest} 吗？`,
      '用 npm run bruecke -- check 查看所有文档。',
    )}`,
  'document-edited': (gaps) =>
    `文档${gaps.name('id')}保持不变，因为其正文${gaps.with('file', (file) => `（“${file}”）`)}已被手动修改；如需采用新版本，请先删除再重新添加。`,
  'corpus-unwritable': (gaps) =>
    `无法写入文档文件夹${gaps.name('folder')}${gaps.note('reason')}；请检查权限和剩余空间，或用 CORPUS_DIR 指定其他文件夹。`,
  'corpus-locked': (gaps) =>
    `另一个进程正在更改文档文件夹${gaps.name('folder')}；请等待或结束该进程后再试。`,
};
