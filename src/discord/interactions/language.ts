import type { Language } from '../../domain/language.ts';
import { type MenuLanguage, menuLanguages } from '../../messages/discord/command-words.ts';

/** The language of a reader by their Discord locale; whoever reads neither German nor Chinese gets English. */
export function languageOfLocale(locale: string): Language {
  const [, language] = /^(de|zh)(?:-|$)/u.exec(locale) ?? [];
  return language === 'de' || language === 'zh' ? language : 'en';
}

/** In which words the menus of Discord name the commands. */
export function menuLanguageOf(locale: string): MenuLanguage {
  return menuLanguages.find((language) => language === locale) ?? 'en';
}
