import type { ChatInputCommandInteraction } from 'discord.js';
import { languageOf, type ReaderLanguage } from '../../messages/reader-language.ts';
import type { BotContext } from '../context.ts';
import { answerMessage } from '../reply/answer-message.ts';
import { echoOf } from '../reply/echo.ts';
import { answerInTurn } from './question.ts';

export async function ask(
  interaction: ChatInputCommandInteraction,
  context: BotContext,
  language: ReaderLanguage,
): Promise<void> {
  const question = interaction.options.getString('question', true);
  const ephemeral = interaction.options.getBoolean('private') ?? false;
  await answerInTurn(interaction, context, { ephemeral }, async () => {
    const started = context.now();
    const answer = await context.answerer.ask(question, { fallbackLanguage: languageOf(language) });
    const { answered } = answer;
    const milliseconds = context.now() - started;
    context.log.info({ command: 'ask', language, answered, milliseconds, question }, 'answered');
    const message = answerMessage(answer, { language });
    const { content } = message;
    return { ...message, content: [echoOf(question), ...(content ? [content] : [])].join('\n') };
  });
}
