import type { ScanKernel } from './scan-kernel.ts';

const bitsOfByte = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte.toString(2).replaceAll('0', '').length,
);

/** For machines without WebAssembly SIMD. @param buffer gives the memory as it is now: it may grow */
export function plainKernel(buffer: () => ArrayBuffer): ScanKernel {
  return {
    hamming(codes, count, bytes, query, distances, histogram) {
      const memory = new Uint8Array(buffer());
      const out = new Uint16Array(buffer(), distances, count);
      const counts = new Uint32Array(buffer(), histogram, 8 * bytes + 1);
      for (let i = 0, at = codes; i < count; i += 1) {
        let distance = 0;
        for (let k = 0; k < bytes; k += 1, at += 1) {
          distance += bitsOfByte[(memory[at] ?? 0) ^ (memory[query + k] ?? 0)] ?? 0;
        }
        out[i] = distance;
        counts[distance] = (counts[distance] ?? 0) + 1;
      }
    },

    weighted(codes, bytes, rows, count, query, planes, planeCount, distances, histogram) {
      const memory = new Uint8Array(buffer());
      const numbers = new Uint32Array(buffer(), rows, count);
      const out = new Uint16Array(buffer(), distances, count);
      const most = ((1 << planeCount) - 1) * 8 * bytes;
      const counts = new Uint32Array(buffer(), histogram, most + 1);
      numbers.forEach((row, i) => {
        let distance = 0;
        for (let k = 0; k < bytes; k += 1) {
          const differing = (memory[codes + row * bytes + k] ?? 0) ^ (memory[query + k] ?? 0);
          for (let plane = 0; plane < planeCount; plane += 1) {
            const bits = differing & (memory[planes + plane * bytes + k] ?? 0);
            distance += (bitsOfByte[bits] ?? 0) << plane;
          }
        }
        out[i] = distance;
        counts[distance] = (counts[distance] ?? 0) + 1;
      });
    },

    collect(distances, count, most, out) {
      const values = new Uint16Array(buffer(), distances, count);
      const places = new Uint32Array(buffer(), out, count);
      let found = 0;
      for (let i = 0; i < count; i += 1) {
        if ((values[i] ?? 0) > most) continue;
        places[found] = i;
        found += 1;
      }
      return found;
    },

    dots(levels, dimensions, rows, count, query, out) {
      const values = new Int8Array(buffer());
      const wanted = new Int16Array(buffer(), query, dimensions);
      const numbers = rows === 0 ? undefined : new Uint32Array(buffer(), rows, count);
      const products = new Int32Array(buffer(), out, count);
      for (let i = 0; i < count; i += 1) {
        let at = levels + (numbers?.[i] ?? i) * dimensions;
        let sum = 0;
        for (let k = 0; k < dimensions; k += 1, at += 1)
          sum += (wanted[k] ?? 0) * (values[at] ?? 0);
        products[i] = sum;
      }
    },
  };
}
