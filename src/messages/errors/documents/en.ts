import type { ErrorGaps } from '../gaps.ts';
import type { CurationErrorSentences } from './codes.ts';

const subject = (gaps: ErrorGaps) => `The address${gaps.name('address')}`;

function fault(gaps: ErrorGaps): string {
  switch (gaps.value('fault')) {
    case 'loop':
      return 'leads in circles';
    case 'insecure':
      return 'leads from https to http, where what arrives may have been changed on its way';
    case 'nowhere':
      return `leads to what is no page of the web${gaps.name('other')}`;
    default:
      return 'leads on and on';
  }
}

export const englishCurationErrors: CurationErrorSentences = {
  'address-invalid': (gaps) =>
    gaps.value('expected') === 'no-password'
      ? `${subject(gaps)} holds a user’s name or a password; give it without them.`
      : `${subject(gaps)} is no address of the web; it has to begin with http:// or https://.`,
  'address-private': (gaps) =>
    `${subject(gaps)} lies on this machine or in its network and was not read; set ALLOW_PRIVATE_ADDRESSES=true if that is what you want.`,
  'address-not-found': (gaps) =>
    `${subject(gaps)} was not read because there is no host${gaps.name('host')}; check how it is written, and the network.`,
  'address-unreachable': (gaps) =>
    `${subject(gaps)} was not read because its host does not answer; check the network, or try again later.`,
  'address-insecure': (gaps) =>
    `${subject(gaps)} was not read because its host does not prove who it is (TLS); save the page in a browser, and add the file.`,
  'address-slow': (gaps) =>
    `${subject(gaps)} was given up because its host is too slow; try again later, or save the page in a browser, and add the file.`,
  'address-too-large': (gaps) =>
    `${subject(gaps)} was given up because it is too large${gaps.with('limit', (limit) => ` (more than ${limit} MB)`)}; save the part that you need as a file, and add that.`,
  'address-type': (gaps) =>
    `${subject(gaps)} gives a kind of content that is not read${gaps.note('format')}; give the address of a page, a PDF, a DOCX or a text.`,
  'address-redirects': (gaps) =>
    `${subject(gaps)} ${fault(gaps)}; open it in a browser, and give the address of the page that it shows.`,
  'address-robots': (gaps) =>
    `${subject(gaps)} was not read because its host does not want programs to read it (robots.txt); save the page in a browser if you may, and add the file.`,
  'address-robots-unknown': (gaps) =>
    `${subject(gaps)} was not read because its host does not say for now whether programs may read it (robots.txt); try again later.`,
  'address-gone': (gaps) =>
    `${subject(gaps)} gives no page (any more); check how it is written, or look for the page on its site.`,
  'address-busy': (gaps) =>
    `${subject(gaps)} was not read because its host is busy; try again ${gaps.with('seconds', (seconds) => `in ${seconds} seconds`, 'later')}.`,
  'address-refused': (gaps) =>
    `${subject(gaps)} was refused by its host${gaps.note('status')}; save the page in a browser, and add the file.`,
  'address-gated': (gaps) =>
    `${subject(gaps)} shows a login or asks for consent instead of a text; save the page in a browser, and add the file.`,
  'address-broken': (gaps) =>
    `${subject(gaps)} was not read because the answer of its host is broken or breaks off; try again later.`,
  'input-missing': (gaps) =>
    `There is no file, folder or address${gaps.name('file')}; check how it is written.`,
  'document-unknown': (gaps) =>
    `There is no document${gaps.name('id')}; ${gaps.with(
      'nearest',
      (nearest) => `did you mean ${nearest}?`,
      'npm run bruecke -- check lists them all.',
    )}`,
  'document-edited': (gaps) =>
    `The document${gaps.name('id')} was left as it is because its text${gaps.with('file', (file) => ` in “${file}”`)} was changed by hand; remove it and add it again to take the new version.`,
  'corpus-unwritable': (gaps) =>
    `The folder of documents${gaps.name('folder')} cannot be written to${gaps.note('reason')}; check its permissions and free space, or set CORPUS_DIR to another folder.`,
  'corpus-locked': (gaps) =>
    `Another process is changing the folder of documents${gaps.name('folder')}; wait for it or end it, and try again.`,
};
