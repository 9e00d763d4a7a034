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
    const columns = columnsOfRows(tokenRows);
    const rows: number[] = [];
    const columnOf = (row: number): number => {
      const known = columns[row] ?? 0;
      if (known > 0) return known - 1;
      columns[row] = rows.push(row);
      return rows.length - 1;
    };
    for (const passage of candidates) {
      const place = passages.place(passage);
      const { sentenceOffsets, tokenOffsets, tokens, contextOffsets, contextTokens } =
        place.passages;
      const from = sentenceOffsets[place.local] ?? 0;
      const to = sentenceOffsets[place.local + 1] ?? 0;
      const firstToken = tokenOffsets[from] ?? 0;
      const own = tokens.subarray(firstToken, tokenOffsets[to]);
      const context = contextTokens.subarray(
        contextOffsets[place.local],
        contextOffsets[place.local + 1],
      );
      this.candidates.set(passage, {
        place,
        sentences: to - from,
        firstToken,
        columns: Uint32Array.from(own, columnOf),
        contextColumns: Uint32Array.from(context, columnOf),
      });
    }
    for (const row of rows) columns[row] = 0;
    this.rows = Uint32Array.from(rows);
  }

  /** @throws RangeError for a passage that is no candidate */
  of(passage: number): Candidate {
    const candidate = this.candidates.get(passage);
    if (candidate === undefined) throw new RangeError(`passage ${passage} is no candidate`);
    return candidate;
  }
}

let shared = new Uint32Array();

/** Column + 1 of each row of the token table; all 0 between two uses. One for all questions. */
function columnsOfRows(tokenRows: number): Uint32Array {
  if (shared.length < tokenRows) shared = new Uint32Array(tokenRows);
  return shared;
}
