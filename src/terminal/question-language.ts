import { detectLanguage } from '../corpus/language/detect.ts';
import { type ReaderLanguage, readerOfText } from '../messages/reader-language.ts';

/** A page pasted by mistake need not be read to its end to see its language. */
const sampleLength = 2000;

/** The language in which to speak about a question, also where it cannot be answered. */
export function languageOfQuestion(question: string, otherwise: ReaderLanguage): ReaderLanguage {
  const sample = question.slice(0, sampleLength);
  return readerOfText(sample, detectLanguage(sample), otherwise);
}
