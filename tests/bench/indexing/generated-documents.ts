import { readFileSync } from 'node:fs';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { Language } from '../../../src/domain/language.ts';
import { seededRandom } from '../../support/random.ts';

/** Words of a language and how often each is met, added up: a word is drawn by its share. */
interface Vocabulary {
  readonly words: readonly string[];
  readonly sums: Float64Array;
}

const wordsPerSentence = 16;
const sentencesPerParagraph = 5;

/**
 * Documents in Markdown that nobody wrote: words drawn by their real frequencies, German ones from
 * the counts that compounds are split by, others from the project's corpus, each twelfth of them
 * grown together with another so that the vocabulary grows as that of real texts does.
 */
export async function* generatedDocuments(
  count: number,
  wordsEach: number,
  corpusDir: string,
  seed: number,
): AsyncGenerator<{ readonly file: string; readonly text: string }> {
  const vocabularies = await vocabulariesOf(corpusDir);
  const random = seededRandom(seed);
  for (let number = 0; number < count; number += 1) {
    const language = (['de', 'de', 'en', 'zh'] as const)[number % 4] ?? 'de';
    const text = article(vocabularies[language], language, wordsEach, random);
    const head = `---\ntitle: ${sentence(vocabularies[language], language, 5, random)}\nlanguage: ${language}\n---\n\n`;
    yield { file: `document-${number}.md`, text: head + text };
  }
}

function article(
  vocabulary: Vocabulary,
  language: Language,
  words: number,
  random: () => number,
): string {
  const paragraphs: string[] = [];
  for (let written = 0; written < words; written += wordsPerSentence * sentencesPerParagraph) {
    const sentences = Array.from({ length: sentencesPerParagraph }, () => {
      return sentence(vocabulary, language, wordsPerSentence, random);
    });
    const end = language === 'zh' ? '。' : '. ';
    if (paragraphs.length % 3 === 0)
      paragraphs.push(`## ${sentence(vocabulary, language, 4, random)}`);
    paragraphs.push(sentences.map((each) => each + end).join(''));
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function sentence(
  vocabulary: Vocabulary,
  language: Language,
  length: number,
  random: () => number,
): string {
  const words = Array.from({ length }, () => {
    const word = draw(vocabulary, random());
    return random() < 1 / 12 ? word + draw(vocabulary, random()) : word;
  });
  const text = words.join(language === 'zh' ? '' : ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function draw({ words, sums }: Vocabulary, share: number): string {
  const wanted = share * (sums.at(-1) ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}

async function vocabulariesOf(corpusDir: string): Promise<Record<Language, Vocabulary>> {
  const { documents } = await readCorpus(corpusDir);
  const textIn = (wanted: Language): string =>
    documents.flatMap(({ language, text }) => (language === wanted ? [text] : [])).join('\n');
  const counted = new URL('../../../src/index/terms/german-words/words.txt', import.meta.url);
  const german = readFileSync(counted, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): [string, number] => {
      const [word = '', count = '1'] = line.split(' ');
      return [word, Number(count)];
    });
  return {
    de: vocabulary(german),
    en: vocabulary(wordCounts(textIn('en'), 'en')),
    zh: vocabulary(wordCounts(textIn('zh'), 'zh')),
  };
}

function wordCounts(text: string, language: Language): [string, number][] {
  const counts = new Map<string, number>();
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return [...counts];
}

function vocabulary(counts: readonly (readonly [string, number])[]): Vocabulary {
  let sum = 0;
  const sums = Float64Array.from(counts, ([, count]) => {
    sum += count;
    return sum;
  });
  return { words: counts.map(([word]) => word), sums };
}
