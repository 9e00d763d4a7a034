import { GatewayIntentBits } from 'discord.js';
import { type Desk, type Route, route } from './router.ts';

/** Where the gateway is, and what the application is. */
export function gatewayRoutes(
  { world, gateway }: Desk,
  { port, shards }: { port: number; shards: number },
): Route[] {
  const url = `ws://127.0.0.1:${port}/gateway`;
  const application = () => ({
    status: 200,
    body: {
      id: world.applicationId,
      name: world.bot.name,
      icon: null,
      description: '',
      bot_public: true,
      bot_require_code_grant: false,
      verify_key: '0'.repeat(64),
      // The limited flag of the intent, as unverified bots have it.
      flags: gateway.allowedIntents & GatewayIntentBits.MessageContent ? 1 << 19 : 0,
      approximate_guild_count: world.guilds.size,
    },
  });
  return [
    route('GET', '/gateway', () => ({ status: 200, body: { url } }), false),
    route('GET', '/gateway/bot', () => ({
      status: 200,
      body: {
        url,
        shards,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      },
    })),
    route('GET', '/applications/@me', application),
    route('GET', '/oauth2/applications/@me', application),
  ];
}
