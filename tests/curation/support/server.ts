import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestServer {
  readonly origin: string;
  readonly server: Server;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * A server of the machine itself, which speaks TLS where it has a certificate; without a page for
 * robots.txt it has no rules.
 */
export async function serve(
  pages: Readonly<Record<string, Handler>>,
  host = '127.0.0.1',
  certificate?: { readonly cert: Buffer; readonly key: Buffer },
): Promise<TestServer> {
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '';
    asked.push(path);
    const handler = pages[path] ?? pages['*'];
    if (handler === undefined || (path === '/robots.txt' && pages[path] === undefined)) {
      response.writeHead(404).end();
    } else handler(request, response);
  };
  const server =
    certificate === undefined ? createServer(answer) : createSecureServer(certificate, answer);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port }: AddressInfo = addressOf(server);
  return {
    origin: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    server,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}

export function page(html: string, headers: Readonly<Record<string, string>> = {}): Handler {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(html);
  };
}

export function redirect(target: string, status = 302): Handler {
  return (_, response) => {
    response.writeHead(status, { location: target }).end();
  };
}

/** A page with a text of some length. */
export function article(title: string, sentences: readonly string[]): string {
  const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><article><h1>${title}</h1>\n${body}\n</article></main></body></html>`;
}

export const visit = [
  'Eine Delegation aus Norderfurt hat am 12. Mai 2021 die Hafenstadt Qingdao besucht und dort mit der Stadtverwaltung über gemeinsame Vorhaben gesprochen.',
  'Die Gäste besichtigten eine Werkstatt für Krane, in der zwanzig Lehrlinge nach deutschem Vorbild ausgebildet werden, und vereinbarten einen Austausch.',
  'Im Herbst sollen Fachleute aus Qingdao nach Norderfurt kommen, um die Ausbildung in den Betrieben der Stadt kennenzulernen.',
];
