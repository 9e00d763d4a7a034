import { cleanCharacters, collapseSpaces } from '../../clean.ts';
import { withWindowsMarks } from '../../encoding/windows-1252.ts';
import type { Piece } from '../reader.ts';
import { pieceOf } from '../text.ts';
import { type HtmlElement, type HtmlNode, isElement, isText } from './dom.ts';

const skipped = new Set(
  'script style noscript template svg math iframe object embed canvas audio video form button input select textarea label head title meta link base dialog map'.split(
    ' ',
  ),
);
const besideText = new Set(['nav', 'footer', 'aside', 'figcaption', 'menu']);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const heading = /^h([1-6])$/u;
/** A cell this long holds a text: the table only arranges the page. */
const longestCell = 300;
/** '[1]', '↑': the way to a footnote and back. */
const footnoteMark = /^\[?(?:\d{1,3}|↑|\*)\]?$/u;

/** The paragraphs, headings, entries and rows below an element, as a reader sees them. */
export function htmlPieces(root: HtmlNode): Piece[] {
  const walk = new Walk();
  walk.enter(root, 'paragraph');
  walk.end('paragraph');
  return walk.pieces;
}

type Context = 'paragraph' | 'item' | 'boilerplate';

class Walk {
  readonly pieces: Piece[] = [];
  private run = '';

  enter(node: HtmlNode, context: Context): void {
    for (const child of Array.from(node.childNodes)) {
      if (isText(child)) this.run += child.textContent ?? '';
      else if (isElement(child) && isShown(child)) this.element(child, context);
    }
  }

  /** Ends the paragraph that the inline text so far makes. */
  end(context: Context): void {
    const text = cleanText(this.run);
    this.run = '';
    if (text === '') return;
    this.pieces.push(context === 'paragraph' ? pieceOf(text) : { kind: context, text });
  }

  private element(element: HtmlElement, context: Context): void {
    const name = element.localName;
    const level = heading.exec(name)?.[1];
    if (name === 'br') this.end(context);
    else if (inline.has(name)) this.inline(element, context);
    else if (level !== undefined) this.heading(element, Number(level), context);
    else if (name === 'tr') this.row(element, context);
    else this.block(element, contextIn(name, context), context);
  }

  private inline(element: HtmlElement, context: Context): void {
    const isMark =
      /^(?:sup|a)$/u.test(element.localName) &&
      footnoteMark.test((element.textContent ?? '').trim()) &&
      (
        element.getAttribute('href') ??
        element.querySelector('a')?.getAttribute('href') ??
        ''
      ).startsWith('#');
    if (!isMark) this.enter(element, context);
  }

  private heading(element: HtmlElement, level: number, context: Context): void {
    this.end(context);
    const text = cleanText(element.textContent ?? '');
    if (text === '') return;
    this.pieces.push(
      context === 'boilerplate' ? { kind: context, text } : { kind: 'heading', text, level },
    );
  }

  private row(element: HtmlElement, context: Context): void {
    this.end(context);
    const cells = Array.from(element.childNodes)
      .filter(isElement)
      .map((cell) => cleanText(textWithSpaces(cell)))
      .filter((cell) => cell !== '');
    const isData = cells.length > 1 && cells.every(({ length }) => length <= longestCell);
    if (isData && element.querySelector('table') === null) {
      this.pieces.push({
        kind: context === 'boilerplate' ? context : 'row',
        text: cells.join(' | '),
      });
    } else this.block(element, context, context);
  }

  private block(element: HtmlElement, inside: Context, outside: Context): void {
    this.end(outside);
    this.enter(element, inside);
    this.end(inside);
  }
}

function contextIn(name: string, context: Context): Context {
  if (context === 'boilerplate' || besideText.has(name)) return 'boilerplate';
  if (name === 'li') return 'item';
  return name === 'ul' || name === 'ol' || name === 'dl' ? 'paragraph' : context;
}

function isShown(element: HtmlElement): boolean {
  return (
    !skipped.has(element.localName) &&
    element.getAttribute('hidden') === null &&
    element.getAttribute('aria-hidden') !== 'true' &&
    !/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '')
  );
}

/** The words of two paragraphs in one cell must not run together. */
function textWithSpaces(element: HtmlElement): string {
  const parts = Array.from(element.childNodes, (child) => {
    if (!isElement(child)) return isText(child) ? (child.textContent ?? '') : '';
    if (!isShown(child)) return '';
    const text = textWithSpaces(child);
    return inline.has(child.localName) ? text : ` ${text} `;
  });
  return parts.join('');
}

function cleanText(text: string): string {
  return collapseSpaces(cleanCharacters(withWindowsMarks(text)));
}
