import type { ErrorCode } from '../../domain/errors.ts';
import type { ErrorGaps } from './gaps.ts';

/** One sentence for each code: it names the thing and says what to do. */
export type ErrorSentences = Readonly<Record<ErrorCode, (gaps: ErrorGaps) => string>>;
