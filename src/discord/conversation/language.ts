import type { Message } from 'discord.js';
import { detectLanguage } from '../../corpus/language/detect.ts';
import {
  type ReaderLanguage,
  readerOfLocale,
  readerOfText,
} from '../../messages/reader-language.ts';

/** A page pasted by mistake need not be read to its end to see its language. */
const sampleLength = 2000;

/** Of the question; else of what was asked before; else of the server. */
export function languageOfMessage(
  message: Message,
  question: string,
  before: string | undefined,
): ReaderLanguage {
  const ofServer = readerOfLocale(message.guild?.preferredLocale ?? '');
  return ofText(question, ofText(before ?? '', ofServer));
}

function ofText(text: string, otherwise: ReaderLanguage): ReaderLanguage {
  const sample = text.slice(0, sampleLength);
  return readerOfText(sample, detectLanguage(sample), otherwise);
}
