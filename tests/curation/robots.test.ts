import { afterEach, describe, expect, test } from 'vitest';
import { Fetcher } from '../../src/curation/fetch/fetcher.ts';
import { Turns } from '../../src/curation/fetch/turns.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { fakeClock } from './support/clock.ts';
import { type Handler, page, redirect, serve } from './support/server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const rules =
  (text: string): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(text);
  };
const status =
  (code: number): Handler =>
  (_, response) => {
    response.writeHead(code).end();
  };

async function visitTo(robots: Handler, paths: readonly string[] = ['/a']) {
  const { origin, asked, close } = await serve({ '/robots.txt': robots, '*': page('<p>x</p>') });
  closing.push(close);
  const clock = fakeClock(60_000);
  const fetcher = new Fetcher({ version: '0', allowPrivate: true, clock });
  closing.push(() => fetcher.close());
  const outcomes: string[] = [];
  for (const path of paths) {
    outcomes.push(
      await fetcher.fetch(new URL(path, origin)).then(
        ({ kind }) => kind,
        (error: unknown) => (error instanceof BrueckeError ? error.code : 'other'),
      ),
    );
  }
  return { outcomes, asked, clock, origin };
}

describe('robots.txt', () => {
  test.each([
    ['allows all', rules(''), 'content'],
    ['forbids all', rules('User-agent: *\nDisallow: /'), 'address-robots'],
    ['forbids us by name', rules('User-agent: bruecke\nDisallow: /a'), 'address-robots'],
    ['forbids others', rules('User-agent: GPTBot\nDisallow: /'), 'content'],
    [
      'allows us alone',
      rules('User-agent: *\nDisallow: /\n\nUser-agent: Bruecke\nAllow: /'),
      'content',
    ],
    ['is a page of HTML', page('<p>Not here</p>'), 'content'],
    ['is not there', status(404), 'content'],
    ['may not be read', status(403), 'content'],
    ['fails', status(500), 'address-robots-unknown'],
    ['is busy', status(429), 'address-robots-unknown'],
    ['leads in circles', redirect('/robots.txt'), 'content'],
    ['breaks off', (_, response) => response.socket?.destroy(), 'address-unreachable'],
  ] satisfies [string, Handler, string][])('that %s', async (_, robots, outcome) => {
    const { outcomes, asked } = await visitTo(robots);
    expect(outcomes).toEqual([outcome]);
    expect(asked.includes('/a')).toBe(outcome === 'content');
  });

  test('that never comes: nothing is read', async () => {
    const clock = fakeClock(60_000);
    const { origin, asked, close } = await serve({
      '/robots.txt': (_, response) => {
        const pass = setInterval(() => clock.advance(5000), 5);
        response.on('close', () => clearInterval(pass));
      },
      '/a': page('x'),
    });
    closing.push(close);
    const fetcher = new Fetcher({ version: '0', allowPrivate: true, clock });
    closing.push(() => fetcher.close());
    await expect(fetcher.fetch(new URL('/a', origin))).rejects.toMatchObject({
      code: 'address-robots-unknown',
    });
    expect(asked).toEqual(['/robots.txt']);
  });

  test('is read once for a host, and holds for where a redirect leads', async () => {
    const { outcomes, asked } = await visitTo(rules('User-agent: *\nDisallow: /b'), [
      '/a',
      '/c',
      '/b',
    ]);
    expect(outcomes).toEqual(['content', 'content', 'address-robots']);
    expect(asked).toEqual(['/robots.txt', '/a', '/c']);
    const other = await serve({ '/robots.txt': rules('User-agent: *\nDisallow: /') });
    const first = await serve({ '/a': redirect(`${other.origin}/x`) });
    closing.push(other.close, first.close);
    const fetcher = new Fetcher({ version: '0', allowPrivate: true, clock: fakeClock(60_000) });
    closing.push(() => fetcher.close());
    await expect(fetcher.fetch(new URL('/a', first.origin))).rejects.toMatchObject({
      code: 'address-robots',
    });
    expect(other.asked).toEqual(['/robots.txt']);
  });

  test.each([
    ['', 1000],
    ['User-agent: *\nCrawl-delay: 7', 7000],
    ['User-agent: *\nCrawl-delay: 0.1', 1000],
    ['User-agent: *\nCrawl-delay: 86400', 30_000],
    ['User-agent: *\nCrawl-delay: -5', 1000],
  ])('asks for a pause: %j', async (text, pause) => {
    const { clock } = await visitTo(rules(text), ['/a', '/b', '/c']);
    // The first page comes before its turn is known; limits sleep too, but longer.
    const pauses = clock.sleeps.filter((sleep) => ![20_000, 120_000].includes(sleep));
    expect(pauses.slice(-2)).toEqual([pause, pause]);
  });
});

test('one at a time for a host, others meanwhile', async () => {
  const turns = new Turns(fakeClock(60_000), 1000);
  const running = new Map<string, number>();
  let most = 0;
  let together = 0;
  const visit = (host: string) =>
    turns.take(host, async () => {
      running.set(host, (running.get(host) ?? 0) + 1);
      most = Math.max(most, ...running.values());
      together = Math.max(together, [...running.values()].filter((count) => count > 0).length);
      await new Promise((resolve) => setImmediate(resolve));
      running.set(host, (running.get(host) ?? 0) - 1);
      if (host === 'c') throw new Error('failed');
    });
  await Promise.allSettled(['a', 'a', 'b', 'a', 'c', 'c', 'b'].map(visit));
  expect({ most, together }).toEqual({ most: 1, together: 3 });
});
