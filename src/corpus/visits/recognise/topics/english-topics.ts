import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import type { CompiledRules } from '../patterns/compiled.ts';
import { trimmed } from '../patterns/pattern.ts';

const shortest = 3;
const longest = 200;
const opening =
  /^\W*(?:(?:\p{Lu}\p{Ll}+ly|Afterwards|Then|Later)|(?:In|At|During|Over|On|After|Before|Between|For|By|Besides|Apart|Alongside|Among|With|As)\b[^,]{1,60}),\s/u;
const verb =
  /\b(?:was|were|is|are|had|has|have|met|saw|took|held|visited|toured|received|welcomed|said|spoke|gave|came|went|agreed|signed|showed|led|spent|began|followed)\b/gu;
const nextClause = /,\s(?:and\s|while\s|where\s|but\s)?|\s(?:and|while|but)\s/u;
const announcement =
  /^(?:the |an? )?(?:\p{L}+ ){0,2}?(?:presentations?|talks?|lectures?|workshops?|sessions?|discussions?|questions?|issues?|topics?|themes?|aspects?|matters?|subjects?|problems?|opportunities) (?:on|of|about|such as|like|including|around|concerning|in|for) /iu;
const pronoun = /^(?:it|this|these|those|they|which|who|that|he|she|we|all|both|what|there)\b/iu;

/** 'Bread, salt and bell founding came up in the talks': what stands before such words. */
export function topicSubjects(text: string, { topicPredicates }: CompiledRules): Span[] {
  return [...eachMatch(topicPredicates, text)].flatMap(({ index }) => {
    const start = subjectStart(text, index);
    if (start === undefined) return [];
    const whole = trimmed(text, { start, end: index });
    const lead = announcement.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0;
    const span = { start: whole.start + lead, end: whole.end };
    const length = span.end - span.start;
    const isList = length >= shortest && length <= longest;
    return isList && !pronoun.test(text.slice(span.start, span.end)) ? [span] : [];
  });
}

/** After the words that open the sentence and the clauses with verbs of their own. */
function subjectStart(text: string, end: number): number | undefined {
  const head = text.slice(0, end);
  const from = opening.exec(head)?.[0].length ?? 0;
  const last = [...eachMatch(verb, head.slice(from))].at(-1);
  if (last === undefined) return from;
  const after = from + last.index + last[0].length;
  const next = nextClause.exec(head.slice(after));
  return next === null ? undefined : after + next.index + next[0].length;
}

const agreement =
  /\b(?:agreement|letter of intent|memorandum(?: of understanding)?|MoU|contract|accord|declaration|protocol|cooperation|partnership|project|pact) (?:on|in|for|about) (?:the |an? )?(?<topic>\p{L}[^.;:,]{3,70}?)(?= (?:was|were|is|has|between|with|at|until|for|which)\b|[.,;:]|$)/du;

/** What was agreed upon, where nothing says what was spoken about. */
export function agreedTopic(text: string, outcome: Span | undefined): Span[] {
  if (outcome === undefined) return [];
  const at = agreement.exec(text.slice(outcome.start, outcome.end))?.indices?.groups?.['topic'];
  return at === undefined ? [] : [{ start: outcome.start + at[0], end: outcome.start + at[1] }];
}
