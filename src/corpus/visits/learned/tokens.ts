import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';

const latin = /[\p{L}\p{M}\p{N}]+(?:[’'./-][\p{L}\p{M}\p{N}]+)*|\S/gu;
/** Characters by themselves; words and numbers in other scripts whole. */
const chinese = /[A-Za-zÀ-ɏ0-9]+(?:[.-][A-Za-zÀ-ɏ0-9]+)*|\S/gu;

/** What gets a label each: words and marks, in Chinese characters. */
export function taggedTokens(text: string, language: Language): Span[] {
  return [...text.matchAll(language === 'zh' ? chinese : latin)].map(({ index, 0: token }) => ({
    start: index,
    end: index + token.length,
  }));
}

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });
const latinWord = /\p{L}+(?:-\p{L}+)*/gu;

/** The words of a text, in small letters; Chinese ones as a dictionary parts them. */
export function wordsOf(text: string, language: Language): Span[] {
  if (language !== 'zh') {
    return [...text.matchAll(latinWord)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
  }
  return [...chineseWords.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}
