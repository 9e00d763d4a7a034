/** The three languages of documents and questions. */
export const languages = ['de', 'en', 'zh'] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}

/** A text in one or more of the three languages, such as a place name. */
export type LocalizedText = Partial<Readonly<Record<Language, string>>>;

/** The text in the wanted language, else in the first language that has one. */
export function localized(text: LocalizedText, language: Language): string | undefined {
  return text[language] ?? text.en ?? text.de ?? text.zh;
}
