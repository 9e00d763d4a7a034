import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fakeClock } from './support/clock.ts';
import { closeAll, failure, faultOf, fetcher, server, text } from './support/fetching.ts';
import type { Handler } from './support/server.ts';

afterEach(closeAll);

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
