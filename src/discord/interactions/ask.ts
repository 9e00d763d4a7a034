import type { ChatInputCommandInteraction } from 'discord.js';
import type { Language } from '../../domain/language.ts';
import { printableLine } from '../../messages/printable.ts';
import type { BotContext } from '../context.ts';
import { answerMessage } from '../reply/answer-message.ts';
import { shortened } from '../reply/cut.ts';
import { escapeText } from '../reply/escape.ts';
import { answerInTurn } from './question.ts';

const longestEcho = 300;

/** Above the answer stands the question, because Discord shows others only that a command was used. */
export async function ask(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  language: Language,
): Promise<void> {
  const question = interaction.options.getString('question', true);
  const ephemeral = interaction.options.getBoolean('private') ?? false;
  await answerInTurn(interaction, context, { ephemeral }, async () => {
    const started = context.now();
    const answer = await context.answerer.ask(question, { fallbackLanguage: language });
    const { answered } = answer;
    const milliseconds = context.now() - started;
    context.log.info({ command: 'ask', language, answered, milliseconds, question }, 'answered');
    const echo = shortened(printableLine(question), longestEcho, escapeText);
    const message = answerMessage(answer, { language });
    const { content } = message;
    return { ...message, content: [`> ${echo}`, ...(content ? [content] : [])].join('\n') };
  });
}
