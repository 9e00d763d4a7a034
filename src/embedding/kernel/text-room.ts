import type { TextPlace, TextTokens } from '../token-comparison.ts';
import { tokensOf } from './gather-tokens.ts';
import { layOut, type Places } from './layout.ts';
import { GrowingRegion, type SharedMemory } from './shared-memory.ts';
import type { TokenFunctions } from './token-functions.ts';

/** Numbers of a text's place and of a segment's record, as `assembly/gather.ts` reads them. */
const placeNumbers = 2;
const recordNumbers = 7;

/** What four tokens at once may write beyond the last. */
const beyond = 12;

type Part = 'sentenceOffsets' | 'tokenOffsets' | 'tokens' | 'contextOffsets' | 'contextTokens';

/** Texts where a kernel reads them, as those of {@link TextTokens}; byte offsets. */
export interface PlacedTexts extends Places<Part> {
  readonly count: number;
  readonly sentenceCount: number;
  readonly tokenCount: number;
  readonly contextCount: number;
}

/** Where a kernel has the texts of one question, one after the other. */
export class TextRoom {
  private readonly memory: SharedMemory;
  private readonly wasm: Pick<TokenFunctions, 'gather' | 'measure'>;
  private readonly listed: GrowingRegion;
  private readonly gathered: GrowingRegion;
  /** Where what is to be known of a segment lies: looked up once, not for each of its texts. */
  private readonly records = new WeakMap<TextTokens, number>();

  constructor(memory: SharedMemory, wasm: Pick<TokenFunctions, 'gather' | 'measure'>) {
    this.memory = memory;
    this.wasm = wasm;
    this.listed = new GrowingRegion(memory);
    this.gathered = new GrowingRegion(memory);
  }

  /** Tokens are 32-bit numbers there, which the kernel may write over. */
  put(places: readonly TextPlace[]): PlacedTexts {
    const isHere = places.every(({ passages }) => passages.room?.memory === this.memory);
    return isHere ? this.gather(places) : this.copy(places);
  }

  private gather(places: readonly TextPlace[]): PlacedTexts {
    const count = places.length;
    const list = this.listed.placeFor(4 * (placeNumbers * count + 3));
    const totalsAt = list + 4 * placeNumbers * count;
    const numbers = new Uint32Array(this.memory.buffer, list, placeNumbers * count);
    for (let at = 0; at < count; at += 1) {
      const { passages, local } = places[at] ?? {};
      if (passages === undefined) continue;
      numbers[placeNumbers * at] = this.recordOf(passages);
      numbers[placeNumbers * at + 1] = local ?? 0;
    }
    this.wasm.measure(list, count, totalsAt);
    const [sentenceCount = 0, tokenCount = 0, contextCount = 0] = new Uint32Array(
      this.memory.buffer,
      totalsAt,
      3,
    );
    const texts = this.layOut({ count, sentenceCount, tokenCount, contextCount });
    this.wasm.gather(
      list,
      count,
      texts.sentenceOffsets,
      texts.tokenOffsets,
      texts.tokens,
      texts.contextOffsets,
      texts.contextTokens,
    );
    return texts;
  }

  private recordOf(passages: TextTokens): number {
    const known = this.records.get(passages);
    if (known !== undefined) return known;
    const { at } = this.memory.allocate(4 * recordNumbers, passages);
    putRecord(new Uint32Array(this.memory.buffer, at, recordNumbers), passages);
    this.records.set(passages, at);
    return at;
  }

  private copy(places: readonly TextPlace[]): PlacedTexts {
    const told = tokensOf(places);
    const texts = this.layOut({
      count: places.length,
      sentenceCount: told.tokenOffsets.length - 1,
      tokenCount: told.tokens.length,
      contextCount: told.contextTokens.length,
    });
    const put = (at: number, numbers: Uint32Array): void =>
      new Uint32Array(this.memory.buffer, at, numbers.length).set(numbers);
    put(texts.sentenceOffsets, told.sentenceOffsets);
    put(texts.tokenOffsets, told.tokenOffsets);
    put(texts.tokens, told.tokens);
    put(texts.contextOffsets, told.contextOffsets);
    put(texts.contextTokens, told.contextTokens);
    return texts;
  }

  private layOut(counts: Omit<PlacedTexts, keyof Places<Part>>): PlacedTexts {
    const { count, sentenceCount, tokenCount, contextCount } = counts;
    const sizes = {
      sentenceOffsets: 4 * (count + 1),
      tokenOffsets: 4 * (sentenceCount + 1),
      tokens: 4 * tokenCount + beyond,
      contextOffsets: 4 * (count + 1),
      contextTokens: 4 * contextCount + beyond,
    };
    return { ...layOut(sizes, this.gathered.placeFor(layOut(sizes).end)), ...counts };
  }
}

function putRecord(
  numbers: Uint32Array,
  { sentenceOffsets, tokenOffsets, tokens, contextOffsets, contextTokens }: TextTokens,
): void {
  numbers.set([
    sentenceOffsets.byteOffset,
    tokenOffsets.byteOffset,
    tokens.byteOffset,
    contextOffsets.byteOffset,
    contextTokens.byteOffset,
    Number(tokens instanceof Uint32Array),
    Number(contextTokens instanceof Uint32Array),
  ]);
}
