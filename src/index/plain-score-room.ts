import { type Bm25Arrays, b, findPosting, frequencyUnit, k1 } from './bm25-arrays.ts';
import type { ScoreRoom } from './score-room.ts';

/** In plain loops, wherever the arrays of segments lie. */
export class PlainScoreRoom implements ScoreRoom {
  readonly scores: Float64Array;
  readonly found: Uint32Array;
  private readonly lengthFactor: number;

  constructor(passages: number, lengthFactor: number) {
    this.scores = new Float64Array(passages);
    this.found = new Uint32Array(passages);
    this.lengthFactor = lengthFactor;
  }

  touch(): void {
    // The processor fetches what plain loops read as they come to it.
  }

  add(segment: Bm25Arrays, first: number, end: number, weight: number): number {
    let greatest = 0;
    for (let posting = first; posting < end; posting += 1)
      greatest = Math.max(greatest, this.addPosting(segment, posting, weight));
    return greatest;
  }

  find({ passageLengths }: Bm25Arrays, least: number): number {
    let count = 0;
    for (let passage = 0; passage < passageLengths.length; passage += 1) {
      if ((this.scores[passage] ?? 0) < least) continue;
      this.found[count] = passage;
      count += 1;
    }
    return count;
  }

  addToFound(count: number, segment: Bm25Arrays, first: number, end: number, weight: number): void {
    for (let at = 0; at < count; at += 1) {
      const posting = findPosting(segment, first, end, this.found[at] ?? 0);
      if (posting >= 0) this.addPosting(segment, posting, weight);
    }
  }

  keep(count: number, least: number): number {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const passage = this.found[at] ?? 0;
      if ((this.scores[passage] ?? 0) < least) continue;
      this.found[kept] = passage;
      kept += 1;
    }
    return kept;
  }

  /** Returns what it adds. */
  private addPosting(
    { postingPassages, postingFrequencies, passageLengths }: Bm25Arrays,
    posting: number,
    weight: number,
  ): number {
    const { scores, lengthFactor } = this;
    const passage = postingPassages[posting] ?? 0;
    const frequency = (postingFrequencies[posting] ?? 0) / frequencyUnit;
    const norm = k1 * (1 - b) + lengthFactor * (passageLengths[passage] ?? 0);
    const score = (weight * frequency) / (frequency + norm);
    scores[passage] = (scores[passage] ?? 0) + score;
    return score;
  }
}
