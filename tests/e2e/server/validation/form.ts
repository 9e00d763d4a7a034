import type { z } from 'zod';
import { ApiError } from '../api-error.ts';

type Issue = z.core.$ZodIssue;

/** The body in the shape of the schema, else the 50035 with which Discord names each wrong place. */
export function parseForm<Shape>(
  schema: z.ZodType<Shape>,
  body: unknown,
  under: readonly string[] = [],
): Shape {
  const parsed = schema.safeParse(body ?? {}, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw invalidForm(
    parsed.error.issues
      .flatMap(innermost)
      .map((issue) => ({ path: [...under, ...issue.path.map(String)], ...described(issue) })),
  );
}

export interface FormError {
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

export function invalidForm(found: readonly FormError[]): ApiError {
  const errors: Record<string, unknown> = {};
  for (const { path, code, message } of found) {
    let place = errors;
    for (const step of path) {
      const next = place[step];
      if (isRecord(next)) {
        place = next;
      } else {
        const made: Record<string, unknown> = {};
        place[step] = made;
        place = made;
      }
    }
    const before = place['_errors'];
    place['_errors'] = [...(Array.isArray(before) ? before : []), { code, message }];
  }
  return new ApiError(400, 50_035, 'Invalid Form Body', { errors });
}

/** The complaints of the alternative that came nearest, by its type first, so that the path leads to the fault. */
function innermost(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const distance = (issues: readonly Issue[]) =>
    issues.length + (issues.some(({ path }) => path.join() === 'type') ? 1000 : 0);
  const [nearest = []] = [...issue.errors].sort((a, b) => distance(a) - distance(b));
  return nearest
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(innermost);
}

function described(issue: Issue): Omit<FormError, 'path'> {
  if (issue.code === 'too_big') {
    return issue.origin === 'string'
      ? {
          code: 'BASE_TYPE_MAX_LENGTH',
          message: `Must be ${issue.maximum} or fewer in length.`,
        }
      : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.maximum} or fewer.` };
  }
  if (issue.code === 'too_small') {
    return issue.origin === 'string'
      ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
      : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.minimum} or more.` };
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  }
  if (issue.code === 'invalid_value') {
    return {
      code: 'BASE_TYPE_CHOICES',
      message: `Value must be one of {${issue.values.map(String).join(', ')}}.`,
    };
  }
  if (issue.code === 'custom' && typeof issue.params?.['code'] === 'string') {
    return { code: issue.params['code'], message: issue.message };
  }
  return { code: 'BASE_TYPE_INVALID', message: issue.message };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
