import type { AskedField } from '../../../domain/answer.ts';
import type { Language } from '../../../domain/language.ts';
import type { ReportedVisit } from '../../../domain/visit.ts';
import { termsOf } from '../../../index/terms/terms.ts';
import { looseFold } from '../../fold.ts';
import { valuesOf } from './knows.ts';

/** A text to be looked through for clues. */
export class SaidText {
  readonly text: string;
  readonly folded: string;
  #terms: ReadonlySet<string> | undefined;
  readonly #language: Language;

  constructor(text: string, language: Language) {
    this.text = text;
    this.folded = looseFold(text);
    this.#language = language;
  }

  get terms(): ReadonlySet<string> {
    this.#terms ??= new Set(termsOf(this.text, this.#language));
    return this.#terms;
  }
}

/** How much of something a text says, in [0, 1]; 1: word for word. */
export type Clue = (said: SaidText) => number;

/** What a text in a language would say that tells a field of a visit, a clue for each value. */
export function cluesOf(
  visit: ReportedVisit,
  field: AskedField['field'],
  language: Language,
): readonly Clue[] {
  const values = valuesOf(visit, field);
  return field === 'date' ? values.flatMap(daysOf) : values.map((value) => saying(value, language));
}

function saying(value: string, language: Language): Clue {
  const folded = looseFold(value);
  const terms = [...new Set(termsOf(value, language))];
  return (said) => {
    if (said.folded.includes(folded)) return 1;
    const share = terms.filter((term) => said.terms.has(term)).length / Math.max(1, terms.length);
    // The same words elsewhere in a text are not the same.
    return share * 0.9;
  };
}

const forms = ['de', 'en-GB', 'en-US', 'zh'].map(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
);

/** Its days and its years, as the languages write them. */
function daysOf(date: string): Clue[] {
  const days = [...date.matchAll(/(?<=-)(?<month>\d\d)-(?<day>\d\d)(?!\d)/gu)].map(({ groups }) =>
    Date.UTC(2000, Number(groups?.['month']) - 1, Number(groups?.['day'])),
  );
  const years = [...date.matchAll(/\d{4}/gu)].map(([year]) => [year]);
  return [...days.map((day) => forms.map((form) => form.format(day))), ...years].map(
    (written) =>
      ({ text }) =>
        Number(written.some((each) => text.includes(each))),
  );
}
