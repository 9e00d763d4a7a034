import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, unauthorized } from './api-error.ts';
import { noFiles, parseMultipart, type UploadedFiles } from './multipart.ts';
import type { RateLimits } from './rate-limits.ts';
import { type Answer, matching, type Route } from './routes/router.ts';
import type { World } from './world.ts';

const prefix = '/api/v10';
const largest = 25 * 1024 * 1024;

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

export interface Api {
  readonly token: string;
  readonly world: World;
  readonly routes: readonly Route[];
  readonly rateLimits: RateLimits;
  readonly requests: RecordedRequest[];
}

/** One request: the limits, the token, the route; every broken rule is written down. */
export async function serve(
  api: Api,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname;
  const bytes = await read(request);
  const verdict = api.rateLimits.take(method, path);
  let answer: Answer;
  let body: unknown;
  if (verdict.allowed) {
    try {
      const matched = matching(api.routes, method, path);
      if (!matched || !url.pathname.startsWith(prefix)) {
        throw new ApiError(404, 0, '404: Not Found');
      }
      if (matched.route.authorized && request.headers.authorization !== `Bot ${api.token}`) {
        throw unauthorized();
      }
      const content = await parse(bytes, request.headers['content-type']);
      ({ body } = content);
      const { parameter } = matched;
      answer = matched.route.handle({ parameter, query: url.searchParams, ...content });
    } catch (error) {
      answer = refusal(api, `${method} ${path}`, error);
    }
  } else {
    answer = {
      status: 429,
      body: {
        message: 'You are being rate limited.',
        retry_after: verdict.retryAfter,
        global: verdict.global,
      },
    };
  }
  api.requests.push({ method, path, body, status: answer.status });
  response.writeHead(answer.status, {
    ...verdict.headers,
    ...(answer.body !== undefined && { 'content-type': 'application/json' }),
  });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  api.world.changed();
}

function refusal({ world }: Api, where: string, error: unknown): Answer {
  const known = error instanceof ApiError ? error : new ApiError(500, 0, `500: ${describe(error)}`);
  const { status, code, message, errors, violation } = known;
  if (violation) world.violations.push({ where, status, code, message, errors });
  return { status, body: { message, code, ...(errors && { errors }) } };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function read(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size <= largest) parts.push(bytes);
  }
  return new Uint8Array(Buffer.concat(parts));
}

interface Content {
  readonly body: unknown;
  readonly files: UploadedFiles;
}

async function parse(bytes: Uint8Array<ArrayBuffer>, type: string | undefined): Promise<Content> {
  if (bytes.length === 0) return { body: undefined, files: noFiles };
  if (type?.startsWith('multipart/form-data') === true) {
    const { text, files } = await parseMultipart(bytes, type);
    return { body: parseJson(text), files };
  }
  if (type?.startsWith('application/json') !== true) {
    throw new ApiError(400, 50_035, `Only JSON bodies and forms, not ${type ?? 'none'}`);
  }
  return { body: parseJson(new TextDecoder().decode(bytes)), files: noFiles };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50_109, 'The request body contains invalid JSON.');
  }
}
