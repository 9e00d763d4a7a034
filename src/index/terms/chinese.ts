import { withoutMarks } from './fold.ts';
import { joined, type Unit, type WordPart } from './scanner.ts';
import { chineseStopWords, englishStopWords } from './stop-words.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Terms of a unit in Chinese: words of two characters or more as the segmenter cuts them, and all
 * pairs of neighbouring characters, because it cuts the same words differently from one sentence
 * to the next; a single character only where it stands alone. Words of other scripts as they are.
 */
export function chineseTerms(unit: Unit): readonly string[] {
  if (unit.kind === 'word') return latinTerms(unit.parts);
  if (unit.kind !== 'han') return [];
  const characters = [...unit.text];
  if (characters.length === 1) return chineseStopWords.has(unit.text) ? [] : [unit.text];
  const terms: string[] = [];
  for (const { segment } of segmenter.segment(unit.text)) {
    // A word of two characters is one of the pairs below.
    if ([...segment].length > 2 && !chineseStopWords.has(segment)) terms.push(segment);
  }
  for (let at = 1; at < characters.length; at += 1) {
    const pair = `${characters[at - 1] ?? ''}${characters[at] ?? ''}`;
    if (!chineseStopWords.has(pair)) terms.push(pair);
  }
  return terms;
}

function latinTerms(parts: readonly WordPart[]): string[] {
  const kept = parts
    .filter(({ text, capitals }) => capitals || !englishStopWords.has(text))
    .map(({ text }) => withoutMarks(text));
  return parts.length > 1 ? [...kept, withoutMarks(joined(parts))] : kept;
}
