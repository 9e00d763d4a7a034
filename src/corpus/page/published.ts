import type { Language } from '../../domain/language.ts';
import { findAddresses } from './addresses.ts';
import { findDates, type WrittenDate } from './dates.ts';
import { withoutSerial } from './genre.ts';
import { allEntries, alternatives } from './words.ts';

export interface DatedLine {
  readonly text: string;
  /** Before the article, else after it. */
  readonly isHead: boolean;
}

const published = new RegExp(`(?:${alternatives(allEntries('published'))})\\s?[:：]?\\s*$`, 'iu');
const updated = new RegExp(`(?:${alternatives(allEntries('updated'))})\\s?[:：]?\\s*$`, 'iu');
const copyright = /©|\(c\)\s|copyright|版权/iu;

interface Candidate extends WrittenDate {
  /** Lower is better. */
  readonly rank: number;
}

/**
 * The day of publication that the lines around an article state: what is labelled so, else the first
 * date above the article, else a date of change, else one below the article; a date with its year
 * before one without.
 */
export function publishedDate(lines: readonly DatedLine[], language: Language): string | undefined {
  const candidates = lines
    .filter(({ text }) => !copyright.test(text))
    .flatMap(({ text, isHead }) => candidatesOf(text, isHead, language));
  const certain = candidates.filter(({ readings }) => readings === undefined);
  const best = lowest(certain.filter(({ edtf }) => !edtf.startsWith('XXXX')));
  if (best !== undefined) return best.edtf;
  return (
    lowest(candidates.filter(({ readings }) => readings !== undefined))?.edtf ??
    lowest(certain)?.edtf
  );
}

function candidatesOf(text: string, isHead: boolean, language: Language): Candidate[] {
  const { rest } = findAddresses(withoutSerial(text));
  return findDates(rest, language).map((date) => {
    const before = rest.slice(0, date.index);
    // First what is longer: '更新时间' ends with '时间', which stands for the day of publication.
    if (updated.test(before)) return { ...date, rank: isHead ? 3 : 5 };
    if (published.test(before)) return { ...date, rank: isHead ? 0 : 1 };
    return { ...date, rank: isHead ? 2 : 4 };
  });
}

function lowest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, candidate) => (best === undefined || candidate.rank < best.rank ? candidate : best),
    undefined,
  );
}
