/** Says how far the work is: one line that rewrites itself on a terminal, plain lines elsewhere. */
export class Progress {
  private readonly started = performance.now();
  private readonly write: (text: string) => void;
  private readonly isTerminal: boolean;
  private lastLine = Number.NEGATIVE_INFINITY;
  private stageStarted = performance.now();

  constructor(write: (text: string) => void, isTerminal = false) {
    this.write = write;
    this.isTerminal = isTerminal;
  }

  stage(name: string): void {
    this.stageStarted = performance.now();
    this.lastLine = Number.NEGATIVE_INFINITY;
    this.note(name);
  }

  note(text: string): void {
    this.write(`${this.isTerminal ? '\r\x1b[K' : ''}[${this.seconds()} s] ${text}\n`);
  }

  /** One of `total` steps is done; `detail` is built only when a line is written. */
  step(done: number, total: number, detail: () => string): void {
    const now = performance.now();
    const pause = this.isTerminal ? 200 : 15_000;
    if (done < total && now - this.lastLine < pause) return;
    this.lastLine = now;
    const spent = (now - this.stageStarted) / 1000;
    const left = Math.round((spent / done) * (total - done));
    const rate = (done / spent).toFixed(1);
    const line = `step ${done}/${total}, ${detail()}, ${rate} steps/s, ${left} s left`;
    if (this.isTerminal && done < total) this.write(`\r\x1b[K${line}`);
    else this.note(line);
  }

  private seconds(): string {
    return ((performance.now() - this.started) / 1000).toFixed(0);
  }
}
