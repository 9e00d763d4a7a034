import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { Answerer } from '../../answer/answerer.ts';
import type { Answer, Quotation } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { languageOf, type ReaderLanguage } from '../../messages/reader-language.ts';
import type { BotContext } from '../context.ts';
import { answerMessage } from '../reply/answer-message.ts';
import { textMessage } from '../reply/error-message.ts';
import { respond } from '../reply/respond.ts';
import { claimsIn } from './claims.ts';
import { answerInTurn } from './question.ts';

/** The passages that support what a message claims; only who asks sees them. */
export async function findSources(
  interaction: MessageContextMenuCommandInteraction,
  context: BotContext,
  language: ReaderLanguage,
): Promise<void> {
  const { messageWithoutText, claimsSupported, claimsNotSupported } = discordMessagesIn(language);
  const ephemeral = true;
  const claims = claimsIn(interaction.targetMessage.content, languageOf(language));
  if (claims.length === 0) {
    await respond(interaction, textMessage(messageWithoutText), { ephemeral });
    return;
  }
  await answerInTurn(interaction, context, { ephemeral }, async () => {
    const answer = await support(claims, context.answerer, languageOf(language));
    const { answered } = answer;
    context.log.info({ command: 'find-sources', language, answered }, 'answered');
    const content = answered ? claimsSupported : claimsNotSupported;
    return { content, ...answerMessage(answer, { language }) };
  });
}

/** The answers to all claims as one: what supports any of them, the likeliest first. */
async function support(
  claims: readonly string[],
  answerer: Answerer,
  language: Language,
): Promise<Answer> {
  const answers: Answer[] = [];
  for (const claim of claims) {
    answers.push(await answerer.ask(claim, { fallbackLanguage: language, lists: false }));
  }
  const byCitation = new Map<string, Quotation>();
  const all = answers.flatMap(({ passages }) => passages);
  for (const passage of all.toSorted((left, right) => right.score - left.score)) {
    if (!byCitation.has(passage.citation)) byCitation.set(passage.citation, passage);
  }
  const passages = [...byCitation.values()];
  return {
    question: claims.join(' '),
    language,
    answered: passages.length > 0,
    passages,
    nearest: passages.length > 0 ? [] : (answers[0]?.nearest ?? []),
    timings: {},
  };
}
