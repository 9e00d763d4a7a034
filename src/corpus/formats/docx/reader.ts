import { BrueckeError } from '../../../domain/errors.ts';
import { isLanguage } from '../../../domain/language.ts';
import { cleanCharacters, collapseSpaces } from '../../clean.ts';
import { decodeReferences } from '../entities.ts';
import { htmlPieces } from '../html/blocks.ts';
import { parsePage } from '../html/dom.ts';
import type { FormatReader, StatedMetadata } from '../reader.ts';
import { statedName } from '../stated-name.ts';
import { unpackText } from './unpack.ts';

/** Beyond the headings that the library knows by itself. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
];

/** Word documents: text, headings, lists, tables and footnotes; comments and deleted text are not read. */
export const docxReader: FormatReader = {
  format: 'docx',
  endings: ['.docx', '.docm', '.dotx'],
  isApart: true,
  async read(bytes, file) {
    if (isOlderOffice(bytes)) throw new BrueckeError(...errorOfOlderOffice(bytes, file));
    try {
      const parts = await unpackText(bytes, file);
      if (!parts.has('[Content_Types].xml')) throw new BrueckeError('document-binary', { file });
      if (!parts.has('word/document.xml')) throw notWord(parts, file);
      const page = await parsePage(await convert(bytes));
      return {
        pieces: htmlPieces(page.root),
        metadata: statedBy(parts.get('docProps/core.xml')),
      };
    } catch (cause) {
      if (cause instanceof BrueckeError || cause instanceof RangeError) throw cause;
      throw new BrueckeError('document-damaged', { file }, { cause });
    }
  },
};

async function convert(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const options = {
    styleMap,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  };
  return (await mammoth.convertToHtml({ buffer }, options)).value;
}

function isOlderOffice([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0;
}

/** Word wraps a document with a password in the container of its older format. */
function errorOfOlderOffice(
  bytes: Uint8Array,
  file: string,
): ConstructorParameters<typeof BrueckeError> {
  const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isLocked
    ? ['document-encrypted', { file }]
    : ['document-format', { file, format: 'doc', formats: '.docx' }];
}

function notWord(parts: ReadonlyMap<string, Uint8Array>, file: string): BrueckeError {
  const format = parts.has('xl/workbook.xml')
    ? 'xlsx'
    : parts.has('ppt/presentation.xml')
      ? 'pptx'
      : 'zip';
  return new BrueckeError('document-format', { file, format, formats: '.docx' });
}

/** Of the document's properties those that a person fills in. */
function statedBy(core: Uint8Array | undefined): StatedMetadata {
  const xml = core === undefined ? '' : new TextDecoder().decode(core);
  const field = (name: string): string => {
    const content = new RegExp(`<${name}(?:\\s[^<>]{0,200})?>([^<>]{1,300})</${name}>`, 'u').exec(
      xml,
    );
    return collapseSpaces(cleanCharacters(decodeReferences(content?.[1] ?? '')));
  };
  const title = field('dc:title');
  const language = field('dc:language').slice(0, 2).toLowerCase();
  return {
    ...(title !== '' && { title }),
    ...statedName(field('dc:creator')),
    ...(isLanguage(language) && { language }),
  };
}
