import { isMap, LineCounter, parseDocument } from 'yaml';
import { BrueckeError, type DocumentReason } from '../../domain/errors.ts';

/** The fields of a front matter, every scalar as the text that was written. */
export interface FrontMatterFields {
  readonly fields: unknown;
  /** Line of the file (from 1) where a field stands; of its nearest parent if it is absent. */
  lineOf(path: readonly PropertyKey[]): number;
}

const longest = 256 * 1024;
/** A few anchors save typing; thousands of references are an attack on memory. */
const maximumAliases = 100;

/**
 * @param linesBefore the YAML in the file: 1 where a line of hyphens opens it
 * @throws BrueckeError `front-matter-broken`
 */
export function parseFrontMatter(
  yaml: string,
  file: string,
  linesBefore: number,
): FrontMatterFields {
  const broken = (reason: DocumentReason, line: number, cause?: unknown): BrueckeError =>
    new BrueckeError('front-matter-broken', { file, line, reason }, { cause });
  if (yaml.length > longest) throw broken('too-long', 1);

  const lines = new LineCounter();
  const document = attempt(
    // 'failsafe': a date, a number or a `no` stays the text that the keeper wrote.
    () => parseDocument(yaml, { lineCounter: lines, schema: 'failsafe', logLevel: 'silent' }),
    (cause) => broken('syntax', 1, cause),
  );
  const [error] = document.errors;
  if (error !== undefined) {
    const line = lines.linePos(error.pos[0]).line + linesBefore;
    throw broken(error.code === 'DUPLICATE_KEY' ? 'duplicate-field' : 'syntax', line, error);
  }
  if (document.contents !== null && !isMap(document.contents))
    throw broken('not-fields', 1 + linesBefore);

  const fields: unknown = attempt(
    () => document.toJS({ maxAliasCount: maximumAliases }),
    (cause) => broken('too-many-aliases', 1, cause),
  );
  return {
    fields: fields ?? {},
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const node: unknown = document.getIn(path.slice(0, length), true);
        const offset = offsetOf(node);
        if (offset !== undefined) return lines.linePos(offset).line + linesBefore;
      }
      return 1 + linesBefore;
    },
  };
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}

function attempt<Value>(action: () => Value, failure: (cause: unknown) => BrueckeError): Value {
  try {
    return action();
  } catch (cause) {
    throw failure(cause);
  }
}
