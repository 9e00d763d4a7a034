/** The path without what tells one message or token from another of the same channel or webhook. */
export function bucketOf(method: string, path: string): string {
  const [first = '', major = '', ...rest] = path.split('/').slice(1);
  const general = rest.map((part) => (/^\d{15,}$/u.test(part) ? ':id' : part));
  return [method, first, major, ...general].join('/');
}

export interface Verdict {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly retryAfter: number;
  readonly global: boolean;
}

interface Bucket {
  remaining: number;
  resetsAt: number;
}

interface Planned {
  /** `POST /channels`: the method and how the path begins, or part of it. */
  readonly route: string;
  readonly seconds: number;
  readonly global: boolean;
}

/** Buckets a route, as large as Discord's are where it publishes or shows them. */
export class RateLimits {
  readonly #buckets = new Map<string, Bucket>();
  readonly #planned: Planned[] = [];
  /** How many answers were 429. */
  refused = 0;

  planNext(route: string, seconds: number, global: boolean): void {
    this.#planned.push({ route, seconds, global });
  }

  take(method: string, path: string): Verdict {
    const index = this.#planned.findIndex(({ route }) => `${method} ${path}`.includes(route));
    const [planned] = index < 0 ? [] : this.#planned.splice(index, 1);
    const name = bucketOf(method, path);
    const { limit, seconds } = sizeOf(method, path);
    const now = Date.now();
    let bucket = this.#buckets.get(name);
    if (!bucket || bucket.resetsAt <= now) {
      bucket = { remaining: limit, resetsAt: now + seconds * 1000 };
      this.#buckets.set(name, bucket);
    }
    const allowed = planned === undefined && bucket.remaining > 0;
    if (allowed) bucket.remaining -= 1;
    else this.refused += 1;
    const left = Math.max(0, (bucket.resetsAt - now) / 1000);
    const retryAfter = allowed ? 0 : (planned?.seconds ?? left);
    const resetAfter = planned?.seconds ?? left;
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(planned ? 0 : bucket.remaining),
      'x-ratelimit-reset': (now / 1000 + resetAfter).toFixed(3),
      'x-ratelimit-reset-after': resetAfter.toFixed(3),
      'x-ratelimit-bucket': Buffer.from(name).toString('hex').slice(0, 96),
      ...(!allowed && {
        'retry-after': String(retryAfter),
        'x-ratelimit-scope': planned?.global ? 'global' : 'user',
        ...(planned?.global && { 'x-ratelimit-global': 'true' }),
      }),
    };
    return { allowed, headers, retryAfter, global: planned?.global ?? false };
  }
}

function sizeOf(method: string, path: string): { limit: number; seconds: number } {
  if (path.startsWith('/interactions/') || path.startsWith('/webhooks/')) {
    return { limit: 5, seconds: 1 };
  }
  if (path.includes('/messages') && method !== 'GET') return { limit: 5, seconds: 5 };
  return { limit: 50, seconds: 1 };
}
