import type { Span } from '../../../../domain/span.ts';
import type { Draft } from '../draft.ts';

interface ChosenDate {
  readonly edtf: string;
  readonly span: Span;
}

/** The most precise of a visit's dates, with a year that the text gives for it elsewhere. */
export function chooseDate({ dates }: Draft, occasion: string | undefined): ChosenDate | undefined {
  const ranked = dates
    .map((date, index) => ({ ...date, index }))
    .sort((a, b) => precision(b.edtf) - precision(a.edtf) || a.index - b.index);
  const [best] = ranked;
  if (best === undefined) return undefined;
  return { edtf: withYear(best.edtf, dates, occasion), span: best.span };
}

/** 4: a day or days, 3: open to one side, 2: a month or season, 1: before publication, 0: a year. */
function precision(edtf: string): number {
  if (edtf.startsWith('../')) return edtf.length > 12 ? 3 : 1;
  if (edtf.includes('/') || edtf.length >= 10) return 4;
  return edtf.length > 4 ? 2 : 0;
}

function withYear(
  edtf: string,
  dates: readonly { readonly edtf: string }[],
  occasion: string | undefined,
): string {
  if (!edtf.includes('XXXX')) return edtf;
  const month = /XXXX-(\d{2})/u.exec(edtf)?.[1];
  const sameMonth = dates.find(
    (date) => /^\d{4}/u.test(date.edtf) && date.edtf.slice(5, 7) === month,
  );
  const year = sameMonth?.edtf.slice(0, 4) ?? /(?<!\d)20\d{2}(?!\d)/u.exec(occasion ?? '')?.[0];
  return year === undefined ? edtf : edtf.replaceAll('XXXX', year);
}
