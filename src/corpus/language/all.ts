import type { Language } from '../../domain/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import type { LanguageRules } from './rules.ts';
import { chinese } from './zh.ts';

export const rulesOf: Readonly<Record<Language, LanguageRules>> = {
  de: german,
  en: english,
  zh: chinese,
};

export const allRules: readonly LanguageRules[] = [german, english, chinese];
