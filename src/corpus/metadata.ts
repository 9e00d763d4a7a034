import type { Language } from '../domain/language.ts';
import type { ArrangedPiece, Arrangement } from './page/arrange.ts';
import type { LineFacts } from './page/furniture.ts';
import { publishedDate } from './page/published.ts';
import { titleFromText, withoutSite } from './page/title.ts';
import { isWebAddress } from './web-address.ts';

/** What a document says about itself outside its front matter. */
export interface FoundMetadata {
  readonly title: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
}

/** Reads title, publisher, author, date and address from the lines around the article. */
export function findMetadata({ pieces, headline }: Arrangement, language: Language): FoundMetadata {
  const isText = ({ kind }: ArrangedPiece): boolean =>
    kind === 'paragraph' || kind === 'item' || kind === 'row';
  const firstText = pieces.findIndex(isText);
  const lastText = pieces.findLastIndex(isText);
  const head = pieces.slice(0, firstText === -1 ? pieces.length : firstText);
  const foot = lastText === -1 ? [] : pieces.slice(lastText + 1);
  const around = [...head, ...foot];
  const split = headline === undefined ? undefined : withoutSite(headline);
  const opening = pieces[firstText]?.text ?? '';
  const dated = around
    .filter(({ facts }) => facts !== undefined)
    .map((piece) => ({ text: piece.text, isHead: head.includes(piece) }));
  const facts = around.flatMap((piece) => piece.facts ?? []);
  return {
    title: split?.title ?? titleFromText(opening, language),
    ...present('published', publishedDate(dated, language)),
    ...present('publisher', publisherOf(facts, split?.site)),
    ...present('author', first(facts, 'author')),
    ...present('url', head.find(({ facts: found }) => isOwnAddress(found))?.facts?.url),
  };
}

/** The newspaper or the site before the origin that it names, and both before a bare host. */
function publisherOf(
  facts: readonly LineFacts[],
  siteInTitle: string | undefined,
): string | undefined {
  return (
    first(facts, 'agency') ??
    first(facts, 'site') ??
    siteInTitle ??
    first(facts, 'origin') ??
    first(facts, 'host')
  );
}

function first(facts: readonly LineFacts[], name: keyof LineFacts): string | undefined {
  return facts.find((found) => found[name] !== undefined)?.[name];
}

/** Only above the article: an address below it may lead anywhere. */
function isOwnAddress(facts: LineFacts | undefined): boolean {
  return facts?.url !== undefined && isWebAddress(facts.url);
}

function present<Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Record<Name, string>> {
  return value === undefined
    ? {}
    : (Object.fromEntries([[name, value]]) as Partial<Record<Name, string>>);
}
