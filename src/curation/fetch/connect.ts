import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { BrueckeError } from '../../domain/errors.ts';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

export const systemResolve: Resolve = (host) => systemLookup(host, { all: true });

export interface ConnectOptions {
  readonly resolve: Resolve;
  /** Whether to connect to an IP address. */
  readonly isAllowed: (address: string) => boolean;
  /** Certificates (PEM) of whom to trust; those that Node trusts by default. */
  readonly authorities?: readonly string[];
  readonly headerBytes: number;
  /** In milliseconds. */
  readonly timeout: number;
}

/**
 * Connects only where it may. The addresses that are checked are those that are connected to: a name
 * that says another address when asked again gains nothing by it.
 */
export function checkedAgent(options: ConnectOptions): Agent {
  const { isAllowed, authorities, headerBytes, timeout } = options;
  const trust = authorities === undefined ? {} : { ca: [...authorities] };
  const lookup = checkedLookup(options);
  // Whatever the environment says: what is quoted must come from whom it names.
  const connect = buildConnector({ timeout, lookup, rejectUnauthorized: true, ...trust });
  return new Agent({
    maxHeaderSize: headerBytes,
    // The limits of a fetch count by its own clock.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect(target, callback) {
      const host = target.hostname.replace(/^\[|\]$/gu, '');
      // Nothing is looked up for a number.
      if (isIP(host) !== 0 && !isAllowed(host)) {
        callback(forbidden(host), null);
        return;
      }
      connect(target, (...[error, socket]) => {
        if (error !== null) callback(error, null);
        else if (!isAllowed(socket.remoteAddress ?? '')) {
          socket.destroy();
          callback(forbidden(host), null);
        } else callback(null, socket);
      });
    },
  });
}

function checkedLookup({ resolve, isAllowed }: ConnectOptions): LookupFunction {
  return (host, { all }, callback) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (first === undefined) {
          const error: NodeJS.ErrnoException = new Error(`no address for ${host}`);
          error.code = 'ENOTFOUND';
          callback(error, '');
        } else if (!found.every(({ address }) => isAllowed(address))) {
          callback(forbidden(host), '');
        } else if (all === true) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

function forbidden(host: string): BrueckeError {
  return new BrueckeError('address-private', { address: host });
}
