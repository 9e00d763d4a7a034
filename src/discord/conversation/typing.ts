import type { Message } from 'discord.js';
import type { Log } from '../context.ts';

/** Discord shows it for ten seconds, or until the bot's message comes. */
const repeated = 8000;

/** An answer does not wait longer than this for the sign that it is on its way. */
const patience = 500;

/** Shows that the bot is at work until the work ends; the sign never comes after the answer. */
export async function whileTyping<Result>(
  message: Message,
  log: Log,
  work: () => Promise<Result>,
): Promise<Result> {
  const show = async (): Promise<void> => {
    if (!message.channel.isSendable()) return;
    await message.channel
      .sendTyping()
      .catch((error: unknown) => log.debug({ error }, 'typing was not shown'));
  };
  const shown = show();
  const again = setInterval(() => void show(), repeated);
  try {
    return await work();
  } finally {
    clearInterval(again);
    await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
  }
}
