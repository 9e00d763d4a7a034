import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, vi } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../../e2e/server/start.ts';
import type { Message } from '../../e2e/server/world.ts';
import { folderWith, ownModels, removeFolders } from '../../program/run.ts';
import { program } from '../../support/program.ts';

const servers: DiscordServer[] = [];
const children: ChildProcess[] = [];
const patience = 60_000;

export interface BotProcess {
  readonly server: DiscordServer;
  readonly folder: string;
  /** Resolves when this many lines of its log say so. */
  readonly logged: (message: string | RegExp, times?: number) => Promise<void>;
  readonly log: () => string;
  readonly ask: (question: string) => Promise<Message>;
  /** What a button of a message leads to. */
  readonly press: (message: Message, customId: string) => Promise<Message>;
  readonly leave: () => Promise<number>;
}

/** The real program as a bot on a Discord of its own, with these documents in `texts`. */
export async function startBot(
  files: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, string>> = {},
  shards = 1,
): Promise<BotProcess> {
  const server = await startDiscordServer({ shards });
  servers.push(server);
  const folder = folderWith(files);
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      CORPUS_DIR: 'texts',
      INDEX_DIR: 'index',
      MODEL_DIR: ownModels,
      DISCORD_TOKEN: server.token,
      DISCORD_API: server.restUrl,
      ...settings,
    },
    stdio: 'pipe',
  });
  children.push(child);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  const closed = once(child, 'close').then(([code]) => Number(code));
  await server.until(
    () => server.gateway.connected === shards && server.commands().length > 0,
    'the bot',
    patience,
  );
  const channel = server.addChannel(server.addGuild());
  const user = server.addUser();
  return {
    server,
    folder,
    log: () => log,
    logged: (message, times = 1) => {
      const said = (line: string) =>
        typeof message === 'string' ? line.includes(message) : message.test(line);
      const isThere = () => log.split('\n').filter(said).length >= times;
      // The server looks only when something comes to it; the log grows without.
      return vi.waitFor(() => expect(isThere(), `${message} in ${log}`).toBe(true), {
        timeout: patience,
      });
    },
    ask: async (question) => {
      const asked = server.sendCommand({ name: 'ask', options: { question }, channel, user });
      return asked.answer(20_000);
    },
    press: (message, customId) => {
      const locale = 'en-US';
      return server.pressButton({ user, message, customId, locale }).answer(20_000);
    },
    leave: () => {
      child.kill('SIGTERM');
      return closed;
    },
  };
}

export function shown({ content, embeds, components }: Message): string {
  return JSON.stringify({ content, embeds, components });
}

export async function endBots(): Promise<void> {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.close();
  removeFolders();
}
