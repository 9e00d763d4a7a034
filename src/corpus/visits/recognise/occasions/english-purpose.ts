import type { Span } from '../../../../domain/span.ts';
import type { CompiledRules } from '../patterns/compiled.ts';
import { groupSpans, trimmed } from '../patterns/pattern.ts';

const journey =
  /\b(?:visit(?:ed|s|ing)?|travel\p{L}*|came|coming|arriv\p{L}+|fl[eo]wn?|journey\p{L}*|trip|tour(?:ed|ing|s)?|went|stay(?:ed|ing|s)?|spent|spending|stopped|delegation|mission|gathered|drove|landed|paid|called|(?:is|are|was|were|been) (?:\p{Ll}+ )?(?:in|to|at)|guests?|here|took (?:the|a) (?:train|plane|ship|flight))\b/u;
/** Words that want a verb of their own: what follows is wished for, and not why they came. */
const wish =
  /\b(?:agree\p{L}*|decid\p{L}*|decision|want\p{L}*|plans?|planned|planning|hop(?:es?|ed|ing)|how|able|unable|keen|eager|ready|due|set|likely|pledg\p{L}+|promis\p{L}+|vow\p{L}*|beg[aiu]n|invit\p{L}+|need\p{L}*|agreements?|memorandum|understanding|contracts?|intent\p{L}*|way|opportunit\p{L}+|chance|efforts?|potential|desire\p{L}*|willing\p{L}*|commit\p{L}*|readiness|like|wish\p{L}*|where|what|whether|used|expect\p{L}*|easier|harder|important|time|undertook|right|offer\p{L}*|propos\p{L}+|help\p{L}*|aims?|tr(?:y|ies|ied)|glad|pleased|happy|proud|delighted|pleasure|honou?red|work with|continu\p{L}+|resolv\p{L}+|encourag\p{L}+|allow\p{L}*|enabl\p{L}+|serv\p{L}+|too|enough|together with \p{Lu}\p{L}+|said|says|told|asked|urged|called (?:on|for)|hands on|ways|ideas|steps|measures|plan)\b[^,]{0,40}$/u;

/** 'came to learn about …', 'To explore the market, … travelled'. */
export function purposeOf(text: string, { purposes }: CompiledRules): Span | undefined {
  for (const span of groupSpans(purposes, text, 'occasion')) {
    const before = text.slice(0, span.start);
    const isFirst = before.trim() === '' || /[”"]\s?$/u.test(before);
    const told = isFirst ? text.slice(span.end) : before;
    if (journey.test(told) && (isFirst || !wish.test(before.slice(-70))))
      return trimmed(text, span);
  }
  return undefined;
}
