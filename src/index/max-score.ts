import { type Bm25Arrays, k1 } from './bm25-arrays.ts';
import type { TopHits } from './hits.ts';
import type { Postings } from './postings.ts';
import type { CodeMemory } from './scan/code-memory.ts';
import { type Range, type ScoreRoom, scoreRoom } from './score-room.ts';

/** Sums in another order differ in their last bits: what comes so near the bound is looked at. */
const slack = 1 + 1e-9;

/** The postings of a term in one segment. */
interface List extends Range {
  readonly postings: Postings;
  readonly weight: number;
  /** Least number that no posting of the segment adds more than. */
  readonly bound: number;
}

/**
 * The best passages by BM25 without reading all postings (MaxScore: Turtle and Flood 1995; the
 * bounds are those of a block, here a segment, as in Ding and Suel 2011). Terms whose bounds
 * together do not reach the worst of the best so far cannot bring in a passage alone: their lists
 * are looked up for the passages that other terms bring, from the greatest bound on, and after each
 * list only those are left that can still be among the best. These are the same, to the last bit, as
 * if everything were read.
 */
export class MaxScore {
  private readonly room: ScoreRoom;

  /** @param lengthFactor k1·b / mean length @param memory that the segments' arrays lie in */
  constructor(segments: readonly Bm25Arrays[], lengthFactor: number, memory?: CodeMemory) {
    const most = segments.reduce(
      (passages, { passageLengths }) => Math.max(passages, passageLengths.length),
      0,
    );
    this.room = scoreRoom(most, lengthFactor, memory);
  }

  /**
   * Offers the passages of a segment that may be among the best.
   *
   * @param most what scores are divided with
   */
  offer(
    segment: Bm25Arrays,
    at: number,
    start: number,
    terms: readonly Postings[],
    most: number,
    best: TopHits,
  ): void {
    const wanted = (best.worst * most) / slack;
    const lists = listsOf(terms, at);
    const ascending = lists.toSorted((one, other) => one.bound - other.bound);
    const below = sumsBefore(ascending);
    // No list of these brings in a passage, nor do all of them together.
    let unread = 0;
    while (unread < lists.length && (below[unread + 1] ?? 0) < wanted) unread += 1;
    if (unread === lists.length) return;
    this.room.touch(segment, lists);
    const isWhole = unread === 0;
    let read = 0;
    for (const list of isWhole ? lists : ascending.slice(unread)) {
      this.read(segment, at, list);
      read += list.end - list.first;
    }
    const { room } = this;
    const offerFound = (passage: number): void =>
      best.offer(start + passage, (room.scores[passage] ?? 0) / most);
    if (isWhole && read * sweptPerPosting < segment.passageLengths.length) {
      this.takeRead(segment, lists, leastScore(wanted, 0), offerFound);
      return;
    }
    let count = room.find(segment, leastScore(wanted, below[unread] ?? 0));
    while (unread > 0 && count > 0) {
      unread -= 1;
      const list = ascending[unread];
      if (list === undefined) break;
      const { first, end, weight } = list;
      if (count * postingsPerLookUp > end - first) this.read(segment, at, list);
      else room.addToFound(count, segment, first, end, weight);
      count = room.keep(count, leastScore(wanted, below[unread] ?? 0));
    }
    if (!isWhole) this.addInOrder(segment, lists, count);
    for (let i = 0; i < count; i += 1) offerFound(room.found[i] ?? 0);
    room.scores.fill(0, 0, segment.passageLengths.length);
  }

  private read(segment: Bm25Arrays, at: number, { postings, first, end, weight }: List): void {
    const greatest = this.room.add(segment, first, end, weight);
    postings.saturations[at] = weight === 0 ? 1 : greatest / weight;
  }

  /** Where hardly any were read: by going through them once more. */
  private takeRead(
    { postingPassages }: Bm25Arrays,
    lists: readonly List[],
    least: number,
    take: (passage: number) => void,
  ): void {
    const { scores } = this.room;
    for (const { first, end } of lists) {
      for (let posting = first; posting < end; posting += 1) {
        const passage = postingPassages[posting] ?? 0;
        if ((scores[passage] ?? 0) >= least) take(passage);
        scores[passage] = 0;
      }
    }
  }

  /** The scores of those found anew, in the order of the question: so their last bits are as ever. */
  private addInOrder(segment: Bm25Arrays, lists: readonly List[], count: number): void {
    const { room } = this;
    if (count === 0) return;
    for (let i = 0; i < count; i += 1) room.scores[room.found[i] ?? 0] = 0;
    for (const { first, end, weight } of lists) room.addToFound(count, segment, first, end, weight);
  }
}

/** What a passage must have of the lists that are read to be among the best; above 0. */
function leastScore(wanted: number, rest: number): number {
  return Math.max(Number.MIN_VALUE, wanted - rest);
}

/** So many scores are swept in the time that one posting is read again. */
const sweptPerPosting = 4;

/** A passage is looked up in a list in about the time that so many of its postings are read. */
const postingsPerLookUp = 8;

/** In the order of the question. */
function listsOf(terms: readonly Postings[], at: number): List[] {
  const lists: List[] = [];
  for (const postings of terms) {
    const [first, end] = [postings.firsts[at] ?? 0, postings.ends[at] ?? 0];
    if (first === end) continue;
    const weight = postings.idf * (k1 + 1);
    const bound = weight * (postings.saturations[at] ?? 1);
    lists.push({ postings, first, end, weight, bound });
  }
  return lists;
}

/** What all before each list can add together, and what all can. [lists + 1] */
function sumsBefore(lists: readonly List[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const { bound } of lists) {
    sum += bound;
    sums.push(sum);
  }
  return sums;
}
