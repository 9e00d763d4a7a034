import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import type { CompiledRules } from '../patterns/compiled.ts';
import { guardedSpans } from '../patterns/guarded.ts';
import { overlaps, trimmed } from '../patterns/pattern.ts';
import { chineseTopicsOf } from './chinese-topics.ts';
import {
  englishQuestions,
  isHalfEnglish,
  withoutLoose,
  withoutNextSentence,
} from './english-lists.ts';
import { topicSubjects } from './english-topics.ts';
import { germanQuestions, germanTopics, isHalf } from './german-topics.ts';

const longestTopic = 90;
const shortestTopic = 2;

/** What was spoken about or shown, each subject by itself. */
export function topicsOf(text: string, rules: CompiledRules): Span[] {
  if (rules.language === 'zh') return chineseTopicsOf(text, rules);
  const found = [...guardedSpans(rules.topics, text, 'topics'), ...topicSubjects(text, rules)];
  const lists = withoutNested(
    rules.language === 'en'
      ? withoutLoose(
          text,
          found.map((list) => withoutNextSentence(text, list)),
        )
      : found,
  );
  const subjects = lists
    .flatMap((list) => topicsIn(text, list, rules))
    .map((entry) => withoutEnd(text, entry, rules.topicEnds))
    .filter(({ start, end }) => end - start >= shortestTopic && end - start <= longestTopic)
    .filter(({ start, end }) => isTopic(text.slice(start, end)))
    .filter(({ start, end }) => text.slice(start, end).search(rules.outcomes) === -1);
  if (rules.language !== 'de') return subjects;
  const asked = germanQuestions(text);
  return [...subjects.filter((span) => !asked.some((other) => overlaps(span, other))), ...asked];
}

function topicsIn(text: string, list: Span, rules: CompiledRules): Span[] {
  const entries = entriesOf(text, list, rules);
  return rules.language === 'de' ? germanTopics(text, entries) : entries;
}

/** Pronouns and clauses are none. */
function isTopic(topic: string): boolean {
  return (
    !/^(?:sie|es|dies|it|them|this|that|what|die|der|das|the|diese)$/iu.test(topic) &&
    (!/^(?:which|who|where)\b/u.test(topic) || topic.length > 14) &&
    !/^which (?:an?|the|is|are|was|were|has|have)\b/u.test(topic) &&
    !/^(?:dass|ob|wie es|die sich|at|in|on|from|by|with|to|of|for|over|ranging|(?:Dr|Prof|Mr|Mrs|Ms)$)\b/u.test(
      topic,
    ) &&
    !/ than (?:we|you|they|I)\b/u.test(topic) &&
    !nextDeed.test(topic) &&
    !saysNothing.test(topic) &&
    (!clause.test(topic) || question.test(topic)) &&
    !outing.test(topic) &&
    !deedAlone.test(topic)
  );
}

/** '… and attended the fair': a list that goes on with a verb is over. */
const nextDeed =
  /^(?:\p{Ll}+ed|had|gave|held|met|took|paid|saw|went|made) (?:an?|the|his|her|their|its|with|in|at|to|on|by|for|from|\d+|two|three|four|five|six|several|both)\b/u;

const deedAlone =
  /^(?:inquired|enquired|asked|visited|toured|attended|met|took|had|signed|agreed|invited|spoke|discussed|presented|received|thanked|praised|stressed|proposed|learned|learnt|exchanged|inspected|explored|viewed|viewing|visiting|touring|attending|meeting with)\b/u;

/** A list that goes on with a whole sentence is over. */
const clause =
  /\s(?:came|went|was|were|(?:is|are)(?! \p{Ll}+(?:ed|en|wn|lt|nt)\b)|visited|travell?ed|met|arrived|had|has|said|told|took|gave|spoke|agreed|will|would|paid)\s/u;
const question = /^(?:how|why|what|whether|where|which|who|when)\b/iu;

/** 'various topics', 'more'. */
const saysNothing =
  /^(?:(?:the|following|various|several|many|further|other|these|both|all|common|mutual|possible|future|current|numerous|different|important|a number of|a lot of|wide range of|range of|of|each|their|own|respective) )*(?:topics?|issues?|questions?|subjects?|themes?|matters|ideas|views|opinions|experiences?|interests?|things|aspects|points|areas|fields|information|much|lots?|more|day|programme|visit|work|talks|others?|guests?|visitors?|mutual|common|agenda|programme|program)$/iu;

/** Parts of a programme, and no subjects. */
const outing =
  /^(?:\p{Ll}+ ){0,2}(?:tours?|visits?|trips?|dinner|lunch|reception|banquet|stroll|walk|concert|excursion|sightseeing|sessions?|hike)(?: (?:of|to|at|in|through|around|for|with)\b.*)?$/u;

function withoutNested(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    if (!kept.some((other) => overlaps(other, span))) kept.push(span);
  }
  return kept;
}

const clauseEnd =
  /,\s(?:(?:die|der|das|dem|den)(?!\s(?:\p{Ll}+\s)?\p{Lu})|wobei|während|in|im|bei|um(?=\s[^,.]{0,120}\szu\s)|which|who|while|where|with|as|after|before|whose|ranging|including)\s|\s[–—-]\s|[()“”„"]|\s(?:in order|sowie nach|zu vertiefen|zu fördern)\b/u;

function entriesOf(text: string, list: Span, rules: CompiledRules): Span[] {
  const whole = text.slice(list.start, list.end);
  const stop = whole.search(clauseEnd);
  const end = stop === -1 ? list.end : list.start + stop;
  const entries: Span[] = [];
  let from = list.start;
  if (question.test(whole)) return englishQuestions(text, { start: from, end });
  for (const match of eachMatch(rules.listMarks, text.slice(list.start, end))) {
    const at = list.start + match.index;
    // 'Forschungs- und Entwicklungsarbeit' is one subject.
    if (text.charAt(at - 1) === '-') continue;
    if (
      rules.language === 'de' &&
      isHalf(text.slice(from, at), text.slice(at + match[0].length, end))
    )
      continue;
    if (rules.language === 'en' && isHalfEnglish(text.slice(from, at), match[0])) continue;
    entries.push({ start: from, end: at });
    from = at + match[0].length;
  }
  entries.push({ start: from, end });
  return entries
    .map((entry) => withoutArticle(text, trimmed(text, entry)))
    .filter((entry) => entry.end > entry.start);
}

function withoutArticle(text: string, entry: Span): Span {
  const slice = text.slice(entry.start, entry.end);
  const article =
    /^(?:(?:vor allem|unter anderem|insbesondere|auch|besonders|um|über|für)\s)*(?:(?:die|der|das|den|dem|des|the|an?|eine?[nrms]?)\s)/u.exec(
      slice,
    )?.[0] ?? '';
  return { start: entry.start + article.length, end: entry.end };
}

function withoutEnd(text: string, entry: Span, ends: RegExp): Span {
  const slice = text.slice(entry.start, entry.end);
  if (question.test(slice)) return entry;
  const end = slice.search(ends);
  return end <= 0 ? entry : trimmed(text, { start: entry.start, end: entry.start + end });
}
