import { refusal, troubleOf, unavailable } from './hub-error.ts';
import { addressOf, type HubPlace, headersFor, mayAsk } from './hub-place.ts';

export interface FileAnswer {
  readonly response: Response;
  /** The commit that the revision stands for, where the hub says it. */
  readonly commit?: string;
  /** SHA-256 (hex) of the file, which the hub says of large ones. */
  readonly sha256?: string;
}

const mostAddresses = 8;

/**
 * Asks for a file and goes on to where it is sent; large files lie with another server.
 *
 * @returns undefined where there is no such file
 * @throws PassingTrouble, or BrueckeError `model-not-found`, `model-forbidden`, `model-unavailable`
 */
export async function requestFile(
  place: HubPlace,
  revision: string,
  file: string,
  { headers = {}, signal }: { headers?: Record<string, string>; signal: AbortSignal },
): Promise<FileAnswer | undefined> {
  let address = addressOf(place, revision, file);
  let commit: string | undefined;
  let sha256: string | undefined;
  for (let count = 0; count < mostAddresses; count += 1) {
    if (!mayAsk(address, place)) throw unavailable(place, 'insecure');
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { ...headersFor(address, place), ...headers },
      signal,
    }).catch((cause: unknown) => {
      throw signal.aborted ? cause : troubleOf(cause);
    });
    commit ??= commitOf(response);
    sha256 ??= sumOf(response);
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      if (!URL.canParse(next, address.href)) throw unavailable(place, `HTTP ${response.status}`);
      address = new URL(next, address);
      continue;
    }
    if (response.status === 200 || response.status === 206 || response.status === 416) {
      return {
        response,
        ...(commit === undefined ? {} : { commit }),
        ...(sha256 === undefined ? {} : { sha256 }),
      };
    }
    await response.body?.cancel();
    const error = refusal(place, revision, response);
    if (error !== undefined) throw error;
    return undefined;
  }
  throw unavailable(place, 'too-many-redirects');
}

function commitOf({ headers }: Response): string | undefined {
  const commit = headers.get('x-repo-commit') ?? '';
  return /^[0-9a-f]{40}$/.test(commit) ? commit : undefined;
}

/** The ETag of a small file is no SHA-256, but shorter. */
function sumOf({ headers }: Response): string | undefined {
  return /^"?([0-9a-f]{64})"?$/.exec(headers.get('x-linked-etag') ?? '')?.[1];
}
