import { BrueckeError } from '../../../domain/errors.ts';
import { cleanCharacters, collapseSpaces } from '../../clean.ts';
import type { FormatReader, Piece, StatedMetadata } from '../reader.ts';
import { statedName } from '../stated-name.ts';
import { inReadingOrder } from './columns.ts';
import { type PageText, readPage } from './fragments.ts';
import { openPdf } from './library.ts';
import { type Line, linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutRunning } from './running.ts';

/** Fewer letters on a page, on average, are stamps and numbers on pictures of pages. */
const fewestLetters = 15;

/** PDF: the text of its pages in reading order, each piece with its pages. */
export const pdfReader: FormatReader = {
  format: 'pdf',
  endings: ['.pdf'],
  isApart: true,
  async read(bytes, file) {
    const document = await openPdf(bytes, file);
    try {
      const pages: PageText[] = [];
      for (let number = 1; number <= document.numPages; number += 1) {
        pages.push(await readPage(await document.getPage(number)));
      }
      if (lettersOf(pages) < fewestLetters * pages.length) {
        throw new BrueckeError('document-scanned', { file });
      }
      const { pages: texts, running } = withoutRunning(pages);
      const pieces = paragraphsOf(texts.flatMap(linesOfPage));
      const { info } = await document.getMetadata();
      return {
        pieces: [...pieces, ...running.map(runningPiece)],
        metadata: statedBy(info, pieces),
      };
    } catch (cause) {
      if (cause instanceof BrueckeError || cause instanceof RangeError) throw cause;
      throw new BrueckeError('document-damaged', { file }, { cause });
    } finally {
      await document.destroy();
    }
  },
};

/** Letters that a font without a table of characters leaves behind are none. */
function lettersOf(pages: readonly PageText[]): number {
  const text = pages
    .flatMap(({ fragments }) => fragments.map((fragment) => fragment.text))
    .join('');
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function linesOfPage({ number, fragments }: PageText): Line[] {
  return inReadingOrder(fragments).flatMap((column) => linesOf(column, number));
}

function runningPiece(text: string): Piece {
  return { kind: 'boilerplate', text: collapseSpaces(cleanCharacters(text)) };
}

const madeByProgram =
  /^(?:untitled|unbenannt|microsoft\s|about:|https?:|无标题)|\.(?:docx?|odt|rtf|indd|pdf|pptx?|html?)$/iu;

/** A headline on the page says more than the field, which programs fill with names of files. */
function statedBy(info: unknown, pieces: readonly Piece[]): StatedMetadata {
  const field = (name: string): string => {
    const value: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, name) : '';
    return typeof value === 'string' ? collapseSpaces(cleanCharacters(value)) : '';
  };
  const title = field('Title');
  const hasHeadline = pieces.some(({ kind }) => kind === 'heading');
  return {
    ...(title !== '' && !hasHeadline && !madeByProgram.test(title) && { title }),
    ...statedName(field('Author')),
  };
}
