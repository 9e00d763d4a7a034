import { afterEach, describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/curation/fetch/address.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { closeAll, failure, fetcher, server, text } from './support/fetching.ts';
import { page, redirect } from './support/server.ts';

afterEach(closeAll);

describe('redirects', () => {
  test('are followed to the page, and a login at their end is none', async () => {
    const { origin } = await server({
      '/a': redirect('b?x=1', 301),
      '/b?x=1': redirect('/c', 307),
      '/c': page(text),
      '/d': redirect('/login?next=/d'),
      '/login?next=/d': page('<input type=password>'),
    });
    const { fetcher: made } = fetcher();
    const fetched = await made.fetch(new URL('/a', origin));
    expect(fetched).toMatchObject({ url: new URL('/c', origin) });
    expect(await failure(made.fetch(new URL('/d', origin)))).toMatchObject({
      code: 'address-gated',
    });
  });

  test.each([
    ['/a', 'loop'],
    ['/b', 'loop'],
    ['ftp://example.org/', 'nowhere'],
    ['file:///etc/passwd', 'nowhere'],
    ['javascript:alert(1)', 'nowhere'],
    ['http://user:secret@example.org/', 'nowhere'],
    ['http://[', 'nowhere'],
    ['', 'nowhere'],
  ])('to %j lead nowhere (%s)', async (target, fault) => {
    const { origin } = await server({ '/a': redirect(target), '/b': redirect('/a') });
    const found = await failure(fetcher().fetcher.fetch(new URL('/a', origin)));
    expect(found).toMatchObject({ code: 'address-redirects', fault, address: `${origin}/a` });
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  test('end after ten', async () => {
    const { origin, asked } = await server({
      '*': (request, response) => redirect(`${request.url}x`)(request, response),
    });
    const found = await failure(fetcher().fetcher.fetch(new URL('/a', origin)));
    expect(found).toMatchObject({ code: 'address-redirects', fault: 'many' });
    expect(asked.filter((path) => path !== '/robots.txt')).toHaveLength(11);
  });
});

test.each([
  ['ftp://example.org/a', 'web-address'],
  ['file:///etc/passwd', 'web-address'],
  ['http://', 'web-address'],
  ['https://user:secret@example.org/', 'no-password'],
  ['https://user@example.org/', 'no-password'],
  [`https://example.org/${'x'.repeat(5000)}`, 'web-address'],
])('%j is no address to read', (address, expected) => {
  let thrown: unknown;
  try {
    parseAddress(address);
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof BrueckeError)) throw new Error('it was accepted');
  expect(thrown).toMatchObject({ code: 'address-invalid', data: { expected } });
  expect(thrown.data['address']).not.toContain('secret');
});

test('an address is the same without what does not change the page', () => {
  const { href } = parseAddress(' HTTPS://Example.ORG:443/a?utm_source=x&id=7#top ');
  expect(href).toBe('https://example.org/a?id=7');
});
