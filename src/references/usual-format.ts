import type { Language } from '../domain/language.ts';
import type { ReferenceFormat } from '../domain/reference-format.ts';

/** The style that the reader's libraries use. */
export const usualFormat: Readonly<Record<Language, ReferenceFormat>> = {
  de: 'iso690',
  en: 'apa',
  zh: 'gbt7714',
};
