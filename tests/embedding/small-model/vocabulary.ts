import { seededRandom } from '../../support/random.ts';

const special = ['<s>', '<pad>', '</s>', '<unk>'] as const;

const words =
  '▁Die ▁Delegation ▁aus ▁Jinan ▁besuchte ▁Dresden ▁The ▁delegation ▁visited ▁the ▁university ' +
  '▁in ▁November query passage 代表团 代表團 访问 訪問 德国 德國 德累斯顿 台湾 臺灣 关系 關係 经济 經濟 ' +
  'en er ch ung ▁un ▁and schaft dampf Donau gesell fahrt';

const characters =
  '▁abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ0123456789.,:?!，。：？' +
  '的了代表团團访訪问問德国國累斯顿工业業大学學台湾臺灣与與关關系係经經济濟济南城市为為这這个個';

/** Pieces with the logarithms of their probabilities, as in `tokenizer.json` of a Unigram model. */
export const pieces: readonly (readonly [string, number])[] = (() => {
  const random = seededRandom(7);
  const texts = [...new Set([...words.split(' '), ...characters])];
  // Scores without order, so that no two ways of cutting a text are equally good.
  return [
    ...special.map((piece) => [piece, 0] as const),
    ...texts.map((piece) => [piece, -4 - 3 * random() - [...piece].length / 4] as const),
  ];
})();

const [start, , end, unknown] = special.keys();
const idOf = new Map(pieces.map(([piece], id) => [piece, id]));
const longest = Math.max(...pieces.map(([piece]) => piece.length));

/** Token ids of a text by trying all ways to cut it: <s>, the most probable pieces, </s>. */
export function tokenIds(text: string): number[] {
  const spaced = text.normalize('NFKC').replaceAll(' ', '▁');
  const whole = spaced === '' || spaced.startsWith('▁') ? spaced : `▁${spaced}`;
  return [start ?? 0, ...bestPieces(whole), end ?? 2];
}

function bestPieces(text: string): number[] {
  const least = Math.min(...pieces.map(([, score]) => score));
  const best: { score: number; ids: number[] }[] = [{ score: 0, ids: [] }];
  for (let to = 1; to <= text.length; to += 1) {
    for (let from = Math.max(0, to - longest); from < to; from += 1) {
      const before = best[from];
      const id = idOf.get(text.slice(from, to));
      const known = id !== undefined && id >= special.length;
      if (before === undefined || (!known && to - from > 1)) continue;
      const score = before.score + (known ? (pieces[id]?.[1] ?? 0) : least - 10);
      if (score <= (best[to]?.score ?? Number.NEGATIVE_INFINITY)) continue;
      best[to] = { score, ids: [...before.ids, known ? id : (unknown ?? 3)] };
    }
  }
  const ids = best[text.length]?.ids ?? [];
  // A run of unknown characters is one unknown token.
  return ids.filter((id, at) => id !== unknown || ids[at - 1] !== unknown);
}
