import { BrueckeError } from '../../domain/errors.ts';
import type { ReaderLanguage } from '../reader-language.ts';
import { germanErrors, germanPunctuation } from './de.ts';
import { englishErrors, englishPunctuation } from './en.ts';
import { ErrorGaps } from './gaps.ts';
import { chineseErrors, chinesePunctuation } from './zh.ts';
import { traditionalErrors, traditionalPunctuation } from './zh-hant.ts';

const languagesOfErrors = {
  de: { sentences: germanErrors, punctuation: germanPunctuation },
  en: { sentences: englishErrors, punctuation: englishPunctuation },
  'zh-Hans': { sentences: chineseErrors, punctuation: chinesePunctuation },
  'zh-Hant': { sentences: traditionalErrors, punctuation: traditionalPunctuation },
} as const;

/**
 * Any error as one sentence on one line. What is no BrueckeError is `internal`, with its message as
 * the reason.
 */
export function errorSentence(error: unknown, language: ReaderLanguage): string {
  const { sentences, punctuation } = languagesOfErrors[language];
  const known = error instanceof BrueckeError ? error : asInternal(error);
  return sentences[known.code](new ErrorGaps(known.data, punctuation));
}

function asInternal(error: unknown): BrueckeError {
  const reason = error instanceof Error ? error.message : String(error);
  return new BrueckeError('internal', { reason }, { cause: error });
}
