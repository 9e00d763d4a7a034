import type { CslDate, CslItem, CslName } from '../csl-item.ts';
import { edtfOf, isWithinYear, yearOf } from '../dates.ts';
import { initials } from '../names.ts';
import { ended, isHan, joined } from '../sentence.ts';

const mostNamed = 3;

/** What is not on the document itself is said in Chinese for a Chinese one, else as the standard says it in Latin. */
const chinese = { noDate: '[日期不详]', andOthers: '等', passage: (n: string) => `第${n}段` };
const foreign = { noDate: '[n.d.]', andOthers: 'et al', passage: (n: string) => `para. ${n}` };

/** GB/T 7714-2015, numeric: author. title[EB/OL]. publisher, year: passage(date)[read]. address. */
export function gbt7714(item: CslItem): string {
  const { author, publisher, issued, accessed, references } = item;
  const words = item.language === 'zh-CN' ? chinese : foreign;
  const title = `${item.title}[${item.URL === undefined ? 'Z' : 'EB/OL'}]`;
  const year = issued ? yearOf(issued) : words.noDate;
  const published = [
    [publisher, year].filter((part) => part !== undefined).join(', '),
    `: ${words.passage(item.locator)}`,
    issued && isWithinYear(issued) ? `(${dateOf(issued)})` : '',
    item.URL && accessed ? `[${dateOf(accessed)}]` : '',
  ].join('');
  const basedOn = item.language === 'zh-CN' ? '依据' : 'Based on';
  return joined(
    author && ended(namesInWords(author, words.andOthers)),
    `${title}.`,
    ended(published),
    references === undefined ? undefined : `${basedOn}: ${references}.`,
    item.URL === undefined ? undefined : `${item.URL}.`,
  );
}

function namesInWords(names: readonly CslName[], andOthers: string): string {
  const written = names.slice(0, mostNamed).map(nameInWords);
  return [...written, ...(names.length > mostNamed ? [andOthers] : [])].join(', ');
}

/** 'MÜLLER A M': the family in capitals, initials without marks. */
function nameInWords(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { family, given } = name;
  if (isHan(family)) return `${family}${given}`;
  return `${family.toLocaleUpperCase('de')} ${initials(given).replace(/\./gu, '')}`;
}

function dateOf(date: CslDate): string {
  return 'literal' in date ? date.literal : (edtfOf(date) ?? '').replace(/~/gu, '');
}
