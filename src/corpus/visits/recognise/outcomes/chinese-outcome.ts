import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { chineseOutcomes } from '../../rules/zh-outcomes.ts';
import { pattern, trimmed } from '../patterns/pattern.ts';

const any = pattern(chineseOutcomes.classes);
const classes = chineseOutcomes.classes.map((words) => pattern([words], 'g'));
const gifts = pattern([chineseOutcomes.gifts], 'g');
const promises = pattern([chineseOutcomes.promises], 'g');
const noPromise = pattern([chineseOutcomes.noPromise]);
const notYet = pattern([chineseOutcomes.notYet]);
const spokenOf = pattern([chineseOutcomes.spokenOf]);
const leads = pattern([chineseOutcomes.leads]);
const edge = /[，。；：！？]/u;
const longest = 70;

/** The clause that tells what came of the visit, signatures before agreements before openings. */
export function chineseOutcome(text: string): Span | undefined {
  return any.test(text) ? firstOf(classes, text, notYet) : undefined;
}

/** What was promised or given, which counts where nothing else came of the visit. */
export function chineseGesture(text: string): Span | undefined {
  return firstOf([promises], text, noPromise) ?? firstOf([gifts], text, notYet);
}

/** Hopes, talks and gifts are no outcome, however they are told. */
export function isNoChineseOutcome(clause: string): boolean {
  return (
    notYet.test(clause) ||
    noPromise.test(clause) ||
    (/[就围针]/u.test(clause) && spokenOf.test(clause)) ||
    clause.includes('赠') ||
    clause.search(gifts) !== -1
  );
}

function firstOf(deeds: readonly RegExp[], text: string, no: RegExp): Span | undefined {
  for (const words of deeds) {
    for (const { index, 0: word } of eachMatch(words, text)) {
      const start = clauseStart(text, index);
      const before = text.slice(start, index);
      if (no.test(before)) continue;
      if (/[就围针]/u.test(before) && spokenOf.test(text.slice(index + word.length))) continue;
      return clauseOf(text, start, index, index + word.length);
    }
  }
  return undefined;
}

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !edge.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function clauseOf(text: string, start: number, at: number, from: number): Span {
  const end = clauseEnd(text, from);
  const about = text.slice(start, at).indexOf('就');
  const isWhole = about < 0 && leads.test(text.slice(start, end));
  // '双方商定，明年互派实习生'
  const last = isWhole && /[，：]/u.test(text.charAt(end)) ? clauseEnd(text, end + 1) : end;
  const until = last - start > longest ? end : last;
  return trimmed(text, { start: about > 4 ? start + about : start, end: until });
}

function clauseEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !edge.test(text.charAt(end))) end += 1;
  return end;
}
