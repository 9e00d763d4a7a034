import { createHash } from 'node:crypto';
import { passageState } from '../../answer/passage-state.ts';
import { type ExportFormat, isExportFormat } from '../../answer/visits/export/format.ts';
import { filterParts, type VisitFilter } from '../../answer/visits/filter.ts';
import type { Quotation } from '../../domain/answer.ts';
import { parseCitation } from '../../domain/citation.ts';
import type { Span } from '../../domain/span.ts';
import { type FilterText, readFilterText, writeFilterText, writeHashed } from './filter-text.ts';
import { longest } from './limits.ts';
import { type PassagePress, readPassageId } from './passage-id.ts';
import { spanFrom } from './span-from.ts';

/** A passage as a button names it: the document by a hash, because many must fit into one button. */
export interface PassageReference {
  readonly hash: string;
  readonly number: number;
  /** The beginning of the state of its text. */
  readonly state?: string;
  readonly highlight?: Span;
}

/**
 * What pressing or choosing does. All of it stands in the `custom_id`, so that it works after a
 * restart. Of a passage that is its citation, with the state of its text, and the highlight.
 */
export type ButtonAction =
  | PassagePress
  | { readonly kind: 'more'; readonly passages: readonly PassageReference[] }
  | { readonly kind: 'visits'; readonly page: number; readonly filter: readonly FilterText[] }
  | {
      readonly kind: 'export';
      readonly format: ExportFormat;
      readonly filter: readonly FilterText[];
    };

const hashLength = 8;
const stateLength = 4;
const reference =
  /^([\w-]{8})([1-9a-z][\da-z]{0,3})(?:@([\w-]{4}))?(?:\.([\da-z]{1,6})\.([\da-z]{1,6}))?$/u;

export function documentHash(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, hashLength);
}

/** As many of the passages as fit; undefined where there are none. */
export function moreId(
  passages: readonly Pick<Quotation, 'citation' | 'text' | 'highlights'>[],
): string | undefined {
  let id = '';
  for (const { citation, text, highlights } of passages) {
    const parsed = parseCitation(citation);
    if (parsed === undefined) continue;
    const [highlight] = highlights;
    const place = [
      `${documentHash(parsed.document)}${parsed.number.toString(36)}@${passageState(text).slice(0, stateLength)}`,
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

/** Undefined where the dates are too long for a button; names never are. */
export function visitsId(page: number, filter: VisitFilter): string | undefined {
  return filteredId(`visits:${page}`, filter);
}

/** Undefined where the dates are too long for a button; names never are. */
export function exportId(format: ExportFormat, filter: VisitFilter): string | undefined {
  return filteredId(`export:${format}`, filter);
}

function filteredId(what: string, filter: VisitFilter): string | undefined {
  const written = (write: (text: string, part: keyof VisitFilter) => string) =>
    [what, ...filterParts.map((part) => write(filter[part] ?? '', part))]
      .join(':')
      .replace(/:+$/u, '');
  const isDate = (part: keyof VisitFilter) => part === 'since' || part === 'until';
  return [
    written(writeFilterText),
    written((text, part) => (isDate(part) ? writeFilterText(text) : writeHashed(text))),
  ].find((id) => id.length <= longest.customId);
}

/** Undefined for what no version of the bot wrote. */
export function readCustomId(id: string): ButtonAction | undefined {
  const [, kind, rest = ''] = /^([a-z]+):(.*)$/su.exec(id) ?? [];
  switch (kind) {
    case 'more': {
      const passages = rest.split(',').map(readReference);
      const read = passages.filter((each) => each !== undefined);
      return read.length === passages.length ? { kind, passages: read } : undefined;
    }
    case 'visits': {
      const [page = '', ...filter] = rest.split(':');
      if (!/^\d{1,4}$/u.test(page)) return undefined;
      return { kind, page: Number(page), filter: readAll(filter) };
    }
    case 'export': {
      const [format = '', ...filter] = rest.split(':');
      return isExportFormat(format) ? { kind, format, filter: readAll(filter) } : undefined;
    }
    default:
      return readPassageId(kind, rest);
  }
}

function readReference(text: string): PassageReference | undefined {
  const [, hash, number, state, start, length] = reference.exec(text) ?? [];
  if (hash === undefined || number === undefined) return undefined;
  const place = {
    hash,
    number: Number.parseInt(number, 36),
    ...(state !== undefined && { state }),
  };
  if (start === undefined || length === undefined) return place;
  return { ...place, highlight: spanFrom(start, length) };
}

function readAll(filter: readonly string[]): FilterText[] {
  return filter.map(readFilterText).filter((each) => each !== undefined);
}
