import type { Draft } from '../draft.ts';
import type { Reading } from '../sentences/reading.ts';

/** How far from a report a denial may stand; a page may hold several reports. */
const reach = 300;

/** Without what the text itself takes back as a rumour, or tells of a film or book. */
export function withoutDenied(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  denials: RegExp,
): Draft[] {
  const denied = readings.filter(({ unit }) => denials.test(unit.plain));
  return drafts.filter(({ sentence }) =>
    denied.every(
      ({ unit }) => unit.start > sentence.end + reach || unit.end < sentence.start - reach,
    ),
  );
}
