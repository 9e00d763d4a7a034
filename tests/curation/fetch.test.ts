import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { closeAll, failure, faultOf, fetcher, server, text } from './support/fetching.ts';
import { page, serve } from './support/server.ts';

afterEach(closeAll);

describe('what is fetched', () => {
  test('a page, with what tells later whether it has changed, by a guest who says who he is', async () => {
    let agent: string | undefined;
    const { origin } = await server({
      '/a': (request, response) => {
        agent = request.headers['user-agent'];
        page(text, { etag: '"7"', 'last-modified': 'Fri, 14 May 2021 10:00:00 GMT' })(
          request,
          response,
        );
      },
    });
    const fetched = await fetcher().fetcher.fetch(new URL('/a', origin));
    expect(fetched).toMatchObject({
      kind: 'content',
      ending: '.html',
      etag: '"7"',
      lastModified: 'Fri, 14 May 2021 10:00:00 GMT',
    });
    expect(agent).toMatch(/^Bruecke\/1\.2\.3 /);
  });

  test('nothing, where the server knows that it has not changed', async () => {
    const { origin } = await server({
      '/a': (request, response) => {
        const same = request.headers['if-none-match'] === '"7"';
        if (same) response.writeHead(304).end();
        else page(text)(request, response);
      },
    });
    const asked = fetcher().fetcher.fetch(new URL('/a', origin), { etag: '"7"' });
    expect(await asked).toEqual({ kind: 'unchanged' });
  });

  test.each([
    ['gbk', [0xd6, 0xd0, 0xb5, 0xc2], '中德'],
    ['"gb18030"', [0xd6, 0xd0, 0xb5, 0xc2], '中德'],
    ['windows-1252', [0x4d, 0xfc, 0x6e, 0x63, 0x68, 0x65, 0x6e], 'München'],
  ])(
    'characters that only the header explains (%s) are written so that the file explains itself',
    async (charset, bytes, said) => {
      const { origin } = await server({
        '/a': (_, response) => {
          response.writeHead(200, { 'content-type': `text/html; charset=${charset}` });
          response.end(Buffer.from(bytes));
        },
      });
      const fetched = await fetcher().fetcher.fetch(new URL('/a', origin));
      if (fetched.kind !== 'content') throw new Error('unchanged');
      expect(Buffer.from(fetched.file).toString('utf8')).toBe(said);
      expect([...fetched.bytes]).toEqual(bytes);
    },
  );

  test('a page whose own statement differs from the header is left to the reader', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="gbk"><p>'),
      Buffer.from([0xd6, 0xd0, 0xb5, 0xc2]),
    ]);
    const { origin } = await server({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(bytes);
      },
    });
    const fetched = await fetcher().fetcher.fetch(new URL('/a', origin));
    expect(fetched).toMatchObject({ file: bytes });
  });

  test('a packed page, unpacked', async () => {
    const { origin } = await server({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
        response.end(gzipSync(text));
      },
    });
    const fetched = await fetcher().fetcher.fetch(new URL('/a', origin));
    expect(fetched).toMatchObject({ bytes: Buffer.from(text) });
  });
});

describe('what a status says', () => {
  // One second of the ten minutes is the pause after robots.txt.
  test.each([
    [404, {}, { code: 'address-gone' }],
    [410, {}, { code: 'address-gone' }],
    [429, { 'retry-after': '120' }, { code: 'address-busy', seconds: 120 }],
    [
      503,
      { 'retry-after': 'Fri, 14 May 2021 12:10:00 GMT' },
      { code: 'address-busy', seconds: 599 },
    ],
    [503, { 'retry-after': 'soon' }, { code: 'address-busy' }],
    [429, { 'retry-after': '99999999999' }, { code: 'address-busy' }],
    [401, {}, { code: 'address-gated' }],
    [403, {}, { code: 'address-refused', status: 403 }],
    [500, {}, { code: 'address-refused', status: 500 }],
    [304, {}, { code: 'address-refused', status: 304 }],
  ])('%d %j', async (status, headers, data) => {
    const fault = await faultOf((_, response) => {
      response.writeHead(status, headers).end();
    });
    expect(fault).toMatchObject(data);
    if (!('seconds' in data)) expect(fault).not.toHaveProperty('seconds');
  });

  test('a name that nobody has, and a port where nobody listens', async () => {
    const nobody = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    const { fetcher: lost } = fetcher({ resolve: nobody });
    expect(await failure(lost.fetch(new URL('http://exampel.test/a')))).toMatchObject({
      code: 'address-not-found',
      address: 'http://exampel.test/a',
      host: 'exampel.test',
    });
    const { origin, server: gone } = await serve({});
    gone.close();
    await once(gone, 'close');
    const refused = fetcher().fetcher.fetch(new URL('/a', origin));
    expect(await failure(refused)).toMatchObject({ code: 'address-unreachable' });
  });

  test('a host that does not speak TLS', async () => {
    const { origin } = await server({ '/a': page(text) });
    const secure = new URL('/a', origin.replace('http:', 'https:'));
    expect(await failure(fetcher().fetcher.fetch(secure))).toMatchObject({
      code: 'address-insecure',
    });
  });
});
