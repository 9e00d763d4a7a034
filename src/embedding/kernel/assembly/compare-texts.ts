import { greatestOf, sumOf } from './lanes';

/**
 * MaxSim of texts and of their sentences, four tokens of the question at a time; see `TokenKernel`.
 * `similarities` are [columns × 4 × groups], `columns` and `contextColumns` number them.
 *
 * @param weights of the question's tokens, 0 beyond them; 32-bit floats, [4 × groups]
 * @param maxima room for 32-bit floats, [8 × groups]
 * @param whole 32-bit floats, [textCount]
 * @param missing 32-bit floats, [textCount]
 * @param sentences 32-bit floats, [sentences]
 * @param products 32-bit floats, [sentences]
 */
export function compareTexts(
  textCount: i32,
  sentenceOffsets: usize,
  tokenOffsets: usize,
  columns: usize,
  contextOffsets: usize,
  contextColumns: usize,
  similarities: usize,
  contributions: usize,
  groups: i32,
  weights: usize,
  discount: f32,
  maxima: usize,
  whole: usize,
  missing: usize,
  sentences: usize,
  products: usize,
): void {
  const bytes: usize = (groups as usize) << 4;
  const context = maxima;
  const all = maxima + bytes;
  let total = f32x4.splat(0);
  for (let group: usize = 0; group < bytes; group += 16) {
    total = f32x4.add(total, v128.load(weights + group));
  }
  const totalWeight = sumOf(total);
  for (let text: usize = 0; text < (textCount as usize); text += 1) {
    const place = text << 2;
    const from = contextColumns + ((load<u32>(contextOffsets + place) as usize) << 2);
    const end = contextColumns + ((load<u32>(contextOffsets + place, 4) as usize) << 2);
    const less = f32x4.splat(discount);
    for (let group: usize = 0; group < bytes; group += 16) {
      const best = raised(f32x4.splat(-1), from, end, similarities + group, bytes, less);
      v128.store(context + group, best);
      v128.store(all + group, best);
    }
    const last = load<u32>(sentenceOffsets + place, 4) as usize;
    for (
      let sentence = load<u32>(sentenceOffsets + place) as usize;
      sentence < last;
      sentence += 1
    ) {
      const at = sentence << 2;
      const first = columns + ((load<u32>(tokenOffsets + at) as usize) << 2);
      const stop = columns + ((load<u32>(tokenOffsets + at, 4) as usize) << 2);
      let sum = f32x4.splat(0);
      for (let group: usize = 0; group < bytes; group += 16) {
        const nothing = f32x4.splat(0);
        const start = v128.load(context + group);
        const best = raised(start, first, stop, similarities + group, bytes, nothing);
        v128.store(all + group, f32x4.pmax(v128.load(all + group), best));
        sum = f32x4.add(sum, f32x4.mul(best, v128.load(weights + group)));
      }
      store<f32>(sentences + at, mean(sum, totalWeight));
      let product: f64 = 0;
      for (let token = first; token < stop; token += 4) {
        product += load<f32>(contributions + ((load<u32>(token) as usize) << 2)) as f64;
      }
      store<f32>(products + at, product as f32);
    }
    let sum = f32x4.splat(0);
    let worst = f32x4.splat(0);
    for (let group: usize = 0; group < bytes; group += 16) {
      const best = v128.load(all + group);
      const weight = v128.load(weights + group);
      sum = f32x4.add(sum, f32x4.mul(best, weight));
      worst = f32x4.pmax(worst, f32x4.mul(f32x4.sub(f32x4.splat(1), best), weight));
    }
    store<f32>(whole + place, mean(sum, totalWeight));
    store<f32>(missing + place, totalWeight === 0 ? 0 : greatestOf(worst) / totalWeight);
  }
}

/** The greatest of `best` and the similarities, `less` taken off, of the columns `[from, end)`. */
function raised(
  best: v128,
  from: usize,
  end: usize,
  similarities: usize,
  bytes: usize,
  less: v128,
): v128 {
  for (let at = from; at < end; at += 4) {
    const cell = similarities + (load<u32>(at) as usize) * bytes;
    best = f32x4.pmax(best, f32x4.sub(v128.load(cell), less));
  }
  return best;
}

function mean(sum: v128, totalWeight: f32): f32 {
  return totalWeight === 0 ? 0 : sumOf(sum) / totalWeight;
}
