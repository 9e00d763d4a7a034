import type { Language } from '../../../domain/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import type { VisitRules } from './visit-rules.ts';
import { chinese } from './zh.ts';

export const visitRules: Readonly<Record<Language, VisitRules>> = {
  de: german,
  en: english,
  zh: chinese,
};
