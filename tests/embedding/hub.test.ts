import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { json } from './small-model/files.ts';
import type { Behaviour } from './small-model/hub.ts';
import { HubFixture, original } from './small-model/hub-fixture.ts';

const network = 'onnx/model_quantized.onnx';
const size = original[network]?.length ?? 0;

const the = new HubFixture();
const askedForNetwork = () => the.hub.asked.filter((path) => path.startsWith('/large/'));

describe('a model from the hub', () => {
  it('is fetched once, of one commit, its fingerprint said, and then read from the cache', async () => {
    const progress: number[] = [];
    const first = await the.load({ onDownload: (done) => progress.push(done) });
    expect(first.notes.map(({ code }) => code)).toEqual(['model-downloaded']);
    expect(first.notes[0]?.data['fingerprint']).toMatch(/^[0-9a-f]{64}$/);
    expect(the.hub.asked[0]).toBe('/owner/small/resolve/main/config.json');
    expect(the.hub.asked[1]).toBe(`/owner/small/resolve/${the.hub.commit}/tokenizer.json`);
    expect(progress).toContain(size);
    expect(the.remains()).toEqual([]);
    const count = the.hub.asked.length;
    await the.hub.stop();
    const again = await the.load();
    expect(again.notes).toEqual([]);
    expect(again.embedder.fingerprint).toBe(first.embedder.fingerprint);
    expect(the.hub.asked).toHaveLength(count);
  });

  it.each<[string, Behaviour, number]>([
    ['goes on where its download broke off', { cutAfter: 50_000, cuts: 2 }, 3],
    ['starts anew where the server cannot go on', { cutAfter: 50_000, cuts: 2, ranges: false }, 3],
    ['may come slowly', { slowness: 40 }, 1],
    ['is asked for again while the server is busy', { status: 503, statuses: 2 }, 1],
    ['is fetched again where its sum is another', { corrupt: 1 }, 2],
  ])('%s', async (_, behaviour, times) => {
    the.hub.behaviour = behaviour;
    await the.load({ patience: 300 });
    expect(askedForNetwork()).toHaveLength(times);
    expect(
      Buffer.compare(readFileSync(the.inCache(network)), original[network] ?? Buffer.of()),
    ).toBe(0);
    if (times === 3) expect(askedForNetwork()[1]).toContain(' bytes=50000-');
    expect(the.remains()).toEqual([]);
  });

  it.each(['config.json', network])(
    'whose %s is broken in the cache has it fetched anew',
    async (file) => {
      const { embedder } = await the.load();
      truncateSync(the.inCache(file), 100);
      the.hub.asked.length = 0;
      const again = await the.load();
      expect(the.hub.asked[0]).toBe(`/owner/small/resolve/${the.hub.commit}/${file}`);
      expect(the.hub.asked.length).toBeLessThan(3);
      expect(again.embedder.fingerprint).toBe(embedder.fingerprint);
    },
  );

  it('is fetched anew whole where a broken file has changed meanwhile', async () => {
    const { embedder } = await the.load();
    truncateSync(the.inCache('config.json'), 1);
    the.hub.files = { ...original, 'sentence_bert_config.json': json({ max_seq_length: 70 }) };
    the.hub.files = { ...the.hub.files, 'config.json': json({ model_type: 'xlm-roberta' }) };
    const again = await the.load();
    expect(again.notes).toHaveLength(1);
    expect(again.embedder.maximumTokens).toBe(70);
    expect(again.embedder.fingerprint).not.toBe(embedder.fingerprint);
  });

  it('may have only a network that is not quantized', async () => {
    const { [network]: bytes = Buffer.of(), ...others } = original;
    the.hub.files = { ...others, 'onnx/model.onnx': bytes };
    expect((await the.load()).embedder.dimensions).toBe(32);
  });
});

describe('a pinned model', () => {
  it('is taken with its fingerprint and refused with another, also from the cache', async () => {
    const sha256 = String((await the.load()).notes[0]?.data['fingerprint']);
    await the.load({ settings: { sha256 } });
    const other = { sha256: '0'.repeat(64) };
    await expect(the.load({ settings: other })).rejects.toMatchObject({
      code: 'model-mismatch',
      data: { model: the.hub.model, fingerprint: sha256 },
    });
  });

  it('is fetched in its revision', async () => {
    await the.load({ settings: { revision: 'v2' } });
    expect(the.hub.asked[0]).toBe('/owner/small/resolve/v2/config.json');
    expect(existsSync(join(the.cacheDir, `${the.hub.model}@v2`, network))).toBe(true);
  });
});
