import type { AskedField } from '../../../domain/answer.ts';
import type { Language } from '../../../domain/language.ts';
import type { ReportedVisit } from '../../../domain/visit.ts';
import { termsOf } from '../../../index/terms/terms.ts';
import { looseFold } from '../../fold.ts';
import { valuesOf } from './knows.ts';

/** How much of something a text says, in [0, 1]. */
export type Clue = (text: string) => number;

/** What a text would say that tells a field of a visit. */
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
  return (text) => {
    if (looseFold(text).includes(folded)) return 1;
    if (terms.length === 0) return 0;
    const said = new Set(termsOf(text, language));
    return terms.filter((term) => said.has(term)).length / terms.length;
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
    (written) => (text) => Number(written.some((each) => text.includes(each))),
  );
}
