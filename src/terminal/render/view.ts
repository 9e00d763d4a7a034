import { type Messages, messagesIn } from '../../messages/index.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import type { Style } from '../style.ts';

/** How something is shown: in which language, how wide, set off or plain. */
export interface View {
  readonly language: ReaderLanguage;
  readonly columns: number;
  readonly style: Style;
}

/** Lines longer than this are hard to read, however wide the window is. */
const widest = 96;
const narrowest = 24;

export function readableColumns(columns: number | undefined): number {
  return Math.min(widest, Math.max(narrowest, columns ?? 80));
}

export function messagesOf(view: View): Messages {
  return messagesIn(view.language);
}
