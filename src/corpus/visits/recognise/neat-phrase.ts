import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';
import type { TaggedField } from '../learned/labels.ts';
import { trimmed } from './patterns/pattern.ts';

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '“': '”',
  '„': '“',
  '»': '«',
  '《': '》',
  '「': '」',
};
const questions =
  /^(?:wie|was|warum|ob|wer|wo|wann|welche[nmrs]?|how|what|why|whether|who|which)\b/iu;
/** As `trimmed` has them, without the quotation marks that close the phrase. */
const loose = /[\s,，、;；:：.。–—-]/u;
/** Verbs and the like that a German noun phrase does not end with. */
const germanTail = /\s+[\p{Ll}][\p{L}-]*$/u;
const germanHead = /^[\p{Ll}][\p{L}-]*\s+/u;
/** A clause or an infinitive behind it. */
const germanClause =
  /,\s(?:die|der|das|den|dem|deren|dessen|um|dass|weil|wenn|welche[rsmn]?)\s|\szu\s\p{Ll}+(?:en|ern|eln)(?![\p{L}-])/u;
/** 'lud deutsche Unternehmen': a verb, for adjectives have endings and prepositions are known. */
const germanVerbFirst =
  /^(?!(?:in|im|an|am|auf|aus|bei|von|vom|für|mit|zu|zur|zum|zwischen|durch|rund|um|über|und|als)\s)\p{Ll}*(?<!e|er|en|es|em)\s+/u;
const germanArticle = /^(?:die|der|das|den|dem|des|aus)\s+/u;
const englishTail = /\s+(?:the|an?|of|and|or|in|to|for|with|on|at|by|from|that|which)$/u;

/**
 * A span that the tagger cut, as the phrase that it should be: without the verb behind a German
 * noun, brackets and quotation marks in pairs. Undefined where nothing is left of it.
 */
export function neatPhrase<Each extends Span & { readonly field: TaggedField }>(
  text: string,
  span: Each,
  language: Language,
): Each | undefined {
  const whole = closed(text, { ...span, ...trimmed(text, span) });
  if (whole === undefined || whole.field === 'outcome' || whole.field === 'size') return whole;
  let { start, end } = whole;
  const slice = (): string => text.slice(start, end);
  if (language === 'en') {
    end -= lengthOfTails(slice(), englishTail);
  }
  if (language === 'de' && !questions.test(slice())) {
    const clause = germanClause.exec(slice());
    if (clause !== null) end = start + clause.index;
    end -= lengthOfTails(slice(), germanTail);
    const isName = whole.field === 'hosts' || whole.field === 'organisations';
    for (let head = germanHead.exec(slice()); isName && head; head = germanHead.exec(slice())) {
      start += head[0].length;
    }
    if (whole.field === 'topics') {
      start += germanVerbFirst.exec(slice())?.[0].length ?? 0;
      start += germanArticle.exec(slice())?.[0].length ?? 0;
    }
    if (!/[\p{Lu}\p{N}]/u.test(slice())) return undefined;
  }
  const neat = { ...whole, ...trimmed(text, { start, end }, loose) };
  return neat.end - neat.start > 1 ? neat : undefined;
}

/** Of what a pattern finds at the end, again and again. */
function lengthOfTails(slice: string, tail: RegExp): number {
  let rest = slice;
  for (let found = tail.exec(rest); found; found = tail.exec(rest)) {
    rest = rest.slice(0, found.index);
  }
  return slice.length - rest.length;
}

/** With the mark that closes what is open; undefined where one is missing. */
function closed<Each extends Span>(text: string, span: Each): Each | undefined {
  const open: string[] = [];
  let { end } = span;
  for (let at = span.start; at < end; at += 1) {
    const mark = text.charAt(at);
    if (open.at(-1) === mark) open.pop();
    else if (pairs[mark] !== undefined) open.push(pairs[mark] ?? '');
    else if (mark === ')' || mark === '）' || mark === ']' || mark === '》') return undefined;
    if (at === end - 1 && open.length === 1 && text.charAt(end) === open[0]) end += 1;
  }
  return open.length === 0 ? { ...span, end } : undefined;
}
