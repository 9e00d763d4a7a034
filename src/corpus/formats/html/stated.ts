import { isLanguage, type Language } from '../../../domain/language.ts';
import { cleanCharacters, collapseSpaces } from '../../clean.ts';
import { isEdtf } from '../../edtf-date.ts';
import { findDates } from '../../page/dates.ts';
import { withoutSite } from '../../page/title.ts';
import { isWebAddress } from '../../web-address.ts';
import type { StatedMetadata } from '../reader.ts';
import type { HtmlElement } from './dom.ts';
import { findJsonLdArticle } from './json-ld.ts';

const longest = 300;

/** Names of meta tags, the most telling first. */
const tags = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'articletitle'],
  published: [
    'article:published_time',
    'date',
    'pubdate',
    'publishdate',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.issued',
    'datepublished',
    'last-modified',
  ],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'byl'],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'contentsource', 'sitename'],
  url: ['og:url'],
} as const;

/** What a page states of itself: JSON-LD before meta tags before elements. */
export function statedByPage(page: HtmlElement): StatedMetadata {
  const metas = metaTags(page);
  const scripts = Array.from(
    page.querySelectorAll('script[type="application/ld+json"]'),
    ({ textContent }) => textContent ?? '',
  );
  const article = findJsonLdArticle(scripts);
  const language = languageOf(article?.inLanguage) ?? languageOf(page.getAttribute('lang'));
  const first = (name: keyof typeof tags): string | undefined =>
    tags[name].map((tag) => metas.get(tag)).find((value) => value !== undefined);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime');
  return {
    ...present('title', titleOf(page, line(article?.headline) ?? first('title'))),
    ...present(
      'published',
      [article?.datePublished, first('published'), time]
        .map((text) => dateOf(text, language))
        .find((date) => date !== undefined),
    ),
    ...present('author', nameOf(line(article?.author) ?? first('author'))),
    ...present('publisher', line(article?.publisher) ?? first('publisher')),
    ...present(
      'url',
      [canonical, first('url'), article?.url].find((url) => url != null && isWebAddress(url)),
    ),
    ...present('language', language),
  };
}

function metaTags(page: HtmlElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = line(meta.getAttribute('content'));
    const key = name?.trim().toLowerCase();
    if (key !== undefined && content !== undefined && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** The headline on the page where the tags only add the site's name to it. */
function titleOf(page: HtmlElement, stated: string | undefined): string | undefined {
  const headlines = Array.from(page.querySelectorAll('h1'), ({ textContent }) => line(textContent));
  const only = headlines.length === 1 ? headlines[0] : undefined;
  const title = stated ?? line(page.querySelector('title')?.textContent);
  if (only !== undefined && (title === undefined || title.includes(only))) return only;
  return title === undefined ? undefined : withoutSite(title).title;
}

/** The day as the page writes it, in its own time zone. */
function dateOf(text: string | null | undefined, language: Language = 'en'): string | undefined {
  const written = line(text);
  if (written === undefined) return undefined;
  const iso = /^\d{4}-\d{2}(?:-\d{2})?(?=$|T|\s)/u.exec(written)?.[0];
  if (iso !== undefined && isEdtf(iso)) return iso;
  return findDates(written, language).find(({ readings }) => readings === undefined)?.edtf;
}

/** An address, as `article:author` often is, is no name. */
function nameOf(text: string | undefined): string | undefined {
  return text === undefined || /^https?:|^@|@/u.test(text) ? undefined : text;
}

function languageOf(tag: string | null | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  return isLanguage(primary) ? primary : undefined;
}

function line(text: string | null | undefined): string | undefined {
  const clean = collapseSpaces(cleanCharacters(text ?? ''));
  return clean === '' || clean.length > longest ? undefined : clean;
}

function present<Name extends string, Value>(name: Name, value: Value | null | undefined) {
  return value == null ? {} : { [name]: value };
}
