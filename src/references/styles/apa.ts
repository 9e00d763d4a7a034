import { monthNames } from '../../messages/dates/words.ts';
import type { CslDate, CslDateParts, CslItem, CslName } from '../csl-item.ts';
import { initials } from '../names.ts';
import { ended, isHan, joined } from '../sentence.ts';

const month = monthNames('en-US');
const seasons = ['Spring', 'Summer', 'Fall', 'Winter'] as const;
const mostNamed = 20;

/** APA, 7th edition: (author. date. title. publisher. address), in English. */
export function apa(item: CslItem): string {
  const { title, publisher, issued, accessed, references } = item;
  const author = item.author ? namesInWords(item.author) : publisher;
  const date = `(${issued ? dateInWords(issued) : 'n.d.'}).`;
  const work = ended(`${title} (para. ${item.locator})`);
  return joined(
    ...(author === undefined ? [work, date] : [ended(author), date, work]),
    publisher === undefined || publisher === author ? undefined : ended(publisher),
    references === undefined ? undefined : ended(`Based on ${references}`),
    item.URL && accessed ? `Retrieved ${retrieved(accessed)}, from ${item.URL}` : item.URL,
  );
}

function namesInWords(names: readonly CslName[]): string {
  const written = names.map(nameInWords);
  const last = written.at(-1) ?? '';
  if (written.length > mostNamed) {
    return `${written.slice(0, mostNamed - 1).join(', ')}, . . . ${last}`;
  }
  return written.length === 1 ? last : `${written.slice(0, -1).join(', ')}, & ${last}`;
}

function nameInWords(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { family, given } = name;
  return isHan(family) ? `${family}${given}` : `${family}, ${initials(given)}`;
}

function dateInWords(date: CslDate): string {
  if ('literal' in date) return date.literal;
  const { season, circa } = date;
  const [first, last] = date['date-parts'];
  const [year, ...dayOfYear] = first;
  const text =
    season === undefined
      ? [year, ...(dayOfYear.length === 0 ? [] : [withinYear(first)])].join(', ')
      : `${year}, ${seasons[season - 1]}`;
  const range = last === undefined ? text : `${text}–${rangeEnd(first, last)}`;
  return circa === true ? `ca. ${range}` : range;
}

/** What the end of a range does not share with its beginning. */
function rangeEnd(first: CslDateParts, last: CslDateParts): string {
  const whole = [last[0], ...(last.length === 1 ? [] : [withinYear(last)])].join(', ');
  if (first[0] !== last[0] || last[1] === undefined) return whole;
  return first[1] === last[1] && last[2] !== undefined ? String(last[2]) : withinYear(last);
}

function withinYear([, number, day]: CslDateParts): string {
  return joined(number === undefined ? '' : month(number), day === undefined ? '' : String(day));
}

/** 'May 1, 2024' */
function retrieved(date: CslDate): string {
  if ('literal' in date) return date.literal;
  const [first] = date['date-parts'];
  const day = withinYear(first);
  return day === '' ? String(first[0]) : `${day}${first[2] === undefined ? '' : ','} ${first[0]}`;
}
