import { setImmediate as nextTurn } from 'node:timers/promises';
import { newestFirst, sortedNewestFirst } from '../corpus/edtf-date.ts';
import { formatCitation } from '../domain/citation.ts';
import type { Document } from '../domain/document.ts';
import type { SuggestedCitation } from '../domain/source.ts';
import type { Span } from '../domain/span.ts';
import type { Snapshot } from '../index/snapshot/snapshot.ts';
import { fold } from './fold.ts';
import { Turns } from './turns.ts';

/** More words than these tell nothing, and each one is a pass over the documents. */
const mostWords = 8;

interface Entry {
  readonly document: Document;
  readonly span: Span;
  readonly number: number;
  readonly citation: string;
  readonly key: string;
  readonly titleKey: string;
  readonly textKey: string;
}

/** A document of a segment that has not changed is the same object in the next snapshot. */
const entriesOf = new WeakMap<Document, readonly Entry[]>();

/**
 * What to offer while a citation is typed: the exact one, then those that begin with what was typed,
 * then those whose title or text has its words. Where nothing is typed, the newest documents.
 * Everything is kept in memory, folded once, so that each key is answered at once.
 */
export class CitationSuggestions {
  readonly #snapshot: Snapshot;
  /** Of each document the passages in their order, newest document first. */
  #groups: readonly (readonly Entry[])[] | undefined;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  suggest(typed: string, limit: number): readonly SuggestedCitation[] {
    this.#groups ??= this.#newestFirst();
    const wanted = fold(typed.slice(0, 200));
    return ranked(this.#groups, wanted, limit).map(({ citation, document, span }) => ({
      citation,
      title: document.title,
      text: document.text.slice(span.start, span.end),
    }));
  }

  /** Does in pieces what the first suggestion would have to do at once. */
  async prepare(): Promise<void> {
    const turns = new Turns();
    for (const [at, document] of this.#snapshot.documents.entries()) {
      newestFirst(document.published, undefined);
      this.#of(document, at);
      await turns.giveWay();
    }
    await nextTurn();
    this.#groups ??= this.#newestFirst();
    await nextTurn();
  }

  #newestFirst(): (readonly Entry[])[] {
    const { documents } = this.#snapshot;
    const order = sortedNewestFirst([...documents.entries()], ([, { published }]) => published);
    return order.map(([at, document]) => this.#of(document, at));
  }

  #of(document: Document, at: number): readonly Entry[] {
    const known = entriesOf.get(document);
    if (known !== undefined) return known;
    const { first, end } = this.#snapshot.passages.ofDocument(at);
    const titleKey = fold(document.title);
    const { text } = document;
    const entries = Array.from({ length: end - first }, (_, offset): Entry => {
      const { number, start, end: until } = this.#snapshot.passages.passage(first + offset);
      const citation = formatCitation({ document: document.id, number });
      const keys = { key: fold(citation), titleKey, textKey: fold(text.slice(start, until)) };
      return { document, span: { start, end: until }, number, citation, ...keys };
    });
    entriesOf.set(document, entries);
    return entries;
  }
}

type Groups = readonly (readonly Entry[])[];

function ranked(groups: Groups, typed: string, limit: number): Entry[] {
  if (typed === '') return groups.flatMap(([first]) => first ?? []).slice(0, limit);
  const prefixed = groups.flatMap((group) => group.filter(({ key }) => key.startsWith(typed)));
  const chosen = new Set<Entry>([
    ...prefixed.filter(({ key }) => key === typed),
    ...(typed.includes('#') ? [] : prefixed.filter(({ number }) => number === 1)),
    ...prefixed,
  ]);
  if (chosen.size < limit) {
    for (const entry of byWords(groups, typed)) chosen.add(entry);
  }
  return [...chosen].slice(0, limit);
}

/** Those with the most of the words first; a word in the title counts twice. */
function byWords(groups: Groups, typed: string): Entry[] {
  const words = typed.match(/[\p{L}\p{N}]+/gu)?.slice(0, mostWords) ?? [];
  const weighed: { readonly entry: Entry; readonly weight: number }[] = [];
  for (const group of groups) {
    const ofTitle = 2 * words.filter((word) => group[0]?.titleKey.includes(word)).length;
    for (const entry of group) {
      let weight = ofTitle;
      for (const word of words) if (entry.textKey.includes(word)) weight += 1;
      if (weight > 0) weighed.push({ entry, weight });
    }
  }
  return weighed.sort((left, right) => right.weight - left.weight).map(({ entry }) => entry);
}
