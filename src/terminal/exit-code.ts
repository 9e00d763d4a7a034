import { BrueckeError, type ErrorCode } from '../domain/errors.ts';

/** 0 answered or honestly not, 2 wrong use, 1 trouble, 3 `check` has findings. */
export type ExitCode = 0 | 1 | 2 | 3;

const wrongUse: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'setting-invalid',
  'command-unknown',
  'option-unknown',
  'option-invalid',
  'argument-missing',
  'question-empty',
  'question-too-long',
  'citation-invalid',
  'citation-unknown',
  'citation-gone',
  'address-invalid',
  'input-missing',
  'document-unknown',
]);

export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof BrueckeError && wrongUse.has(error.code) ? 2 : 1;
}

/** Of several outcomes the one to report: trouble before wrong use before findings before success. */
export function worse(left: ExitCode, right: ExitCode): ExitCode {
  if (left === 1 || right === 1) return 1;
  if (left === 2 || right === 2) return 2;
  return left === 3 || right === 3 ? 3 : 0;
}
