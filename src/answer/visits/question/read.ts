import { findPlaces } from '../../../corpus/places/find-places.ts';
import { toSimplified } from '../../../domain/chinese.ts';
import type { Language } from '../../../domain/language.ts';
import type { ReportedVisit } from '../../../domain/visit.ts';
import type { VisitFilter } from '../filter.ts';
import { germanListQuestions } from './de.ts';
import { englishListQuestions } from './en.ts';
import { takeNames } from './names.ts';
import type { ListQuestionRules } from './rules.ts';
import { takeTime } from './time.ts';
import { chineseListQuestions } from './zh.ts';

const rulesOf: Readonly<Record<Language, ListQuestionRules>> = {
  de: germanListQuestions,
  en: englishListQuestions,
  zh: chineseListQuestions,
};

/**
 * Which visits a question asks to be listed; undefined where it asks for anything else. Every word
 * of it must be accounted for: 'Who visited Jinan?' is a list, 'Who spoke in Jinan?' is not.
 */
export function readListQuestion(
  question: string,
  language: Language,
  visits: () => readonly ReportedVisit[],
): VisitFilter | undefined {
  const rules = rulesOf[language];
  const text = question.normalize('NFKC');
  if (!mayAsk(text, language, rules)) return undefined;
  const timed = takeTime(language === 'zh' ? toSimplified(text) : text, rules);
  const topic = rules.topic.exec(timed.rest)?.groups?.['topic'];
  const untitled = topic === undefined ? timed.rest : timed.rest.replace(rules.topic, ' ');
  const named = takeNames(untitled, language, rules, visits());
  if (named === undefined) return undefined;
  const { rest, names } = named;
  const asked = rules.asks.find(
    ({ pattern, needsPlace }) =>
      pattern.test(rest) && (needsPlace !== true || names.place !== undefined),
  );
  if (asked === undefined) return undefined;
  const left = rest.replace(asked.pattern, ' ').replace(rules.fillers, ' ');
  if (/[\p{L}\p{N}]/u.test(left)) return undefined;
  return { ...names, ...timed.time, ...(topic !== undefined && { topic }) };
}

/** Most questions ask for something else, and are told apart before names of visits are looked for. */
function mayAsk(text: string, language: Language, { asks, topic }: ListQuestionRules): boolean {
  let rest = text;
  for (const { start, end } of findPlaces(text, language).toReversed()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  const simplified = toSimplified(rest).replace(topic, ' ');
  return asks.some(({ pattern }) => pattern.test(simplified));
}
