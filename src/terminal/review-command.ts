import type { Answerer } from '../answer/answerer.ts';
import { frontMatterFor, unconfirmedVisits } from '../answer/visits/review/confirm.ts';
import { writeReview } from '../answer/visits/review/write.ts';
import { visitMessagesIn } from '../messages/visits/index.ts';
import type { ExitCode } from './exit-code.ts';
import { printableLine } from './printable.ts';
import { showTrace, type Terminal, writeLines } from './terminal.ts';
import type { VisitsCommand } from './visits-arguments.ts';

/** Shows the visits that rules read as front matter to check, or writes them into their files. */
export async function reviewVisits(
  { documents: wanted, write }: Extract<VisitsCommand, { name: 'review' }>,
  answerer: Answerer,
  terminal: Terminal,
): Promise<ExitCode> {
  const { review: words } = visitMessagesIn(terminal.language);
  const waiting = answerer.unconfirmed();
  const missing = wanted.filter((id) => !waiting.some(({ document }) => document.id === id));
  writeLines(
    terminal.errors,
    missing.map((id) => printableLine(words.unknown(id))),
  );
  const chosen = waiting.filter(
    ({ document }) => wanted.length === 0 || wanted.includes(document.id),
  );
  if (waiting.length === 0) writeLines(terminal.errors, [words.nothing]);
  let outcome: ExitCode = missing.length > 0 ? 2 : 0;
  for (const { document, path } of chosen) {
    if (!write) {
      const lines = [`# ${document.file}`, ...frontMatterFor(document, words)];
      writeLines(terminal.output, lines.map(printableIndented));
      continue;
    }
    const written = await writeReview(path, document, words).catch((error: unknown) => {
      showTrace(terminal, error);
      return false;
    });
    const count = unconfirmedVisits(document).length;
    const sentence = written
      ? words.written(document.file, count)
      : words.unwritable(document.file);
    writeLines(terminal.errors, [printableLine(sentence)]);
    if (!written) outcome = 1;
  }
  return outcome;
}

function printableIndented(line: string): string {
  const indent = /^ */u.exec(line)?.[0] ?? '';
  return indent + printableLine(line);
}
