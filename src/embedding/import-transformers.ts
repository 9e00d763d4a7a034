import { createRequire, Module } from 'node:module';

/**
 * What transformers.js imports for browsers and for pictures, and never calls for text in Node.
 * Both take a quarter of its loading time and 15 MB.
 */
const unused = ['onnxruntime-web', 'sharp'] as const;

/**
 * Imports transformers.js late, because that takes a fifth of a second, and with empty modules in
 * place of those it has no use for here.
 */
export function importTransformers(): Promise<typeof import('@xenova/transformers')> {
  const require = createRequire(import.meta.url);
  const theirs = createRequire(require.resolve('@xenova/transformers'));
  for (const name of unused) {
    const path = theirs.resolve(name);
    if (require.cache[path] !== undefined) continue;
    const empty = new Module(path);
    empty.filename = path;
    empty.loaded = true;
    require.cache[path] = empty;
  }
  return import('@xenova/transformers');
}
