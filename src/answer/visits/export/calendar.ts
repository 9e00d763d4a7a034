import ical from 'ical-generator';
import { edtfBounds } from '../../../corpus/edtf-bounds.ts';
import { isToTheDay } from '../../../corpus/visits/date-agreement.ts';
import type { ReportedVisit } from '../../../domain/visit.ts';
import { plainLine, plainText } from './plain.ts';

/** What people read in a calendar, in their language. */
export interface CalendarWords {
  /** BCP 47 */
  readonly language: string;
  readonly name: string;
  readonly summary: (visit: ReportedVisit) => string;
  readonly location: (visit: ReportedVisit) => string;
  readonly description: (visit: ReportedVisit) => string;
}

const day = 86_400_000;

/**
 * iCalendar (RFC 5545) with an event of whole days for each visit. A visit whose days are not known
 * is left out: a calendar would show it on a day that nobody stated.
 *
 * @param now milliseconds since the epoch
 */
export function visitsAsCalendar(
  visits: readonly ReportedVisit[],
  words: CalendarWords,
  now: number,
): { readonly text: string; readonly leftOut: number } {
  const calendar = ical({
    prodId: { company: 'Bruecke', product: 'visits', language: words.language.toUpperCase() },
    name: plainLine(words.name),
  });
  let leftOut = 0;
  for (const visit of visits) {
    const bounds = isToTheDay(visit.date) ? edtfBounds(visit.date) : undefined;
    if (bounds === undefined) {
      leftOut += 1;
      continue;
    }
    calendar.createEvent({
      id: `${visit.id}@bruecke`,
      start: new Date(bounds.from),
      // The end of an event is the day after its last (RFC 5545, 3.6.1).
      end: new Date(Math.floor(bounds.until / day) * day + day),
      allDay: true,
      stamp: new Date(now),
      summary: plainLine(words.summary(visit)),
      location: plainLine(words.location(visit)),
      description: plainText(words.description(visit)),
    });
  }
  return { text: `${calendar.toString()}\r\n`, leftOut };
}
