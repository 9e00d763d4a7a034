import type { SourceCard } from '../../domain/source.ts';
import { messagesIn } from '../../messages/index.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { printableLine } from '../printable.ts';

/** Says that the document has changed since the passage was cited; nothing where it has not. */
export function changeSentence({ change }: SourceCard, language: ReaderLanguage): string[] {
  if (change === undefined) return [];
  return [printableLine(messagesIn(language).source[change.kind](change.citation))];
}
