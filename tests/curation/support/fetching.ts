import { readFile } from 'node:fs/promises';
import { Fetcher, type FetcherOptions } from '../../../src/curation/fetch/fetcher.ts';
import { BrueckeError } from '../../../src/domain/errors.ts';
import type { FakeClock } from './clock.ts';
import { fakeClock } from './clock.ts';
import { article, type Handler, serve, type TestServer, visit } from './server.ts';

const closing: (() => Promise<void>)[] = [];

/** Ends all servers and fetchers that a test has started. */
export async function closeAll(): Promise<void> {
  for (const close of closing.splice(0)) await close();
}

export async function server(pages: Readonly<Record<string, Handler>>): Promise<TestServer> {
  const started = await serve(pages);
  closing.push(() => started.close());
  return started;
}

/** The same with one of the certificates beside this file. */
export async function secureServer(
  certificate: string,
  pages: Readonly<Record<string, Handler>>,
): Promise<TestServer> {
  const read = (ending: string) =>
    readFile(new URL(`certificates/${certificate}.${ending}`, import.meta.url));
  const shown = { cert: await read('pem'), key: await read('key') };
  const started = await serve(pages, '127.0.0.1', shown);
  closing.push(() => started.close());
  return started;
}

/** A fetcher that waits for nothing, and may read this machine. */
export function fetcher(options: Partial<FetcherOptions> = {}): {
  fetcher: Fetcher;
  clock: FakeClock;
} {
  const clock = fakeClock(60_000);
  const made = new Fetcher({ version: '1.2.3', allowPrivate: true, clock, ...options });
  closing.push(() => made.close());
  return { fetcher: made, clock };
}

export async function failure(
  fetching: Promise<unknown>,
): Promise<{ code: string; [key: string]: unknown }> {
  try {
    await fetching;
  } catch (error) {
    if (error instanceof BrueckeError) return { code: error.code, ...error.data };
    throw error;
  }
  throw new Error('it was fetched');
}

export const text = article('Ein Besuch', visit);

export async function faultOf(handler: Handler, options: Partial<FetcherOptions> = {}) {
  const { origin } = await server({ '/a': handler });
  return failure(fetcher(options).fetcher.fetch(new URL('/a', origin)));
}
