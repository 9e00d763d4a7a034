import { edtfBounds } from '../../corpus/edtf-bounds.ts';
import { languages } from '../../domain/language.ts';

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})$/u,
  /^(?<year>\d{4})[-./](?<month>\d{1,2})(?:[-./](?<day>\d{1,2}))?$/u,
  /^(?:(?<day>\d{1,2})\.\s*)?(?<month>\d{1,2})[./]\s*(?<year>\d{4})$/u,
  /^(?<year>\d{4})\s*年(?:\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*日)?)?$/u,
  /^(?:(?<day>\d{1,2})\.?\s+)?(?<name>\p{L}{3,})\.?\s+(?<year>\d{4})$/u,
];

/** A date as members write it, in EDTF: '2018', '10/2018', 'Oktober 2018', '2018年10月'. */
export function readTypedDate(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim();
  for (const form of forms) {
    const { year, month, day, name } = form.exec(text)?.groups ?? {};
    if (year === undefined) continue;
    const inMonth = name === undefined ? month : monthCalled(name);
    if (name !== undefined && inMonth === undefined) continue;
    const date = [year, inMonth, day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-');
    if (edtfBounds(date) !== undefined) return date;
  }
  return edtfBounds(text) === undefined ? undefined : text;
}

function monthCalled(name: string): string | undefined {
  const wanted = name.toLowerCase().slice(0, 3);
  for (const language of languages) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    const months = Array.from({ length: 12 }, (_, month) =>
      format.format(Date.UTC(2018, month)).toLowerCase(),
    );
    const at = months.findIndex((month) => month.startsWith(wanted));
    if (at >= 0) return String(at + 1);
  }
  return undefined;
}
