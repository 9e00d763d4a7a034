import { onlyDates } from './date-words.ts';
import { allEntries, alternatives } from './words.ts';

const genre = new RegExp(
  `^(?:${alternatives(allEntries('genre'))})(?!\\p{L})(?!\\p{Script=Han})\\s?`,
  'iu',
);
/** 'Nr. 112/2023', 'No. 14', '第12号', '112/2023': it may look like a month of a year. */
const serial =
  /(?<!\p{L})(?:(?:nr|no|nummer|number)\b\.?|#|第)\s?\d{1,4}(?:\s?[/-]\s?\d{2,4})?(?:号|期)?(?!\d)|(?<![\d./-])\d{1,4}\s?\/\s?(?:19|20)\d{2}(?![\d./-])/giu;
const around = /^[\s|｜:：,;()（）–—-]+|[\s|｜:：,;()（）–—-]+$/gu;

/** 'Pressemitteilung Nr. 112/2023', 'Press release, 3 May 2023', '新闻稿 第12号': no headline. */
export function isGenreLine(line: string): boolean {
  if (!genre.test(line)) return false;
  const rest = line.replace(genre, '').replace(serial, ' ').replace(around, '');
  return rest === '' || onlyDates(rest);
}

/** A line of a genre without its number, which is no date. */
export function withoutSerial(line: string): string {
  return genre.test(line) ? line.replace(serial, (found) => ' '.repeat(found.length)) : line;
}
