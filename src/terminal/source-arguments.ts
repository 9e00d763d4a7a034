import { BrueckeError } from '../domain/errors.ts';
import {
  isReferenceFormat,
  type ReferenceFormat,
  referenceFormats,
} from '../domain/reference-format.ts';

/** `source <citation> [--format …]`; without a format, the card of the passage. */
export interface SourceCommand {
  readonly name: 'source';
  readonly citation: string;
  readonly format?: ReferenceFormat;
  readonly json: boolean;
}

/** @throws BrueckeError `argument-missing`, `option-invalid` */
export function sourceCommand(
  words: readonly string[],
  given: ReadonlyMap<string, string | undefined>,
): SourceCommand {
  const name = 'source';
  if (words.length === 0) {
    throw new BrueckeError('argument-missing', { command: name, argument: 'citation' });
  }
  const citation = words.join(' ');
  if (!given.has('format')) return { name, citation, json: given.has('json') };
  const format = given.get('format')?.trim().toLowerCase() ?? '';
  if (format === 'json') return { name, citation, json: true };
  if (isReferenceFormat(format)) return { name, citation, format, json: given.has('json') };
  const allowed = [...referenceFormats, 'json'].join(', ');
  throw new BrueckeError('option-invalid', { option: '--format', value: format, allowed });
}
