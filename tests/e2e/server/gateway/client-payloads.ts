import { GatewayOpcodes } from 'discord.js';
import { z } from 'zod';

/** What a bot may send; anything else closes its socket with 4001 or 4002. */
export const clientPayload = z.discriminatedUnion('op', [
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.int().nullable() }),
  z.object({
    op: z.literal(GatewayOpcodes.Identify),
    d: z.object({
      token: z.string(),
      intents: z.int().min(0),
      properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
      compress: z.literal(false).optional(),
      large_threshold: z.int().min(50).max(250).optional(),
      shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
      presence: z.looseObject({}).nullish(),
    }),
  }),
  z.object({
    op: z.literal(GatewayOpcodes.Resume),
    d: z.object({ token: z.string(), session_id: z.string(), seq: z.int().min(0) }),
  }),
  z.object({ op: z.literal(GatewayOpcodes.PresenceUpdate), d: z.looseObject({}) }),
]);
export type ClientPayload = z.infer<typeof clientPayload>;
export type Identify = Extract<ClientPayload, { op: GatewayOpcodes.Identify }>['d'];
export type Resume = Extract<ClientPayload, { op: GatewayOpcodes.Resume }>['d'];
