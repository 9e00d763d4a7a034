import { BrueckeError } from '../../../domain/errors.ts';
import { decodeText } from '../../decode.ts';
import { readFurniture } from '../../page/furniture.ts';
import type { LineFacts } from '../../page/line-facts.ts';
import { publishedDate } from '../../page/published.ts';
import { comparable } from '../../page/title.ts';
import { isWebAddress } from '../../web-address.ts';
import type { FormatReader, Piece, StatedMetadata } from '../reader.ts';
import { htmlPieces } from './blocks.ts';
import { parsePage } from './dom.ts';
import { isGate } from './gate.ts';
import { statedByPage } from './stated.ts';
import { statedCharset } from './stated-charset.ts';

/** An article that is a smaller share of what the page says was not found, but something else. */
const leastShare = 0.15;

/** A page of the web: its article, and what the page states of it. */
export const htmlReader: FormatReader = {
  format: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  isApart: true,
  async read(bytes, file) {
    const page = await parsePage(decodeText(bytes, file, statedCharset(bytes)));
    const all = htmlPieces(page.root);
    const metadata = statedByPage(page.root);
    if (isGate(page.root, textOf(all))) throw new BrueckeError('document-gated', { file });
    const article = await page.findArticle();
    const found = article === undefined ? [] : htmlPieces(article);
    const pieces = textOf(found).length >= textOf(all).length * leastShare ? found : all;
    return {
      pieces: withTitle(pieces, metadata.title),
      metadata: { ...besideArticle(all, metadata), ...metadata },
    };
  },
};

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ text }) => text)
    .join('\n');
}

/** The library leaves the headline out of the article. */
function withTitle(pieces: readonly Piece[], title: string | undefined): readonly Piece[] {
  if (title === undefined) return pieces;
  const isTitle = ({ kind, text }: Piece): boolean =>
    (kind === 'heading' || kind === 'line') && comparable(text) === comparable(title);
  return [{ kind: 'heading', text: title, level: 1 }, ...pieces.filter((piece) => !isTitle(piece))];
}

/** What the lines around the article say of it where the page has no tags for that. */
function besideArticle(all: readonly Piece[], { language = 'en' }: StatedMetadata): StatedMetadata {
  const lines = all.flatMap(({ kind, text }) => {
    const furniture = kind === 'line' || kind === 'boilerplate' ? readFurniture(text) : undefined;
    return furniture?.kind === 'facts' ? [{ text, facts: furniture.facts }] : [];
  });
  const first = (name: keyof LineFacts): string | undefined =>
    lines.find(({ facts }) => facts[name] !== undefined)?.facts[name];
  const published = publishedDate(
    lines.map(({ text }) => ({ text, isHead: true })),
    language,
  );
  const publisher = first('agency') ?? first('origin') ?? first('site');
  const author = first('author');
  const url = first('url');
  return {
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && isWebAddress(url) && { url }),
  };
}
