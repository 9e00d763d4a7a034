import type { Gateway } from '../gateway/gateway.ts';
import type { Interaction } from '../interactions/interaction.ts';
import type { UploadedFiles } from '../multipart.ts';
import type { World } from '../world.ts';

export interface Call {
  /** What stood for `:name` in the path. */
  readonly parameter: (name: string) => string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: UploadedFiles;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: string;
  readonly path: string;
  /** False where the token in the path is all that is asked for. */
  readonly authorized: boolean;
  readonly handle: (call: Call) => Answer;
}

/** What the routes work on. */
export interface Desk {
  readonly world: World;
  readonly gateway: Gateway;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
}

export function matching(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; parameter: Call['parameter'] } | undefined {
  for (const route of routes) {
    if (route.method !== method) continue;
    const pattern = route.path.replaceAll(/:(\w+)/gu, '(?<$1>[^/]+)');
    const found = new RegExp(`^${pattern}$`, 'u').exec(path);
    if (found)
      return { route, parameter: (name) => decodeURIComponent(found.groups?.[name] ?? '') };
  }
  return undefined;
}

export function route(
  method: string,
  path: string,
  handle: Route['handle'],
  authorized = true,
): Route {
  return { method, path, handle, authorized };
}
