export interface FetchLimits {
  /** For one address with all its redirects, pauses apart, in milliseconds. */
  readonly total: number;
  /** From one piece of an answer to the next, in milliseconds. */
  readonly betweenBytes: number;
  /** Of an answer as it is and unpacked. */
  readonly bytes: number;
  readonly headerBytes: number;
  readonly redirects: number;
  /** From one request to the next on the same host, where robots.txt names none, in milliseconds. */
  readonly pause: number;
  /** A robots.txt may ask for a longer pause than this, but does not get it. */
  readonly longestPause: number;
  /** Hosts that are asked side by side. */
  readonly hosts: number;
}

export const defaultLimits: FetchLimits = {
  total: 120_000,
  betweenBytes: 20_000,
  // The largest file that the corpus reads by default.
  bytes: 50_000_000,
  headerBytes: 16_384,
  redirects: 10,
  pause: 1_000,
  longestPause: 30_000,
  hosts: 4,
};
