/** How far a year is known. */
export type YearPrecision = 'year' | 'decade' | 'century';

/** The half-year, quarter or season that EDTF writes in place of a month. */
export type YearPart =
  | { readonly kind: 'season'; readonly number: 1 | 2 | 3 | 4 }
  | { readonly kind: 'quarter'; readonly number: 1 | 2 | 3 | 4 }
  | { readonly kind: 'half'; readonly number: 1 | 2 };

/** One date as far as it is known. What is absent is not stated. */
export interface DatePoint {
  /** For a decade or a century its first year: 2010, 1900. */
  readonly year?: number;
  readonly yearPrecision: YearPrecision;
  readonly part?: YearPart;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An EDTF date as a sentence needs it. Both ends of an interval absent: nothing is known. */
export type DateExpression =
  | { readonly kind: 'point'; readonly point: DatePoint }
  | { readonly kind: 'interval'; readonly from?: DatePoint; readonly until?: DatePoint }
  | {
      readonly kind: 'several';
      readonly all: boolean;
      readonly members: readonly DateExpression[];
    };
