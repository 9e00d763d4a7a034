import type { Message } from 'discord.js';
import { echoIn, unescaped } from '../reply/echo.ts';
import { questionIn } from './question.ts';

/** Question, answer, question, answer, question, answer. */
const mostSteps = 6;

/** In UTF-16 units; what was asked last counts most. */
const longest = 1000;

/**
 * What was asked before, oldest first: the messages that this one replies to, one after the other.
 * Discord keeps them, so that it works after a restart.
 */
export async function askedBefore(message: Message): Promise<string | undefined> {
  const texts: string[] = [];
  let at = message;
  for (let step = 0; step < mostSteps; step += 1) {
    const earlier = await referenced(at);
    if (earlier === undefined) break;
    texts.unshift(textOf(earlier));
    at = earlier;
  }
  return texts.filter(Boolean).join(' ').slice(-longest) || undefined;
}

async function referenced(message: Message): Promise<Message | undefined> {
  if (message.reference?.messageId === undefined) return undefined;
  try {
    return await message.fetchReference();
  } catch {
    // Deleted, or out of reach: the question stands alone then.
    return undefined;
  }
}

/** An answer repeats nothing of its question, unless it answers a command, which no reply leads to. */
function textOf(message: Message): string {
  if (message.author.id !== message.client.user.id) return questionIn(message.content);
  if (message.reference !== null) return '';
  return questionIn(echoIn(message.content) ?? unescaped(message.embeds[0]?.title ?? ''));
}
