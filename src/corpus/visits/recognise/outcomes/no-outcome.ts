import { isNoChineseOutcome } from './chinese-outcome.ts';

/** What both sides would like to come of it. */
const hope =
  /^(?:beide (?:seiten|städte)|(?:both|the two) (?:sides|cities)|man|sie|they)\s+(?:wollen|will|möchten?|hoffen|hofft|want|hope|wish|would like)\b/iu;

/** A hope, a gift or the end of a clause. */
export function isNoOutcome(clause: string): boolean {
  return (
    isNoChineseOutcome(clause) ||
    hope.test(clause) ||
    /^(?:(?:und|and|sowie)\s|并|以及)/u.test(clause)
  );
}
