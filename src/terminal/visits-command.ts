import type { Answerer } from '../answer/answerer.ts';
import { exportVisits } from '../answer/visits/export/format.ts';
import { visitAsJson } from '../answer/visits/export/json.ts';
import { filterVisits, isFiltered } from '../answer/visits/filter.ts';
import { calendarWords } from '../messages/visit-words.ts';
import { visitMessagesIn } from '../messages/visits/index.ts';
import type { ExitCode } from './exit-code.ts';
import { renderVisits } from './render/visits.ts';
import { type Terminal, viewIn, writeJson, writeLines } from './terminal.ts';
import type { VisitsCommand } from './visits-arguments.ts';

/** Lists visits; what a file cannot say of them, such as how many are left out, goes to `errors`. */
export function listVisits(
  { filter, format }: Extract<VisitsCommand, { name: 'visits' }>,
  answerer: Answerer,
  terminal: Terminal,
): ExitCode {
  const { language } = terminal;
  const found = filterVisits(answerer.visits(), filter);
  if (format === 'text') {
    const lines = renderVisits(found, isFiltered(filter), viewIn(terminal, language));
    writeLines(terminal.output, lines);
    return 0;
  }
  let leftOut = 0;
  if (format === 'json') {
    for (const visit of found.visits) writeJson(terminal, visitAsJson(visit));
  } else {
    const words = calendarWords(language);
    const exported = exportVisits(found.visits, format, { words, now: Date.now() });
    terminal.output.write(exported.text);
    ({ leftOut } = exported);
  }
  const { undatedLeftOut, leftOutOfCalendar } = visitMessagesIn(language);
  writeLines(terminal.errors, [
    ...(found.undated > 0 ? [undatedLeftOut(found.undated)] : []),
    ...(leftOut > 0 ? [leftOutOfCalendar(leftOut)] : []),
  ]);
  return 0;
}
