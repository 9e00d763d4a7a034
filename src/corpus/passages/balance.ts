import type { Unit } from './units.ts';

export interface Sizes {
  readonly targetTokens: number;
  readonly maximumTokens: number;
  /** Tokens that the model adds to every text. */
  readonly specialTokens: number;
}

/** More sentences than this make a quotation long to read. */
const manySentences = 5;

/** Weights of what speaks against a cut or a passage; found by looking at real reports. */
const against = {
  cutInsideParagraph: 0.2,
  cutInsideQuotation: 0.9,
  cutAfterColon: 1,
  cutBetweenItems: 0.1,
  joinSmallParagraphs: 0.2,
  joinLargeParagraphs: 1.5,
  tinyPassage: 0.5,
  eachSentenceTooMany: 0.3,
};

/**
 * Cuts a run into passages `[from, to)` of its units, so that sizes come near the target, paragraphs
 * stay together and no tiny rest is left. The cheapest way to cut, by dynamic programming: the same
 * run gives the same passages.
 */
export function balancedCuts(run: readonly Unit[], sizes: Sizes): (readonly [number, number])[] {
  const cheapest: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= run.length; to += 1) {
    let best = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    let tokens = sizes.specialTokens;
    let joins = 0;
    for (let from = to - 1; from >= 0; from -= 1) {
      const unit = run[from];
      const before = cheapest[from];
      if (unit === undefined || before === undefined) break;
      tokens += unit.tokens;
      const next = from + 1 < to ? run[from + 1] : undefined;
      if (next !== undefined) joins += costOfJoining(unit, next, sizes);
      if (tokens > sizes.maximumTokens && next !== undefined) break;
      const cost =
        before.cost +
        joins +
        costOfSize(tokens, sizes) +
        costOfLength(run, from, to) +
        costOfCut(run[from - 1], unit);
      if (cost < best.cost) best = { cost, from };
    }
    cheapest.push(best);
  }
  return followBack(cheapest);
}

function followBack(cheapest: readonly { readonly from: number }[]): (readonly [number, number])[] {
  const cuts: (readonly [number, number])[] = [];
  let to = cheapest.length - 1;
  while (to > 0) {
    const from = cheapest[to]?.from ?? 0;
    cuts.push([from, to]);
    to = from;
  }
  return cuts.reverse();
}

function costOfSize(tokens: number, { targetTokens, maximumTokens }: Sizes): number {
  const tiny = tokens < targetTokens * 0.3 ? against.tinyPassage : 0;
  if (tokens <= targetTokens) return ((targetTokens - tokens) / targetTokens) ** 2 + tiny;
  return ((tokens - targetTokens) / Math.max(1, maximumTokens - targetTokens)) ** 2;
}

function costOfLength(run: readonly Unit[], from: number, to: number): number {
  if (run[from]?.kind !== 'paragraph' || run[to - 1]?.kind !== 'paragraph') return 0;
  return Math.max(0, to - from - manySentences) * against.eachSentenceTooMany;
}

function costOfCut(before: Unit | undefined, after: Unit): number {
  if (before === undefined) return 0;
  if (before.announces) return against.cutAfterColon;
  if (before.isQuoting) return against.cutInsideQuotation;
  if (before.block === after.block) return against.cutInsideParagraph;
  return before.kind === 'paragraph' ? 0 : against.cutBetweenItems;
}

function costOfJoining(before: Unit, after: Unit, { targetTokens }: Sizes): number {
  if (before.block === after.block || before.announces) return 0;
  if (before.kind !== 'paragraph' && before.kind === after.kind) return 0;
  const bothSmall = Math.max(before.blockTokens, after.blockTokens) < targetTokens / 2;
  return bothSmall ? against.joinSmallParagraphs : against.joinLargeParagraphs;
}
