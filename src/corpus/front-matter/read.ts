import { z } from 'zod';
import { BrueckeError, documentReasons } from '../../domain/errors.ts';
import { isLanguage, type Language } from '../../domain/language.ts';
import { safeName } from '../safe-name.ts';
import { type FrontMatterFields, parseFrontMatter } from './parse.ts';
import { type FrontMatter, frontMatterSchema } from './schema.ts';

/**
 * The front matter of a file, validated. Fields that were left blank count as absent.
 * @param guess language of the document where the front matter names none
 * @param linesBefore its first line in the file: 1 where a line of hyphens opens it
 * @throws BrueckeError `front-matter-broken`, `front-matter-invalid`
 */
export function readFrontMatter(
  yaml: string,
  file: string,
  guess: Language,
  linesBefore = 1,
): FrontMatter {
  const parsed = parseFrontMatter(yaml, file, linesBefore);
  const fields = withoutBlanks(parsed.fields);
  const result = frontMatterSchema(statedLanguage(fields) ?? guess).safeParse(fields);
  if (result.success) return result.data;
  throw invalid(result.error, parsed, file);
}

const withLanguage = z.object({ language: z.string() });

function statedLanguage(fields: unknown): Language | undefined {
  const stated = withLanguage.safeParse(fields);
  return stated.success && isLanguage(stated.data.language) ? stated.data.language : undefined;
}

function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => !isBlank(field));
  return Object.fromEntries(entries.map(([key, field]) => [key, withoutBlanks(field)]));
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^\s*~?\s*$/u.test(value));
}

function invalid(error: z.ZodError, parsed: FrontMatterFields, file: string): BrueckeError {
  const [issue] = error.issues;
  const unknownKeys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknownKeys];
  const reason = documentReasons.find((name) => name === issue?.message) ?? 'not-a-group';
  const data = { file, field: fieldName(path), line: parsed.lineOf(path), reason };
  return new BrueckeError('front-matter-invalid', data, { cause: error });
}

/** A path as the keeper would write it: `visits[0].place.name`. Lists count from 0. */
function fieldName(path: readonly PropertyKey[]): string {
  const written = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');
  return safeName(written);
}
