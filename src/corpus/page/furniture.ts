import { isCaption } from './bylines.ts';
import { factsOf } from './facts.ts';
import { isGenreLine } from './genre.ts';
import type { LineFacts } from './line-facts.ts';
import { isElsewhere, isNavigation, isNotice } from './navigation.ts';

/**
 * Why a line is no part of the article: `navigation` and `notice` stand anywhere on a page,
 * `elsewhere` is a heading over links to other pages, `facts` are about the article, and a `file` is
 * the name of a picture or of something to download.
 */
export interface Furniture {
  readonly kind: 'navigation' | 'notice' | 'elsewhere' | 'facts' | 'file' | 'empty';
  readonly facts: LineFacts;
}

/** Longer lines are text. */
const longest = 300;
const letter = /\p{L}/u;
const fileName =
  /^[^\s/]{0,120}\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|heic|mp[34]|mov|avi|pdf|docx?|xlsx?|pptx?|zip)(?=$|[\s,)(\d?])\S*(?:\s\S+){0,5}$/iu;
const fileSize =
  /^\S{0,40}(?:\s\S{1,40}){0,5}\s?[([]?(?:pdf|docx?|zip|jpe?g|png)?,?\s?\d{1,4}(?:[.,]\d{1,2})?\s?(?:kb|mb|kib|mib)[)\]]?$/iu;
const pageNumber = /^(?:seite|page|p|第)?\.?\s?\d{1,4}\s?(?:(?:von|of|\/|／)\s?\d{1,4})?\s?页?$/iu;

/** What a line of plain text is, if it is not the article's; undefined for everything else. */
export function readFurniture(line: string): Furniture | undefined {
  if (line.length > longest) return undefined;
  if (!letter.test(line) || pageNumber.test(line)) return { kind: 'empty', facts: {} };
  if (isElsewhere(line)) return { kind: 'elsewhere', facts: {} };
  if (isNavigation(line)) return { kind: 'navigation', facts: {} };
  if (fileName.test(line) || fileSize.test(line)) return { kind: 'file', facts: {} };
  if (isCaption(line)) return { kind: 'facts', facts: {} };
  if (isGenreLine(line)) return { kind: 'facts', facts: {} };
  const facts = factsOf(line);
  if (facts !== undefined) return { kind: 'facts', facts };
  return isNotice(line) ? { kind: 'notice', facts: {} } : undefined;
}
