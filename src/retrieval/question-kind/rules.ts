/** What a question wants to know; a sentence that holds such a thing answers it sooner. */
export const questionKinds = ['duration', 'number', 'date', 'person', 'place'] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** The rules of one language: data, kept apart from the code that applies them. */
export interface QuestionKindRules {
  /** How a question of each kind is put. */
  readonly asks: Readonly<Record<QuestionKind, RegExp>>;
  /** Dates as they are written, a year alone among them; global, because they are taken out. */
  readonly dates: RegExp;
  /** Names that end in a number, such as 'Industry 4.0'; global, because they are taken out. */
  readonly versions: RegExp;
  /** Numbers as digits or words; looked for where dates and versions have been taken out. */
  readonly numbers: RegExp;
  /** Names of people, or the offices that announce one. */
  readonly people: RegExp;
  /** Words that announce a place. */
  readonly places: RegExp;
}
