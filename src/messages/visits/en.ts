import { counter } from '../messages.ts';
import type { VisitMessages } from './visit-messages.ts';

const visits = counter('en-GB')({ one: 'visit', other: 'visits' });

export const englishVisits: VisitMessages = {
  recognised: 'read from the text, not confirmed',
  differs: { date: 'Date, stated differently', size: 'Size, stated differently' },
  withoutYear: (count) => `At the end: ${visits(count)} without a known year.`,
  undatedLeftOut: (count) => `${visits(count)} without a known year left out.`,
  noneSuch: 'The documents report no such visit. With fewer conditions there may be some.',
  noneAsked: 'No such visit is reported in the documents.',
  leader: 'Led by',
  size: 'Size',
  manyFit: (count) =>
    `${visits(count)} fit this question. Name a place, a year or where the guests came from to ask about one of them.`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  notADate: (typed) =>
    `“${typed}” is no date that can be read here. Write, for example, 2018, 2018-10 or October 2018.`,
  buttons: {
    later: 'Later visits',
    earlier: 'Earlier visits',
    calendar: 'Calendar',
    csv: 'Table (CSV)',
    json: 'JSON',
  },
  exported: (count) => `${visits(count)} as a file.`,
  leftOutOfCalendar: (count) => `${visits(count)} without a known day left out of the calendar.`,
  calendarName: 'Visits',
  review: {
    readFrom: 'read from',
    nothing: 'No visit waits to be confirmed.',
    written: (file, count) => `${file}: ${visits(count)} written into the front matter.`,
    unwritable: (file) => `${file} could not be written.`,
    unknown: (document) => `No visit waits to be confirmed in a document called “${document}”.`,
  },
  help: {
    typed: 'the visits to a place, with a partner, since a year or on a topic',
    place: 'visits: only those to this place',
    partner: 'visits: only those with this delegation, organisation or person',
    dates: 'visits: only those since or until this date',
    topic: 'visits: only those on this topic',
    format: 'visits: as text, json, csv (a table) or ics (a calendar)',
    review: 'visits: those read from the text, as front matter to check',
    write: 'visits --review: write it into the files',
    placeName: 'place',
    document: 'document',
  },
};
