import { BrueckeError } from '../../domain/errors.ts';
import { shownAddress } from './address.ts';

const nameErrors = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'ENODATA', 'ESERVFAIL']);
const brokenAnswers =
  /^(?:HPE_|Z_|ERR_BROTLI|ERR__ERROR|UND_ERR_(?:HEADERS_OVERFLOW|RES_CONTENT_LENGTH|INVALID_ARG))/u;
const insecure =
  /^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|UND_ERR_PRX_TLS)/u;

/** What went wrong on the way, as one of our errors. */
export function fetchFailure(cause: unknown, url: URL, begun: boolean): BrueckeError {
  const address = shownAddress(url.href);
  const errors = [...chain(cause)];
  const ours = errors.find((error) => error instanceof BrueckeError);
  if (ours instanceof BrueckeError) {
    return ours.code === 'address-private'
      ? new BrueckeError(ours.code, { address }, { cause })
      : ours;
  }
  const codes = errors.flatMap((error) =>
    error instanceof Error && 'code' in error ? [String(error.code)] : [],
  );
  const is = (test: (code: string) => boolean) => codes.some(test);
  if (is((code) => nameErrors.has(code))) {
    return new BrueckeError('address-not-found', { address, host: url.hostname }, { cause });
  }
  if (is((code) => insecure.test(code))) {
    return new BrueckeError('address-insecure', { address }, { cause });
  }
  if (is((code) => code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')) {
    return new BrueckeError('address-slow', { address }, { cause });
  }
  if (begun || is((code) => brokenAnswers.test(code))) {
    return new BrueckeError('address-broken', { address }, { cause });
  }
  return new BrueckeError('address-unreachable', { address }, { cause });
}

function* chain(error: unknown, depth = 0): Generator<unknown> {
  if (error === undefined || depth > 5) return;
  yield error;
  if (error instanceof AggregateError)
    for (const each of error.errors) yield* chain(each, depth + 1);
  if (error instanceof Error) yield* chain(error.cause, depth + 1);
}
