import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import type { CompiledRules } from '../patterns/compiled.ts';
import { trimmed } from '../patterns/pattern.ts';
import { chineseGesture, chineseOutcome } from './chinese-outcome.ts';
import { englishDeed } from './english-outcome.ts';

const clauseStart = /[,，]\s*|\s(?:und|and)\s|\s(?:während|where|wobei)\s/gu;
const longestOutcome = 130;

/** The sentence that tells what came of it, or the clause of a long one. */
export function outcomeOf(text: string, rules: CompiledRules, isReport: boolean): Span | undefined {
  if (rules.language === 'zh') return chineseOutcome(text);
  const span = clauseWith(rules.outcomes, text, rules, isReport);
  const isDone =
    span === undefined ||
    rules.language !== 'de' ||
    !nothingDone.test(text.slice(span.start, span.end));
  return isDone ? span : undefined;
}

/** A gift, an entry in a guest book: the clause that tells of it. */
export function gestureOf(text: string, rules: CompiledRules, isReport: boolean): Span | undefined {
  if (rules.language === 'zh') return chineseGesture(text);
  return clauseWith(rules.gestures, text, rules, isReport);
}

function clauseWith(
  deeds: RegExp,
  text: string,
  rules: CompiledRules,
  isReport: boolean,
): Span | undefined {
  if (rules.language === 'en') return englishDeed(text, deeds);
  const [match] = eachMatch(deeds, text);
  if (match === undefined) return undefined;
  const whole = trimmed(text, { start: 0, end: text.length });
  if (whole.end - whole.start <= longestOutcome && !isReport) return withoutLead(text, whole);
  const starts = [...eachMatch(clauseStart, text.slice(0, match.index))].filter(
    ({ index, 0: mark }) => !lookingBack.test(text.slice(index + mark.length)),
  );
  const last = starts.at(-1);
  const start = last === undefined ? 0 : last.index + last[0].length;
  return withoutLead(text, trimmed(text, { start, end: whole.end }));
}

/** '…, das haben beide besiegelt': what was agreed stands before it. */
const lookingBack =
  /^(?:das|dies|was)\s(?:hat|haben|hatten?|wurde|ist|besiegel\p{L}*|vereinbar\p{L}*|sagten?)\b|^(?:das|dies|was|die|der|den|wie)\s(?!\p{Lu}|\p{Ll}+\s\p{Lu})/u;
const nothingDone = /\b(?:nichts|keine[nmrs]?|kein|nicht (?:unter|ver|be))/u;

/** 'During the visit, …' */
function withoutLead(text: string, span: Span): Span {
  const lead =
    /^(?:During|At the end of|Following|After|Zum Abschluss|Während)\s[^,]{2,40},\s/u.exec(
      text.slice(span.start, span.end),
    );
  return lead === null ? span : { start: span.start + lead[0].length, end: span.end };
}
