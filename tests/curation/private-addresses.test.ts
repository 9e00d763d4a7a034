import { afterEach, describe, expect, test } from 'vitest';
import type { Resolve } from '../../src/curation/fetch/connect.ts';
import { Fetcher } from '../../src/curation/fetch/fetcher.ts';
import { isPublicAddress } from '../../src/curation/fetch/public-address.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { fakeClock } from './support/clock.ts';
import { page, redirect, serve } from './support/server.ts';

const forbidden = [
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.100.100.200',
  '192.0.0.192',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::ffff:0:127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2001::1',
  '2001:db8::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'fc00::1',
  'fd00:ec2::254',
  'ff02::1',
  '100::1',
  '4000::1',
  '',
  'localhost',
];

test.each(forbidden)('%j is not of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '2606:4700::1111', '[2a00:1450::1]'])(
  '%s is of the public internet',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function fetcher(resolve: Resolve): Fetcher {
  const made = new Fetcher({
    version: '0',
    allowPrivate: false,
    clock: fakeClock(60_000),
    resolve,
  });
  closing.push(() => made.close());
  return made;
}

async function refusal(made: Fetcher, address: string) {
  try {
    await made.fetch(new URL(address));
  } catch (error) {
    if (error instanceof BrueckeError) return { code: error.code, ...error.data };
    throw error;
  }
  throw new Error('it was read');
}

const noNames: Resolve = async () => {
  throw new Error('nothing should be looked up');
};

describe('an address that says where it leads by number', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://①②⑦.0.0.1/',
    'http://0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'https://10.0.0.1/',
  ])('%s', async (address) => {
    expect(await refusal(fetcher(noNames), address)).toMatchObject({ code: 'address-private' });
  });
});

describe('a name that leads to a private address', () => {
  test.each(forbidden.filter((address) => /^[\d:a-f.]+$/u.test(address)))('%s', async (address) => {
    const resolve: Resolve = async () => [{ address, family: address.includes(':') ? 6 : 4 }];
    expect(await refusal(fetcher(resolve), 'http://a.test/x')).toMatchObject({
      code: 'address-private',
      address: 'http://a.test/x',
    });
  });

  test('also if only one of its addresses is private', async () => {
    const resolve: Resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(await refusal(fetcher(resolve), 'http://a.test/')).toMatchObject({
      code: 'address-private',
    });
  });
});

/** As if one address of this machine were of the internet, and another one not. */
const outside = '127.0.0.2';
const isPublic = (address: string) => address === outside;

function outsideFetcher(resolve: Resolve): Fetcher {
  const made = new Fetcher({
    version: '0',
    allowPrivate: false,
    clock: fakeClock(60_000),
    resolve,
    isPublic,
  });
  closing.push(() => made.close());
  return made;
}

const once: Readonly<Record<string, string>> = { connection: 'close' };

test('a name that is public when first asked and private when asked again', async () => {
  const { origin, asked, close } = await serve(
    { '/robots.txt': page('', once), '*': page('secret', once) },
    '0.0.0.0',
  );
  closing.push(close);
  const { port } = new URL(origin);
  const answers = [outside, outside, '127.0.0.1'];
  const resolve: Resolve = async () => [{ address: answers.shift() ?? '127.0.0.1', family: 4 }];
  const made = outsideFetcher(resolve);
  const first = await made.fetch(new URL(`http://a.test:${port}/first`));
  expect(first).toMatchObject({ kind: 'content' });
  expect(await refusal(made, `http://a.test:${port}/second`)).toMatchObject({
    code: 'address-private',
  });
  expect(asked).toEqual(['/robots.txt', '/first']);
});

test('a redirect to a private address is no way around', async () => {
  const inner = await serve({ '/': page('secret') });
  const { port: innerPort } = new URL(inner.origin);
  const outer = await serve(
    {
      '/a': redirect(`http://inner.test:${innerPort}/`),
      '/b': redirect(`http://2130706433:${innerPort}/`),
    },
    outside,
  );
  closing.push(inner.close, outer.close);
  const resolve: Resolve = async (host) => [
    { address: host === 'inner.test' ? '127.0.0.1' : outside, family: 4 },
  ];
  const made = outsideFetcher(resolve);
  for (const path of ['a', 'b']) {
    const { port } = new URL(outer.origin);
    expect(await refusal(made, `http://outer.test:${port}/${path}`)).toMatchObject({
      code: 'address-private',
    });
  }
  expect(inner.asked).toEqual([]);
  expect(outer.asked).toEqual(['/robots.txt', '/a', '/b']);
});

test('where the keeper allows it, this machine is read', async () => {
  const { origin, close } = await serve({ '/': page('<p>Hier</p>') });
  closing.push(close);
  const made = new Fetcher({ version: '0', allowPrivate: true, clock: fakeClock(60_000) });
  closing.push(() => made.close());
  expect(await made.fetch(new URL(origin))).toMatchObject({ kind: 'content' });
});
