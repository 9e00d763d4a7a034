/** Says how far the work is: one line that rewrites itself on a terminal, plain lines elsewhere. */
export class Progress {
  private readonly started = performance.now();
  private readonly out: NodeJS.WriteStream;
  /** Seconds between two lines that are not on a terminal. */
  private readonly pause = 15;
  private lastLine = Number.NEGATIVE_INFINITY;
  private stageStarted = performance.now();

  constructor(out: NodeJS.WriteStream = process.stderr) {
    this.out = out;
  }

  stage(name: string): void {
    this.stageStarted = performance.now();
    this.lastLine = Number.NEGATIVE_INFINITY;
    this.note(name);
  }

  note(text: string): void {
    this.out.write(`${this.out.isTTY ? '\r\x1b[K' : ''}[${seconds(this.started)} s] ${text}\n`);
  }

  /** One of `total` steps is done; `detail` is built only when a line is written. */
  step(done: number, total: number, detail: () => string): void {
    const now = performance.now();
    const pause = this.out.isTTY ? 0.2 : this.pause;
    if (done < total && now - this.lastLine < 1000 * pause) return;
    this.lastLine = now;
    const spent = (now - this.stageStarted) / 1000;
    const left = Math.round((spent / done) * (total - done));
    const line = `step ${done}/${total}, ${detail()}, ${(done / spent).toFixed(1)} steps/s, ${left} s left`;
    if (this.out.isTTY && done < total) this.out.write(`\r\x1b[K${line}`);
    else this.note(line);
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}
