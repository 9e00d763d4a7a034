import { sortedNewestFirst } from '../corpus/edtf-date.ts';

import { formatCitation } from '../domain/citation.ts';
import type { SuggestedCitation } from '../domain/source.ts';
import type { Snapshot } from '../index/snapshot/snapshot.ts';
import { fold } from './fold.ts';

/** More words than these tell nothing, and each one is a pass over the documents. */
const mostWords = 8;

interface Entry extends SuggestedCitation {
  readonly number: number;
  readonly key: string;
  readonly titleKey: string;
  readonly textKey: string;
}

/**
 * What to offer while a citation is typed: the exact one, then those that begin with what was typed,
 * then those whose title or text has its words. Where nothing is typed, the newest documents.
 * Everything is kept in memory, folded at the first question, so that each key is answered at once.
 */
export function suggestCitations(
  snapshot: Snapshot,
): (typed: string, limit: number) => readonly SuggestedCitation[] {
  let entries: readonly Entry[] | undefined;
  return (typed, limit) => {
    entries ??= entriesOf(snapshot);
    return ranked(entries, fold(typed.slice(0, 200)), limit).map(({ citation, title, text }) => ({
      citation,
      title,
      text,
    }));
  };
}

/** Newest document first, the passages of each in their order. */
function entriesOf({ documents, passages }: Snapshot): Entry[] {
  const ofDocument = documents.map((): Entry[] => []);
  for (let index = 0; index < passages.count; index += 1) {
    const at = passages.documentOf(index);
    const document = documents[at];
    if (document === undefined) continue;
    const { number, start, end } = passages.passage(index);
    const citation = formatCitation({ document: document.id, number });
    const text = document.text.slice(start, end);
    const { title } = document;
    const keys = { key: fold(citation), titleKey: fold(title), textKey: fold(text) };
    ofDocument[at]?.push({ citation, title, text, number, ...keys });
  }
  const order = sortedNewestFirst([...documents.entries()], ([, { published }]) => published);
  return order.flatMap(([at]) => ofDocument[at] ?? []);
}

function ranked(entries: readonly Entry[], typed: string, limit: number): Entry[] {
  const firsts = (all: readonly Entry[]) => all.filter(({ number }) => number === 1);
  if (typed === '') return firsts(entries).slice(0, limit);
  const prefixed = entries.filter(({ key }) => key.startsWith(typed));
  const chosen = new Set<Entry>([
    ...prefixed.filter(({ key }) => key === typed),
    ...(typed.includes('#') ? [] : firsts(prefixed)),
    ...prefixed,
  ]);
  if (chosen.size < limit) {
    for (const entry of byWords(entries, typed)) chosen.add(entry);
  }
  return [...chosen].slice(0, limit);
}

/** Those with the most of the words first; a word in the title counts twice. */
function byWords(entries: readonly Entry[], typed: string): Entry[] {
  const words = typed.match(/[\p{L}\p{N}]+/gu)?.slice(0, mostWords) ?? [];
  const weight = ({ titleKey, textKey }: Entry): number =>
    words.reduce(
      (sum, word) => sum + (titleKey.includes(word) ? 2 : 0) + (textKey.includes(word) ? 1 : 0),
      0,
    );
  return entries
    .map((entry) => ({ entry, weight: weight(entry) }))
    .filter((weighed) => weighed.weight > 0)
    .toSorted((left, right) => right.weight - left.weight)
    .map(({ entry }) => entry);
}
