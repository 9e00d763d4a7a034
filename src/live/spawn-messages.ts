/** What the thread that starts processes is asked for. */
export type SpawnRequest =
  | {
      readonly do: 'start';
      readonly id: number;
      /** Of Node: its own arguments, the program and the program's. */
      readonly command: readonly string[];
      readonly environment: Readonly<Record<string, string | undefined>>;
    }
  | { readonly do: 'go' | 'stop'; readonly id: number };

/** What became of a process. */
export interface Ended {
  readonly id: number;
  /** An exit code, a signal, or why it could not be started. */
  readonly reason: string;
  /** On stdout, and the last of what it said on stderr. */
  readonly said: string;
  readonly told: string;
}
