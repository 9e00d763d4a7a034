import type { DocumentSource } from '../domain/document.ts';
import type { Language } from '../domain/language.ts';
import type { SourceCard } from '../domain/source.ts';
import { printableLine } from '../messages/printable.ts';
import type { CslItem } from './csl-item.ts';
import { cslDate } from './dates.ts';
import { namesOf } from './names.ts';
import { noteWords } from './words.ts';

const languageTags: Readonly<Record<Language, CslItem['language']>> = {
  de: 'de',
  en: 'en',
  zh: 'zh-CN',
};

/** The passage of a card as an item of CSL-JSON. */
export function cslItem(card: SourceCard): CslItem {
  const { language, sources } = card;
  const author = namesOf(card.author ?? '');
  const publisher = printableLine(ofDocument(card, 'publisher') ?? '');
  const url = webAddress(ofDocument(card, 'url'));
  const issued = cslDate(ofDocument(card, 'published'), language);
  const accessed = url === undefined ? undefined : cslDate(card.read, language);
  const rights = printableLine(card.rights ?? '');
  const references = sources.map(sourceInWords).join('; ');
  const locator = card.citation.slice(card.citation.lastIndexOf('#') + 1);
  const { passage, basedOn } = noteWords[language];
  return {
    id: card.document,
    type: url === undefined ? 'document' : 'webpage',
    title: printableLine(card.title) || card.document,
    ...(author.length > 0 && { author }),
    ...(publisher !== '' && { publisher }),
    ...(issued !== undefined && { issued }),
    ...(accessed !== undefined && { accessed }),
    ...(url !== undefined && { URL: url }),
    language: languageTags[language],
    locator,
    note: [
      `${passage(locator)} (${card.citation}@${card.state})`,
      ...(references === '' ? [] : [basedOn(references)]),
    ].join('. '),
    ...(references !== '' && { references }),
    ...(rights !== '' && { custom: { rights } }),
  };
}

/**
 * What the document says of itself. A brief takes publisher, date and address from the report that
 * it sums up; a reference with them would put the brief's words into that publisher's mouth.
 */
function ofDocument(
  card: SourceCard,
  field: 'publisher' | 'published' | 'url',
): string | undefined {
  const value = card[field];
  return card.sources.some((source) => source[field] === value) ? undefined : value;
}

function sourceInWords({ title, publisher, published, url }: DocumentSource): string {
  return [title, publisher, published, url]
    .map((part) => printableLine(part ?? ''))
    .filter((part) => part !== '')
    .join(', ');
}

/** In ASCII, without spaces, braces or backslashes, which the formats would take for their own. */
function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  if (!/^https?:$/u.test(protocol)) return undefined;
  return href.replace(/[\\^{|}`"<>]/gu, encodeURIComponent);
}
