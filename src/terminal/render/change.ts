import type { Language } from '../../domain/language.ts';
import type { SourceCard } from '../../domain/source.ts';
import { messagesIn } from '../../messages/index.ts';
import { printableLine } from '../printable.ts';

/** Says that the document has changed since the passage was cited; nothing where it has not. */
export function changeSentence({ change }: SourceCard, language: Language): string[] {
  if (change === undefined) return [];
  return [printableLine(messagesIn(language).source[change.kind](change.citation))];
}
