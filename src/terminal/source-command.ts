import { isReferenceFormat, referenceFormats } from '../domain/reference-format.ts';
import type { SourceCard } from '../domain/source.ts';
import { referenceTo } from '../references/reference.ts';
import { sourceAsJson } from './json.ts';
import { changeSentence } from './render/change.ts';
import { renderSource } from './render/source.ts';
import type { SourceCommand } from './source-arguments.ts';
import { type Terminal, viewIn, writeJson, writeLines } from './terminal.ts';

const formats = referenceFormats.join('|');

/** The card, or the passage as a reference and nothing else, to be copied or sent to a file. */
export function writeSource(
  card: SourceCard,
  { format, json }: SourceCommand,
  terminal: Terminal,
): void {
  if (format === undefined) {
    const howToCite = `source ${card.citation}@${card.state} --format ${formats}`;
    if (json) writeJson(terminal, sourceAsJson(card));
    else
      writeLines(
        terminal.output,
        renderSource(card, viewIn(terminal, terminal.language), { howToCite }),
      );
    return;
  }
  const reference = referenceTo(card, format);
  // Beside the reference, which goes to a file as it is.
  writeLines(terminal.errors, changeSentence(card, terminal.language));
  if (json) writeJson(terminal, { citation: card.citation, format, reference });
  else terminal.output.write(reference.endsWith('\n') ? reference : `${reference}\n`);
}

/** How a passage is cited in a conversation. */
export function howToCite({ citation, state }: SourceCard): string {
  return `/cite ${citation}@${state} ${formats}`;
}

/** What was typed after `/cite`: the citation, and the format where one was named. */
export function typedCite(text: string) {
  const [, citation = '', last = ''] = /^(.*?)\s+(\S+)$/su.exec(text.trim()) ?? [];
  const format = last.toLowerCase();
  return isReferenceFormat(format) ? { citation, format } : { citation: text };
}
