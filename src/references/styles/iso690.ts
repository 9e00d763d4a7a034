import { formatDate } from '../../messages/dates/format.ts';
import type { CslDate, CslItem, CslName } from '../csl-item.ts';
import { edtfOf, isWithinYear, yearOf } from '../dates.ts';
import { ended, isHan, joined } from '../sentence.ts';

const mostNamed = 3;

/** DIN ISO 690 with author and date, as German libraries write it, in German. */
export function iso690(item: CslItem): string {
  const { author, publisher, issued, accessed, references } = item;
  const year = issued ? yearOf(issued) : 'o. J.';
  const title = item.URL === undefined ? item.title : `${item.title} [online]`;
  const opening = author
    ? [ended(`${namesInWords(author)}, ${year}`), ended(title)]
    : [ended(`${title}, ${year}`)];
  const day = issued && isWithinYear(issued) ? inWords(issued) : undefined;
  const seen = item.URL && accessed ? `[Zugriff am: ${inWords(accessed)}]` : undefined;
  const edition = [publisher, day].filter((part) => part !== undefined).join(', ');
  const published = joined(edition, seen);
  return joined(
    ...opening,
    published === '' ? undefined : ended(published),
    `Abs. ${item.locator}.`,
    references === undefined ? undefined : ended(`Nach: ${references}`),
    item.URL && `Verfügbar unter: ${item.URL}`,
  );
}

function namesInWords(names: readonly CslName[]): string {
  const written = names.slice(0, mostNamed).map(nameInWords);
  if (names.length > mostNamed) return `${written[0] ?? ''} u. a.`;
  const last = written.pop() ?? '';
  return written.length === 0 ? last : `${written.join('; ')} und ${last}`;
}

function nameInWords(name: CslName): string {
  if ('literal' in name) return name.literal.toLocaleUpperCase('de');
  const { family, given } = name;
  return isHan(family) ? `${family}${given}` : `${family.toLocaleUpperCase('de')}, ${given}`;
}

function inWords(date: CslDate): string {
  return 'literal' in date ? date.literal : formatDate(edtfOf(date), 'de');
}
