import type { ErrorData } from '../../domain/errors.ts';
import type { ReaderLanguage } from '../reader-language.ts';
import { permissionInWords } from './bot/permissions.ts';
import { reasonInWords } from './reasons.ts';

/**
 * The data that an error may carry to its sentence. Any of it may be missing; a sentence has to
 * read well without it.
 */
export type GapName =
  | 'address'
  | 'allowed'
  | 'argument'
  | 'attachments'
  | 'channel'
  | 'citation'
  | 'command'
  | 'expected'
  | 'fault'
  | 'field'
  | 'file'
  | 'fingerprint'
  | 'folder'
  | 'format'
  | 'formats'
  | 'guild'
  | 'host'
  | 'id'
  | 'length'
  | 'limit'
  | 'line'
  | 'maximum'
  | 'minimum'
  | 'model'
  | 'nearest'
  | 'option'
  | 'other'
  | 'permission'
  | 'pid'
  | 'reason'
  | 'revision'
  | 'seconds'
  | 'setting'
  | 'size'
  | 'status'
  | 'value';

/** How a language sets off a name and a remark inside a sentence. */
export interface Punctuation {
  readonly language: ReaderLanguage;
  readonly space: string;
  readonly openQuote: string;
  readonly closeQuote: string;
  readonly openBracket: string;
  readonly closeBracket: string;
}

const longestValue = 300;

/** Numbers that name a thing and count nothing: line 1204, not 1,204. */
const names: ReadonlySet<GapName> = new Set<GapName>(['line', 'pid', 'status']);

/** Fills the gaps of a sentence from an error's data. */
export class ErrorGaps {
  readonly #data: ErrorData;
  readonly #punctuation: Punctuation;
  readonly #number: Intl.NumberFormat;

  constructor(data: ErrorData, punctuation: Punctuation) {
    this.#data = data;
    this.#punctuation = punctuation;
    this.#number = new Intl.NumberFormat(punctuation.language);
  }

  /** The bare value on one line, or undefined. A number is written as the language writes it. */
  value(name: GapName): string | undefined {
    const value = this.#data[name];
    if (typeof value === 'number') {
      return names.has(name) ? String(value) : this.#number.format(value);
    }
    // Sentences stay on one line whatever a file name or a foreign error message holds.
    const line = value?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
    if (line === '') return undefined;
    if (name === 'permission') return permissionInWords(line, this.#punctuation.language);
    if (name === 'reason') return reasonInWords(line, this.#punctuation.language);
    return line.length > longestValue ? `${line.slice(0, longestValue).trimEnd()}…` : line;
  }

  /** The value in quotation marks after a space, or nothing: `document${gaps.name('file')}`. */
  name(name: GapName): string {
    const value = this.value(name);
    const { space, openQuote, closeQuote } = this.#punctuation;
    return value === undefined ? '' : `${space}${openQuote}${value}${closeQuote}`;
  }

  /** The value in brackets after a space, or nothing: `could not be read${gaps.note('reason')}`. */
  note(name: GapName): string {
    const value = this.value(name)?.replace(/[.。]$/u, '');
    const { space, openBracket, closeBracket } = this.#punctuation;
    return value === undefined ? '' : `${space}${openBracket}${value}${closeBracket}`;
  }

  /** The text with the value in it, else the other text. */
  with(name: GapName, text: (value: string) => string, otherwise = ''): string {
    const value = this.value(name);
    return value === undefined ? otherwise : text(value);
  }
}

/** Help is called as the command was: with a slash in a conversation, without on a command line. */
export function helpCommand(gaps: ErrorGaps): string {
  return gaps.value('command')?.startsWith('/') === true ? '/help' : 'help';
}
