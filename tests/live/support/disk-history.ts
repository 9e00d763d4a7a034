/** A text that a document had on the disk, and until when; undefined where it could not be read. */
interface Version {
  readonly text: string | undefined;
  until: number;
}

/** What every document was at every moment, as whoever writes them knows it. */
export class DiskHistory {
  readonly #versions = new Map<string, Version[]>();

  /** To be told before the first byte is written; what it returns, when the last one is. */
  write(id: string, text: string | undefined): () => void {
    const versions = this.#versions.get(id) ?? [];
    const before = versions.at(-1);
    this.#versions.set(id, [...versions, { text, until: Number.POSITIVE_INFINITY }]);
    return () => end(before);
  }

  /** To be told when it is gone. */
  remove(id: string): void {
    end(this.#versions.get(id)?.at(-1));
  }

  /**
   * Whether a quotation is a slice of the document as it was at that time or later; or, where it
   * could not be read then, as it was at any time before.
   */
  had(id: string, quotation: string, since: number): boolean {
    const versions = this.#versions.get(id) ?? [];
    const first = versions.findIndex(({ until }) => until >= since);
    if (first < 0) return false;
    const wasUnread = versions.slice(first).some(({ text }) => text === undefined);
    return versions.slice(wasUnread ? 0 : first).some(({ text }) => text?.includes(quotation));
  }

  /** Documents that are there now. */
  ids(): string[] {
    return [...this.#versions]
      .filter(([, versions]) => versions.at(-1)?.until === Number.POSITIVE_INFINITY)
      .map(([id]) => id)
      .sort();
  }
}

function end(version: Version | undefined): void {
  if (version?.until === Number.POSITIVE_INFINITY) version.until = performance.now();
}
