import { allEntries } from './words.ts';

const navigation = new Set(allEntries('navigation'));
const elsewhere = new Set(allEntries('elsewhere'));
const notices = allEntries('phrases');
const longestNotice = 160;

const ornaments =
  /^[\s>»›·•→←«‹<▲▼△▽↑↓|｜\-–—*【】[\]()（）:：.…]+|[\s>»›·•→←«‹<▲▼△▽↑↓|｜\-–—*【】[\]()（）:：.…]+$/gu;
const linkSeparator = /\s*[|｜>»›·•→←«‹<]+\s*|\s+[/丨–—-]\s+/u;
const pathSeparator = /\s*(?:[>»›]|&gt;)+\s*|\s+\/\s+/u;
const crumbSeparator = /[>»›]/u;
/** Parts of a path are names of sections, in UTF-16 units. */
const longestCrumb = 40;

function plain(text: string): string {
  return text.toLowerCase().replace(ornaments, '').replace(/\s+/gu, ' ');
}

/** A heading over links to other pages. */
export function isElsewhere(line: string): boolean {
  return line.length <= 60 && elsewhere.has(plain(line));
}

/** One word of navigation, a line of them, or the path from the front page to the article. */
export function isNavigation(line: string): boolean {
  if (line.length > 200) return false;
  if (isLink(line)) return true;
  const parts = line.split(linkSeparator).filter((part) => plain(part) !== '');
  if (parts.length > 1 && parts.every(isLink)) return true;
  return isPath(line) || isChineseMenu(line);
}

function isLink(part: string): boolean {
  const name = plain(part);
  return navigation.has(name) || elsewhere.has(name) || /^\d{1,4}$/u.test(name);
}

/** 'Startseite > Rathaus > Pressemitteilungen'; with slashes only where a section is known. */
function isPath(line: string): boolean {
  const parts = line.split(pathSeparator).map((part) => part.replace(/^[^:：]{2,12}[:：]\s*/u, ''));
  const named = parts.filter((part) => plain(part) !== '');
  if (named.length < 2 || named.some((part) => part.length > longestCrumb)) return false;
  if (/[.!?。！？]$/u.test(line)) return false;
  return crumbSeparator.test(line) ? named.length > 2 || named.some(isLink) : named.some(isLink);
}

function isChineseMenu(line: string): boolean {
  const parts = line.split(' ');
  return parts.length > 1 && parts.every((part) => navigation.has(plain(part)));
}

/** A copyright line, a cookie notice, an offer of a newsletter. */
export function isNotice(line: string): boolean {
  if (line.length > longestNotice) return false;
  const lower = line.toLowerCase();
  if (/^(?:©|\(c\)\s|copyright\b)/u.test(lower)) return true;
  return notices.some((notice) => lower.includes(notice));
}
