import { collapseSpaces } from '../clean.ts';
import { findAddresses } from './addresses.ts';
import { bylineAuthor, creditInBrackets, isCaption } from './bylines.ts';
import { onlyDates } from './date-words.ts';
import { fields } from './labels.ts';
import { isElsewhere, isNavigation, isNotice } from './navigation.ts';

/** What a line around an article says about it. */
export interface LineFacts {
  readonly url?: string;
  /** Named as the origin of the text. */
  readonly origin?: string;
  /** Named in brackets beside the author or the date. */
  readonly agency?: string;
  /** A name beside the address of its site. */
  readonly site?: string;
  /** An address without http. */
  readonly host?: string;
  readonly author?: string;
}

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
const separators = /^[\s|｜/>»›·•,;:：，、（）()[\]【】–—-]+|[\s|｜/>»›·•,;:：，、（([【–—-]+$/gu;

/** What a line of plain text is, if it is not the article's; undefined for everything else. */
export function readFurniture(line: string): Furniture | undefined {
  if (line.length > longest) return undefined;
  if (!letter.test(line) || pageNumber.test(line)) return { kind: 'empty', facts: {} };
  if (isElsewhere(line)) return { kind: 'elsewhere', facts: {} };
  if (isNavigation(line)) return { kind: 'navigation', facts: {} };
  if (fileName.test(line) || fileSize.test(line)) return { kind: 'file', facts: {} };
  return factsOf(line) ?? (isNotice(line) ? { kind: 'notice', facts: {} } : undefined);
}

/** A line is about the article when nothing is left without its addresses, labels, names and dates. */
function factsOf(line: string): Furniture | undefined {
  const { web, hosts, rest } = findAddresses(line);
  const [url] = web;
  const [host] = hosts;
  if (isCaption(line)) return { kind: 'facts', facts: {} };
  const labelled = fields(collapseSpaces(rest));
  if (labelled === undefined) return undefined;
  const before = labelled.before.replace(separators, '');
  const named = { ...withUrl(url), ...withHost(host), ...labelled.facts };
  if (before === '' || onlyDates(before)) return { kind: 'facts', facts: named };
  if (isNavigation(before)) return { kind: 'facts', facts: named };
  const credit = creditInBrackets(before);
  const undated = (credit?.rest ?? before).replace(separators, '');
  const agency = credit?.agency === undefined ? {} : { agency: credit.agency };
  if (undated === '' || onlyDates(undated)) {
    return credit === undefined ? undefined : { kind: 'facts', facts: { ...named, ...agency } };
  }
  const author = bylineAuthor(undated);
  if (author !== undefined) return { kind: 'facts', facts: { author, ...named, ...agency } };
  return isSiteName(line, before, host ?? url)
    ? { kind: 'facts', facts: { ...named, site: before } }
    : undefined;
}

function withUrl(url: string | undefined): LineFacts {
  return url === undefined ? {} : { url };
}

function withHost(host: string | undefined): LineFacts {
  return host === undefined ? {} : { host };
}

/** 'Landeshauptstadt Musterstadt - www.musterstadt.de', but not a sentence that names an address. */
function isSiteName(line: string, name: string, address: string | undefined): boolean {
  if (address === undefined || name.length > 60 || /[.!?。！？](?:\s|$)/u.test(name)) return false;
  return /\s[-–—|·]\s\S+$|^\S+\s[-–—|·]\s/u.test(line);
}
