import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { placeNamed } from '../../../places/find-places.ts';
import { chineseAsked, chineseQuestion } from '../../rules/zh-asked.ts';
import { chineseTopics } from '../../rules/zh-topics.ts';
import type { CompiledRules } from '../patterns/compiled.ts';
import { guardedPatterns, guardedSpans } from '../patterns/guarded.ts';
import { overlaps, pattern, trimmed } from '../patterns/pattern.ts';

const talks = guardedPatterns(chineseTopics.talks);
const asked = guardedPatterns(chineseAsked);
const question = pattern([chineseQuestion]);
const shown = guardedPatterns(chineseTopics.shown);
const toCome = pattern([chineseTopics.toCome]);
const lead = pattern([`(?:${chineseTopics.lead})+`]);
const generic = pattern([`^(?:${chineseTopics.generic})+$`]);
const courtesy = pattern([chineseTopics.courtesy]);
const site = pattern([`(?:${chineseTopics.sites})$`]);
const house = pattern([`(?:${chineseTopics.houses})$`]);
/** Between questions; within them `和` joins nouns. */
const clauses = /[、？，]/gu;
/** What began in the midst of a word or of a clause. */
const fragment =
  /令人|让人|^[团了并且也都还又过着]|^一行|\d日|一行\d|^(?:他们|她们|这些|那些|什么|大家|代表们|来宾|客人)|[与和及的了]$/u;
const state = /(?:的)?(?:情况|状况|经验|做法|进展)$/u;
const longest = 40;

/** What was spoken about or shown, each subject by itself. */
export function chineseTopicsOf(text: string, rules: CompiledRules): Span[] {
  const read: Span[] = [];
  const lists = [
    ...guardedSpans(asked, text, 'topics').map((span) => ({
      span,
      no: house,
      marks: question.test(text.slice(span.start, span.end + 1)) ? clauses : rules.listMarks,
    })),
    ...guardedSpans(talks, text, 'topics').map((span) => ({
      span,
      no: house,
      marks: rules.listMarks,
    })),
    ...guardedSpans(shown, text, 'topics').map((span) => ({
      span,
      no: site,
      marks: rules.listMarks,
    })),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return lists.flatMap(({ span, no, marks }) => {
    if (read.some((other) => overlaps(other, span)) || isToCome(text, span.start)) return [];
    read.push(span);
    return entriesOf(text, span, marks, rules).filter((entry) => isTopic(text, entry, no, rules));
  });
}

/** '代表团还将赴莱比锡考察汽车产业': not yet. */
function isToCome(text: string, start: number): boolean {
  return toCome.test(text.slice(text.lastIndexOf('。', start) + 1, start));
}

function entriesOf(text: string, list: Span, marks: RegExp, rules: CompiledRules): Span[] {
  const entries: Span[] = [];
  let from = list.start;
  for (const match of eachMatch(marks, text.slice(list.start, list.end))) {
    const at = list.start + match.index;
    if (isWithinName(text, list.start, at)) continue;
    entries.push({ start: from, end: at });
    from = at + match[0].length;
  }
  entries.push({ start: from, end: list.end });
  return entries.map((entry) => bare(text, trimmed(text, entry), rules.topicEnds));
}

/** '“水与气候”项目' is one subject. */
function isWithinName(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(0, from - 1), at);
  return /[“《][^”》]*$/u.test(before);
}

/** Without words that lead to it, and without 'and so on'. */
function bare(text: string, { start, end }: Span, ends: RegExp): Span {
  const slice = text.slice(start, end);
  const first = lead.exec(slice)?.[0].length ?? 0;
  const from = slice.length - first < 3 ? 0 : first;
  const topic = slice.slice(from);
  // '港口发展情况' without its end would be but a port.
  const last = [topic.search(ends), topic.search(state)].find((at) => at > 2) ?? topic.search(ends);
  return trimmed(text, { start: start + from, end: last <= 1 ? end : start + from + last });
}

function isTopic(text: string, { start, end }: Span, no: RegExp, rules: CompiledRules): boolean {
  const topic = text.slice(start, end);
  return (
    topic.length >= 2 &&
    topic.length <= longest &&
    !generic.test(topic) &&
    !no.test(topic) &&
    !fragment.test(topic) &&
    !courtesy.test(topic) &&
    topic.search(rules.outcomes) === -1 &&
    placeNamed(topic) === undefined
  );
}
