import {
  columnPassages,
  columnsOf,
  inputsAtOnce,
  lineBytes,
  sumBytes,
  sumPlanes,
  weightBits,
} from './layout.ts';
import type { ScanKernel } from './scan-kernel.ts';

/** Words of 32 bits. */
const wordsOfColumn = columnPassages / 32;
const wordsOfLine = lineBytes / 4;
const wordsOfSums = sumBytes / 4;

/** For machines without WebAssembly SIMD. @param buffer gives the memory as it is now: it may grow */
export function plainKernel(buffer: () => ArrayBufferLike): ScanKernel {
  return {
    slice(levels, dimensions, count, out) {
      const values = new Int8Array(buffer(), levels, count * dimensions);
      const blockWords = (dimensions + 1) * wordsOfLine;
      const blocks = columnsOf(count) / (wordsOfLine / wordsOfColumn);
      const lines = new Uint32Array(buffer(), out, blocks * blockWords).fill(0);
      const perBlock = 32 * wordsOfLine;
      for (let passage = 0, at = 0; passage < count; passage += 1) {
        const place = Math.floor(passage / perBlock) * blockWords + ((passage % perBlock) >> 5);
        for (let d = 0; d < dimensions; d += 1, at += 1) {
          const cell = place + d * wordsOfLine;
          if ((values[at] ?? 0) > 0) lines[cell] = (lines[cell] ?? 0) | (1 << (passage & 31));
        }
      }
    },

    agree(slices, dimensions, count, inputs, counts, sums) {
      const memory = new Uint32Array(buffer());
      const blockWords = (dimensions + 1) * wordsOfLine;
      const columns = columnsOf(count);
      for (let column = 0; column < columns; column += 1) {
        for (let word = 0; word < wordsOfColumn; word += 1) {
          const inLine = (column * wordsOfColumn + word) % wordsOfLine;
          const block = Math.floor((column * wordsOfColumn) / wordsOfLine);
          const planes = new Uint32Array(sumPlanes);
          let input = inputs / 4;
          for (let group = 0; group < 2 * weightBits; group += 1) {
            if (group === weightBits) complement(planes, 0);
            const end = input + inputsAtOnce * (memory[counts / 4 + group] ?? 0);
            for (; input < end; input += 1) {
              const line = slices / 4 + block * blockWords + (memory[input] ?? 0) / 4;
              addBits(planes, group % weightBits, memory[line + inLine] ?? 0);
            }
          }
          complement(planes, sumPlanes - 1);
          const cell = sums / 4 + column * wordsOfSums + word;
          planes.forEach((bits, at) => {
            memory[cell + at * wordsOfColumn] = bits;
          });
          const there = count - (column * wordsOfColumn + word) * 32;
          memory[cell + sumPlanes * wordsOfColumn] = firstBits(there);
        }
      }
    },

    select(sums, columns, wanted, chosen, open) {
      const words = columns * wordsOfColumn;
      const planes = new Uint32Array(buffer(), sums, columns * wordsOfSums);
      const taken = new Uint32Array(buffer(), chosen, words).fill(0);
      const left = new Uint32Array(buffer(), open, words);
      const bitsOf = (plane: number, word: number): number => {
        const column = Math.floor(word / wordsOfColumn);
        return planes[column * wordsOfSums + plane * wordsOfColumn + (word % wordsOfColumn)] ?? 0;
      };
      for (let word = 0; word < words; word += 1) left[word] = bitsOf(sumPlanes, word);
      let missing = wanted;
      for (let plane = sumPlanes - 1; plane >= 0; plane -= 1) {
        const found = left.reduce((sum, bits, at) => sum + countOf(bits & bitsOf(plane, at)), 0);
        const isEnough = found >= missing;
        if (!isEnough) missing -= found;
        left.forEach((bits, at) => {
          const set = bitsOf(plane, at);
          left[at] = bits & (isEnough ? set : ~set);
          if (!isEnough) taken[at] = (taken[at] ?? 0) | (bits & set);
        });
      }
      left.forEach((bits, at) => {
        taken[at] = (taken[at] ?? 0) | bits;
      });
    },

    offsets(chosen, columns, base, stride, out) {
      const places = new Uint32Array(buffer(), out);
      let found = 0;
      new Uint32Array(buffer(), chosen, columns * wordsOfColumn).forEach((bits, word) => {
        for (let left = bits; left !== 0; left &= left - 1) {
          places[found] = base + stride * (32 * word + 31 - Math.clz32(left & -left));
          found += 1;
        }
      });
      return found;
    },

    dots(levels, dimensions, offsets, count, query, out) {
      const values = new Int8Array(buffer());
      const wanted = new Int16Array(buffer(), query, dimensions);
      const places = offsets === 0 ? undefined : new Uint32Array(buffer(), offsets, count);
      const products = new Int32Array(buffer(), out, count);
      for (let i = 0; i < count; i += 1) {
        let at = levels + (places?.[i] ?? i * dimensions);
        let sum = 0;
        for (let k = 0; k < dimensions; k += 1, at += 1)
          sum += (wanted[k] ?? 0) * (values[at] ?? 0);
        products[i] = sum;
      }
    },

    nearest(offsets, products, from, end, levels, dimensions, scales, scale, least) {
      const places = new Uint32Array(buffer(), offsets, end);
      const values = new Int32Array(buffer(), products, end);
      const memory = new Float32Array(buffer());
      let to = from;
      for (let i = from; i < end; i += 1) {
        const row = ((places[i] ?? 0) - levels) / dimensions;
        const product = values[i] ?? 0;
        if (product * scale * (memory[scales / 4 + row] ?? 0) < least) continue;
        places[to] = row;
        values[to] = product;
        to += 1;
      }
      return to - from;
    },
  };
}

/** Adds a bit of 32 passages to a bit of their sums. */
function addBits(planes: Uint32Array, from: number, bits: number): void {
  let carry = bits;
  for (let plane = from; carry !== 0 && plane < planes.length; plane += 1) {
    const sum = planes[plane] ?? 0;
    planes[plane] = sum ^ carry;
    carry &= sum;
  }
}

function complement(planes: Uint32Array, from: number): void {
  for (let plane = from; plane < planes.length; plane += 1) planes[plane] = ~(planes[plane] ?? 0);
}

/** The first `count` of 32 bits. */
function firstBits(count: number): number {
  if (count >= 32) return -1;
  return count <= 0 ? 0 : 2 ** count - 1;
}

/** Bits that are set. */
function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
