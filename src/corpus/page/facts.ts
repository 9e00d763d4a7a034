import { collapseSpaces } from '../clean.ts';
import { findAddresses } from './addresses.ts';
import { bylineAuthor, creditInBrackets } from './bylines.ts';
import { onlyDates } from './date-words.ts';
import { fields } from './labels.ts';
import type { LineFacts } from './line-facts.ts';
import { isNavigation } from './navigation.ts';

const separators = /^[\s/>»›·•,;:：，、–—-]+|[\s/>»›·•,;:：，、–—-]+$/gu;
const brackets = /^[\s()（）[\]【】]+|[\s()（）[\]【】]+$/gu;
const bar = /\s*[|｜]\s*/u;
const properName =
  /^(?:\p{Lu}[\p{L}\d.&'’-]*(?:\s\p{Lu}[\p{L}\d.&'’-]*){0,3}|[\p{Script=Han}]{2,10})$/u;

/**
 * What a line says about the article, if that is all it says: undefined where anything is left without
 * its addresses, labels, names and dates.
 */
export function factsOf(line: string): LineFacts | undefined {
  const parts = line.split(bar).filter((part) => part !== '');
  if (parts.length < 2) return factsOfPart(line);
  const read = parts.map((part) => factsOfPart(part));
  const isAboutArticle = read.some((facts) => facts !== undefined);
  const isName = (part: string, index: number): boolean =>
    read[index] !== undefined || isNavigation(part) || properName.test(part);
  if (!isAboutArticle || !parts.every(isName)) return undefined;
  const name = parts.find((part, index) => read[index] === undefined && !isNavigation(part));
  let merged: LineFacts = {};
  for (const facts of read) merged = { ...facts, ...merged };
  if (name === undefined) return merged;
  return 'host' in merged || 'url' in merged
    ? { site: name, ...merged }
    : { agency: name, ...merged };
}

function factsOfPart(line: string): LineFacts | undefined {
  const { web, hosts, rest } = findAddresses(line);
  const labelled = fields(collapseSpaces(rest));
  if (labelled === undefined) return undefined;
  const named = { ...optional('url', web[0]), ...optional('host', hosts[0]), ...labelled.facts };
  const before = labelled.before.replace(separators, '');
  if (isOnlyAround(before)) return named;
  const credit = creditInBrackets(before);
  const agency = {
    ...optional('agency', credit?.agency),
    ...optional('author', credit?.author),
  };
  const undated = (credit?.rest ?? before).replace(separators, '');
  if (isOnlyAround(undated)) return { ...agency, ...named };
  const author = bylineAuthor(undated);
  if (author !== undefined) return { author, ...named, ...agency };
  return isSiteName(line, before, hosts[0] ?? web[0]) ? { ...named, site: before } : undefined;
}

function isOnlyAround(text: string): boolean {
  const bare = text.replace(brackets, '');
  return bare === '' || onlyDates(bare) || isNavigation(bare);
}

function optional(name: keyof LineFacts, value: string | undefined): LineFacts {
  return value === undefined ? {} : { [name]: value };
}

/** 'Landeshauptstadt Musterstadt - www.musterstadt.de', but not a sentence that names an address. */
function isSiteName(line: string, name: string, address: string | undefined): boolean {
  if (address === undefined || name.length > 60 || /[.!?。！？](?:\s|$)/u.test(name)) return false;
  return /\s[-–—·]\s\S+$|^\S+\s[-–—·]\s/u.test(line);
}
