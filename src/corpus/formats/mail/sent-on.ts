import { isEdtf } from '../../edtf-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day on which a mail was sent where its sender was: 'Tue, 12 Mar 2019 23:10:00 +0100'. */
export function sentOn(header: string | undefined): { readonly published?: string } {
  const [, day = '', name = '', year = ''] =
    /(?:^|[\s,])(\d{1,2})\s([A-Za-z]{3})[a-z]*\s(\d{4})\s/u.exec(header ?? '') ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return month > 0 && isEdtf(date) ? { published: date } : {};
}
