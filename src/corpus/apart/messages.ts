import { BrueckeError, type ErrorCode, type ErrorData } from '../../domain/errors.ts';
import type { Reading } from '../formats/reader.ts';

/** A file to read, on its way to the thread. */
export interface ReadRequest {
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** An error as plain data: classes do not cross threads. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly data: ErrorData;
}

export type PlainReading = Omit<Reading, 'notes'> & { readonly notes: readonly PlainError[] };

export type ReadReply =
  | { readonly ready: true }
  | { readonly reading: PlainReading }
  | { readonly error: PlainError }
  /** Nested so deep that the stack was not enough. */
  | { readonly tooDeep: string };

export function plainError({ code, data }: BrueckeError): PlainError {
  return { code, data };
}

export function plainReading(reading: Reading): PlainReading {
  return { ...reading, notes: (reading.notes ?? []).map(plainError) };
}

export function fromPlainReading({ notes, ...reading }: PlainReading): Reading {
  return notes.length === 0 ? reading : { ...reading, notes: notes.map(fromPlainError) };
}

export function fromPlainError({ code, data }: PlainError): BrueckeError {
  return new BrueckeError(code, data);
}
