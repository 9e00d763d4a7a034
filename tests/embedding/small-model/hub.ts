import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Files } from './files.ts';

/** How the server that keeps large files behaves. */
export interface Behaviour {
  /** Whether it can send a part of a file. */
  ranges?: boolean;
  /** Ends the connection after this many bytes, `cuts` times. */
  cutAfter?: number;
  cuts?: number;
  /** Sends this many bytes and then nothing more. */
  stallAfter?: number;
  /** Milliseconds before each tenth of a file. */
  slowness?: number;
  /** Changes a byte, so many times. */
  corrupt?: number;
  /** Answers this instead of anything, so many times. */
  status?: number;
  statuses?: number;
  /** Where it sends who asks for a large file. */
  leadTo?: string;
}

/** Plays the hub on this machine: small files itself, large ones by leading on to another path. */
export class Hub {
  readonly model = 'owner/small';
  readonly commit = 'c'.repeat(40);
  /** Paths that were asked for, with the range where there was one. */
  readonly asked: string[] = [];
  readonly tokens: string[] = [];
  behaviour: Behaviour = {};
  files: Files;
  private readonly server = createServer((request, response) => {
    this.answer(request, response).catch(() => response.destroy());
  });

  constructor(files: Files) {
    this.files = files;
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { behaviour } = this;
    const { pathname } = new URL(request.url ?? '', 'http://hub');
    const { range } = request.headers;
    this.asked.push(range === undefined ? pathname : `${pathname} ${range}`);
    if (request.headers.authorization !== undefined)
      this.tokens.push(request.headers.authorization);
    if (behaviour.status !== undefined && (behaviour.statuses ?? Infinity) > 0) {
      behaviour.statuses = (behaviour.statuses ?? Infinity) - 1;
      return void response.writeHead(behaviour.status).end('busy');
    }
    if (pathname.startsWith('/large/')) return this.large(pathname.slice(7), request, response);
    const [, owner, name, resolve, revision = '', ...rest] = pathname.split('/');
    const refuse = (status: number, code: string) =>
      response.writeHead(status, { 'X-Error-Code': code }).end();
    if (owner === 'gated') return void refuse(401, 'GatedRepo');
    if (`${owner}/${name}` !== this.model || resolve !== 'resolve') {
      // As the hub does to who is not logged in.
      return void refuse(401, 'RepoNotFound');
    }
    if (!['main', 'v2', this.commit].includes(revision))
      return void refuse(404, 'RevisionNotFound');
    const file = rest.join('/');
    const bytes = this.files[file];
    if (bytes === undefined) return void refuse(404, 'EntryNotFound');
    const sum = createHash('sha256').update(bytes).digest('hex');
    const about = { 'X-Repo-Commit': this.commit, ETag: `"${sum.slice(0, 40)}"` };
    if (!file.endsWith('.onnx')) return void response.writeHead(200, about).end(bytes);
    response.writeHead(302, {
      ...about,
      'X-Linked-ETag': `"${sum}"`,
      Location: behaviour.leadTo ?? `/large/${file}?signature=x`,
    });
    response.end();
  }

  private async large(file: string, request: IncomingMessage, response: ServerResponse) {
    const { behaviour } = this;
    const original = Buffer.from(this.files[file] ?? []);
    const bytes = Buffer.from(original);
    if ((behaviour.corrupt ?? 0) > 0) {
      behaviour.corrupt = (behaviour.corrupt ?? 0) - 1;
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    }
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const partial = from > 0 && behaviour.ranges !== false;
    const body = partial ? bytes.subarray(from) : bytes;
    response.writeHead(partial ? 206 : 200, {
      ETag: '"large"',
      'Content-Length': body.length,
      ...(partial ? { 'Content-Range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {}),
    });
    const cut = behaviour.cutAfter !== undefined && (behaviour.cuts ?? Infinity) > 0;
    if (cut) {
      behaviour.cuts = (behaviour.cuts ?? Infinity) - 1;
      response.write(body.subarray(0, behaviour.cutAfter));
      await sleep(20);
      return void response.destroy();
    }
    if (behaviour.stallAfter !== undefined) {
      return void response.write(body.subarray(0, behaviour.stallAfter));
    }
    if (behaviour.slowness === undefined) return void response.end(body);
    const tenth = Math.ceil(body.length / 10);
    for (let at = 0; at < body.length; at += tenth) {
      await sleep(behaviour.slowness);
      response.write(body.subarray(at, at + tenth));
    }
    response.end();
  }
}
