import { describe, expect, it } from 'vitest';
import { writing } from '../../src/embedding/hub/download.ts';
import { troubleOf } from '../../src/embedding/hub/hub-error.ts';
import { addressOf, headersFor, mayAsk } from '../../src/embedding/hub/hub-place.ts';
import { errorSentence } from '../../src/messages/index.ts';
import { readerLanguages } from '../../src/messages/reader-language.ts';

describe('what Node says is put down to its reason', () => {
  const withCode = (code: string) => Object.assign(new Error(code), { code });

  it.each([
    ['ENOTFOUND', 'no-network'],
    ['ECONNREFUSED', 'no-network'],
    ['UND_ERR_CONNECT_TIMEOUT', 'stalled'],
    ['ETIMEDOUT', 'stalled'],
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

  it('is told the token only where it is the hub’s', () => {
    const place = { model, token: 'hf_secret' };
    const of = (address: string) => headersFor(new URL(address), place)['Authorization'];
    expect(of('https://huggingface.co/x')).toBe('Bearer hf_secret');
    expect(of('https://hf-mirror.com/x')).toBeUndefined();
    expect(of('http://huggingface.co/x')).toBeUndefined();
  });
});
