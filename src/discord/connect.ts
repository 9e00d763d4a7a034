import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import { BrueckeError } from '../domain/errors.ts';

/** Resolves when Discord has accepted the token and sent all it sends at first. */
export async function connect(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve, reject) => {
    client.once(Events.ClientReady, resolve);
    // Comes before `login` rejects, and knows why.
    client.once(Events.ShardDisconnect, ({ code }) => reject(discordError(code, undefined)));
  });
  const login = client.login(token).catch((cause: unknown) => {
    throw discordError(undefined, cause);
  });
  const [connected] = await Promise.all([ready, login]);
  return connected;
}

/** What a close code, or else a failed request, means to whoever runs the bot. */
export function discordError(closeCode: number | undefined, cause: unknown): BrueckeError {
  const code = property(cause, 'code');
  if (
    closeCode === GatewayCloseCodes.AuthenticationFailed ||
    code === 'TokenInvalid' ||
    property(cause, 'status') === 401
  ) {
    return new BrueckeError('discord-token-refused', { setting: 'DISCORD_TOKEN' }, { cause });
  }
  if (closeCode === GatewayCloseCodes.DisallowedIntents) {
    return new BrueckeError('discord-intent-refused', {}, { cause });
  }
  const said = cause instanceof Error ? cause.message : '';
  const reason = typeof code === 'string' ? code : said || (closeCode ?? 'unknown');
  return new BrueckeError('discord-unreachable', { reason }, { cause });
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
