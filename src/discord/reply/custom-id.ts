import { createHash } from 'node:crypto';
import type { VisitFilter } from '../../answer/visits/filter.ts';
import { formatCitation, parseCitation } from '../../domain/citation.ts';
import type { Span } from '../../domain/span.ts';
import { type FilterText, readFilterText, writeFilterText, writeHashed } from './filter-text.ts';
import { longest } from './limits.ts';

/** A passage as a button names it: the document by a hash, because many must fit into one button. */
export interface PassageReference {
  readonly hash: string;
  readonly number: number;
  readonly highlight?: Span;
}

/** What a button does. All of it stands in its `custom_id`, so that it works after a restart. */
export type ButtonAction =
  | { readonly kind: 'context' | 'page' | 'source'; readonly citation: string }
  | { readonly kind: 'more'; readonly passages: readonly PassageReference[] }
  | { readonly kind: 'visits'; readonly page: number; readonly filter: readonly FilterText[] };

const hashLength = 8;
const reference = /^([\w-]{8})([1-9a-z][\da-z]{0,3})(?:\.([\da-z]{1,6})\.([\da-z]{1,6}))?$/u;

export function documentHash(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, hashLength);
}

export function citationId(kind: 'context' | 'page' | 'source', citation: string): string {
  return `${kind}:${citation}`;
}

/** As many of the passages as fit; undefined where there are none. */
export function moreId(
  passages: readonly {
    readonly citation: string;
    readonly highlights: readonly (readonly [number, number])[];
  }[],
): string | undefined {
  let id = '';
  for (const { citation, highlights } of passages) {
    const parsed = parseCitation(citation);
    if (parsed === undefined) continue;
    const [highlight] = highlights;
    const place = [
      `${documentHash(parsed.document)}${parsed.number.toString(36)}`,
      ...(highlight === undefined
        ? []
        : [highlight[0].toString(36), (highlight[1] - highlight[0]).toString(36)]),
    ].join('.');
    const next = id === '' ? `more:${place}` : `${id},${place}`;
    if (next.length > longest.customId) break;
    id = next;
  }
  return id === '' ? undefined : id;
}

/** Undefined where the date is too long for a button; names never are. */
export function visitsId(page: number, { place, partner, since }: VisitFilter): string | undefined {
  const written = (write: (text: string) => string) =>
    [
      'visits',
      String(page),
      write(place ?? ''),
      write(partner ?? ''),
      writeFilterText(since ?? ''),
    ].join(':');
  return [written(writeFilterText), written(writeHashed)].find(
    (id) => id.length <= longest.customId,
  );
}

/** Undefined for what no version of the bot wrote. */
export function readCustomId(id: string): ButtonAction | undefined {
  const [, kind, rest = ''] = /^([a-z]+):(.*)$/su.exec(id) ?? [];
  switch (kind) {
    case 'context':
    case 'page':
    case 'source': {
      const citation = parseCitation(rest);
      return citation && { kind, citation: formatCitation(citation) };
    }
    case 'more': {
      const passages = rest.split(',').map(readReference);
      const read = passages.filter((each) => each !== undefined);
      return read.length === passages.length ? { kind, passages: read } : undefined;
    }
    case 'visits': {
      const [page = '', ...filter] = rest.split(':');
      if (!/^\d{1,4}$/u.test(page)) return undefined;
      const decoded = filter.map(readFilterText).filter((each) => each !== undefined);
      return { kind, page: Number(page), filter: decoded };
    }
    default:
      return undefined;
  }
}

function readReference(text: string): PassageReference | undefined {
  const [, hash, number, start, length] = reference.exec(text) ?? [];
  if (hash === undefined || number === undefined) return undefined;
  const place = { hash, number: Number.parseInt(number, 36) };
  if (start === undefined || length === undefined) return place;
  const from = Number.parseInt(start, 36);
  return { ...place, highlight: { start: from, end: from + Number.parseInt(length, 36) } };
}
