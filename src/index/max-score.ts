import { type Bm25Arrays, b, frequencyUnit, k1 } from './bm25.ts';
import type { TopHits } from './hits.ts';
import type { Postings } from './postings.ts';
import type { CodeMemory } from './scan/code-memory.ts';
import { type ScoreRoom, scoreRoom } from './score-room.ts';

/** Sums in another order differ in their last bits: what comes so near the bound is looked at. */
const slack = 1 + 1e-9;

/** A term in one segment. */
interface Bounded {
  readonly postings: Postings;
  /** Least number that no posting of the segment adds more than. */
  readonly bound: number;
  /** Postings. */
  readonly length: number;
}

/**
 * The best passages by BM25 without reading all postings (MaxScore: Turtle and Flood 1995; the
 * bounds are those of a block, here a segment, as in Ding and Suel 2011). Terms whose bounds
 * together do not reach the worst of the best so far cannot bring in a passage alone: their lists
 * are not read, but looked up for the passages that other terms bring. The best are the same, to
 * the last bit, as if everything were read.
 */
export class MaxScore {
  private readonly lengthFactor: number;
  private readonly room: ScoreRoom;

  /** @param lengthFactor k1·b / mean length @param memory whose kernel adds up, where it has one */
  constructor(segments: readonly Bm25Arrays[], lengthFactor: number, memory?: CodeMemory) {
    this.lengthFactor = lengthFactor;
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
   * @param scoreOf a passage's score by all terms, not yet divided
   */
  offer(
    segment: Bm25Arrays,
    at: number,
    start: number,
    terms: readonly Postings[],
    most: number,
    best: TopHits,
    scoreOf: (local: number) => number,
  ): void {
    const { essential, rest } = split(terms, at, best.worst * most);
    if (essential.length === 0) return;
    let postingCount = 0;
    for (const postings of essential) postingCount += this.accumulate(segment, at, postings);
    const { scores } = this.room;
    const { postingPassages, passageLengths } = segment;
    const count = passageLengths.length;
    let least = leastScore(best, most, rest);
    const take = (passage: number, score: number): void => {
      best.offer(start + passage, (rest === 0 ? score : scoreOf(passage)) / most);
      least = leastScore(best, most, rest);
    };
    if (postingCount * sweptPerPosting >= count) {
      // From first to last: quicker than many lists once more.
      const found = this.room.atLeast(count, least);
      const end = found?.length ?? count;
      for (let i = 0; i < end; i += 1) {
        const passage = found?.[i] ?? i;
        const score = scores[passage] ?? 0;
        if (score >= least) take(passage, score);
      }
      scores.fill(0, 0, count);
      return;
    }
    for (const { firsts, ends } of essential) {
      const end = ends[at] ?? 0;
      for (let posting = firsts[at] ?? 0; posting < end; posting += 1) {
        const passage = postingPassages[posting] ?? 0;
        const score = scores[passage] ?? 0;
        scores[passage] = 0;
        if (score >= least) take(passage, score);
      }
    }
  }

  /** Returns how many postings there were. */
  private accumulate(segment: Bm25Arrays, at: number, postings: Postings): number {
    const weight = postings.idf * (k1 + 1);
    const first = postings.firsts[at] ?? 0;
    const end = postings.ends[at] ?? 0;
    const greatest =
      this.room.add(segment, first, end, weight) ?? this.add(segment, first, end, weight);
    postings.saturations[at] = weight === 0 ? 1 : greatest / weight;
    return end - first;
  }

  private add(segment: Bm25Arrays, first: number, end: number, weight: number): number {
    const { lengthFactor } = this;
    const { scores } = this.room;
    const { postingPassages, postingFrequencies, passageLengths } = segment;
    let greatest = 0;
    for (let posting = first; posting < end; posting += 1) {
      const passage = postingPassages[posting] ?? 0;
      const frequency = (postingFrequencies[posting] ?? 0) / frequencyUnit;
      const norm = k1 * (1 - b) + lengthFactor * (passageLengths[passage] ?? 0);
      const score = (weight * frequency) / (frequency + norm);
      if (score > greatest) greatest = score;
      scores[passage] = (scores[passage] ?? 0) + score;
    }
    return greatest;
  }
}

/** What a passage must have of the lists that are read to be among the best; above 0. */
function leastScore(best: TopHits, most: number, rest: number): number {
  return Math.max(Number.MIN_VALUE, (best.worst * most) / slack - rest);
}

/** So many scores are swept in the time that one posting is read again. */
const sweptPerPosting = 4;

/** A passage is looked up in a list in about the time that so many of its postings are read. */
const postingsPerLookUp = 24;

/** The terms whose lists are read, in the order of the question, and what the others can add. */
function split(
  terms: readonly Postings[],
  at: number,
  wanted: number,
): { readonly essential: readonly Postings[]; readonly rest: number } {
  const here = terms.filter(({ firsts, ends }) => firsts[at] !== ends[at]);
  if (wanted <= 0) return { essential: here, rest: 0 };
  const bounded = here.map((postings): Bounded => {
    const bound = postings.idf * (k1 + 1) * (postings.saturations[at] ?? 1);
    return { postings, bound, length: (postings.ends[at] ?? 0) - (postings.firsts[at] ?? 0) };
  });
  bounded.sort((left, right) => left.bound - right.bound);
  let below = 0;
  let rest = 0;
  for (const { bound } of bounded) {
    if ((rest + bound) * slack >= wanted) break;
    rest += bound;
    below += 1;
  }
  const read = bounded.slice(below).reduce((sum, { length }) => sum + length, 0);
  const skipped = bounded
    .slice(0, below)
    .filter(({ length }) => read === 0 || length > read * postingsPerLookUp);
  if (skipped.length === 0) return { essential: here, rest: 0 };
  const left = new Set(skipped.map(({ postings }) => postings));
  return {
    essential: here.filter((postings) => !left.has(postings)),
    rest: skipped.reduce((sum, { bound }) => sum + bound, 0),
  };
}
