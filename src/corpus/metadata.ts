import type { Language } from '../domain/language.ts';
import type { ArrangedPiece, Arrangement } from './page/arrange.ts';
import type { LineFacts } from './page/line-facts.ts';
import { publishedDate } from './page/published.ts';
import { titleFromText, withoutSite } from './page/title.ts';
import { findPublisher } from './publisher.ts';
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
  const title = split?.title ?? titleFromText(opening, language);
  return {
    title,
    ...present('published', publishedDate(dated, language)),
    ...present('publisher', findPublisher(facts, pieces, title, split?.site)),
    ...present('author', facts.find(({ author }) => author !== undefined)?.author),
    ...present('url', head.find(({ facts: found }) => isOwnAddress(found))?.facts?.url),
  };
}

/** Only above the article: an address below it may lead anywhere. */
function isOwnAddress(facts: LineFacts | undefined): boolean {
  return facts?.url !== undefined && isWebAddress(facts.url);
}

function present<Name extends string>(name: Name, value: string | undefined) {
  return value === undefined ? {} : { [name]: value };
}
