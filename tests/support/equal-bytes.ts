import { expect } from 'vitest';

// `toEqual` compares typed arrays element by element, a thousand times as slowly as their bytes are
// compared. Whatever differs is left to it.
expect.addEqualityTesters([
  (left: unknown, right: unknown) => (isSameView(left, right) ? true : undefined),
]);

function isSameView(left: unknown, right: unknown): boolean {
  return (
    ArrayBuffer.isView(left) &&
    ArrayBuffer.isView(right) &&
    left.constructor === right.constructor &&
    bytesOf(left).equals(bytesOf(right))
  );
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
