import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import { leaderRules } from '../../rules/leaders.ts';
import type { DraftPerson } from '../draft.ts';
import { overlaps } from '../patterns/pattern.ts';

/** How far a word that tells who leads may stand from the name, in UTF-16 units. */
const reach = 160;
const titlesBefore = /(?<=\s)(?:(?:Prof|Dr|Mr|Mrs|Ms|Herrn?|Frau)[\p{L}.-]*\s*)+$/u;
/** What may stand between an office and a name. */
const titles = /^[\s,(（]*(?:(?:Prof|Dr|Dipl|Mr|Mrs|Ms|Herrn?|Frau)[\p{L}.-]*\s*)*$/u;
const sentenceEnd = /[。！？；\n]|[.!?](?=\s)/u;

/** A name with the office that stands beside it. */
interface Named {
  readonly name: Span;
  readonly whole: Span;
}

/** Of the people and organisations of a visit, those that a sentence says to lead the group; in order. */
export function leadersOf(
  text: string,
  people: readonly DraftPerson[],
  organisations: readonly Span[],
  language: Language,
): Span[] {
  const { between } = leaderRules[language];
  const named = [
    ...people.map((person) => withOffice(text, person)),
    ...organisations.map((name) => ({ name, whole: name })),
  ]
    .filter(
      ({ name }, at, all) =>
        !all.some(
          (other, index) =>
            index !== at && overlaps(other.whole, name) && length(other.name) > length(name),
        ),
    )
    .sort((a, b) => a.name.start - b.name.start);
  const leads = named.map((each) => isSaidToLead(text, each, language));
  const areBoth = (at: number): boolean => {
    const [first, second] = [named[at], named[at + 1]];
    if (first === undefined || second === undefined) return false;
    return between.test(text.slice(first.whole.end, second.whole.start));
  };
  return named.flatMap(({ name }, at) => {
    const isOne =
      leads[at] === true ||
      (leads[at - 1] === true && areBoth(at - 1)) ||
      (leads[at + 1] === true && areBoth(at));
    return isOne ? [name] : [];
  });
}

/** An office that two share stands beside one of them: 'the politicians A and B'. */
function withOffice(text: string, { start, end, role }: DraftPerson): Named {
  const name = { start, end };
  if (role === undefined) return { name, whole: name };
  const whole = { start: Math.min(start, role.start), end: Math.max(end, role.end) };
  const gap = role.end <= start ? text.slice(role.end, start) : text.slice(end, role.start);
  return { name, whole: titles.test(gap) ? whole : name };
}

function length({ start, end }: Span): number {
  return end - start;
}

function isSaidToLead(text: string, { whole }: Named, language: Language): boolean {
  const { ways, otherThings } = leaderRules[language];
  const lead = text.slice(Math.max(0, whole.start - reach), whole.start);
  const before = lead
    .replace(titlesBefore, '')
    .split(sentenceEnd)
    .at(-1)
    ?.replace(/\s+/gu, ' ')
    .trimStart();
  if (before === undefined) return false;
  const [after = ''] = text.slice(whole.end, whole.end + reach).split(sentenceEnd);
  return ways.some(
    (way) =>
      way.before?.test(before) !== false &&
      way.after?.test(after.replace(/\s+/gu, ' ')) !== false &&
      !(way.before !== undefined && otherThings.test(before.replace(way.before, ''))),
  );
}
