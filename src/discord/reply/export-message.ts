import { type ExportFormat, exportVisits } from '../../answer/visits/export/format.ts';
import type { FilteredVisits } from '../../answer/visits/filter.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { calendarWords } from '../../messages/visit-words.ts';
import { visitMessagesIn } from '../../messages/visits/index.ts';
import { noMentions, type ReplyMessage, textFile } from './message.ts';

/** Without it, spreadsheets take UTF-8 for something else. */
const byteOrderMark = '\ufeff';

/** The visits as a file. */
export function exportMessage(
  { visits }: FilteredVisits,
  format: ExportFormat,
  language: ReaderLanguage,
  now: number,
): ReplyMessage {
  const { exported, leftOutOfCalendar } = visitMessagesIn(language);
  const { text, leftOut } = exportVisits(visits, format, { words: calendarWords(language), now });
  const content = format === 'csv' ? byteOrderMark + text : text;
  return {
    content: [
      exported(visits.length - leftOut),
      ...(leftOut > 0 ? [leftOutOfCalendar(leftOut)] : []),
    ].join('\n'),
    files: [textFile(`visits.${format}`, content)],
    allowedMentions: noMentions,
  };
}
