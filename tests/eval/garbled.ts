import { type Language, languages } from '../../src/domain/language.ts';
import { seededRandom } from '../support/random.ts';

/** A question as it stands in no document: nobody could answer it. */
export interface Garbled {
  readonly language: Language;
  readonly question: string;
}

interface Source {
  readonly language: Language;
  readonly question: string;
}

const keys = [...'qwertzuiopasdfghjklyxcvbnm'];
const hitBesides = 0.6;
const leastWords = 5;
const mostWords = 9;

/**
 * Of each language `count` questions typed on wrong keys, as many of words out of questions in all
 * languages, and as many of words out of different questions in one.
 */
export function garbledQuestions(
  sources: readonly Source[],
  count: number,
  seed: number,
): Garbled[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const words = (from: readonly Source[]): string[] =>
    Array.from({ length: leastWords + Math.floor(random() * (mostWords - leastWords + 1)) }, () =>
      pick(wordsOf(pick(from))),
    );
  const mistyped = (letter: string): string =>
    /\p{L}/u.test(letter) && random() < hitBesides ? pick(keys) : letter;
  return languages.flatMap((language) => {
    const own = sources.filter((source) => source.language === language);
    return Array.from({ length: count }, () => [
      [...pick(own).question].map(mistyped).join(''),
      words(sources).join(' '),
      words(own).join(language === 'zh' ? '' : ' '),
    ])
      .flat()
      .map((question) => ({ language, question }));
  });
}

function wordsOf({ language, question }: Source): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(question);
  const words = [...segments].filter(({ isWordLike }) => isWordLike);
  return words.length === 0 ? [question] : words.map(({ segment }) => segment);
}
