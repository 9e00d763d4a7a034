import { decodeText } from '../corpus/decode.ts';
import { splitFrontMatter } from '../corpus/front-matter/split.ts';
import { BrueckeError } from '../domain/errors.ts';
import { sha256Hex } from '../domain/sha256.ts';
import { shownAddress } from './fetch/address.ts';
import type { Fetched } from './fetch/fetcher.ts';
import { proposeFields } from './propose.ts';
import type { DocumentReader } from './read.ts';
import type { Draft } from './store/draft.ts';
import { webFolder } from './store/layout.ts';
import { toMarkdown } from './store/markdown.ts';
import { idFromAddress } from './store/names.ts';

/** Text is kept as Markdown, which a keeper can mend; what has pages and pictures is kept as it is. */
const asMarkdown: ReadonlySet<string> = new Set(['.html', '.md', '.txt']);

/**
 * What was fetched as a draft.
 * @throws BrueckeError `address-gated`, `document-…` with the address in place of the file
 */
export async function webDraft(
  asked: URL,
  fetched: Extract<Fetched, { kind: 'content' }>,
  { now, reader }: { readonly now: Date; readonly reader: DocumentReader },
): Promise<Draft> {
  const { url, bytes, file: content, ending, etag, lastModified } = fetched;
  const id = idFromAddress(asked);
  const isText = asMarkdown.has(ending);
  const document = await readFetched(content, `${webFolder}/${id}${ending}`, asked, reader);
  return {
    source: shownAddress(asked.href),
    address: { asked: asked.href, found: url.href },
    file: `${webFolder}/${id}${isText ? '.md' : ending}`,
    body: isText ? Buffer.from(toMarkdown(document)) : bytes,
    isText,
    proposed: proposeFields(document, { url: url.href, read: now.toISOString().slice(0, 10) }),
    ...(isText && { original: { bytes, ending } }),
    sha256: sha256Hex(bytes),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    document,
  };
}

async function readFetched(bytes: Uint8Array, file: string, asked: URL, reader: DocumentReader) {
  const address = shownAddress(asked.href);
  try {
    return await reader.read(withoutFrontMatter(bytes, file), file);
  } catch (error) {
    if (!(error instanceof BrueckeError)) throw error;
    if (error.code === 'document-gated') {
      throw new BrueckeError('address-gated', { address }, { cause: error });
    }
    throw new BrueckeError(error.code, { ...error.data, file: address }, { cause: error });
  }
}

/** What a stranger's page generator wrote for itself is not for us. */
function withoutFrontMatter(bytes: Uint8Array, file: string): Uint8Array {
  if (!/\.(?:md|txt)$/u.test(file)) return bytes;
  const text = decodeText(bytes, file).replace(/\r\n?/gu, '\n');
  return Buffer.from(splitFrontMatter(text, file).body);
}
