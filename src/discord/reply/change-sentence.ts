import type { SourceCard } from '../../domain/source.ts';
import { messagesIn } from '../../messages/index.ts';
import { printableLine } from '../../messages/printable.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { escapeText } from './escape.ts';

/** Says that the document has changed since the passage was cited; nothing where it has not. */
export function changeSentence({ change }: SourceCard, language: ReaderLanguage): string[] {
  if (change === undefined) return [];
  return [escapeText(printableLine(messagesIn(language).source[change.kind](change.citation)))];
}
