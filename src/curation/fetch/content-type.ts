import { decodeText } from '../../corpus/decode.ts';
import { endingOf, readerOf } from '../../corpus/formats/all.ts';

const endings: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/x-markdown': '.md',
  'application/pdf': '.pdf',
  'application/x-pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'message/rfc822': '.eml',
};
/** Types that servers give to what they know nothing about. */
const unsaid = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/download',
]);

const signatures: readonly (readonly [ending: string, bytes: readonly number[]])[] = [
  ['.pdf', [0x25, 0x50, 0x44, 0x46]],
  ['.docx', [0x50, 0x4b, 0x03, 0x04]],
];

export interface ContentType {
  /** As in the header, without its parameters. */
  readonly type: string;
  readonly charset?: string;
}

export function parseContentType(header: string | undefined): ContentType {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim());
  const charset = parameters
    .map((parameter) => /^charset\s*=\s*"?([^"\s]+)"?$/iu.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  return { type: type.toLowerCase(), ...(charset !== undefined && { charset }) };
}

/**
 * The ending of a file with this content, by its first bytes, by what the server says, and where that
 * says nothing, by the address. Undefined: a kind that is not read.
 */
export function endingOfContent(
  bytes: Uint8Array,
  { type }: ContentType,
  url: URL,
): string | undefined {
  const signed = signatures.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  )?.[0];
  const stated = unsaid.has(type) ? endingOf(url.pathname) || '.html' : endings[type];
  const isWord = signed === '.docx' && stated !== '.docx';
  const ending = isWord ? undefined : (signed ?? stated);
  return ending !== undefined && readerOf(`x${ending}`) !== undefined ? ending : undefined;
}

const textEndings = new Set(['.html', '.txt', '.md']);
const statesItself = /<meta[^>]{1,200}charset|<\?xml[^>]{1,100}encoding/iu;

/**
 * The content as a file that stands alone: what only the header said about its characters would be
 * lost. A page that states its own is left as it is.
 */
export function standingAlone(
  bytes: Uint8Array,
  ending: string,
  { charset }: ContentType,
): Uint8Array {
  if (charset === undefined || !textEndings.has(ending)) return bytes;
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (statesItself.test(head)) return bytes;
  return Buffer.from(decodeText(bytes, 'answer', charset), 'utf8');
}
