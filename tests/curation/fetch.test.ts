import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/curation/fetch/address.ts';
import { Fetcher, type FetcherOptions } from '../../src/curation/fetch/fetcher.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { type FakeClock, fakeClock } from './support/clock.ts';
import {
  article,
  type Handler,
  page,
  redirect,
  serve,
  type TestServer,
  visit,
} from './support/server.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function server(pages: Readonly<Record<string, Handler>>): Promise<TestServer> {
  const started = await serve(pages);
  closing.push(() => started.close());
  return started;
}

function fetcher(options: Partial<FetcherOptions> = {}): { fetcher: Fetcher; clock: FakeClock } {
  const clock = fakeClock(60_000);
  const made = new Fetcher({ version: '1.2.3', allowPrivate: true, clock, ...options });
  closing.push(() => made.close());
  return { fetcher: made, clock };
}

async function failure(
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

const text = article('Ein Besuch', visit);

async function faultOf(handler: Handler, options: Partial<FetcherOptions> = {}) {
  const { origin } = await server({ '/a': handler });
  return failure(fetcher(options).fetcher.fetch(new URL('/a', origin)));
}

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

describe('servers that do harm', () => {
  test('a byte a second is given up when the time is over', async () => {
    const clock = fakeClock(60_000);
    const { origin } = await server({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = () => {
          if (response.destroyed) return;
          clock.advance(1000);
          response.write('x', () => setImmediate(drip));
        };
        drip();
      },
    });
    const slow = fetcher({ clock }).fetcher.fetch(new URL('/a', origin));
    expect(await failure(slow)).toMatchObject({ code: 'address-slow', address: `${origin}/a` });
    expect(clock.now()).toBeLessThan(200_000);
  });

  test.each(['before its headers', 'after its headers'])('silence %s is given up', async (when) => {
    const clock = fakeClock(60_000);
    const { origin } = await server({
      '/a': (_, response) => {
        if (when.startsWith('after')) {
          response.writeHead(200, { 'content-type': 'text/html' });
          response.write('x');
        }
        const pass = setInterval(() => clock.advance(5000), 5);
        response.on('close', () => clearInterval(pass));
      },
    });
    const silent = fetcher({ clock }).fetcher.fetch(new URL('/a', origin));
    expect(await failure(silent)).toMatchObject({ code: 'address-slow' });
  });

  test('a body without an end is cut where it is too large', async () => {
    const endless: Handler = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    const fault = await faultOf(endless, { limits: { bytes: 2_000_000 } });
    expect(fault).toMatchObject({ code: 'address-too-large', limit: 2 });
  });

  test('a body that says it is too large is not begun', async () => {
    const large: Handler = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '99999999999' });
      response.write('x');
    };
    expect(await faultOf(large)).toMatchObject({ code: 'address-too-large' });
  });

  test('a bomb is not unpacked beyond the limit', async () => {
    const bomb: Handler = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(50_000_000)));
    };
    expect(await faultOf(bomb, { limits: { bytes: 1_000_000 } })).toMatchObject({
      code: 'address-too-large',
    });
  });

  test.each([
    ['gzip', 'no gzip at all'],
    ['gzip, gzip', 'packed twice'],
    ['compress', 'packed in a way that nobody uses'],
  ])('an answer with content-encoding %s that is %s is broken', async (encoding, body) => {
    const handler: Handler = (_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding })
        .end(body);
    };
    expect(await faultOf(handler)).toMatchObject({ code: 'address-broken' });
  });

  test.each<[string, Handler]>([
    [
      'a gzip that breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
        response.end(gzipSync(text).subarray(0, -20));
      },
    ],
    [
      'chunks that break off',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'transfer-encoding': 'chunked' });
        response.write('<p>half');
        setImmediate(() => response.socket?.end());
      },
    ],
    [
      'fewer bytes than announced',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
        response.write('<p>half');
        setImmediate(() => response.socket?.end());
      },
    ],
    [
      'a connection that is reset in the middle',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write('<p>half');
        setImmediate(() => response.socket?.resetAndDestroy());
      },
    ],
    [
      'headers of a megabyte',
      (_, response) => {
        response.socket?.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1_000_000)}\r\n\r\n`);
      },
    ],
    ['what is no HTTP', (_, response) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n')],
  ])('%s: the answer is broken', async (_, handler) => {
    expect(await faultOf(handler)).toMatchObject({ code: 'address-broken' });
  });

  test.each([
    ['video/mp4', 'video/mp4'],
    ['application/json; charset=utf-8', 'application/json'],
    ['constructor', 'constructor'],
    ['application/zip', 'application/zip'],
  ])('content of the type %s is not read', async (type, format) => {
    const fault = await faultOf((_, response) => {
      response.writeHead(200, { 'content-type': type }).end('xxxx');
    });
    expect(fault).toMatchObject({ code: 'address-type', format });
  });

  test('a PDF that is said to be a page is a PDF', async () => {
    const { origin } = await server({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end('%PDF-1.7 …');
      },
    });
    expect(await fetcher().fetcher.fetch(new URL('/a', origin))).toMatchObject({ ending: '.pdf' });
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
