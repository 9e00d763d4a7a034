import { detectLanguage } from '../../../corpus/language/detect.ts';
import { splitSentences } from '../../../corpus/sentences/split.ts';
import type { Language } from '../../../domain/language.ts';
import type { ReportedVisit } from '../../../domain/visit.ts';
import { readListQuestion } from '../question/read.ts';
import { isEmpty, type VisitDescription } from './description.ts';
import { descriptionIn, type FieldQuestion, readFieldQuestion } from './read.ts';
import type { FieldAsk } from './rules.ts';

/** After these 'How many were they?' asks for the guests; after others, for what was told. */
const tellNoSeveral: ReadonlySet<FieldAsk['field']> = new Set([
  'date',
  'place',
  'delegation',
  'occasion',
  'outcome',
]);

/**
 * The visits that a question goes on from. Where it names a group or a journey, those that the last
 * question before it describes that is about some; where it does not, that question must have been
 * one for a list or a field itself, so that nothing else can be meant. Undefined where there is none.
 */
export function describedBefore(
  { ask, namesVisit }: Pick<FieldQuestion, 'ask' | 'namesVisit'>,
  before: string,
  language: Language,
  visits: readonly ReportedVisit[],
): VisitDescription | undefined {
  const sentences = splitSentences(before, language).map(({ start, end }) =>
    before.slice(start, end),
  );
  for (const [at, sentence] of sentences.toReversed().entries()) {
    const own = detectLanguage(sentence) ?? language;
    const { description, namesVisit: isOfVisit } = descriptionIn(sentence, own, visits);
    const isList = readListQuestion(sentence, own, () => visits) !== undefined;
    const asked = readFieldQuestion(sentence, own, () => visits, true)?.ask.field;
    if (!namesVisit) {
      if (!isList && asked === undefined) return undefined;
      const tells = asked === undefined || !tellNoSeveral.has(asked);
      if (at === 0 && ask.field === 'size' && tells) return undefined;
    }
    if (isEmpty(description)) continue;
    return isList || isOfVisit || asked !== undefined ? description : undefined;
  }
  return undefined;
}
