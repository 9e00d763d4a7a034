import type { Document } from '../domain/document.ts';
import type { Steps } from '../domain/steps.ts';
import type { Segment } from '../index/segment/segment.ts';
import { versionOf } from '../index/segment/stored-document.ts';
import type { Snapshot } from '../index/snapshot/snapshot.ts';

export interface MadeOf<Made> {
  readonly document: Document;
  readonly made: Made;
}

/**
 * Makes something of each document and keeps it for as long as the document stays as it is: of the
 * next snapshot only what is new is made.
 */
export class MadeOfDocuments<Made> {
  readonly #make: (snapshot: Snapshot, document: Document, at: number) => Made;
  readonly #ofSegments = new WeakMap<Segment, readonly MadeOf<Made>[]>();
  readonly #ofVersions = new WeakMap<object, { readonly made: Made }>();

  /** @param make of the document at this place of the snapshot; from nothing but the document and its passages */
  constructor(make: (snapshot: Snapshot, document: Document, at: number) => Made) {
    this.#make = make;
  }

  /** In the order of the snapshot. */
  *all(snapshot: Snapshot): Steps<MadeOf<Made>[]> {
    const all: MadeOf<Made>[] = [];
    for (const segment of snapshot.segments) {
      const before = this.#ofSegments.get(segment);
      const own = before ?? (yield* this.#ofSegment(snapshot, segment, all.length));
      this.#ofSegments.set(segment, own);
      for (const each of own) all.push(each);
      yield;
    }
    return all;
  }

  *#ofSegment(
    snapshot: Snapshot,
    { stored }: Segment,
    first: number,
  ): Steps<readonly MadeOf<Made>[]> {
    const own: MadeOf<Made>[] = [];
    for (const [at, document] of stored.entries()) {
      const version = versionOf(document);
      const kept = this.#ofVersions.get(version) ?? {
        made: this.#make(snapshot, document, first + at),
      };
      this.#ofVersions.set(version, kept);
      own.push({ document, made: kept.made });
      yield;
    }
    return own;
  }
}
