import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writing } from '../../src/embedding/hub/download.ts';
import { troubleOf } from '../../src/embedding/hub/hub-error.ts';
import { addressOf, headersFor, mayAsk } from '../../src/embedding/hub/hub-place.ts';
import { type EmbeddingOptions, loadEmbeddings } from '../../src/embedding/load.ts';
import { errorSentence } from '../../src/messages/index.ts';
import { readerLanguages } from '../../src/messages/reader-language.ts';
import { modelDir } from './model.ts';
import { json, smallModel, weights } from './small-model/files.ts';
import { type Behaviour, Hub } from './small-model/hub.ts';
import { networkFile } from './small-model/network.ts';

const original = smallModel();
const network = 'onnx/model_quantized.onnx';
const size = original[network]?.length ?? 0;

let hub: Hub;
let cacheDir: string;
let remoteHost: string;

beforeEach(async () => {
  hub = new Hub({ ...original });
  remoteHost = await hub.start();
  cacheDir = mkdtempSync(join(tmpdir(), 'bruecke-hub-'));
});

afterEach(async () => {
  await hub.stop();
  rmSync(cacheDir, { recursive: true });
});

function load(options: Partial<EmbeddingOptions> = {}) {
  const { model } = hub;
  return loadEmbeddings({ model, modelDir, cacheDir, remoteHost, pause: 1, ...options });
}

const inCache = (file: string) => join(cacheDir, hub.model, file);
const askedForNetwork = () => hub.asked.filter((path) => path.startsWith('/large/'));

function remains(): string[] {
  return readdirSync(cacheDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.part'),
  );
}

describe('a model from the hub', () => {
  it('is fetched once, of one commit, its fingerprint said, and then read from the cache', async () => {
    const progress: number[] = [];
    const first = await load({ onDownload: (done) => progress.push(done) });
    expect(first.notes.map(({ code }) => code)).toEqual(['model-downloaded']);
    expect(first.notes[0]?.data['fingerprint']).toMatch(/^[0-9a-f]{64}$/);
    expect(hub.asked[0]).toBe('/owner/small/resolve/main/config.json');
    expect(hub.asked[1]).toBe(`/owner/small/resolve/${hub.commit}/tokenizer.json`);
    expect(progress).toContain(size);
    expect(remains()).toEqual([]);
    const count = hub.asked.length;
    await hub.stop();
    const again = await load();
    expect(again.notes).toEqual([]);
    expect(again.embedder.fingerprint).toBe(first.embedder.fingerprint);
    expect(hub.asked).toHaveLength(count);
  });

  it.each<[string, Behaviour, number]>([
    ['goes on where its download broke off', { cutAfter: 50_000, cuts: 2 }, 3],
    ['starts anew where the server cannot go on', { cutAfter: 50_000, cuts: 2, ranges: false }, 3],
    ['may come slowly', { slowness: 40 }, 1],
    ['is asked for again while the server is busy', { status: 503, statuses: 2 }, 1],
    ['is fetched again where its sum is another', { corrupt: 1 }, 2],
  ])('%s', async (_, behaviour, times) => {
    hub.behaviour = behaviour;
    await load({ patience: 300 });
    expect(askedForNetwork()).toHaveLength(times);
    expect(Buffer.compare(readFileSync(inCache(network)), original[network] ?? Buffer.of())).toBe(
      0,
    );
    if (times === 3) expect(askedForNetwork()[1]).toContain(' bytes=50000-');
    expect(remains()).toEqual([]);
  });

  it.each(['config.json', network])(
    'whose %s is broken in the cache has it fetched anew',
    async (file) => {
      const { embedder } = await load();
      truncateSync(inCache(file), 100);
      hub.asked.length = 0;
      const again = await load();
      expect(hub.asked[0]).toBe(`/owner/small/resolve/${hub.commit}/${file}`);
      expect(hub.asked.length).toBeLessThan(3);
      expect(again.embedder.fingerprint).toBe(embedder.fingerprint);
    },
  );

  it('is fetched anew whole where a broken file has changed meanwhile', async () => {
    const { embedder } = await load();
    truncateSync(inCache('config.json'), 1);
    hub.files = { ...original, 'sentence_bert_config.json': json({ max_seq_length: 70 }) };
    hub.files = { ...hub.files, 'config.json': json({ model_type: 'xlm-roberta' }) };
    const again = await load();
    expect(again.notes).toHaveLength(1);
    expect(again.embedder.maximumTokens).toBe(70);
    expect(again.embedder.fingerprint).not.toBe(embedder.fingerprint);
  });

  it('may have only a network that is not quantized', async () => {
    const { [network]: bytes = Buffer.of(), ...others } = original;
    hub.files = { ...others, 'onnx/model.onnx': bytes };
    expect((await load()).embedder.dimensions).toBe(32);
  });
});

describe('a pinned model', () => {
  it('is taken with its fingerprint and refused with another, also from the cache', async () => {
    const sha256 = String((await load()).notes[0]?.data['fingerprint']);
    await load({ settings: { sha256 } });
    const other = { sha256: '0'.repeat(64) };
    await expect(load({ settings: other })).rejects.toMatchObject({
      code: 'model-mismatch',
      data: { model: hub.model, fingerprint: sha256 },
    });
  });

  it('is fetched in its revision', async () => {
    await load({ settings: { revision: 'v2' } });
    expect(hub.asked[0]).toBe('/owner/small/resolve/v2/config.json');
    expect(existsSync(join(cacheDir, `${hub.model}@v2`, network))).toBe(true);
  });
});

describe('a model that cannot be had', () => {
  const refusals: [string, Behaviour, Partial<EmbeddingOptions>, object][] = [
    ['is unknown', {}, { model: 'owner/none' }, { code: 'model-not-found' }],
    ['is not for all', {}, { model: 'gated/small' }, { code: 'model-forbidden' }],
    [
      'has no such revision',
      {},
      { settings: { revision: 'v9' } },
      { code: 'model-not-found', data: { revision: 'v9' } },
    ],
    [
      'keeps breaking off',
      { cutAfter: 10 },
      {},
      { code: 'model-unavailable', data: { reason: 'cut-off' } },
    ],
    [
      'stops coming',
      { stallAfter: 10 },
      { patience: 100 },
      { code: 'model-unavailable', data: { reason: 'too-slow' } },
    ],
    [
      'comes from a busy server',
      { status: 503 },
      {},
      { code: 'model-unavailable', data: { reason: 'HTTP 503' } },
    ],
    ['keeps coming broken', { corrupt: 9 }, {}, { data: { reason: 'sha256' } }],
    [
      'lies where nobody said to ask',
      { leadTo: 'http://192.0.2.1/x' },
      {},
      { code: 'model-unavailable', data: { reason: 'insecure' } },
    ],
    [
      'leads in a circle',
      { leadTo: '/owner/small/resolve/main/onnx/model_quantized.onnx' },
      {},
      { data: { reason: 'too-many-redirects' } },
    ],
  ];
  it.each(refusals)('because it %s', async (_, behaviour, options, error) => {
    hub.behaviour = behaviour;
    await expect(load(options)).rejects.toMatchObject(error);
    expect(remains()).toEqual([]);
    expect(existsSync(inCache(network))).toBe(false);
  });

  it.each<[string, string, Uint8Array | undefined, string]>([
    ['no network', network, undefined, 'no-onnx'],
    ['no tokenizer', 'tokenizer.json', undefined, 'no-tokenizer'],
    ['a network of another kind', network, networkFile(weights, 'logits'), 'not-an-encoder'],
    ['a decoder', 'config.json', json({ is_encoder_decoder: true }), 'not-an-encoder'],
    ['a layer more', 'modules.json', json([{ type: 'a.Dense' }]), 'layers'],
  ])('because it has %s', async (_, file, content, reason) => {
    const files = new Map(Object.entries(original));
    if (content === undefined) files.delete(file);
    else files.set(file, content);
    hub.files = Object.fromEntries(files);
    await expect(load()).rejects.toMatchObject({ code: 'model-unsuitable', data: { reason } });
  });

  it('because a login page comes in its place', async () => {
    hub.files = { ...original, 'config.json': Buffer.from('<html>Log in</html>') };
    await expect(load()).rejects.toMatchObject({
      code: 'model-unavailable',
      data: { reason: 'not-the-hub' },
    });
  });

  it('because the cache cannot be written', async () => {
    const file = join(cacheDir, 'a-file');
    writeFileSync(file, '');
    await expect(load({ cacheDir: file })).rejects.toMatchObject({
      code: 'model-unwritable',
      data: { reason: 'ENOTDIR' },
    });
    mkdirSync(inCache(network), { recursive: true });
    await expect(load()).rejects.toMatchObject({ code: 'model-unwritable' });
  });
});

describe('what Node says is put down to its reason', () => {
  const withCode = (code: string) => Object.assign(new Error(code), { code });

  it.each([
    ['ENOTFOUND', 'no-network'],
    ['ECONNREFUSED', 'no-network'],
    ['UND_ERR_CONNECT_TIMEOUT', 'too-slow'],
    ['ETIMEDOUT', 'too-slow'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ])('%s is %s', (code, reason) => {
    expect(troubleOf(new TypeError('fetch failed', { cause: withCode(code) })).reason).toBe(reason);
    const several = new AggregateError([withCode(code)]);
    expect(troubleOf(new TypeError('fetch failed', { cause: several })).reason).toBe(reason);
  });

  it('a full disk is named, in words, with the way out', async () => {
    const full = writing('/srv/cache/a', () => Promise.reject(withCode('ENOSPC')));
    const error: unknown = await full.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'model-unwritable', data: { reason: 'ENOSPC' } });
    for (const language of readerLanguages) {
      const sentence = errorSentence(error, language);
      expect(sentence).not.toContain('ENOSPC');
      expect(sentence).toContain('MODEL_CACHE_DIR');
    }
  });
});

describe('an address', () => {
  const model = 'owner/small';

  it('keeps the path of a mirror and takes the revision apart from it', () => {
    const place = { model, host: 'https://user:pw@mirror.example/hub/' };
    expect(addressOf(place, 'refs/pr/1', 'onnx/model.onnx').href).toBe(
      'https://mirror.example/hub/owner/small/resolve/refs%2Fpr%2F1/onnx/model.onnx',
    );
  });

  it.each([
    ['https://cdn.example/x', undefined, true],
    ['http://huggingface.co/x', undefined, false],
    ['http://127.0.0.1/x', undefined, false],
    ['http://mirror.example/x', 'https://mirror.example', false],
    ['http://mirror.example:81/x', 'http://mirror.example', true],
    ['http://169.254.169.254/x', 'http://mirror.example', false],
    ['http://localhost:81/x', 'http://127.0.0.1:80', true],
    ['file:///etc/passwd', 'http://mirror.example', false],
  ])('%s from %s may be asked: %s', (address, host, may) => {
    expect(mayAsk(new URL(address), { model, ...(host === undefined ? {} : { host }) })).toBe(may);
  });

  it('is told the token only where it is the hub’s', async () => {
    const place = { model, token: 'hf_secret' };
    const of = (address: string) => headersFor(new URL(address), place)['Authorization'];
    expect(of('https://huggingface.co/x')).toBe('Bearer hf_secret');
    expect(of('https://hf-mirror.com/x')).toBeUndefined();
    expect(of('http://huggingface.co/x')).toBeUndefined();
    await load({ token: 'hf_secret' });
    expect(hub.tokens).toEqual([]);
  });
});
