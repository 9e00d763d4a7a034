import type { EventEmitter } from 'node:events';

export interface LeaveOptions {
  /** The process, or what stands for it in a test. */
  readonly signals: EventEmitter;
  /** Ends what runs, within a time of its own. */
  readonly stop: () => Promise<void>;
  readonly exit: (code: number) => void;
}

/**
 * Leaves in order at the first SIGTERM or SIGINT, or when the parent that it talks to is gone. More of them change nothing: npm passes on what
 * the terminal has sent to the whole group already.
 */
export function leaveOnSignals({ signals, stop, exit }: LeaveOptions): void {
  let leaving = false;
  const leave = (): void => {
    if (leaving) return;
    leaving = true;
    stop().then(
      () => exit(0),
      () => exit(1),
    );
  };
  // 'disconnect': the manager of the shards is gone, and nobody else would end this one.
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) signals.on(signal, leave);
}
