import { BrueckeError } from '../../domain/errors.ts';
import { parseAddress, shownAddress } from './address.ts';
import type { Response } from './request.ts';

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export interface Followed {
  readonly response: Response;
  /** Where it was found in the end. */
  readonly url: URL;
}

/**
 * Follows redirects by hand, so that each address on the way is checked as the first one was.
 * @throws BrueckeError `address-redirects`, and what asking throws
 */
export async function follow(
  start: URL,
  ask: (url: URL) => Promise<Response>,
  most: number,
): Promise<Followed> {
  const visited = new Set<string>();
  let url = start;
  for (;;) {
    visited.add(url.href);
    const response = await ask(url);
    if (!redirecting.has(response.status)) return { response, url };
    const target = response.header('location') ?? '';
    const next = nextAddress(target, url, start);
    const fault = visited.has(next.href) ? 'loop' : visited.size > most ? 'many' : undefined;
    if (fault !== undefined) throw misled(start, fault);
    url = next;
  }
}

function nextAddress(target: string, from: URL, start: URL): URL {
  if (target === '' || !URL.canParse(target, from.href)) throw misled(start, 'nowhere');
  let next: URL;
  try {
    next = parseAddress(new URL(target, from).href);
  } catch (error) {
    if (error instanceof BrueckeError) throw misled(start, 'nowhere', target);
    throw error;
  }
  // What was promised to be unchanged on its way would no longer be.
  if (from.protocol === 'https:' && next.protocol === 'http:') {
    throw misled(start, 'insecure', next.href);
  }
  return next;
}

function misled(start: URL, fault: string, other?: string): BrueckeError {
  return new BrueckeError('address-redirects', {
    address: shownAddress(start.href),
    fault,
    ...(other !== undefined && { other: shownAddress(other) }),
  });
}
