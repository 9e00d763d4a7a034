import { BrueckeError } from '../../domain/errors.ts';
import { type HubPlace, hostOf } from './hub-place.ts';

/** Worth another try: what the network or a busy server does. */
export class PassingTrouble extends Error {
  /** A short name that `src/messages` has words for, or what a server said. */
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

export function unavailable(place: HubPlace, reason: string, cause?: unknown): BrueckeError {
  const data = { model: place.model, host: hostOf(place), reason };
  return new BrueckeError('model-unavailable', data, { cause });
}

/**
 * What an answer that is none means; undefined: there is no such file. To who is not logged in the
 * hub answers 401 also where there is no such model, and says so in a header of its own.
 */
export function refusal(
  place: HubPlace,
  revision: string,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
): BrueckeError | PassingTrouble | undefined {
  const { model } = place;
  const host = hostOf(place);
  const code = headers.get('x-error-code');
  if (code === 'RevisionNotFound') {
    return new BrueckeError('model-not-found', { model, host, revision });
  }
  if (code === 'RepoNotFound') return new BrueckeError('model-not-found', { model, host });
  if (status === 401 || status === 403) return new BrueckeError('model-forbidden', { model, host });
  if (status === 404 || status === 410) return undefined;
  if (status === 408 || status === 429 || status >= 500)
    return new PassingTrouble(`HTTP ${status}`);
  return unavailable(place, `HTTP ${status}`);
}

/** What went wrong below HTTP, by the code that Node gives it. */
export function troubleOf(cause: unknown): PassingTrouble {
  const codes = new Set(causesOf(cause).flatMap((error) => codeOf(error) ?? []));
  const matches = (pattern: RegExp) => [...codes].some((code) => pattern.test(code));
  if (matches(/CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|^ERR_TLS|^ERR_SSL|^EPROTO$/)) {
    return new PassingTrouble('certificate', { cause });
  }
  if (matches(/TIMEDOUT|_TIMEOUT$/)) return new PassingTrouble('stalled', { cause });
  return new PassingTrouble('no-network', { cause });
}

export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

function causesOf(error: unknown): unknown[] {
  if (error instanceof AggregateError) return [error, ...error.errors];
  if (error instanceof Error && error.cause !== undefined) return [error, ...causesOf(error.cause)];
  return [error];
}
