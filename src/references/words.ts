import type { Language } from '../domain/language.ts';

/** What a note in a reference says, in the language of the document. */
interface NoteWords {
  readonly passage: (number: string) => string;
  readonly basedOn: (references: string) => string;
}

export const noteWords: Readonly<Record<Language, NoteWords>> = {
  de: {
    passage: (number) => `Abs. ${number}`,
    basedOn: (references) => `Nach: ${references}`,
  },
  en: {
    passage: (number) => `para. ${number}`,
    basedOn: (references) => `Based on: ${references}`,
  },
  zh: {
    passage: (number) => `第${number}段`,
    basedOn: (references) => `依据: ${references}`,
  },
};
