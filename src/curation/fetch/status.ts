import { BrueckeError, type ErrorData } from '../../domain/errors.ts';
import { shownAddress } from './address.ts';
import type { Response } from './request.ts';

const login =
  /(?:^|[/._-])(?:log-?in|sign-?in|anmeld\w*|sso|consent|captcha|passport)(?:[/._?-]|$)/iu;
const longestWait = 30 * 24 * 3600;

/** What a status means that gives no document; undefined where it gives one. */
export function statusFailure(
  { status, header }: Response,
  asked: URL,
  found: URL,
  now: number,
): BrueckeError | undefined {
  const data: ErrorData = { address: shownAddress(asked.href) };
  if (status === 404 || status === 410) return new BrueckeError('address-gone', data);
  if (status === 429 || status === 503) {
    const seconds = secondsToWait(header('retry-after'), now);
    return new BrueckeError('address-busy', {
      ...data,
      ...(seconds !== undefined && { seconds }),
    });
  }
  if (status === 401 || status === 407) return new BrueckeError('address-gated', data);
  if (status < 200 || status > 299) {
    return new BrueckeError('address-refused', { ...data, status });
  }
  const place = (url: URL) => `${url.hostname}${url.pathname}`;
  return login.test(place(found)) && !login.test(place(asked))
    ? new BrueckeError('address-gated', data)
    : undefined;
}

/** Retry-After is a number of seconds or a date. */
function secondsToWait(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const seconds = /^\d{1,9}$/u.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  return seconds > 0 && seconds <= longestWait ? Math.ceil(seconds) : undefined;
}
