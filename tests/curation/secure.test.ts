import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BrueckeError } from '../../src/domain/errors.ts';
import { errorSentence } from '../../src/messages/index.ts';
import { readerLanguages } from '../../src/messages/reader-language.ts';
import { closeAll, failure, fetcher, secureServer, server, text } from './support/fetching.ts';
import { page, redirect } from './support/server.ts';

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeAll();
});

const certificateOf = async (name: string): Promise<string> =>
  readFile(new URL(`support/certificates/${name}.pem`, import.meta.url), 'utf8');

/** A fetcher that trusts the authority of the tests. */
async function trusting() {
  return fetcher({ authorities: [await certificateOf('authority')] }).fetcher;
}

describe('a server with a certificate', () => {
  test('of an authority that is trusted is read', async () => {
    const { origin } = await secureServer('trusted', { '/a': page(text) });
    const fetched = await (await trusting()).fetch(new URL('/a', origin));
    expect(fetched).toMatchObject({ kind: 'content', url: new URL('/a', origin) });
  });

  test('of an authority that nobody knows is not', async () => {
    const { origin, asked } = await secureServer('trusted', { '/a': page(text) });
    const address = `${origin}/a`;
    const found = await failure(fetcher().fetcher.fetch(new URL(address)));
    expect(found).toEqual({ code: 'address-insecure', address });
    expect(asked).toEqual([]);
  });

  test.each(['self-signed', 'expired', 'other-name'])(
    'that is %s is asked for nothing, and said in one sentence',
    async (name) => {
      const { origin, asked } = await secureServer(name, {
        '/a': page(text),
        '/robots.txt': page(''),
      });
      const address = `${origin}/a`;
      const found = await failure((await trusting()).fetch(new URL(address)));
      expect(found).toEqual({ code: 'address-insecure', address });
      expect(asked).toEqual([]);
      const error = new BrueckeError('address-insecure', { address });
      const sentences = readerLanguages.map((language) => errorSentence(error, language));
      expect(new Set(sentences).size).toBe(readerLanguages.length);
      for (const sentence of sentences) {
        expect(sentence).toContain(address);
        // One sentence: no end of one before its end.
        expect(sentence.replace(address, 'X').slice(0, -1)).not.toMatch(
          /[\n。！？]|[.!?] [A-ZÄÖÜ]/u,
        );
      }
    },
  );

  test('is no other one where only that one is trusted', async () => {
    const { origin } = await secureServer('trusted', { '/a': page(text) });
    const made = fetcher({ authorities: [await certificateOf('self-signed')] }).fetcher;
    expect(await failure(made.fetch(new URL('/a', origin)))).toMatchObject({
      code: 'address-insecure',
    });
  });

  test('is looked at although the environment says not to', async () => {
    const { origin } = await secureServer('self-signed', { '/a': page(text) });
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const found = await failure(fetcher().fetcher.fetch(new URL('/a', origin)));
    expect(found).toMatchObject({ code: 'address-insecure' });
  });

  test('is looked at behind a redirect too', async () => {
    const secure = await secureServer('self-signed', { '/b': page(text) });
    const { origin } = await server({ '/a': redirect(`${secure.origin}/b`) });
    const found = await failure(fetcher().fetcher.fetch(new URL('/a', origin)));
    expect(found).toMatchObject({ code: 'address-insecure', address: `${secure.origin}/b` });
    expect(secure.asked).toEqual([]);
  });
});

describe('a redirect', () => {
  test('from http to https is followed', async () => {
    const secure = await secureServer('trusted', { '/b': page(text) });
    const { origin } = await server({ '/a': redirect(`${secure.origin}/b`, 301) });
    const fetched = await (await trusting()).fetch(new URL('/a', origin));
    expect(fetched).toMatchObject({ kind: 'content', url: new URL('/b', secure.origin) });
  });

  test('from https to https is followed', async () => {
    const other = await secureServer('trusted', { '/b': page(text) });
    const { origin } = await secureServer('trusted', { '/a': redirect(`${other.origin}/b`) });
    const fetched = await (await trusting()).fetch(new URL('/a', origin));
    expect(fetched).toMatchObject({ url: new URL('/b', other.origin) });
  });

  test.each([301, 302, 303, 307, 308])(
    'from https to http (%i) is not: what came unchanged might be changed on that way',
    async (status) => {
      const plain = await server({ '/b': page(text) });
      const target = `${plain.origin}/b`;
      const { origin } = await secureServer('trusted', { '/a': redirect(target, status) });
      const found = await failure((await trusting()).fetch(new URL('/a', origin)));
      expect(found).toEqual({
        code: 'address-redirects',
        address: `${origin}/a`,
        fault: 'insecure',
        other: target,
      });
      expect(plain.asked).toEqual([]);
    },
  );

  test('back to http by way of https is not either', async () => {
    const plain = await server({ '/c': page(text) });
    const secure = await secureServer('trusted', { '/b': redirect(`${plain.origin}/c`) });
    const { origin } = await server({ '/a': redirect(`${secure.origin}/b`) });
    const found = await failure((await trusting()).fetch(new URL('/a', origin)));
    expect(found).toMatchObject({ code: 'address-redirects', fault: 'insecure' });
    expect(plain.asked).toEqual([]);
  });
});
