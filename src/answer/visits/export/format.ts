import type { ReportedVisit } from '../../../domain/visit.ts';
import { type CalendarWords, visitsAsCalendar } from './calendar.ts';
import { visitsAsCsv } from './csv.ts';
import { visitsAsJson } from './json.ts';

export const exportFormats = ['json', 'csv', 'ics'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export function isExportFormat(text: string): text is ExportFormat {
  return (exportFormats as readonly string[]).includes(text);
}

export interface Exported {
  readonly text: string;
  /** Visits that the format cannot hold. */
  readonly leftOut: number;
}

export interface ExportOptions {
  /** What people read in a calendar. */
  readonly words: CalendarWords;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export function exportVisits(
  visits: readonly ReportedVisit[],
  format: ExportFormat,
  { words, now }: ExportOptions,
): Exported {
  switch (format) {
    case 'json':
      return { text: visitsAsJson(visits), leftOut: 0 };
    case 'csv':
      return { text: visitsAsCsv(visits), leftOut: 0 };
    case 'ics':
      return visitsAsCalendar(visits, words, now);
  }
}
