import type { Message } from 'discord.js';
import { detectLanguage } from '../../corpus/language/detect.ts';
import type { Language } from '../../domain/language.ts';

/** A page pasted by mistake need not be read to its end to see its language. */
const sampleLength = 2000;

/** Of the question; else of what was asked before; else of the server. */
export function languageOfMessage(
  message: Message,
  question: string,
  before: string | undefined,
): Language {
  return (
    detectLanguage(question.slice(0, sampleLength)) ??
    detectLanguage(before ?? '') ??
    languageOfLocale(message.guild?.preferredLocale)
  );
}

function languageOfLocale(locale: string | undefined): Language {
  const language = locale?.slice(0, 2);
  return language === 'de' || language === 'zh' ? language : 'en';
}
