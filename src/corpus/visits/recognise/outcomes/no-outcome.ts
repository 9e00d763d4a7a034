import { isNoChineseOutcome } from './chinese-outcome.ts';

/** What both sides would like to come of it. */
const hope =
  /^(?:beide (?:seiten|städte)|(?:both|the two) (?:sides|cities)|man|sie|they)\s+(?:wollen|will|möchten?|hoffen|hofft|want|hope|wish|would like)\b/iu;

/** What somebody does anyway: 'baut derzeit ein System auf', but not 'wird derzeit ausgearbeitet'. */
const habit = /\b(?:derzeit|zurzeit|gegenwärtig|currently|at present)\b/iu;
const inTheMaking = /\b(?:wird|werden|being)\b/iu;

/** A hope, a gift, what goes on anyway, or the end of a clause. */
export function isNoOutcome(clause: string): boolean {
  return (
    isNoChineseOutcome(clause) ||
    hope.test(clause) ||
    (habit.test(clause) && !inTheMaking.test(clause)) ||
    /^(?:(?:und|and|sowie)\s|并|以及)/u.test(clause)
  );
}
