import type { AskedField } from '../../../domain/answer.ts';
import { formatCitation } from '../../../domain/citation.ts';
import { documentOfPassage, type Snapshot } from '../../../index/snapshot/snapshot.ts';
import type { FoundPassage, SearchResult } from '../../../retrieval/search.ts';
import type { FieldFound } from './answer.ts';
import { passagesThatSay, type SayingPassage } from './passage.ts';

export interface ToldField {
  readonly asked: AskedField;
  /** The passages that say it, each once, in the order of the visits. */
  readonly saying: readonly SayingPassage[];
}

/** A field that a question asks for, with the passages that say it. */
export function tellField(
  snapshot: Snapshot,
  found: FieldFound | undefined,
): ToldField | undefined {
  if (found === undefined) return undefined;
  const { field, fitting } = found;
  const saying = new Map<number, SayingPassage>();
  const told = found.visits.flatMap((visit) => {
    const own = passagesThatSay(snapshot, visit, field);
    if (own.length === 0) return [];
    const citations = own.map((said) => {
      if (!saying.has(said.passage)) saying.set(said.passage, said);
      const document = documentOfPassage(snapshot, said.passage).id;
      const { number } = snapshot.passages.passage(said.passage);
      return formatCitation({ document, number });
    });
    return [{ visit, citations }];
  });
  // All that was to be said is gone with its passages.
  if (told.length === 0 && found.visits.length > 0) return undefined;
  return { asked: { field, told, fitting }, saying: [...saying.values()] };
}

/** What was found, with the passages that say the field first; at most `count`. */
export function withSaying(
  found: SearchResult,
  saying: readonly SayingPassage[],
  count: number,
): Pick<SearchResult, 'passages' | 'further'> {
  if (saying.length === 0) return found;
  const all = [...found.passages, ...found.further];
  const first = saying.map(
    (said): FoundPassage =>
      all.find(({ passage }) => passage === said.passage) ?? { ...said, probability: 0 },
  );
  const others = ({ passage }: FoundPassage) => !first.some((each) => each.passage === passage);
  const passages = [...first, ...found.passages.filter(others)];
  return {
    passages: passages.slice(0, count),
    further: [...passages.slice(count), ...found.further.filter(others)],
  };
}
