import type { PassagePlace, PassageTable } from '../index/snapshot/passage-table.ts';

/** One candidate, its tokens as columns of the table of similarities. */
export interface Candidate {
  readonly place: PassagePlace;
  readonly sentences: number;
  /** Number of its first token in the segment. */
  readonly firstToken: number;
  /** [tokens] */
  readonly columns: Uint32Array;
  /** [tokens of the context] */
  readonly contextColumns: Uint32Array;
}

/** Places of a sentence's tokens among those of its candidate. */
export function tokensOf(
  { place, firstToken }: Candidate,
  sentence: number,
): readonly [number, number] {
  const { tokenOffsets, sentenceOffsets } = place.passages;
  const at = (sentenceOffsets[place.local] ?? 0) + sentence;
  return [(tokenOffsets[at] ?? 0) - firstToken, (tokenOffsets[at + 1] ?? 0) - firstToken];
}

/** Length of the sum of a sentence's token vectors. */
export function sentenceLength({ place }: Candidate, sentence: number): number {
  const { sentenceOffsets, sentenceLength: lengths } = place.passages;
  return lengths[(sentenceOffsets[place.local] ?? 0) + sentence] ?? 0;
}

/** Numbers the distinct tokens of all candidates, so that what is computed for one serves them all. */
export class CandidateTokens {
  /** Distinct rows of the token table, in the order of their columns. */
  readonly rows: Uint32Array;
  private readonly candidates = new Map<number, Candidate>();

  /** @param tokenRows rows of the token table */
  constructor(passages: PassageTable, candidates: Iterable<number>, tokenRows: number) {
    const numbering = new RowNumbering(tokenRows);
    for (const passage of candidates) {
      const place = passages.place(passage);
      const { sentenceOffsets, tokenOffsets, tokens, contextOffsets, contextTokens } =
        place.passages;
      const from = sentenceOffsets[place.local] ?? 0;
      const to = sentenceOffsets[place.local + 1] ?? 0;
      const firstToken = tokenOffsets[from] ?? 0;
      this.candidates.set(passage, {
        place,
        sentences: to - from,
        firstToken,
        columns: numbering.columnsOf(tokens, firstToken, tokenOffsets[to] ?? 0),
        contextColumns: numbering.columnsOf(
          contextTokens,
          contextOffsets[place.local] ?? 0,
          contextOffsets[place.local + 1] ?? 0,
        ),
      });
    }
    this.rows = numbering.finish();
  }

  /** @throws RangeError for a passage that is no candidate */
  of(passage: number): Candidate {
    const candidate = this.candidates.get(passage);
    if (candidate === undefined) throw new RangeError(`passage ${passage} is no candidate`);
    return candidate;
  }
}

let shared = new Uint32Array();

/** Numbers rows of the token table in the order in which they are met. */
class RowNumbering {
  /** Column + 1 of each row; all 0 between two uses. */
  private readonly columns: Uint32Array;
  private rows = new Uint32Array(4096);
  private count = 0;

  constructor(tokenRows: number) {
    if (shared.length < tokenRows) shared = new Uint32Array(tokenRows);
    this.columns = shared;
  }

  /** Columns of tokens `[from, to)`: a plain loop, which many thousands a question ask for. */
  columnsOf(tokens: Uint16Array | Uint32Array, from: number, to: number): Uint32Array {
    const { columns } = this;
    const found = new Uint32Array(to - from);
    for (let at = from; at < to; at += 1) {
      const row = tokens[at] ?? 0;
      let column = columns[row] ?? 0;
      if (column === 0) {
        column = this.add(row);
        columns[row] = column;
      }
      found[at - from] = column - 1;
    }
    return found;
  }

  /** The rows met; nothing can be numbered afterwards. */
  finish(): Uint32Array {
    const rows = this.rows.slice(0, this.count);
    for (let at = 0; at < rows.length; at += 1) this.columns[rows[at] ?? 0] = 0;
    return rows;
  }

  private add(row: number): number {
    if (this.count === this.rows.length) {
      const larger = new Uint32Array(2 * this.count);
      larger.set(this.rows);
      this.rows = larger;
    }
    this.rows[this.count] = row;
    this.count += 1;
    return this.count;
  }
}
