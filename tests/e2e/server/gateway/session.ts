import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';

const kept = 5000;

export interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** One identified shard. It outlives its socket: what it missed waits for the resume. */
export class Session {
  readonly id = randomBytes(16).toString('hex');
  readonly intents: number;
  readonly shard: readonly [number, number];
  socket: WebSocket | undefined;
  #sequence = 0;
  #sent: Dispatch[] = [];

  constructor(intents: number, shard: readonly [number, number]) {
    this.intents = intents;
    this.shard = shard;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Events of a guild go to one shard, everything else to the first. */
  hears(guildId: string | undefined): boolean {
    const [index, count] = this.shard;
    const responsible =
      guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
    return index === responsible;
  }

  dispatch(t: string, d: unknown): void {
    this.#sequence += 1;
    const event: Dispatch = { op: GatewayOpcodes.Dispatch, s: this.#sequence, t, d };
    this.#sent.push(event);
    if (this.#sent.length > kept) this.#sent.shift();
    this.socket?.send(JSON.stringify(event));
  }

  /** What came after `sequence`; undefined where that cannot be known any more. */
  missedSince(sequence: number): readonly Dispatch[] | undefined {
    const missed = this.#sent.filter(({ s }) => s > sequence);
    return sequence <= this.#sequence && missed.length === this.#sequence - sequence
      ? missed
      : undefined;
  }
}
