import type { Limits } from './context.ts';

export interface LimitOptions {
  /** Questions a minute. */
  readonly member: number;
  /** Questions a minute. */
  readonly server: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Members and servers remembered at once; who asked longest ago is forgotten first. */
  readonly remembered?: number;
}

const minute = 60_000;

/** A sliding minute for each member, and one for each server. A refused question counts for neither. */
export function createLimits({ member, server, now, remembered = 10_000 }: LimitOptions): Limits {
  const members = new Asked(member, remembered);
  const servers = new Asked(server, remembered);
  return {
    take(memberId, serverId) {
      const time = now();
      const wait = Math.max(
        members.wait(memberId, time),
        serverId === undefined ? 0 : servers.wait(serverId, time),
      );
      if (wait > 0) return Math.ceil(wait / 1000);
      members.add(memberId, time);
      if (serverId !== undefined) servers.add(serverId, time);
      return 0;
    },
  };
}

/** When each of many asked, within the last minute. */
class Asked {
  readonly #most: number;
  readonly #remembered: number;
  /** Oldest first, times and askers alike. */
  readonly #times = new Map<string, readonly number[]>();

  constructor(most: number, remembered: number) {
    this.#most = most;
    this.#remembered = remembered;
  }

  /** Milliseconds until the next question is allowed. */
  wait(id: string, now: number): number {
    const times = this.#recent(id, now);
    const oldest = times.at(-this.#most);
    return oldest === undefined ? 0 : oldest + minute - now;
  }

  add(id: string, now: number): void {
    const times = [...this.#recent(id, now), now];
    this.#times.delete(id);
    this.#times.set(id, times);
    for (const other of this.#times.keys()) {
      const last = this.#times.get(other)?.at(-1) ?? 0;
      if (this.#times.size <= this.#remembered && last > now - minute) break;
      this.#times.delete(other);
    }
  }

  #recent(id: string, now: number): readonly number[] {
    return (this.#times.get(id) ?? []).filter((time) => time > now - minute);
  }
}
