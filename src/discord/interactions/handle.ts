import type { Interaction } from 'discord.js';
import type { BotContext } from '../context.ts';

/** Answers every interaction; never throws. */
export async function handleInteraction(
  interaction: Interaction,
  context: BotContext,
): Promise<void> {
  context.log.debug({ type: interaction.type }, 'interaction');
}
