type Json = Record<string, unknown>;

/**
 * `tokenizer.json` as transformers.js 2 reads it. Files written since 2024 say only when Metaspace
 * puts a space before a text, which it takes for never: then each text would begin in mid-word.
 */
export function readableTokenizer(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('"prepend_scheme"')) return bytes;
  const tokenizer: unknown = JSON.parse(text);
  if (!isObject(tokenizer)) return bytes;
  withPrefixSpace(tokenizer['pre_tokenizer']);
  withPrefixSpace(tokenizer['decoder']);
  return new TextEncoder().encode(JSON.stringify(tokenizer));
}

/** For a Metaspace, by itself or in a sequence. */
function withPrefixSpace(step: unknown): void {
  if (!isObject(step)) return;
  const steps = step['pretokenizers'] ?? step['decoders'];
  if (Array.isArray(steps)) for (const inner of steps) withPrefixSpace(inner);
  if (step['type'] === 'Metaspace') step['add_prefix_space'] ??= step['prepend_scheme'] !== 'never';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
