import type { BlockKind, PageStart } from '../../domain/document.ts';
import type { Piece } from '../formats/reader.ts';
import { isPictureCredit } from './bylines.ts';
import { readFurniture } from './furniture.ts';
import type { LineFacts } from './line-facts.ts';
import { decideLines } from './lines.ts';
import { comparable, siteOfPageTitle, titlePiece } from './title.ts';

/** A piece of which it is decided what it is. */
export interface ArrangedPiece {
  readonly kind: BlockKind;
  readonly text: string;
  readonly pages?: readonly PageStart[];
  /** What a line around the article says about it. */
  readonly facts?: LineFacts;
}

export interface Arrangement {
  readonly pieces: readonly ArrangedPiece[];
  /** The headline as it stands in the document. */
  readonly headline: string | undefined;
}

interface Marked {
  readonly piece: Piece;
  readonly kind: Piece['kind'];
  readonly facts?: LineFacts;
  /** A heading over links to other pages. */
  readonly isElsewhere?: boolean;
}

/**
 * Tells the article from what stands around it on a page, and headings from entries of lists.
 * @param statedTitle from the front matter: a line that repeats it is no part of the article
 */
export function arrange(pieces: readonly Piece[], statedTitle: string | undefined): Arrangement {
  const read = withoutPageTitle(withoutMenus(pieces.map(mark)));
  const marked = withoutCaptions(withHeadline(withoutElsewhere(read)));
  const headline = headlineOf(marked);
  const single = withoutRepetitions(marked, statedTitle ?? headline?.text);
  const kinds = decideLines(
    pieces,
    single.map(({ kind }) => kind),
    headline === undefined ? -1 : pieces.indexOf(headline),
  );
  const arranged = single.map(({ piece, facts }, index) => ({
    kind: kinds[index] ?? 'paragraph',
    text: piece.text,
    ...(piece.pages !== undefined && { pages: piece.pages }),
    ...(facts === undefined ? {} : { facts }),
  }));
  return { pieces: withoutIdleHeadings(arranged), headline: headline?.text };
}

/** 'Ein Titel - Musterstadt' above 'Ein Titel' is the name of the page. */
function withoutPageTitle(marked: readonly Marked[]): readonly Marked[] {
  const first = marked.findIndex(({ kind }) => kind !== 'boilerplate');
  const entry = marked[first];
  if (entry?.kind !== 'line') return marked;
  const headlines = marked
    .filter(({ kind }) => kind === 'line' || kind === 'heading')
    .map(({ piece }) => piece.text);
  const site = siteOfPageTitle(entry.piece.text, headlines);
  return site === undefined
    ? marked
    : marked.with(first, { ...entry, kind: 'boilerplate', facts: { site } });
}

function headlineOf(marked: readonly Marked[]): Piece | undefined {
  return titlePiece(marked.filter(({ kind }) => kind !== 'boilerplate').map(({ piece }) => piece));
}

/** Where no other line is the headline, 'Gäste aus Musterstadt - zeitung.de' is it, not a site's name. */
function withHeadline(marked: readonly Marked[]): readonly Marked[] {
  if (headlineOf(marked) !== undefined) return marked;
  const candidate = marked.findIndex(({ facts }) => (facts?.site ?? '').split(' ').length > 2);
  return marked.map((entry, index) =>
    index === candidate ? { piece: entry.piece, kind: entry.piece.kind } : entry,
  );
}

function mark(piece: Piece): Marked {
  const { kind } = piece;
  if (kind === 'row' || kind === 'boilerplate') return { piece, kind };
  const furniture = readFurniture(piece.text);
  if (furniture === undefined) return { piece, kind };
  const isElsewhere = furniture.kind === 'elsewhere';
  // A heading that an author marked as one is one, whatever its words.
  if (kind === 'heading' && !isElsewhere) return { piece, kind };
  // An entry that names a source or a telephone number may be what a reader looks for.
  if (kind === 'item' && !isLinkEntry(piece, furniture.kind, furniture.facts))
    return { piece, kind };
  return { piece, kind: 'boilerplate', facts: furniture.facts, isElsewhere };
}

/** A list of nothing but links is a menu; 'Wirtschaft' among other subjects is an entry like them. */
function withoutMenus(marked: readonly Marked[]): Marked[] {
  const isMenu: boolean[] = [];
  for (let from = 0; from < marked.length; ) {
    let to = from;
    while (marked[to]?.piece.kind === 'item') to += 1;
    const list = marked.slice(from, to);
    const isOnlyLinks = list.every(({ kind }) => kind === 'boilerplate');
    for (const _ of list) isMenu.push(isOnlyLinks);
    if (to === from) isMenu.push(false);
    from = Math.max(to, from + 1);
  }
  return marked.map((entry, index) => {
    const { piece, facts } = entry;
    const isKept = piece.kind === 'item' && isMenu[index] === false && facts?.url === undefined;
    return isKept && facts?.host === undefined ? { piece, kind: 'item' } : entry;
  });
}

function isLinkEntry({ text }: Piece, kind: string, { url, host }: LineFacts): boolean {
  return kind === 'navigation' || text === url || text.toLowerCase() === host;
}

/** Fewer words or Chinese characters may be a heading. */
const shortestCaption = { words: 4, characters: 8 };

/** A line under the credit of a picture, below the headline and apart from the text. */
function withoutCaptions(marked: readonly Marked[]): readonly Marked[] {
  const title = headlineOf(marked);
  const headline = marked.findIndex(({ piece }) => piece === title);
  return marked.map((entry, index) => {
    const { piece, kind } = entry;
    const before = marked[index - 1];
    const isCaption =
      kind === 'line' &&
      piece.isUnderLine === true &&
      headline !== -1 &&
      index > headline &&
      before?.kind === 'boilerplate' &&
      isPictureCredit(before.piece.text) &&
      isLongEnough(piece.text);
    return isCaption ? { piece, kind: 'boilerplate' } : entry;
  });
}

function isLongEnough(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (
    text.split(' ').length >= shortestCaption.words || characters >= shortestCaption.characters
  );
}

/** Under 'Related articles' the headlines of other articles follow, up to the next text. */
function withoutElsewhere(marked: readonly Marked[]): Marked[] {
  let level: number | undefined;
  return marked.map((entry) => {
    const { piece, kind, isElsewhere } = entry;
    if (isElsewhere === true) level = piece.level ?? 0;
    else if (level !== undefined && endsElsewhere(piece, kind, level)) level = undefined;
    else if (level !== undefined) return { ...entry, kind: 'boilerplate' };
    return entry;
  });
}

/** A marked section ends with the next heading; an unmarked one with the next paragraph. */
function endsElsewhere(piece: Piece, kind: Piece['kind'], level: number): boolean {
  if (kind === 'heading') return true;
  return kind === 'paragraph' && (level === 0 || piece.text.length > 200);
}

/** The headline again below the article, a paragraph printed twice. */
function withoutRepetitions(marked: readonly Marked[], title: string | undefined): Marked[] {
  const seen = new Set<string>();
  return marked.map((entry) => {
    const { piece, kind } = entry;
    if (kind === 'boilerplate' || kind === 'row' || kind === 'item') return entry;
    const text = comparable(piece.text);
    const isTitleAsText = kind === 'paragraph' && title !== undefined && text === comparable(title);
    const isRepeated = seen.has(text) || isTitleAsText;
    seen.add(text);
    return isRepeated && kind !== 'heading' ? { ...entry, kind: 'boilerplate' } : entry;
  });
}

/** A heading below the last text heads nothing. */
function withoutIdleHeadings(pieces: readonly ArrangedPiece[]): ArrangedPiece[] {
  const last = pieces.findLastIndex(({ kind }) => kind !== 'heading' && kind !== 'boilerplate');
  return pieces.map((piece, index) =>
    piece.kind === 'heading' && last !== -1 && index > last
      ? { ...piece, kind: 'boilerplate' }
      : piece,
  );
}
