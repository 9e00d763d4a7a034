import type { Interaction } from 'discord.js';
import { BrueckeError } from '../../domain/errors.ts';
import type { Limits } from '../context.ts';

/** @throws BrueckeError `limit-reached` with `seconds` */
export function countWithin(limits: Limits, { user, guildId }: Interaction): void {
  const seconds = limits.take(user.id, guildId ?? undefined);
  if (seconds > 0) throw new BrueckeError('limit-reached', { seconds });
}
