import type { ManifestSegment } from '../../snapshot/manifest.ts';
import type { KernelPlace, ReadArrays, Shape } from '../read-arrays.ts';

/** A segment to read, on its way to a thread. */
export interface ReadRequest {
  readonly folder: string;
  readonly entry: ManifestSegment;
  readonly shape: Shape;
  /** Where its levels, passages and terms go. */
  readonly place: KernelPlace;
  /** Shared with the program. */
  readonly memory: WebAssembly.Memory;
}

/** Undefined: the program itself must read it, and finds out why. */
export type ReadReply = ReadArrays | undefined;
