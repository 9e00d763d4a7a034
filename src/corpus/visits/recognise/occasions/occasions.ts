import type { Span } from '../../../../domain/span.ts';
import type { CompiledRules } from '../patterns/compiled.ts';
import { guardedSpans } from '../patterns/guarded.ts';
import { trimmed } from '../patterns/pattern.ts';
import { purposeOf } from './english-purpose.ts';

/** 'opened the day': names no occasion. */
const anyDay = /^(?:days?|weeks?|meetings?|courses?|market|opening|show|camp|night)$/u;

/** The conference, fair or feast, or what the visit was for. */
export function occasionOf(text: string, rules: CompiledRules): Span | undefined {
  const [span] = guardedSpans(rules.occasions, text, 'occasion').filter(
    (each) => each.end - each.start > 2 && !anyDay.test(text.slice(each.start, each.end)),
  );
  if (span !== undefined) return trimmed(text, span);
  return rules.language === 'en' ? purposeOf(text, rules) : undefined;
}
