import { sortingNewestFirst } from '../corpus/edtf-date.ts';
import { formatCitation } from '../domain/citation.ts';
import type { Document } from '../domain/document.ts';
import type { SuggestedCitation } from '../domain/source.ts';
import type { Span } from '../domain/span.ts';
import { atOnce, type Steps } from '../domain/steps.ts';
import type { Snapshot } from '../index/snapshot/snapshot.ts';
import { fold } from './fold.ts';
import { type MadeOf, MadeOfDocuments } from './made-of-documents.ts';

/** More words than these tell nothing, and each one is a pass over the documents. */
const mostWords = 8;

interface Entry {
  readonly span: Span;
  readonly number: number;
  readonly citation: string;
  readonly key: string;
  readonly textKey: string;
}

/** The passages of a document in their order, as they are looked for. */
interface Entries {
  readonly titleKey: string;
  readonly passages: readonly Entry[];
}

type Group = MadeOf<Entries>;

const entries = new MadeOfDocuments(entriesOf);

/**
 * What to offer while a citation is typed: the exact one, then those that begin with what was typed,
 * then those whose title or text has its words. Where nothing is typed, the newest documents.
 * Everything is kept in memory, folded once, so that each key is answered at once.
 */
export class CitationSuggestions {
  readonly #snapshot: Snapshot;
  /** Newest document first. */
  #groups: readonly Group[] | undefined;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  suggest(typed: string, limit: number): readonly SuggestedCitation[] {
    this.#groups ??= atOnce(this.#newestFirst());
    const wanted = fold(typed.slice(0, 200));
    return ranked(this.#groups, wanted, limit).map(({ document, entry }) => ({
      citation: entry.citation,
      title: document.title,
      text: document.text.slice(entry.span.start, entry.span.end),
    }));
  }

  /** Does beforehand what the first suggestion would have to do. */
  *preparing(): Steps<void> {
    this.#groups ??= yield* this.#newestFirst();
  }

  *#newestFirst(): Steps<Group[]> {
    const groups = yield* entries.all(this.#snapshot);
    return yield* sortingNewestFirst(groups, ({ document }) => document.published);
  }
}

function entriesOf(snapshot: Snapshot, document: Document, at: number): Entries {
  const { first, end } = snapshot.passages.ofDocument(at);
  const { text } = document;
  const passages = Array.from({ length: end - first }, (_, offset): Entry => {
    const { number, start, end: until } = snapshot.passages.passage(first + offset);
    const citation = formatCitation({ document: document.id, number });
    const keys = { key: fold(citation), textKey: fold(text.slice(start, until)) };
    return { span: { start, end: until }, number, citation, ...keys };
  });
  return { titleKey: fold(document.title), passages };
}

interface Found {
  readonly document: Document;
  readonly entry: Entry;
}

function ranked(groups: readonly Group[], typed: string, limit: number): Found[] {
  if (typed === '')
    return groups.flatMap((group) => foundIn(group, (_, at) => at === 0)).slice(0, limit);
  const prefixed = groups.flatMap((group) => foundIn(group, ({ key }) => key.startsWith(typed)));
  const chosen = new Map<Entry, Found>();
  const choose = (found: readonly Found[]): void => {
    for (const each of found) if (!chosen.has(each.entry)) chosen.set(each.entry, each);
  };
  choose(prefixed.filter(({ entry }) => entry.key === typed));
  if (!typed.includes('#')) choose(prefixed.filter(({ entry }) => entry.number === 1));
  choose(prefixed);
  if (chosen.size < limit) choose(byWords(groups, typed));
  return [...chosen.values()].slice(0, limit);
}

function foundIn(
  { document, made: { passages } }: Group,
  fits: (entry: Entry, at: number) => boolean,
): Found[] {
  return passages.filter(fits).map((entry) => ({ document, entry }));
}

/** Those with the most of the words first; a word in the title counts twice. */
function byWords(groups: readonly Group[], typed: string): Found[] {
  const words = typed.match(/[\p{L}\p{N}]+/gu)?.slice(0, mostWords) ?? [];
  const weighed: { readonly found: Found; readonly weight: number }[] = [];
  for (const { document, made } of groups) {
    const { titleKey, passages } = made;
    const ofTitle = 2 * words.filter((word) => titleKey.includes(word)).length;
    for (const entry of passages) {
      let weight = ofTitle;
      for (const word of words) if (entry.textKey.includes(word)) weight += 1;
      if (weight > 0) weighed.push({ found: { document, entry }, weight });
    }
  }
  return weighed.sort((left, right) => right.weight - left.weight).map(({ found }) => found);
}
