import { detectLanguage } from '../../corpus/language/detect.ts';
import { splitSentences } from '../../corpus/sentences/split.ts';
import type { Language } from '../../domain/language.ts';
import { longestFitting } from '../reply/cut.ts';

const mostClaims = 6;
const longestClaim = 500;

/** Mentions, custom emoji, timestamps and addresses claim nothing. */
const notWords = /<(?:@[!&]?|#|\/[^:>]*:|a?:\w+:|t:)[\d:A-Za-z]*>|https?:\/\/\S+/gu;

/** The sentences of a message that may claim something, the first ones, each apart. */
export function claimsIn(content: string, language: Language): string[] {
  const text = content.replace(notWords, ' ').replace(/[^\S\n]+/gu, ' ');
  return splitSentences(text, detectLanguage(text) ?? language)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => /\p{L}{2}|\p{Script=Han}/u.test(sentence))
    .slice(0, mostClaims)
    .map((sentence) =>
      sentence.slice(
        0,
        longestFitting(sentence, (part) => part.length <= longestClaim),
      ),
    );
}
