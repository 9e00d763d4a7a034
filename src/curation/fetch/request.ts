import { type Dispatcher, request } from 'undici';
import { readBody, tooLarge } from './body.ts';
import { fetchFailure } from './failure.ts';
import type { Patience } from './patience.ts';

export interface Response {
  readonly status: number;
  header(name: string): string | undefined;
  /** Empty unless the status says that something was found. */
  readonly bytes: Uint8Array;
}

export interface RequestOptions {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly limit: number;
  readonly patience: Patience;
  /** What was known before: only something newer is wanted. */
  readonly conditions?: Readonly<Record<string, string>>;
}

/**
 * One request, its redirect not followed.
 * @throws BrueckeError `address-…`
 */
export async function requestOnce(url: URL, options: RequestOptions): Promise<Response> {
  const { dispatcher, userAgent, limit, patience, conditions = {} } = options;
  const ending = new AbortController();
  let begun = false;
  try {
    const answer = await patience.wait(
      request(url, {
        dispatcher,
        signal: ending.signal,
        headers: {
          'user-agent': userAgent,
          accept: 'text/html, application/xhtml+xml, application/pdf, text/*;q=0.9, */*;q=0.5',
          'accept-language': 'de, en, zh;q=0.9, *;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
          ...conditions,
        },
      }),
      url,
    );
    begun = true;
    const header = (name: string): string | undefined => {
      const value = answer.headers[name];
      return Array.isArray(value) ? value[0] : value;
    };
    // Whoever reads no further must not keep the connection busy.
    answer.body.on('error', () => {});
    if (answer.statusCode < 200 || answer.statusCode >= 300) {
      answer.body.destroy();
      return { status: answer.statusCode, header, bytes: new Uint8Array() };
    }
    if (Number(header('content-length')) > limit) throw tooLarge(url, limit);
    const bytes = await readBody(answer.body, header('content-encoding') ?? '', {
      url,
      limit,
      patience,
    });
    return { status: answer.statusCode, header, bytes };
  } catch (error) {
    throw fetchFailure(error, url, begun);
  } finally {
    ending.abort();
  }
}
