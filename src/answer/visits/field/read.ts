import { anyPlaceNamed, findPlaces } from '../../../corpus/places/find-places.ts';
import { isCountry } from '../../../corpus/visits/names.ts';
import { toSimplified } from '../../../domain/chinese.ts';
import type { Language } from '../../../domain/language.ts';
import type { ReportedVisit } from '../../../domain/visit.ts';
import { germanListQuestions } from '../question/de.ts';
import { englishListQuestions } from '../question/en.ts';
import type { ListQuestionRules } from '../question/rules.ts';
import { takeTime } from '../question/time.ts';
import { chineseListQuestions } from '../question/zh.ts';
import { germanFieldQuestions } from './de.ts';
import { isEmpty, takeDescription, type VisitDescription } from './description.ts';
import { englishFieldQuestions } from './en.ts';
import type { FieldAsk, FieldQuestionRules } from './rules.ts';
import { chineseFieldQuestions } from './zh.ts';

interface LanguageRules extends FieldQuestionRules, Pick<ListQuestionRules, 'times'> {}

const rulesOf: Readonly<Record<Language, LanguageRules>> = {
  de: { ...germanFieldQuestions, times: germanListQuestions.times },
  en: { ...englishFieldQuestions, times: englishListQuestions.times },
  zh: { ...chineseFieldQuestions, times: chineseListQuestions.times },
};

/** What a question asks of which visits. */
export interface FieldQuestion {
  readonly ask: FieldAsk;
  /** Empty where it goes on from what was asked before: 'And how many were they?' */
  readonly description: VisitDescription;
  /** It speaks of a group, guests or a journey; else of 'them', or not even that. */
  readonly namesVisit: boolean;
}

/**
 * What a question asks of visits; undefined where it asks for anything else. Every word must be
 * accounted for, as in a question for a list: 'When was the delegation in Jinan?' is one, 'When was
 * the conference in Jinan?' is not.
 *
 * @param goesOn whether it may leave all that it is about to what was asked before
 */
export function readFieldQuestion(
  question: string,
  language: Language,
  visits: () => readonly ReportedVisit[],
  goesOn = false,
): FieldQuestion | undefined {
  const rules = rulesOf[language];
  const text = plain(question, language);
  if (!mayAsk(text, language, rules, goesOn)) return undefined;
  const { rest, description } = describe(text, language, rules, visits());
  const mayBeBare = goesOn && isEmpty(description);
  const ask = rules.asks.find(
    (each) =>
      isAsked(each, rest, rules) &&
      (isOfVisit(each.beside, rest, description, rules) || (mayBeBare && each.beside !== 'group')),
  );
  return ask && { ask, description, namesVisit: rules.visit.test(rest) };
}

function plain(text: string, language: Language): string {
  const composed = text.normalize('NFKC');
  return language === 'zh' ? toSimplified(composed) : composed;
}

/** The visits that a text describes, whatever it asks of them. */
export function descriptionIn(
  text: string,
  language: Language,
  visits: readonly ReportedVisit[],
): { readonly description: VisitDescription; readonly namesVisit: boolean } {
  const rules = rulesOf[language];
  const { rest, description } = describe(plain(text, language), language, rules, visits);
  return { description, namesVisit: rules.visit.test(rest) };
}

function describe(
  text: string,
  language: Language,
  rules: LanguageRules,
  visits: readonly ReportedVisit[],
): { readonly rest: string; readonly description: VisitDescription } {
  const timed = takeTime(text, rules);
  const { rest, description } = takeDescription(timed.rest, language, rules, visits);
  return { rest, description: { ...description, ...timed.time } };
}

/** Most questions ask for something else, and are told apart before names of visits are looked for. */
function mayAsk(
  text: string,
  language: Language,
  rules: FieldQuestionRules,
  goesOn: boolean,
): boolean {
  if (!rules.asks.some(({ pattern }) => pattern.test(text))) return false;
  const places = findPlaces(text, language);
  const rest = places.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  // Who writes names in capitals writes them so in all the question.
  const noName = /\p{Lu}/u.test(text.slice(1)) ? /(?<!\p{L})\p{Ll}{5,}/u : undefined;
  return (
    (goesOn || places.length > 0 || rules.travel.test(rest) || rules.pronoun.test(rest)) &&
    rules.asks.some(
      (ask) => ask.pattern.test(rest) && noName?.test(leftOver(ask, rest, rules)) !== true,
    )
  );
}

function isAsked(ask: FieldAsk, rest: string, rules: FieldQuestionRules): boolean {
  return (
    ask.pattern.test(rest) &&
    rules.address?.test(rest) !== true &&
    !/[\p{L}\p{N}]/u.test(leftOver(ask, rest, rules))
  );
}

/** The words that neither ask for the field nor may stand beside it. */
function leftOver(
  { pattern, with: others }: FieldAsk,
  rest: string,
  { fillers }: FieldQuestionRules,
): string {
  return rest
    .replace(pattern, ' ')
    .replace(others ?? fillers, ' ')
    .replace(fillers, ' ');
}

function isOfVisit(
  beside: FieldAsk['beside'],
  rest: string,
  description: VisitDescription,
  rules: FieldQuestionRules,
): boolean {
  const { places, homes, names } = description;
  // 'The Thuringians' are a group; the Germans are a people.
  const ofHome = homes.some((home) => !isWholeCountry(home));
  switch (beside) {
    case 'group':
      return rules.group.test(rest);
    case 'home':
      return rules.group.test(rest) || ofHome;
    case 'visit':
      return rules.visit.test(rest) || ofHome || rules.pronoun.test(rest);
    case 'travel':
      return (
        rules.travel.test(rest) ||
        rules.pronoun.test(rest) ||
        (places.length > 0 && homes.length + names.length > 0)
      );
  }
}

function isWholeCountry(name: string): boolean {
  const place = anyPlaceNamed(name);
  return place !== undefined && isCountry(place);
}
