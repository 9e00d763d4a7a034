import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/pdf.d.ts';
import { BrueckeError } from '../../../domain/errors.ts';

const require = createRequire(import.meta.url);

/**
 * Opens a PDF with pdf.js. Character maps and fonts come from its own folder: nothing is downloaded,
 * no script of the document runs, nothing is drawn.
 * @throws BrueckeError `document-encrypted`, `document-damaged`
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PDFDocumentProxy> {
  standInForCanvas();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(require.resolve('pdfjs-dist/package.json'));
  try {
    return await getDocument({
      // Its buffer is taken over.
      data: Uint8Array.from(bytes),
      cMapUrl: join(folder, 'cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: join(folder, 'standard_fonts/'),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      verbosity: 0,
    }).promise;
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    const code = isLocked ? 'document-encrypted' : 'document-damaged';
    throw new BrueckeError(code, { file }, { cause });
  }
}

/**
 * pdf.js loads a native library for drawing as soon as it is imported. Text needs none, so it finds
 * that library loaded already, and empty.
 */
function standInForCanvas(): void {
  const globals: Record<string, unknown> = globalThis;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= class {};
  try {
    const path = createRequire(require.resolve('pdfjs-dist/package.json')).resolve(
      '@napi-rs/canvas',
    );
    const { Module } = require('node:module');
    const empty = new Module(path);
    empty.loaded = true;
    require.cache[path] ??= empty;
  } catch {
    // Not installed, as it is optional.
  }
}
