import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EmbeddingOptions } from '../../src/embedding/load.ts';
import { json, weights } from './small-model/files.ts';
import type { Behaviour } from './small-model/hub.ts';
import { HubFixture, original } from './small-model/hub-fixture.ts';
import { networkFile } from './small-model/network.ts';

const network = 'onnx/model_quantized.onnx';

const the = new HubFixture();

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
      { code: 'model-unavailable', data: { reason: 'stalled' } },
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
    the.hub.behaviour = behaviour;
    await expect(the.load(options)).rejects.toMatchObject(error);
    expect(the.remains()).toEqual([]);
    expect(existsSync(the.inCache(network))).toBe(false);
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
    the.hub.files = Object.fromEntries(files);
    await expect(the.load()).rejects.toMatchObject({ code: 'model-unsuitable', data: { reason } });
  });

  it('because a login page comes in its place', async () => {
    the.hub.files = { ...original, 'config.json': Buffer.from('<html>Log in</html>') };
    await expect(the.load()).rejects.toMatchObject({
      code: 'model-unavailable',
      data: { reason: 'not-the-hub' },
    });
  });

  it('because the cache cannot be written', async () => {
    const file = join(the.cacheDir, 'a-file');
    writeFileSync(file, '');
    await expect(the.load({ cacheDir: file })).rejects.toMatchObject({
      code: 'model-unwritable',
      data: { reason: 'ENOTDIR' },
    });
    mkdirSync(the.inCache(network), { recursive: true });
    await expect(the.load()).rejects.toMatchObject({ code: 'model-unwritable' });
  });
});

it('a token is not told to a mirror', async () => {
  await the.load({ token: 'hf_secret' });
  expect(the.hub.asked).not.toEqual([]);
  expect(the.hub.tokens).toEqual([]);
});
