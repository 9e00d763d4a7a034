import { setTimeout as sleep } from 'node:timers/promises';
import { BrueckeError } from '../../domain/errors.ts';
import { codeOf, PassingTrouble, troubleOf, unavailable } from './hub-error.ts';
import type { HubPlace } from './hub-place.ts';
import { PartFile } from './part-file.ts';
import { type FileAnswer, requestFile } from './request.ts';

export interface DownloadOptions {
  /** Longest time without a byte, in milliseconds. */
  readonly patience: number;
  /** Before another try, in milliseconds; each time twice as long. */
  readonly pause: number;
  /** Bytes of this file that are there, and all of them where the server says how many. */
  readonly onProgress: (done: number, total: number | undefined) => void;
}

export interface Downloaded {
  readonly size: number;
  /** SHA-256, hex. */
  readonly sha256: string;
  readonly commit?: string;
}

const mostTries = 4;

/**
 * Brings a file to `target`, where it appears only when it is whole. What breaks off is taken up
 * where it broke off, if the server can do that, else from the start.
 *
 * @returns undefined where there is no such file
 * @throws BrueckeError `model-unavailable`, `model-not-found`, `model-forbidden`, `model-unwritable`
 */
export async function downloadFile(
  place: HubPlace,
  revision: string,
  file: string,
  target: string,
  options: DownloadOptions,
): Promise<Downloaded | undefined> {
  const part = await writing(target, () => PartFile.create(target));
  const transfer: Transfer = { place, revision, file, target, part };
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        const answer = await receive(transfer, options);
        if (answer === undefined) return undefined;
        const sum = part.sum();
        if (answer.sha256 !== undefined && answer.sha256 !== sum) {
          await writing(target, () => part.startAnew());
          throw new PassingTrouble('sha256');
        }
        await writing(target, () => part.moveTo(target));
        const { commit } = answer;
        return { size: part.length, sha256: sum, ...(commit === undefined ? {} : { commit }) };
      } catch (error) {
        if (!(error instanceof PassingTrouble)) throw error;
        if (tries === mostTries) throw unavailable(place, error.reason, error);
        await sleep(options.pause * 2 ** (tries - 1));
      }
    }
  } finally {
    await part.discard();
  }
}

interface Transfer {
  readonly place: HubPlace;
  readonly revision: string;
  readonly file: string;
  readonly target: string;
  readonly part: PartFile;
  /** Names the content of which `part` holds a piece. */
  etag?: string | null;
}

/** One try: all of the file, or what is missing of it. */
async function receive(
  transfer: Transfer,
  { patience, onProgress }: DownloadOptions,
): Promise<FileAnswer | undefined> {
  const { place, revision, file, target, part } = transfer;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const { signal } = stop;
    const answer = await requestFile(place, revision, file, { headers: rest(transfer), signal });
    if (answer === undefined) return undefined;
    const { response } = answer;
    const goesOn = continues(response, part.length);
    if (!goesOn) await writing(target, () => part.startAnew());
    if (!goesOn && response.status !== 200) throw new PassingTrouble('cut-off');
    transfer.etag = response.headers.get('etag');
    const total = totalOf(response);
    for await (const chunk of response.body ?? []) {
      await writing(target, () => part.add(chunk));
      timer.refresh();
      onProgress(part.length, total);
    }
    if (total !== undefined && part.length !== total) throw new PassingTrouble('cut-off');
    return answer;
  } catch (error) {
    if (stop.signal.aborted) throw new PassingTrouble('stalled', { cause: error });
    if (error instanceof BrueckeError || error instanceof PassingTrouble) throw error;
    // Bytes had come in: it is not that there is no network.
    throw part.length > 0 ? new PassingTrouble('cut-off', { cause: error }) : troubleOf(error);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** Asks for what is missing, but for all of it if it is no longer the same file. */
function rest({ part, etag }: Transfer): Record<string, string> {
  if (part.length === 0) return {};
  const strong = etag?.startsWith('"') === true;
  return { Range: `bytes=${part.length}-`, ...(strong ? { 'If-Range': etag } : {}) };
}

function continues({ status, headers }: Response, length: number): boolean {
  if (status !== 206) return false;
  return headers.get('content-range')?.startsWith(`bytes ${length}-`) === true;
}

function totalOf({ status, headers }: Response): number | undefined {
  if (headers.has('content-encoding')) return undefined;
  const stated =
    status === 206
      ? /\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1]
      : headers.get('content-length');
  return stated === null || stated === undefined ? undefined : Number(stated);
}

/** @throws BrueckeError `model-unwritable` */
export async function writing<T>(target: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const reason = codeOf(cause) ?? 'system';
    throw new BrueckeError('model-unwritable', { file: target, reason }, { cause });
  }
}
